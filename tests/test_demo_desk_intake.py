"""The desk shows the doctor the whole intake on one screen, her own words beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Page

from bot.demo.intake import Told, told
from handlers.core.records import Complaint, Intake, Reason
from tests.chromium import chromium
from tests.core_client_stand import PHONE, served
from tests.intake_stand import FULL
from tests.test_demo_desk import Desk

WORDS = (
    "डॉक्टर साहब, दो दिन से बच्ची को बहुत तेज़ बुखार है और साँस बहुत तेज़ चल रही है / "
    "kal raat se doodh bhi nahi pi rahi / thermometer se 39.4 nikla"
)
SUMMARY = "\n".join(
    [
        "F, 4 years. URGENT",
        "Fever, cough since 2 days",
        "Because: fever and fast breathing; drinks or feeds poorly",
        "There: breathes faster than normal for the age, drinks or feeds poorly",
        "Not there: vomiting, a convulsion in this illness, unconscious or cannot be woken",
        "Measured: temperature 39.4 °C, pulse 150/min, breaths 52/min, oxygen 93 %",
        "Lives with: diabetes, asthma or another long-standing lung disease, thyroid",
        "Medicines: metformin 500",
        "Allergies: penicillin",
        f"In the patient's words: {WORDS}",
    ]
)
WHOLE = replace(FULL, words=WORDS, summary=SUMMARY)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    one = Desk(tmp_path)
    yield one
    one.embedded.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def test_the_summary_stands_beside_her_own_words_once(desk: Desk) -> None:
    page = desk.get(f"/desk/appointment/{desk.book(intake=WHOLE).id}")
    for line in SUMMARY.splitlines()[:-1]:
        assert page.count(f"<p>{line}</p>") == 1, line
    assert page.count(WORDS) == 1
    assert f'lang="hi">{WORDS}' in page
    assert "In the patient's words" not in page


def test_every_answer_is_there_with_why(desk: Desk) -> None:
    page = desk.get(f"/desk/appointment/{desk.book(intake=WHOLE).id}")
    for line in (
        "Fever and fast breathing.", "Drinks poorly.", "Breathes faster than normal",
        "A convulsion in this illness", "Temperature: 39.4 °C",
        "Oxygen: 93 %", "Was asked about these: yes",
        "Medicines she takes: metformin 500", "Allergies: penicillin",
    ):  # fmt: skip
        assert f">{line}<" in page, line


def test_a_summary_is_text_and_never_markup(desk: Desk) -> None:
    intake = replace(
        WHOLE, summary="<b>bold</b>", words="<i>own</i>", reasons=(Reason("r", "<u>", ()),)
    )
    page = desk.browser.get(f"/desk/appointment/{desk.book(intake=intake).id}").text
    for tag in ("<b>bold", "<i>own", "<u>"):
        assert tag not in page
    assert "&lt;b&gt;bold" in page and "&lt;i&gt;own" in page and "&lt;u&gt;" in page


def test_without_a_summary_what_was_told_is_shown(desk: Desk) -> None:
    intake = Intake(WORDS, (Complaint("fever"), Complaint("vomiting", True)), 0, "minor")
    page = desk.get(f"/desk/appointment/{desk.book(intake=intake).id}")
    for part in ("Fever", "Vomiting", "today", "minor", WORDS):
        assert part in page


def test_an_urgent_call_back_says_why_until_it_is_taken_back(desk: Desk) -> None:
    reasons = (Reason("local-a", "Struggles for breath.", ()),)
    desk.core.ask_for_help("t-1", PHONE, None, "saans nahi", True, reasons=reasons)
    assert "<li>Struggles for breath.</li>" in desk.get("/desk/")
    desk.core.take_back("t-1", PHONE, "says that it is no emergency")
    assert "Struggles for breath." not in desk.get("/desk/")


def test_nothing_told_is_nothing_shown() -> None:
    assert told({}, {}) == Told()


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    desk.core.ask_for_help("t-1", PHONE, None, "saans " * 80, True, reasons=WHOLE.reasons)
    appointment = desk.book(intake=WHOLE)
    with served(desk.app) as base:
        yield f"{base}/desk/appointment/{appointment.id}"


def opened(browser: Browser, address: str, width: int, height: int, **more: Any) -> Page:
    page = browser.new_page(viewport={"width": width, "height": height}, **more)
    page.goto(address)
    return page


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def test_the_whole_of_it_is_on_a_doctors_first_screen(browser: Browser, address: str) -> None:
    page = opened(browser, address, 1280, 800)
    summary = page.locator(".summary").bounding_box()
    own = page.locator(".own").bounding_box()
    assert summary and own
    assert own["x"] >= summary["x"] + summary["width"]  # beside it
    assert bottom(page, ".read") <= 800
    page.close()


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_of_it_is_cut(browser: Browser, address: str, width: int) -> None:
    page = opened(browser, address, width, 720)
    page.locator("details.answers > summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    cut = page.evaluate(
        """() => [...document.querySelectorAll("main *")].filter((one) => {
            const style = getComputedStyle(one);
            const hides = style.overflowX !== "visible" || style.textOverflow === "ellipsis";
            return hides && !one.matches("input, select, .sr, template") &&
                (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
        }).map((one) => one.outerHTML.slice(0, 120))"""
    )
    assert cut == []
    for line in SUMMARY.splitlines()[:-1]:
        assert page.locator(".summary").get_by_text(line, exact=True).is_visible(), line
    assert page.get_by_text(WORDS, exact=True).is_visible()
    page.goto(address.rpartition("/appointment/")[0] + "/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_in_light_and_dark(browser: Browser, address: str, scheme: Any) -> None:
    page = opened(browser, address, 1280, 800, color_scheme=scheme)
    faint = page.evaluate(
        """() => {
            const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            const light = (rgb) => rgb.match(/[\\d.]+/g).slice(0, 3).map(Number).map(channel)
                .reduce((sum, value, n) => sum + value * [0.2126, 0.7152, 0.0722][n], 0);
            const behind = (one) => {
                for (; one; one = one.parentElement) {
                    const colour = getComputedStyle(one).backgroundColor;
                    if (!/, 0\\)$/.test(colour)) return colour;
                }
            };
            return [...document.querySelectorAll(".summary p, .own, .read h2, h1 .badge")]
                .map((one) => {
                    const pair = [light(getComputedStyle(one).color), light(behind(one))];
                    return [(Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05), one.className];
                })
                .filter(([contrast]) => contrast < 4.5);
        }"""
    )
    assert faint == []
    page.close()
