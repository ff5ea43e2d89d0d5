"""What a call tells is sent as a text too, and what it promises comes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from handlers.effect import Tell
from handlers.house import Decision, Turn
from handlers.reply import Reply
from handlers.session import Contact, Session
from ivr.written import written
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.phone import Phone
from tests.whole import standing

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
TURN = Turn("t1", NOW)
HER = Contact("tel:+919812345678", language="hi")


def said(*ids: str) -> Decision:
    return Decision(HER, Session(), tuple(Reply(one) for one in ids))


def test_an_appointment_is_written_once_under_the_id_of_its_turn() -> None:
    assert written(said("booked"), TURN, HER) == (Tell("t1:written", HER.address, Reply("booked")),)
    assert written(said("emergency-called", "ask-home"), TURN, HER) == ()


def test_one_who_stopped_our_texts_gets_none() -> None:
    assert written(said("booked"), TURN, Contact(HER.address, "hi", stopped=True)) == ()


def test_a_call_while_the_core_is_down_is_answered_by_text(tmp_path: Path) -> None:
    with standing(tmp_path, lambda: NOW, core_apart=True) as whole:
        assert whole.core is not None
        phone = Phone(whole.settings)
        phone.call()
        for keys in (*LANGUAGES["en"], *FIRST[:-1]):
            phone.press(keys)
        whole.core.down()
        heard = phone.press(FIRST[-1])
        assert heard[0].startswith("We have noted your booking.")
        assert "we will call you" in heard[0]
        whole.core.up()
        assert whole.later(phone.number).startswith("OPDLine: booked now. Token 9, ")
