"""What is spoken, as ExoML, held to the verbs and attributes that Exotel documents."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exotel.numbers import e164
from ivr.exotel.exoml import SAY, exoml
from ivr.spoken import Ask, Dial, HangUp, Play, Record, Reject, Say, Spoken
from tests.exotel.phone import known


def xml(*spoken: Spoken) -> ET.Element:
    root = ET.fromstring(exoml(spoken))
    for verb in root.iter():
        known(verb)
    return root


def test_a_question_for_one_key_and_where_silence_goes() -> None:
    gather, redirect = xml(Ask((Play("https://x/a"), Say("नमस्ते", "hi")), "/turn?n=1&h=0"))
    assert gather.attrib == {
        "action": "/turn?n=1&h=0",
        "method": "POST",
        "timeout": "6",
        "numDigits": "1",
        "finishOnKey": "",
    }
    assert [(one.tag, one.text) for one in gather] == [("Play", "https://x/a"), ("Say", "नमस्ते")]
    assert (redirect.tag, redirect.text) == ("Redirect", "/turn?n=1&h=0")


def test_a_question_for_a_number_ends_with_hash() -> None:
    gather, _ = xml(Ask((Say("x", "en"),), "/t", digits=None, speech="hi", hints=("x",)))
    assert (gather.get("numDigits"), gather.get("finishOnKey")) == (None, "#")


@pytest.mark.parametrize(("language", "named"), [("hi", "hi"), ("ta", "ta"), ("or", None)])
def test_its_voice_is_named_only_where_it_has_one(language: str, named: str | None) -> None:
    (say,) = xml(Say("x", language))
    assert say.get("language") == named
    assert (language in SAY) is (named is not None)


def test_the_other_verbs() -> None:
    record, silent, dial, hangup = xml(Record("/r", 30), Dial("+911234567890"), HangUp())
    assert (record.get("maxLength"), silent.text) == ("30", "/r")
    assert (dial.text, hangup.tag) == ("+911234567890", "Hangup")


def test_a_call_that_is_not_to_be_answered_is_hung_up() -> None:
    (only,) = xml(Reject())
    assert only.tag == "Hangup"


@given(st.text())
def test_any_words_make_a_document(words: str) -> None:
    assert len(xml(Say(words, "en"))) == 1


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("+919812345678", "+919812345678"),
        ("09812345678", "+919812345678"),
        ("9812345678", "+919812345678"),
        ("919812345678", "+919812345678"),
        (" 098123-45678 ", "+919812345678"),
        ("08047112345", "+918047112345"),
        ("00447700900123", "+447700900123"),
        ("+447700900123", "+447700900123"),
        ("56070", ""),
        ("", ""),
        ("anonymous", ""),
        ("0", ""),
        ("१२३४५६७८९०", ""),
        ("098123456789012", ""),
    ],
)
def test_a_number_as_exotel_writes_it(written: str, full: str) -> None:
    assert e164(written) == full
