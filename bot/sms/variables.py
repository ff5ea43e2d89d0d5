"""What may stand in the variables of a message that is sent: blanks, or words that are fixed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.sms.blanks import blank, run
from handlers.emergency import HELPLINES
from handlers.intake import TOLD_BACK
from handlers.prescription.message import MESSAGES as PRESCRIPTIONS
from handlers.reply import Arg, Listing, Term

NOTICED = 4  # symptoms of a doctor's notice
MEDICINES = 4  # of one message of a prescription that can be registered
MEDICINE_BLANKS = 2
DOSAGE_BLANKS = 6
PAGE = "https://opd.example.in/rx?"  # where the operator's own address is not known
WORDS_BLANKS = 3  # a complaint as the core has it

_FIXED: dict[str, Sequence[Arg]] = {
    "who": ("self", "other"),
    "asks": ("age", "both"),
    "short": ("yes", "no"),
    "soon": ("no", "yes"),
    "urgent": tuple(Term("urgent", {"when": when}) for when in ("no", "today", "later")),
}
_BLANKS: dict[str, str] = {"old": "when", "was": "when"}  # else a variable is called as its kind


def _listing(most: int) -> tuple[Arg, ...]:
    several = (Listing((blank("symptom-of-several"),) * n) for n in range(2, most + 1))
    return (Listing((blank("symptom"),)), *several)


def _prescriptions() -> Iterator[Arg]:
    for count in range(1, MEDICINES + 1):
        for medicine in range(1, MEDICINE_BLANKS + 1):
            for dosage in range(1, DOSAGE_BLANKS + 1):
                told: dict[str, Arg] = {
                    "n": blank("count"),
                    "medicine": run("medicine", medicine),
                    "dosage": run("dosage", dosage),
                }
                lines: Arg = Term("prescription-line", told)
                for _ in range(count - 1):
                    both: dict[str, Arg] = {"first": Term("prescription-line", told), "rest": lines}
                    lines = Term("prescription-lines", both)
                yield lines


_WAS = Term("doctor-was", {"token": blank("token"), "when": blank("when")})
_SPECIAL: dict[tuple[str, str], Sequence[Arg]] = {
    ("doctor-notice", "complaint"): _listing(NOTICED),
    ("doctor-notice", "since"): (Term("doctor-since", {"since": blank("since")}), ""),
    ("doctor-notice", "sex"): (blank("doctor-sex"),),
    ("doctor-moved", "sex"): (blank("doctor-sex"),),
    ("doctor-moved", "age"): (blank("age"), ""),
    ("doctor-moved", "was"): (_WAS, ""),
    ("doctor-moved", "complaint"): tuple(run("words", n + 1) for n in range(WORDS_BLANKS)),
    ("ask-move", "urgent"): _FIXED["urgent"][:2],
    ("prescription-of", "name"): (blank("person"),),
    ("home-doctor-for", "name"): (blank("person"),),
}
_OF_PRESCRIPTIONS: dict[str, Sequence[Arg]] = {
    "medicines": tuple(_prescriptions()),
    "name": (run("name", 1), run("name", 2)),
    "part": (blank("count"),),
    "parts": (blank("count"),),
}


def values(message: str, variable: str, emergency_number: str, page: str = PAGE) -> Sequence[Arg]:
    """All that may stand there, one of which always does; what is usual comes first. ``page`` is
    the address that links begin with, which is part of the fixed words.
    """
    if variable == "page":
        return (page,)
    if variable == "number":
        helpline = message.removeprefix("helpline-").replace("-", "_")
        return (HELPLINES.get(helpline, emergency_number),)
    if variable == "helpline":
        return (HELPLINES["self_harm"],)
    if message in PRESCRIPTIONS and variable in _OF_PRESCRIPTIONS:
        return _OF_PRESCRIPTIONS[variable]
    if (message, variable) in _SPECIAL:
        return _SPECIAL[message, variable]
    if variable == "complaint":
        return _listing(TOLD_BACK)
    if variable in _FIXED:
        return _FIXED[variable]
    return (blank(_BLANKS.get(variable, variable)),)
