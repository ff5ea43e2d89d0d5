"""What is asked of the people who staff the service, as FHIR Tasks: mostly to call someone back.

When a danger sign was told, an urgent referral (ServiceRequest) stands behind the Task, and a
Communication is the alert about it.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from handlers.core import fhir
from handlers.core.alert import alert
from handlers.core.cleaned import cleaned_reasons
from handlers.core.codes import RULE, coded, plain, snomed
from handlers.core.errors import CoreDown
from handlers.core.fhir import TURN, Resource
from handlers.core.handover import creation, temporary
from handlers.core.http import Conflict, FhirHttp, escaped, identifier_query
from handlers.core.line import contact_point, is_chat
from handlers.core.profiles import dressed
from handlers.core.records import Person, Reason
from handlers.core.told_sign import in_words, told_sign
from handlers.core.transaction import updated

_TRIES = 3
_WAITING = {  # nobody has begun
    "Task": {"draft", "requested", "received", "accepted", "ready"},
    "ServiceRequest": {"draft", "active", "on-hold"},
    "Communication": {"preparation", "in-progress", "on-hold"},
}


class Request(Struct, frozen=True):
    """A request for help. ``turn`` makes it the same one when repeated; ``phone`` is a line.

    Without a ``phone`` they are asked to look into what the words say. ``signs`` are the danger
    signs that were told, by their ids.
    """

    turn: str
    phone: str
    person: Person | None
    words: str
    urgent: bool
    reasons: tuple[Reason, ...] = ()
    signs: tuple[str, ...] = ()


def ask_for_help(http: FhirHttp, request: Request, now: datetime) -> None:
    """Leave the request with the core; the same turn again creates nothing."""
    if not request.urgent:
        http.create(dressed(_task(request, now)), identifier_query(TURN, request.turn))
        return
    try:
        http.transaction(_urgent(request, now))
    except Conflict as refused:
        if not _known(http, "Task", request.turn):
            raise CoreDown(f"an urgent request was refused: {refused}") from refused


def take_back(http: FhirHttp, request: Request, why: str, now: datetime) -> None:
    """Revoke the referral of this turn, stop its alert and cancel its Task, where nobody has
    begun it.

    A request that has not come to the core yet is kept as taken back, so that it will not be
    urgent when it comes.
    """
    for _ in range(_TRIES):
        tasks = _known(http, "Task", request.turn)
        try:
            if tasks:  # they came together: where the Task is, the referral is
                others = ("ServiceRequest", "Communication")
                found = [
                    *tasks,
                    *(one for kind in others for one in _known(http, kind, request.turn)),
                ]
                changes = [change for one in found for change in _withdrawn(one, why, now)]
                if changes:
                    http.transaction(changes)
                return
            made = [
                {**entry, "resource": entry["resource"] | _changed(entry["resource"], why, now)}
                for entry in _urgent(request, now)
            ]
            answers = http.transaction(made)
        except Conflict:
            continue
        if not any(str(answer.get("status", "")).startswith("200") for answer in answers):
            return  # none was there already
    raise CoreDown("a request for help keeps changing")


def _urgent(request: Request, now: datetime) -> list[Resource]:
    """The entries of the referral, and of the Task and the alert that are about it."""
    identifier = {"system": TURN, "value": request.turn}
    address = temporary(request.turn, "ServiceRequest")
    referral = _referral(request, now)
    task = {**_task(request, now), "focus": {"reference": address}}
    return [
        creation(referral, identifier, address),
        creation(task, identifier, temporary(request.turn, "Task")),
        creation(
            alert(referral, address, request.phone, now),
            identifier,
            temporary(request.turn, "Communication"),
        ),
    ]


def _task(request: Request, now: datetime) -> Resource:
    task: Resource = {
        "resourceType": "Task",
        "identifier": [{"system": TURN, "value": request.turn}],
        "status": "requested",
        "intent": "order",
        "priority": "stat" if request.urgent else "routine",
        "code": {"text": "Call back" if request.phone else "Look into it"},
        "authoredOn": now.isoformat(timespec="seconds"),
    }
    if request.phone:
        task["requester"] = {"type": "Patient", "display": request.phone}
        where = "Chat to write to" if is_chat(request.phone) else "Telephone number to call"
        point = contact_point(request.phone)
        point.pop("use", None)
        task["input"] = [{"type": {"text": where}, "valueContactPoint": point}]
    said = [*map(in_words, request.signs), plain(request.words)]
    if words := ". ".join(filter(None, said)):
        task["description"] = words
    if request.person is not None:
        task["for"] = _subject(request)
    return task


def _referral(request: Request, now: datetime) -> Resource:
    """To emergency care: a proposal, for no clinician has ordered it."""
    words = plain(request.words)
    rules = [coded(RULE, one.rule, one.says) for one in cleaned_reasons(request.reasons)]
    signs = [told_sign(sign) for sign in request.signs]
    reasons = [*signs, *([{"text": words}] if words else []), *rules]
    return {
        "resourceType": "ServiceRequest",
        "identifier": [{"system": TURN, "value": request.turn}],
        "status": "active",
        "intent": "proposal",
        "category": [snomed("3457005", "Patient referral")],
        "priority": "stat",
        "code": {**snomed("306206005", "Referral to service"), "text": "Emergency care"},
        "subject": _subject(request),
        "authoredOn": now.isoformat(timespec="seconds"),
        "requester": (
            {"type": "Patient", "display": request.phone}
            if request.phone
            else {"display": "OPDLine"}
        ),
        **({"reasonCode": reasons} if reasons else {}),
    }


def _subject(request: Request) -> Resource:
    """Her, by what is known of her; at least by the number she calls from."""
    person = request.person
    if person is not None and person.id:
        return {"reference": f"Patient/{person.id}"}
    name = plain(person.name) if person is not None else ""
    return {"type": "Patient", "display": name or request.phone or "unknown"}


def _known(http: FhirHttp, kind: str, turn: str) -> list[Resource]:
    """What this turn asked. Checked again here: a server that passes over a parameter would
    answer with everybody's.
    """
    query = {"identifier": f"{TURN}|{escaped(turn)}"}
    return [
        one
        for one in http.search(kind, query)
        if fhir.value_of(fhir.shape(one, fhir.Identified).identifier, TURN) == turn
    ]


def _withdrawn(resource: Resource, why: str, now: datetime) -> list[Resource]:
    if resource.get("status") not in _WAITING[resource["resourceType"]]:
        return []
    return [updated(resource, **_changed(resource, why, now))]


def _changed(resource: Resource, why: str, now: datetime) -> Resource:
    why = plain(why) or "Taken back"
    at = now.isoformat(timespec="seconds")
    if resource["resourceType"] == "Task":
        return {"status": "cancelled", "statusReason": {"text": why}, "lastModified": at}
    if resource["resourceType"] == "Communication":
        return {"status": "stopped", "statusReason": {"text": why}}
    return {"status": "revoked", "note": [*resource.get("note", []), {"time": at, "text": why}]}
