"""OPDLine in this process with a carrier for each channel, for conversations in chats."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.carrier import Message
from bot.chat import Chat, one_message
from bot.effects import Performer
from bot.embedded_redis import embedded_url
from bot.outgoing import Outgoing
from bot.ports import Unspeakable
from bot.reading_out import ReadingOut
from bot.rings import Rings
from bot.rooms import Rooms
from bot.settings import Settings
from handlers.effect import Effect, Tell
from handlers.inbound import Body, Channel, Chosen, Inbound, Text
from handlers.listening import LISTEN
from handlers.reply import Reply
from tests.faults.outside import plant
from tests.turn_stand import make_settings

MONDAY = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # 9 in the morning in India
CHANNELS: tuple[Channel, ...] = ("sms", "whatsapp", "telegram")


class NotedCarrier:
    """Takes messages, or raises what it is told to."""

    def __init__(self) -> None:
        self.sent: list[Message] = []
        self.fails: list[Exception] = []

    def send(self, message: Message) -> str:
        if self.fails:
            raise self.fails.pop(0)
        self.sent.append(message)
        return f"SM{len(self.sent)}"

    def find(self, message: Message, since: datetime) -> str | None:
        return None


class Standing:
    """All rooms over a folder; effects are done at once, by ``work``, not by a worker."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        plant(folder)
        self.now = MONDAY
        self.rooms = Rooms(settings, lambda: self.now)
        self.queue: list[Effect] = []
        self.carriers = {channel: NotedCarrier() for channel in CHANNELS}
        self._ids = itertools.count(1)
        rooms = self.rooms
        rooms.queue.enqueue = self.queue.append  # type: ignore[method-assign,assignment]
        self.spoken: list[tuple[tuple[Reply, ...], str]] = []
        self.rung: list[str] = []
        self.voice: bytes | None = b"sound"  # what is spoken sounds so; none: nothing can be
        outgoing = Outgoing(rooms.redis, self.carriers)
        rings = Rings(settings, rooms.redis, rooms.sealer, self, rooms.clock)
        self.performer = Performer(
            core=rooms.core(10.0),
            renderer=rooms.renderer,
            sessions=rooms.sessions,
            outgoing=outgoing,
            rings=rings,
            kept=rooms.keep_told,
            reading_out=ReadingOut(
                sessions=rooms.sessions,
                told=rooms.last_told,
                lent=rooms.lent_voices,
                outgoing=outgoing,
                speak=self._speak,
                rings=rings,
                enqueue=self.queue.append,
                clock=rooms.clock,
                language="en",
            ),
            client=rooms.redis,
            enqueue=self.queue.append,
            clock=rooms.clock,
            gate=rooms.gate,
            codes=rooms.codes,
            chats=rooms.chats,
        )
        self.text_runner = rooms.runner()
        self.chat_runner = rooms.runner(renderer=rooms.chats)

    def call(self, to: str, token: str, tries: int) -> str:
        """As ``bot.rings.Calls``: a telephone rings."""
        self.rung.append(to)
        return "CA1"

    def _speak(self, replies: Sequence[Reply], language: str) -> bytes:
        if self.voice is None:
            raise Unspeakable("no voice")
        self.spoken.append((tuple(replies), language))
        return self.voice

    def inbound(
        self, channel: Channel, address: str, said: Body | str, pressed: str = "", also: str = ""
    ) -> Inbound:
        """A message as a channel brings it; whose it is, is looked up now."""
        contact = address.replace("whatsapp:+", "tel:+")
        return Inbound(
            contact=self.rooms.addresses.came_from(contact),
            address=address,
            channel=channel,
            provider="test",
            message_id=f"m{next(self._ids)}",
            body=Text(said) if isinstance(said, str) else said,
            received=self.now,
            pressed=pressed,
            also=also,
        )

    def run(self, inbound: Inbound) -> Chat | None:
        """What is answered, as one message."""
        runner = self.text_runner if inbound.channel == "sms" else self.chat_runner
        return one_message(runner.run(inbound))

    def work(self) -> None:
        """Do what is set going now, and what follows from it."""
        while self.queue:
            effect = self.queue.pop(0)
            if getattr(effect, "at", self.now) <= self.now:
                self.performer.perform(effect)

    def core(self, path: str) -> list[dict[str, Any]]:
        """What a search of the core finds."""
        found = self.rooms.core(10.0)._http.search(*_split(path))
        return list(found)

    def on(self, channel: Channel, address: str, also: str = "") -> Phone:
        """A phone or a chat; ``also`` is a further address that its messages tell of."""
        return Phone(self, channel, address, also)


def _split(path: str) -> tuple[str, dict[str, str]]:
    kind, _, query = path.partition("?")
    return kind, dict(part.split("=", 1) for part in query.split("&") if part)


@pytest.fixture
def stand(
    tmp_path: Path, settings: object, redis_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> Standing:
    """All that stands behind the channels, over an emptied Redis."""
    monkeypatch.setattr("bot.rooms.TURN_DEADLINE", 15.0)  # s; on a slow machine
    made = make_settings(tmp_path, redis_url=embedded_url(redis_dir))
    return Standing(tmp_path, made)


class Phone:
    """One address on one channel; ``last`` is what it shows."""

    def __init__(self, stand: Standing, channel: Channel, address: str, also: str = "") -> None:
        self.stand = stand
        self.channel = channel
        self.address = address
        self.also = also
        self.last = Chat("", "")

    def says(self, *texts: str) -> str:
        """What the last of these texts is answered."""
        for text in texts:
            self._come(Text(text))
        return self.last.text

    def presses(self, label: str, shown: Chat | None = None) -> str:
        """She presses the button with this label, of what is shown or was."""
        chat = shown or self.last
        (choice,) = (one for one in chat.choices if one.label.startswith(label))
        self._come(Chosen(choice.key), chat.turn)
        return self.last.text

    def listens(self, shown: Chat | None = None) -> tuple[str, ...]:
        """She presses the button to listen, of what is shown or was; what is read out then."""
        chat = shown or self.last
        assert chat.listen
        return self._heard(Chosen(LISTEN), chat.turn)

    def asks_to_listen(self, words: str) -> tuple[str, ...]:
        """She writes that she wants to listen; what is read out then."""
        return self._heard(Text(words))

    def _heard(self, body: Body, pressed: str = "") -> tuple[str, ...]:
        before = len(self.stand.spoken)
        told = self.stand.inbound(self.channel, self.address, body, pressed, self.also)
        assert self.stand.run(told) is None
        self.stand.work()
        said = self.stand.spoken[before:]
        return tuple(reply.id for replies, _ in said for reply in replies)

    def sends(self, body: Body) -> str:
        """Anything else."""
        self._come(body)
        return self.last.text

    def _come(self, body: Body, pressed: str = "") -> None:
        stand = self.stand
        told = stand.inbound(self.channel, self.address, body, pressed, self.also)
        chat = stand.run(told)
        self.last = chat or replace(self.last, text="")

    def later(self) -> Message:
        """The last message that came by itself."""
        self.stand.work()
        return self.stand.carriers[self.channel].sent[-1]


def in_days(days: int) -> timedelta:
    """That many."""
    return timedelta(days=days)


def agreed(stand: Standing, address: str) -> Phone:
    """A chat in English that agreed to what we keep."""
    chat = stand.on("telegram" if address.startswith("telegram") else "whatsapp", address)
    assert "Do you agree?" in chat.says("hello", "1")
    chat.says("1")
    return chat


def code_of(stand: Standing) -> str:
    """The digits of the last SMS."""
    stand.work()
    (code,) = re.findall(r"\d{6}", stand.carriers["sms"].sent[-1].text)
    return str(code)


def booked(phone: Phone, *begins: str, words: str = "cold since 3 days", most: int = 12) -> Phone:
    """She books after these first messages."""
    phone.says(*begins, "0", words)
    for _ in range(most):
        if "Booked." in phone.last.text:
            return phone
        labels = [one.label for one in phone.last.choices]
        wanted = next((one for one in ("none of these", "book", "no") if one in labels), "")
        phone.presses(wanted) if wanted else phone.says(_key(phone.last.text))
    raise AssertionError(phone.last.text)


def _key(text: str) -> str:
    """By SMS: what "book", else "none", stands beside."""
    for label in ("book", "none of these", "no"):
        found = re.search(rf"^(\d) {label}$", text, re.M)
        if found:
            return found[1]
    raise AssertionError(text)


def told(stand: Standing, contact: str) -> list[str]:
    """The channels that a notice takes."""
    before = {name: len(one.sent) for name, one in stand.carriers.items()}
    stand.performer.perform(Tell(f"t{before}", contact, Reply("no-prescription")))
    return [name for name, one in stand.carriers.items() if len(one.sent) > before[name]]
