"""Understands a text with the lexicon, and with what a Rasa server adds to it.

The server is that of the tongue which the lexicon read the text in. Rasa is asked which words name
a symptom or a danger sign that the lexicon did not know, and what is wanted where the lexicon heard
nothing. The words it points at are read again by the lexicon as a word it knows, so that denial,
severity and every number stay the lexicon's. Rasa takes nothing away: who is in danger by the
lexicon is in danger.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast, get_args

import regex
from msgspec.structs import replace

from nlu.danger import ALWAYS, AS_SYMPTOM
from nlu.lexicon import ALARMS, Lexicon
from nlu.normalise import LIMIT
from nlu.rasa_client import Heard, Span
from nlu.rasa_data import BASE, read, unnumbered
from nlu.rasa_servers import Outcome, RasaServers
from nlu.tongues import Tongues
from nlu.understanding import Intent, Understanding
from nlu.vocabulary import HINDI

# how sure Rasa must be
SURE_SPAN = 0.75
SURE_DANGER = 0.5  # of a danger sign: the less, the fewer are missed
SURE_INTENT = 0.6
NEVER_WHOLE = {"stop", "delete_my_data"}  # not on a likelihood
_LETTERS = regex.compile(r"\p{L}[\p{L}\p{M}]")


class RemoteParse:
    """The lexicon with Rasa servers beside it; alone where none is, or while that is down."""

    def __init__(
        self,
        servers: RasaServers,
        tongues: Tongues,
        on_outcome: Callable[[Outcome], None] = lambda outcome: None,
    ) -> None:
        self._servers = servers
        self._tongues = tongues
        self._on_outcome = on_outcome
        self._words = known_words("symptoms") | known_words("dangers")
        self._dangers = known_words("dangers").keys() | ALWAYS.keys()

    def parse(self, text: str, language: str = "") -> Understanding:
        """As ``Tongues.parse``: never raises, and answers within Rasa's deadline."""
        tongue, said = self._tongues.read(text, language)
        lexicon = self._tongues.of(tongue)
        first = lexicon.guess(said)
        if first.number is not None or first.whole or not _LETTERS.search(text):
            return first
        server = self._servers.of(HINDI if first.language in BASE else tongue)
        if server is None:
            return first
        heard, outcome = server.ask(unnumbered(text[:LIMIT]))
        self._on_outcome(outcome)
        return first if heard is None else self._merged(first, heard, lexicon, language)

    def _merged(
        self, first: Understanding, heard: Heard, lexicon: Lexicon, language: str
    ) -> Understanding:
        added = self._added(first, heard, lexicon, language)
        symptoms = {s.id: s for s in (*added.symptoms, *first.symptoms)}
        danger = tuple(dict.fromkeys((*first.danger, *added.danger)))
        merged = replace(
            first,
            symptoms=tuple(symptoms.values()),
            danger=danger,
            alarming=first.alarming and danger == first.danger,
        )
        return _with_intent(merged, heard)

    def _added(
        self, first: Understanding, heard: Heard, lexicon: Lexicon, language: str
    ) -> Understanding:
        """What the lexicon reads once the words it did not know are ones it does.

        These are English, which is known in every tongue.
        """
        text = first.text
        known = {s.id for s in first.symptoms} | set(first.danger)
        new = [s for s in heard.entities if self._is_new(s, known, text)]
        new = [s for s in new if self._is_unread(s, first, lexicon)]
        if not new:
            return Understanding(text="")
        for span in sorted(new, key=lambda s: -s.start):
            text = f"{text[: span.start]} {self._words[span.entity]} {text[span.end :]}"
        again = lexicon.parse(text, language)
        sure = (span for span in new if span.confidence >= SURE_SPAN)
        meant = {meaning for span in sure for meaning in _meanings(span.entity)}
        return Understanding(
            text="",
            symptoms=tuple(s for s in again.symptoms if s.id in meant),
            danger=again.danger,
        )

    def _is_unread(self, span: Span, first: Understanding, lexicon: Lexicon) -> bool:
        """Whether the lexicon understands as much without these words.

        A danger sign may lie in words that it took for less, but not in what is denied.
        """
        text = first.text
        without = lexicon.parse(f"{text[: span.start]} … {text[span.end :]}")
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
