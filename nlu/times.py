"""Days and hours: since when ("kal se") and for when she wishes ("kal subah", "5 pm")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nlu.amounts import Amount
from nlu.phrases import Mention
from nlu.reading import Reading, number_at
from nlu.understanding import When

Part = Literal["morning", "afternoon", "evening", "night"]
_PARTS: dict[str, Part] = {
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "night": "night",
    "tonight": "night",
    "this-evening": "evening",
}
_AHEAD = {
    "today": 0, "tonight": 0, "this-evening": 0, "tomorrow": 1, "kal": 1,
    "day-after-tomorrow": 2, "parso": 2,
}  # fmt: skip
_AGO = {
    "today": 0, "yesterday": 1, "last-night": 1, "kal": 1, "parso": 2, "day-before-yesterday": 2,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
_AHEAD_ONLY = {"tomorrow", "day-after-tomorrow"}  # no word for a day gone by
_TOWARDS = {"at", "by", "around", "after", "before"}
_NEXT = {"next", "agle", "agla", "अगले", "अगला", "اگلے", "اگلا"}


def began(reading: Reading) -> list[Amount]:
    """The durations told by a day: "from today", "kal se"."""
    return [
        Amount(_began(mention), "day", mention.first, mention.last, "duration")
        for mention in reading.of_kind("time")
        if mention.value not in _WEEKDAYS and _is_since(reading, mention)
    ]


@dataclass(frozen=True, slots=True)
class Said:
    """``since``: days ago it began, or ``since_weekday``; ``when``: the wished time. Both where it
    may be either.
    """

    since: int | None = None
    when: When | None = None
    since_weekday: int | None = None


def read_times(reading: Reading, amounts: list[Amount], booking: bool) -> Said:
    """What the days, parts of the day and hours of a text say.

    ``booking``: the text asks for an appointment, so a day in it is a wish even beside a symptom.
    """
    mentions = reading.of_kind("time")
    told = [m for m in mentions if _is_since(reading, m)]
    since = [_began(m) for m in told if m.value not in _WEEKDAYS]
    weekday = _weekday(told)
    wished = [m for m in mentions if m not in told]
    days = [m for m in wished if m.value in _AHEAD or m.value in _AGO]
    parts = [m for m in wished if m.value in _PARTS and m.value not in _AHEAD]
    hour = _hour(reading, _part(wished))
    if hour is None and (booking or not reading.clinical or _is_ahead(days)):
        hour = _bare_hour(reading, wished)
    if since or weekday is not None:
        when = _wish(reading, days, wished, hour, amounts) if booking else None
        return Said(max(since, default=None), when, weekday)
    beside_symptom = reading.clinical and not booking and hour is None
    if beside_symptom and not (parts and any(m.value in _AHEAD for m in days)):
        ago = [_AGO[m.value] for m in days if m.value in _AGO]
        ahead = [m for m in days if m.value not in _AGO]
        when = _wish(reading, ahead, ahead, None, amounts) if ahead else None
        return Said(max(ago, default=None), when, _weekday(wished))
    either = not booking and not parts and hour is None
    ago = [_AGO[m.value] for m in days if m.value in _AGO] if either else []
    when = _wish(reading, days, wished, hour, amounts)
    return Said(max(ago, default=None), when, _weekday(wished) if either else None)


def _wish(
    reading: Reading,
    days: list[Mention],
    wished: list[Mention],
    hour: int | None,
    amounts: list[Amount],
) -> When | None:
    day = next((_AHEAD[m.value] for m in days if m.value in _AHEAD), None)
    if day is None:
        day = next((a.days for a in amounts if a.role == "later"), None)
    part, weekday = _part(wished), _weekday(_wanted(wished, reading)) if day is None else None
    if day is None and part is None and hour is None and weekday is None:
        return None
    return When(day=day, part=part, hour=hour, weekday=weekday)


def _wanted(mentions: list[Mention], reading: Reading) -> list[Mention]:
    """The last first: "I cannot come on Monday, put Thursday"; but "Thursday, not Monday"."""
    return [m for m in reversed(mentions) if not reading.does(m.first - 1, "negation-before")]


def _weekday(mentions: list[Mention]) -> int | None:
    return next((_WEEKDAYS[m.value] for m in mentions if m.value in _WEEKDAYS), None)


def _part(mentions: list[Mention]) -> Part | None:
    return next((_PARTS[m.value] for m in mentions if m.value in _PARTS), None)


def _began(mention: Mention) -> int:
    if mention.value in _AGO:
        return _AGO[mention.value]
    return 1 if mention.value == "night" else 0


def _is_since(reading: Reading, mention: Mention) -> bool:
    """ "kal se", "kal raat se", "since yesterday evening"."""
    after = mention.last + 1
    while (owner := reading.owner.get(after)) is not None and owner.kind == "time":
        after = owner.last + 1
    if reading.does(after, "until-now") and reading.tokens[after].pause == 0:
        reading.used.add(after)
        return True
    before = mention.first - 1
    while before >= 0 and (
        reading.does(before, "glue")
        or ((owner := reading.owner.get(before)) is not None and owner.kind == "time")
    ):
        before -= 1
    return reading.does(before, "since") and reading.word(before) != "for"


def _hour(reading: Reading, part: Part | None) -> int | None:
    """The hour 0-23 of "5 pm", "shaam 5 baje", "17:30"."""
    for index, token in enumerate(reading.tokens):
        value = number_at(reading, index)
        if value is None or index in reading.owner:
            continue
        marked = reading.does(index + 1, "oclock") and reading.tokens[index + 1].pause == 0
        if not marked and ":" not in token.text:
            continue
        if marked and reading.vocabulary.units.get(reading.word(index + 2)) == "hour":
            continue  # in Tamil "5 mani" is an hour of the day, "5 mani neram" are five hours
        reading.used.update((index, index + 1) if marked else (index,))
        hour = _of_day(int(value), reading.word(index + 1) if marked else "", part)
        if 0 <= hour <= 23:
            return hour
    return None


def _is_ahead(days: list[Mention]) -> bool:
    return any(day.value in _AHEAD_ONLY for day in days)


def _bare_hour(reading: Reading, wished: list[Mention]) -> int | None:
    """The hour of "tomorrow at 9", "at 9 tomorrow", "kal subah 9": nothing else it may count."""
    ahead = [m for m in wished if m.value in _AHEAD or m.value in _PARTS]
    for index in range(len(reading.tokens) if ahead else 0):
        value = number_at(reading, index)
        if value is None or value not in range(1, 24) or index in reading.used:
            continue
        towards = reading.word(index - 1) in _TOWARDS
        before = index - 1
        while reading.does(before, "glue") or reading.does(before, "object"):
            before -= 1
        if not towards and not any(before <= m.last < index for m in ahead):
            continue
        if reading.neighbour(index, 1) in {"", "other"}:
            reading.used.add(index)
            return _of_day(int(value), "", _part(wished))
    return None


def _of_day(hour: int, mark: str, part: Part | None) -> int:
    if hour > 12 or mark == "am":
        return 0 if hour == 12 else hour
    if mark == "pm" or part in {"afternoon", "evening"}:
        return 12 if hour == 12 else hour + 12
    if part == "night":
        return 0 if hour == 12 else hour if hour < 5 else hour + 12
    if part is None and 1 <= hour <= 6:
        return hour + 12  # nobody sees a doctor at 5 in the morning
    return hour


def next_week(reading: Reading) -> Amount | None:
    """ "next week", "agle hafte": an amount ahead."""
    for index in range(1, len(reading.tokens)):
        unit = reading.vocabulary.units.get(reading.word(index))
        following = reading.word(index - 1) in _NEXT or reading.does(index - 1, "next")
        if unit in {"week", "month"} and following:
            reading.used.update((index - 1, index))
            return Amount(1, unit, index - 1, index, "later")
    return None
