"""Lets calls to phones ring, each as long as was asked for."""

from __future__ import annotations

import threading
import time

from bot.demo.calls import Calls
from bot.demo.exchange import Exchange


class Ringing:
    """The carrier's background thread; a call that waited at a stop rings at the next start."""

    def __init__(self, calls: Calls, exchange: Exchange, pace: float = 0.2) -> None:
        self._calls, self._exchange, self._pace = calls, exchange, pace
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread; once is enough."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="ringing", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop the thread after the webhook under way."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while not self._stopping.wait(self._pace):
            for call in self._calls.waiting():
                if self._stopping.is_set():
                    return
                self._exchange.step(call, time.time())
