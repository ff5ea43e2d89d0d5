"""``python app.py core``: what an operator is told of the core before anyone calls."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app import cli
from bot.demo.core import Offers
from handlers.core.keys import read_key
from tests.core_client_stand import served
from tests.embedded_core_stand import Stand
from tests.test_settings import _key


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(tmp_path)  # where no .env is
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("CORE_EVENTS_SECRET", "s" * 32)

    def ask(*words: str, **more: str) -> Result:
        for name, value in more.items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(cli, ["core", *words])

    return ask


def test_a_rich_core_a_poor_one_and_one_that_will_not_do(tmp_path: Path, asked: Any) -> None:
    refused = frozenset(["Encounter", "Consent"])
    cases = {
        "rich": (Offers(), 0),
        "poor": (Offers(transactions=False, conditional_create=False, refused=refused), 0),
        "none": (Offers(refused=frozenset(["Slot"])), 1),
    }
    told = {}
    for name, (offers, code) in cases.items():
        (tmp_path / name).mkdir()
        with served(Stand(tmp_path / name, offers=offers).core) as address:
            result = asked("check", CORE_API_URL=address)
        assert result.exit_code == code, result.output
        told[name] = result.output
    assert told["rich"] == "It will do.\n"
    assert "no transactions" in told["poor"] and "looks first: Appointment" in told["poor"]
    assert "left out: Consent, Encounter." in told["poor"]
    assert "keeps no Slot" in told["none"] and "will not do" in told["none"]


def test_a_core_that_is_not_there(asked: Any) -> None:
    result = asked("check", CORE_API_URL="http://127.0.0.1:9")
    assert result.exit_code == 1
    assert "CORE_API_URL" in result.output


def test_the_key_to_register(tmp_path: Path, asked: Any) -> None:
    assert "not set" in asked("key").output
    path = _key(tmp_path)
    more = {"CORE_API_URL": "https://core.example/fhir", "CORE_CLIENT_ID": "opd"}
    told = json.loads(asked("key", CORE_CLIENT_KEY=str(path), **more).output)
    assert told == {"keys": [read_key(path).public]}
    assert "d" not in told["keys"][0]
