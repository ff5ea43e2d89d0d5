"""Reminders of medicines to one who wants them: at the hours the doctor wrote, by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from bot.hours import Hours
from bot.ports import Clock, Enqueue
from handlers.after.medicines import dose_due
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.later import Dose, Question, TakeMedicine
from handlers.prescription.hours import placed
from handlers.session import Contact

USEFUL: Final = timedelta(hours=1)  # after the hour of a dose
LAST: Final = timedelta(minutes=15)  # before the last hour at which people may be called


class Medicines:
    """Does ``TakeMedicine``. Raises what the core and the queue raise."""

    def __init__(self, core: Core, enqueue: Enqueue, clock: Clock, hours: Hours) -> None:
        self._core = core
        self._enqueue = enqueue
        self._clock = clock
        self._hours = hours

    def remind(self, effect: TakeMedicine, contact: Contact) -> str:
        """Ask her to take what is due now, and set the next dose aside. Ended where she does not
        want it any more, and where this is not the person's newest prescription: the numbers would
        be those of another one, and where its doses are others by now.
        """
        wants = effect.bundle in contact.medicines
        if contact.consent is None or contact.stopped or not wants:
            return "ended"
        issued = self._core.newest_prescriptions([effect.patient])
        if effect.bundle not in {one.bundle for one in issued}:
            return "ended"
        if self._has_changed(effect):
            return "ended"
        now = self._clock()
        upcoming = min(self._times(effect, max(now, effect.at)), default=None)
        if upcoming is not None:
            root = effect.id.partition("@")[0]
            again = f"{root}@{upcoming.timestamp():.0f}"
            self._enqueue(
                TakeMedicine(
                    again, effect.contact, effect.bundle, effect.patient, effect.name,
                    effect.doses, upcoming,
                )
            )  # fmt: skip
        numbers = self._due(effect)
        if numbers and now < effect.at + USEFUL:
            form = dose_due(effect.name, numbers)
            until = effect.at + USEFUL
            self._enqueue(Question(f"{effect.id}:ask", effect.contact, form, now, until))
        return "done" if upcoming else "last"

    def _has_changed(self, effect: TakeMedicine) -> bool:
        """Whether the doctor has placed the doses otherwise since she wanted to be reminded: she is
        asked anew then.
        """
        try:
            found = self._core.prescription(effect.bundle)
        except (CoreRefused, NotFound):  # it may not be told any more
            return True
        today = effect.at.astimezone(self._hours.zone).date()
        places = {(one.minute, one.medicine) for one in placed(found.medications, today)}
        return places != {(one.minute, one.medicine) for one in effect.doses}

    def _due(self, effect: TakeMedicine) -> tuple[int, ...]:
        """The medicines of that very time; none where it is only the beginning."""
        if "@" not in effect.id:
            return ()
        day = effect.at.astimezone(self._hours.zone)
        due = (one for one in effect.doses if self._at(one, day) == effect.at <= self._end(one))
        return tuple(sorted({one.medicine for one in due}))

    def _times(self, effect: TakeMedicine, after: datetime) -> Iterator[datetime]:
        """The next time of each dose."""
        today = after.astimezone(self._hours.zone)
        for dose in effect.doses:
            for day in (today, today + timedelta(days=1)):
                at = self._at(dose, day)
                if after < at <= self._end(dose):
                    yield at

    def _at(self, dose: Dose, day: datetime) -> datetime:
        """When it is told of on that day: at its time, or as near as people may be called."""
        midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
        first = timedelta(hours=self._hours.first)
        last = timedelta(hours=self._hours.last) - LAST
        return midnight + min(max(timedelta(minutes=dose.minute), first), last)

    def _end(self, dose: Dose) -> datetime:
        day = dose.last + timedelta(days=1)
        return datetime(day.year, day.month, day.day, tzinfo=self._hours.zone)
