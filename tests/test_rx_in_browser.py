"""The page as a small phone shows it: 320 pixels wide, no script, nothing to push aside."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

from bot.settings import Settings
from tests.chromium import chromium
from tests.rx_stand import Stand
from tests.turn_stand import make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def stand(settings: Settings) -> Iterator[Stand]:
    plain = make_settings(settings.data_dir, public_url="http://127.0.0.1")  # or no cookie is kept
    one = Stand(plain)
    server = make_server("127.0.0.1", 0, one.app, threaded=True)
    one.url = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    yield one
    server.shutdown()
    server.server_close()


def fits(page: Page) -> bool:
    wide, shown = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    return bool(wide <= shown == 320)


@pytest.mark.parametrize("language", ["ml", "ur"])  # the longest words; from the right
def test_from_the_link_to_the_prescription(browser: Browser, stand: Stand, language: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 480}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{stand.url}/rx?{stand.link(language).token}")
    assert page.url.endswith(stand.link(language).token)
    page.get_by_role("textbox").fill("1990")
    page.get_by_role("button").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_role("textbox").fill("1992")
    page.get_by_role("button").click()
    expect(page.get_by_text("LEVOTHYROXINE 25 MCG")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ur" else "ltr")
    assert fits(page)
    box = page.get_by_text("LEVOTHYROXINE 25 MCG").bounding_box()
    assert box
    assert (box["x"] + box["width"] > 270) == (language == "ur")  # where the line begins
    page.get_by_role("link", name="English").click()
    expect(page.get_by_text("half a tablet, once a day, 30 days")).to_be_visible()
    assert fits(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("link")).to_have_count(0)
    context.close()


def test_the_style_is_let_in_by_its_own_policy(browser: Browser, stand: Stand) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 480})
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.goto(f"{stand.url}/rx/{stand.link().token}")
    size = page.evaluate("getComputedStyle(document.body).fontSize")
    assert size == "18px"
    assert not [one for one in complaints if "Content Security" in one]
    page.close()
