"""What can be sent as an SMS: the message ids of ``sent.yml`` with the choices under each."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml
from msgspec import Struct

from handlers.form.field import Field
from handlers.forms import FORMS

FILE = Path(__file__).parent / "sent.yml"
PARTS = 2  # of a question whose form says nothing else


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """The choices under a question; what each field means stands at the top of ``sent.yml``."""

    choices: tuple[tuple[str, ...], ...] = ()
    each: str = ""
    blank: str = ""
    most: int = 9
    least: int = 2
    last: tuple[str, ...] = ()
    zero: tuple[str, ...] = ("",)
    page: int = 9
    together: bool = False

    @property
    def open(self) -> bool:
        """Whether what is chosen from differs from patient to patient."""
        return bool(self.each or self.blank)


class Sent(Struct, frozen=True):
    """A message: at most so many ``parts`` (0: any number), with one of ``asks`` under it."""

    message: str
    parts: int
    asks: tuple[Choices, ...] = (Choices(),)


@cache
def sent() -> dict[str, Sent]:
    """All of them by message id; ``ValueError`` where the file does not fit the forms."""
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    fields = {
        field.ask: field
        for form in FORMS.values()
        for field in form.fields
        if field.ask and not field.spoken and not field.chat
    }
    unknown = written["asked"].keys() ^ fields.keys()
    if unknown:
        raise ValueError(f"sent.yml and the forms differ in: {', '.join(sorted(unknown))}")
    found = {}
    for ask, told in written["asked"].items():
        choices = _choices(told, fields[ask])
        for message in (ask, f"{ask}-again"):
            found[message] = Sent(message, fields[ask].parts, (choices,))
    for message, asks in written["again"].items():
        like = [found[ask] for ask in ([asks] if isinstance(asks, str) else asks)]
        both = tuple(choices for one in like for choices in one.asks)
        found[message] = Sent(message, like[0].parts, both)
    for parts, messages in written["said"].items():
        found |= {message: Sent(message, parts) for message in messages}
    return found


def _choices(told: dict[str, Any], field: Field) -> Choices:
    lists = told.get("choices", [])
    if lists and isinstance(lists[0], str):
        lists = [lists]
    zero = told.get("zero", "")
    whole = {
        **told,
        "choices": lists,
        "zero": [zero] if isinstance(zero, str) else zero,
        "page": field.page,
        "together": field.together,
    }
    return msgspec.convert(whole, Choices)
