"""What a resource says, as text a person can read: escaped XHTML, made from its own elements.

A status is left out: it changes later, and the text would then be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from html import escape

from handlers.core.codes import plain
from handlers.core.fhir import Resource

_XHTML = "http://www.w3.org/1999/xhtml"
_ADMITTED = {
    "unconfirmed": "told by the patient, not confirmed",
    "refuted": "said not to be there",
}


def narrative(lines: Iterable[str], language: str = "en") -> Resource:
    """A FHIR Narrative, a paragraph a line; ``language`` is the lines' (BCP 47)."""
    told = [line for text in lines for line in plain(text).splitlines() if line.strip()]
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in told or ["Nothing more is known."])
    lang = escape(language)
    div = f'<div xmlns="{_XHTML}" lang="{lang}" xml:lang="{lang}">{paragraphs}</div>'
    return {"status": "generated", "div": div}


def narrated(resource: Resource) -> Resource:
    """The resource with a narrative, where its type has one and it has none yet."""
    if "text" in resource or resource["resourceType"] not in _LINES:
        return resource
    return {**resource, "text": narrative(lines(resource))}


def told_anew(resource: Resource, changed: Resource) -> Resource:
    """Its narrative, where it has one, after a change of these elements."""
    return {"text": narrative(lines({**resource, **changed}))} if "text" in resource else {}


def lines(resource: Resource) -> list[str]:
    """What it says, in plain English, a line each."""
    said = _LINES.get(resource["resourceType"])
    return [one for one in said(resource) if one.strip()] if said else []


def _patient(one: Resource) -> Iterator[str]:
    born = f"born {one['birthDate']}" if "birthDate" in one else ""
    yield _joined(_name(one), one.get("gender", ""), born)
    yield from _telephone(one)


def _practitioner(one: Resource) -> Iterator[str]:
    yield _joined(_name(one), *(number["value"] for number in one["identifier"]))


def _device(one: Resource) -> Iterator[str]:
    yield _joined(*(name["name"] for name in one["deviceName"]))
    yield from (note["text"] for note in one.get("note", []))


def _appointment(one: Resource) -> Iterator[str]:
    yield str(one.get("description", ""))
    yield f"From {_moment(one['start'])} to {_moment(one['end'])}"
    actors = (each.get("actor", {}) for each in one["participant"])
    yield _after("With", _joined(*(actor.get("display", "") for actor in actors)))
    yield _text(one.get("appointmentType"))


def _encounter(one: Resource) -> Iterator[str]:
    yield "Consultation at a distance"
    yield _joined(*map(_text, one.get("type", [])))
    yield _after("Priority:", _text(one.get("priority")))
    yield _after("For:", _joined(*map(_text, one.get("reasonCode", []))))


def _condition(one: Resource) -> Iterator[str]:
    admitted = one["verificationStatus"]["coding"][0]["code"]
    lasting = "long-standing" if "category" in one else ""
    yield _joined(
        _text(one["code"]), lasting, _ADMITTED.get(admitted, ""), one.get("onsetString", "")
    )


def _observation(one: Resource) -> Iterator[str]:
    for part in one.get("component", [one]):
        value = part.get("valueQuantity", {})
        told = f"{value['value']} {value['unit']}" if value else _text(part.get("dataAbsentReason"))
        yield f"{_text(part['code'])}: {_text(part.get('valueCodeableConcept')) or told}"
    yield from (note["text"] for note in one.get("note", []))


def _medicine(one: Resource) -> Iterator[str]:
    yield f"Takes, in the patient's words: {_text(one['medicationCodeableConcept'])}"


def _allergy(one: Resource) -> Iterator[str]:
    yield f"Does not tolerate, in the patient's words: {_text(one['code'])}"


def _impression(one: Resource) -> Iterator[str]:
    yield one["description"]
    yield str(one.get("summary", ""))
    for finding in one["finding"]:
        basis = _after("because of:", str(finding.get("basis", "")))
        yield _joined(_text(finding["itemCodeableConcept"]), basis)


def _consent(one: Resource) -> Iterator[str]:
    yield _text(one["policyRule"])


def _referral(one: Resource) -> Iterator[str]:
    yield _text(one["code"])
    yield _after("For:", str(one["subject"].get("display", "")))
    yield from (_after("Because of:", _text(reason)) for reason in one.get("reasonCode", []))


def _task(one: Resource) -> Iterator[str]:
    yield _text(one["code"])
    yield str(one.get("description", ""))
    for each in one.get("input", []):
        yield f"{_text(each['type'])}: {each['valueContactPoint']['value']}"


def _communication(one: Resource) -> Iterator[str]:
    yield from (payload["contentString"] for payload in one["payload"])


def _recorded(one: Resource) -> Iterator[str]:
    yield str(one.get("description", ""))


_LINES: dict[str, Callable[[Resource], Iterator[str]]] = {
    "AllergyIntolerance": _allergy,
    "Appointment": _appointment,
    "ClinicalImpression": _impression,
    "Communication": _communication,
    "Condition": _condition,
    "Consent": _consent,
    "Device": _device,
    "DocumentReference": _recorded,
    "Encounter": _encounter,
    "MedicationStatement": _medicine,
    "Observation": _observation,
    "Patient": _patient,
    "Practitioner": _practitioner,
    "ServiceRequest": _referral,
    "Task": _task,
}


def _name(one: Resource) -> str:
    return _joined(*(name.get("text", "") for name in one["name"][:1]))


def _telephone(one: Resource) -> Iterator[str]:
    numbers = (each["value"] for each in one.get("telecom", []) if each.get("system") == "phone")
    yield _after("Telephone:", _joined(*numbers))


def _text(concept: Resource | None) -> str:
    """A CodeableConcept as people read it."""
    if concept is None:
        return ""
    displays = (coding.get("display", "") for coding in concept.get("coding", []))
    return str(concept.get("text") or next(displays, ""))


def _moment(instant: str) -> str:
    return datetime.fromisoformat(instant).strftime("%d %B %Y, %H:%M (UTC%z)")


def _after(word: str, told: str) -> str:
    return f"{word} {told}" if told else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
