"""An intake as FHIR can hold it: nothing empty, nothing twice, no text that is not plain."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from handlers.core.codes import plain
from handlers.core.records import Complaint, Finding, History, Intake, Reason

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MOST_DAYS = 2**31


def cleaned(intake: Intake) -> Intake:
    """The same intake. Of what was told both ways, that it is there counts."""
    return replace(
        intake,
        words=plain(intake.words),
        complaints=_complaints(intake.complaints),
        days=_days(intake.days),
        findings=_findings(intake.findings),
        reasons=cleaned_reasons(intake.reasons),
        measures={_id(name): value for name, value in intake.measures.items() if _id(name)},
        history=_history(intake.history),
        summary=plain(intake.summary),
        summary_language=(
            intake.summary_language if _LANGUAGE.fullmatch(intake.summary_language) else "en"
        ),
    )


def cleaned_reasons(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each rule once, with the facts that made it fire."""
    found: dict[str, Reason] = {}
    for one in reasons:
        if rule := _id(one.rule):
            says = plain(one.says) or rule
            found.setdefault(rule, Reason(rule, says, _ids(one.because)))
    return tuple(found.values())


def _complaints(complaints: Iterable[Complaint]) -> tuple[Complaint, ...]:
    absent: dict[str, bool] = {}
    lasting: dict[str, int | None] = {}
    for one in complaints:
        if symptom := _id(one.symptom):
            absent[symptom] = absent.get(symptom, True) and one.absent
            lasting[symptom] = _days(one.days)
    return tuple(Complaint(symptom, so, lasting[symptom]) for symptom, so in absent.items())


def _days(days: int | None) -> int | None:
    return days if days is not None and 0 <= days < _MOST_DAYS else None


def _findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    found: dict[str, Finding] = {}
    for one in findings:
        if fact := _id(one.fact):
            before = found.get(fact, Finding(fact, False, ""))
            found[fact] = Finding(
                fact,
                before.present or one.present,
                before.sentence or plain(one.sentence),
                before.snomed or one.snomed,
            )
    return tuple(found.values())


def _history(history: History) -> History:
    return History(
        history.asked,
        _ids(history.conditions),
        plain(history.other),
        plain(history.medicines),
        plain(history.allergies),
    )


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, dict.fromkeys(_id(one) for one in ids)))


def _id(text: str) -> str:
    """An id as a FHIR code: single spaces at most."""
    return " ".join(plain(text).split())
