"""The finished answers of a booking as the intake that the core and the doctor get."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.core.records import Intake, Person
from handlers.history import history_of
from handlers.intake import complaints, own_words
from handlers.scene import Scene
from handlers.summary import findings_of, summary
from handlers.urgency import acuity_of, judged, reasons_of


def intake(scene: Scene, person: Person, language: str) -> Intake:
    """The record; its summary in the doctor's language."""
    answers = scene.answers
    result = judged(scene)
    told = complaints(answers)
    measures = result.case.measures.items()
    measured = {name: round(value, 1) for name, value in measures if name != "days"}
    record = Intake(
        words=own_words(answers),
        complaints=told,
        days=answers.get("days"),
        acuity=answers.get("acuity") or acuity_of(result),
        findings=findings_of(scene, result, {one.symptom for one in told}),
        reasons=reasons_of(result),
        measures=measured,
        history=history_of(answers, {fact for fact, so in result.case.facts.items() if so}),
        summary_language=language,
    )
    return replace(record, summary=summary(scene, record, person, language))
