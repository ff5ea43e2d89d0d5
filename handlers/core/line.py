"""Where a patient is reached: her telephone number, or a chat that does not tell one.

A line is a number (E.164) or a chat's address (``telegram:123``); a contact's address is the same,
with ``tel:`` before a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, get_args

from handlers.core.fhir import Resource, Telecom, e164
from handlers.inbound import Channel

_CHAT: Final = re.compile(rf"(?:{'|'.join(get_args(Channel))}):[\w.:-]{{1,128}}", re.ASCII)


def lines(telecoms: Iterable[Telecom]) -> tuple[str, ...]:
    """All of them, each once, in the order in which they stand there."""
    return tuple(dict.fromkeys(filter(None, map(_line, telecoms))))


def _line(one: Telecom) -> str:
    if one.system == "phone":
        return e164(one.value)
    return one.value if one.system == "other" and _CHAT.fullmatch(one.value) else ""


def contact_point(line: str) -> Resource:
    """The ContactPoint of a line; FHIR has no system for chats."""
    if is_chat(line):
        return {"system": "other", "value": line}
    return {"system": "phone", "value": line, "use": "mobile"}


def is_chat(line: str) -> bool:
    """Whether it is a chat, whose number nobody knows."""
    return _CHAT.fullmatch(line) is not None


def contact(line: str) -> str:
    """The address of the contact that has this line."""
    return line if is_chat(line) else f"tel:{line}"


def line_of(address: str) -> str:
    """The line of a contact."""
    return address.removeprefix("tel:")
