"""What the desk shows of the core's records: a day's bookings and the call-back requests."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.demo.fhir import Fhir, Resource
from bot.demo.intake import Told, counted, told
from handlers.core.fhir import TOKEN

_BEHIND, _AHEAD = timedelta(days=7), timedelta(days=31)
_OFF = ("cancelled", "entered-in-error")
_ACUITY = {"1": "emergency", "3": "urgent", "5": "routine", "7": "minor"}  # Appointment.priority


class Booking(Struct, frozen=True):
    """One appointment with its patient and what she told.

    ``complaint`` is her own words where no symptom is known, and ``acuity`` the appointment's
    where triage told none.
    """

    id: str
    token: str
    start: datetime
    status: str
    opd: str
    doctor: str
    patient: str
    sex: str
    age: str
    phone: str
    complaint: str
    acuity: str
    told: Told


class CallBack(Struct, frozen=True):
    """Someone asks to be called; without a ``phone``, ``name`` says what else is asked."""

    id: str
    at: datetime | None
    phone: str
    name: str
    words: str
    urgent: bool
    reasons: tuple[str, ...] = ()


def day_counts(fhir: Fhir, zone: ZoneInfo, today: date) -> dict[date, int]:
    """How many bookings each day has that has any: a week back, a month ahead; none cancelled."""
    found = _between(fhir, zone, today - _BEHIND, today + _AHEAD)
    days = sorted(_start(one, zone).date() for one in found)
    return {day: days.count(day) for day in dict.fromkeys(days)}


def of_day(fhir: Fhir, zone: ZoneInfo, day: date, now: datetime) -> list[Booking]:
    """The bookings of a day, by time and doctor; none cancelled."""
    found = _between(fhir, zone, day, day + timedelta(days=1))
    made = _bookings(fhir, zone, found, now)
    return sorted(made, key=lambda one: (one.start, one.doctor))


def one(fhir: Fhir, zone: ZoneInfo, appointment: Resource, now: datetime) -> Booking:
    """The booking that an Appointment is, with the result of triage."""
    return _bookings(fhir, zone, [appointment], now, judged=True)[0]


def call_backs(fhir: Fhir, zone: ZoneInfo) -> list[CallBack]:
    """The call-back requests not yet done: urgent first, then the oldest."""
    tasks = fhir.search("Task", {"status": "requested,accepted,in-progress"})
    ids = {_to(task.get("for"), "Patient") for task in tasks}
    patients = {found["id"]: found for found in fhir.of("Patient", "_id", ids)}
    referrals = {
        found["id"]: found
        for found in fhir.of(
            "ServiceRequest", "_id", (_to(task.get("focus"), "ServiceRequest") for task in tasks)
        )
    }
    made = [_call_back(task, patients, referrals, zone) for task in tasks]
    return sorted(made, key=lambda one: (not one.urgent, one.at is None, one.at))


def actor(appointment: Resource, kind: str) -> tuple[str, str]:
    """Id and name of the participant of this kind; empty where there is none."""
    for participant in appointment.get("participant", []):
        who = participant.get("actor", {})
        if found := _to(who, kind):
            return found, str(who.get("display", ""))
    return "", ""


def _between(fhir: Fhir, zone: ZoneInfo, first: date, end: date) -> list[Resource]:
    start, stop = (datetime.combine(day, time(), zone).isoformat() for day in (first, end))
    found = fhir.search("Appointment", {"date": [f"ge{start}", f"lt{stop}"]})
    return [one for one in found if "start" in one and one["status"] not in _OFF]


def _bookings(
    fhir: Fhir, zone: ZoneInfo, appointments: list[Resource], now: datetime, *, judged: bool = False
) -> list[Booking]:
    patients = {
        one["id"]: one
        for one in fhir.of("Patient", "_id", (actor(a, "Patient")[0] for a in appointments))
    }
    encounters = fhir.of(
        "Encounter", "appointment", (f"Appointment/{a['id']}" for a in appointments)
    )
    references = [f"Encounter/{encounter['id']}" for encounter in encounters]
    answers = _by_encounter(fhir.of("QuestionnaireResponse", "encounter", references))
    impressions = fhir.of("ClinicalImpression", "encounter", references if judged else [])
    judgements = _by_encounter(impressions)
    by_appointment = {
        _to(about, "Appointment"): told(
            answers.get(encounter["id"], {}), judgements.get(encounter["id"], {})
        )
        for encounter in encounters
        for about in encounter.get("appointment", [])
    }
    return [
        _booking(
            one, patients.get(actor(one, "Patient")[0], {}), by_appointment.get(one["id"], Told()),
            zone, now,
        )
        for one in appointments
    ]  # fmt: skip


def _by_encounter(resources: list[Resource]) -> dict[str, Resource]:
    return {_to(one.get("encounter"), "Encounter"): one for one in resources}


def _booking(
    appointment: Resource, patient: Resource, intake: Told, zone: ZoneInfo, now: datetime
) -> Booking:
    complaint = intake.complaint or intake.words
    if intake == Told():
        complaint = appointment.get("description", "")
    return Booking(
        id=appointment["id"],
        token=_token(appointment),
        start=_start(appointment, zone),
        status=appointment["status"],
        opd=actor(appointment, "HealthcareService")[1],
        doctor=actor(appointment, "Practitioner")[1],
        patient=_name(patient) or actor(appointment, "Patient")[1],
        sex=patient.get("gender", ""),
        age=age(patient.get("birthDate", ""), now.astimezone(zone).date()),
        phone=_phone(patient),
        complaint=complaint,
        acuity=intake.acuity or _ACUITY.get(str(appointment.get("priority", "")), ""),
        told=intake,
    )


def _call_back(
    task: Resource,
    patients: dict[str, Resource],
    referrals: dict[str, Resource],
    zone: ZoneInfo,
) -> CallBack:
    patient = patients.get(_to(task.get("for"), "Patient"), {})
    referral = referrals.get(_to(task.get("focus"), "ServiceRequest"), {})
    at = task.get("authoredOn")
    points = (one.get("valueContactPoint", {}) for one in task.get("input", []))
    asked = next((str(point["value"]) for point in points if "value" in point), "")
    phone = asked or _phone(patient)
    name = _name(patient) or str(task.get("for", {}).get("display", ""))
    return CallBack(
        id=task["id"],
        at=datetime.fromisoformat(at).astimezone(zone) if at else None,
        phone=phone,
        name=name or ("" if phone else str(task.get("code", {}).get("text", ""))),
        words=task.get("description", ""),
        urgent=task.get("priority", "routine") != "routine",
        reasons=tuple(
            coding["display"]
            for reason in referral.get("reasonCode", [])
            for coding in reason.get("coding", [])
            if "display" in coding
        ),
    )


def age(born: str, today: date) -> str:
    """Years, or months below two years, from a FHIR date that may be partial."""
    parts = [int(part) for part in born.split("-")] if born else []
    if not parts:
        return ""
    year, month, day = (*parts, *(today.month, today.day)[len(parts) - 1 :])[:3]
    months = (today.year - year) * 12 + today.month - month - (today.day < day)
    if len(parts) > 1 and months < 24:
        return counted(max(months, 0), "month")
    return counted(max(months // 12, 0), "year")


def _token(appointment: Resource) -> str:
    found = (i["value"] for i in appointment.get("identifier", []) if i.get("system") == TOKEN)
    return next(found, "")


def _start(appointment: Resource, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(appointment["start"]).astimezone(zone)


def _to(reference: Resource | None, kind: str) -> str:
    found, _, id_ = str((reference or {}).get("reference", "")).rpartition("/")
    return id_ if found.rpartition("/")[2] == kind else ""


def _name(patient: Resource) -> str:
    return str(next((name.get("text", "") for name in patient.get("name", [])), ""))


def _phone(patient: Resource) -> str:
    points = (p["value"] for p in patient.get("telecom", []) if p.get("system") == "phone")
    return str(next(points, ""))
