"""Engines, the cache, the addresses and who speaks what."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import httpx
import pytest
from flask import Flask

from ivr.audio import voices as voices_module
from ivr.audio.address import Addresses, Sound
from ivr.audio.engine import EngineFailed
from ivr.audio.espeak import Espeak
from ivr.audio.route import audio_blueprint
from ivr.audio.store import SoundStore
from ivr.audio.voices import Voices
from ivr.audio.wav import from_file, seconds
from ivr.spoken import Play, Say
from ivr.told import Piece
from tests.ivr.google_double import MP3
from tests.turn_stand import in_threads, served

HELLO = {
    "as": "নমস্কাৰ", "bn": "নমস্কার", "en": "Hello", "gu": "નમસ્તે", "hi": "नमस्ते", "kn": "ನಮಸ್ಕಾರ",
    "ml": "നമസ്കാരം", "mr": "नमस्कार", "or": "ନମସ୍କାର", "pa": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "ta": "வணக்கம்",
    "te": "నమస్కారం", "ur": "السلام علیکم",
}  # fmt: skip
FEVER = Piece("For fever,", "en", "symptom-fever-choice")
TOKEN = Piece("Token 9.", "en")


class Dumb:
    """An engine that does as it is told; ``took`` are the texts it was given."""

    name = "dumb"

    def __init__(self, sound: bytes = b"", hangs: float = 0.0) -> None:
        self.took: list[tuple[str, bool]] = []
        self.sound = sound
        self.hangs = hangs

    def speaks(self, language: str) -> bool:
        return language != "xx"

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        self.took.append((text, slow))
        time.sleep(self.hangs)
        if not self.sound:
            raise RuntimeError("no voice today")
        return self.sound


def make(folder: Path, engine: object = None) -> tuple[Voices, list[str]]:
    """Voices over a folder, and where each piece came from."""
    sources: list[str] = []
    made = Voices(folder, "k" * 32, "https://x.org", engine or Espeak(), on_piece=sources.append)  # type: ignore[arg-type]
    return made, sources


@pytest.mark.parametrize(("language", "text"), HELLO.items())
def test_every_language_is_spoken_offline(language: str, text: str) -> None:
    sound = Espeak().synthesise(text, language, False)
    assert sound[:4] == b"RIFF"
    assert int.from_bytes(sound[24:28], "little") == 8000
    assert int.from_bytes(sound[22:24], "little") == 1
    assert 0.3 < seconds(sound) < 5
    samples = memoryview(sound)[44:].cast("h")
    assert max(samples) > 3000, "it can be heard"


def test_slowly_is_slower() -> None:
    text = "For how many days? Key in the number."
    usual, slow = (seconds(Espeak().synthesise(text, "en", slow)) for slow in (False, True))
    assert slow > usual * 1.2


@pytest.mark.parametrize(
    "text", ["", " ", "।", "\x00", "<speak>&</speak>", "🙂", "[[x]]", "9" * 500]
)
def test_odd_texts_break_no_engine(text: str) -> None:
    try:
        Espeak().synthesise(text, "hi", False)
    except EngineFailed as failed:
        assert "no sound" in str(failed)


def test_many_threads_speak_at_once() -> None:
    texts = [f"Token {n}." for n in range(8)]
    alone = [seconds(Espeak().synthesise(text, "en", False)) for text in texts]
    together = in_threads(8, lambda n: seconds(Espeak().synthesise(texts[n], "en", False)))
    assert together == pytest.approx(alone, abs=0.1)


def test_an_address_tells_nothing_and_is_the_same_for_ever() -> None:
    sound = Sound("espeak-ng", "hi", "आशा देवी")
    address = Addresses("k" * 32).of(sound)
    assert address == Addresses("k" * 32).of(sound)
    assert Addresses("k" * 32).open(address) == sound
    assert Addresses("l" * 32).open(address) is None
    assert address.isascii()
    assert Addresses("k" * 32).of(Sound("gtts", "hi", "आशा देवी")) != address


@pytest.mark.parametrize(
    "key", ["", ".wav", "a", "%00", "x" * 4000, "../../secrets.json", "आ", "A" * 64]
)
def test_a_guessed_address_is_none(key: str) -> None:
    assert Addresses("k" * 32).open(key) is None


def test_a_changed_address_is_none() -> None:
    addresses = Addresses("k" * 32)
    address = addresses.of(Sound("espeak-ng", "en", "Token 9."))
    for n in range(0, len(address) - 5, 7):
        changed = address[:n] + ("A" if address[n] != "A" else "B") + address[n + 1 :]
        assert addresses.open(changed) is None


def test_the_carrier_fetches_a_sound(tmp_path: Path) -> None:
    voices, _ = make(tmp_path)
    app = Flask("x")
    app.register_blueprint(audio_blueprint(voices))
    (play,) = voices.prompts([TOKEN])
    assert isinstance(play, Play)
    path = play.url.removeprefix("https://x.org")
    with served(app) as base:
        first = httpx.get(base + path, trust_env=False, verify=False)
        again = httpx.get(
            base + path, headers={"If-None-Match": first.headers["ETag"]}, trust_env=False
        )
        for file in tmp_path.glob("audio/spoken/*/*.wav"):
            file.unlink()  # evicted, or on another server
        remade = httpx.get(base + path, trust_env=False, verify=False)
        guessed = httpx.get(f"{base}/audio/guess.wav", trust_env=False, verify=False)
        long = httpx.get(f"{base}/audio/{'x' * 5000}", trust_env=False, verify=False)
        head = httpx.head(base + path, trust_env=False)
    assert first.headers["Content-Type"] == "audio/wav"
    kept = {part.strip() for part in first.headers["Cache-Control"].split(",")}
    assert kept == {"public", "immutable", "max-age=31536000"}
    assert again.status_code == 304
    assert seconds(first.content) > 0.5
    assert seconds(remade.content) == pytest.approx(seconds(first.content), abs=0.1)
    assert (guessed.status_code, long.status_code, head.status_code) == (404, 404, 200)


def test_no_name_stands_in_a_file_name(tmp_path: Path) -> None:
    voices, _ = make(tmp_path)
    voices.prompts([Piece("Dr Savitri Rao.", "en")])
    (file,) = tmp_path.glob("audio/spoken/*/*.wav")
    assert len(file.stem) == 40
    assert set(file.stem) <= set("0123456789abcdef")


def test_the_cache_is_bounded_and_keeps_what_was_heard_last(tmp_path: Path) -> None:
    store = SoundStore(tmp_path, most=100_000)
    store.put("first", bytes(10_000))
    for n in range(40):
        store.put(f"sound {n}", bytes(10_000))
        time.sleep(0.002)
        assert store.find("first"), n
        assert sum(file.stat().st_size for file in tmp_path.glob("*/*")) <= 120_000
    assert store.find("sound 39")
    assert store.find("sound 0") is None


def test_many_may_keep_the_same_sound_at_once(tmp_path: Path) -> None:
    store = SoundStore(tmp_path)
    in_threads(8, lambda n: store.put("one", b"x" * 50_000))
    assert store.path("one").read_bytes() == b"x" * 50_000
    assert len(list(tmp_path.glob("*/*"))) == 1


def test_who_speaks(tmp_path: Path) -> None:
    voices, sources = make(tmp_path)
    voices.prompts([FEVER, FEVER, TOKEN])
    assert sources == ["made", "kept", "made"]
    make(tmp_path)[0].prompts([FEVER])

    again, sources = make(tmp_path)
    again.prompts([FEVER])
    assert sources == ["kept"]  # another process, the same disk

    built = again.addresses.of(Sound("gtts", "en", FEVER.text))
    again.built.put(built, from_file(MP3))
    again, sources = make(tmp_path)
    (play,) = again.prompts([FEVER])
    assert sources == ["built"]
    assert isinstance(play, Play)
    assert play.url.endswith(built)

    person = tmp_path / "recordings" / "en" / "symptom-fever-choice.mp3"
    person.parent.mkdir(parents=True)
    person.write_bytes(MP3 * 2)
    again, sources = make(tmp_path)
    (play,) = again.prompts([FEVER])
    assert sources == ["recording"]
    assert isinstance(play, Play)
    file = again.sound(play.url.rpartition("/")[2])
    assert file
    assert seconds(file.read_bytes()) == pytest.approx(2.4, abs=0.2)

    person.write_bytes(b"no sound at all")
    again, sources = make(tmp_path)
    again.prompts([FEVER])
    assert sources == ["built"]


def test_an_engine_that_fails_leaves_it_to_the_carrier(tmp_path: Path) -> None:
    voices, sources = make(tmp_path, Dumb())
    assert voices.prompts([TOKEN]) == (Say("Token 9.", "en"),)
    assert voices.prompts([Piece("ଟୋକନ", "xx")]) == (Say("ଟୋକନ", "xx"),)
    assert sources == ["carrier", "carrier"]


def test_an_engine_that_hangs_costs_its_time_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices_module, "PATIENCE", 0.3)
    engine = Dumb(hangs=3)
    voices, _ = make(tmp_path, engine)
    began = time.monotonic()
    pieces = [Piece(f"Token {n}.", "en") for n in range(20)]
    assert all(isinstance(one, Say) for one in voices.prompts(pieces))
    assert all(isinstance(one, Say) for one in voices.prompts(pieces))
    assert time.monotonic() - began < 1.0
    assert len(engine.took) == 1


def test_an_engine_that_comes_back_is_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices_module, "PATIENCE", 0.2)
    engine = Dumb(sound=from_file(MP3), hangs=0.5)
    voices, _ = make(tmp_path, engine)
    assert isinstance(voices.prompts([TOKEN])[0], Say)
    engine.hangs = 0.0
    for thread in threading.enumerate():
        if thread.name == "speech":
            thread.join()
    assert isinstance(voices.prompts([TOKEN])[0], Play)


def test_what_is_very_long_is_left_to_the_carrier(tmp_path: Path) -> None:
    voices, _ = make(tmp_path, Dumb(sound=from_file(MP3)))
    assert isinstance(voices.prompts([Piece("word " * 200, "en")])[0], Say)


def test_slowly_is_asked_of_the_engine(tmp_path: Path) -> None:
    engine = Dumb(sound=from_file(MP3))
    voices, _ = make(tmp_path, engine)
    usual, slow = (voices.prompts([TOKEN], slow)[0] for slow in (False, True))
    assert usual != slow
    assert engine.took == [("Token 9.", False), ("Token 9.", True)]


def test_what_the_carrier_cannot_speak_is_made_while_it_fetches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices_module, "PATIENCE", 0.1)
    engine = Dumb(sound=from_file(MP3), hangs=0.3)
    sources: list[str] = []
    speaks = {"en"}.__contains__
    voices = Voices(
        tmp_path, "k" * 32, "https://x.org", engine, on_piece=sources.append, carrier_speaks=speaks
    )
    (late,) = voices.prompts([Piece("ଟୋକନ ୯।", "or")])
    assert isinstance(late, Play)
    assert sources == ["late"]
    for thread in threading.enumerate():
        if thread.name == "speech":
            thread.join()
    file = voices.sound(late.url.rpartition("/")[2])
    assert file
    assert seconds(file.read_bytes()) > 1
    assert voices.prompts([Piece("ଟୋକନ ୯।", "or")]) == (late,)

    long = voices.prompts([Piece("ଓଷଧ ଖାଆନ୍ତୁ । " * 90, "or")])
    assert len(long) == 3
    assert all(isinstance(one, Play) for one in long)


def test_slowly_is_what_was_made_slowly(tmp_path: Path) -> None:
    folder = tmp_path / "recordings" / "en"
    folder.mkdir(parents=True)
    (folder / f"{FEVER.id}.mp3").write_bytes(MP3 * 2)
    (folder / f"{FEVER.id}.slow.mp3").write_bytes(MP3 * 4)
    voices, _ = make(tmp_path)
    heard: list[float] = []
    for slow in (False, True):
        (play,) = voices.prompts([FEVER], slow)
        assert isinstance(play, Play)
        file = voices.sound(play.url.rpartition("/")[2])
        assert file
        heard.append(seconds(file.read_bytes()))
    assert heard[1] == pytest.approx(2 * heard[0], abs=0.2)


@pytest.mark.parametrize(
    ("language", "word"), [("as", "সময\u09bc সলনি"), ("as", "হাড\u09bc"), ("or", "ନିଶ୍ୱାସ")]
)
def test_a_letter_that_the_voice_does_not_know_is_not_spelled_out(language: str, word: str) -> None:
    """Spelled out, each of these takes from one to five seconds."""
    spoken = Espeak().synthesise(word, language, slow=False)
    assert seconds(spoken) < 0.15 * len(word)
