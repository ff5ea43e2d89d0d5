"""Which contents stand at Twilio, by name: a file that ``app.py whatsapp templates`` writes.

A file, for with it a server needs neither Twilio nor a search of a thousand contents to answer
her. It is read anew when it changes, so no server need be started again.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

log = logging.getLogger(__name__)

SESSION: Final = "session"  # needs no approval
APPROVED: Final = "approved"


class Known(Struct, frozen=True, omit_defaults=True):
    """A content at Twilio. ``status`` is WhatsApp's, or ``session``. Of a template also the
    ``message`` of ``locales/``, our ``language`` and the ``text`` it stands for, with its variables
    as ``{{1}}``; ``keys`` are those of its buttons.
    """

    sid: str
    status: str
    message: str = ""
    language: str = ""
    text: str = ""
    keys: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether it may be sent."""
        return self.status in (SESSION, APPROVED)


class Catalogue:
    """The file as it is now; empty where there is none, or none that can be read."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._known: Mapping[str, Known] = {}
        self._reading = threading.Lock()

    @property
    def known(self) -> Mapping[str, Known]:
        """All of them by name: the same object until the file changes."""
        with self._reading:
            seen = _stamp(self._path)
            if self._path is not None and seen != self._seen:
                self._seen = seen
                self._known = _read(self._path) if seen else {}
            return self._known

    def sid(self, name: str) -> str:
        """The sid of a content that may be sent; empty where there is none."""
        one = self.known.get(name)
        return one.sid if one and one.usable else ""


def write(path: Path, known: Mapping[str, Known]) -> None:
    """All at once, so that no one reads half of it."""
    fresh = path.with_suffix(f".{os.getpid()}")
    fresh.write_bytes(msgspec.json.format(msgspec.json.encode(dict(sorted(known.items())))))
    fresh.replace(path)


def templates(known: Iterable[Known]) -> dict[tuple[str, str], list[Known]]:
    """Those that may be sent at any time, by message and language."""
    found: dict[tuple[str, str], list[Known]] = {}
    for one in known:
        if one.message and one.usable:
            found.setdefault((one.message, one.language), []).append(one)
    return found


def _stamp(path: Path | None) -> tuple[int, int] | None:
    try:
        told = path.stat() if path else None
    except OSError:
        return None
    return (told.st_mtime_ns, told.st_ino) if told else None


def _read(path: Path) -> Mapping[str, Known]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Known])
    except (OSError, msgspec.MsgspecError) as wrong:
        log.error("%s cannot be read: %s; WhatsApp gets numbered lines", path, wrong)
        return {}
