"""A message to her, by the channel that suits: she may have stopped us, or none may take it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from bot.carrier import BESIDE, Message, Permanent
from bot.chat import Chat, ChatRenderer
from bot.dlt.gate import Gate
from bot.outgoing import Outgoing
from bot.ports import Clock, Refused
from bot.reached import in_window, ways
from bot.sessions import Sessions
from bot.words import TooLong
from handlers.core.line import is_chat
from handlers.effect import SendCode, Tell
from handlers.reply import Reply
from handlers.session import Contact, Reached


class Filled(Struct, frozen=True):
    """A template that WhatsApp has approved, and what fills it. ``buttons`` are the keys of its
    buttons by the variables of what these say.
    """

    template: str
    values: dict[str, str]
    buttons: dict[str, str] = {}

    def pressed(self, said: Chat) -> dict[str, str]:
        """What the buttons say under this message."""
        return {variable: f"{said.turn}:{key}" for variable, key in self.buttons.items()}


Templates = Callable[[Reply, str], Filled | None]  # (a reply, language)
Sent = Callable[[Message], None]  # a message that its carrier has taken
Kept = Callable[[Contact, Tell, str], None]  # to a contact, an effect, in a language
Paper = Callable[[Tell, str], str]  # (an effect, language) -> the address of a file beside it


def no_templates(reply: Reply, language: str) -> Filled | None:
    """Where none is approved."""
    return None


def no_paper(effect: Tell, language: str) -> str:
    """Where words go alone."""
    return ""


class Telling:
    """It comes to an outcome in a word: done, stopped, late. Raises ``Refused`` for good, and
    ``Temporary`` when trying again later is right.
    """

    def __init__(
        self,
        sessions: Sessions,
        outgoing: Outgoing,
        gate: Gate,
        clock: Clock,
        language: str,
        *,
        chats: ChatRenderer | None = None,
        templates: Templates = no_templates,
        sent: Sent = lambda message: None,
        told: Callable[[Tell], None] = lambda effect: None,
        paper: Paper = no_paper,
        kept: Kept = lambda contact, effect, language: None,
    ) -> None:
        self._sessions = sessions
        self._outgoing = outgoing
        self._gate = gate
        self._clock = clock
        self._language = language
        self._chats = chats
        self._templates = templates
        self._sent = sent
        self._told = told
        self._paper = paper
        self._kept = kept

    def tell(self, effect: Tell) -> str:
        """Send it, in her language, by the first channel that takes it."""
        contact = self._sessions.contact(effect.contact)
        if contact.stopped:
            return "stopped"
        if effect.until is not None and self._clock() >= effect.until:
            return "late"
        language = effect.language or contact.language or self._language
        wrong: Exception = Refused("no way to reach this kind of contact")
        for way in self._ways(contact, effect, language):
            try:
                message = self._message(effect, way, language)
                if way.channel == "whatsapp":  # it may say only later that it does not take it
                    self._told(effect)
                self._outgoing.send(message)
            except Permanent as no:
                if no.stopped and way.channel == "sms":
                    self._sessions.stop(contact.address)
                    return "stopped"
                if no.stopped:
                    where = way.address if is_chat(way.address) else contact.address
                    self._sessions.refused(where, way.channel)
                wrong = Refused(str(no))
            except Refused as no:
                wrong = no
            else:
                self._kept(contact, effect, language)
                self._sent(message)
                self._beside(effect, message)
                return "done"
        raise wrong from None

    def code(self, effect: SendCode, digits: str) -> str:
        """Text a code to a number that may be anybody's: in her language, and by SMS only. The
        outcome in a word: done, stopped, unsent.
        """
        known = self._sessions.contact(f"tel:{effect.number}")
        if known.stopped:
            return "stopped"
        hers = self._sessions.contact(effect.contact)
        language = hers.language or self._language
        reply = Reply("number-code", {"code": digits})
        way = Reached("sms", known.address, "", self._clock())
        try:
            self._outgoing.send(self._text(Tell(effect.id, known.address, reply), way, language))
        except Permanent as no:
            return "stopped" if no.stopped else "unsent"
        return "done"

    def _beside(self, effect: Tell, message: Message) -> None:
        """The file that goes with it, in a message of its own: WhatsApp puts no words under one.
        She has the words, so a file that is refused is not sent.
        """
        if message.channel != "whatsapp" or message.template:
            return
        address = self._paper(effect, message.language)
        if address:
            file = replace(message, id=f"{message.id}{BESIDE}", text="", body="", choices=())
            with contextlib.suppress(Permanent):
                self._outgoing.send(replace(file, document=address))

    def _ways(self, contact: Contact, effect: Tell, language: str) -> list[Reached]:
        def templated() -> bool:
            return self._templates(effect.reply, language) is not None

        has = self._outgoing.channels
        return ways(contact, self._clock(), has, templated, effect.to)

    def _message(self, effect: Tell, way: Reached, language: str) -> Message:
        if way.channel == "sms":
            return self._text(effect, way, language)
        if self._chats is None:
            raise Refused("nobody is written to in chats here")
        said = self._chats.chat(effect.reply, language, way.channel, self._clock(), effect.id)
        filled = None
        if not in_window(way, self._clock()):
            filled = self._templates(effect.reply, language)
            if filled is None:
                raise Refused("no approved template has this text")
        return replace(
            said.message(effect.id, way.channel, way.address),
            waits=effect.waits,
            template=filled.template if filled else "",
            values=filled.values if filled else {},
            presses=filled.pressed(said) if filled else {},
        )

    def _text(self, effect: Tell, way: Reached, language: str) -> Message:
        try:
            passed = self._gate.passed(effect.reply, language, self._clock())
        except TooLong:
            raise Refused("longer than any message may be") from None
        if passed is None:
            raise Refused("no registered template has this text")
        return Message(
            id=effect.id,
            channel="sms",
            to=way.address.removeprefix("tel:"),
            text=passed.text,
            template=passed.template,
            language=language,
            waits=effect.waits,
        )
