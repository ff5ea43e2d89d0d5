"""A copy of ``locales/`` that may be spoilt, with few languages: the whole is checked once."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.languages import LOCALES

FEW = ("en", "hi", "hi-Latn")


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(LOCALES, tmp_path / "locales"))
    catalogue = folder / "languages.yml"
    text = catalogue.read_text("utf-8").replace(", complete: all}", "}")
    few = re.sub(r"^(  (?:en|hi): \{.*)\}$", r"\1, complete: all}", text, flags=re.MULTILINE)
    few = re.sub(r"(  (?!hi)\w\w-Latn:[^\[]*),\n     complete: \[[^\]]*\]\}", r"\1}", few)
    catalogue.write_text(few, "utf-8")
    return folder
