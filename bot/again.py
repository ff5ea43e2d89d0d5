"""A message that its channel turned out not to take, told by another."""

from __future__ import annotations

from typing import Final

import msgspec
import redis
from msgspec.structs import replace

from bot.addresses import Addresses
from bot.ports import Clock, Enqueue
from bot.seal import Sealer
from bot.sessions import Sessions
from handlers.core.line import is_chat
from handlers.effect import Tell
from handlers.inbound import Channel

KEPT: Final = 2 * 24 * 3600  # s; a carrier says earlier that a message did not arrive
ENDING: Final = ":again"  # of the id of the second message


class Again:
    """Raises ``redis.RedisError`` and ``Unavailable``."""

    def __init__(
        self,
        *,
        client: redis.Redis,
        sealer: Sealer,
        sessions: Sessions,
        addresses: Addresses,
        enqueue: Enqueue,
        clock: Clock,
    ) -> None:
        self._redis = client
        self._sealer = sealer
        self._sessions = sessions
        self._addresses = addresses
        self._enqueue = enqueue
        self._clock = clock

    def keep(self, effect: Tell) -> None:
        """This may have to be told once more."""
        if not effect.id.endswith(ENDING):
            key = self._key(effect.id)
            self._redis.set(key, self._sealer.seal(key, msgspec.json.encode(effect)), ex=KEPT)

    def tell(self, message: str, address: str, channel: Channel, closed: bool) -> bool:
        """The channel did not take the message with this id, sent to this address: ``closed`` for
        now only, else for good. Whether it is told by another one. Twice is once.
        """
        key = self._key(message)
        blob = self._redis.get(key)
        data = self._sealer.open(key, blob) if isinstance(blob, bytes) else None
        effect = msgspec.json.decode(data, type=Tell) if data else None
        contact = self._sessions.contact(effect.contact if effect else address).address
        if closed:
            where = address if is_chat(address) else contact
            self._sessions.closed(where, channel, self._clock())
        else:
            self._sessions.refused(address if is_chat(address) else contact, channel)
        if effect is None:
            return False
        known = self._sessions.contact(contact)
        if known.consent is None and not effect.language:  # she erased all since
            self._redis.delete(key)
            return False
        self._enqueue(replace(effect, id=f"{effect.id}{ENDING}"))
        return True

    def _key(self, message: str) -> str:
        return f"opd:tell:{message}"
