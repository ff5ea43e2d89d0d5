"""What she was told last, read out: a voice message in a chat, a call to a telephone."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from bot.carrier import Message, Permanent
from bot.chat import one_message
from bot.delivery.ways import reading
from bot.last_told import LastTold
from bot.lent_voice import Lent, LentVoices
from bot.outgoing import Outgoing
from bot.ports import Clock, Enqueue, Refused, Speaks, Unspeakable
from bot.rings import Rings
from bot.sessions import Sessions
from handlers.effect import ReadOut, Ring, Tell
from handlers.prescription.message import MESSAGES as PRESCRIPTIONS
from handlers.reply import Reply
from handlers.session import Contact

log = logging.getLogger(__name__)

CANNOT: Final = Reply("listen-later")
SOON: Final = timedelta(hours=1)  # a call later than that is not what she asked for


class ReadingOut:
    """Does ``ReadOut``. ``speak`` and ``rings`` are missing where nothing speaks or rings."""

    def __init__(
        self,
        *,
        sessions: Sessions,
        told: LastTold,
        lent: LentVoices,
        outgoing: Outgoing,
        speak: Speaks | None,
        rings: Rings | None,
        enqueue: Enqueue,
        clock: Clock,
        language: str,
    ) -> None:
        self._sessions = sessions
        self._told = told
        self._lent = lent
        self._outgoing = outgoing
        self._speak = speak
        self._rings = rings
        self._enqueue = enqueue
        self._clock = clock
        self._language = language

    def read(self, effect: ReadOut) -> str:
        """The outcome in a word. Also to one who has stopped us, for she asked."""
        contact = self._sessions.contact(effect.contact)
        if effect.channel == "sms":
            return self._ring(effect, contact)
        there = [one.address for one in contact.reached if one.channel == effect.channel]
        address = effect.to if effect.to in there else next(iter(there), effect.contact)
        replies, language = self._wanted(effect, contact)
        if not replies or self._speak is None:
            return self._cannot(effect)
        try:
            sound = self._speak(replies, language)
        except Unspeakable as no:
            log.warning("a message is not read out: %s", no)
            return self._cannot(effect)
        lent = Lent(effect.contact, language, replies, contact.consent is not None)
        message = Message(
            id=effect.id,
            channel=effect.channel,
            to=address,
            text="",
            language=language,
            document=self._lent.address(effect.id, lent),
            voice=sound,
        )
        try:
            self._outgoing.send(message)
        except Permanent as no:
            if no.stopped:
                self._sessions.refused(address, effect.channel)
            raise Refused(str(no)) from None
        return "done"

    def _wanted(self, effect: ReadOut, contact: Contact) -> tuple[tuple[Reply, ...], str]:
        """What is to be read out, and in which language: what stands above the button she pressed,
        where that is known still, else what she was told last.
        """
        address = effect.contact
        above = self._told.under(address, effect.pressed) if effect.pressed else None
        told = above or (None if effect.pressed else self._told.last(address, effect.turn))
        if told:
            return self._told.whole(address, told), told.language
        for turn in dict.fromkeys(filter(None, (effect.pressed, effect.turn))):
            said = one_message(self._sessions.answered(address, turn))
            if said and said.said:
                return said.said, said.language
        if effect.pressed and (told := self._told.last(address, effect.turn)):
            return self._told.whole(address, told), told.language
        return (), contact.language or self._language

    def _ring(self, effect: ReadOut, contact: Contact) -> str:
        """A prescription after the year of birth, as in any call; what else came unasked in its
        words; else the call goes on where she stands.
        """
        rings = self._rings
        if rings is None or not rings.may(contact.address):
            return self._cannot(effect)
        told = self._told.last(effect.contact, effect.turn)
        if told and told.reply.id in PRESCRIPTIONS:
            ring = reading("")
        else:
            ring = Ring("", "", told.reply if told else None)
        id_, until = f"{effect.id}:ring", self._clock() + SOON
        named = replace(ring, id=id_, contact=contact.address, otherwise=CANNOT, until=until)
        self._enqueue(named)
        return "done"

    def _cannot(self, effect: ReadOut) -> str:
        self._enqueue(Tell(f"{effect.id}:told", effect.contact, CANNOT, to=effect.to))
        return "unspoken"
