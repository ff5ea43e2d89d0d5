"""With templates registered: what is sent carries their ids, and nothing else is sent."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.dlt.register import Register
from bot.ports import Refused
from bot.rooms import Rooms
from bot.store import connect
from handlers.effect import Tell
from handlers.reply import Reply
from tests.dlt_stand import ENTITY, HEADER, fill_in
from tests.test_twilio_send import ACCOUNT, Double
from tests.turn_stand import HER, make_settings, redis_dir, served
from tests.whole import standing

__all__ = ["redis_dir"]  # a fixture
WELCOME = Tell("t1:told", HER, Reply("welcome"), "en")
NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)


def _rooms(folder: Path, base: str, sheet: Path) -> Rooms:
    settings = make_settings(
        folder,
        twilio_account_sid=ACCOUNT,
        twilio_api_base=f"{base}/carrier",
        dlt_entity_id=ENTITY,
        dlt_header=HEADER,
        dlt_templates=sheet,
    )
    connect(settings).flushall()
    return Rooms(settings, lambda: NOW)


def test_a_message_carries_the_id_of_its_template(redis_dir: Path, tmp_path: Path) -> None:
    double, sheet = Double(), tmp_path / "templates.csv"
    ids = fill_in(sheet)
    with served(double.app) as base:
        assert _rooms(redis_dir, base, sheet).performer.perform(WELCOME) == "done"
    (sent,) = double.seen
    assert sent["Body"] == "Thank you. Write MENU any time."
    assert sent["StatusCallback"].endswith(f"?id=t1%3Atold&template={ids['welcome-en-1']}")


def test_a_message_without_a_template_is_not_sent(redis_dir: Path, tmp_path: Path) -> None:
    double, sheet = Double(), tmp_path / "templates.csv"
    fill_in(sheet, but=frozenset({"welcome"}))
    with served(double.app) as base:
        rooms = _rooms(redis_dir, base, sheet)
        with pytest.raises(Refused, match="no registered template"):
            rooms.performer.perform(WELCOME)
    assert double.seen == []
    told = {"message": "welcome", "language": "en"}
    assert rooms.metrics.registry.get_sample_value("opdline_sms_refused_total", told) == 1


def test_an_answer_without_a_template_is_not_given_and_counted(tmp_path: Path) -> None:
    sheet = tmp_path / "templates.csv"
    fill_in(sheet, but=frozenset({"help", "ask-home"}))
    dlt: dict[str, Any] = {"dlt_entity_id": ENTITY, "dlt_header": HEADER, "dlt_templates": sheet}
    with standing(tmp_path / "data", lambda: NOW, **dlt) as whole:
        phone = "+919812345678"
        assert len(whole.say(phone, "hello")) == 1
        assert len(whole.say(phone, "1")) == 1
        assert whole.say(phone, "help") == []
        counted = whole.http.get("/metrics").text
    assert 'opdline_sms_refused_total{message="help",language="en"} 1.0' in counted.replace(
        'language="en",message="help"', 'message="help",language="en"'
    )


def test_what_is_registered_is_found_in_its_own_language_only(tmp_path: Path) -> None:
    sheet = tmp_path / "templates.csv"
    fill_in(sheet)
    register = Register.read(sheet)
    assert register.find("welcome", "en", "Thank you. Write MENU any time.")
    assert not register.find("welcome", "hi", "Thank you. Write MENU any time.")
    assert not register.find("help", "en", "Thank you. Write MENU any time.")
