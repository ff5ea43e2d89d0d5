"""Figures of the voice line, from real calls and the sound they play: ``python -m
tests.ivr.figures``.
"""

from __future__ import annotations

import html
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from app import create_app, redis_ready
from bot.rooms import Rooms
from bot.settings import Settings
from bot.words import load
from ivr.audio.address import Addresses
from ivr.audio.espeak import Espeak
from ivr.audio.store import SoundStore
from ivr.build import Builder, Built
from ivr.fixed import fixed_pieces
from ivr.install import renderer_of
from ivr.offered import offered_pieces
from tests.ivr.phone import Phone
from tests.turn_stand import make_settings
from tests.whole import standing

START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
MORE = "6"  # the key to hear more languages
LANGUAGES = {
    "en": ("1",), "hi": ("2",), "bn": ("3",), "te": ("4",), "mr": ("5",),
    "ta": (MORE, "1"), "gu": (MORE, "2"), "ur": (MORE, "3"), "kn": (MORE, "4"), "or": (MORE, "5"),
    "ml": (MORE, MORE, "1"), "pa": (MORE, MORE, "2"), "as": (MORE, MORE, "3"),
}  # fmt: skip
# Consent, who, age, woman, no danger, fever, days, no sign, no long illness, yes.
FIRST = ("1", "1", "34", "1", "0", "1", "3", "0", "0", "1")
# The doctor for the one who is known, no danger, cough, days, no sign, yes.
RETURNING = ("1", "0", "2", "3", "0", "1")
BY_SMS = ("hi", "1", "1", "1", "Sita Devi", "34", "1", "0", "1", "3", "0", "0", "1")
ROUNDS = 10


class Call(Struct):
    """One booking by keypad. ``quiet`` are the turns in which nothing had to be synthesised."""

    seconds: float
    turns: int
    keys: int
    quiet: int


def build(settings: Settings, languages: Iterable[str] = LANGUAGES) -> None:
    """What ``voice build --engine espeak-ng`` does."""
    store = SoundStore(settings.data_dir / "audio" / "spoken")
    builder = Builder(Espeak(), store, Addresses(settings.secret_key), every=0.0)
    rooms = Rooms(settings, lambda: START)
    for language in languages:
        pieces = fixed_pieces(rooms.words[language], settings.emergency_numbers[0])
        today = START.astimezone(settings.zone)
        pieces += offered_pieces(rooms.core(5.0), renderer_of(rooms), language, today)
        for _ in builder.build(pieces, Built()):
            pass


def book(phone: Phone, language: str, keys: tuple[str, ...]) -> Call:
    """A call that presses these keys one after the other and must end in "booked"."""
    call = Call(0.0, 0, 0, 0)
    phone.played = 0.0
    phone.turns = phone.keys = 0
    steps: list[Callable[[], list[str]]] = [phone.call]
    steps += [lambda key=key: phone.press(key) for key in keys]  # type: ignore[misc]
    for step in steps:
        before = _made(phone.settings)
        step()
        call.quiet += _made(phone.settings) == before
    told = dict.fromkeys(("token", "when", "doctor", "whose"), "")
    booked = load()[language].text("booked-voice", told).partition("|")[0].strip()
    assert " ".join(phone.heard).startswith(booked), phone.heard
    call.seconds, call.turns, call.keys = phone.played, phone.turns, phone.keys
    phone.hang_up()
    return call


def _made(settings: Settings) -> int:
    return sum(1 for _ in settings.data_dir.glob("audio/spoken/*/*.wav"))


def turn_times(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds of each turn of the same bookings by voice and by SMS, in turn, within one process:
    so no other server and no network is in them.
    """
    settings = make_settings(folder)
    voice: list[float] = []
    sms: list[float] = []
    with redis_ready(settings):
        client = create_app(settings, lambda: START).test_client()
        sign = RequestValidator(settings.twilio_auth_token).compute_signature

        def post(path: str, form: dict[str, str], times: list[float]) -> str:
            signature = {"X-Twilio-Signature": sign(settings.public_url + path, form)}
            began = time.perf_counter()
            answer = client.post(path, data=form, headers=signature)
            times.append(time.perf_counter() - began)
            assert answer.status_code == 200
            return answer.text

        for n in range(ROUNDS + 1):
            url = "/twilio/voice"
            for key in ("", *LANGUAGES["en"], *FIRST):
                keyed = {"CallSid": f"CA{n}", "From": f"+9198000000{n:02}", "Digits": key}
                heard = post(url, keyed, voice)
                url = html.unescape(heard.split('action="')[1].partition('"')[0])
            for m, text in enumerate(BY_SMS):
                sent = {"MessageSid": f"SM{n}-{m}", "From": f"+9197000000{n:02}", "Body": text}
                post("/twilio/sms", sent, sms)
    warm = len(FIRST) + 2, len(BY_SMS)  # the first booking of each finds nothing ready
    return voice[warm[0] :], sms[warm[1] :]


def main() -> None:
    """Print them."""
    with (
        tempfile.TemporaryDirectory() as folder,
        standing(Path(folder), lambda: START) as whole,
    ):
        build(whole.settings)
        print("keypad bookings, espeak-ng            sound  turns  keys  turns without synthesis")
        for n, (language, chosen) in enumerate(LANGUAGES.items(), 10):
            phone = Phone(whole.settings, f"+9198{n}000001")
            for name, keys in (("first", (*chosen, *FIRST)), ("returning", RETURNING)):
                call = book(phone, language, keys)
                share = 100 * call.quiet / call.turns
                print(
                    f"{language} {name:<32}{call.seconds:6.0f} s{call.turns:6}{call.keys:7}"
                    f"{share:12.0f} %"
                )
    with tempfile.TemporaryDirectory() as folder:
        voice, sms = turn_times(Path(folder))
    spoken, written = (1000 * statistics.median(times) for times in (voice, sms))
    print(
        f"a turn, median: voice {spoken:.1f} ms, SMS {written:.1f} ms "
        f"({100 * (spoken / written - 1):+.0f} %)"
    )


if __name__ == "__main__":
    main()
