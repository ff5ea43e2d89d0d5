"""Calls on the phone page, with sound that is really decoded: a first booking by keypad and what
follows it, in Hindi and in English, and calls that come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.twilio.http import HttpClient
from bot.twilio.send import EMBEDDED_ACCOUNT
from tests.chromium import chromium
from tests.ivr.doctor import issue
from tests.whole import TOKEN, Whole, standing

START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
HER = "+919812345678"
# Notes each sound as the browser decodes it: how long it is, and whether anything is heard in it.
LISTEN = """
window.sounds = [];
const decode = AudioContext.prototype.decodeAudioData;
AudioContext.prototype.decodeAudioData = async function (...given) {
  const sound = await decode.apply(this, given);
  const loudest = Math.max(...sound.getChannelData(0).map(Math.abs));
  window.sounds.push([sound.duration, loudest]);
  return sound;
};
window.tones = 0;
const begin = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...given) {
  window.tones += 1;
  return begin.apply(this, given);
};
"""
FIRST = (
    ("2", "O P D Line."),
    ("1", "क्या आपको मंज़ूर है?"),
    ("1", "कौन बीमार है?"),
    ("34#", "मरीज़ की उम्र कितने साल है?"),
    ("1", "मरीज़ महिला है या पुरुष?"),
    ("0", "क्या अभी इनमें से कुछ हो रहा है?"),
    ("1", "क्या तकलीफ़ है?"),
    ("3#", "कितने दिन से?"),
    ("0#", "इनमें से भी कुछ है?"),
    ("0#", "क्या मरीज़ को इनमें से कोई पुरानी बीमारी है?"),
    ("1", "जनरल डॉक्टर।"),
)
CANCEL = (
    ("3", "इमरजेंसी में 0 दबाइए।"),
    ("1", "ये आपके अपॉइंटमेंट हैं।"),
    ("3", "रद्द करने के लिए,"),
    ("1", "क्या यह अपॉइंटमेंट रद्द कर दें?"),
)

FIRST_ENGLISH = (
    ("1", "O P D Line."),
    ("1", "Do you agree?"),
    ("1", "Who is ill?"),
    ("34#", "How old is the sick person?"),
    ("1", "a woman or a man?"),
    ("0", "Is any of these happening right now?"),
    ("1", "What is the problem?"),
    ("3#", "For how many days?"),
    ("0#", "Is any of these there as well?"),
    ("0#", "has the sick person any of these for long?"),
    ("1", "General doctor."),
)
MISSED: dict[str, Any] = {
    "missed_call_numbers": ("+911140000001",), "twilio_voice_from": "+911140000000",
}  # fmt: skip
PRESCRIPTION = (
    ("4", "To hear your prescription,"),
    ("1981#", "in which year was the patient born?"),
    ("1992#", "That is not the year we have."),
    ("2", "Medicine 1 of 2."),
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def whole(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Whole]:
    """With the settings of the test's parameter; calls are not recorded unless it says so."""
    with standing(tmp_path, lambda: START, **getattr(request, "param", {})) as one:
        yield one


@pytest.fixture
def page(browser: Browser, whole: Whole) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    one = context.new_page()
    wrong: list[str] = []
    one.on("pageerror", lambda error: wrong.append(str(error)))
    one.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    one.add_init_script(LISTEN)
    one.goto(whole.settings.local_url)
    yield one
    context.close()
    assert wrong == []


def test_a_first_booking_by_keypad_in_hindi_and_its_cancelling(page: Page, whole: Whole) -> None:
    page.get_by_role("button", name="Call OPDLine").click()
    expect(page.locator("[data-call-state]")).to_have_text("Connected")
    for keys, asked in FIRST:
        _answer(page, keys, asked)
    _hears(page, "बुक हो गया।")
    expect(page.locator("[data-call-said]")).to_contain_text("टोकन 9।")
    assert [one["status"] for one in whole.fhir("Appointment")] == ["booked"]
    page.wait_for_timeout(300)  # until the last sounds are decoded
    shown = page.locator("[data-call-said] li").count()
    sounds = page.evaluate("window.sounds")
    assert len(sounds) > 4 * len(FIRST) + shown // 2
    assert all(seconds > 0.2 and loudest > 0.05 for seconds, loudest in sounds)
    expect(page.locator("[data-call-timer]")).not_to_have_text("0:00")
    assert re.fullmatch(r"\d:\d\d", page.locator("[data-call-timer]").inner_text())
    # two tones for each key, and the two she heard while it rang
    assert page.evaluate("window.tones") == 2 * sum(len(keys) for keys, _ in FIRST) + 2

    page.locator("[data-end]").click()
    expect(page.locator("[data-call-state]")).to_have_text("Call ended")
    expect(page.locator("[data-calling]")).to_be_hidden()
    page.locator("[data-call]").click()  # the green key, with nothing written
    for keys, asked in CANCEL:
        _answer(page, keys, asked)
    _hears(page, "रद्द हो गया।")
    assert [one["status"] for one in whole.fhir("Appointment")] == ["cancelled"]


@pytest.mark.parametrize("whole", [{"voice_recording": None}], indirect=True)  # as a newcomer's
def test_her_own_words_are_recorded_after_the_beep(page: Page, whole: Whole) -> None:
    page.locator("[data-call]").click()
    for keys, asked in (*FIRST_ENGLISH, ("1", "To say it after the beep,")):
        _answer(page, keys, asked)
    expect(page.locator('[data-calling][data-asks="words"]')).to_be_visible(timeout=30_000)
    page.locator('[data-key="#"]').click()
    expect(page.locator("[data-call-said]")).to_contain_text("The doctor can hear it.")
    kept = whole.settings.data_dir / "carrier-recordings"
    assert kept.is_dir()


def test_a_booking_and_its_prescription_in_english(page: Page, whole: Whole) -> None:
    page.locator("[data-call]").click()
    for keys, asked in FIRST_ENGLISH:
        _answer(page, keys, asked)
    _hears(page, "Booked.")
    page.locator("[data-end]").click()
    issue(whole, "Patient", ["Cetirizine", "Paracetamol"], START)
    expect(page.locator("[data-calling]")).to_be_hidden()
    page.locator("[data-call]").click()
    for keys, asked in PRESCRIPTION:
        _answer(page, keys, asked)
    _hears(page, "Medicine 2 of 2.")
    expect(page.locator("[data-call-said]")).to_contain_text("2 tablets, 2 times a day, 3 days.")
    page.wait_for_timeout(300)
    assert all(loudest > 0.05 for _, loudest in page.evaluate("window.sounds"))


def test_prompts_are_heard_in_order_to_the_end_and_after_silence_come_the_next(page: Page) -> None:
    page.locator("[data-call]").click()
    current = page.locator("[data-call-said] .now")
    for words in ("O P D Line.", "For English,", "press 1.", "हिंदी के लिए,", "2 दबाइए।"):
        expect(current).to_have_text(words, timeout=8000)
    # six seconds without a key are an answer too: the next languages are said
    expect(current).to_have_text("O P D Line.", timeout=30_000)
    expect(current).to_have_text("ગુજરાતી માટે,", timeout=8000)
    page.keyboard.press("2")
    _hears(page, "તમને મંજૂર છે?")


def test_a_call_that_comes_rings_and_is_taken_declined_or_missed(page: Page, whole: Whole) -> None:
    state = page.locator("[data-call-state]")
    _call_her(whole)
    expect(state).to_have_text("is calling")
    page.get_by_text("Answer", exact=True).wait_for()
    page.locator("[data-call]").click()
    _hears(page, "O P D Line.")
    expect(state).to_have_text("Connected")
    page.keyboard.press("Escape")
    expect(state).to_have_text("Call ended")

    declined = _call_her(whole)
    expect(state).to_have_text("is calling")
    page.locator("[data-end]").click()
    _until(whole, page, declined, "busy")

    missed = _call_her(whole, timeout=2)
    expect(state).to_have_text("is calling")
    expect(state).to_have_text("Missed call", timeout=8000)
    _until(whole, page, missed, "no-answer")
    expect(page.locator("#handset .note")).to_contain_text("was not answered")


@pytest.mark.parametrize("whole", [MISSED], indirect=True)
@pytest.mark.parametrize(
    ("first", "booked"), [(FIRST, "बुक हो गया।"), (FIRST_ENGLISH, "Booked.")], ids=["hi", "en"]
)
def test_a_missed_call_costs_nothing_and_books_by_keypad(
    page: Page, first: tuple[tuple[str, str], ...], booked: str
) -> None:
    page.locator("#text").fill(MISSED["missed_call_numbers"][0])
    page.locator("[data-call]").click()
    state = page.locator("[data-call-state]")
    expect(state).to_have_text("is calling", timeout=20_000)  # it was busy, and rings back
    page.locator("[data-call]").click()
    for keys, asked in first:
        _answer(page, keys, asked)
    _hears(page, booked)
    page.wait_for_timeout(300)
    assert all(loudest > 0.05 for _, loudest in page.evaluate("window.sounds"))


def test_leaving_the_page_hangs_up(page: Page, whole: Whole) -> None:
    page.locator("#text").fill("+911140000001")  # another number of OPDLine's
    page.locator("[data-call]").click()
    _hears(page, "O P D Line.")
    (call,) = _client(whole).calls.list()
    assert (call.status, call.to) == ("in-progress", "+911140000001")
    page.goto(f"{whole.settings.local_url}/desk")
    _until(whole, page, call.sid, "completed")


def test_texts_are_written_and_sent_as_before_while_no_call_is_on(page: Page) -> None:
    middle = page.locator("[data-soft-middle]")
    expect(middle).to_have_text("Call")
    page.locator("#text").fill("+911140000001")
    expect(middle).to_have_text("Call")
    page.locator("#text").fill("hi")
    expect(middle).to_have_text("Send")
    page.locator("[data-call]").click()
    expect(page.locator("#handset li.theirs")).to_have_count(1)
    expect(page.locator("[data-calling]")).to_be_hidden()


def test_a_call_fits_the_screen(browser: Browser, whole: Whole) -> None:
    for width in (320, 1280):
        context = browser.new_context(viewport={"width": width, "height": 800})
        one = context.new_page()
        one.goto(whole.settings.local_url)
        one.get_by_role("button", name="Call OPDLine").click()
        _hears(one, "O P D Line.")
        assert one.evaluate("document.documentElement.scrollWidth") <= width
        said, hash_key, screen = (
            one.locator(where).bounding_box()
            for where in ("[data-call-said]", '[data-key="#"]', ".screen")
        )
        assert said and hash_key and screen
        assert screen["x"] <= said["x"]
        assert said["x"] + said["width"] <= screen["x"] + screen["width"]
        assert said["height"] > 150
        assert hash_key["y"] + hash_key["height"] <= 800  # the keys are there to be pressed
        context.close()


def _answer(page: Page, keys: str, asked: str) -> None:
    """Press keys as soon as the question is there: nobody waits for its end."""
    _hears(page, asked)
    for key in keys:
        page.locator(f'[data-key="{key}"]').click()


def _hears(page: Page, words: str) -> None:
    expect(page.locator("[data-calling][data-asks] [data-call-said]")).to_contain_text(
        words, timeout=15_000
    )


def _client(whole: Whole):  # type: ignore[no-untyped-def]
    from twilio.rest import Client  # type: ignore[import-untyped]

    base = whole.settings.twilio_api_base
    return Client(EMBEDDED_ACCOUNT, TOKEN, http_client=HttpClient(base))


def _call_her(whole: Whole, timeout: int = 30) -> str:
    """As the product does, through Twilio's own client."""
    call = _client(whole).calls.create(
        to=HER,
        from_=whole.settings.twilio_sms_from,
        url=f"{whole.settings.public_url}/twilio/voice",
        timeout=timeout,
    )
    return str(call.sid)


def _until(whole: Whole, page: Page, sid: str, status: str) -> None:
    for _ in range(100):
        if _client(whole).calls(sid).fetch().status == status:
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"the call is {_client(whole).calls(sid).fetch().status}")
