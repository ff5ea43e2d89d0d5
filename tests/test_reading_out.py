"""What she was told, read out: as a voice message that is measured, or in a call."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import miniaudio
import pytest

from bot.chat import HEARD
from bot.lent_voice import FOR, WHERE, Lent, LentVoices
from bot.ports import Unspeakable
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from bot.words import load
from handlers.reply import Arg, Moment, Option, Reply, Term
from ivr.audio import mp3, wav
from ivr.audio.engine import EngineFailed
from ivr.audio.espeak import Espeak
from ivr.audio.voices import Voices
from ivr.message import OF_CALLS, MessageRenderer, Messages, _says_it_all
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]

WORDS = load()
ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
SPOKEN = [code for code in WORDS if WORDS[code].voice == code]
RENDERER = MessageRenderer(WORDS, ZONE)
# What a call alone has: its keys, its beep, itself.
OF_A_CALL = re.compile(
    r"\b(?:keys?|press|hash|star|hear|heard|say|beep|S M S|call us|call again)\b", re.I
)
AGREE = Reply("ask-consent", {}, (Option("1", Term("option-yes")), Option("2", Term("option-no"))))


def prescription(*medicines: str, **more: str) -> Reply:
    lines = [
        Term("prescription-line", {"n": n, "medicine": one, "dosage": Term("dosage-ask")})
        for n, one in enumerate(medicines, 1)
    ]
    whole: Arg = lines[-1]
    for line in reversed(lines[:-1]):
        whole = Term("prescription-lines", {"first": line, "rest": whole})
    message = more.pop("id", "prescription")
    told: dict[str, Arg] = {"name": "Sita Devi", "medicines": whole, **more}
    return Reply(message, told | {"doctor": "Dr Savitri Rao", "registration": "KMC 45210"})


class Noted(Espeak):
    """The engine, which notes who speaks."""

    def __init__(self) -> None:
        self.spoke: list[str] = []

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        self.spoke.append(language)
        return super().synthesise(text, language, slow)


class Mute(Espeak):
    """It cannot speak today."""

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        raise EngineFailed("no voice")


def messages(folder: Path, engine: Espeak) -> Messages:
    voices = Voices(folder, "k" * 32, "https://x.org", engine)
    return Messages(RENDERER, voices, lambda: NOW)


def heard(language: str, *replies: Reply) -> list[str]:
    return [piece.text for reply in replies for piece in RENDERER.whole(reply, language, NOW)]


def test_a_question_is_told_with_what_she_writes() -> None:
    said = " ".join(heard("en", AGREE))
    assert said.startswith("O P D Line: see a doctor by phone.")
    assert "Write DELETE any time" in said and "key 8" not in said
    assert said.endswith("For yes, send 1. For no, send 2.")


def test_a_prescription_is_told_as_in_a_call() -> None:
    assert heard("en", prescription("Paracetamol 500 mg", "ORS"))[:-1] == [
        "The prescription of Sita Devi.",
        "1.", f"Paracetamol 500 mg. {ask('en')}.",
        "2.", f"O R S. {ask('en')}.",
    ]  # fmt: skip
    changed = " ".join(heard("hi", prescription("ORS", id="prescription-changed")))
    assert "डॉक्टर ने पर्ची बदली है।" in changed and "Dr Savitri Rao" in changed


def ask(language: str) -> str:
    return WORDS[language].text("dosage-ask", {}).rstrip(".")


def test_times_are_told_as_a_call_tells_them() -> None:
    said: dict[str, Arg] = {"token": "9", "when": Moment(NOW), "name": "Sita"}
    booking = Reply("booked", said | {"doctor": "Dr Rao", "registration": "KMC 1"})
    (booked,) = heard("en", booking)
    assert "9 o'clock in the morning" in booked and "CHANGE" in booked and "call us" not in booked


@pytest.mark.parametrize("language", SPOKEN)
def test_a_voice_message_lasts_is_loud_and_is_in_her_voice(language: str, tmp_path: Path) -> None:
    engine = Noted()
    sound = messages(tmp_path, engine)([prescription("ORS"), AGREE], language)
    assert set(engine.spoke) == {language}
    about = miniaudio.mp3_get_info(sound)
    assert (about.nchannels, about.sample_rate) == (1, mp3.RATE)
    samples = miniaudio.decode(sound, miniaudio.SampleFormat.SIGNED16, 1, mp3.RATE).samples
    pieces = [wav.seconds(path.read_bytes()) for path in tmp_path.glob("audio/*/*/*.wav")]
    whole = sum(pieces) + mp3.PAUSE * (len(pieces) - 1)
    assert len(samples) / mp3.RATE == pytest.approx(whole, abs=0.5)
    assert whole > 8
    loud = (sum(one * one for one in samples[::20]) / len(samples[::20])) ** 0.5
    assert loud > 800  # of 32,768
    assert len(sound) < whole * mp3.BITS * 1000 / 8 * 1.1  # for a phone that pays by the byte


def test_what_no_voice_says_is_no_sound(tmp_path: Path) -> None:
    with pytest.raises(Unspeakable):
        messages(tmp_path, Mute())([AGREE], "en")


def test_the_words_of_calls_are_told_in_calls_alone() -> None:
    english = WORDS["en"]
    spoken = [one for one in _ids("en") if one.endswith("-voice")]
    args = dict.fromkeys((name for one in spoken for name in english.variables(one)), "x")
    of_calls = {
        one.removesuffix("-voice") for one in spoken if OF_A_CALL.search(english.text(one, args))
    }
    assert of_calls - {"call-again", "wrong-key"} == OF_CALLS  # which are said in calls alone


def _ids(language: str) -> list[str]:
    files = (Path("locales") / language).glob("*.ftl")
    return [one for file in files for one in re.findall(r"(?m)^([a-z0-9-]+) =", file.read_text())]


@pytest.mark.parametrize("language", SPOKEN)
def test_whatever_has_the_button_has_its_words(language: str) -> None:
    words = WORDS[language]
    for message in HEARD:
        assert message in words
        assert _says_it_all(message, words) == message.startswith("prescription")


def test_an_address_is_ours_and_ends(settings: Settings) -> None:
    client = connect(settings)
    lent = LentVoices(client, Sealer("k" * 32), "https://opd.example.org")
    said = Lent("tel:+919812345678", "hi", (AGREE,), known=False)
    address = lent.address("t:read", said)
    assert address == lent.address("t:read", said) != lent.address("u:read", said)
    assert re.fullmatch(rf"https://opd\.example\.org{WHERE}/[0-9a-f]{{32}}\.mp3", address)
    name = address.rpartition("/")[2]
    assert lent.read(name) == said
    assert lent.read("0" * 32) is None
    key = f"opd:voice:lent:{name.removesuffix('.mp3')}"
    assert 0 < client.ttl(key) <= FOR / timedelta(seconds=1)
    assert b"9812345678" not in (client.get(key) or b"")
