"""What she sends in a chat that is no text: conversations held word for word with the whole.

``>`` is what she sends; in brackets what is no text, with her words beside it: ``[picture]``,
``[bomb]``, ``[voice]``, ``[hour of voice]``, ``[paper]``, ``[video]``, ``[huge]``, ``[false]``,
``[again]`` (the last one once more), ``[place 15.4 75.1]``, ``[sticker]``. ``<`` is the one message
she gets at once, ``later <`` what comes by itself. ``core 2`` waits until the core has so many
files of hers, ``carrier 0`` until the carrier keeps so many; ``core down`` and ``core up`` switch
the core. ``hour 14`` moves the clock, ``phone N`` goes on with another number. ``*`` stands for any
words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

import bot.worker
from bot.chat import one_message
from bot.demo.media import MediaStore, address_of
from bot.rooms import Rooms
from handlers.inbound import Body, Inbound, Located, Media, Text, Unread
from tests import media_files as files
from tests.test_journeys import KINDS, PHONE, START, Clock
from tests.test_worker import eventually
from tests.transcript import compare, lines
from tests.whole import Whole, standing

JOURNEYS = sorted((Path(__file__).parent / "media" / "journeys").glob("*.txt"))
SENT: dict[str, tuple[str, Callable[[], bytes]]] = {
    "picture": ("image/jpeg", files.picture),
    "bomb": ("image/png", files.png_bomb),
    "voice": ("audio/ogg; codecs=opus", files.opus),
    "hour of voice": ("audio/ogg", lambda: files.opus(3600)),
    "paper": ("application/pdf", files.pdf),
    "video": ("video/mp4", lambda: b"moving"),
    "huge": ("image/jpeg", lambda: b"large"),
    "false": ("image/jpeg", files.pdf),
}
HUGE = 10_000_001  # bytes, as the carrier says


class Chat:
    """Her side of a chat: each message is a turn of the whole, its answer one message."""

    def __init__(self, whole: Whole, clock: Clock) -> None:
        self.rooms = Rooms(whole.settings, clock)
        self.runner = self.rooms.runner(renderer=self.rooms.chats)
        self.carrier = MediaStore(whole.settings.data_dir)
        self.clock = clock
        self.sent = 0
        self.last: Body = Text("")

    def say(self, phone: str, words: str) -> str:
        self.sent += 1
        self.last = self.body(words)
        inbound = Inbound(
            contact=f"tel:{phone}",
            channel="whatsapp",
            provider="twilio",
            message_id=f"WA{self.sent}",
            body=self.last,
            received=self.clock.now,
            address=f"whatsapp:{phone}",
        )
        message = one_message(self.runner.run(inbound))
        assert one_message(self.runner.run(inbound)) == message, "the carrier sent it twice"
        return message.text if message else ""

    def body(self, words: str) -> Body:
        found = re.match(r"\[(.+?)\] ?(.*)", words, re.DOTALL)
        if found is None:
            return Text(words)
        what, beside = found[1], found[2]
        if what == "again":
            return self.last
        if what == "sticker":
            return Unread("sticker")
        if what.startswith("place "):
            _, north, east = what.split()
            return Located(float(north), float(east))
        mime, made = SENT[what]
        size = HUGE if what == "huge" else 0
        return Media(mime, address_of(self.carrier.add(mime, made())), size=size, text=beside)


@pytest.mark.parametrize("path", JOURNEYS, ids=lambda path: path.stem)
def test_journey(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
    text = path.read_text(encoding="utf-8")
    clock = Clock()
    with standing(tmp_path, clock, core_apart="core down" in text) as whole:
        hold(text, whole, Chat(whole, clock))


def hold(text: str, whole: Whole, chat: Chat) -> None:
    phone, reply = PHONE, ""
    for kind, words in lines(text, KINDS):
        match kind.split():
            case [">"]:
                assert not reply, f"not in the journey: {reply}"
                reply = chat.say(phone, words)
            case ["<"]:
                compare(reply, words)
                reply = ""
            case ["later", "<"]:
                compare(whole.later(phone), words)
            case ["phone", number]:
                phone = number
            case ["core", "down" | "up" as state]:
                assert whole.core is not None
                whole.core.down() if state == "down" else whole.core.up()
            case ["core", count]:
                eventually(lambda: _kept(whole) == int(count))
            case ["carrier", count]:
                eventually(lambda: chat.carrier.count() == int(count))
            case ["hour", hour]:
                chat.clock.now = START.replace(hour=0, minute=0)
                chat.clock.now += timedelta(hours=float(hour) - 5.5)
            case _:
                raise AssertionError(f"not a line of a journey: {kind} {words}")
    assert not reply, f"not in the journey: {reply}"


def _kept(whole: Whole) -> int:
    """How many files of hers the core has, each beside an appointment."""
    found = whole.fhir("DocumentReference")
    assert all(
        one["context"]["related"][0]["reference"].startswith("Appointment/") for one in found
    )
    return len(found)
