"""An inbound message as the forms take it: a key, or words, or nothing."""

from __future__ import annotations

from msgspec import Struct

from handlers.aadhaar import masked
from handlers.house import Parse
from handlers.inbound import Chosen, Digits, Inbound, Media, Speech, Text
from nlu.understanding import Understanding


class Said(Struct, frozen=True):
    """``key`` is set for a number or a pressed key, ``words`` for anything written or spoken."""

    key: str | None = None
    words: Understanding | None = None


def listen(inbound: Inbound, parse: Parse, language: str) -> Said:
    """Digits and buttons never go to the understanding; a silence or a picture says nothing.

    An Aadhaar number is taken out before anything reads the words.
    """
    match inbound.body:
        case Chosen(key=key):
            return Said(key=key)
        case Digits(digits=digits):
            return Said(key=digits)
        case Text(text=text) | Media(text=text) if _plain_number(text):
            return Said(key=str(int(text)))
        case Media(text=text) if not text.strip():
            return Said()
        case Text(text=text) | Speech(text=text) | Media(text=text):
            words = parse(masked(text), language)
            return Said(key=None if words.number is None else str(words.number), words=words)
        case _:
            return Said()


def _plain_number(text: str) -> bool:
    return text.strip().isdecimal() and len(text) <= 10
