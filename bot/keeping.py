"""Appointments that were kept until the core answers: booked, cancelled, moved, and told of."""

from __future__ import annotations

from msgspec.structs import replace

from bot.following import Following
from bot.ports import Clock
from bot.whose import whose as whose_is_it
from handlers.core.errors import CoreRefused, NoneFree, NotFound, SlotTaken
from handlers.core.port import Core
from handlers.core.records import Appointment, Booking, Person
from handlers.effect import Book, Cancel, Move, Tell
from handlers.notices import (
    booked,
    booking_failed,
    doctor_notice,
    doctors_told,
    move_taken,
    moved,
    none_free,
)
from handlers.reply import Arg, Reply


class Keeping:
    """Each comes to an outcome in a word: done, full, taken, refused; ``CoreDown`` when trying
    again later is right.
    """

    def __init__(self, core: Core, then: Following, clock: Clock) -> None:
        self._core = core
        self._then = then
        self._clock = clock

    def book(self, effect: Book) -> str:
        """Book it, or another time of that OPD where hers was taken."""
        try:
            appointment = self._booked(effect.booking)
        except NoneFree:
            self._then.answer(effect, none_free(effect.booking.person))
            self._then.bring(effect)
            return "full"
        except (CoreRefused, NotFound):
            self._then.answer(effect, booking_failed())
            self._then.bring(effect)
            return "refused"
        self._then.bring(effect)
        person = effect.booking.person
        self._then.answer(effect, booked(appointment, person, True, self._whose(effect, person)))
        self._then.remind_of(appointment, effect)
        if appointment.doctor.phone:
            notice = doctor_notice(appointment, person, effect.booking.intake, self._clock())
            self._then.enqueue(
                Tell(
                    id=f"{effect.booking.turn}:doctor",  # as the turn's own: never two notices
                    contact=f"tel:{appointment.doctor.phone}",
                    reply=notice,
                    language=appointment.doctor.language,
                )
            )
        return "done"

    def _booked(self, booking: Booking) -> Appointment:
        try:
            return self._core.book(booking)
        except SlotTaken:
            if booking.slot is None:
                raise
            return self._core.book(replace(booking, opd=booking.slot.opd, slot=None))

    def _whose(self, effect: Book | Move, person: Person) -> Arg:
        called = self._then.called(effect.contact)
        return whose_is_it(self._core, called, person) if called else ""

    def cancel(self, effect: Cancel) -> str:
        """Cancel it."""
        try:
            self._core.cancel(effect.appointment)
        except CoreRefused:
            self._then.answer(effect, Reply("cancel-failed-later"))
            return "refused"
        except NotFound:
            pass  # it is gone already, which is what she wants
        self._then.answer(effect, Reply("cancelled-later"))
        return "done"

    def move(self, effect: Move) -> str:
        """She is not given a time that she did not choose: where it is taken, hers stays."""
        try:
            appointment = self._core.move(effect.appointment, effect.slot, effect.id)
        except SlotTaken:
            whose = self._whose(effect, effect.person)
            stays = move_taken(effect.appointment, whose)
            self._then.answer(effect, booking_failed() if effect.appointment.off else stays)
            return "taken"
        except (CoreRefused, NotFound):
            self._then.answer(effect, Reply("move-failed-later"))
            return "refused"
        tells = booked if effect.appointment.off else moved
        whose = self._whose(effect, effect.person)
        self._then.answer(effect, tells(appointment, effect.person, True, whose))
        self._then.remind_of(appointment, effect)
        for told in doctors_told(effect, appointment, self._clock()):
            self._then.enqueue(told)
        return "done"
