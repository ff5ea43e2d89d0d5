"""What OPDLine says: message ids with arguments, never ready text. The channel renders them."""

from __future__ import annotations

from datetime import datetime
from typing import Union

from msgspec import Struct


class Term(Struct, frozen=True, tag="term"):
    """A message used inside another: ``Term("symptom-fever")``."""

    id: str
    args: dict[str, Arg] = {}


class Moment(Struct, frozen=True, tag="moment"):
    """A time (aware), said the way she would: "today 5:20 pm", "kal subah 10 baje"."""

    at: datetime


class Telephone(Struct, frozen=True, tag="telephone"):
    """A number to call: as it is dialled, one digit after the other where it is spoken."""

    number: str


class Listing(Struct, frozen=True, tag="listing"):
    """Several things said one after the other, joined as her language joins them."""

    items: tuple[Arg, ...]


Arg = Union[str, int, Term, Moment, Telephone, Listing]  # noqa: UP007  (a forward reference needs Union)


class Option(Struct, frozen=True):
    """One thing she may choose: ``key`` is what she types or presses for it."""

    key: str
    label: Arg


class Reply(Struct, frozen=True):
    """One message to her: ``id`` in ``locales/``, its arguments, and what she may choose."""

    id: str
    args: dict[str, Arg] = {}
    options: tuple[Option, ...] = ()
