"""One line in the log for what is wrong with the core, and not the same line again and again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import Lock
from typing import Final

AGAIN: Final = 60.0  # s
log = logging.getLogger(__name__)


class Outage:
    """Safe between threads. ``clock`` is in seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._noted: dict[str, float] = {}
        self._lock = Lock()

    def note(self, method: str, kind: str, what: str) -> None:
        """A warning: what the core did when this was asked of resources of this kind. ``what``
        holds nothing of a patient.
        """
        line, now = f"{method} {kind} with {what}".strip(), self._clock()
        with self._lock:
            recent = {one: at for one, at in self._noted.items() if now - at < AGAIN}
            again = line in recent
            self._noted = recent if again else recent | {line: now}
        if not again:
            log.warning("the core answered %s", line)
