"""The prescription on paper: in every language, with no empty box, and a code that proves it."""

from __future__ import annotations

import base64
import logging
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2
import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import settings as bounded
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.languages import read as catalogue
from bot.rx import fonts
from bot.rx.paper import Paper
from bot.settings import Settings
from handlers.core.errors import CoreDown, NotFound
from handlers.core.records import Medication
from handlers.prescription.capitals import capitals
from tests.qr import text_of
from tests.rx_stand import FEVER, MEDICINES, NOW, PRESCRIPTION, Stand, dosage
from tests.turn_stand import make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]

WHOLE = [code for code, one in catalogue().languages.items() if not one.parent]
HALF = {  # half a tablet, as it stands on the paper beside the English
    "en": "half a tablet", "hi": "आधी गोली", "bn": "আধখানা ট্যাবলেট", "te": "సగం మాత్ర",
    "mr": "अर्धी गोळी", "ta": "அரை மாத்திரை", "gu": "અડધી ગોળી", "ur": "آدھی گولی",
    "kn": "ಅರ್ಧ ಮಾತ್ರೆ", "or": "ଅଧା ବଟିକା", "ml": "അര ഗുളിക", "pa": "ਅੱਧੀ ਗੋਲੀ",
    "as": "আধা টেবলেট",
}  # fmt: skip


TENFOLD = (replace(MEDICINES[0], dosages=(dosage(10, "tablet", 3, 5, **FEVER),)), *MEDICINES[1:])


@pytest.fixture
def stand(settings: Settings) -> Stand:
    return Stand(settings)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Every line that is put on paper, with its font."""
    lines: list[tuple[str, str]] = []
    cell = Paper.cell

    def noted(self: Paper, w: float, h: float, text: str, **more: object) -> object:
        lines.append((text, self.font_family))
        return cell(self, w, h, text, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Paper, "cell", noted)
    return lines


def paper(stand: Stand, language: str) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(stand.rooms.sheets.pdf(stand.core.prescribed, language))


def code_of(document: pypdfium2.PdfDocument) -> str:
    picture = document[0].render(scale=4).to_pil()
    width, height = picture.size
    return text_of(picture.crop((int(width * 0.75), 0, width, int(height * 0.16))))


def written(document: pypdfium2.PdfDocument) -> str:
    pages = (page.get_textpage().get_text_range() for page in document)
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("language", WHOLE)
def test_both_languages_stand_on_it_and_no_empty_box(
    stand: Stand, said: list[tuple[str, str]], language: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "fpdf"):
        document = paper(stand, language)
    assert not caplog.records  # it tells of each glyph that is missing
    assert len(document) == 1
    width, height = document[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)
    text = written(document)
    for words in (
        "Dr Savitri Rao, MBBS, MD", "KMC 45210", "PHC Hosur", "Sita Devi", "34 years, woman",
        "22/11/2026", "29/11/2026", "1. PARACETAMOL 500 MG TABLET", "2. LEVOTHYROXINE 25 MCG",
        "half a tablet, once a day, 30 days", "The doctor writes: Drink water",
    ):  # fmt: skip
        assert words in text, words
    assert any(HALF[language] in line for line, _ in said)
    script = catalogue().languages[language].script.casefold()
    assert {font for line, font in said if HALF[language] in line} == {script}
    boxes = [line for line, font in said if not no_box(line, font, "latn", script)]
    assert not boxes
    assert not [line for line, _ in said if "?" in line]  # the stop and the comma too


def no_box(line: str, *scripts: str) -> bool:
    """Whether all of a line has glyphs, each letter in the first font of these that has it."""
    left = line
    for script in scripts:
        one = fonts.face(script.title())
        assert one
        own = "".join(c if ord(c) in one.characters else " " for c in left)
        left = "".join(" " if ord(c) in one.characters else c for c in left)
        if 0 in _glyphs(one.regular, own):
            return False
    return not left.strip()


def test_a_box_would_be_found() -> None:
    assert not no_box("क", "latn")
    assert no_box("क", "deva")


def _glyphs(font: Path, text: str) -> list[int]:
    shaped = uharfbuzz.Buffer()
    shaped.add_str(text)
    shaped.guess_segment_properties()
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(font.read_bytes())), shaped)
    return [one.codepoint for one in shaped.glyph_infos]


def test_letters_are_joined_as_hindi_joins_them() -> None:
    """क + ् + ष is one glyph, and the short i stands before what it is said after."""
    deva = fonts.face("Deva")
    assert deva
    assert len(_glyphs(deva.regular, "क्ष")) == 1
    assert _glyphs(deva.regular, "कि")[1] == _glyphs(deva.regular, "क")[0]


@pytest.mark.parametrize("text", ["1 tab OD\u0964", "1 tab\u060c at night"])
def test_a_stop_of_another_script_beside_latin_words(
    stand: Stand, said: list[tuple[str, str]], text: str
) -> None:
    stand.core.tells(medications=(Medication("A", ({"text": text},)),))
    paper(stand, "en")
    assert not [line for line, _ in said if "?" in line]


def test_urdu_begins_at_the_right_and_each_line_with_what_is_said_first(
    stand: Stand, said: list[tuple[str, str]]
) -> None:
    advice = "رات کو سونے سے پہلے یہ دوا لیں اور پانی زیادہ پئیں " * 6
    stand.core.tells(medications=(Medication("A", ({"text": advice.strip()},)),))
    paper(stand, "ur")
    lines = [line for line, family in said if family == "arab" and "دوا لیں" in line]
    assert len(lines) > 1
    assert " ".join(lines).startswith("رات کو سونے")
    assert " ".join(lines).count("دوا لیں") == 6


def test_the_code_on_it_is_found_genuine(stand: Stand) -> None:
    address = code_of(paper(stand, "hi"))
    assert address.startswith("https://opd.example.org/rx/v/")
    assert "Sita" not in address
    assert "KMC" not in address
    answer = stand.http.get(address.removeprefix("https://opd.example.org"))
    assert answer.status_code == 200
    for words in (
        "Genuine", "KMC 45210", "22/11/2026", "Dr Savitri Rao", "PARACETAMOL 500 MG TABLET",
        "these medicines (3)", "1 tablet, 3 times a day", "half a tablet, once a day, 30 days",
    ):  # fmt: skip
        assert words in answer.text, words
    assert "Sita" not in answer.text
    assert "Drink water" not in answer.text


@pytest.mark.parametrize(
    ("change", "status", "says"),
    [
        ({"medications": MEDICINES[:2]}, 200, "no longer good"),
        ({"medications": TENFOLD}, 200, "no longer good"),
        ({"medications": (replace(MEDICINES[0], note="x"), *MEDICINES[1:])}, 200, "no longer good"),
        ({"doctor": replace(PRESCRIPTION.doctor, registration="X 1")}, 200, "no longer good"),
        (NotFound("gone"), 200, "no longer good"),
        (CoreDown("late"), 503, "with 3 medicines"),
    ],
)
def test_a_paper_that_the_core_no_longer_stands_by(
    stand: Stand, change: object, status: int, says: str
) -> None:
    address = code_of(paper(stand, "en")).removeprefix("https://opd.example.org")
    if isinstance(change, dict):
        stand.core.tells(**change)
    elif isinstance(change, Exception):
        stand.core.fails = change
    answer = stand.http.get(address, headers={"Accept-Language": "en-IN"})
    assert (answer.status_code, says in answer.text) == (status, True)
    assert "PARACETAMOL" not in answer.text
    assert "KMC 45210" in answer.text


def test_a_paper_of_a_prescription_that_was_listed_in_error(stand: Stand) -> None:
    address = code_of(paper(stand, "en")).removeprefix("https://opd.example.org")
    stand.core.withdrawn = True
    answer = stand.http.get(address)
    assert (answer.status_code, "no longer good" in answer.text) == (200, True)
    assert "PARACETAMOL" not in answer.text


def test_the_same_dosages_in_another_order_are_the_same(stand: Stand) -> None:
    address = code_of(paper(stand, "en")).removeprefix("https://opd.example.org")
    told = tuple(
        replace(one, dosages=tuple(backwards(each) for each in one.dosages)) for one in MEDICINES
    )
    stand.core.tells(medications=told)
    assert "Genuine" in stand.http.get(address).text


def backwards(value: object) -> Any:
    """The same as another server writes it."""
    if isinstance(value, dict):
        return {key: backwards(each) for key, each in reversed(value.items())}
    if isinstance(value, list):
        return [backwards(each) for each in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def test_a_code_printed_before_its_dosages_were_in_it(stand: Stand) -> None:
    before = ("b4c1f0de-1234-4bcd-9abc-1234567890ab", "KMC 45210", NOW.date(), 3)
    sealed = stand.rooms.sealer.seal("rx genuine", msgspec.msgpack.encode(before))
    address = f"/rx/v/{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"
    answer = stand.http.get(address)
    assert answer.status_code == 200
    assert "does not show whether the doses were changed" in answer.text
    assert "Genuine" not in answer.text
    assert "half a tablet, once a day, 30 days" in answer.text
    stand.core.tells(medications=MEDICINES[:2])
    assert "no longer good" in stand.http.get(address).text


def test_a_code_that_someone_else_made(stand: Stand) -> None:
    address = code_of(paper(stand, "en")).removeprefix("https://opd.example.org")
    changed = address[:-3] + ("AAA" if address[-3:] != "AAA" else "BBB")
    for path in (changed, address[:-1], "/rx/v/AAAA", "/rx/v/" + "A" * 200):
        answer = stand.http.get(path, headers={"Accept-Language": "ta"})
        assert answer.status_code == 404
        assert "உண்மையானது இல்லை" in answer.text
        assert "KMC" not in answer.text


def test_it_is_asked_for_as_the_page_is(stand: Stand) -> None:
    link = stand.link("bn")
    asked = stand.http.get(f"/rx/{link.token}/pdf")
    assert asked.content_type == "text/html; charset=utf-8"
    assert "Sita" not in asked.text
    answer = stand.http.post(f"/rx/{link.token}/pdf", data={"year": "1992"})
    assert answer.content_type == "application/pdf"
    assert "Sita Devi" in written(pypdfium2.PdfDocument(answer.data))
    assert stand.http.get(f"/rx/{link.token}/pdf").data.startswith(b"%PDF")


def test_thirty_medicines_take_several_pages(stand: Stand) -> None:
    stand.core.tells(medications=(MEDICINES * 14)[:30])
    document = paper(stand, "en")
    assert len(document) > 2
    assert "30. AMOXICILLIN" in written(document)


def test_where_there_is_no_font_it_is_in_latin_letters(
    stand: Stand,
    said: list[tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    real = fonts.face
    fonts.face.cache_clear()
    monkeypatch.setitem(fonts.FAMILIES, "Deva", ("No Such Font",))
    try:
        with caplog.at_level(logging.WARNING):
            text = written(paper(stand, "hi"))
        assert "aadhi goli" in text
        assert "no font for Deva" in caplog.text
        assert "fonts-noto-core" in caplog.text
        stand.core.tells(person=replace(PRESCRIPTION.person, name="सीता Devi"))
        assert "?? Devi" in written(paper(stand, "en"))
    finally:
        real.cache_clear()


def test_with_no_font_at_all_it_is_printed_all_the_same(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.rx.paper.face", lambda script: None)
    monkeypatch.setattr("bot.rx.pdf.face", lambda script: None)
    text = written(paper(stand, "ta"))
    assert "arai maathirai" in text
    assert "1. PARACETAMOL 500 MG TABLET" in text


def test_fonts_are_found_without_fontconfig_too(monkeypatch: pytest.MonkeyPatch) -> None:
    known = fonts._files()
    fonts._files.cache_clear()
    monkeypatch.setattr("shutil.which", lambda name: None)
    try:
        found = fonts._files()
    finally:
        fonts._files.cache_clear()
    assert found
    assert all(known[name].name == path.name for name, path in found.items())
    for families in fonts.FAMILIES.values():
        assert (families[0], "Regular") in found


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Paracetamol 500 mg", "PARACETAMOL 500 MG"),
        ("Levothyroxine 25 \u00b5g", "LEVOTHYROXINE 25 MCG"),
        ("Vitamin D 10 \u03bcg", "VITAMIN D 10 MCG"),
        ("\u00b5-drops", "\u00b5-DROPS"),
        ("पैरासिटामोल", "पैरासिटामोल"),
    ],
)
def test_capitals(name: str, printed: str) -> None:
    assert capitals(name) == printed


@bounded(max_examples=40, deadline=None)
@given(text=st.text(max_size=40), width=st.sampled_from([8.0, 60.0]))
def test_no_words_break_it(sheet: Paper, text: str, width: float) -> None:
    sheet.say(f"دوا {text}", 12, width=width)
    sheet.say(text, 12, bold=True, width=width)


@pytest.fixture(scope="module")
def sheet() -> Paper:
    return Paper()


@bounded(max_examples=3, deadline=None)
@given(text=st.text(min_size=1, max_size=60))
def test_no_words_break_the_whole_sheet(redis_dir: Path, text: str) -> None:
    stand = Stand(make_settings(redis_dir))
    person = replace(PRESCRIPTION.person, name=text)
    stand.core.tells(medications=(Medication(text, ({"text": text},), text),), person=person)
    assert len(paper(stand, "ur")) == 1
