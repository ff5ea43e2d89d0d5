"""A filled-in registration sheet: every template that the export writes, with made-up ids."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import words
from bot.dlt.sheet import COLUMNS, Entity, Row, rows
from bot.render import Renderer
from bot.sms.variables import PAGE

FEW, ALL = ("en", "hi", "hi-Latn"), tuple(words.load())
ENTITY, HEADER = "1101234567890123456", "OPDLIN"


@cache
def exported(languages: tuple[str, ...] = FEW) -> tuple[Row, ...]:
    """The rows of an installation with the usual emergency number and links, in these languages."""
    loaded = words.load()
    renderer = Renderer(loaded, ZoneInfo("Asia/Kolkata"))
    some = {code: loaded[code] for code in languages}
    return tuple(rows(renderer, some, "108", Entity(ENTITY, HEADER), PAGE))


def fill_in(
    path: Path, but: frozenset[str] = frozenset(), languages: tuple[str, ...] = FEW
) -> dict[str, str]:
    """Write the sheet with an id in every row but those of these messages; ids by name."""
    every = exported(languages)
    ids = {row.name: f"1107{n:015}" for n, row in enumerate(every) if row.message not in but}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in every:
            told = {name: getattr(row, name) for name in COLUMNS}
            writer.writerow([(told | {"template_id": ids.get(row.name, "")})[c] for c in COLUMNS])
    return ids
