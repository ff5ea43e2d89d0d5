"""Puts a question to her that she did not wait for: by text, or by a call to one who only calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from bot.carrier import Temporary
from bot.hours import Hours
from bot.ports import Clock, Enqueue, Refused
from bot.reminding import by_voice
from bot.sessions import Sessions
from handlers.core.port import Core
from handlers.effect import Ring, Tell
from handlers.form.engine import ask, next_field
from handlers.forms import FORMS
from handlers.home import HOME
from handlers.house import House, Turn
from handlers.inbound import Channel
from handlers.keypad import pressed_key
from handlers.later import Question
from handlers.reply import Reply
from handlers.scene import Scene
from handlers.session import Asked, Contact, OpenForm, Session

QUIET: Final = timedelta(minutes=10)  # since her last message, where she is in the middle of a form


class Questions:
    """Does ``Question``. ``tell`` sends a text as the effect of that name does."""

    def __init__(
        self,
        *,
        core: Core,
        sessions: Sessions,
        house: House | None,
        tell: Callable[[Tell], str],
        enqueue: Enqueue,
        clock: Clock,
        hours: Hours,
        language: str,
    ) -> None:
        self._core = core
        self._sessions = sessions
        self._house = house
        self._tell = tell
        self._enqueue = enqueue
        self._clock = clock
        self._hours = hours
        self._language = language

    def ask(self, effect: Question) -> str:
        """The outcome in a word. Never at night, never of one who stopped or erased all."""
        now = self._clock()
        contact = self._sessions.contact(effect.contact)
        if contact.consent is None:
            return "erased"
        if contact.stopped:
            return "stopped"
        if now >= effect.until:
            return "late"
        opens = self._hours.next(now)
        if opens > now:
            raise Temporary("it is too late or too early to ask", (opens - now).total_seconds())
        if effect.patient and self._core.appointments([effect.patient], now):
            return "booked"
        if by_voice(contact.consent) and not contact.writes:
            return self._call(effect, contact)
        return self._write(effect, contact)

    def _call(self, effect: Question, contact: Contact) -> str:
        opened, reply, name = self._question(effect, contact, "voice")
        keys = {
            pressed_key(reply.id, shown.key, place): OpenForm(
                opened.name, {**opened.answers, name: shown.value}
            )
            for place, shown in enumerate(opened.shown, 1)
        }
        ring = Ring(f"{effect.id}:ring", contact.address, reply, keys, until=effect.until)
        self._enqueue(ring)
        return "done"

    def _write(self, effect: Question, contact: Contact) -> str:
        """Her next message may answer it once it is sent; before that it would be misread."""
        idle = self._sessions.idle(contact.address, but=HOME.name)
        if idle is not None and idle < QUIET.total_seconds():
            raise Temporary("she is in the middle of something", QUIET.total_seconds() - idle)
        opened, reply, _ = self._question(effect, contact, "sms")
        told = f"{effect.id}:told"
        tell = Tell(told, contact.address, reply, until=effect.until, waits=True)
        outcome = self._tell(tell)
        if outcome == "done":
            self._sessions.asked(contact.address, Asked(opened, effect.until, told))
        return outcome

    def _question(
        self, effect: Question, contact: Contact, channel: Channel
    ) -> tuple[OpenForm, Reply, str]:
        """The form with its question open, the question, and the name of the field."""
        if self._house is None:
            raise Refused("nobody is asked here")
        form = FORMS.get(effect.form.name)
        spoken = replace(contact, language=contact.language or self._language)
        turn = Turn(effect.id, self._clock().astimezone(self._house.zone))
        scene = Scene(self._house, turn, channel, spoken, Session())
        if form is None:
            raise Refused("no form has this name")
        opened, field = next_field(form, effect.form, scene)
        if field is None:
            raise Refused("nothing is left to ask")
        opened, reply = ask(opened, field, scene)
        return opened, reply, field.name
