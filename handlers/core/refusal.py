"""What the core is told of a prescription that was refused: a Task that holds the reason."""

from __future__ import annotations

from datetime import datetime

from handlers.core.callback import Request, ask_for_help
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.core.fhir import TURN, Resource
from handlers.core.http import FhirHttp, identifier_query
from handlers.core.unfit import outcome


def refuse(http: FhirHttp, turn: str, bundle: str, wrong: CoreError, now: datetime) -> None:
    """Leave the Task with the core; the same turn again creates nothing.

    A core that takes no Task with an OperationOutcome inside is told in words alone.
    """
    words = f"prescription Bundle/{bundle} could not be delivered: {wrong}"
    try:
        http.create(_task(turn, bundle, wrong, words, now), identifier_query(TURN, turn))
    except (CoreRefused, NotFound):
        ask_for_help(http, Request(turn, "", None, words, urgent=False), now)


def _task(turn: str, bundle: str, wrong: CoreError, words: str, now: datetime) -> Resource:
    task: Resource = {
        "resourceType": "Task",
        "contained": [{**outcome(wrong), "id": "why"}],
        "identifier": [{"system": TURN, "value": turn}],
        "status": "requested",
        "intent": "order",
        "priority": "routine",
        "code": {"text": "Look into it"},
        "description": words,
        "authoredOn": now.isoformat(timespec="seconds"),
        "reasonReference": {"reference": "#why"},
    }
    if not isinstance(wrong, NotFound):
        task["focus"] = {"reference": f"Bundle/{bundle}"}
    return task
