"""What whole conversations cost by SMS, and every message with its longest values."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from app import cli
from bot.sms.journeys import Cost, all_journeys
from bot.sms.sent import sent


@pytest.fixture(scope="module")
def journeys() -> dict[str, dict[str, Cost]]:
    return all_journeys()


@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
def test_journeys_keep_their_budgets(journeys: dict[str, dict[str, Cost]], language: str) -> None:
    costs = journeys[language]
    assert list(costs) == ["first booking", "returning booking", "cancel", "prescription"]
    first, again, cancel, prescription = costs.values()
    letters = language != "en"  # whether she can read them is asked once
    assert first.from_her <= 12 + letters
    assert first.parts <= 2 * first.messages + 2  # the confirmations have a part more
    assert again.messages < first.messages
    assert again.parts < first.parts
    assert cancel.messages == 3
    assert cancel.parts <= 6
    assert (prescription.messages, prescription.from_her) == (1, 0)
    assert first.to_doctor >= 1


def test_latin_letters_cost_less_than_devanagari(journeys: dict[str, dict[str, Cost]]) -> None:
    parts = {code: sum(cost.parts for cost in costs.values()) for code, costs in journeys.items()}
    assert parts["en"] < parts["hi"]
    assert parts["hi-Latn"] < parts["hi"]


def test_the_report_has_every_message_and_every_language() -> None:
    told = CliRunner().invoke(cli, ["sms", "report"])
    assert told.exit_code == 0, told.output
    for message, one in sent().items():
        (line,) = re.findall(rf"^{message} .*$", told.output, re.MULTILINE)
        cells = [int(parts) for parts in re.findall(r"(\d+) \(\d+\)", line)]
        assert len(cells) >= 2
        assert not one.parts or max(cells) <= one.parts
    assert re.search(r"^hi +UCS-2 ", told.output, re.MULTILINE)
