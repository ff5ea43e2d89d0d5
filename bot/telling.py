"""A text to her, if it may be sent: she may have stopped us, or no template has these words."""

from __future__ import annotations

from bot.carrier import Permanent
from bot.dlt.gate import Gate
from bot.outgoing import Outgoing
from bot.ports import Clock, Refused
from bot.sessions import Sessions
from bot.words import TooLong
from handlers.effect import Tell


class Telling:
    """It comes to an outcome in a word: done, stopped, late. Raises ``Refused`` for good, and
    ``Temporary`` when trying again later is right.
    """

    def __init__(
        self, sessions: Sessions, outgoing: Outgoing, gate: Gate, clock: Clock, language: str
    ) -> None:
        self._sessions = sessions
        self._outgoing = outgoing
        self._gate = gate
        self._clock = clock
        self._language = language

    def tell(self, effect: Tell) -> str:
        """Send it, in her language."""
        scheme, _, number = effect.contact.partition(":")
        if scheme != "tel":
            raise Refused("no way to reach this kind of contact")
        contact = self._sessions.contact(effect.contact)
        if contact.stopped:
            return "stopped"
        if effect.until is not None and self._clock() >= effect.until:
            return "late"
        language = effect.language or contact.language or self._language
        try:
            passed = self._gate.passed(effect.reply, language, self._clock())
        except TooLong:
            raise Refused("longer than any message may be") from None
        if passed is None:
            raise Refused("no registered template has this text")
        try:
            self._outgoing.send(number, passed.text, effect.id, passed.template)
        except Permanent as wrong:
            if wrong.stopped:
                self._sessions.stop(effect.contact)
                return "stopped"
            raise Refused(str(wrong)) from None
        return "done"
