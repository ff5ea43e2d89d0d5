"""Reads the TwiML a voice webhook answers with, as strictly as a carrier does."""

from __future__ import annotations

from typing import Literal
from urllib.parse import urljoin
from xml.etree import ElementTree

from msgspec import Struct

from bot.demo.twiml import BadTwiml, no_text, only, root

_SILENCE = 5  # seconds without a key, where a Gather does not say
_SPEECH = {
    "input", "language", "hints", "speechTimeout", "speechModel", "enhanced", "profanityFilter",
    "bargeIn",
}  # fmt: skip


class Prompt(Struct, frozen=True, tag="prompt", tag_field="verb"):
    """``url`` is the sound of a Play; a Say has its ``words`` and the language, "hi-IN"."""

    url: str = ""
    words: str = ""
    language: str = ""


class Gather(Struct, frozen=True, tag="gather", tag_field="verb"):
    """Prompts, and keys meanwhile and for ``timeout`` seconds after them and after each key.

    ``digits`` keys end it (``None``: any number), or one of ``finish``. Without any key it goes to
    ``action`` only if ``empty``.
    """

    prompts: tuple[Prompt, ...]
    action: str
    digits: int | None = None
    finish: str = "#"
    timeout: int = _SILENCE
    empty: bool = False


class Record(Struct, frozen=True, tag="record", tag_field="verb"):
    """A beep, and what is said after it goes to ``action``; where nothing is said for ``timeout``
    seconds, the next verb follows.
    """

    action: str
    finish: str = "1234567890*#"
    timeout: int = _SILENCE


class Redirect(Struct, frozen=True, tag="redirect", tag_field="verb"):
    """Go on with the document there."""

    url: str


class Hangup(Struct, frozen=True, tag="hangup", tag_field="verb"):
    """End the call."""


class Reject(Struct, frozen=True, tag="reject", tag_field="verb"):
    """Do not take the call."""

    reason: Literal["busy", "rejected"] = "rejected"


Verb = Prompt | Gather | Record | Redirect | Hangup | Reject


def read(document: bytes, base: str) -> tuple[Verb, ...]:
    """The verbs of a ``<Response>``, addresses made whole; ``BadTwiml`` 12100 or 12200.

    What this carrier does not carry (Dial, Pause …) is refused, as Somleng refuses Pause.
    """
    return tuple(_verb(element, base) for element in root(document))


def _verb(element: ElementTree.Element, base: str) -> Verb:
    match element.tag:
        case "Say" | "Play":
            return _prompt(element, base)
        case "Gather":
            return _gather(element, base)
        case "Record":
            only(element, (
                "action", "method", "timeout", "finishOnKey", "maxLength", "playBeep",
            ))  # fmt: skip
            no_text(element)
            finish = element.get("finishOnKey", Record.finish)
            silence = _number(element, "timeout", _SILENCE) or _SILENCE
            return Record(urljoin(base, element.get("action", "")), finish, silence)
        case "Redirect":
            only(element, ("method",))
            return Redirect(urljoin(base, (element.text or "").strip()))
        case "Hangup":
            only(element, ())
            return Hangup()
        case "Reject":
            only(element, ("reason",))
            return Reject("busy" if element.get("reason") == "busy" else "rejected")
    raise BadTwiml(12200, f"Schema validation: this carrier has no <{element.tag}> in a call")


def _prompt(element: ElementTree.Element, base: str) -> Prompt:
    if len(element):
        raise BadTwiml(12200, f"Schema validation: nothing goes inside <{element.tag}>")
    text = (element.text or "").strip()
    if not text:
        raise BadTwiml(12200, f"Schema validation: <{element.tag}> is empty")
    if element.tag == "Play":
        only(element, ())
        return Prompt(url=urljoin(base, text))
    only(element, ("language", "voice"))
    return Prompt(words=text, language=element.get("language", ""))


def _gather(element: ElementTree.Element, base: str) -> Gather:
    only(element, (
        "action", "method", "numDigits", "finishOnKey", "timeout", "actionOnEmptyResult", *_SPEECH,
    ))  # fmt: skip
    no_text(element)
    for child in element:
        if child.tag not in ("Say", "Play"):
            raise BadTwiml(12200, f"Schema validation: no <{child.tag}> inside <Gather>")
    finish = element.get("finishOnKey", "#")
    if any(key not in "0123456789*#" for key in finish):
        raise BadTwiml(12200, f"Schema validation: finishOnKey is {finish!r}")
    return Gather(
        tuple(_prompt(child, base) for child in element),
        urljoin(base, element.get("action", "")),
        _number(element, "numDigits", None),
        finish,
        _number(element, "timeout", _SILENCE) or _SILENCE,
        element.get("actionOnEmptyResult") == "true",
    )


def _number(element: ElementTree.Element, name: str, usual: int | None) -> int | None:
    given = element.get(name)
    if given is None:
        return usual
    if not (given.isascii() and given.isdigit() and 0 < int(given) < 1000):
        raise BadTwiml(12200, f"Schema validation: {name} is {given!r}")
    return int(given)
