"""The registration sheet: every SMS that can be sent, a row each, as CSV.

The operator registers the rows and writes into ``template_id`` what the registry answers; the same
file is then DLT_TEMPLATES.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TextIO

from msgspec import Struct, structs

from bot.dlt.template import ALPHANUMERIC, NUMERIC, variables, written
from bot.render import Renderer
from bot.sms.segments import encoding
from bot.sms.sent import sent
from bot.sms.shapes import Shapes
from bot.words import Words

CATEGORY: Final = "Service-Implicit"  # appointments and reports of a clinic to its own patients
BRAND: Final = "OPDLine"
SHARE: Final = 0.4  # of a template; registries often refuse more variable characters than that
_ONE: Final = {NUMERIC: "9", ALPHANUMERIC: "abcdefghij"}  # for the share: a value of usual length


class Row(Struct, frozen=True):
    """One template of the sheet; ``remarks`` are what a registry may ask about."""

    template_id: str
    name: str
    message: str
    language: str
    category: str
    header: str
    entity_id: str
    alphabet: str
    variables: int
    remarks: str
    text: str


class Entity(Struct, frozen=True):
    """Who registers, and the template ids known already, by message, language and text."""

    entity_id: str = ""
    header: str = ""
    ids: Mapping[tuple[str, str, str], str] = {}


COLUMNS: Final = tuple(field.name for field in structs.fields(Row))


def rows(
    renderer: Renderer, words: Mapping[str, Words], number: str, entity: Entity, page: str = ""
) -> Iterator[Row]:
    """All of them. ``number``, to call in an emergency, and ``page``, the address that links
    begin with, are part of the words; without a ``page`` no message has a link.
    """
    for language, one_language in words.items():
        shapes = Shapes(renderer, one_language, number, page)
        for one in sent().values():
            linked = "page" in one_language.variables(one.message, "sms")
            if one_language.lends(one.message) or (linked and not page):
                continue
            texts = dict.fromkeys(written(shape.text) for shape in shapes.of(one))
            for n, text in enumerate(texts, 1):
                yield Row(
                    template_id=entity.ids.get((one.message, language, text), ""),
                    name=f"{one.message}-{language}-{n}",
                    message=one.message,
                    language=language,
                    category=CATEGORY,
                    header=entity.header,
                    entity_id=entity.entity_id,
                    alphabet="Text" if encoding(text) == "GSM-7" else "Unicode",
                    variables=len(variables(text)),
                    remarks="; ".join(_remarks(text)),
                    text=text,
                )


def _remarks(text: str) -> Iterator[str]:
    if "://" in text:
        yield "its address must be whitelisted as one that changes after the ?"
    if BRAND not in text:
        yield f"does not name {BRAND}"
    held = sum(len(_ONE[variable]) for variable in variables(text))
    whole = text
    for variable, value in _ONE.items():
        whole = whole.replace(variable, value)
    if held > SHARE * len(whole):
        yield f"more than {SHARE:.0%} variable"


def write(file: TextIO, sheet: Iterable[Row]) -> None:
    """As CSV, with a line of headings."""
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    writer.writerows(map(structs.asdict, sheet))
