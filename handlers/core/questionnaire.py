"""All she was asked and said, item by item, as a QuestionnaireResponse."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.core.codes import ACUITY, FACT, LANGUAGE
from handlers.core.complaints import absent, concept, present, summary
from handlers.core.conditions import sentence
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.measures import MEASURES, believed, quantity
from handlers.core.narrative import narrative
from handlers.core.records import Intake

QUESTIONNAIRE = "urn:opdline:questionnaire:intake|1"


def questionnaire(handover: Handover) -> Resource:
    """The entry; ``docs/handoff.md`` lists its items."""
    return handover.create(
        {
            "resourceType": "QuestionnaireResponse",
            "text": _summary(handover.intake),
            "identifier": handover.identifier(),
            "questionnaire": QUESTIONNAIRE,
            "status": "completed",
            "subject": handover.patient,
            **handover.teller("source"),
            "encounter": handover.encounter,
            "authored": handover.now,
            "item": list(_items(handover)),
        }
    )


def _items(handover: Handover) -> Iterator[Resource]:
    intake = handover.intake
    if intake.words:
        yield _item("words", "In her own words", {"valueString": intake.words})
        if language := handover.booking.language:
            coding = {"system": LANGUAGE, "code": language}
            yield _item("words-language", "Their language", {"valueCoding": coding})
    if intake.days is not None:
        yield _item("days", "For how many days", {"valueInteger": intake.days})
    for link, text, symptoms in (
        ("symptoms", "Symptoms", present(intake)),
        ("symptoms-absent", "Symptoms said not to be there", absent(intake)),
    ):
        if symptoms:
            yield _item(link, text, *(_symptom(symptom) for symptom in symptoms))
    yield from _group("signs", "Signs asked about, or read in her words", _signs(intake))
    yield from _group("measures", "What was measured", _measures(intake))
    yield from _group("history", "What she lives with", _history(intake))
    acuity = {"system": ACUITY, "code": intake.acuity, "display": intake.acuity.capitalize()}
    yield _item("acuity", "Acuity by the rules of triage", {"valueCoding": acuity})
    yield from _group("reasons", "The rules that set the acuity, with their facts", _why(intake))


def _signs(intake: Intake) -> Iterator[Resource]:
    for one in intake.findings:
        text = one.sentence or sentence(one.fact)
        yield _item(one.fact, text, {"valueBoolean": one.present})


def _measures(intake: Intake) -> Iterator[Resource]:
    """Each measure; what cannot be a living person's goes as text, for the doctor to judge."""
    sure = believed(intake)
    for name, value in intake.measures.items():
        known = MEASURES.get(name)
        text = known.label if known else name
        if name in sure:
            yield _item(name, text, {"valueQuantity": quantity(name, value)})
        else:
            sign = f" {known.sign}" if known else ""
            yield _item(name, text, {"valueString": f"{value:.15g}{sign}"})


def _history(intake: Intake) -> Iterator[Resource]:
    history = intake.history
    told = [
        ("history-other", "Other conditions", history.other),
        ("history-medicines", "Medicines she takes", history.medicines),
        ("history-allergies", "Allergies", history.allergies),
    ]
    if not history.asked and not history.conditions and not any(words for *_, words in told):
        return
    yield _item("history-asked", "Was asked about these", {"valueBoolean": history.asked})
    if history.conditions:
        answers = [_fact(fact) for fact in history.conditions]
        yield _item("history-conditions", "Long-standing conditions", *answers)
    for link, text, words in told:
        if words:
            yield _item(link, text, {"valueString": words})


def _why(intake: Intake) -> Iterator[Resource]:
    for reason in intake.reasons:
        because = (_fact(fact) for fact in reason.because)
        yield _item(f"rule/{reason.rule}", reason.says, *because)  # some are named as a fact is


def _fact(fact: str) -> Resource:
    return {"valueCoding": {"system": FACT, "code": fact, "display": sentence(fact)}}


def _group(link: str, text: str, items: Iterator[Resource]) -> Iterator[Resource]:
    """A group, where it has anything in it."""
    if inside := list(items):
        yield {"linkId": link, "text": text, "item": inside}


def _item(link: str, text: str, *answers: Resource) -> Resource:
    item: Resource = {"linkId": link, "text": text}
    return {**item, "answer": list(answers)} if answers else item


def _symptom(symptom: str) -> Resource:
    said = concept(symptom)
    return {"valueCoding": said["coding"][0]} if "coding" in said else {"valueString": said["text"]}


def _summary(intake: Intake) -> Resource:
    """The doctor's summary, a paragraph a line."""
    return narrative([intake.summary or summary(intake)], intake.summary_language)
