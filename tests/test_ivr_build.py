"""`python app.py voice build` and `voice script`, against a double of Google Translate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from app import cli
from bot.words import load
from ivr.audio.address import Addresses, Sound
from ivr.audio.engine import EngineFailed
from ivr.audio.google import Gtts
from ivr.audio.store import SoundStore
from ivr.audio.wav import seconds
from ivr.build import FIRST_REST, TRIES, Builder, Built, Refused
from ivr.fixed import fixed_pieces
from ivr.told import Piece
from tests.ivr.google_double import Google, google

ADDRESSES = Addresses("k" * 32)
PIECES = [Piece(f"Prompt {n}.", "en", f"prompt-{n}") for n in range(5)]


@pytest.fixture
def double() -> Iterator[Google]:
    with google() as running:
        yield running


class Stand:
    def __init__(self, folder: Path, double: Google) -> None:
        self.store = SoundStore(folder)
        self.slept: list[float] = []
        self.builder = Builder(
            Gtts(double.url), self.store, ADDRESSES, every=1.0, sleep=self.slept.append
        )

    def build(self) -> Built:
        built = Built()
        list(self.builder.build(PIECES, built))
        return built

    def sound(self, piece: Piece) -> bytes | None:
        found = self.store.find(ADDRESSES.of(Sound("gtts", piece.language, piece.text)))
        return found.read_bytes() if found else None


def test_each_prompt_is_asked_for_once_and_kept_as_telephone_sound(
    tmp_path: Path, double: Google
) -> None:
    stand = Stand(tmp_path, double)
    built = stand.build()
    assert (built.made, built.there, built.failed) == (5, 0, 0)
    assert double.asked == [(piece.text, "en") for piece in PIECES]
    assert stand.slept == [1.0] * 5
    for piece in PIECES:
        sound = stand.sound(piece)
        assert sound is not None
        assert seconds(sound) == pytest.approx(50 * 0.024, abs=0.1)


def test_what_is_said_slowly_is_made_too(tmp_path: Path, double: Google) -> None:
    stand = Stand(tmp_path, double)
    stand.build()
    built = Built()
    list(stand.builder.build(PIECES, built, slow=True))
    assert (built.made, built.there) == (5, 0)
    slowly = ADDRESSES.of(Sound("gtts", "en", PIECES[0].text, slow=True))
    assert stand.store.find(slowly)


def test_it_goes_on_where_it_stopped(tmp_path: Path, double: Google) -> None:
    stand = Stand(tmp_path, double)
    assert next(iter(stand.builder.build(PIECES, Built()))) == PIECES[0]
    built = stand.build()
    assert (built.made, built.there) == (4, 1)
    assert len(double.asked) == 5


def test_a_refusal_is_waited_out_as_long_as_it_asks(tmp_path: Path, double: Google) -> None:
    double.refuse = [429, 503]
    stand = Stand(tmp_path, double)
    assert stand.build().made == 5
    assert stand.slept[:3] == [7.0, FIRST_REST * 2, 1.0]


def test_it_gives_up_gently_and_keeps_what_it_has(tmp_path: Path, double: Google) -> None:
    stand = Stand(tmp_path, double)
    built = Built()
    todo = stand.builder.build(PIECES, built)
    next(todo)
    double.refuse = [429] * TRIES
    with pytest.raises(Refused):
        next(todo)
    assert built.made == 1
    assert stand.sound(PIECES[0])


def test_what_it_cannot_speak_is_counted_and_passed_over(tmp_path: Path, double: Google) -> None:
    double.refuse = [400]
    built = Stand(tmp_path, double).build()
    assert (built.made, built.failed) == (4, 1)


def test_no_google_at_all() -> None:
    with pytest.raises(EngineFailed) as failed:
        Gtts("http://127.0.0.1:9", timeout=2).synthesise("Hello.", "en", False)
    assert failed.value.again


def test_which_languages_google_speaks() -> None:
    speaks = Gtts().speaks
    assert all(map(speaks, ("bn", "en", "gu", "hi", "kn", "ml", "mr", "pa", "ta", "te", "ur")))
    assert not speaks("or")
    assert not speaks("as")


def test_the_command_builds_and_says_how_it_went(
    tmp_path: Path, double: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    build = ["voice", "build", "--language", "hi", "--every", "0", "--url", double.url]
    done = CliRunner().invoke(cli, build)
    assert done.exit_code == 0, done.output
    count = len({piece.text for piece in fixed_pieces(load()["hi"], "108")})
    assert len({text for text, _ in double.asked}) >= count - 20  # long ones are asked in parts
    assert "0 failed" in done.output
    asked = len(double.asked)
    again = CliRunner().invoke(cli, build)
    assert "hi: 0 made" in again.output
    assert len(double.asked) == asked


def test_the_command_that_is_refused_says_to_come_again(
    tmp_path: Path, double: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setattr("time.sleep", lambda _: None)
    double.refuse = [429] * TRIES
    done = CliRunner().invoke(cli, ["voice", "build", "--language", "en", "--url", double.url])
    assert done.exit_code == 1
    assert "run the same command later" in " ".join(done.output.split())


def test_the_script_names_a_file_and_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    lines = CliRunner().invoke(cli, ["voice", "script"]).output.splitlines()
    files = [line.partition("\t")[0] for line in lines]
    assert len(set(files)) == len(files)
    assert f"{tmp_path}/recordings/en/voice-press-1.wav\tpress 1." in lines
    assert f"{tmp_path}/recordings/hi/symptom-fever-choice.wav\tबुख़ार के लिए," in lines
