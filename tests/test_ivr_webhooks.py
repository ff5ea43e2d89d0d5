"""The voice webhooks with a carrier that repeats, reorders, breaks off and sends nonsense."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from app import create_app
from ivr.line import SECONDS, TURNS
from ivr.twilio.voice import HIDDEN
from tests.ivr.phone import Phone
from tests.ports import free_port
from tests.turn_stand import make_settings, served, signed_post
from tests.whole import Whole, standing

AGE = "How old is the sick person?"
SEX = "Is the sick person a woman or a man?"
WHO = "Who is ill?"
numbers = itertools.count(9_810_000_000)


class Clock:
    """The time, which may be moved on."""

    now = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


clock = Clock()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    with standing(tmp_path_factory.mktemp("voice"), clock) as running:
        yield running


@pytest.fixture
def phone(whole: Whole) -> Phone:
    return Phone(whole.settings, f"+91{next(numbers)}")


def asked_age(phone: Phone) -> Phone:
    """In a call, at the question for the age."""
    phone.call()
    for key in ("1", "1", "1"):
        phone.press(key)
    assert phone.heard[0].startswith(AGE)
    return phone


def post(phone: Phone, path: str, signed: bool = True, **form: str) -> httpx.Response:
    given = {"CallSid": "CA1", "From": phone.number, "CallStatus": "in-progress"} | form
    if not signed:
        return httpx.post(
            phone.settings.local_url + path, data=given, trust_env=False, verify=False
        )
    kept = [(name, value) for name, value in given.items() if value]
    return signed_post(phone.settings.local_url, path, kept, phone.settings)


def state(**more: object) -> str:
    given = {"n": 1, "t": int(clock.now.timestamp()), "l": "en", "h": 0, "q": 0, "o": 0, "f": 0}
    return f"/twilio/voice/turn?{urlencode(given | more)}"


@pytest.mark.parametrize("path", ["/twilio/voice", "/twilio/voice/turn", "/twilio/voice/status"])
def test_only_the_carrier_is_answered(phone: Phone, path: str) -> None:
    assert post(phone, path, signed=False).status_code == 403


def test_what_an_address_carries_is_signed_too(phone: Phone) -> None:
    asked_age(phone)
    url = phone.settings.local_url + state(n=4, h=3)
    forged = httpx.post(
        url, data={"CallSid": phone.call_sid, "Digits": "3"}, trust_env=False, verify=False
    )
    assert forged.status_code == 403


@pytest.mark.parametrize(
    "more",
    [{"n": "x"}, {"n": "-1"}, {"h": ""}, {"t": "9" * 13}, {"l": "xx"}, {"q": "1.5"}, {"n": "१"}],
)
def test_an_address_that_we_never_gave_is_refused(phone: Phone, more: dict[str, object]) -> None:
    assert post(phone, state(**more)).status_code == 400


def test_a_turn_without_a_call_or_a_number_is_refused(phone: Phone) -> None:
    assert post(phone, state(), CallSid="").status_code == 400
    assert post(phone, state(), CallSid="C" * 65).status_code == 400
    assert post(phone, state(), From="").status_code == 400
    assert post(phone, "/twilio/voice", CallSid="").status_code == 400


def test_a_call_id_that_does_not_exist_gets_a_prompt(phone: Phone) -> None:
    answer = post(phone, state(n=7, h=6), CallSid="CAnever", Digits="1")
    assert answer.status_code == 200
    assert "<Gather" in answer.text


@pytest.mark.parametrize("number", sorted(HIDDEN | {"", "anonymous", "+", "108", "client:x"}))
def test_a_hidden_number_hears_why_and_what_to_do(phone: Phone, number: str) -> None:
    phone.number = number or "x"
    heard = " ".join(phone.call())
    assert "cannot see your number" in heard
    assert "1 0 8" in heard
    assert phone.ended


def test_the_carriers_retry_of_a_turn_gets_the_same_and_does_nothing(phone: Phone) -> None:
    asked_age(phone)
    address = phone._url
    first = phone.press("34")
    assert first[0] == SEX
    phone._url = address
    assert phone.post(Digits="34") == first
    assert phone.press("1")[0].startswith("Is any of these")


def test_an_older_turn_that_comes_late_changes_nothing(phone: Phone) -> None:
    asked_age(phone)
    late = phone._url
    phone.press("34")
    here = phone._url
    phone._url = late
    assert phone.post(Digits="50")[0] == SEX  # the answer that turn had
    phone._url = here
    assert phone.press("2")[0].startswith("Is any of these")


def test_two_calls_of_one_number_do_not_answer_for_each_other(phone: Phone, whole: Whole) -> None:
    asked_age(phone)
    other = Phone(whole.settings, phone.number)
    assert other.call()[0] == "You had begun to book."
    assert phone.press("1")[0] == "You had begun to book."  # 1 was no age, and no yes either
    assert phone.press("1")[0].startswith(AGE)
    assert other.press("2")[0].startswith(AGE)  # nor has the other begun anew with it
    assert other.press("40")[0] == SEX


def test_a_text_during_a_call_takes_the_question_along(phone: Phone, whole: Whole) -> None:
    asked_age(phone)
    (sms,) = whole.say(phone.number, "34")
    assert sms.startswith("Is ")
    assert phone.press("2")[0] == SEX  # not taken as an answer to what she never heard
    assert phone.press("1")[0].startswith("Is any of these")


@pytest.mark.parametrize("keys", ["11111", "*#*#", "#*", "12345678901234567890123", "00"])
def test_keys_that_are_no_choice_get_a_prompt(phone: Phone, keys: str) -> None:
    phone.call()
    phone.press("1")
    phone.press("1")
    assert phone.post(Digits=keys)
    assert not phone.ended


@pytest.mark.parametrize("keys", ["ABCD", "१२", "\x00", " "])
def test_noise_that_is_no_key_is_silence(phone: Phone, keys: str) -> None:
    asked_age(phone)
    assert phone.post(Digits=keys)[0].startswith("Please key in the age")


def test_a_hash_alone_where_a_number_is_asked_repeats(phone: Phone) -> None:
    asked_age(phone)
    heard = phone.heard
    assert phone.post(Digits="", FinishedOnKey="#") == heard
    assert phone.press("34")[0] == SEX


def test_spoken_words_are_an_answer_too(phone: Phone) -> None:
    asked_age(phone)
    assert phone.post(SpeechResult="thirty four", Confidence="0.9")[0] == SEX


@pytest.mark.parametrize("confidence", ["", "x", "nan", "7", "-1"])
def test_a_confidence_that_is_none_is_borne(phone: Phone, confidence: str) -> None:
    asked_age(phone)
    assert phone.post(SpeechResult="34", Confidence=confidence)[:2] == ["I heard:", "34."]
    assert phone.press("1")[0] == SEX


def test_speech_that_is_not_understood_gets_a_prompt(phone: Phone) -> None:
    asked_age(phone)
    assert phone.post(SpeechResult="💥 " * 2000, Confidence="0.1")[0].startswith("Please key in")


def test_a_call_that_takes_too_long_ends_kindly(phone: Phone) -> None:
    asked_age(phone)
    clock.now += timedelta(seconds=SECONDS + 1)
    heard = phone.press("34")
    assert heard == ["This call has become long. Please call again, and we will go on from here."]
    assert phone.ended
    phone.call()
    assert phone.press("1")[0].startswith(AGE)


def test_a_call_of_too_many_turns_ends(phone: Phone) -> None:
    answer = post(phone, state(n=TURNS + 1, h=TURNS), Digits="1")
    assert answer.status_code == 200
    assert "<Hangup" in answer.text


def test_her_hanging_up_keeps_what_she_said(phone: Phone) -> None:
    asked_age(phone)
    phone.press("34")
    phone.hang_up()
    phone.hang_up()  # the carrier tells it twice
    assert phone.call()[0] == "You had begun to book."
    assert phone.press("1")[0] == SEX
    phone.hang_up()
    phone.call()
    assert phone.press("2")[0] == WHO


@pytest.mark.parametrize("status", ["ringing", "in-progress", "", "nonsense"])
def test_a_call_that_has_not_ended_is_no_hanging_up(phone: Phone, status: str) -> None:
    assert post(phone, "/twilio/voice/status", CallStatus=status).status_code == 204


def test_a_turn_of_a_call_that_has_ended_says_nothing(phone: Phone) -> None:
    answer = post(phone, state(), CallStatus="completed", Digits="1")
    assert answer.status_code == 200
    assert "Gather" not in answer.text


def test_a_call_we_made_is_hers_whom_we_called(phone: Phone) -> None:
    her, phone.number = phone.number, "+911140000000"
    phone.call(Direction="outbound-api", To=her)
    phone.post(Direction="outbound-api", To=her, Digits="1")
    phone.number = her
    assert phone.call()[1].startswith("O P D Line: see a doctor")  # the language is hers now


def test_redis_is_down_and_she_hears_an_apology(tmp_path: Path) -> None:
    settings = make_settings(tmp_path, redis_url=f"redis://127.0.0.1:{free_port()}/0")
    with served(create_app(settings)) as base:
        form = [("CallSid", "CA1"), ("From", "+919812345678")]
        answer = signed_post(base, "/twilio/voice", form, settings)
        ended = signed_post(
            base, "/twilio/voice/status", [*form, ("CallStatus", "completed")], settings
        )
    assert answer.status_code == 200
    assert answer.text.count("<Play>") == 4  # the apology and the number, in two languages
    assert "<Hangup" in answer.text
    assert ended.status_code == 503  # told again later


def test_who_rings_while_the_first_handler_fails_hears_an_apology(tmp_path: Path) -> None:
    settings = make_settings(tmp_path, redis_url=f"redis://127.0.0.1:{free_port()}/0")
    with served(create_app(settings)) as base:
        form = [("CallSid", "CA1"), ("From", "+919812345678"), ("ErrorCode", "11200")]
        answer = signed_post(base, "/twilio/voice/fallback", form, settings)
    assert answer.status_code == 200
    assert answer.text.count("<Play>") == 4  # the apology and the number, in two languages
    assert "<Hangup" in answer.text


def test_a_public_address_with_a_path_is_kept_to(tmp_path: Path, whole: Whole) -> None:
    settings = make_settings(
        tmp_path,
        public_url="https://example.org/opd",
        redis_url=f"redis://127.0.0.1:{free_port()}/0",
    )
    with served(create_app(settings)) as base:
        form = [("CallSid", "CA1"), ("From", "anonymous")]
        answer = signed_post(base, "/twilio/voice", form, settings)
    assert "<Play>https://example.org/opd/audio/" in answer.text


def test_what_the_address_of_an_answer_holds_is_no_word_of_hers(phone: Phone) -> None:
    asked_age(phone)
    phone.press("34")
    query = parse_qs(urlsplit(phone._url).query)
    assert query.keys() == {"n", "t", "l", "h", "q", "o", "f"}
