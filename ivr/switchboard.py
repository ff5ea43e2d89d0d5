"""What the events of a call come to, whoever carries it: a carrier's own module only translates.

Raises ``Unavailable`` where the carrier should come again.
"""

from __future__ import annotations

import contextlib
from typing import Final
from urllib.parse import urlencode

import redis
from msgspec.structs import replace

from bot.ports import Unavailable
from bot.rings import Fate, Rings
from handlers.inbound import Body, HangUp, Silence
from ivr.line import Action, Caller, Line
from ivr.missed import MissedCalls
from ivr.spoken import HangUp as Over
from ivr.spoken import Reject, Spoken
from ivr.state import State

MARK: Final = "r"
MAX_KEYS: Final = 20
MAX_ID: Final = 64
ENDED: Final = {"completed", "busy", "failed", "no-answer", "canceled"}
_FATES: Final[dict[str, Fate]] = {
    "busy": "busy", "no-answer": "no-answer", "completed": "no-answer", "canceled": "no-answer",
}  # fmt: skip

Says = tuple[Spoken, ...]


class Switchboard:
    """One for each carrier of calls, over its ``Line``."""

    def __init__(self, line: Line, missed: MissedCalls, rings: Rings) -> None:
        self._line = line
        self._missed = missed
        self._rings = rings

    def rang(self, caller: Caller, called: str) -> Says:
        """She rang this number of ours (E.164)."""
        if self._missed.is_one(called):
            self.missed(caller)
            return (Reject(),)
        return self._line.begin(caller) if caller.contact else self._line.unknown()

    def missed(self, caller: Caller) -> None:
        """She rang for nothing, so as to be called."""
        if not caller.contact:
            return
        try:
            self._missed.take(caller.contact, caller.call)
        except redis.RedisError as wrong:
            raise Unavailable("Redis does not answer") from wrong

    def goes_on(self, caller: Caller, body: Body, state: State, mark: str = "") -> Says:
        """She pressed or said something, or nothing; ``mark`` is what the address had of a call of
        ours that nobody has answered yet.
        """
        if isinstance(body, HangUp):
            return ()
        if mark:
            token, _, tries = mark.partition(".")
            silent = isinstance(body, Silence)
            with contextlib.suppress(redis.RedisError):  # the turn itself finds that out
                self._rings.note(token, "calling" if silent else "answered", tries)
            if silent:
                caller = replace(caller, action=marked(caller.action, mark))
        return self._line.go_on(caller, body, state)

    def ends(self, caller: Caller) -> None:
        """She hung up, or the line broke."""
        if caller.contact:
            self._line.end(caller)

    def contact_of(self, token: str) -> str:
        """Whom a call of ours was for; empty where it is none."""
        try:
            ring = self._rings.find(token)
        except redis.RedisError as wrong:
            raise Unavailable("Redis does not answer") from wrong
        return ring.contact if ring else ""

    def takes(self, caller: Caller, token: str, tries: str, machine: bool = False) -> Says | None:
        """She, or a machine, takes a call of ours; ``None`` where it is none of hers."""
        try:
            ring = self._rings.find(token)
            if ring is None or ring.contact != caller.contact:
                return None
            if machine:
                self._rings.note(token, "machine", tries)
                return (Over(),)
            waits = ring.answered_by_key
            self._rings.note(token, "calling" if waits else "answered", tries)  # or a while more
        except redis.RedisError as wrong:
            raise Unavailable("Redis does not answer") from wrong
        if waits:
            caller = replace(caller, action=marked(caller.action, f"{token}.{tries}"))
        return self._line.rang(caller, ring)

    def over(self, caller: Caller, token: str, tries: str, status: str) -> None:
        """A call of ours is over; ``status`` is one of ``ENDED``."""
        try:
            self._rings.note(token, _FATES.get(status, "failed"), tries)
        except redis.RedisError as wrong:
            raise Unavailable("Redis does not answer") from wrong
        if status == "completed":
            self.ends(caller)

    def sorry(self) -> Says:
        """Something of ours failed."""
        return self._line.sorry()


def marked(action: Action, mark: str) -> Action:
    """The same, with the call of ours that nobody has answered yet: its token and its try."""
    return lambda state: f"{action(state)}&{urlencode({MARK: mark})}"


def keys_of(text: str) -> str:
    """What of it are keys of a telephone."""
    return "".join(key for key in text if key in "0123456789*#")[:MAX_KEYS]
