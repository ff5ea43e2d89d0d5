"""The answer to a WhatsApp message: one message. What has buttons or a list goes out by the REST
API, the rest in the answer of the webhook; so does what the REST API would not take.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Final

from bot.carrier import Message, Permanent, Temporary
from bot.chat import Chat
from bot.outgoing import Outgoing, UnderWay
from bot.twilio.whatsapp import limits
from bot.twilio.whatsapp.carrier import TwilioWhatsApp

log = logging.getLogger(__name__)

BY_WEBHOOK: Final = "webhook"  # stands for Twilio's sid where the webhook's answer said it
TIMEOUT: Final = 3.0  # s for one request while Twilio waits, which it does for 15
PATIENCE: Final = 6.0  # s for another try of the same answer
_EACH: Final = 0.5  # s


class Answers:
    """Raises ``redis.RedisError``."""

    def __init__(
        self,
        outgoing: Outgoing,
        carrier: TwilioWhatsApp,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._outgoing = outgoing
        self._carrier = carrier
        self._wait = wait

    def answer(self, id_: str, to: str, chat: Chat) -> tuple[str, ...]:
        """What the webhook has to say: nothing, where it is on its way already. ``id_`` is the same
        whenever the message it answers comes again.
        """
        message = Message(
            id=id_,
            channel="whatsapp",
            to=to,
            text=chat.text,
            body=chat.body,
            choices=chat.choices,
            turn=chat.turn,
            asks=chat.asks,
            language=chat.language,
            listen=chat.listen,
        )
        if self._carrier.shows(message) and self._sent(message):
            return ()
        return in_pieces(chat.text)

    def _sent(self, message: Message) -> bool:
        """Whether it went out by the REST API. Where it is not to be learnt, she rather reads it
        twice than not at all.
        """
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return self._outgoing.send(message) != BY_WEBHOOK
            except UnderWay:
                if time.monotonic() >= until:
                    break
                self._wait(_EACH)
            except Temporary as unsure:
                if not unsure.maybe_sent:
                    break
                if self._found(message):
                    return True
                break
            except Permanent as no:
                log.warning("a message with choices was refused: %s", no)
                break
        self._outgoing.gave(message.id, BY_WEBHOOK)
        return False

    def _found(self, message: Message) -> bool:
        """It may have got there though no answer came back."""
        try:
            return self._outgoing.send(message) != BY_WEBHOOK
        except (Temporary, Permanent):
            return False


def in_pieces(text: str) -> tuple[str, ...]:
    """As many messages as it takes: one, but for what is longer than WhatsApp takes by Twilio.
    Broken between lines, else between words.
    """
    pieces = []
    while len(text) > limits.TEXT:
        place = max(text.rfind(mark, 1, limits.TEXT) for mark in ("\n", " "))
        line = text.rfind("\n", 1, limits.TEXT)
        cut = line if line > 0 else place if place > 0 else limits.TEXT
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return tuple(filter(None, [*pieces, text.rstrip()]))
