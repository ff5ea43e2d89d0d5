"""What went wrong, for the log: where in the code, and no word a patient said."""

from __future__ import annotations

import traceback
from pathlib import Path


def trace(error: BaseException) -> str:
    """Types and places of an exception and its causes; neither messages nor variables."""
    told: list[str] = []
    current: BaseException | None = error
    while current is not None and len(told) < 4:
        frames = traceback.extract_tb(current.__traceback__)[-8:]
        places = " < ".join(
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames)
        )
        told.append(f"{type(current).__qualname__} at {places}" if places else repr(type(current)))
        current = current.__cause__ or current.__context__
    return "; from ".join(told)
