"""How well a parser understands the test sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

from msgspec import Struct, field

from nlu.evaluation.gold import ANY, Expected, Gold
from nlu.lexicon import ALARMS
from nlu.understanding import Understanding

Parse = Callable[[str, str], Understanding]


class Share(Struct):
    """How many of how many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Count one more."""
        self.right += right
        self.of += 1

    @property
    def value(self) -> float:
        """0 to 1; 1 of none."""
        return self.right / self.of if self.of else 1.0


class Miss(Struct, frozen=True):
    """One thing not understood, as it is listed."""

    what: str
    language: str
    text: str
    expected: str
    got: str


class Score(Struct):
    """All counts of one parser. Milliseconds are per sentence."""

    intent: Share = field(default_factory=Share)
    negation: Share = field(default_factory=Share)
    danger: Share = field(default_factory=Share)
    false_alarms: Share = field(default_factory=Share)
    found: int = 0  # symptoms rightly found
    missed: int = 0
    invented: int = 0
    milliseconds: list[float] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)

    @property
    def symptom_f1(self) -> float:
        """The harmonic mean of precision and recall over all symptoms, denied or not."""
        wrong = self.missed + self.invented
        return 2 * self.found / (2 * self.found + wrong) if self.found or wrong else 1.0

    def percentile(self, share: float) -> float:
        """The time that this share of the sentences stayed within."""
        ordered = sorted(self.milliseconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0


def measure(parse: Parse, sentences: Iterable[Gold]) -> Score:
    """Read every sentence once and count.

    Negation counts every symptom of a sentence in which something is denied, or was taken as
    denied: right is what was found and is there or not as said. Danger counts sentences in which
    someone is in danger: right is one whose every sign was seen.
    """
    score = Score()
    for gold in sentences:
        start = perf_counter()
        got = parse(gold.text, gold.language)
        score.milliseconds.append((perf_counter() - start) * 1000)
        _intent(score, gold, got)
        _symptoms(score, gold, got)
        _danger(score, gold, got)
    return score


def _note(score: Score, what: str, gold: Gold, expected: str, got: str) -> None:
    score.misses.append(Miss(what, gold.language, gold.text, expected, got))


def _intent(score: Score, gold: Gold, got: Understanding) -> None:
    right = (got.intent or "") in gold.intents
    score.intent.add(right)
    if not right:
        _note(score, "intent", gold, "/".join(gold.intents) or "none", got.intent or "none")


def _symptoms(score: Score, gold: Gold, got: Understanding) -> None:
    said = {s.id: s.absent for s in got.symptoms}
    allowed = {i for e in gold.symptoms for i in e.ids}
    invented = [i for i in said if i not in allowed]
    needed = [e for e in gold.symptoms if not e.optional]
    missed = [e for e in needed if not said.keys() & set(e.ids)]
    score.found += len(needed) - len(missed)
    score.missed += len(missed)
    score.invented += len(invented)
    if missed or invented:
        _note(score, "symptom", gold, _named(missed) or "-", " ".join(invented) or "-")
    if any(e.absent for e in needed) or any(said[i] for e in needed for i in e.ids if i in said):
        for expected in needed:
            right = any(said.get(i) is expected.absent for i in expected.ids)
            score.negation.add(right)
            if not right:
                told = [("-" if said[i] else "") + i for i in expected.ids if i in said]
                _note(score, "negation", gold, _named([expected]), " ".join(told) or "not found")


def _danger(score: Score, gold: Gold, got: Understanding) -> None:
    said = set(got.danger)
    alarm = got.intent if got.intent in ALARMS else ""
    if gold.alarming:
        signs = [e for e in gold.danger if not e.optional and not said & set(e.ids)]
        wanted = [i for i in gold.intents if i in ALARMS]
        silent = bool(wanted) and alarm not in wanted
        score.danger.add(not signs and not silent)
        if signs or silent:
            lacking = _named(signs) or "/".join(wanted)
            _note(score, "danger", gold, lacking, " ".join((*got.danger, alarm or "")).strip())
    elif not any(ANY in e.ids for e in gold.danger):
        score.false_alarms.add(bool(said or alarm))
        if said or alarm:
            _note(score, "false alarm", gold, "-", " ".join((*got.danger, alarm or "")).strip())


def _named(expected: Iterable[Expected]) -> str:
    return " ".join(("-" if e.absent else "") + "/".join(e.ids) for e in expected)
