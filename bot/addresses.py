"""Whose an address is: a chat that has told its number is the phone of that number."""

from __future__ import annotations

from typing import Final

import redis

from bot.seal import Sealer

_KEY: Final = "opd:address:"


class Addresses:
    """Addresses that are not a contact of their own. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def contact(self, address: str) -> str:
        """The contact that an address belongs to; a telephone number is its own."""
        if address.startswith("tel:"):
            return address
        key = self._key(address)
        blob = self._redis.get(key)
        data = self._sealer.open(key, blob) if isinstance(blob, bytes) else None
        return address if data is None else data.decode()

    def give(self, address: str, contact: str) -> None:
        """From now on this address is that contact's."""
        key = self._key(address)
        self._redis.set(key, self._sealer.seal(key, contact.encode()))

    def forget(self, address: str) -> None:
        """It is nobody's any more."""
        self._redis.delete(self._key(address))

    def _key(self, address: str) -> str:
        return _KEY + self._sealer.contact_key(address)
