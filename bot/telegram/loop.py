"""The one event loop of a process: python-telegram-bot lives on it, threads hand it their calls."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

_T = TypeVar("_T")


class Loop:
    """Begun with the first call. Never call ``run`` on the loop's own thread: nobody would be
    there to do it.
    """

    def __init__(self) -> None:
        self._beginning = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self, work: Coroutine[Any, Any, _T]) -> Future[_T]:
        """Hand it over; from any thread."""
        return asyncio.run_coroutine_threadsafe(work, self._running())

    def run(self, work: Coroutine[Any, Any, _T], seconds: float) -> _T:
        """Hand it over and wait for it; ``TimeoutError`` where it takes longer, and then it is
        ended.
        """
        done = self.begin(work)
        try:
            return done.result(seconds)
        finally:
            done.cancel()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._beginning:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(
                    target=self._loop.run_forever, name="telegram", daemon=True
                ).start()
            return self._loop


LOOP = Loop()
