"""A prescription document is read whole and checked before a word of it is told."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from fhir.resources.R4B.operationoutcome import OperationOutcome
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.prescribe import Consultation, Line, document
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown, CoreError, CoreRefused, NotFound
from handlers.core.records import Doctor, Issuer, Prescription
from handlers.core.unfit import REASONS, Unfit, accepted, outcome
from handlers.prescription.message import prescription_reply
from tests.core_client_stand import ASHA, BASE, PHONE, PUT, House, Spoiler
from tests.embedded_core_stand import NOON, ZONE
from tests.fluent_stand import wording

Resource = dict[str, Any]
SNOMED = "http://snomed.info/sct"
PROFILES = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
SCHEDULE = "urn:opdline:schedule"


def entry(kind: str, identity: str, **content: Any) -> Resource:
    return {
        "fullUrl": f"urn:uuid:{identity}",
        "resource": {"resourceType": kind, "id": identity, **content},
    }


def to(name: str) -> Resource:
    return {"reference": f"urn:uuid:{name}"}


def request(identity: str, **more: Any) -> Resource:
    return entry(
        "MedicationRequest",
        identity,
        **{
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": {"text": "Paracetamol syrup"},
            "subject": to("asha"),
            "requester": to("rao"),
            "dosageInstruction": [{"text": "5 ml thrice a day"}],
            **more,
        },
    )


def practitioner(identity: str, registration: str = "KMC 45210") -> Resource:
    kind = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MD"}]}
    return entry(
        "Practitioner",
        identity,
        name=[{"text": "Dr S Rao"}],
        identifier=[{"type": kind, "value": registration}],
    )


def bundle() -> Resource:
    composition = entry(
        "Composition",
        "composition",
        status="final",
        type={"coding": [{"system": SNOMED, "code": "440545006"}]},
        subject=to("asha"),
        date="2026-11-22T12:00:00+05:30",
        author=[to("rao")],
        section=[{"entry": [to("first"), to("second")]}],
    )
    patient = entry(
        "Patient",
        "asha",
        name=[{"text": "Asha Kumari"}],
        gender="female",
        birthDate="2022",
        telecom=[{"system": "phone", "value": PHONE}],
    )
    second = request(
        "second",
        medicationCodeableConcept={"coding": [{"display": "ORS"}]},
        dosageInstruction=[{"text": "after each loose motion"}],
    )
    return {
        "resourceType": "Bundle",
        "id": "rx",
        "type": "document",
        "entry": [composition, patient, practitioner("rao"), request("first"), second],
    }


ABHA = "https://healthid.abdm.gov.in"
KNOWN: Resource = {
    "resourceType": "Patient",
    "id": "asha",
    "identifier": [{"system": ABHA, "value": "91-1"}, {"system": "urn:mrn", "value": "7"}],
    "name": [{"text": "Asha Kumari"}],
    "gender": "female",
    "birthDate": "2022-05-03",
    "telecom": [{"system": "phone", "value": PHONE}],
}


def app_of(resource: Resource, *patients: Resource) -> Callable[..., Iterable[bytes]]:
    """A core that has nothing but this Bundle and these Patients."""
    kept = {f"/{one['resourceType']}/{one['id']}": one for one in patients}
    kept["/Bundle/rx"] = resource

    def search(asked: str) -> Resource:
        system, _, value = parse_qs(asked)["identifier"][0].partition("|")
        found = [
            one
            for one in patients
            if any((i["system"], i["value"]) == (system, value) for i in one["identifier"])
        ]
        entries = [{"resource": one} for one in found]
        return {"resourceType": "Bundle", "type": "searchset", "entry": entries}

    def app(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        found = search(environ["QUERY_STRING"]) if path == "/Patient" else kept.get(path)
        start("200 OK" if found else "404 Not Found", [("Content-Type", "application/fhir+json")])
        return [json.dumps(found).encode() if found else b""]

    return app


def now() -> datetime:
    return NOON


def read(resource: Resource, *patients: Resource) -> Prescription:
    transport = httpx.WSGITransport(app=app_of(resource, *(patients or (KNOWN,))))
    return FhirCore(BASE, transport=transport, zone=ZONE, clock=now).prescription("rx")


def test_a_prescription() -> None:
    found = read(bundle())
    assert found.id == "rx"
    told = (found.person.name, found.person.born, found.person.id)
    assert told == ("Asha Kumari", "2022-05-03", "asha")
    assert found.phone == PHONE
    assert found.doctor == Doctor("rao", "Dr S Rao", "KMC 45210")
    assert found.issued == datetime(2026, 11, 22, 12, tzinfo=ZONE)
    assert [one.name for one in found.medications] == ["Paracetamol syrup", "ORS"]
    assert found.medications[0].dosages == ({"text": "5 ml thrice a day"},)


def test_one_that_is_not_there() -> None:
    with pytest.raises(NotFound):
        FhirCore(BASE, transport=httpx.WSGITransport(app=app_of({})), zone=ZONE).prescription("ry")


def change(index: int, **changed: Any) -> Callable[[Resource], None]:
    def do(resource: Resource) -> None:
        resource["entry"][index]["resource"].update(changed)

    return do


def lose(index: int, *names: str) -> Callable[[Resource], None]:
    def do(resource: Resource) -> None:
        for name in names:
            del resource["entry"][index]["resource"][name]

    return do


def whole(**changed: Any) -> Callable[[Resource], None]:
    return lambda resource: resource.update(changed)


def add(more: Resource) -> Callable[[Resource], None]:
    return lambda resource: resource["entry"].append(more)


def other_doctor(resource: Resource) -> None:
    resource["entry"].append(practitioner("iyer", "TNMC 1"))
    resource["entry"][4]["resource"]["requester"] = to("iyer")


def only_a_scan(resource: Resource) -> None:
    resource["entry"].append(entry("Binary", "scan", contentType="application/pdf", data="AA=="))
    resource["entry"][0]["resource"]["section"] = [{"entry": [to("scan")]}]


def too_many(resource: Resource) -> None:
    resource["entry"] += [request(f"more-{n}") for n in range(39)]
    named = [to("first"), to("second"), *(to(f"more-{n}") for n in range(39))]
    resource["entry"][0]["resource"]["section"] = [{"entry": named}]


def scheduled(code: str) -> Resource:
    return {"coding": [{"system": SCHEDULE, "code": code}]}


DETECTED: Resource = {"resourceType": "DetectedIssue", "id": "d", "status": "final"}
MARK: Resource = {"url": SCHEDULE, "valueCode": "X"}


def contained_medicine(code: Resource, **more: Any) -> Callable[[Resource], None]:
    def do(resource: Resource) -> None:
        medicine = {
            "resourceType": "Medication",
            "id": "m",
            "code": {**code, "text": "Z"},
            **more,
        }
        lose(3, "medicationCodeableConcept")(resource)
        change(3, contained=[medicine], medicationReference={"reference": "#m"})(resource)

    return do


def made_of(reference: str) -> Callable[[Resource], None]:
    """A medicine in the document, one ingredient of which is marked: its own part, or an entry."""

    def do(resource: Resource) -> None:
        marked = {"resourceType": "Medication", "id": "n", "code": scheduled("X")}
        itself = [{"itemReference": {"reference": one}} for one in ("urn:uuid:m", "#lost")]
        made = [*itself, {"itemReference": {"reference": reference}}]
        medicine = entry("Medication", "m", code={"text": "Z"}, ingredient=made)
        if reference.startswith("#"):
            medicine["resource"]["contained"] = [marked]
        else:
            resource["entry"].append({"fullUrl": reference, "resource": marked})
        resource["entry"].append(medicine)
        lose(3, "medicationCodeableConcept")(resource)
        change(3, medicationReference=to("m"))(resource)

    return do


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (whole(type="collection"), "not a document"),
        (whole(entry=[]), "no Composition"),
        (change(0, type={"coding": [{"system": SNOMED, "code": "371530004"}]}), "prescription"),
        (change(0, status="preliminary"), "not final"),
        (change(0, status="entered-in-error"), "not final"),
        (change(0, date="yesterday"), "date"),
        (change(0, date="2026-11-23T12:00:01+05:30"), "still to come"),
        (change(0, date="9999-12-31T23:59:59-12:00"), "still to come"),
        (change(0, date="2025-11-22"), "more than a year ago"),
        (change(0, date="0001-01-01T00:00:00+14:00"), "more than a year ago"),
        (change(0, subject=to("nobody")), "leads nowhere"),
        (change(0, subject=to("rao")), "not its Patient"),
        (change(0, section=[{"entry": [to("first"), to("lost")]}]), "leads nowhere"),
        (change(0, section=[]), "no medicine"),
        (only_a_scan, "no medicine"),
        (lambda resource: resource["entry"].pop(1), "no Patient"),
        (add(entry("Patient", "ravi", name=[{"text": "Ravi"}])), "two different patients"),
        (lose(2, "identifier"), "no registration number"),
        (change(2, identifier=[{"value": "45210"}]), "no registration number"),
        (change(3, requester=to("nobody")), "leads nowhere"),
        (change(3, subject=to("rao")), "two different patients"),
        (lose(3, "dosageInstruction"), "no dosageInstruction"),
        (change(3, dosageInstruction=[{}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"text": " "}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"text": "-"}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"id": "1"}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"text": "BD"}, {"sequence": 1}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"timing": {"repeat": {}}}]), "no dosageInstruction"),
        (change(3, dosageInstruction=[{"asNeededBoolean": False}]), "no dosageInstruction"),
        (change(3, doNotPerform=True), "not to be taken"),
        (change(3, status="draft"), "draft"),
        (change(3, intent="proposal"), "proposal"),
        (change(3, medicationCodeableConcept={}), "has no name"),
        (change(3, status=7), "not as FHIR has it"),
        (other_doctor, "different practitioners"),
        (add(entry("Practitioner", "rao", name=[{"text": "Dr Who"}])), "two entries"),
        (too_many, "41 medicines"),
        (
            change(3, dosageInstruction=[{"text": "a little " * 300}]),
            "dosage of medicine 1 has 2700",
        ),
        (change(3, medicationCodeableConcept={"text": "a" * 2000}), "name of medicine 1 has 2000"),
        (change(2, name=[{"text": "Dr " * 200}]), "name of its doctor has"),
        (whole(meta={"profile": [f"{PROFILES}DocumentBundle|7.0.0"]}), "version 7.0.0"),
        (change(0, meta={"profile": [f"{PROFILES}PrescriptionRecord|99"]}), "version 99"),
        (change(3, category=[scheduled("NDPS")]), "schedule NDPS"),
        (change(3, medicationCodeableConcept=scheduled("x") | {"text": "A"}), "schedule X"),
        (change(4, extension=[{"url": SCHEDULE, "valueCode": "X"}]), "schedule X"),
        (change(4, extension=[{"url": SCHEDULE, "valueCoding": {"code": "X"}}]), "schedule X"),
        (contained_medicine(scheduled("X")), "schedule X"),
        (contained_medicine({}, status="entered-in-error"), "entered in error"),
        (made_of("#n"), "schedule X"),
        (made_of("urn:uuid:n"), "schedule X"),
        (
            contained_medicine({}, ingredient=[{"itemCodeableConcept": scheduled("X")}]),
            "schedule X",
        ),
        (change(4, extension=[{"url": SCHEDULE, "valueString": "schedule x"}]), "schedule X"),
        (change(4, modifierExtension=[{"url": SCHEDULE, "valueCode": "NDPS"}]), "schedule NDPS"),
        (change(4, contained=[{**DETECTED, "code": scheduled("X")}]), "schedule X"),
        (change(1, contained=[{**DETECTED, "code": scheduled("X")}]), "schedule X"),
        (
            change(3, medicationCodeableConcept={"text": "A", "extension": [MARK]}),
            "schedule X",
        ),
        (
            change(
                3,
                medicationCodeableConcept={"coding": [{"display": "A", "extension": [MARK]}]},
            ),
            "schedule X",
        ),
        (change(4, modifierExtension=[{"url": "urn:never"}]), "unknown modifierExtension"),
        (change(1, name=[{"text": "Asha", "modifierExtension": [7]}]), "unknown modifierExt"),
        (
            change(3, dosageInstruction=[{"text": "BD", "modifierExtension": [{"url": "u"}]}]),
            "unknown modifierExtension",
        ),
        (whole(implicitRules="urn:rules"), "implicitRules"),
        (change(4, implicitRules="urn:rules"), "implicitRules"),
        (add(entry("DetectedIssue", "d", status="final", code=scheduled("X"))), "schedule X"),
    ],
)
def test_what_may_not_be_told(spoil: Callable[[Resource], object], why: str) -> None:
    resource = bundle()
    spoil(resource)
    with pytest.raises(CoreRefused, match=why):
        read(resource)


@pytest.mark.parametrize(
    "spoil",
    [
        whole(meta={"profile": [f"{PROFILES}DocumentBundle|6.5.0", "urn:other|9"]}),
        whole(meta={"profile": f"{PROFILES}DocumentBundle"}),
        change(0, meta={"profile": [None, 7]}),
        change(3, category=[scheduled("H1"), {"coding": [{"system": SNOMED, "code": "X"}]}, 7]),
        change(3, extension=["X", {"url": "urn:other", "valueCode": "X"}]),
        add(entry("DetectedIssue", "d", status="entered-in-error", code=scheduled("X"))),
        change(3, contained=[{**DETECTED, "status": "cancelled", "code": scheduled("X")}]),
        change(3, modifierExtension=[{"url": SCHEDULE, "valueCode": "H1"}]),
        change(3, dosageInstruction=[{"asNeededBoolean": True}]),
        change(0, date="2026-11-23T11:59:59+05:30"),
        change(0, date="2025-11-23"),
        change(0, section=[{"entry": [to("first"), to("second"), to("first")]}]),
        change(
            0,
            section=[{"entry": [to("first")], "section": [{"entry": [to("first"), to("second")]}]}],
        ),
    ],
)
def test_what_may_be_told_all_the_same(spoil: Callable[[Resource], object]) -> None:
    resource = bundle()
    spoil(resource)
    assert [one.name for one in read(resource).medications] == ["Paracetamol syrup", "ORS"]


def test_a_prohibited_medicine_that_was_withdrawn_stops_nothing() -> None:
    resource = bundle()
    issue = {**DETECTED, "code": scheduled("X")}
    change(3, category=[scheduled("X")], contained=[issue], status="cancelled")(resource)
    assert [one.name for one in read(resource).medications] == ["ORS"]


def test_every_refusal_has_a_reason_that_may_be_logged() -> None:
    resource = bundle()
    change(1, name=[{"text": "Ravi"}])(resource)
    with pytest.raises(Unfit) as wrong:
        read(resource)
    assert wrong.value.reason == "wrong-patient"
    (issue,) = outcome(wrong.value)["issue"]
    assert (issue["severity"], issue["code"]) == ("error", "business-rule")
    assert issue["details"]["coding"] == [
        {"system": "urn:opdline:refusal", "code": "wrong-patient"}
    ]
    kinds = {name: outcome(Unfit("why", name)) for name in REASONS}
    for made in (*kinds.values(), outcome(CoreRefused("422")), accepted()):
        OperationOutcome.model_validate(made)


def test_a_bundle_of_more_than_ten_megabytes_is_refused() -> None:
    resource = bundle()
    resource["entry"].append(entry("Binary", "scan", data="A" * (10 * 1024 * 1024)))
    with pytest.raises(Unfit, match="too long") as wrong:
        read(resource)
    assert wrong.value.reason == "too-long"


def test_one_nested_without_end_is_refused() -> None:
    resource = bundle()
    inner: Resource = {}
    for _ in range(50_000):
        inner = {"section": [inner]}
    resource["entry"][0]["resource"]["section"] = [inner]
    core = FhirCore(
        BASE, transport=httpx.WSGITransport(app=app_of(bundle(), KNOWN)), zone=ZONE, clock=now
    )
    assert core.check_prescription(bundle()) == read(bundle())
    with pytest.raises(Unfit) as wrong:
        core.check_prescription(resource)
    assert wrong.value.reason == "shape"
    while "section" in inner:  # or else freeing it is the deep one
        (inner,) = inner.pop("section")


def test_half_a_bundle_is_asked_for_again() -> None:
    def half(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", "application/fhir+json")])
        return [json.dumps(bundle()).encode()[:-40]]

    with pytest.raises(CoreDown):
        FhirCore(BASE, transport=httpx.WSGITransport(app=half), zone=ZONE).prescription("rx")


def test_where_it_comes_from() -> None:
    resource = bundle()
    assert read(resource).issuer == Issuer()
    place = entry(
        "Organization",
        "phc",
        name="PHC  Hosur",
        telecom=[{"system": "phone", "value": "+914344222222"}],
        address=[{"line": ["12 Main Road"], "city": "Hosur", "postalCode": "635109"}],
    )
    resource["entry"].append(place)
    change(0, custodian=to("phc"))(resource)
    change(
        2, qualification=[{"code": {"text": "MBBS"}}, {"code": {"coding": [{"display": "MD"}]}}]
    )(resource)
    change(3, note=[{"text": " keep  cool "}, {"text": "shake"}])(resource)
    found = read(resource)
    address = "12 Main Road, Hosur, 635109"
    assert found.issuer == Issuer("MBBS, MD", "PHC Hosur", address, "+914344222222")
    assert found.medications[0].note == "keep cool; shake"
    change(0, custodian=to("nobody"), author=[to("rao"), to("phc")])(resource)
    change(2, qualification="MBBS")(resource)
    assert read(resource).issuer == Issuer("", "PHC Hosur", address, "+914344222222")
    resource["entry"][-1]["resource"]["name"] = 7
    assert read(resource).issuer == Issuer()


STRANGER = "+919999999999"


def test_the_number_is_the_cores_own_and_never_the_documents() -> None:
    resource = bundle()
    change(1, telecom=[{"system": "phone", "value": STRANGER}])(resource)
    assert read(resource).phone == PHONE
    lose(1, "telecom", "name", "gender", "birthDate")(resource)
    change(1, identifier=[{"system": "urn:mrn", "value": "7"}])(resource)
    assert (read(resource).phone, read(resource).person.name) == (PHONE, "Asha Kumari")


@pytest.mark.parametrize("identity", [None, "a-copy", "not an id!"])
def test_a_copy_of_the_patient_is_known_by_its_identifier(identity: str | None) -> None:
    resource = bundle()
    lose(1, "id")(resource)
    if identity:
        change(1, id=identity)(resource)
    with pytest.raises(CoreRefused, match="not known to the core"):
        read(resource)
    other = {"system": "urn:hospital", "value": "7"}
    change(1, identifier=[other, {"system": ABHA, "value": "91-1"}])(resource)
    found = read(resource)
    assert (found.person.id, found.phone) == ("asha", PHONE)


FOREIGN: Resource = {"identifier": [{"system": "urn:other", "value": "7"}]}
RAVI = KNOWN | {
    "id": "ravi",
    "name": [{"text": "Ravi"}],
    "identifier": [{"system": ABHA, "value": "91-2"}],
}


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"name": [{"text": "Ravi"}]}, "another name"),
        ({"name": [{"text": "Gita Kumari"}]}, "another name"),
        ({"name": [{"text": "Kumari"}], "identifier": KNOWN["identifier"]}, "another name"),
        ({"name": [{"text": "Gita Kumari"}], **FOREIGN}, "another name"),
        ({"name": [{"text": "Asha"}]}, "little more than an id"),
        ({"name": [{"text": "Asha Devi"}], **FOREIGN}, "little more than an id"),
        ({"birthDate": "", "telecom": []}, "little more than an id"),
        ({"name": [], **FOREIGN}, "little more than an id"),
        ({"gender": "male"}, "another sex"),
        ({"birthDate": "2021"}, "another birth date"),
        ({"birthDate": "2022-06"}, "another birth date"),
        ({"identifier": [{"system": ABHA, "value": "91-2"}]}, "another identifier"),
        ({"id": "x", "identifier": RAVI["identifier"]}, "another name"),
        ({"id": "x", "identifier": [*KNOWN["identifier"], *RAVI["identifier"]]}, "two different"),
    ],
)
def test_a_patient_whom_the_core_knows_otherwise_is_refused(said: Resource, why: str) -> None:
    resource = bundle()
    change(1, **said)(resource)
    with pytest.raises(CoreRefused, match=why):
        read(resource, KNOWN, RAVI)


@pytest.mark.parametrize(
    ("value", "hers"),
    [
        ("22722548295255", True),
        ("22-7225-4829-5255", True),
        ("asha@abdm", True),
        ("91-1234-5678-9012", False),
    ],
)
def test_an_abha_number_is_hers_however_it_is_written(value: str, hers: bool) -> None:
    number = {"system": "https://healthid.ndhm.gov.in", "value": "22-7225-4829-5255"}
    resource = bundle()
    change(1, identifier=[{"system": ABHA, "value": value}])(resource)
    known = KNOWN | {"identifier": [number]}
    if hers:
        assert read(resource, known).phone == PHONE
        return
    with pytest.raises(CoreRefused, match="another identifier"):
        read(resource, known)


@pytest.mark.parametrize(
    "said",
    [
        {"name": [{"text": " asha  DEVI"}], "identifier": KNOWN["identifier"]},
        {"name": [{"text": "Smt. kumari  ASHA"}], "telecom": []},
        {"birthDate": "", "telecom": [{"system": "phone", "value": PHONE.removeprefix("+91")}]},
        {"birthDate": "2022-05", "gender": "unknown"},
        {"identifier": [{"system": "urn:other", "value": "9"}, {"value": "8"}]},
        {"name": [{"given": ["Asha"], "family": "Kumari"}], "birthDate": "2022-05-03"},
    ],
)
def test_a_patient_told_less_or_otherwise_written_is_no_other(said: Resource) -> None:
    resource = bundle()
    change(1, **said)(resource)
    assert read(resource).phone == PHONE


@pytest.mark.parametrize(
    ("known", "why"),
    [
        (KNOWN | {"telecom": []}, "no telephone number"),
        (KNOWN | {"name": []}, "no name"),
        (KNOWN | {"active": False}, "not active"),
    ],
)
def test_a_patient_who_cannot_be_told(known: Resource, why: str) -> None:
    resource = bundle()
    lose(1, "name")(resource)
    change(1, identifier=KNOWN["identifier"])(resource)
    with pytest.raises(CoreRefused, match=why):
        read(resource, known)


def test_a_withdrawn_medicine_is_left_out() -> None:
    resource = bundle()
    change(3, status="entered-in-error")(resource)
    assert [one.name for one in read(resource).medications] == ["ORS"]


def test_the_author_prescribed_where_no_requester_is_named() -> None:
    resource = bundle()
    lose(3, "requester")(resource)
    lose(4, "requester")(resource)
    assert read(resource).doctor.registration == "KMC 45210"
    role = entry("PractitionerRole", "role", practitioner=to("rao"))
    resource["entry"].append(role)
    change(0, author=[to("role")])(resource)
    assert read(resource).doctor.id == "rao"
    resource["entry"].append(entry("Organization", "phc", name="PHC"))
    change(0, author=[to("phc")])(resource)
    with pytest.raises(CoreRefused, match="no practitioner"):
        read(resource)


def test_references_by_id_and_to_contained_medicines() -> None:
    resource = bundle()
    medicine = {"resourceType": "Medication", "id": "m", "code": {"text": "Zinc 20 mg"}}
    lose(3, "medicationCodeableConcept")(resource)
    change(3, contained=[medicine], medicationReference={"reference": "#m"})(resource)
    change(3, subject={"reference": "Patient/asha/_history/2"})(resource)
    assert read(resource).medications[0].name == "Zinc 20 mg"


@settings(max_examples=200, deadline=None)
@given(
    steps=st.lists(st.integers(0, 7), max_size=8),
    put=st.sampled_from(PUT),
    number=st.integers(1, 2),
)
def test_a_spoilt_document_raises_only_the_named_errors(
    steps: list[int], put: Any, number: int
) -> None:
    spoiler = Spoiler(app_of(copy.deepcopy(bundle()), copy.deepcopy(KNOWN)))
    spoiler.number, spoiler.steps, spoiler.put = number, steps, put
    core = FhirCore(BASE, transport=httpx.WSGITransport(app=spoiler), zone=ZONE, clock=now)
    try:
        found = core.prescription("rx")
    except CoreError:
        return
    assert wording(prescription_reply(found)).endswith(f" {found.doctor.registration}")


def test_the_desks_own_prescription(tmp_path: Path) -> None:
    """What the demo's doctor issues, kept by the demo's core, is what she is told."""
    house = House(tmp_path)
    made = house.client.book(house.booking(slot=house.free()[0], person=ASHA))
    about = Consultation(
        patient=house.stand.read(f"Patient/{made.patient}"),
        practitioner=house.stand.read(f"Practitioner/{made.doctor.id}"),
        organization=house.all("Organization")[0],
        appointment=house.stand.read(f"Appointment/{made.id}"),
    )
    lines = [
        Line("Paracetamol syrup", 5, "ml", times=3, food="after", days=3),
        Line("ORS", note="after each loose motion"),
        Line("Cetirizine 5 mg", 0.5, "tablet", moments=("NIGHT",), food="before", as_needed=True),
    ]
    kept = house.stand.keep(document(about, lines, "rx-1", NOON))
    found = house.client.prescription(kept["id"])
    assert found.person.id == made.patient
    assert found.phone == PHONE
    assert wording(prescription_reply(found)) == (
        "Asha:\n"
        "1) Paracetamol syrup: 5 ml, 3 times a day, with or after food, 3 days\n"
        "2) ORS: after each loose motion\n"
        "3) Cetirizine 5 mg: half a tablet, night, only when needed, before food\n"
        f"{made.doctor.name} {made.doctor.registration}"
    )
    assert "आधी गोली, रात, सिर्फ़ ज़रूरत होने पर, खाने से पहले" in wording(prescription_reply(found), "hi")
