"""Whose an address is: a chat that has told its number is the phone of that number.

A link from the chat to the phone says so, and the phone's own list of where she is reached: what
the phone does not list is not its chat, whatever the link says. So erasing the phone, which is one
step, cuts off every chat.
"""

from __future__ import annotations

from typing import Final

import redis

from bot.seal import Sealer
from handlers.core.line import is_chat
from handlers.session import Contact

KEPT: Final = 180 * 24 * 3600  # s; a link that nobody used for so long may be of another's number


def has(contact: Contact, address: str) -> bool:
    """Whether an address is this contact's: its own, a number's, or a chat that it lists."""
    if address in ("", contact.address) or not is_chat(address):
        return True
    return lists(contact, address)


def lists(contact: Contact, address: str) -> bool:
    """Whether she is known to be reached at this address."""
    return any(one.address == address for one in contact.reached)


class Addresses:
    """The links of chats. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def contact(self, address: str) -> str:
        """The contact that an address leads to; a telephone number is its own."""
        if address.startswith("tel:"):
            return address
        key = self.key(address)
        return self.read(key, self._redis.get(key)) or address

    def came_from(self, address: str) -> str:
        """The same of one that is written from just now: its link lasts anew."""
        if address.startswith("tel:"):
            return address
        key = self.key(address)
        return self.read(key, self._redis.getex(key, ex=KEPT)) or address

    def link(self, key: str, contact: str) -> bytes:
        """What stands under the key of a chat that is this contact's."""
        return self._sealer.seal(key, contact.encode())

    def read(self, key: str, link: object) -> str:
        """The contact of a link; empty where there is none, or one that cannot be read."""
        data = self._sealer.open(key, link) if isinstance(link, bytes) else None
        return "" if data is None else data.decode()

    def forget(self, address: str) -> None:
        """It is nobody's any more."""
        self._redis.delete(self.key(address))

    def key(self, address: str) -> str:
        """Where its link stands: beside what is kept of the chat, to change in one step with it."""
        return f"opd:{{{self._sealer.contact_key(address)}}}:link"
