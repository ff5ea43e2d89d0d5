"""Conversations go on word for word where templates are registered: no text is refused."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from tests.dlt_stand import ENTITY, HEADER, fill_in
from tests.test_journeys import JOURNEYS, Clock, hold
from tests.whole import standing

HELD = {
    "cancel_english", "core_down_at_confirm_english", "first_booking_english",
    "first_booking_hindi", "reschedule_hindi", "stop_and_delete_hindi", "two_of_one_name_english",
    "urgent_evening_english",
}  # fmt: skip
PATHS = [path for path in JOURNEYS if path.stem in HELD]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_text_of_it_is_registered(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sheet = tmp_path / "templates.csv"
    fill_in(sheet)
    text, clock = path.read_text(encoding="utf-8"), Clock()
    apart = "core down" in text
    dlt: dict[str, Any] = {"dlt_entity_id": ENTITY, "dlt_header": HEADER, "dlt_templates": sheet}
    with (
        caplog.at_level(logging.ERROR, "bot.dlt.gate"),
        standing(tmp_path / "data", clock, core_apart=apart, **dlt) as whole,
    ):
        hold(text, whole, clock)
    assert not [one for one in caplog.records if one.name == "bot.dlt.gate"]
