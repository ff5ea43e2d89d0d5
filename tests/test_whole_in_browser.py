"""The whole journey in a browser: her phone, the doctor's phone, the desk, and her phone again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.chromium import chromium
from tests.test_journeys import Clock
from tests.whole import Whole, standing

JOURNEYS = {
    "english": (
        ["hi", "1", "1", "1", "Sita Devi", "34 woman", "0", "fever", "3", "0", "0", "1"],
        ("Booked. Token 9", "Sita Devi", "Dr Savitri Rao"),
        ("Sita Devi: 1) Paracetamol 500 mg", "1 tablet", "3 times a day", "5 days"),
    ),
    "hindi": (
        ["hi", "हिंदी", "1", "1", "सीता देवी", "३४ महिला", "0", "बुखार", "3", "0", "0", "1"],
        ("बुक हो गया। टोकन 9", "सीता देवी", "Dr Savitri Rao"),
        ("सीता देवी: 1) Paracetamol 500 mg", "1 गोली", "दिन में 3 बार", "5 दिन"),
    ),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, Clock()) as one:
        yield one


@pytest.mark.parametrize("language", JOURNEYS)
def test_from_hi_to_the_prescription(browser: Browser, whole: Whole, language: str) -> None:
    says, booked, prescription = JOURNEYS[language]
    page = browser.new_page()
    page.goto(whole.settings.local_url)
    for number, text in enumerate(says, 1):
        _send(page, text, number)
    hers = page.get_by_role("log", name="Messages", exact=True)
    for words in booked:
        expect(hers.get_by_role("listitem").last).to_contain_text(words)
    the_doctors = page.get_by_role("log", name="Messages to the doctor")
    expect(the_doctors).to_contain_text("OPDLine token 9, today 9:20 am. F 34 years.")
    appointments = whole.fhir("Appointment")
    assert [one["status"] for one in appointments] == ["booked"]

    desk = browser.new_page()
    desk.goto(f"{whole.settings.local_url}/desk")
    desk.get_by_role("link", name=booked[1]).click()
    desk.get_by_label("Name and strength").first.fill("Paracetamol 500 mg")
    desk.get_by_label("Dose").first.fill("1")
    desk.get_by_label("Unit").first.select_option("tablet")
    desk.get_by_label("Times a day").first.fill("3")
    desk.get_by_label("Days").first.fill("5")
    desk.get_by_label("Food").first.select_option("after")
    desk.get_by_role("button", name="Issue to").click()
    last = hers.get_by_role("listitem").last
    for words in (*prescription, "Dr Savitri Rao KMC 45210"):
        expect(last).to_contain_text(words, timeout=15_000)
    assert [one["status"] for one in whole.fhir("Appointment")] == ["fulfilled"]


def _send(page: Page, text: str, number: int) -> None:
    box = page.get_by_label("Message to OPDLine")
    box.fill(text)
    box.press("Enter")
    received = page.locator("#handset li.theirs")
    expect(received).to_have_count(number, timeout=10_000)
