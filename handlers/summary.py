"""The intake on one screen, in the doctor's language, with the patient's own words at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.clinical.triage.engine import Result
from handlers.core.records import Complaint, Finding, Intake, Person
from handlers.intake import shown_words, since
from handlers.person import age_term
from handlers.reply import Arg, Listing, Term
from handlers.scene import Scene

MEASURED = ("temperature", "heart-rate", "respiratory-rate", "blood-pressure", "oxygen", "sugar",
            "weeks-pregnant", "pain")  # fmt: skip
NOT_TOLD = {"calm", "person"}  # kinds of facts that are no signs
PERSON_SIGNS = {"pregnant", "postpartum"}  # but these are told


def findings_of(scene: Scene, result: Result, complaints: set[str]) -> tuple[Finding, ...]:
    """What was told or asked beyond the complaints themselves, what is there first.

    What a complaint or another finding includes is not told twice: pain low in the back is pain
    in the back.
    """
    triage = scene.house.assessor.triage
    facts, there = triage.facts, {fact for fact, so in result.case.facts.items() if so}
    told = {above for fact in there for above in triage.above[fact]} - PERSON_SIGNS
    found = [
        Finding(fact, so, facts[fact].sentence, facts[fact].snomed)
        for fact, so in result.case.facts.items()
        if fact not in complaints
        and not (so and fact in told)
        and (facts[fact].kind not in NOT_TOLD or fact in PERSON_SIGNS)
    ]
    return tuple(sorted(found, key=lambda one: not one.present))


def summary(scene: Scene, intake: Intake, person: Person, language: str) -> str:
    """The lines of the summary."""
    lines = _lines(scene, intake, person)
    return "\n".join(scene.house.say(line, language) for line in lines)


def _lines(scene: Scene, intake: Intake, person: Person) -> Iterator[Arg]:
    yield Term(
        "summary-person",
        {
            "sex": Term(f"doctor-sex-{person.sex}"),
            "age": age_term(person, scene.today),
            "acuity": Term(f"acuity-{intake.acuity}"),
        },
    )
    yield from _complaint(intake)
    if intake.reasons:
        because = dict.fromkeys(fact for reason in intake.reasons for fact in reason.because)
        above = scene.house.assessor.triage.above
        general = {wider for fact in because for wider in above.get(fact, ())}
        told = [Term(f"fact-{fact}") for fact in because if fact not in general]
        yield _line("summary-because", told)
    yield from _signs("summary-signs", intake, present=True)
    yield from _signs("summary-no-signs", intake, present=False)
    measured = list(_measured(intake.measures))
    if measured:
        yield _line("summary-measured", measured)
    yield from _lived(intake)
    if intake.words:
        yield Term("summary-words", {"words": intake.words})


def _complaint(intake: Intake) -> Iterator[Arg]:
    """What is wrong and for how long, each with its own days where they differ."""
    there = [c for c in intake.complaints if not c.absent]
    if any(c.days is not None for c in there):
        yield _line("summary-complaints", [_lasting(c, intake.days) for c in there])
        return
    lasting = since(intake.days) if intake.days is not None else Term("summary-not-told")
    named: list[Arg] = [Term(f"symptom-{c.symptom}") for c in there]
    complaint: Arg = Listing(tuple(named)) if named else shown_words(intake.words)
    complaint = complaint or Term("doctor-no-symptom")
    yield Term("summary-complaint", {"complaint": complaint, "since": lasting})


def _lasting(complaint: Complaint, days: int | None) -> Arg:
    own = days if complaint.days is None else complaint.days
    symptom = Term(f"symptom-{complaint.symptom}")
    return (
        symptom if own is None else Term("summary-since", {"symptom": symptom, "since": since(own)})
    )


def _signs(message: str, intake: Intake, *, present: bool) -> Iterator[Arg]:
    signs: list[Arg] = [
        Term(f"fact-{one.fact}")
        for one in intake.findings
        if one.present == present and one.fact not in intake.history.conditions
    ]
    if not present:
        absent = [c.symptom for c in intake.complaints if c.absent]
        signs = [*(Term(f"symptom-{name}") for name in absent), *signs]
    if signs:
        yield _line(message, signs)


def _measured(measures: dict[str, float]) -> Iterator[Arg]:
    told: dict[str, str] = {name: f"{value:g}" for name, value in measures.items()}
    if {"systolic", "diastolic"} <= told.keys():
        told["blood-pressure"] = f"{told['systolic']}/{told['diastolic']}"
    elif "systolic" in told:
        told["blood-pressure"] = told["systolic"]
    for name in MEASURED:
        if name in told:
            yield Term(f"measured-{name}", {"value": told[name]})


def _lived(intake: Intake) -> Iterator[Arg]:
    history = intake.history
    if not history.asked and not history.conditions:
        return
    conditions: list[Arg] = [Term(f"fact-{name}") for name in history.conditions]
    if history.other:
        conditions.append(history.other)
    nothing: list[Arg] = [Term("summary-none")]
    yield _line("summary-conditions", conditions or nothing)
    if not history.asked:
        return
    yield _line("summary-medicines", [history.medicines] if history.medicines else nothing)
    yield _line("summary-allergies", [history.allergies] if history.allergies else nothing)


def _line(message: str, items: Sequence[Arg]) -> Term:
    return Term(message, {"items": Listing(tuple(items))})
