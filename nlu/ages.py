"""How old the person is: "5 saal", "6 months baby", "34 F", "umar 40"."""

from __future__ import annotations

from nlu.amounts import Amount
from nlu.history import is_medicine
from nlu.reading import Reading, number_at, spoken_number
from nlu.understanding import Age, Sex

OLDEST = 120
_IS_OLD = {"shes", "hes"}
_SEX_LETTERS: dict[str, Sex] = {"f": "female", "m": "male"}


def age_of(reading: Reading, amounts: list[Amount]) -> Age | None:
    """The age said with a unit, or else a bare number that can only be one.

    Beside a letter for the sex ("24 F 8 months") it can be nothing else, whatever months follow.
    """
    aged = [a for a in amounts if a.role == "age"]
    lettered = _bare(reading, lettered=True) if aged else None
    age = lettered or (_together(aged) if aged else _bare(reading))
    return age if age and 0 <= age.years <= OLDEST else None


def sex_letter(reading: Reading) -> Sex | None:
    """ "34 F", "M/45", or the letter alone."""
    for index, token in enumerate(reading.tokens):
        sex = _SEX_LETTERS.get(token.key)
        if sex is None or index in reading.owner or len(token.text) != 1:
            continue
        if len(reading.tokens) == 1 or _beside_age(reading, index):
            reading.used.add(index)
            return sex
    return None


def _beside_age(reading: Reading, index: int) -> bool:
    if index and reading.tokens[index].pause < 2:
        before = reading.tokens[index - 1]
        if _is_temperature(reading, index - 1):
            reading.used.add(index)
            return False
        if before.value is not None or before.word in reading.vocabulary.units:
            return True
        if reading.does(index - 1, "old"):
            return True
    return index + 1 < len(reading.tokens) and reading.tokens[index + 1].value is not None


def _together(aged: list[Amount]) -> Age | None:
    """The first amount, with the smaller ones that go on ("2 years 6 months")."""
    first = aged[0]
    parts = {"year": 0.0, "month": 0.0, "day": 0.0}
    for amount in aged:
        if amount is not first and amount.first > first.last + 2:
            break
        if amount.unit == "week":
            parts["day"] += amount.count * 7
        elif amount.unit in parts:
            parts[amount.unit] += amount.count
        first = amount
    months = parts["month"] + (parts["year"] % 1) * 12
    days = parts["day"] + (parts["month"] % 1) * 30
    return Age(years=int(parts["year"]), months=round(months - months % 1), days=int(days))


def _bare(reading: Reading, *, lettered: bool = False) -> Age | None:
    for index in range(len(reading.tokens)):
        spoken = spoken_number(reading, index)
        if spoken is None or index in reading.used:
            continue
        years, last = spoken
        beside = _is_lettered if lettered else _reads_as_age
        if years in range(1, OLDEST + 1) and beside(reading, index, last):
            reading.used.update((index, last))
            return Age(years=int(years))
    return None


def _is_of_date(reading: Reading, index: int) -> bool:
    """ "12/03/2021"."""
    around = reading.tokens[index : index + 2]
    return len(around) > 1 and around[1].value is not None and around[1].gap.strip() in {"/", "."}


def _reads_as_age(reading: Reading, first: int, last: int) -> bool:
    if _is_of_date(reading, first):
        return False
    if _is_temperature(reading, first) or reading.does(last + 1, "per-time"):
        return False
    if reading.does(last + 1, "oclock") or reading.does(first - 1, "number-word"):
        return False
    at = first - 1
    while at >= 0 and reading.does(at, "glue"):
        at -= 1
    if reading.does(at, "old") or reading.does(last + 1, "old"):
        return True
    if _is_lettered(reading, first, last):
        return True
    if any(reading.does(last + ahead, "patient") for ahead in (1, 2)):
        return True  # "61 sugar patient"
    if reading.does(last + 1, "of"):
        return reading.does(last + 2, "finite")
    if reading.tokens[first].value is None:
        return False  # "do" and "so" are too common for less than a clear sign
    left, right = reading.neighbour(first, -1), reading.neighbour(last, 1)
    if right == "person" or left == "person":
        return True
    if left == "name" and right in {"", "clinical", "number"}:
        return not is_medicine(reading.tokens[first - 1].key)  # "telma 40"
    return _is_all(reading, first, last)


def _is_all(reading: Reading, first: int, last: int) -> bool:
    """ "she is 6", and nothing after it; "she's 6"."""
    if last + 1 < len(reading.tokens) and not reading.tokens[last + 1].pause:
        return False
    told = reading.tokens[first - 1].key if first else ""
    of_whom = reading.does(first - 2, "third-person") or reading.word(first - 2) == "who"
    return told in _IS_OLD or (told == "is" and of_whom)


def _is_temperature(reading: Reading, index: int) -> bool:
    """ "104 F", "38 degrees", beside a symptom."""
    value = number_at(reading, index)
    if value is None or not reading.clinical:
        return False
    return value > 90 or reading.does(index + 1, "degree")


def _is_lettered(reading: Reading, first: int, last: int) -> bool:
    """ "34 F", "M 45", and not "104 F"."""
    letter = any(_is_sex_letter(reading, i) for i in (first - 1, last + 1))
    return letter and not _is_temperature(reading, first)


def _is_sex_letter(reading: Reading, index: int) -> bool:
    if not 0 <= index < len(reading.tokens):
        return False
    token = reading.tokens[index]
    return len(token.text) == 1 and token.key in _SEX_LETTERS
