"""How a consultation was, by her, as a QuestionnaireResponse."""

from __future__ import annotations

from datetime import datetime
from html import escape

from handlers.core import fhir
from handlers.core.errors import NotFound
from handlers.core.fhir import TURN, Resource
from handlers.core.http import FhirHttp, escaped, identifier_query
from handlers.core.records import Feedback

QUESTIONNAIRE = "urn:opdline:questionnaire:after-consultation|1"
CALLED, RATING = "Did the doctor call?", "How was it, from 1 (bad) to 5 (very good)?"


def keep_feedback(http: FhirHttp, feedback: Feedback, now: datetime) -> None:
    """Leave it with the core; the same ``id`` again creates nothing."""
    http.create(_response(http, feedback, now), identifier_query(TURN, feedback.id))


def _response(http: FhirHttp, feedback: Feedback, now: datetime) -> Resource:
    patient = {"reference": f"Patient/{feedback.patient}"}
    about = {"reference": f"Appointment/{feedback.appointment}"}
    items: list[Resource] = [
        {"linkId": "appointment", "text": "Which", "answer": [{"valueReference": about}]},
        {"linkId": "called", "text": CALLED, "answer": [{"valueBoolean": feedback.called}]},
    ]
    if feedback.rating is not None:
        answer = {"valueInteger": feedback.rating}
        items.append({"linkId": "rating", "text": RATING, "answer": [answer]})
    encounter = _encounter(http, feedback.appointment)
    return {
        "resourceType": "QuestionnaireResponse",
        "text": _narrative(feedback),
        "identifier": {"system": TURN, "value": feedback.id},
        "questionnaire": QUESTIONNAIRE,
        "status": "completed",
        "subject": patient,
        "source": patient,
        **({"encounter": {"reference": f"Encounter/{encounter}"}} if encounter else {}),
        "authored": now.isoformat(timespec="seconds"),
        "item": items,
    }


def _encounter(http: FhirHttp, appointment: str) -> str:
    """The id of the Encounter that was planned with it, empty where there is none."""
    try:
        resource = http.read("Appointment", appointment)
    except NotFound:
        return ""
    turn = fhir.value_of(fhir.shape(resource, fhir.Identified).identifier, TURN)
    if not turn:
        return ""
    for one in http.search("Encounter", {"identifier": f"{TURN}|{escaped(turn)}"}):
        if fhir.value_of(fhir.shape(one, fhir.Identified).identifier, TURN) == turn:
            return str(one.get("id", ""))
    return ""


def _narrative(feedback: Feedback) -> Resource:
    said = f"{CALLED} {'Yes' if feedback.called else 'No'}."
    if feedback.rating is not None:
        said += f" {RATING} {feedback.rating}."
    div = f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{escape(said)}</p></div>'
    return {"status": "generated", "div": div}
