"""What the demo carrier answered a phone in the terminal."""

from __future__ import annotations

from typing import Any

import httpx


class Problem(Exception):
    """Why the phone cannot go on; for the person at the terminal."""


def content(answer: httpx.Response) -> dict[str, Any]:
    """The JSON object of an answer; ``Problem`` if it is a refusal or from something else."""
    try:
        found = answer.json()
    except ValueError:
        found = None
    if not isinstance(found, dict):
        found = {}
    if answer.is_success and found:
        return found
    if problem := found.get("problem"):
        raise Problem(f"Not sent: {problem}.")
    raise Problem(
        f"{answer.url.copy_with(path='/', query=None)} has no demo carrier "
        f"(status {answer.status_code}); it is there only when no real one is configured."
    )
