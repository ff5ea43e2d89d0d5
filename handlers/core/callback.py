"""A request to the people who staff the service, as a FHIR Task: mostly to call someone back."""

from __future__ import annotations

from datetime import datetime

from handlers.core.fhir import TURN, Resource
from handlers.core.http import FhirHttp, identifier_query
from handlers.core.records import Person
from handlers.core.transaction import plain


def ask_for_help(
    http: FhirHttp,
    *,
    turn: str,
    phone: str,
    person: Person | None,
    words: str,
    urgent: bool,
    now: datetime,
) -> None:
    """Create the Task; the same turn again creates nothing. Without a ``phone`` it asks them to
    look into what the words say.
    """
    task: Resource = {
        "resourceType": "Task",
        "identifier": [{"system": TURN, "value": turn}],
        "status": "requested",
        "intent": "order",
        "priority": "stat" if urgent else "routine",
        "code": {"text": "Call back" if phone else "Look into it"},
        "authoredOn": now.isoformat(timespec="seconds"),
    }
    if phone:
        task["requester"] = {"type": "Patient", "display": phone}
        number = {"system": "phone", "value": phone}
        task["input"] = [
            {"type": {"text": "Telephone number to call"}, "valueContactPoint": number}
        ]
    if plain(words):
        task["description"] = plain(words)
    if person is not None and person.id:
        task["for"] = {"reference": f"Patient/{person.id}"}
    elif person is not None:
        task["for"] = {"type": "Patient", "display": plain(person.name) or phone}
    http.create(task, identifier_query(TURN, turn))
