"""Stops asking a server that does not answer, and tries again after a rest."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic


class Breaker:
    """Opens after ``failures`` in a row; every ``rest`` seconds one call may probe.

    Safe to share between threads. A call that was allowed must tell how it ended.
    """

    def __init__(
        self, failures: int = 3, rest: float = 10.0, clock: Callable[[], float] = monotonic
    ) -> None:
        self._failures = failures
        self._rest = rest
        self._clock = clock
        self._lock = threading.Lock()
        self._failed = 0
        self._probe_at = 0.0

    @property
    def open(self) -> bool:
        """Whether the server is being left alone."""
        return self._failed >= self._failures

    def allows(self) -> bool:
        """Whether to ask now."""
        with self._lock:
            if not self.open:
                return True
            if self._clock() < self._probe_at:
                return False
            self._probe_at = self._clock() + self._rest  # the others wait for this one
            return True

    def answered(self) -> None:
        """The server is well."""
        with self._lock:
            self._failed = 0

    def failed(self) -> None:
        """It gave no answer that could be used, or none in time."""
        with self._lock:
            self._failed += 1
            self._probe_at = self._clock() + self._rest
