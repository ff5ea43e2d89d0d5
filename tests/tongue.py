"""The tests of a tongue stay in one process: its words take a second to read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from nlu.tongues import known_tongues
from nlu.vocabulary import HINDI

ALL = pytest.mark.xdist_group("tongues")  # the mark of tests that take them one after the other
APART = [code for code in known_tongues() if code != HINDI]  # every process reads Hindi


def of(code: str) -> pytest.MarkDecorator:
    """The mark of the tests of a tongue."""
    return pytest.mark.xdist_group(f"tongue-{code}")


def each(codes: Iterable[str]) -> list[Any]:
    """Parameters: each tongue with its mark."""
    return [pytest.param(code, marks=of(code)) for code in codes]


def each_file(paths: Iterable[Path]) -> list[Any]:
    """Parameters: each file, with the mark of the tongue in its name ("kn_visit", "latin_kn")."""
    found = []
    for path in paths:
        codes = [code for code in path.stem.split("_") if code in APART]
        found.append(pytest.param(path, id=path.stem, marks=[of(code) for code in codes]))
    return found
