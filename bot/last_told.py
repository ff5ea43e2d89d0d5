"""What she was told unasked, in Redis, sealed: so that it can be read out to her."""

from __future__ import annotations

from typing import Final

import msgspec
import redis
from msgspec import Struct

from bot.pressed import on_button
from bot.seal import Sealer
from handlers.reply import Reply

KEPT: Final = 48 * 3600  # s; the same as an answer
MOST: Final = 4  # of a contact: a prescription may come in parts
TOLD: Final = "told"  # ends the name of a contact's
UNHEARD: Final = frozenset({"prescription-link"})  # an address is nothing to listen to


class Told(Struct, frozen=True):
    """A message that went out under ``id`` when ``turn`` was the last turn that had said something
    to her.
    """

    id: str
    turn: str
    reply: Reply
    language: str


class LastTold:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def keep(self, contact: str, told: Told) -> None:
        """The newest of a contact."""
        key = self._key(contact)
        pipe = self._redis.pipeline()
        pipe.lpush(key, self._sealer.seal(key, msgspec.json.encode(told)))
        pipe.ltrim(key, 0, MOST - 1)
        pipe.expire(key, KEPT)
        pipe.execute()

    def last(self, contact: str, turn: str) -> Told | None:
        """What she was told after ``turn``, or what asked the question that ``turn`` names; nothing
        where the turn's own words are newer.
        """
        newest = next(iter(self._all(contact)), None)
        return newest if newest and turn in (newest.turn, newest.id) else None

    def under(self, contact: str, button: str) -> Told | None:
        """What stands above a button."""
        named = (one for one in self._all(contact) if button in (one.id, on_button(one.id)))
        return next(named, None)

    def whole(self, contact: str, told: Told) -> tuple[Reply, ...]:
        """The message with the other parts of it, where it is one of several."""
        if "parts" not in told.reply.args:
            return (told.reply,)
        root = told.id.rpartition(":")[0]
        parts = {one.id: one.reply for one in self._all(contact) if one.id.startswith(f"{root}:")}
        return tuple(parts[name] for name in sorted(parts, key=lambda one: (len(one), one)))

    def _all(self, contact: str) -> list[Told]:
        key = self._key(contact)
        found = self._redis.lrange(key, 0, -1)
        opened = (self._sealer.open(key, one) for one in found if isinstance(one, bytes))
        return [msgspec.json.decode(data, type=Told) for data in opened if data]

    def _key(self, contact: str) -> str:
        return f"opd:{{{self._sealer.contact_key(contact)}}}:{TOLD}"
