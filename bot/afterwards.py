"""What follows a consultation: set going when it is booked and when its prescription comes."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final

from msgspec.structs import replace

from bot.hours import Hours
from bot.ports import Clock, Decide, Enqueue, Refused
from bot.reminding import REMINDED
from handlers.after import consultation, prescription
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.records import Appointment, Prescription
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound
from handlers.later import AskHow, KeepFeedback, Question
from handlers.people_of import people_of
from handlers.reply import Moment
from handlers.session import Contact, Session

SETTLED: Final = timedelta(minutes=10)  # after a prescription came, before it is asked about
OVER: Final = timedelta(hours=3)  # after the time of an appointment, or its prescription
OPEN: Final = timedelta(days=2)  # a question may be answered for so long
PAST: Final = timedelta(hours=24)  # consultations that are asked about began within it
NEAR: Final = timedelta(days=1)  # before the day on which the doctor wants to see her again
MORNING: Final = time(10)


def asked_after(decide: Decide) -> Decide:
    """The same conversation, where it is asked in time how what it books or moves has been."""

    def decide_asked(
        inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
    ) -> Decision:
        decision = decide(inbound, turn, contact, session, house)
        starts = [reply.args.get("when") for reply in decision.replies if reply.id in REMINDED]
        looks = tuple(
            ask_how(turn.id, contact.address, when.at)
            for when in starts
            if isinstance(when, Moment)
        )
        return replace(decision, effects=(*decision.effects, *looks)) if looks else decision

    return decide_asked


def ask_how(set_by: str, contact: str, start: datetime) -> AskHow:
    """The look at what began then, once it is over."""
    return AskHow(f"{set_by}:how", contact, start + OVER)


class Afterwards:
    """Does ``AskHow`` and ``KeepFeedback``, and what follows a prescription. Raises what core and
    queue raise.
    """

    def __init__(self, core: Core, enqueue: Enqueue, clock: Clock, hours: Hours) -> None:
        self._core = core
        self._enqueue = enqueue
        self._clock = clock
        self._hours = hours

    def follow(self, prescribed: Prescription, contact: Contact, root: str) -> None:
        """Set going what follows a prescription that is on its way; ``root`` begins its ids."""
        if contact.consent is None:
            return
        now = self._clock()
        self._enqueue(ask_how(root, contact.address, now))
        form = prescription.about(prescribed, now.astimezone(self._hours.zone).date())
        if form is None:
            return
        at = self._hours.next(now + SETTLED)
        self._enqueue(Question(f"{root}:after", contact.address, form, at, at + OPEN))
        if "day" not in form.answers or prescribed.follow_up is None:
            return
        day = datetime.combine(prescribed.follow_up.day, MORNING, self._hours.zone)
        near = self._hours.next(day - NEAR)
        if near > at + NEAR:
            asked = prescription.again(form)
            self._enqueue(
                Question(
                    f"{root}:again", contact.address, asked, near, near + OPEN,
                    prescribed.person.id,
                )
            )  # fmt: skip

    def look(self, effect: AskHow, contact: Contact) -> str:
        """Ask about each that is over, once each; and look again when the next one is."""
        if contact.consent is None:
            return "erased"
        now = self._clock()
        people = {one.id: one for one in people_of(self._core, contact)}
        found = self._core.consultations(list(people), now - PAST) if people else []
        for one in found:
            if one.start + OVER <= now and one.patient in people:
                form = consultation.about(one, people[one.patient])
                at = self._hours.next(now)
                asked = consultation.asked_as(one.id)
                self._enqueue(Question(asked, contact.address, form, at, at + OPEN))
        self._look_again(effect, found, now)
        return "done" if found else "none-held"

    def keep(self, effect: KeepFeedback) -> str:
        """Hand over what she answered; ``Refused`` where the core takes none of it."""
        try:
            self._core.keep_feedback(effect.feedback)
        except (CoreRefused, NotFound) as wrong:
            raise Refused(f"{type(wrong).__name__} of her answers") from None
        return "done"

    def _look_again(self, effect: AskHow, found: list[Appointment], now: datetime) -> None:
        coming = [one.start + OVER for one in found if one.start + OVER > now]
        if coming:
            root, at = effect.id.partition("@")[0], min(coming)
            self._enqueue(AskHow(f"{root}@{at.timestamp():.0f}", effect.contact, at))
