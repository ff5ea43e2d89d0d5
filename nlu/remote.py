"""Understands a text with the lexicon, and with what a Rasa server adds to it.

Rasa is asked which words name a symptom or a danger sign that the lexicon did not know, and what
is wanted where the lexicon heard nothing. The words it points at are read again by the lexicon as
a word it knows, so that denial, severity and every number stay the lexicon's. Rasa takes nothing
away: who is in danger by the lexicon is in danger.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast, get_args

import regex
from msgspec.structs import replace

from nlu.breaker import Breaker
from nlu.danger import ALWAYS, AS_SYMPTOM
from nlu.lexicon import ALARMS, Lexicon
from nlu.normalise import LIMIT
from nlu.rasa_client import Heard, RasaClient, RasaDown, Span
from nlu.rasa_data import BASE, read
from nlu.tongues import Tongues
from nlu.understanding import Intent, Understanding

Outcome = Literal["answered", "failed", "skipped"]

# how sure Rasa must be
SURE_SPAN = 0.75
SURE_DANGER = 0.5  # of a danger sign: the less, the fewer are missed
SURE_INTENT = 0.6
NEVER_WHOLE = {"stop", "delete_my_data"}  # not on a likelihood
_DIGIT = regex.compile(r"\p{Nd}")
_LETTERS = regex.compile(r"\p{L}[\p{L}\p{M}]")


class RemoteParse:
    """The lexicon with a Rasa server beside it; the lexicon alone while that is down."""

    def __init__(
        self,
        client: RasaClient,
        lexicon: Lexicon | Tongues,
        breaker: Breaker | None = None,
        on_outcome: Callable[[Outcome], None] = lambda outcome: None,
    ) -> None:
        self._client = client
        self._lexicon = lexicon
        self._breaker = breaker or Breaker()
        self._on_outcome = on_outcome
        self._words = known_words("symptoms") | known_words("dangers")
        self._dangers = known_words("dangers").keys() | ALWAYS.keys()

    def parse(self, text: str, language: str = "") -> Understanding:
        """As ``Lexicon.parse``: never raises, and answers within Rasa's deadline."""
        first = self._lexicon.parse(text, language)
        if first.number is not None or first.whole or not _LETTERS.search(text):
            return first
        if first.language and first.language not in BASE:  # what Rasa was not taught
            return first
        heard = self._ask(text)
        return first if heard is None else self._merged(first, heard, text, language)

    def _ask(self, text: str) -> Heard | None:
        if not self._breaker.allows():
            self._on_outcome("skipped")
            return None
        try:
            heard = self._client.ask(unnumbered(text))
        except RasaDown:
            self._breaker.failed()
            self._on_outcome("failed")
            return None
        self._breaker.answered()
        self._on_outcome("answered")
        return heard

    def _merged(
        self, first: Understanding, heard: Heard, text: str, language: str
    ) -> Understanding:
        added = self._added(first, heard, text, language)
        symptoms = {s.id: s for s in (*added.symptoms, *first.symptoms)}
        danger = tuple(dict.fromkeys((*first.danger, *added.danger)))
        merged = replace(
            first,
            symptoms=tuple(symptoms.values()),
            danger=danger,
            alarming=first.alarming and danger == first.danger,
        )
        return _with_intent(merged, heard)

    def _added(self, first: Understanding, heard: Heard, text: str, language: str) -> Understanding:
        """What the lexicon reads once the words it did not know are ones it does."""
        known = {s.id for s in first.symptoms} | set(first.danger)
        new = [s for s in heard.entities if self._is_new(s, known, text)]
        new = [s for s in new if self._is_unread(s, first, text)]
        if not new:
            return Understanding(text="")
        for span in sorted(new, key=lambda s: -s.start):
            text = f"{text[: span.start]} {self._words[span.entity]} {text[span.end :]}"
        again = self._lexicon.parse(text, language)
        sure = (span for span in new if span.confidence >= SURE_SPAN)
        meant = {meaning for span in sure for meaning in _meanings(span.entity)}
        return Understanding(
            text="",
            symptoms=tuple(s for s in again.symptoms if s.id in meant),
            danger=again.danger,
        )

    def _is_unread(self, span: Span, first: Understanding, text: str) -> bool:
        """Whether the lexicon understands as much without these words.

        A danger sign may lie in words that it took for less, but not in what is denied.
        """
        without = self._lexicon.parse(f"{text[: span.start]} … {text[span.end :]}")
        left = {s.id for s in without.symptoms}
        danger = span.entity in self._dangers
        return all(s.id in left for s in first.symptoms if s.absent or not danger)

    def _is_new(self, span: Span, known: set[str], text: str) -> bool:
        sure = SURE_DANGER if span.entity in self._dangers else SURE_SPAN
        return (
            span.confidence >= sure
            and span.entity in self._words
            and not known & _meanings(span.entity)
            and 0 <= span.start < span.end <= len(text)
        )


def known_words(kind: str) -> dict[str, str]:
    """For each meaning of this kind the first phrase of the word files."""
    words: dict[str, str] = {}
    for entry in read():
        if entry.kind == kind:
            words.setdefault(entry.value, entry.phrase)
    return words


def unnumbered(text: str) -> str:
    """The part that is read, each digit a 0: numbers are not Rasa's, nor is anyone's phone."""
    return _DIGIT.sub("0", text[:LIMIT])


def _meanings(entity: str) -> set[str]:
    return {entity} | {table[entity] for table in (AS_SYMPTOM, ALWAYS) if entity in table}


def _with_intent(said: Understanding, heard: Heard) -> Understanding:
    clinical = bool(said.symptoms or said.danger)
    guess = heard.intent.name if heard.intent.name in get_args(Intent) else None
    sure = heard.intent.confidence
    if guess in ALARMS and sure >= SURE_INTENT and said.intent in {None, "report_symptom"}:
        return replace(said, intent=cast(Intent, guess))
    if said.intent is not None:
        return said
    if clinical:
        return replace(said, intent="report_symptom")
    if guess is None or sure < SURE_INTENT:
        return said
    told = (said.age, said.sex, said.relation, said.when, said.days)
    bare = all(fact is None or fact == "" for fact in told)
    whole = bare and guess not in NEVER_WHOLE and guess != "report_symptom"
    return replace(said, intent=cast(Intent, guess), whole=whole)
