"""The pictures of the phone page in ``docs/``: ``python -m tests.pictures`` makes them anew."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.chat_page import WHERE, ChatPage
from tests.chromium import chromium
from tests.test_journeys import Clock
from tests.whatsapp.whatsapp_stand import with_whatsapp

DOCS = Path(__file__).parent.parent / "docs"
WIDE = {"width": 1280, "height": 860}
VISIT = ("1", "1", "{name}", "34", "1", "0", "1", "3", "0", "0", "1")  # as in journeys/*_visit.txt
SCRIPTS = {  # how a language is chosen, and whose visit it is
    "हिंदी": "आशा देवी", "বাংলা": "আশা দেবী", "தமிழ்": "ஆஷா தேவி", "اردو": "آشا بیگم",
    "English": "Asha Devi",
}  # fmt: skip
ACROSS = 1280  # pixels of five phones side by side
COLOURS = 224
RARE = (  # colours of small things, which are not to be taken for others
    "#d2553c", "#bd4028", "#a92d18", "#c2410c", "#d9a373", "#c98a52", "#8d5a2e", "#2f9e58",
    "#157a3c", "#0a6a8a",
)  # fmt: skip
_written: set[str] = set()


def main() -> None:
    """Of each kind of phone, a picture of the page and one of five phones."""
    with (
        tempfile.TemporaryDirectory() as folder,
        with_whatsapp(Path(folder), Clock()) as phone,
        chromium() as browser,
    ):
        url = phone.whole.settings.local_url
        chats, keypads = [], []
        for n, (language, name) in enumerate(SCRIPTS.items()):
            said = ("hi", language, *(each.format(name=name) for each in VISIT))
            keypads.append(_keypad(browser, url, f"+91981234567{8 if n == 0 else n}", said))
            chats.append(_chat(browser, url, f"+9198123456{10 + n}", said))
    _write("phones.png", _row(keypads))
    _write("phones-whatsapp.png", _row(chats))


def _keypad(browser: Browser, url: str, number: str, said: tuple[str, ...]) -> Image.Image:
    page = _page(browser, url, number)
    box = page.get_by_label("Message to OPDLine")
    for n, each in enumerate(said, 1):
        box.fill(each)
        box.press("Enter")
        expect(page.locator("#handset li.theirs")).to_have_count(n)
    return _taken(page, "#handset .screen", "phone.png")


def _chat(browser: Browser, url: str, number: str, said: tuple[str, ...]) -> Image.Image:
    page = _page(browser, f"{url}/{WHERE}", number)
    chat = ChatPage(page)
    chat.say(said[0])
    chat.press(said[1])
    for each in said[2:]:
        chat.answer(each)
    return _taken(page, "#chat .mobile", "phone-whatsapp.png")


def _taken(page: Page, what: str, whole: str) -> Image.Image:
    """The screen of a phone; of the first of its kind, the whole page as a file too."""
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(1500)  # for the doctor's phone
    if whole not in _written:
        _write(whole, _image(page.screenshot()))
    taken = _image(page.locator(what).screenshot())
    page.context.close()
    return taken


def _page(browser: Browser, url: str, number: str) -> Page:
    context = browser.new_context(viewport=WIDE, locale="en-IN")  # type: ignore[arg-type]
    context.add_init_script(f"localStorage.setItem('number', '{number}')")
    page = context.new_page()
    page.goto(url)
    return page


def _image(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def _row(images: list[Image.Image]) -> Image.Image:
    gap = images[0].width // 20
    step = images[0].width + gap
    row = Image.new("RGB", (step * len(images) - gap, images[0].height), "white")
    for n, one in enumerate(images):
        row.paste(one, (n * step, 0))
    return row.resize((ACROSS, row.height * ACROSS // row.width), Image.Resampling.LANCZOS)


def _write(name: str, image: Image.Image) -> None:
    _written.add(name)
    sample = Image.new("RGB", (image.width, image.height + 20 * len(RARE)))
    sample.paste(image)
    for n, colour in enumerate(RARE):
        sample.paste(colour, (0, image.height + 20 * n, image.width, image.height + 20 * n + 20))
    few = image.quantize(palette=sample.quantize(COLOURS), dither=Image.Dither.NONE)
    path = DOCS / name
    few.save(path, optimize=True)
    print(f"{path.name}: {image.width} x {image.height}, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
