"""The conversations of ``journeys/``, each held word for word over WhatsApp.

``>`` is what she sends: words, ``[title]`` to press what has this title, ``[title] old`` to press
it on the first message that had it, ``(picture)``, ``(sticker)``, ``(reaction)`` or
``(place 11.0 76.9)``; ``(code)`` are the digits of the SMS that is read then. ``<`` is what comes
at once, with the button of a list and what can be pressed as lines in brackets; ``later <`` what
comes by itself. ``sms <`` is a text on the same phone. ``hides her number`` has WhatsApp tell an id
of hers instead. ``templates hi`` has those of a language approved, ``a day later`` moves the clock
past the 24 hours, ``no whatsapp`` takes her off it. ``prescribe Asha: Cetirizine`` issues a
prescription.
``*`` stands for any words, ``#`` is for the reader.
"""

from __future__ import annotations

import base64
import re
from datetime import timedelta
from pathlib import Path

import pytest

import bot.worker
from bot.settings import Settings
from bot.store import connect
from tests.ivr.doctor import issue
from tests.test_journeys import Clock
from tests.tongue import each_file
from tests.transcript import compare, lines
from tests.turn_stand import keys
from tests.whatsapp.whatsapp_stand import HER, HIDDEN, PICTURE, WhatsApp, approve, with_whatsapp

JOURNEYS = sorted((Path(__file__).parent / "journeys").glob("*.txt"))


@pytest.mark.parametrize("path", each_file(JOURNEYS))
def test_journey(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
    clock = Clock()
    with with_whatsapp(tmp_path, clock) as phone:
        hold(path.read_text(encoding="utf-8"), phone, clock)


def hold(text: str, phone: WhatsApp, clock: Clock) -> None:
    replies: list[str] = []
    for kind, words in lines(text, ">|(?:later |sms )?<"):
        match kind.split():
            case [">"]:
                assert not replies, f"not in the journey: {replies}"
                replies = send(phone, words)
            case ["<"]:
                assert replies, f"nothing came, but this was expected: {words}"
                compare(replies.pop(0), words)
            case ["later", "<"]:
                compare(phone.wait(), words)
            case ["sms", "<"]:
                compare(phone.whole.later(HER), words)
            case ["templates", language]:
                approve(phone.whole.settings, language)
            case ["a", "day", "later"]:
                _rested(phone.whole.settings)
                clock.now += timedelta(days=1)
                phone.state("closed")
            case ["hides", "her", "number"]:
                phone.number = HIDDEN
            case ["no", "whatsapp"]:
                phone.state("gone")
            case ["prescribe", *_]:
                name, _, rest = kind.removeprefix("prescribe ").partition(": ")
                issue(phone.whole, name, rest.split(", "), clock.now)
            case _:
                raise AssertionError(f"not a line of a journey: {kind} {words}")
    assert not replies, f"not in the journey: {replies}"


def _rested(settings: Settings) -> None:
    """In a day she may be written to again; the clock of Redis, which paces it, stands still."""
    client = connect(settings)
    client.delete(*keys(client, "opd:pace:*"))


def send(phone: WhatsApp, words: str) -> list[str]:
    pressed = re.fullmatch(r"\[(.+)\]( old)?", words)
    if pressed:
        return phone.press(pressed[1], of=0 if pressed[2] else -1)
    if not words.startswith("("):
        return phone.say(words)
    kind, *rest = words.strip("()").split()
    if kind == "code":
        (digits,) = re.findall(r"\d{6}", phone.whole.later(HER))
        return phone.say(digits)
    if kind == "place":
        return phone.send(place=[float(one) for one in rest])
    if kind == "picture":
        data = base64.b64encode(PICTURE).decode()
        return phone.send(files=[{"type": "image/png", "data": data}])
    return phone.send(kind=kind)
