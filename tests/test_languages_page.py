"""The phone page in many scripts: which way a message runs, names and numbers within it too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.chromium import chromium
from tests.demo_stand import HER, Stand, standing
from tests.test_demo_page import write_to

MESSAGES = {
    "hi": "OPDLine: बुक हो गया। टोकन 14, कल सुबह 10 बजे, Dr Savitri Rao (KMC 45210)",
    "bn": "OPDLine: বুক হয়েছে। টোকেন 14, কাল সকাল 10টায়, Dr Savitri Rao (KMC 45210)",
    "ta": "OPDLine: பதிவு ஆனது. டோக்கன் 14, நாளை காலை 10 மணிக்கு, Dr Savitri Rao (KMC 45210)",
    "or": "OPDLine: ବୁକ୍ ହେଲା। ଟୋକନ୍ 14, କାଲି ସକାଳ 10ଟାରେ, Dr Savitri Rao (KMC 45210)",
    "ur": (
        "OPDLine: بک ہو گیا۔ ٹوکن 14، کل صبح 10 بجے، Dr Savitri Rao (KMC 45210)، سیتا دیوی کے لیے۔"
        "\n1 ہاں\n2 نہیں"
    ),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with standing(tmp_path) as one:
        yield one


@pytest.fixture
def page(stand: Stand, browser: Browser) -> Iterator[Page]:
    one = browser.new_page(viewport={"width": 1280, "height": 900})
    one.goto(stand.url)
    yield one
    one.close()


def _runs_right_to_left(page: Page) -> bool:
    """Where the first line of the last message begins: its first letter is right of its last."""
    return bool(
        page.locator("#handset .bubble").last.evaluate(
            """bubble => {
                const text = bubble.firstChild, end = text.data.search(/\\n|$/);
                const at = n => {
                    const range = document.createRange();
                    range.setStart(text, n);
                    range.setEnd(text, n + 1);
                    return range.getBoundingClientRect();
                };
                const first = at(0), all = [...Array(end).keys()];
                const row = all.filter(n => at(n).top === first.top);
                return first.left > Math.min(...row.map(n => at(n).left));
            }"""
        )
    )


@pytest.mark.parametrize("code", MESSAGES)
def test_a_message_runs_as_its_language_does(page: Page, stand: Stand, code: str) -> None:
    write_to(stand, HER, MESSAGES[code])
    bubble = page.locator("#handset .bubble").last
    expect(bubble).to_have_text(MESSAGES[code], use_inner_text=True)
    assert bubble.get_attribute("lang") == code
    assert bubble.get_attribute("dir") == ("rtl" if code == "ur" else "ltr")
    assert _runs_right_to_left(page) == (code == "ur")


def test_a_name_in_other_letters_turns_nothing(page: Page, stand: Stand) -> None:
    write_to(stand, HER, "Booked for سیتا, token 14")
    expect(page.locator("#handset .bubble")).to_have_count(1)
    assert page.locator("#handset .bubble").get_attribute("dir") == "ltr"


def test_what_she_types_in_urdu_runs_from_the_right(page: Page) -> None:
    page.locator("#text").fill("مجھے بخار ہے")
    assert page.locator("#text").get_attribute("dir") == "rtl"
    page.locator("#text").fill("fever")
    assert page.locator("#text").get_attribute("dir") == "ltr"
