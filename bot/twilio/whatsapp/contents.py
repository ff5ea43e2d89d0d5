"""Contents as Twilio's Content API takes them: for choices while she talks to us, and templates
that WhatsApp approves, which may be sent at any time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import msgspec
from msgspec import Struct

from bot.carrier import Choice
from bot.twilio.whatsapp import limits
from bot.twilio.whatsapp.layout import ALONE, LINES, Kind, Shape

CATEGORY: Final = "UTILITY"
_SAMPLE: Final = "abc"
_MESSAGE: Final = "0" * 32  # the id of one, to show what a button says
_NAME: Final = re.compile(r"[^a-z0-9]+")


class Content(Struct, frozen=True):
    """One of them. ``name`` tells what is in it, so one that is there already is found by it, and
    words that change make another. ``language`` is WhatsApp's code.
    """

    name: str
    language: str
    variables: dict[str, str]
    types: dict[str, Any]

    @property
    def asked(self) -> dict[str, Any]:
        """What creates it."""
        return {
            "friendly_name": self.name,
            "language": self.language,
            "variables": self.variables,
            "types": self.types,
        }


def named(words: str, language: str, variables: dict[str, str], types: dict[str, Any]) -> Content:
    """A content with a name that WhatsApp takes too: small letters, digits, underscores."""
    digest = hashlib.sha256(msgspec.json.encode([language, types], order="sorted"))
    name = _NAME.sub("_", f"opdline {words} {digest.hexdigest()[:8]}".lower())
    return Content(name, language, variables, types)


def shapes() -> list[Shape]:
    """Every shape a message with choices can take."""
    kinds: list[tuple[Kind, int]] = [("quick", limits.BUTTONS), ("list", limits.ROWS)]
    kinds.append(("rows", limits.ROWS))
    usual = [
        Shape(kind, choices, lines)
        for kind, most in kinds
        for choices in range(1, most + 1)
        for lines in range(1, LINES + 1)
    ]
    return [*usual, *(Shape("quick", 1, lines) for lines in range(LINES + 1, ALONE + 1))]


@cache
def for_session(shape: Shape) -> Content:
    """The content of a shape; ``bot.twilio.whatsapp.layout.Layout.values`` fills it."""
    count = 0

    def variable() -> str:
        nonlocal count
        count += 1
        return f"{{{{{count}}}}}"

    body = "\n".join(variable() for _ in range(shape.lines))
    types: dict[str, Any]
    if shape.kind == "quick":
        actions = [
            {"type": "QUICK_REPLY", "title": variable(), "id": variable()}
            for _ in range(shape.choices)
        ]
        types = {"twilio/quick-reply": {"body": body, "actions": actions}}
    else:
        button = variable()
        items = []
        for _ in range(shape.choices):
            item = {"item": variable(), "id": variable()}
            if shape.kind == "rows":
                item["description"] = variable()
            items.append(item)
        types = {"twilio/list-picker": {"body": body, "button": button, "items": items}}
    samples = {str(n): f"{_SAMPLE}{n}" for n in range(1, count + 1)}
    words = f"{shape.kind} {shape.choices} {shape.lines}"
    return named(words, "en", samples, types)


def template(
    words: str,
    language: str,
    body: str,
    samples: dict[str, str],
    buttons: Sequence[Choice] = (),
) -> Content:
    """A text that WhatsApp is asked to approve, with its buttons. What a button says is a variable
    after those of the text, for it names the message it stands under.
    """
    if not buttons:
        return named(words, language, samples, {"twilio/text": {"body": body}})
    said = {str(n): f"{_MESSAGE}:{one.key}" for n, one in enumerate(buttons, len(samples) + 1)}
    actions = [
        {"type": "QUICK_REPLY", "title": one.label, "id": f"{{{{{variable}}}}}"}
        for variable, one in zip(said, buttons, strict=True)
    ]
    types = {"twilio/quick-reply": {"body": body, "actions": actions}}
    return named(words, language, samples | said, types)
