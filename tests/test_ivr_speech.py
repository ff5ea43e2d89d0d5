"""Answers by voice, where the carrier hears words: hinted at, and said back in doubt."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from bot.settings import Settings
from bot.words import load
from ivr.hints import hints, may_be_spoken
from ivr.twilio.twiml import LONGEST_HINT, MOST_HINTS
from tests.ivr.phone import Phone
from tests.turn_stand import make_settings
from tests.whole import Whole, standing

DAY = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
SEX = "Is the sick person a woman or a man?"
AGE = "How old is the sick person?"
numbers = itertools.count(9_820_000_000)
WORDS = load()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    with standing(tmp_path_factory.mktemp("speech"), lambda: DAY, voice_speech=True) as running:
        yield running


class Speaker(Phone):
    """A telephone whose carrier has a recogniser; ``gather`` is how the last question was put."""

    gather: ET.Element

    def says(self, words: str, confidence: float = 0.9) -> list[str]:
        return self.post(SpeechResult=words, Confidence=str(confidence))

    def _take(self, text: str) -> None:
        super()._take(text)
        found = ET.fromstring(text).find("Gather")
        if found is not None:
            self.gather = found

    def upto(self, question: str, language: str = "1") -> Speaker:
        """In a call, at a question of a first booking."""
        self.call()
        for key in (language, "1", "1", "1", "34", "1", "0"):
            if self.heard[0].startswith(question):
                break
            self.press(key)
        assert self.heard[0].startswith(question), self.heard
        return self


@pytest.fixture
def phone(whole: Whole) -> Speaker:
    return Speaker(whole.settings, f"+91{next(numbers)}")


def test_her_language_is_chosen_by_key_alone(phone: Speaker) -> None:
    phone.call()
    assert phone.gather.attrib["input"] == "dtmf"


@pytest.mark.parametrize(("key", "tag", "fever"), [("1", "en-IN", "fever"), ("2", "hi-IN", "बुख़ार")])
def test_a_question_takes_keys_and_words_in_her_language(
    phone: Speaker, key: str, tag: str, fever: str
) -> None:
    phone.upto({"1": "What is the problem?", "2": "क्या तकलीफ़ है?"}[key], key)
    given = phone.gather.attrib
    assert (given["input"], given["language"]) == ("dtmf speech", tag)
    hinted = given["hints"].split(",")
    assert hinted[0] == fever  # what she is offered comes first
    assert len(hinted) > 60  # then the whole catalogue
    assert len(hinted) <= MOST_HINTS
    assert all(0 < len(hint) <= LONGEST_HINT for hint in hinted)
    assert len(set(hinted)) == len(hinted)


def test_words_that_are_heard_well_are_taken(phone: Speaker) -> None:
    phone.upto("What is the problem?")
    heard = phone.says("I have fever and headache since three days")
    assert heard[0] == "3 days."  # both are taken, and since when


def test_words_in_doubt_are_read_back_and_count_when_she_says_yes(phone: Speaker) -> None:
    phone.upto(AGE)
    heard = phone.says("thirty four", 0.3)
    assert heard[:3] == ["I heard:", "thirty four.", "Is that right?"]
    assert phone.gather.attrib["hints"] == "yes,no"
    assert phone.wait() == heard
    assert phone.press("1")[0] == SEX


def test_nothing_said_to_what_was_read_back_ends_in_the_offer_of_a_call(phone: Speaker) -> None:
    phone.upto("What is the problem?")
    heard = phone.says("fever", 0.3)
    assert phone.wait() == heard
    assert phone.wait() == heard
    assert phone.wait()[0] == "Shall we call you on this phone?"
    assert phone.press("2")[0] == "What is the problem?"


def test_stop_is_said_of_the_call_and_not_of_her_texts(phone: Speaker) -> None:
    phone.upto("What is the problem?")
    assert phone.says("stop")[0].startswith("You can call again at any time")
    assert phone.ended
    assert phone.call()[0] == "You had begun to book."
    assert phone.press("1")[0] == "What is the problem?"
    for key in ("1", "3", "0", "0", "1"):
        phone.press(key)
    assert phone.heard[0] == "Booked."


def test_what_is_said_in_the_middle_of_a_booking_is_of_this_booking(phone: Speaker) -> None:
    phone.upto("What is the problem?")
    assert phone.says("I want to see a doctor")[0] == "What is the problem?"
    menu = phone.says("cancel")
    assert menu[:2] == ["In an emergency, press 0.", "To go on with the booking you began,"]
    assert phone.press("1")[0] == "What is the problem?"


@pytest.mark.parametrize(("key", "words"), [("1", "don't know"), ("2", "पता नहीं")])
def test_not_to_know_what_is_wrong_is_no_illness(phone: Speaker, key: str, words: str) -> None:
    phone.upto({"1": "What is the problem?", "2": "क्या तकलीफ़ है?"}[key], key)
    assert phone.says(words)[0] in ("Noted.", "लिख लिया।")


def test_a_name_in_doubt_is_read_back_once(phone: Speaker) -> None:
    phone.upto("Please say the name")
    assert phone.says("Sita Devi", 0.1)[:2] == ["I heard:", "Sita Devi."]
    assert phone.says("Gita", 0.1)[:2] == ["Once more, I heard:", "Sita Devi."]
    assert phone.says("yes", 0.1)[:2] == ["I heard:", "yes."]
    assert phone.press("1")[0].startswith(AGE)


def test_a_command_in_doubt_does_not_end_the_call_there(phone: Speaker) -> None:
    phone.upto("Please say the name")
    assert phone.says("stop", 0.1)[:2] == ["I heard:", "stop."]
    assert phone.press("2")[0].startswith("Please say the name")


@pytest.mark.parametrize("no", ["2", "5"])
def test_words_that_are_not_hers_change_nothing(phone: Speaker, no: str) -> None:
    phone.upto(AGE)
    phone.says("forty four", 0.3)
    assert phone.press(no)[0].startswith(AGE)
    assert phone.press("34")[0] == SEX


def test_yes_and_no_may_be_said(phone: Speaker) -> None:
    phone.upto(AGE)
    phone.says("fourty", 0.2)
    assert phone.says("no", 0.4)[0].startswith(AGE)
    phone.says("thirty four", 0.2)
    assert phone.says("yes", 0.4)[0] == SEX


def test_other_words_take_the_place_of_those_in_doubt(phone: Speaker) -> None:
    phone.upto(AGE)
    phone.says("forty four", 0.3)
    assert phone.says("thirty four", 0.95)[0] == SEX


def test_danger_is_not_asked_about_first(phone: Speaker) -> None:
    phone.upto("What is the problem?")
    heard = " ".join(phone.says("she is unconscious", 0.1))
    assert "1 0 8" in heard
    assert "I heard" not in heard


def test_keys_that_work_everywhere_work_there_too(phone: Speaker) -> None:
    phone.upto(AGE)
    phone.says("forty four", 0.3)
    assert phone.press("0")[0] == "In an emergency, press 0."


def test_a_new_call_knows_nothing_of_words_in_doubt(phone: Speaker) -> None:
    phone.upto(SEX)
    phone.says("female", 0.1)
    phone.hang_up()
    assert phone.call()[0] == "You had begun to book."
    assert phone.press("1")[0] == SEX


def test_noise_is_not_read_back(phone: Speaker) -> None:
    phone.upto(AGE)
    assert phone.says("💥 ... !", 0.1)[0].startswith("Please key in the age")


def test_a_year_of_birth_is_never_to_be_said_aloud() -> None:
    assert not may_be_spoken("ask-birth-year")
    assert not may_be_spoken("ask-birth-year-again")
    assert not may_be_spoken("ask-medicine")
    assert not may_be_spoken("booked")


def test_a_label_with_a_comma_is_two_hints() -> None:
    assert hints("ask-history", ["asthma, lung disease", ""], WORDS["en"]) == (
        "asthma",
        "lung disease",
    )


def test_how_questions_were_answered_is_counted(whole: Whole, phone: Speaker) -> None:
    def count(kind: str) -> float:
        name = f'opdline_voice_answers_total{{kind="{kind}",language="en"}} '
        lines = whole.http.get("/metrics").text.splitlines()
        found = [line for line in lines if line.startswith(name)]
        return float(found[0].rpartition(" ")[2]) if found else 0.0

    before = [count(kind) for kind in ("keys", "speech", "silence")]
    phone.upto(AGE)
    phone.wait()
    phone.says("thirty four")
    until = time.monotonic() + 10
    while count("speech") == before[1] and time.monotonic() < until:
        time.sleep(0.1)
    after = [count(kind) for kind in ("keys", "speech", "silence")]
    assert after[0] >= before[0] + 3
    assert after[1:] == [before[1] + 1, before[2] + 1]
    assert "opdline_voice_pieces_total" in whole.http.get("/metrics").text


@pytest.mark.parametrize(
    ("more", "hears"),
    [
        ({}, False),
        ({"twilio_account_sid": "AC1"}, True),
        ({"twilio_account_sid": "AC1", "twilio_api_base": "https://somleng.example"}, False),
        ({"voice_speech": True}, True),
        ({"twilio_account_sid": "AC1", "voice_speech": False}, False),
    ],
)
def test_which_carrier_is_asked_to_listen(
    tmp_path_factory: pytest.TempPathFactory, more: dict[str, object], hears: bool
) -> None:
    made: Settings = make_settings(tmp_path_factory.mktemp("s"), **more)
    assert made.hears_speech is hears
