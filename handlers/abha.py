"""ABHA numbers and addresses: read from what she writes or keys in, shown without giving away."""

from __future__ import annotations

from typing import Final, Literal

import regex

from handlers import aadhaar
from handlers.core.records import Abha

LENGTH: Final = 14
GROUPS: Final = (2, 4, 4, 4)
CODE: Final = 4  # digits at least of what is no amount of anything
PLACES: Final = ("abdm", "sbx", "ndhm")  # after the "@" of an address
LONGEST: Final = 40  # characters of an address
_ADDRESS = regex.compile(
    rf"(?<![\w.@-])((?:[a-z][a-z0-9._]{{2,29}}[a-z0-9])|\d{{14}})\s?@\s?({'|'.join(PLACES)})(?![\w@-])",
    regex.IGNORECASE | regex.ASCII,
)
_RUN = regex.compile(
    r"(?<![\p{L}\p{Nd}@])\p{Nd}(?:[\s.,/_\u2010-\u2015-]{0,3}\p{Nd})*(?![\p{L}\p{Nd}@])"
)
_MARKS = regex.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\u20e3\ufeff]")


def read(text: str) -> Abha | Literal["aadhaar"] | None:
    """The number or address that answers the question for it; ``"aadhaar"`` for twelve digits,
    which may be an Aadhaar number and are not taken.

    Digits may be of any script, in groups however parted.
    """
    text = _MARKS.sub("", text)
    address = _ADDRESS.search(text)
    if address:
        return Abha(address=f"{address[1]}@{address[2]}".lower())
    runs = _runs(text)
    numbers = [run for run in runs if len(run) == LENGTH]
    if len(numbers) == 1:
        return Abha(number=numbers[0])
    several = aadhaar.MASK in text or any(len(run) == aadhaar.LENGTH for run in runs)
    return "aadhaar" if several else None


def of_keys(number: int) -> Abha | Literal["aadhaar"] | None:
    """The same from keys; one that begins with 0 is not known from one that lacks a digit."""
    return read(str(number))


def told(text: str) -> Abha | None:
    """One that stands in a text about which nothing was asked."""
    found = read(text)
    return found if isinstance(found, Abha) else None


def holds_number(text: str) -> bool:
    """Whether a text has what may be a number, a code or an address in it, right or wrong."""
    return "@" in text or aadhaar.MASK in text or any(len(run) >= CODE for run in _runs(text))


def is_doubtful(abha: Abha) -> bool:
    """Whether the number's last digit is not what most have there (Luhn): a slip, perhaps.

    ABDM tells of no check digit, and some numbers in use fail: a reason to ask, never to refuse.
    """
    if not abha.number:
        return False
    total = 0
    for place, digit in enumerate(map(int, reversed(abha.number))):
        twice = digit * (1 + place % 2)
        total += twice - 9 if twice > 9 else twice
    return total % 10 != 0


def grouped(number: str, gap: str = "-") -> str:
    """Fourteen digits as the card has them: 22-7225-4829-5255."""
    groups, at = [], 0
    for size in GROUPS:
        groups.append(number[at : at + size])
        at += size
    return gap.join(groups)


def spelled(number: str) -> str:
    """The same as it is read out: digit after digit, a pause between the groups."""
    return ", ".join(" ".join(group) for group in grouped(number).split("-"))


def masked(abha: Abha) -> str:
    """What others may see of it: "…5255", "as…@abdm"."""
    if abha.number:
        return f"…{abha.number[-4:]}"
    name, _, place = abha.address.partition("@")
    return f"{name[:2]}…@{place}"


def whole(abha: Abha) -> str:
    """All of it, for her who has just been given it."""
    return grouped(abha.number) if abha.number else abha.address[:LONGEST]


def _runs(text: str) -> list[str]:
    """The numbers in a text as plain digits, however they are parted."""
    return [
        "".join(str(int(char)) for char in run if char.isdecimal()) for run in _RUN.findall(text)
    ]
