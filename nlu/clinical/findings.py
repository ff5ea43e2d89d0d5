"""Everything of clinical weight in a text: findings, vital signs, who, since when."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct

from nlu.clinical.people import described
from nlu.clinical.phrases import Mention
from nlu.clinical.pregnancy import weeks_pregnant
from nlu.clinical.scope import Scope, Status
from nlu.clinical.times import lasting
from nlu.clinical.vitals import vitals_in
from nlu.clinical.vocabulary import NOTHING, Vocabulary, load
from nlu.clinical.words import LONGEST, tokens_of
from nlu.normalise import Token
from nlu.understanding import Sex

CAREFUL = 40  # words: so long a text is taken to be spelt well
NEAR = 3  # words between a finding and how bad or how sudden it is, or what it was measured as
DIABETES, SUGAR = "diabetes", "sugar"
TIMES = {"year", "month", "week", "day"}
SUGARS = {"sugar", "shugar", "शुगर", "शूगर"}  # the illness in everyday words, and what is measured


class Findings(Struct, frozen=True):
    """A text, read. ``present``, ``absent``: findings by id, none in both.

    ``elsewhere`` are those named only of the past, the family or a worry. ``severe``,
    ``sudden`` and ``mild`` are the present findings said to be so, and ``any_sudden`` whether
    anything is. ``vitals`` by name, see ``vitals``.
    """

    present: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    severe: frozenset[str] = frozenset()
    sudden: frozenset[str] = frozenset()
    mild: frozenset[str] = frozenset()
    any_sudden: bool = False
    any_severe: bool = False
    vitals: dict[str, float] = {}
    age_days: float | None = None
    sex: Sex | None = None
    days: float | None = None
    weeks_pregnant: int | None = None


class ClinicalReader:
    """Reads texts by one vocabulary; safe to share between threads."""

    def __init__(self, vocabulary: Vocabulary | None = None) -> None:
        self.vocabulary = vocabulary or load()

    def read(self, text: str) -> Findings:
        """What a text tells. Never raises; reads the first 4,000 characters."""
        text = text[:LONGEST]
        vocabulary = self.vocabulary
        tokens = tokens_of(text)
        if len(tokens) < CAREFUL:
            for token in tokens:
                if token.value is None:
                    token.word = vocabulary.spelt(token.word)
        named = vocabulary.phrases.find(tokens)
        vitals = vitals_in(text)
        if SUGAR in vitals:
            named = [m for m in named if m.finding != DIABETES or not self._is_value(tokens, m)]
        mentions = _counting(named, vocabulary.grammar["generic"])
        scope = Scope(tokens, mentions, vocabulary.grammar)
        by_status: dict[Status, set[str]] = {status: set() for status in Status}
        by_status[Status.ELSEWHERE].update(m.finding for m in named if m.finding != NOTHING)
        degrees: dict[str, set[str]] = {"severe": set(), "sudden": set(), "mild": set()}
        for mention in mentions:
            status = scope.status(mention)
            if status is Status.PAST:
                risk = mention.finding in vocabulary.risks
                status = Status.PRESENT if risk else Status.ELSEWHERE
            by_status[status].add(mention.finding)
            if status is Status.PRESENT:
                for degree, findings in degrees.items():
                    if self._is_near(tokens, mention, degree):
                        findings.add(mention.finding)
        present = by_status[Status.PRESENT]
        absent = by_status[Status.ABSENT] - present
        who = described(text)
        return Findings(
            present=frozenset(present),
            absent=frozenset(absent),
            elsewhere=frozenset(by_status[Status.ELSEWHERE] - present - absent),
            severe=frozenset(degrees["severe"]),
            sudden=frozenset(degrees["sudden"]),
            mild=frozenset(degrees["mild"] - degrees["severe"]),
            any_sudden=self._said(tokens, "sudden"),
            any_severe=self._said(tokens, "severe"),
            vitals=vitals,
            age_days=who.age_days,
            sex=who.sex,
            days=lasting(text, who.spans),
            weeks_pregnant=weeks_pregnant(text),
        )

    def _is_value(self, tokens: list[Token], mention: Mention) -> bool:
        """ "sugar 180" is a value, "sugar 20 saal se" is not, nor is "sugar patient"."""
        if mention.at != (mention.last,) or tokens[mention.last].word not in SUGARS:
            return False
        behind = tokens[mention.last + 1 : mention.last + 1 + NEAR]
        for place, token in enumerate(behind, mention.last + 2):
            if token.value is not None:
                following = tokens[place].word if place < len(tokens) else ""
                return following not in self.vocabulary.grammar["time"] | TIMES
        return False

    def _is_near(self, tokens: list[Token], mention: Mention, degree: str) -> bool:
        if any(self._is(tokens, i, degree) for i in range(mention.first, mention.last + 1)):
            return True
        for step, start in ((-1, mention.first - 1), (1, mention.last + 1)):
            for index in range(start, start + step * NEAR, step):
                if not 0 <= index < len(tokens):
                    break
                if tokens[index if step > 0 else index + 1].pause:
                    break
                if self._is(tokens, index, degree):
                    return True
        return False

    def _is(self, tokens: list[Token], index: int, degree: str) -> bool:
        grammar = self.vocabulary.grammar
        denied = index > 0 and tokens[index - 1].word in grammar["deny"]
        of_time = index + 1 < len(tokens) and tokens[index + 1].word in grammar["time"]
        return tokens[index].word in grammar[degree] and not denied and not of_time

    def _said(self, tokens: list[Token], degree: str) -> bool:
        return any(self._is(tokens, index, degree) for index in range(len(tokens)))


def _counting(mentions: list[Mention], generic: Container[str]) -> list[Mention]:
    """Without what shares words with a phrase that is nothing, or stands inside a closer one."""
    nothing = [m for m in mentions if m.finding == NOTHING]
    return [
        m
        for m in mentions
        if m.finding != NOTHING
        and not any(_is_of(m, other) for other in nothing)
        and not (m.finding in generic and any(_is_inside(m, other) for other in mentions))
    ]


def _is_of(mention: Mention, nothing: Mention) -> bool:
    """Whether a mention takes a word from a phrase that is nothing: "fits" of sneezing."""
    if mention.at == nothing.at or len(mention.at) > len(nothing.at):
        return False
    return not set(mention.at).isdisjoint(nothing.at)


def _is_inside(mention: Mention, other: Mention) -> bool:
    return (
        other.finding not in {mention.finding, NOTHING}
        and len(other.at) > len(mention.at)
        and other.first <= mention.first
        and mention.last <= other.last
    )
