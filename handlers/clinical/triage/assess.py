"""From a text to its acuity: the one call a turn of the conversation makes."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from handlers.clinical.triage.engine import Result, Triage
from handlers.clinical.triage.evaluation import Vignette
from handlers.clinical.triage.gather import gather
from handlers.clinical.triage.questions import OpenQuestion, open_questions
from nlu.clinical.findings import ClinicalReader, Findings
from nlu.lexicon import Lexicon
from nlu.understanding import Understanding

_AGE = regex.compile(r"\s*(?P<count>\d+(?:\.\d+)?)\s*(?P<unit>[ymwd]?)\p{L}*\s*", regex.IGNORECASE)
_DAYS = {"": 365.25, "y": 365.25, "m": 30.4375, "w": 7.0, "d": 1.0}
_SEXES = {"f": "female", "m": "male"}


class Assessor:
    """Reads and triages; made once, safe to share between threads."""

    def __init__(self, triage: Triage | None = None, reader: ClinicalReader | None = None) -> None:
        self.triage = triage or Triage()
        self.reader = reader or ClinicalReader()
        strange = self.reader.vocabulary.findings - self.triage.facts.keys()
        if strange:
            raise ValueError(f"findings that are no facts: {', '.join(sorted(strange))}")

    def read(self, text: str) -> Findings:
        """The findings of a text, to be kept with the answers of a form."""
        return self.reader.read(text)

    def assess(
        self,
        understood: Understanding,
        *,
        answers: Mapping[str, bool] | None = None,
        measures: Mapping[str, float] | None = None,
        age_days: float | None = None,
        sex: str | None = None,
        since: Mapping[str, float] | None = None,
    ) -> Result:
        """The acuity of what was understood, with what was asked and measured."""
        read = self.read(understood.text)
        case = gather(
            understood,
            read,
            self.triage.facts,
            answers=answers,
            measures=measures,
            age_days=age_days,
            sex=sex,
            since=since,
        )
        return self.triage(case)

    def questions(self, result: Result) -> tuple[OpenQuestion, ...]:
        """What is still worth asking, the weightiest first."""
        return open_questions(result, self.triage.facts, self.triage.above)

    def judge(self, vignette: Vignette, lexicon: Lexicon) -> Result:
        """The acuity of a case of a file, through the same understanding as a message."""
        answers = {
            fact: so in {True, "yes"} for fact, so in vignette.answers.items() if so != "unknown"
        }
        sex = vignette.sex and _SEXES.get(vignette.sex.lower(), vignette.sex)
        return self.assess(
            lexicon.parse(vignette.text), answers=answers, age_days=age_of(vignette.age), sex=sex
        )


def age_of(written: float | str | None) -> float | None:
    """An age in days from years or from "6m", "20d", "3w", "4y"."""
    if written is None or isinstance(written, int | float):
        return None if written is None else written * _DAYS["y"]
    found = _AGE.fullmatch(written)
    return float(found["count"]) * _DAYS[found["unit"].lower()] if found else None
