"""How a consultation is held and what kind it is, which limits what may be prescribed in it."""

from __future__ import annotations

from handlers.core.codes import TERMINOLOGY, coded, plain, snomed
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.records import Opd

_SPECIALTIES = {
    "394802001": "General medicine",
    "394537008": "Pediatric specialty",
    "394585009": "Obstetrics and gynecology",
    "394582007": "Dermatology",
    "394604002": "Ear, nose and throat surgery",
    "394801008": "Trauma and orthopedics",
}
_AUDIO = (("PHONE", "telephone"), "Audio: the patient spoke in a call")
_TEXT = (("WRITTEN", "written"), "Text: the patient wrote messages")
_MODES = {"voice": _AUDIO, "sms": _TEXT, "whatsapp": _TEXT, "telegram": _TEXT}
FIRST: Resource = {"text": "First consultation"}
_FOLLOW_UP: Resource = {
    **snomed("185389009", "Follow-up visit"),
    "text": "Follow-up: same condition, same doctor, within six months",
}


def mode(handover: Handover) -> list[Resource]:
    """Audio or text, in HL7's codes of how somebody takes part; empty where it is not known."""
    known = _MODES.get(handover.booking.channel)
    if known is None:
        return []
    code, text = known
    return [{**coded(f"{TERMINOLOGY}/v3-ParticipationMode", *code), "text": text}]


def kind_of_visit(handover: Handover) -> Resource:
    """A first consultation or a follow-up; SNOMED CT has a code that fits for the second only."""
    return _FOLLOW_UP if handover.known.follow_up else FIRST


def with_another_doctor(kind: Resource) -> Resource:
    """What kind it is when another doctor sees her; what is not ours stays as it is."""
    return FIRST if kind == _FOLLOW_UP else kind


def specialty(opd: Opd) -> Resource:
    """The ``specialty`` element for an OPD; empty where it has no code or name."""
    display = _SPECIALTIES.get(opd.specialty) or plain(opd.name)
    return {"specialty": [snomed(opd.specialty, display)]} if opd.specialty and display else {}
