"""One deadline for all the requests of one call to the core."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic

_until: ContextVar[float] = ContextVar("core_deadline", default=math.inf)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Everything inside, in this thread, shares these seconds."""
    token = _until.set(monotonic() + seconds)
    try:
        yield
    finally:
        _until.reset(token)


def remaining() -> float:
    """Seconds left; infinite outside a call, negative when late."""
    return _until.get() - monotonic()
