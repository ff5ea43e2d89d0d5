"""An intake as the desk shows it, read back from its QuestionnaireResponse and impression."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from bot.demo.fhir import Resource


class Why(Struct, frozen=True):
    """A rule of triage that holds, and what made it fire."""

    sentence: str
    facts: str


class Told(Struct, frozen=True):
    """What was told. Empty where nothing was; ``summary`` and ``reasons`` are triage's.

    ``complaint`` are the symptoms; ``words`` her own, in ``language``; ``answers`` are headings
    with what belongs under them, all in full.
    """

    complaint: str = ""
    words: str = ""
    language: str = ""
    since: str = ""
    absent: str = ""
    acuity: str = ""
    summary: tuple[str, ...] = ()
    summary_language: str = ""
    reasons: tuple[Why, ...] = ()
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()


def told(response: Resource, impression: Resource) -> Told:
    """The intake in these resources; either may be empty."""
    items = {item["linkId"]: item for item in response.get("item", [])}
    days = _text(items.get("days"))
    words = _text(items.get("words"))
    return Told(
        complaint=_text(items.get("symptoms")),
        words=words,
        language=_code(items.get("words-language")),
        since={"": "", "0": "today"}.get(days, counted(days, "day")),
        absent=_text(items.get("symptoms-absent")),
        acuity=_code(items.get("acuity")),
        summary=_beside(words, str(impression.get("summary", ""))),
        summary_language=str(impression.get("language", "")),
        reasons=tuple(_why(item) for item in _inside(items.get("reasons"))),
        answers=tuple(
            (heading, lines)
            for heading, lines in (
                ("There", tuple(_signs(items.get("signs"), so=True))),
                ("Not there", tuple(_signs(items.get("signs"), so=False))),
                ("Measured", tuple(_lines(items.get("measures")))),
                ("History", tuple(_lines(items.get("history")))),
            )
            if lines
        ),
    )


def counted(count: int | str, unit: str) -> str:
    """A number with its unit, "1 day" or "2 days"."""
    return f"{count} {unit}" if str(count) == "1" else f"{count} {unit}s"


def _beside(words: str, summary: str) -> tuple[str, ...]:
    """The summary's lines, without the one at its end that repeats what stands beside it."""
    if words and summary.endswith(words):
        summary = summary[: summary.rfind("\n", 0, len(summary) - len(words)) + 1]
    return tuple(line for line in summary.splitlines() if line.strip())


def _why(item: Resource) -> Why:
    return Why(str(item.get("text", item["linkId"])), _text(item))


def _signs(group: Resource | None, *, so: bool) -> list[str]:
    return [
        str(item.get("text", item["linkId"]))
        for item in _inside(group)
        if {"valueBoolean": so} in item.get("answer", [])
    ]


def _lines(group: Resource | None) -> list[str]:
    return [f"{item.get('text', item['linkId'])}: {_text(item)}" for item in _inside(group)]


def _inside(group: Resource | None) -> list[Resource]:
    return list((group or {}).get("item", []))


def _text(item: Resource | None) -> str:
    answers = (item or {}).get("answer", [])
    return ", ".join(_said(value) for answer in answers for value in _values(answer))


def _code(item: Resource | None) -> str:
    """The code of a coded answer, or the answer itself where it is plain."""
    for answer in (item or {}).get("answer", []):
        for value in _values(answer):
            return str(value.get("code", "") if isinstance(value, dict) else value)
    return ""


def _values(answer: Resource) -> list[Any]:
    return [value for name, value in answer.items() if name.startswith("value")]


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, dict):
        return str(value)
    if "value" in value:
        return f"{value['value']} {value.get('unit', '')}".strip()
    return str(value.get("display") or value.get("code", ""))
