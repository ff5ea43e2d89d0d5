"""Updates that were fetched and are not done: each chat's in their order, through any crash."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import redis
from msgspec import Struct

from bot.seal import Sealer
from bot.telegram.addresses import address_of

log = logging.getLogger(__name__)

KEPT: Final = 24 * 3600  # s; Telegram itself keeps what is not fetched no longer
MOST: Final = 200  # updates of one chat; of more the newest are kept: what she says last is so
_SCRIPTS: Final = Path(__file__).parent.parent / "scripts"
_BASE: Final = "opd:{telegram}"  # one hash tag, so that a script has all its keys on one node

Update = dict[str, Any]


class First(Struct, frozen=True):
    """The update of a chat that is to be done next, and what is kept of it."""

    update: Update
    sealed: bytes


class Inbox:
    """In Redis, sealed. Raises ``redis.RedisError``. ``dropped`` is called for each update that
    there was no room for, or that cannot be opened any more.
    """

    def __init__(
        self, client: redis.Redis, sealer: Sealer, dropped: Callable[[], None] = lambda: None
    ) -> None:
        self._redis = client
        self._sealer = sealer
        self._dropped = dropped
        self._put = client.register_script((_SCRIPTS / "inbox_put.lua").read_text())
        self._done = client.register_script((_SCRIPTS / "inbox_done.lua").read_text())

    def put(self, updates: Sequence[Update]) -> list[str]:
        """Keep them, each once however often it comes; the chats that have any, by our names."""
        for update in updates:
            chat = self._sealer.contact_key(_whose(update))
            number = int(update["update_id"])
            keys = [f"{_BASE}:update:{number}", _list(chat), f"{_BASE}:chats"]
            sealed = self._sealer.seal(_list(chat), _written(update))
            if self._put(keys=keys, args=[sealed, chat, KEPT, MOST]) == -1:
                log.error("an update is dropped: its chat had %d that are not done", MOST)
                self._dropped()
        found: Any = self._redis.smembers(f"{_BASE}:chats")
        return sorted(chat.decode() for chat in found)

    def first(self, chat: str) -> First | None:
        """What is to be done next in a chat; ``None`` where nothing is."""
        while True:
            sealed: Any = self._redis.lindex(_list(chat), 0)
            if sealed is None:
                self._take(chat, b"")
                return None
            data = self._sealer.open(_list(chat), sealed)
            if data is None:
                log.error("an update cannot be opened; was SECRET_KEY changed?")
            else:
                with contextlib.suppress(ValueError):
                    return First(msgspec.json.decode(data), sealed)
                log.error("an update cannot be read")
            self._dropped()
            self._take(chat, sealed)

    def done(self, chat: str, first: First) -> None:
        """The next one may come."""
        self._take(chat, first.sealed)

    def _take(self, chat: str, sealed: bytes) -> None:
        self._done(keys=[_list(chat), f"{_BASE}:chats"], args=[sealed, chat])


def _list(chat: str) -> str:
    return f"{_BASE}:chat:{chat}"


def _written(update: Update) -> bytes:
    """As JSON. What is no letter (half of a surrogate pair) becomes ``?``: the rest counts."""
    return json.dumps(update, ensure_ascii=False).encode(errors="replace")


def _whose(update: Update) -> str:
    """Whose order it stands in; an update without a chat stands alone."""
    query = _part(update, "callback_query")
    told = _part(update, "message") or _part(query, "message") or _part(update, "my_chat_member")
    chat = _part(told, "chat").get("id")
    return address_of(chat) if isinstance(chat, int) else f"update:{update['update_id']}"


def _part(of: dict[str, Any], name: str) -> dict[str, Any]:
    """What stands there; nothing, where it is not of the kind that it should be."""
    found = of.get(name)
    return found if isinstance(found, dict) else {}
