"""Everything that chats can show, in a language, with the longest real values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from bot.carrier import Choice
from bot.chat import HEARD, LISTEN_LABEL
from bot.render import Renderer
from bot.sms.sent import Choices, Sent, sent
from bot.sms.shapes import Shapes
from bot.words import load
from handlers.forms import FORMS

WORDS = load()
RENDERER = Renderer(WORDS, ZoneInfo("Asia/Kolkata"))
LANGUAGES = tuple(WORDS)
# What a button says of its message: a turn's id, and as long an effect's as the core's ids (64
# characters) make it.
TURNS = ("f" * 32, f"how:{'b' * 64}@1795000000:told:ta-Latn:12")
# Questions and words that chats alone have: an SMS proves its number, and has no pictures.
_CHAT: dict[str, Choices] = {
    "ask-number": Choices(zero=("number-later",)),
    "ask-number-code": Choices(choices=(("number-other", "number-later"),)),
    "ask-number-code-wrong": Choices(choices=(("number-other", "number-later"),)),
    "ask-media-for": Choices(each="appointment", most=4, page=4),
    "ask-opd": Choices(each="opd-near", most=9, page=9),
}
_CHAT_SAID = (
    "chat-group", "chat-prescription", "location-far", "location-noted", "media-enough",
    "media-large", "media-later", "media-long", "media-unread", "number-joined",
    "number-not-joined", "paper-kept", "picture-kept", "recording-kept",
)  # fmt: skip


class Said(Struct, frozen=True):
    """A message as a chat gets it."""

    message: str
    body: str
    choices: tuple[Choice, ...]
    listen: str

    @property
    def text(self) -> str:
        """With its choices as numbered lines."""
        return "\n".join([self.body, *(f"{one.key} {one.label}" for one in self.choices)])


@cache
def every() -> tuple[Sent, ...]:
    """All messages with the choices under them, of which no page is too long for a chat."""
    asked = {field.ask for form in FORMS.values() for field in form.fields if field.chat}
    assert asked <= _CHAT.keys(), "a form of chats is not told of here"
    chats = [
        Sent(f"{message}{again}", 0, (choices,))
        for message, choices in _CHAT.items()
        for again in ("", "-again")
        if f"{message}{again}" in WORDS["en"]
    ]
    said = [Sent(message, 0) for message in _CHAT_SAID]
    return (*(replace(one, parts=0) for one in sent().values()), *chats, *said)


def forms(language: str, channel: str) -> Iterator[Said]:
    """Each once."""
    words = WORDS[language]
    shapes = Shapes(RENDERER, words, "108", channel=channel)
    listen = words.text(LISTEN_LABEL.id, {})
    seen: set[tuple[str, str]] = set()
    for one in every():
        for shape in shapes.of(one):
            lines = shapes.long(shape).split("\n")
            text, chosen = lines[: len(lines) - shape.choices], lines[len(lines) - shape.choices :]
            choices = tuple(Choice(*line.split(" ", 1)) for line in chosen)
            said = Said(
                one.message, "\n".join(text), choices, listen if one.message in HEARD else ""
            )
            if (said.message, said.text) not in seen:
                seen.add((said.message, said.text))
                yield said
