"""What a file of hers really is: opened, bounded, written anew; whatever else it is, refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.media.check import Fit, fit
from bot.media.picture import SIDE
from bot.media.sound import MINUTES
from bot.media.unfit import TooLong, Unfit
from tests import media_files as files


def _seen(got: Fit) -> Image.Image:
    assert (got.kind, got.mime) == ("picture", "image/jpeg")
    shown = Image.open(io.BytesIO(got.data))
    assert shown.format == "JPEG"
    return shown


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_drawn_anew_without_what_the_telephone_wrote_into_it(form: str) -> None:
    sent = files.picture(form)
    shown = _seen(fit(sent, f"image/{form.lower()}"))
    assert shown.size == (120, 80)
    assert not shown.getexif()
    assert b"Telephone" not in fit(sent, "image/jpeg").data
    left, right = shown.getpixel((10, 40)), shown.getpixel((110, 40))
    assert isinstance(left, tuple) and isinstance(right, tuple)
    assert left[0] > 200 > right[0] and right[2] > 200 > left[2]


def test_a_picture_taken_upright_stands_upright() -> None:
    shown = _seen(fit(files.picture(turned=True), "image/jpeg"))
    assert shown.size == (80, 120)


def test_a_large_picture_comes_in_the_size_a_doctor_needs() -> None:
    shown = _seen(fit(files.picture(size=(6000, 4000)), "image/jpeg"))
    assert max(shown.size) == SIDE


def test_what_shows_through_is_white() -> None:
    target = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(target, "PNG")
    assert _seen(fit(target.getvalue(), "image/png")).getpixel((5, 5)) == (255, 255, 255)


def test_a_bomb_is_refused_before_it_is_opened() -> None:
    bomb = files.png_bomb()
    assert len(bomb) < 10_000
    with pytest.raises(Unfit, match=r"pixels|Bomb"):
        fit(bomb, "image/png")


def test_a_bomb_just_within_pillows_own_bound_is_refused_too() -> None:
    with pytest.raises(Unfit, match="pixels"):
        fit(files.png_bomb(8_000), "image/png")


def test_of_a_picture_that_is_an_archive_too_only_the_picture_is_left() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("run.exe", "MZ")
    both = files.picture() + archive.getvalue()
    assert zipfile.is_zipfile(io.BytesIO(both))
    got = fit(both, "image/jpeg")
    assert not zipfile.is_zipfile(io.BytesIO(got.data))


SOUNDS = {
    "audio/ogg": files.opus,
    "audio/mpeg": files.mp3,
    "audio/aac": files.aac,
    "audio/amr": files.amr,
    "audio/mp4": files.m4a,
    "audio/wav": files.wav,
}


@pytest.mark.parametrize("mime", SOUNDS)
def test_a_voice_message_is_known_by_its_bytes(mime: str) -> None:
    sent = SOUNDS[mime](3.0)
    assert fit(sent, f"{mime}; codecs=opus") == Fit("recording", mime, sent)
    # what the carrier calls it does not matter, as long as it is a sound
    assert fit(sent, "audio/ogg").mime == mime


@pytest.mark.parametrize("mime", SOUNDS)
def test_one_that_lasts_too_long_is_refused(mime: str) -> None:
    minutes = MINUTES + 0.2 if mime == "audio/wav" else 60
    with pytest.raises(TooLong):
        fit(SOUNDS[mime](minutes * 60), mime)


@pytest.mark.parametrize("mime", ["audio/ogg", "audio/aac", "audio/amr", "audio/mp4", "audio/wav"])
def test_one_that_is_cut_off_is_refused(mime: str) -> None:
    sent = SOUNDS[mime](3.0)
    with pytest.raises(Unfit):
        fit(sent[:-10], mime)
    with pytest.raises(Unfit):
        fit(sent[:13], mime)


def test_a_video_is_no_voice_message() -> None:
    with pytest.raises(Unfit):
        fit(files.m4a(handler=b"vide"), "audio/mp4")


def test_a_pdf_is_kept_as_it_is() -> None:
    paper = files.pdf()
    assert fit(paper, "application/pdf") == Fit("paper", "application/pdf", paper)
    listed = files.with_objects(b"1 0 << /Type /Catalog >>")
    assert fit(listed, "application/pdf").data == listed


HARM = {
    "runs": b"<< /S /JavaScript /JS (app.alert(1)) >>",
    "in other letters": b"<< /S /J#61vaScript /J#53 (x) >>",
    "starts": b"<< /S /Launch /F (cmd.exe) >>",
    "holds a file": b"<< /Type /EmbeddedFile >>",
    "a form": b"<< /XFA [] >>",
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_a_pdf_that_does_more_than_be_read_is_refused(harm: bytes) -> None:
    plain = files.pdf().replace(b"\nxref", b"\n8 0 obj\n" + harm + b"\nendobj\nxref")
    for one in (plain, files.with_objects(b"1 0 " + harm)):
        with pytest.raises(Unfit, match="runs or holds"):
            fit(one, "application/pdf")


@pytest.mark.parametrize(
    "paper",
    [
        files.pdf()[:-30],
        files.pdf() + b"MZ more",
        b"GIF89a" + files.pdf(),
        files.pdf().replace(b"/Root", b"/Encrypt 5 0 R /Root"),
        files.with_objects(bytes(30_000_000)),
        files.with_objects(b"x", filters=b"[/ASCIIHexDecode /FlateDecode]"),
        b"%PDF-1.4\nstartxref\n0\n%%EOF",
    ],
    ids=["cut off", "more behind", "more before", "password", "bomb", "hidden", "empty"],
)
def test_what_is_no_whole_open_pdf_is_refused(paper: bytes) -> None:
    with pytest.raises(Unfit):
        fit(paper, "application/pdf")


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (files.pdf(), "image/jpeg"),
        (files.picture(), "application/pdf"),
        (files.picture(), "audio/ogg"),
        (files.opus(), "image/png"),
        (files.picture("GIF"), "image/png"),
        (files.picture(), "image/heic"),
        (files.picture()[:-200], "image/jpeg"),
        (b"", "image/jpeg"),
        (b"", "audio/ogg"),
        (b"", "application/pdf"),
        (b"<html><script>alert(1)</script></html>", "image/jpeg"),
    ],
)
def test_what_is_not_what_it_is_said_to_be_is_refused(sent: bytes, told: str) -> None:
    with pytest.raises(Unfit):
        fit(sent, told)


WHOLE = [files.picture(), files.picture("PNG"), files.picture("WEBP"), files.opus(), files.mp3(),
         files.aac(), files.amr(), files.m4a(), files.wav(0.1), files.pdf(),
         files.with_objects(b"1 0 <<>>")]  # fmt: skip
TOLD = ["image/png", "audio/ogg", "application/pdf"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_file_makes_it_stumble(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from(WHOLE)))
    for _ in range(data.draw(st.integers(0, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        got = fit(
            bytes(whole[:cut]) + data.draw(st.binary(max_size=20)), data.draw(st.sampled_from(TOLD))
        )
    except Unfit:
        return
    assert got.data
