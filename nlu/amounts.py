"""Amounts of time ("3 days", "do hafte", "10-15 din") and what each of them is: age or since when.

Words decide where they can: "since", "se", "ago" make it a duration, "old", "ka", "umar" an age.
Otherwise what stands next to it does: after a symptom it is a duration, after a person an age.
Alone, years and months are an age, weeks and days a duration.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from nlu.clinical.pregnancy import ORDINALS
from nlu.danger import OF_PREGNANCY
from nlu.reading import Reading, number_at, spoken_number
from nlu.vocabulary import UNITS

_LETTERS = {"y": "year", "m": "month", "w": "week", "d": "day", "mo": "month"}
_BABIES = {"child", "girl-child", "boy-child"}
_RANGE = {"to", "or", "ya", "se", "या", "से", "till", "یا", "سے"}
LONG = {"week", "month", "year"}
FEWEST_DAYS = 20  # of a pregnancy that is told in days
MOST = 99999
OLD = 30  # years: who is that old rather than ill so long

Role = Literal["age", "duration", "pregnancy", "later", "other"]


@dataclass(slots=True)
class Amount:
    """``count`` of ``unit`` in the tokens ``first`` to ``last``, and what it is."""

    count: float
    unit: str
    first: int
    last: int
    role: Role = "other"

    @property
    def days(self) -> int:
        """The amount in whole days (a month is 30, a year 365)."""
        return int(self.count * UNITS[self.unit])


def find_amounts(reading: Reading) -> list[Amount]:
    """All amounts of time in a text, each with its role."""
    amounts: list[Amount] = []
    index = 0
    while index < len(reading.tokens):
        amount = _counted(reading, index) or _uncounted(reading, index)
        if amount is None:
            index += 1
            continue
        if amount.count >= 0:
            amounts.append(amount)
        reading.used.update(range(amount.first, amount.last + 1))
        index = amount.last + 1
    aged = False
    for place, amount in enumerate(amounts):
        before = amounts[place - 1] if place else None
        carried = _next_to_pregnancy(reading, amount)  # "24 years 8 months pregnant"
        if before and before.role == "age" and _continues(reading, before, amount) and not carried:
            amount.role = "age"
        else:
            amount.role = _role(reading, amount, aged)
        aged = aged or amount.role == "age"
    for amount, following in pairwise(amounts):
        if following.role == "duration" and _continues(reading, amount, following):
            amount.role = "duration"
    return amounts


def _continues(reading: Reading, one: Amount, other: Amount) -> bool:
    """ "2 years 6 months": a smaller unit right after."""
    between = range(one.last + 1, other.first)
    joined = all(reading.does(i, "conjunction") for i in between) and len(between) <= 1
    return joined and UNITS[other.unit] < UNITS[one.unit]


def _counted(reading: Reading, index: int) -> Amount | None:
    """ "3 days", "twenty five days", "10-15 din", "do teen din" (the larger counts)."""
    spoken = spoken_number(reading, index)
    if spoken is None or index in reading.owner:
        return None
    count, at = spoken[0], spoken[1] + 1
    ranges = reading.word(at) in _RANGE or any(
        reading.does(at, what) for what in ("until-now", "alternative")
    )
    further = at + 1 if ranges else at
    high = number_at(reading, further)
    if (
        high is not None
        and _unit(reading, further + 1)
        and (further > at or reading.tokens[at].gap.strip() in {"-", "–", "/", ""})
    ):
        count, at = max(count, high), further + 1
    if reading.does(at, "oclock") and _unit(reading, at + 1) == "hour":
        at += 1
    unit = _unit(reading, at)
    if not unit or count > MOST:
        return None
    return Amount(count, unit, index, at)


def _unit(reading: Reading, index: int) -> str:
    """The unit named at a place; single letters only right behind their number."""
    word = reading.word(index)
    if not word:
        return ""
    token = reading.tokens[index]
    if token.pause == 2:
        return ""
    if index not in reading.owner and word in reading.vocabulary.units:
        return reading.vocabulary.units[word]
    if token.gap == "" and word in _LETTERS:
        months = number_at(reading, index - 1)
        man = word == "m" and (token.text == "M" or (months or 0) > 24)
        return "" if man else _LETTERS[word]
    return ""


def _uncounted(reading: Reading, index: int) -> Amount | None:
    """ "a week", "last month", "hafte se"; "kai din" is some time, of unknown length."""
    unit = reading.vocabulary.units.get(reading.word(index))
    if not unit or index in reading.owner:
        return None
    before = reading.word(index - 1)
    if before in {"a", "an"} and not reading.does(index - 2, "per-time"):
        first = index - 2 if reading.word(index - 2) == "half" else index - 1
        return Amount(0.5 if first < index - 1 else 1, unit, first, index)
    if reading.does(index - 1, "several"):
        couple = reading.word(index - 1) == "couple" or reading.word(index - 2) == "couple"
        return Amount(2 if couple else -1, unit, index - 1, index)
    if reading.does(index - 1, "since") and before != "for":
        return Amount(1, unit, index, index)
    after = index + 2 if reading.does(index + 1, "whole") else index + 1
    if reading.does(after, "until-now") and reading.tokens[after].pause == 0:
        return Amount(1, unit, index, after - 1)
    return None


def _role(reading: Reading, amount: Amount, aged: bool) -> Role:
    by_words = _by_words(reading, amount)
    if by_words:
        return by_words
    left = reading.neighbour(amount.first, -1)
    right = reading.neighbour(amount.last, 1)
    long = amount.unit in {"year", "month"}
    if left == "clinical" and not long and _ends_thought(reading, amount.last + 1):
        return "duration"  # "stomach burning 3 days, my father ..."
    if right == "person" and not _next_is_speaker(reading, amount.last):
        return "age"
    if aged and left == "name" and amount.unit == "year" and _is_a_name(reading, amount.first):
        return "other"  # "Meena 5 years and Raju 3 years"
    if left == "clinical" or aged:
        return "duration"
    if left == "name" and reading.clinical and not _is_a_name(reading, amount.first):
        return "duration"  # "wound not healing 1 month"
    if left in {"person", "name"}:
        of_baby = _after_baby(reading, amount) and right != "clinical"
        return "age" if long or of_baby else "duration"
    if amount.unit == "month":
        return "duration" if right == "clinical" or _behind_sign(reading, amount) else "age"
    return "age" if amount.unit == "year" else "duration"


def _is_a_name(reading: Reading, index: int) -> bool:
    """Whether the word before a place is a name of the list, or is written as names are."""
    before = reading.tokens[index - 1]
    return before.key in reading.vocabulary.little["name"] or before.text[0].isupper()


def _behind_sign(reading: Reading, amount: Amount) -> bool:
    """ "urine comes often at night, 6 months"."""
    signs = reading.of_kind("symptom", "danger", "complaint")
    return any(mention.last < amount.first for mention in signs)


def _by_words(reading: Reading, amount: Amount) -> Role | None:
    before, after = amount.first - 1, amount.last + 1
    if _next_to_pregnancy(reading, amount):
        return "age" if amount.unit == "year" else "pregnancy"
    if reading.does(before, "per-time") or _is_nth_month(reading, amount):
        return "other"
    if reading.does(after, "later") or reading.word(before) == "in":
        return "later"
    ago = reading.does(after, "ago")  # "age" is that in Bengali
    ages = reading.does(after, "old") and number_at(reading, after + 1) is None  # not ", age 60"
    if (ages and not ago) or reading.word(amount.last) in {"yo", "y"}:
        return "age"
    if _said_age(reading, before):
        return "age"
    if amount.unit == "hour":
        return "duration"
    if reading.does(after, "until-now") or reading.does(after, "ago"):
        return "duration"
    if reading.does(before, "since") or (
        reading.word(before) in {"a", "the"} and reading.does(before - 1, "since")
    ):
        person = reading.neighbour(amount.last, 1) == "person"
        return "age" if person and reading.word(before) == "for" else "duration"
    if reading.does(after, "of") and reading.does(after + 1, "finite"):
        return "age"
    if reading.does(after, "of"):
        following = reading.neighbour(after, 1, stop=1)
        if following == "clinical" and (amount.unit != "year" or amount.count < OLD):
            return "duration"
        if following in {"person", "name", ""} or amount.unit in {"year", "month"}:
            return "age"
        return "other"
    return None


def _is_nth_month(reading: Reading, amount: Amount) -> bool:
    """ "saatva mahina": the month a pregnancy is in."""
    return amount.unit == "month" and reading.tokens[amount.first].key in ORDINALS


def _said_age(reading: Reading, index: int) -> bool:
    """ "age is", "umar" right before, little words passed over."""
    while index >= 0 and reading.does(index, "glue"):
        index -= 1
    return reading.does(index, "old")


_PREGNANT = {*OF_PREGNANCY, "pregnancy-danger"}  # "5 months pregnant fell from stairs"


def _next_to_pregnancy(reading: Reading, amount: Amount) -> bool:
    pregnancies = [m for m in reading.mentions if m.value in _PREGNANT]
    for mention in pregnancies:
        gap = (
            range(amount.last + 1, mention.first)
            if mention.first > amount.last
            else range(mention.last + 1, amount.first)
        )
        little = ("glue", "loose", "since", "of")
        apart = any(reading.tokens[i].pause for i in (*gap, gap.stop))
        if apart and (amount.unit not in LONG or reading.does(amount.first - 1, "since")):
            continue  # "headache since 2 days, she is pregnant"
        if amount.unit not in LONG and amount.days < FEWEST_DAYS:
            continue
        if len(gap) <= 2 and all(any(reading.does(i, t) for t in little) for i in gap):
            return not reading.does(amount.last + 1, "old")
    return False


def _ends_thought(reading: Reading, index: int) -> bool:
    return index >= len(reading.tokens) or bool(reading.tokens[index].pause)


def _next_is_speaker(reading: Reading, index: int) -> bool:
    """ "5 years I have cough": the person that follows begins a new thought."""
    following = [m for m in reading.of_kind("person") if m.first > index]
    return bool(following) and following[0].value in {"speaker", "self"}


def _after_baby(reading: Reading, amount: Amount) -> bool:
    before = [m for m in reading.of_kind("person") if m.last < amount.first]
    return bool(before) and before[-1].value in _BABIES
