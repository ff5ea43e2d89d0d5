"""A checker of the profile rules of India's implementation guide (NRCeS, for ABDM), as data.

It knows nothing of how OPDLine makes its resources. The rules are those of the guide's profiles:
what must be there, which code systems a coding may be of, what a reference may lead to. Bindings
to value sets are not checked, for they are extensible or examples.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fhir.resources.R4B import get_fhir_model_class
from msgspec import Struct
from pydantic import ValidationError

Resource = dict[str, Any]
Kind = Callable[[Resource], str]

BASE = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
V2 = "http://terminology.hl7.org/CodeSystem/v2-0203"
ORGANIZATION_TYPE = "http://terminology.hl7.org/CodeSystem/organization-type"
XHTML = "{http://www.w3.org/1999/xhtml}"
NO_NARRATIVE = {"Bundle", "Binary"}
DOER = {"RelatedPerson", "Practitioner", "PractitionerRole", "Patient"}
AUTHOR = DOER | {"Organization", "Device"}


class Rules(Struct, frozen=True):
    """``need``: paths that must be there (a child, wherever its parent is). ``coded``: elements
    whose codings need system, code and display, and of which systems (none named: any).
    ``to``: what a reference may lead to. ``values``: the only ``value[x]`` there may be.
    """

    kind: str
    need: tuple[str, ...] = ()
    coded: Mapping[str, frozenset[str]] = {}
    to: Mapping[str, set[str]] = {}
    values: frozenset[str] = frozenset()


def _of(*systems: str, paths: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(paths.split(), frozenset(systems))


_NUMBERED = ("identifier", "identifier.type", "identifier.value")
_OBSERVATION = Rules(
    "Observation",
    ("status", "code"),
    _of(LOINC, SNOMED, paths="code"),
    {
        "subject": {"Patient"},
        "encounter": {"Encounter"},
        "performer": AUTHOR - {"Device"} | {"CareTeam"},
        "derivedFrom": {
            "QuestionnaireResponse", "MolecularSequence", "DocumentReference", "ImagingStudy",
            "Media", "Observation",
        },
    },
)  # fmt: skip
_VALUES = frozenset({"valueQuantity", "valueString"})

RULES = {
    "Patient": Rules(
        "Patient", (*_NUMBERED, "name.text", "telecom.value"), _of(paths="identifier.type")
    ),
    "Practitioner": Rules(
        "Practitioner", (*_NUMBERED, "name.text", "telecom.value"), _of(paths="identifier.type")
    ),
    "Organization": Rules(
        "Organization",
        (*_NUMBERED, "identifier.system", "name", "telecom.value"),
        _of(paths="identifier.type") | _of(ORGANIZATION_TYPE, paths="type"),
    ),
    "Appointment": Rules(
        "Appointment",
        ("status", "start"),
        _of(SNOMED, paths="serviceCategory serviceType specialty appointmentType reasonCode")
        | _of(paths="participant.type"),
        {
            "basedOn": {"ServiceRequest"},
            "reasonReference": {
                "Condition",
                "Procedure",
                "Observation",
                "ImmunizationRecommendation",
            },
            "participant.actor": DOER | {"Device", "HealthcareService", "Location"},
        },
    ),
    "Encounter": Rules(
        "Encounter",
        ("status", "class"),
        _of(paths="type serviceType priority participant.type") | _of(SNOMED, paths="reasonCode"),
        {
            "subject": {"Patient", "Group"},
            "basedOn": {"ServiceRequest"},
            "appointment": {"Appointment"},
            "participant.individual": DOER - {"Patient"},
            "serviceProvider": {"Organization"},
        },
    ),
    "Condition": Rules(
        "Condition",
        ("code", "subject"),
        _of(SNOMED, ICD10, paths="code"),
        {
            "subject": {"Patient"},
            "encounter": {"Encounter"},
            "recorder": DOER,
            "asserter": DOER,
        },
    ),
    "Observation": _OBSERVATION,
    "ObservationVitalSigns": Rules(
        "Observation", _OBSERVATION.need, _OBSERVATION.coded, _OBSERVATION.to, _VALUES
    ),
    "AllergyIntolerance": Rules(
        "AllergyIntolerance",
        ("code", "patient"),
        _of(SNOMED, paths="code"),
        {
            "patient": {"Patient"},
            "encounter": {"Encounter"},
            "recorder": DOER,
            "asserter": DOER,
        },
    ),
    "MedicationStatement": Rules(
        "MedicationStatement",
        ("status", "medicationCodeableConcept", "subject"),
        _of(SNOMED, paths="medicationCodeableConcept reasonCode"),
        {
            "subject": {"Patient", "Group"},
            "context": {"Encounter", "EpisodeOfCare"},
            "informationSource": DOER | {"Organization"},
        },
    ),
    "MedicationRequest": Rules(
        "MedicationRequest",
        ("medicationCodeableConcept", "authoredOn", "requester", "dosageInstruction"),
        _of(
            SNOMED,
            paths="medicationCodeableConcept reasonCode dosageInstruction.additionalInstruction "
            "dosageInstruction.route dosageInstruction.method",
        ),
        {"subject": {"Patient"}, "requester": AUTHOR},
    ),
    "DocumentReference": Rules(
        "DocumentReference",
        ("status", "content.attachment.contentType", "content.attachment.data"),
        {},
        {
            "subject": {"Patient", "Practitioner", "Group", "Device"},
            "author": AUTHOR,
            "context.encounter": {"Encounter", "EpisodeOfCare"},
        },
    ),
    "Binary": Rules("Binary", ("contentType", "data")),
    "ServiceRequest": Rules(
        "ServiceRequest",
        ("status", "intent", "subject", "requester"),
        _of(SNOMED, paths="code"),
        {
            "subject": {"Patient"},
            "encounter": {"Encounter"},
            "requester": DOER - {"RelatedPerson"} | {"Organization"},
            "performer": AUTHOR | {"CareTeam", "HealthcareService"},
        },
    ),
    "Communication": Rules(
        "Communication",
        ("status",),
        {},
        {
            "subject": {"Patient", "Group"},
            "encounter": {"Encounter"},
            "recipient": AUTHOR | {"Group", "CareTeam", "HealthcareService"},
            "sender": AUTHOR | {"HealthcareService"},
        },
    ),
    "Task": Rules(
        "Task",
        ("status", "intent"),
        {},
        {"encounter": {"Encounter"}, "requester": AUTHOR, "partOf": {"Task"}},
    ),
    "DocumentBundle": Rules(
        "Bundle",
        (
            "meta.versionId", "identifier", "identifier.system", "identifier.value", "type",
            "timestamp",
        ),
    ),
    "PrescriptionRecord": Rules(
        "Composition",
        (
            "subject", "subject.reference", "author.reference", "date", "title", "section.entry",
            "section.entry.reference",
        ),
        _of(SNOMED, paths="type"),
        {"subject": {"Patient"}, "author": AUTHOR, "encounter": {"Encounter"}},
    ),
    "OPConsultRecord": Rules(
        "Composition",
        (
            "subject", "subject.reference", "encounter", "author.reference", "date", "title",
            "section",
        ),
        _of(SNOMED, paths="type"),
        {"subject": {"Patient"}, "author": AUTHOR, "encounter": {"Encounter"}},
    ),
}  # fmt: skip

RECORD_TYPES = {
    "PrescriptionRecord": ("440545006", "Prescription record"),
    "OPConsultRecord": ("371530004", "Clinical consultation report"),
}
SLICES = {
    "422843007": ("Chief complaint section", {"Condition"}),
    "425044008": ("Physical exam section", {"Observation"}),
    "722446000": ("Allergy record", {"AllergyIntolerance"}),
    "371529009": ("History and physical report", {"Condition", "Procedure"}),
    "422432008": ("Family history section", {"FamilyMemberHistory"}),
    "721963009": ("Order document", {"ServiceRequest"}),
    "721912009": ("Medication summary document", {"MedicationStatement", "MedicationRequest"}),
    "390906007": ("Follow-up encounter", {"Appointment"}),
    "371525003": ("Clinical procedure report", {"Procedure"}),
    "306206005": ("Referral to service", {"ServiceRequest"}),
    "404684003": ("Clinical finding", {"Observation"}),
    "371530004": ("Clinical consultation report", {"DocumentReference"}),
}


def profile_of(resource: Resource) -> str:
    """The name of the profile of the guide that it says it keeps; empty where it says none."""
    said = [one for one in resource.get("meta", {}).get("profile", []) if one.startswith(BASE)]
    return said[0].removeprefix(BASE) if said else ""


def wrong(resource: Resource) -> list[str]:
    """What is wrong with a resource, a sentence each: by R4's models, by the profile it says it
    keeps, and with its narrative. A document is looked at with all that is in it.
    """
    return list(_wrong(resource, _literal))


def _wrong(resource: Resource, kind_of: Kind) -> Iterator[str]:
    kind = resource["resourceType"]
    try:
        get_fhir_model_class(kind).model_validate(resource)
    except ValidationError as error:
        yield f"{kind}: R4 does not take it: {error}"
        return
    yield from _narrative(resource)
    name = profile_of(resource)
    if name:
        rules = RULES.get(name)
        if rules is None or rules.kind != kind:
            yield f"{kind}: there is no such profile of it: {name}"
        else:
            yield from (f"{name}: {one}" for one in _by_rules(resource, rules, kind_of))
    if name in RECORD_TYPES:
        yield from _record(resource, name, kind_of)
    if kind == "Bundle" and resource["type"] == "document":
        yield from _document(resource)


def _literal(reference: Resource) -> str:
    """What a reference leads to, as it says itself; empty where it says nothing."""
    if "type" in reference:
        return str(reference["type"])
    kind, slash, _ = reference.get("reference", "").partition("/")
    return kind if slash else ""


def _by_rules(resource: Resource, rules: Rules, kind_of: Kind) -> Iterator[str]:
    for path in rules.need:
        parent, _, child = path.rpartition(".")
        for one in _at(resource, parent):
            if not one.get(child):
                yield f"{path} is missing"
    for path, systems in rules.coded.items():
        for concept in _at(resource, path):
            for coding in concept.get("coding", []):
                if not all(coding.get(part) for part in ("system", "code", "display")):
                    yield f"{path} has a coding without system, code and display"
                elif systems and coding["system"] not in systems:
                    yield f"{path} has a coding of {coding['system']}"
    for path, kinds in rules.to.items():
        for reference in _at(resource, path):
            if (kind := kind_of(reference)) and kind not in kinds:
                yield f"{path} leads to a {kind}"
    if rules.values:
        told = {name for name in resource if name.startswith("value")}
        if not told <= rules.values:
            yield f"it has {', '.join(told)}"


def _at(value: Any, path: str) -> Iterator[Resource]:
    """The elements at a path; the value itself at an empty one."""
    if isinstance(value, list):
        for one in value:
            yield from _at(one, path)
    elif not path:
        yield value
    else:
        first, _, rest = path.partition(".")
        if first in value:
            yield from _at(value[first], rest)


def _narrative(resource: Resource) -> Iterator[str]:
    kind = resource["resourceType"]
    if kind in NO_NARRATIVE:
        return
    text = resource.get("text", {})
    if text.get("status") != "generated":
        yield f"{kind}: no generated narrative"
        return
    yield from (f"{kind}: {one}" for one in _xhtml(text["div"]))
    for section in resource.get("section", []):
        if "text" in section:
            yield from (f"{kind}.section: {one}" for one in _xhtml(section["text"]["div"]))


def _xhtml(div: str) -> Iterator[str]:
    """A narrative of ours has paragraphs and nothing else: no link, no style, no event."""
    try:
        root = ET.fromstring(div)
    except ET.ParseError as error:
        yield f"its narrative is no XML: {error}"
        return
    lang = {"lang", "{http://www.w3.org/XML/1998/namespace}lang"}
    if root.tag != f"{XHTML}div" or not set(root.keys()) <= lang:
        yield "its narrative is no plain div"
    if any(one.tag != f"{XHTML}p" or one.keys() or len(one) for one in root):
        yield "its narrative has more than paragraphs"
    if not "".join(root.itertext()).strip():
        yield "its narrative says nothing"


def _record(composition: Resource, name: str, kind_of: Kind) -> Iterator[str]:
    """The Composition of a record of this profile."""
    code, display = RECORD_TYPES[name]
    fixed = {"system": SNOMED, "code": code, "display": display}
    if composition["type"].get("coding") != [fixed]:
        yield f"{name}: its type is not {display}"
    for section in composition.get("section", []):
        if not (section.get("text") or section.get("entry") or section.get("section")):
            yield f"{name}: a section has nothing in it"
    if name == "OPConsultRecord":
        yield from (f"{name}: {one}" for one in _slices(composition, kind_of))
        return
    if len(composition.get("section", [])) != 1:
        yield f"{name}: it has not one section"
    for section in composition.get("section", []):
        if section.get("code", {}).get("coding") != [fixed]:
            yield f"{name}: its section is of another code"
        kinds = {kind_of(one) for one in section.get("entry", [])}
        if not kinds or not kinds <= {"MedicationRequest", "Binary"}:
            yield f"{name}: its section has {kinds}"


def _slices(composition: Resource, kind_of: Kind) -> Iterator[str]:
    """Each section of the profile at most once, with its code and entries; others at the end."""
    seen: list[str] = []
    for section in composition.get("section", []):
        codings = section.get("code", {}).get("coding", [])
        codes = [coding["code"] for coding in codings if coding.get("code") in SLICES]
        if not codes:
            seen.append("")
            continue
        (code, *more) = codes
        display, kinds = SLICES[code]
        if "" in seen:
            yield f"the section {display} comes after one of another kind"
        if code in seen:
            yield f"the section {display} comes twice"
        seen.append(code)
        if more or codings != [{"system": SNOMED, "code": code, "display": display}]:
            yield f"the section {display} has another coding"
        for entry in section.get("entry", []):
            if not entry.get("reference"):
                yield f"the section {display} has an entry that leads nowhere"
            elif kind_of(entry) not in kinds:
                yield f"the section {display} has a {kind_of(entry) or 'reference to nothing'}"


def _document(bundle: Resource) -> Iterator[str]:
    """The Composition first, every reference inside, and nothing that nothing refers to."""
    entries = bundle.get("entry", [])
    held = {entry.get("fullUrl"): entry["resource"] for entry in entries}
    if len(held) != len(entries) or None in held:
        yield "document: an address is missing or comes twice"
    if not entries or entries[0]["resource"]["resourceType"] != "Composition":
        yield "document: it does not begin with a Composition"
        return
    reached = {entries[0]["fullUrl"]}

    def inside(reference: Resource) -> str:
        found = held.get(reference.get("reference"))
        return str(found["resourceType"]) if found else _literal(reference)

    for resource in held.values():
        yield from (f"document: {one}" for one in _wrong(resource, inside))
        for address in _references(resource):
            reached.add(address)
            if address not in held:
                kind = resource["resourceType"]
                yield f"document: a reference of its {kind} leads out of it: {address}"
    for address, resource in held.items():
        if address not in reached:
            yield f"document: nothing refers to its {resource['resourceType']}"


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _references(one)
    elif isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for one in value.values():
            yield from _references(one)
