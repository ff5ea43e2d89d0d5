"""What a chat shows: a text, and what may be chosen, as buttons or as numbered lines."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import msgspec
from msgspec import Struct

from bot.carrier import Choice, Message
from bot.render import Renderer
from handlers.inbound import Channel
from handlers.prescription.message import MESSAGES as PRESCRIPTIONS
from handlers.reply import Reply, Term

BETWEEN = "\n\n"  # two replies of one turn, which are one message
# What is to be kept, and the first question of all, have a button to be read out by; whatever else
# she is told is read out where she writes that she wants to listen.
HEARD: Final = PRESCRIPTIONS | {"ask-consent", "booked", "booked-later", "moved", "moved-later"}
LISTEN_LABEL: Final = Term("chat-listen")


class Chat(Struct, frozen=True):
    """One message of a chat. ``text`` has the choices as numbered lines, ``body`` is without them;
    ``asks`` is the message of ``locales/`` it ends with, ``turn`` the turn or effect that says it,
    ``language`` the one it is in. ``listen`` are the words of the button that has it read out,
    where it has one; ``said`` is what it is made of.
    """

    text: str
    body: str
    choices: tuple[Choice, ...] = ()
    asks: str = ""
    turn: str = ""
    language: str = ""
    listen: str = ""
    said: tuple[Reply, ...] = ()

    def message(self, id_: str, channel: Channel, to: str) -> Message:
        """As it is sent: ``id_`` is ours, ``to`` her address there."""
        return Message(
            id=id_,
            channel=channel,
            to=to,
            text=self.text,
            body=self.body,
            choices=self.choices,
            turn=self.turn,
            asks=self.asks,
            language=self.language,
            listen=self.listen,
        )


class ChatRenderer:
    """Replies in, ``Chat`` out, as JSON: that is kept as the answer of the turn."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """``chat`` as JSON."""
        return msgspec.json.encode(self.chat(reply, language, channel, now, turn)).decode()

    def chat(
        self, reply: Reply, language: str, channel: str, now: datetime, turn: str = ""
    ) -> Chat:
        """The whole message."""
        bare = Reply(reply.id, reply.args)
        say = self._renderer.label
        return Chat(
            text=self._renderer.text(reply, language, channel, now),
            body=self._renderer.text(bare, language, channel, now),
            choices=tuple(Choice(o.key, say(o.label, language, now)) for o in reply.options),
            asks=reply.id,
            turn=turn,
            language=language,
            listen=say(LISTEN_LABEL, language, now) if reply.id in HEARD else "",
            said=(reply,),
        )


def one_message(texts: tuple[str, ...]) -> Chat | None:
    """What a turn said, as one message: a channel may take one in six seconds. ``None`` where it
    said nothing; a text that is no ``Chat`` (an apology) stands for itself.
    """
    said = [_read(text) for text in texts if text]
    if not said:
        return None
    last = said[-1]
    before = [one.text for one in said[:-1]]
    return Chat(
        text=BETWEEN.join([*before, last.text]),
        body=BETWEEN.join([*before, last.body]),
        choices=last.choices,
        asks=last.asks,
        turn=last.turn,
        language=last.language,
        listen=next((one.listen for one in said if one.listen), ""),
        said=tuple(reply for one in said for reply in one.said),
    )


def _read(text: str) -> Chat:
    try:
        return msgspec.json.decode(text, type=Chat)
    except msgspec.MsgspecError:
        return Chat(text, text)
