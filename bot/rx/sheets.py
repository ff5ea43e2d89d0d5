"""Prescriptions on paper: the PDF, and the check of the code that is on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from bot.languages import read as catalogue
from bot.rx import genuine
from bot.rx.written import Line, Say, written
from bot.seal import Sealer
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.records import Prescription

Label = Callable[[str, str], str]
ENGLISH: Final = "en"
WHERE: Final = "/rx/v"  # below the public address


class Sheets:
    """``say`` tells an argument of a reply, ``label`` a message, in a language."""

    def __init__(
        self, sealer: Sealer, say: Say, label: Label, zone: ZoneInfo, public_url: str
    ) -> None:
        self._sealer = sealer
        self._say = say
        self._label = label
        self._zone = zone
        self._url = public_url

    def pdf(self, prescription: Prescription, language: str) -> bytes:
        """The sheet, in English and in this language or the nearest that can be printed here."""
        from bot.rx.pdf import pdf, readable  # noqa: PLC0415  (slow to import, and seldom needed)

        known = catalogue().languages
        language = language if language in known else ENGLISH
        language = readable(language, known[language].script, known)
        english, hers = (
            written(prescription, one, self._say, self._zone) for one in (ENGLISH, language)
        )
        code = genuine.code(self._sealer, genuine.facts_of(prescription, self._zone))
        return pdf(english, hers, f"{self._url}{WHERE}/{code}", self._label)


class Checked(Struct, frozen=True):
    """A code that is ours: what its paper said, and the ``doctor`` and the medicines' ``lines``
    as the core has them now. ``good``: the core still stands by the paper as it was printed;
    ``issued``: it may, but the code is one of before its dosages were in it.
    """

    facts: genuine.Facts
    stands: Literal["good", "issued", "no"]
    doctor: str = ""
    lines: tuple[Line, ...] = ()


def check(facts: genuine.Facts, core: Core, say: Say, zone: ZoneInfo) -> Checked:
    """Ask the core; ``CoreError`` where it does not tell."""
    try:
        found = core.prescription(facts.bundle)
    except (CoreRefused, NotFound):
        return Checked(facts, "no")
    now = genuine.facts_of(found, zone)
    if not facts.digest:
        now = replace(now, digest=b"")
    if now != facts or core.prescription_withdrawn(found.person.id, found.id):
        return Checked(facts, "no")
    shown = written(found, ENGLISH, say, zone)
    return Checked(facts, "good" if facts.digest else "issued", shown.doctor, shown.lines)
