"""What a call is answered with, whoever carries it; a renderer a carrier makes its own of it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

RECORD_OFFER = "ask-record"  # the question whether she wants to be recorded
GOOD_BYE = "call-again"  # after which the call is over
RECORD_NOW = "record-now"  # what is said just before the beep


class Say(Struct, frozen=True, tag="say"):
    """Words that the carrier speaks itself, in a language of ours ("hi")."""

    text: str
    language: str


class Play(Struct, frozen=True, tag="play"):
    """Sound at an address that the carrier fetches."""

    url: str


Prompt = Say | Play


class Ask(Struct, frozen=True, tag="ask"):
    """Speak, and take keys meanwhile; what she pressed, or that she pressed nothing, goes to
    ``action``.

    ``digits`` is how many keys end it; without, it ends with "#" or after ``timeout`` seconds
    without a key. ``speech`` is the language she may answer in by voice, with the words to expect.
    """

    prompts: tuple[Prompt, ...]
    action: str
    digits: int | None = 1
    timeout: int = 6
    speech: str = ""
    hints: tuple[str, ...] = ()


class Record(Struct, frozen=True, tag="record"):
    """Record what she says after the beep, at most ``seconds`` or until "#"."""

    action: str
    seconds: int = 60


class Dial(Struct, frozen=True, tag="dial"):
    """Connect her with this number (E.164)."""

    number: str
    timeout: int = 30


class Reject(Struct, frozen=True, tag="reject"):
    """Do not answer, so that the call costs her nothing; it must be all that is said."""

    reason: Literal["busy", "rejected"] = "busy"


class HangUp(Struct, frozen=True, tag="hang-up"):
    """End the call."""


Spoken = Say | Play | Ask | Record | Dial | Reject | HangUp
