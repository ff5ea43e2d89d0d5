"""The phone with WhatsApp on the phone page: by buttons, beside words, from the right."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests import media_files as files
from tests.chat_page import WHERE, ChatPage
from tests.chromium import chromium
from tests.ivr.doctor import issue
from tests.test_journeys import Clock
from tests.test_worker import eventually
from tests.whatsapp.whatsapp_stand import with_whatsapp
from tests.whole import Whole

CLOCK = Clock()
RAVI = "my son Ravi 5 years fever 3 days"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    with with_whatsapp(tmp_path_factory.mktemp("whole"), CLOCK) as phone:
        yield phone.whole


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    one = browser.new_context(viewport={"width": 1280, "height": 900})
    yield one
    one.close()


@pytest.fixture
def page(whole: Whole, context: BrowserContext) -> Iterator[Page]:
    one = context.new_page()
    wrong: list[str] = []
    one.on("pageerror", lambda error: wrong.append(str(error)))
    one.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    one.goto(f"{whole.settings.local_url}/{WHERE}")
    yield one
    assert wrong == []


def _of(page: Page, number: str) -> ChatPage:
    """The chat of another number."""
    page.get_by_label("Her number").select_option("")
    page.get_by_label("Any number").fill(number)
    page.get_by_role("button", name="Use").click()
    expect(page.locator("#chat [data-who]")).to_contain_text(number[-5:])
    return ChatPage(page)


def test_a_visit_by_buttons_from_hi_to_the_paper(
    page: Page, whole: Whole, context: BrowserContext
) -> None:
    chat = ChatPage(page)
    chat.say("hi")
    assert "Do you agree?" in chat.press("English")
    assert chat.press("1 yes") == "Who is ill?"
    assert chat.press("1 me") == "What is your name?"
    expect(chat.mine.last.locator(".quote")).to_contain_text("Who is ill?")
    expect(chat.theirs.nth(2).locator(".option.pressed")).to_have_text("1 me")
    chat.say("Sita Devi")

    chat.theirs.first.locator(".opens").click()  # an old list, for another question
    old = chat.sheet.get_by_role("button", name="English")
    expect(old).to_be_focused()
    before = chat.theirs.count()
    old.click()
    expect(chat.theirs.nth(before).locator(".words")).to_contain_text("How old is Sita Devi?")

    said = chat.say("34 woman")
    for answer in ("0", "1", "3", "0", "0"):
        assert "Booked" not in said
        said = chat.answer(answer)
    assert chat.press("1 book").startswith("Booked.")

    told = chat.attach("Picture", "rash.png", "image/png", files.picture("PNG"))
    assert told == "Kept: the doctor sees this picture."
    chat.phone.get_by_label("Record a voice message").click()
    expect(chat.phone.locator("[data-recorded]")).to_have_text("0:01")
    before = chat.theirs.count()
    chat.phone.get_by_label("Send the recording").click()
    expect(chat.theirs.nth(before)).to_contain_text("Kept: the doctor hears this message.")
    page.reload()  # the carrier has forgotten both; her phone has not
    expect(chat.mine.locator(".player .length")).to_have_text(re.compile("0:0[12]"))
    expect(chat.mine.locator(".picture img")).to_be_visible()
    assert chat.mine.locator(".picture img").evaluate("(one) => one.decode().then(() => true)")

    desk = context.new_page()
    desk.goto(f"{whole.settings.local_url}/desk")
    desk.get_by_role("link", name="Sita Devi").click()
    shown = desk.locator("img[src*='/desk/attached/']")
    expect(shown).to_be_visible()
    assert shown.evaluate("(one) => one.decode().then(() => one.naturalWidth)") == 120
    assert desk.locator("audio").evaluate(
        "(one) => new Promise((done) => { one.onloadedmetadata = () => done(one.duration > 0.5);"
        " one.onerror = () => done(one.error.message); one.load(); })"
    ) is True  # fmt: skip

    issue(whole, "Sita Devi", ["Cetirizine"], CLOCK.now)
    paper = chat.theirs.last.get_by_role("link", name="Paper")
    expect(paper).to_contain_text("PDF")
    got = whole.http.get(paper.get_attribute("href") or "")
    assert got.headers["Content-Type"] == "application/pdf"
    assert got.content.startswith(b"%PDF")
    eventually(lambda: _statuses(whole, "+919812345678") == {"read"})


def _statuses(whole: Whole, number: str) -> set[str]:
    """How far OPDLine's messages came; no receipt was refused."""
    found = whole.http.get("/phone/whatsapp/messages", params={"number": number}).json()["messages"]
    assert not [one for one in found if one["error"]]
    return {one["status"] for one in found if one["direction"] != "inbound"}


def test_begun_on_the_keypad_she_goes_on_in_the_chat_and_a_text_is_told_of(
    page: Page, whole: Whole
) -> None:
    chat = _of(page, "+919812345633")
    page.get_by_label("SMS").check(force=True)
    expect(chat.phone).to_be_hidden()
    box = page.get_by_label("Message to OPDLine")
    for number, text in enumerate((RAVI, "1"), 1):
        box.fill(text)
        box.press("Enter")
        expect(page.locator("#handset li.theirs")).to_have_count(number)
    expect(page.locator("#handset li.theirs").last).to_contain_text("Any of these right now?")

    page.get_by_label("WhatsApp", exact=True).check(force=True)
    expect(page.locator("#handset")).to_be_hidden()
    assert page.url.endswith(WHERE)
    said = chat.say("0")
    assert said.startswith("Fever, 3 days. Any of these as well?")
    while "Booked" not in said:
        said = chat.answer("1" if chat.last.locator(".option").count() else "0")

    chat.becomes("24 hours have passed")
    expect(chat.phone.locator("[data-strip]")).to_contain_text("24 hours have passed")
    issue(whole, "Ravi", ["Paracetamol"], CLOCK.now)
    news = page.get_by_role("button", name="A text came to +91 98123 45633")
    expect(news).to_be_visible()
    news.click()
    expect(page.locator("#handset li.theirs").last).to_contain_text("Paracetamol")
    expect(news).to_have_count(0)


def test_urdu_runs_from_the_right_and_a_latin_name_from_the_left(page: Page) -> None:
    chat = _of(page, "+919812345634")
    chat.say("hi")
    chat.press("اردو")
    expect(chat.last.locator(".words")).to_have_attribute("dir", "rtl")
    first = chat.last.locator(".option span").first
    expect(first).to_have_attribute("lang", "ur")
    room = chat.last.locator(".words").evaluate(
        """(words) => {
            const range = document.createRange();
            range.selectNodeContents(words);
            const last = [...range.getClientRects()].at(-1);
            const edge = words.getBoundingClientRect().right;
            return [edge - last.left, edge - last.right];
        }"""
    )
    assert room[1] < 2 < room[0], "its last line begins at the right"
    chat.answer("1")
    chat.answer("1")
    chat.say("Asha")
    expect(chat.mine.last.locator(".words")).to_have_attribute("dir", "ltr")


def test_somebody_without_a_number_proves_hers_by_the_code_on_her_keypad_phone(page: Page) -> None:
    chat = ChatPage(page)
    page.get_by_label("Her number").select_option(label="no number known (WhatsApp only)")
    expect(page.get_by_label("SMS")).to_be_disabled()
    expect(page.get_by_role("button", name="Call OPDLine")).to_be_disabled()
    chat.say(RAVI)
    assert "What is your mobile number?" in chat.press("1 yes")
    chat.say("9812345636")
    page.get_by_role("button", name="A text came to +91 98123 45636").click()
    text = page.locator("#handset li.theirs .bubble").inner_text()
    (code,) = re.findall(r"\b\d{4,6}\b", text)
    page.get_by_label("Her number").select_option(label="no number known (WhatsApp only)")
    expect(chat.theirs).to_have_count(3)
    assert "Any of these right now?" in chat.say(code)


def test_where_she_is_and_a_sticker(page: Page) -> None:
    chat = _of(page, "+919812345637")
    chat.say(RAVI)
    assert "Any of these right now?" in chat.press("1 yes")
    before = chat.theirs.count()
    chat.open_clip()
    chat.sheet.get_by_role("button", name="Place").click()
    chat.sheet.get_by_role("button", name="Hubballi").click()
    expect(chat.theirs.nth(before)).to_contain_text("The OPDs near you come first now.")
    expect(chat.mine.last.locator(".where")).to_have_text("15.366° N, 75.121° E")
    chat.open_clip()
    chat.sheet.get_by_role("button", name="Sticker").click()
    expect(chat.theirs.nth(before + 1)).to_contain_text("We cannot open that.")
    expect(chat.mine.last.locator(".sticker")).to_be_visible()


def test_it_fits_a_small_screen_and_goes_by_keys_alone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    chat = _of(page, "+919812345635")
    page.get_by_label("Message on WhatsApp").focus()
    page.keyboard.type("hi")
    page.keyboard.press("Enter")
    opens = chat.phone.get_by_role("button", name="Choose")
    expect(opens).to_be_visible()
    opens.focus()
    page.keyboard.press("Enter")
    expect(chat.sheet.get_by_role("button", name="English")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opens).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(chat.last.locator(".words")).to_have_attribute("lang", "hi")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("#chat button, #chat input, #chat textarea")]
            .filter((one) => !one.ariaLabel && !one.textContent.trim() && !one.labels?.length)
            .map((one) => one.outerHTML)"""
    )
    assert nameless == []


def test_words_are_shown_as_whatsapp_shows_them_and_are_never_markup(page: Page) -> None:
    shown = page.evaluate(
        """async (texts) => {
            const { formatted } = await import("/phone/static/formatted.js");
            return texts.map((text) => {
                const made = document.createElement("p");
                made.append(...formatted(text));
                return made.innerHTML;
            });
        }""",
        ["*a _b_* 2*3*4", "<b>x</b> ~no~", "see https://x.org/a?b=1.", "a * b * c", "```*x*```"],
    )
    assert shown == [
        "<strong class=\"\">a <em class=\"\">b</em></strong> 2*3*4",
        "&lt;b&gt;x&lt;/b&gt; <s class=\"\">no</s>",
        'see <a class="" href="https://x.org/a?b=1" target="_blank" rel="noopener noreferrer">'
        "https://x.org/a?b=1</a>.",
        "a * b * c",
        '<code class="">*x*</code>',
    ]  # fmt: skip
