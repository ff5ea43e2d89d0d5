"""What is spoken, as TwiML that Twilio and Somleng take."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from ivr.spoken import Ask, Dial, HangUp, Play, Record, Reject, Say, Spoken
from ivr.twilio.twiml import HEAR, LONGEST_HINT, MOST_HINTS, SAY, twiml


def xml(*spoken: Spoken) -> ET.Element:
    """The document, parsed."""
    return ET.fromstring(twiml(spoken))


def test_a_question_for_one_key() -> None:
    gather, redirect = xml(Ask((Play("https://x/a"), Say("नमस्ते", "hi")), "/turn?n=1&h=0"))
    assert gather.attrib == {
        "action": "/turn?n=1&h=0",
        "method": "POST",
        "input": "dtmf",
        "timeout": "6",
        "numDigits": "1",
        "finishOnKey": "",
        "actionOnEmptyResult": "true",
    }
    assert [(one.tag, one.text) for one in gather] == [("Play", "https://x/a"), ("Say", "नमस्ते")]
    assert (redirect.tag, redirect.text) == ("Redirect", "/turn?n=1&h=0")


def test_a_question_for_a_number_ends_with_hash() -> None:
    gather, _ = xml(Ask((Say("x", "en"),), "/t", digits=None))
    assert "numDigits" not in gather.attrib
    assert "finishOnKey" not in gather.attrib  # "#" is the rule of both carriers


@pytest.mark.parametrize(
    ("language", "tag"),
    [("hi", "hi-IN"), ("en", "en-IN"), ("pa", "pa-IN"), ("or", None), ("as", None), ("ur", None)],
)
def test_each_verb_has_its_own_name_for_a_language(language: str, tag: str | None) -> None:
    (say,) = xml(Say("x", language))
    assert say.attrib.get("language") == tag


def test_speech_is_taken_only_where_the_carrier_knows_the_language() -> None:
    gather, _ = xml(Ask((), "/t", speech="pa", hints=("ਬੁਖ਼ਾਰ", "x" * (LONGEST_HINT + 1))))
    assert gather.attrib["input"] == "dtmf speech"
    assert gather.attrib["language"] == "pa-guru-IN"
    assert gather.attrib["hints"] == "ਬੁਖ਼ਾਰ"
    assert gather.attrib["speechTimeout"] == "auto"
    gather, _ = xml(Ask((), "/t", speech="or", hints=("x",)))
    assert gather.attrib["input"] == "dtmf"
    assert "hints" not in gather.attrib
    many = tuple(str(n) for n in range(MOST_HINTS * 2))
    gather, _ = xml(Ask((), "/t", speech="hi", hints=many))
    assert len(gather.attrib["hints"].split(",")) == MOST_HINTS


def test_languages_are_those_of_the_carrier() -> None:
    assert set(SAY) == {"bn", "en", "gu", "hi", "kn", "ml", "mr", "pa", "ta", "te"}
    assert set(HEAR) == {*SAY, "ur"}


def test_the_other_verbs() -> None:
    record, silent, dial, hangup = xml(Record("/r", 30), Dial("+911234567890"), HangUp())
    assert (silent.tag, silent.text) == ("Redirect", "/r")  # where she says nothing
    assert record.attrib == {
        "action": "/r",
        "method": "POST",
        "maxLength": "30",
        "playBeep": "true",
        "finishOnKey": "#",
    }
    assert (dial.tag, dial.text, hangup.tag) == ("Dial", "+911234567890", "Hangup")
    (reject,) = xml(Reject())
    assert (reject.tag, reject.attrib) == ("Reject", {"reason": "busy"})


def test_what_xml_forbids_is_left_out() -> None:
    (say,) = xml(Say("a\x00b<&\uffff", "en"))
    assert say.text == "ab<&"
