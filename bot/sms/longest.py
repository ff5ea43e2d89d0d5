"""The longest values of each kind of blank in a language, the longest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, get_args

import yaml

from bot.render import Renderer
from bot.words import Words
from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.specialties import SNOMED
from handlers.clinical.triage.catalogue import read_facts
from handlers.core.records import Acuity
from handlers.inbound import Channel
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Term

FILE = Path(__file__).parent / "longest.yml"
NOW = datetime(2026, 1, 1, 3, 30, tzinfo=UTC)
OPEN = (8, 20)  # the hours of an OPD, from and to
OF_SEVERAL = "-of-several"  # nobody names the longest of all together: these are of middle length
AGES = tuple(Term(f"age-{u}", {"n": n}) for u, n in (("years", 88), ("months", 23), ("days", 27)))
PHONES = ("sms", "voice")  # channels that are no chats
_SINCE = (("days", 0), ("days", 1), ("days", 89), ("months", 23), ("years", 50))
_SEXES = ("female", "male", "other", "unknown")
_TERMS: dict[str, Callable[[], Iterable[Term]]] = {
    "age": lambda: AGES,
    "since": lambda: (Term(f"since-{unit}", {"n": n}) for unit, n in _SINCE),
    "sex": lambda: (Term(f"sex-{sex}-{age}") for sex in _SEXES for age in ("child", "adult")),
    "doctor-sex": lambda: (Term(f"doctor-sex-{sex}") for sex in _SEXES),
    "acuity": lambda: (Term(f"acuity-{acuity}") for acuity in get_args(Acuity)),
    "chat": lambda: (Term(f"chat-of-{one}") for one in get_args(Channel) if one not in PHONES),
    "opd": lambda: (Term(f"opd-{key}") for key in SNOMED),
    "symptom": lambda: (Term(f"symptom-{name}") for name in CATALOGUE),
    "sign": lambda: (Term(f"sign-{fact.id}") for fact in read_facts().values() if fact.asked),
}


@cache
def _given() -> dict[str, str]:
    written: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {kind: str(value) for kind, value in written.items()}


class Longest:
    """Longest values in one language."""

    def __init__(self, renderer: Renderer, words: Words) -> None:
        self._renderer = renderer
        self._words = words
        self._known: dict[str, list[str]] = {}

    def of(self, kind: str) -> list[str]:
        """Values of this kind, each once; ``LookupError`` for a kind nobody told of."""
        if kind not in self._known:
            labels = {self._label(arg) for arg in self._values(kind.removesuffix(OF_SEVERAL))}
            found = sorted(labels, key=lambda text: (-len(text), text))
            half = len(found) // 2 if kind.endswith(OF_SEVERAL) else 0
            self._known[kind] = found[half:]
        return self._known[kind]

    def _label(self, arg: Arg) -> str:
        return self._renderer.label(arg, self._words.language, NOW)

    def _values(self, kind: str) -> list[Arg]:
        given = _given()
        match kind:
            case "name":
                return [shown_name(given["name"])]
            case "person":
                name = shown_name(given["name"])
                return [Term("name-and-age", {"name": name, "age": AGES[0]})]
            case "when":
                return list(self._moments())
            case "language":
                return [Term(f"language-{code}") for code in self._renderer.languages]
            case _ if kind in given:
                return [given[kind]]
            case _ if kind in _TERMS:
                return list(_TERMS[kind]())
        raise LookupError(f"no one says what stands in a blank of the kind {kind}")

    def _moments(self) -> Iterator[Moment]:
        """Any time of today and tomorrow, and of the day of the year that takes most."""
        days = [Moment(NOW + timedelta(days=n)) for n in range(2, 367)]
        longest = max(days, key=lambda day: len(self._label(day)))
        first, last = OPEN
        for day in (NOW, NOW + timedelta(days=1), longest.at):
            opens = day.astimezone(self._renderer.zone).replace(hour=first, minute=0)
            for minutes in range(0, (last - first) * 60, 10):
                yield Moment(opens + timedelta(minutes=minutes))
