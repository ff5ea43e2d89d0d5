"""A background thread of the carrier: again and again it does what is due."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Due = TypeVar("Due")


class Rounds(Generic[Due]):
    """Does each thing that is due, every ``pace`` seconds; a stop leaves the rest for later."""

    def __init__(
        self, name: str, due: Callable[[], Iterable[Due]], do: Callable[[Due], None], pace: float
    ) -> None:
        self._name, self._due, self._do, self._pace = name, due, do, pace
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread; once is enough."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop the thread after what it is doing."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while not self._stopping.wait(self._pace):
            for one in self._due():
                if self._stopping.is_set():
                    return
                self._do(one)
