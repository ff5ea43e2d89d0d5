"""The phone page in a browser: the keypad, the threads, the doctor's phone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
from flask import Response
from playwright.sync_api import Browser, Page, expect

from bot.demo.core import create_core
from bot.settings import Settings
from bot.sms.segments import count
from tests.chromium import chromium
from tests.demo_stand import HER, SERVICE, TOKEN, Stand, standing, twiml

DOCTOR = "+919000000103"  # Dr Lakshmi Iyer of the demo district


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    zone = Settings.model_construct().zone
    core = create_core(tmp_path, zone)
    transport = httpx.WSGITransport(app=core)
    with standing(tmp_path, httpx.Client(base_url="http://core/", transport=transport)) as one:
        yield one
    core.stop()


@pytest.fixture
def page(stand: Stand, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    one = context.new_page()
    wrong: list[str] = []
    one.on("pageerror", lambda error: wrong.append(str(error)))
    one.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    one.goto(stand.url)
    yield one
    context.close()
    assert wrong == []


@pytest.fixture
def typist(page: Page) -> Page:
    """The page while its time stands still: a slow machine makes no pause between two presses."""
    page.clock.install()
    page.clock.pause_at(datetime.now() + timedelta(minutes=1))
    return page


def press(typist: Page, keys: str) -> None:
    """Short presses: a space waits until the last letter stands."""
    for key in keys:
        if key == " ":
            typist.clock.run_for(950)
        else:
            typist.locator(f'[data-key="{key}"]').click()


def hold(typist: Page, key: str) -> None:
    """A long press."""
    typist.locator(key).hover()
    typist.mouse.down()
    typist.clock.run_for(700)
    typist.mouse.up()


def text(page: Page) -> str:
    return page.locator("#text").input_value()


def thread(page: Page, phone: str = "handset") -> list[str]:
    return page.locator(f"#{phone} .bubble").all_inner_texts()


def write_to(stand: Stand, number: str, body: str) -> None:
    stand.http.post(
        "/carrier/2010-04-01/Accounts/AC1/Messages.json",
        auth=("AC1", TOKEN), data={"From": SERVICE, "To": number, "Body": body},
    ).raise_for_status()  # fmt: skip


def test_letters_are_written_by_pressing_a_key_again(typist: Page) -> None:
    press(typist, "44 444")
    assert text(typist) == "Hi"
    press(typist, " 0 3")
    assert text(typist) == "Hi d"


def test_hash_changes_the_letters_and_a_long_press_gives_the_digit(typist: Page) -> None:
    press(typist, "#22 ##5")
    assert text(typist) == "b5"
    hold(typist, '[data-key="7"]')
    assert text(typist) == "b57"
    expect(typist.locator("[data-mode]")).to_have_text("123")


def test_hindi_is_written_with_the_same_keys(typist: Page) -> None:
    typist.locator("[data-soft=right]").click()
    expect(typist.locator("[data-mode]")).to_have_text("हिं")
    press(typist, "666 9999 22 9 77")
    assert text(typist) == "बुखार"
    expect(typist.locator("#size-encoding")).to_have_text("UCS-2")


def test_clear_takes_back_a_letter_and_held_takes_all(typist: Page) -> None:
    press(typist, "2 3 4")
    typist.locator("[data-clear]").click()
    assert text(typist) == "Ad"
    hold(typist, "[data-clear]")
    assert text(typist) == ""


def test_the_green_key_sends_and_the_answer_appears_with_its_size(page: Page, stand: Stand) -> None:
    page.keyboard.type("Hi", delay=10)
    page.locator("[data-call]").click()
    expect(page.locator("#handset .bubble")).to_have_count(2)
    assert thread(page) == ["Hi", "You wrote: Hi"]
    assert "1 part · GSM-7" in page.locator("#handset .meta").last.inner_text()
    assert text(page) == ""
    assert stand.of("/twilio/sms")[0].form["From"] == HER


def test_a_computers_keyboard_writes_too(page: Page) -> None:
    page.keyboard.type("hello", delay=10)
    page.keyboard.press("Enter")
    expect(page.locator("#handset .bubble")).to_have_count(2)
    assert thread(page)[0] == "hello"


def test_messages_that_come_by_themselves_appear(page: Page, stand: Stand) -> None:
    write_to(stand, HER, "आपका टोकन 14 है")
    expect(page.locator("#handset .bubble")).to_have_text(["आपका टोकन 14 है"])
    assert page.locator("#handset .bubble").get_attribute("lang") == "hi"


def test_the_doctors_phone_turns_to_who_was_written_to_and_can_reply(
    page: Page, stand: Stand
) -> None:
    write_to(stand, DOCTOR, "Token 14, 5:20 pm")
    expect(page.locator("#smartphone .bubble")).to_have_text(["Token 14, 5:20 pm"])
    assert "Dr Lakshmi Iyer" in page.locator("#doctor option:checked").inner_text()
    page.locator("#doctor-text").fill("14")
    page.locator("#doctor-text").press("Enter")
    expect(page.locator("#smartphone .bubble")).to_have_count(3)
    assert stand.of("/twilio/sms")[0].form["From"] == DOCTOR
    assert thread(page) == []


def test_another_number_has_its_own_thread(page: Page, stand: Stand) -> None:
    write_to(stand, HER, "for her")
    expect(page.locator("#handset .bubble")).to_have_count(1)
    page.locator("#number").select_option("")
    page.locator("#own-number").fill("+14155550123")
    page.locator("#own button").click()
    expect(page.locator("#handset .bubble")).to_have_count(0)
    page.locator("#text").fill("me")
    page.locator("#text").press("Enter")
    expect(page.locator("#handset .bubble")).to_have_count(2)
    assert stand.of("/twilio/sms")[0].form["From"] == "+14155550123"


def test_a_failed_webhook_is_shown_as_what_it_is(page: Page, stand: Stand) -> None:
    stand.answer = lambda form: Response("<Response><Play/></Response>", content_type="text/xml")
    page.locator("#text").fill("hi")
    page.locator("#text").press("Enter")
    expect(page.locator("#handset .note")).to_contain_text("carrier error 12200")


def test_stop_is_switched_in_the_menu(page: Page, stand: Stand) -> None:
    page.locator("[data-soft=left]").click()
    page.get_by_role("menuitem", name="Stop texts from OPDLine").click()
    expect(page.locator("#handset .note")).to_contain_text("21610")
    page.locator("#text").fill("hi")
    page.locator("#text").press("Enter")
    expect(page.locator("#handset .note")).to_have_count(2)
    assert thread(page) == ["hi"]


def test_what_is_written_is_never_markup(page: Page, stand: Stand) -> None:
    stand.answer = lambda form: twiml("<img src=x onerror=alert(1)>")
    page.locator("#text").fill("<script>alert(1)</script>")
    page.locator("#text").press("Enter")
    expect(page.locator("#handset .bubble")).to_have_count(2)
    assert thread(page) == ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>"]


def test_the_page_counts_parts_as_the_product_does(page: Page) -> None:
    texts = [
        "", "a" * 160, "a" * 161, "€" * 81, "क" * 70, "क" * 71, "क" * 66 + "कि" + "क" * 10,
        "a" * 152 + "€" + "b" * 10, "😷" * 36, "x – y", "क" * 66 + "😷" * 3, "line\nbreak" * 20,
        "नमस्ते " * 30,
    ]  # fmt: skip
    found = page.evaluate(
        """async (texts) => {
            const { measurer } = await import("/phone/static/segments.js");
            const setup = JSON.parse(document.getElementById("setup").textContent);
            return texts.map(measurer(setup.alphabet));
        }""",
        texts,
    )
    for text_, got in zip(texts, found, strict=True):
        size = count(text_)
        want = [size.encoding, size.units, size.parts, size.forced_by]
        assert [got[name] for name in ("encoding", "units", "parts", "forcedBy")] == want, text_


@pytest.mark.parametrize("width", [320, 768, 1024])
def test_nothing_is_cut_off_on_a_narrow_screen(stand: Stand, browser: Browser, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640})
    one = context.new_page()
    for path in ("/", "/desk/"):
        one.goto(f"{stand.url}{path}")
        assert one.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()


def test_a_call_is_seen_on_the_chat_and_taken_on_the_keypad(page: Page, stand: Stand) -> None:
    page.get_by_label("WhatsApp", exact=True).check(force=True)
    expect(page.locator("#handset")).to_be_hidden()
    stand.http.post(
        "/carrier/2010-04-01/Accounts/AC1/Calls.json",
        auth=("AC1", TOKEN),
        data={"From": SERVICE, "To": HER, "Url": f"{stand.url}/twilio/voice/out"},
    ).raise_for_status()
    page.get_by_role("button", name="OPDLine is calling. Answer on the keypad").click()
    expect(page.locator("[data-call-said]")).to_have_text("Hello")
    expect(page.locator("#chat")).to_be_hidden()


def test_a_hidden_page_does_not_ask(page: Page, stand: Stand) -> None:
    page.evaluate(
        """() => {
            Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    page.wait_for_timeout(1200)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(1500)
    assert asked == []
    page.evaluate(
        """() => {
            Object.defineProperty(document, "hidden", { get: () => false, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    page.wait_for_timeout(500)
    assert asked


def test_every_control_has_a_name(page: Page) -> None:
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("button, input, select, textarea")].filter((one) =>
            !one.getAttribute("aria-label") && !one.textContent.trim() && !one.labels?.length
        ).map((one) => one.outerHTML)"""
    )
    assert nameless == [], json.dumps(nameless)
