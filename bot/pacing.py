"""Messages go out no faster than a carrier takes them, and what others wait for goes first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

import redis
from msgspec import Struct

from bot.carrier import Carrier, Message, Temporary
from bot.seal import Sealer
from bot.settings import Settings
from bot.sms.segments import count
from handlers.inbound import Channel

log = logging.getLogger(__name__)

_SCRIPTS: Final = Path(__file__).parent / "scripts"
_KEPT: Final = 60_000  # ms after its moment that a message may still come for it
SLACK: Final = 1000.0  # ms of messages that may go at once, where nothing went for as long

Now = Callable[[], float | None]  # ms since 1970; ``None`` for the time of Redis


class Pace(Struct, frozen=True):
    """So many a second by one sender (SMS: parts), and seconds between two to one person, who is
    answered as she writes: a ``burst`` of so many may go at once, and then none for as long as they
    would have taken.
    """

    second: float
    apart: float = 0.0
    burst: int = 10


def paces(settings: Settings) -> dict[Channel, Pace]:
    """Of each channel. WhatsApp takes one in six seconds for one person, and lends her 45."""
    return {
        "sms": Pace(settings.sms_parts_per_second),
        "whatsapp": Pace(settings.whatsapp_per_second, apart=6.0, burst=45),
        "telegram": Pace(30.0, apart=1.0),
    }


class Paced:
    """A ``Carrier`` before which messages wait: too early is ``Temporary``, with the wait.

    One that may wait (``Message.waits``) is given a moment of its own, one after the other, and
    goes then if nothing else has just gone; one that is waited for goes at once, and a second's
    worth of them before their pace.
    """

    def __init__(
        self,
        carrier: Carrier,
        pace: Pace,
        client: redis.Redis,
        sealer: Sealer,
        now: Now = lambda: None,
    ) -> None:
        self._carrier = carrier
        self._pace = pace
        self._sealer = sealer
        self._now = now
        self._rate = client.register_script((_SCRIPTS / "rate.lua").read_text())
        self._turn = client.register_script((_SCRIPTS / "turn.lua").read_text())

    def send(self, message: Message) -> str:
        """The carrier's own id, once it is this one's turn."""
        wait = self._moment(message) if message.waits else 0
        if wait:
            raise Temporary("it is not its turn", retry_after=wait / 1000)
        wait = self._room(message)
        if wait and message.waits:  # to the end of the line: where many wait, few try
            wait = max(wait, self._moment(message, again=True))
        if wait:
            raise Temporary("others go first", retry_after=wait / 1000)
        return self._carrier.send(message)

    def find(self, message: Message, since: datetime) -> str | None:
        """As the carrier's own."""
        return self._carrier.find(message, since)

    def _moment(self, message: Message, again: bool = False) -> int:
        """ms until the moment of its own; ``again`` for another one."""
        base = f"opd:pace:{{{message.channel}}}"
        keys = [f"{base}:next", f"{base}:{self._sealer.contact_key(message.id)}"]
        args = [self._time(), self._takes(message), _KEPT, "again" if again else ""]
        return int(self._turn(keys=keys, args=args))

    def _room(self, message: Message) -> int:
        """ms until it may go; 0 where it goes now."""
        takes, apart = self._takes(message), self._pace.apart * 1000
        if message.waits:
            return self._pass(message, takes / 2, 0)
        return self._pass(message, max(takes, SLACK), apart * (self._pace.burst - 1))

    def _pass(self, message: Message, slack: float, hers: float, how: str = "") -> int:
        """ms until it may go with so much slack (ms) of the sender's time and of her own."""
        base = f"opd:pace:{{{message.channel}}}"
        keys, args = [f"{base}:all"], [self._time(), how, self._takes(message), slack]
        if self._pace.apart:
            keys.append(f"{base}:to:{self._sealer.contact_key(message.to)}")
            args += [self._pace.apart * 1000, hers]
        return int(self._rate(keys=keys, args=args))

    def _takes(self, message: Message) -> float:
        """ms of the sender's time."""
        parts = count(message.text).parts if message.channel == "sms" else 1
        return parts * 1000 / self._pace.second

    def _time(self) -> float | str:
        now = self._now()
        return "" if now is None else now


class AtOnce(Paced):
    """For answers in a turn, on which somebody waits: they go whatever went before, and what comes
    after them waits for them too, but never longer than for a ``burst``: who writes a thousand
    times in a minute is still told what is urgent.
    """

    def send(self, message: Message) -> str:
        """The carrier's own id."""
        self.went(message)
        return self._carrier.send(message)

    def went(self, message: Message) -> None:
        """It is sent in another way, such as by the answer to a webhook. What cannot be counted
        goes all the same: she waits.
        """
        try:
            hers = self._pace.apart * self._pace.burst * 1000
            self._pass(message, max(self._takes(message), SLACK), hers, "always")
        except redis.RedisError as wrong:
            log.warning("an answer is not counted: %s", type(wrong).__name__)
