"""Does effects. Each may come more than once: done first, then marked as done."""

from __future__ import annotations

import contextlib

import redis
from msgspec.structs import replace

from bot.carrier import Permanent, Temporary
from bot.dlt.gate import Gate
from bot.outgoing import Outgoing
from bot.ports import Clock, Enqueue, Renders
from bot.recordings import Recordings
from bot.reminding import Reminding, by_voice, first_remind
from bot.rings import Rings
from bot.sessions import Sessions
from handlers.core.errors import CoreError, CoreRefused, NoneFree, NotFound, SlotTaken
from handlers.core.port import Core
from handlers.core.records import Appointment, Booking, Consent
from handlers.effect import (
    AskForHelp,
    Book,
    Cancel,
    DeliverPrescription,
    Effect,
    KeepRecording,
    Move,
    Remind,
    Ring,
    Tell,
)
from handlers.notices import (
    booked,
    booking_failed,
    doctor_notice,
    doctors_told,
    move_taken,
    moved,
    none_free,
)
from handlers.prescription.message import prescription_replies
from handlers.reply import Option, Reply, Term
from handlers.session import OpenForm

KEPT = 7 * 24 * 3600  # s that a done effect is remembered
READ_OUT = "prescription-heard"  # the form of a call that reads one out
LONGEST = 1600  # characters of one message; the carrier takes no more


class Refused(Exception):
    """This effect will never succeed; the text is for operators."""


class Performer:
    """Raises ``Refused`` for good; ``CoreDown``, ``SlotTaken``, ``Temporary``,
    ``redis.RedisError`` and ``Unavailable`` when trying again later is right.
    """

    def __init__(
        self,
        *,
        core: Core,
        renderer: Renders,
        sessions: Sessions,
        outgoing: Outgoing,
        client: redis.Redis,
        enqueue: Enqueue,
        clock: Clock,
        gate: Gate | None = None,
        rings: Rings | None = None,
        recordings: Recordings | None = None,
        language: str = "en",
    ) -> None:
        self._core = core
        self._renderer = renderer
        self._sessions = sessions
        self._outgoing = outgoing
        self._redis = client
        self._enqueue = enqueue
        self._clock = clock
        self._gate = gate or Gate(renderer)
        self._rings = rings
        self._recordings = recordings
        self._language = language
        self._reminders = Reminding(core, enqueue, clock)

    def perform(self, effect: Effect) -> str:
        """Do it, unless it is done; the outcome in a word: done, repeated, stopped, refused."""
        mark = f"opd:done:{effect.id}"
        if self._redis.exists(mark):
            return "repeated"
        match effect:
            case Book():
                outcome = self._book(effect)
            case Cancel():
                outcome = self._cancel(effect)
            case Move():
                outcome = self._move(effect)
            case Tell():
                outcome = self._tell(effect)
            case AskForHelp():
                outcome = self._ask_for_help(effect)
            case DeliverPrescription():
                outcome = self._deliver(effect)
            case Ring():
                outcome = self._ring(effect)
            case Remind():
                outcome = self._remind(effect)
            case KeepRecording():
                outcome = self._keep(effect)
        self._redis.set(mark, outcome, ex=KEPT)
        return outcome

    def give_up(self, effect: Effect) -> None:
        """It was tried for long enough: tell her so where she waits for an answer."""
        match effect:
            case Book():
                self._answer(effect, booking_failed())
            case Cancel():
                self._answer(effect, Reply("cancel-failed-later"))
            case Move():
                self._answer(effect, Reply("move-failed-later"))
            case DeliverPrescription() if effect.contact:
                self._answer(effect, Reply("prescription-failed-later"))
            case KeepRecording() if self._recordings is not None:
                with contextlib.suppress(Permanent, Temporary):
                    self._recordings.delete(effect.recording)

    def _book(self, effect: Book) -> str:
        try:
            appointment = self._booked(effect.booking)
        except NoneFree:
            self._answer(effect, none_free(effect.booking.person))
            return "full"
        except (CoreRefused, NotFound):
            self._answer(effect, booking_failed())
            return "refused"
        person = effect.booking.person
        told = booked(appointment, person, later=True)
        self._answer(effect, told)
        self._call(effect.booking.consent, Ring(f"{effect.id}:ring", effect.contact, told))
        self._remind_of(appointment, effect)
        if appointment.doctor.phone:
            notice = doctor_notice(appointment, person, effect.booking.intake, self._clock())
            self._enqueue(
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

    def _cancel(self, effect: Cancel) -> str:
        try:
            self._core.cancel(effect.appointment)
        except CoreRefused:
            self._answer(effect, Reply("cancel-failed-later"))
            return "refused"
        except NotFound:
            pass  # it is gone already, which is what she wants
        self._answer(effect, Reply("cancelled-later"))
        return "done"

    def _move(self, effect: Move) -> str:
        """She is not given a time that she did not choose: where it is taken, hers stays."""
        try:
            appointment = self._core.move(effect.appointment, effect.slot, effect.id)
        except SlotTaken:
            self._answer(effect, move_taken(effect.appointment))
            return "taken"
        except (CoreRefused, NotFound):
            self._answer(effect, Reply("move-failed-later"))
            return "refused"
        self._answer(effect, moved(appointment, effect.person, later=True))
        self._remind_of(appointment, effect)
        for told in doctors_told(effect, appointment, self._clock()):
            self._enqueue(told)
        return "done"

    def _tell(self, effect: Tell) -> str:
        scheme, _, number = effect.contact.partition(":")
        if scheme != "tel":
            raise Refused("no way to reach this kind of contact")
        contact = self._sessions.contact(effect.contact)
        if contact.stopped:
            return "stopped"
        if effect.until is not None and self._clock() >= effect.until:
            return "late"
        language = effect.language or contact.language or self._language
        passed = self._gate.passed(effect.reply, language, self._clock())
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

    def _call(self, consent: Consent | None, ring: Ring) -> None:
        """Call one who came to us by telephone; the text that goes too, others may read to her."""
        if self._rings is not None and by_voice(consent):
            self._enqueue(ring)

    def _remind_of(self, appointment: Appointment, effect: Book | Move) -> None:
        first = first_remind(effect.id, effect.contact, appointment.start, self._clock())
        if first is not None:
            self._enqueue(first)

    def _remind(self, effect: Remind) -> str:
        """Nobody is reminded who had all erased, or of what is not booked any more."""
        contact = self._sessions.contact(effect.contact)
        if contact.consent is None:
            return "erased"
        return self._reminders.remind(effect, contact)

    def _ring(self, effect: Ring) -> str:
        """One who stopped our messages is called only because she rang."""
        if effect.reply and self._sessions.contact(effect.contact).stopped:
            return "stopped"
        if self._rings is None:
            raise Refused("nobody is called here")
        if self._rings.ring(effect):
            return "done"
        if effect.otherwise:
            self._enqueue(Tell(f"{effect.id}:text", effect.contact, effect.otherwise))
        return "unanswered"

    def _keep(self, effect: KeepRecording) -> str:
        """The carrier forgets it once the core has it, or can never have it."""
        if self._recordings is None:
            raise Refused("nothing is recorded here")
        wrong = ""
        try:
            if not self._core.has_recording(effect.booking):
                sound = self._recordings.fetch(effect.recording)
                self._core.keep_recording(effect.booking, sound, "audio/wav")
        except (CoreRefused, NotFound, Permanent) as never:
            wrong = f"{type(never).__name__} of a recording"
        try:
            self._recordings.delete(effect.recording)
        except Permanent as never:
            wrong = wrong or str(never)
        if wrong:
            raise Refused(wrong)
        return "done"

    def _ask_for_help(self, effect: AskForHelp) -> str:
        phone = effect.contact.removeprefix("tel:")
        try:
            if effect.takes_back:
                self._core.take_back(effect.takes_back, phone, effect.words)
            else:
                self._core.ask_for_help(
                    effect.id,
                    phone,
                    effect.person,
                    effect.words,
                    effect.urgent,
                    reasons=effect.reasons,
                )
        except (CoreRefused, NotFound):
            raise Refused("the core takes no request for help") from None
        return "done"

    def _deliver(self, effect: DeliverPrescription) -> str:
        try:
            prescription = self._core.prescription(effect.bundle)
        except (CoreRefused, NotFound) as wrong:
            raise self._left_to_a_person(effect, wrong) from None
        contact = f"tel:{prescription.phone}"
        known = self._sessions.contact(contact)
        language = known.language or self._language

        def fits(reply: Reply) -> bool:
            text = self._renderer.text(reply, language, "sms", self._clock())
            return len(text) <= LONGEST and self._gate.allows(reply, language, self._clock())

        replies = prescription_replies(prescription, fits)
        if not replies:
            raise self._left_to_a_person(effect, CoreRefused("it has no medicine"))
        for n, reply in enumerate(replies, start=1):
            # Another language is cut elsewhere: its parts must not be taken for those of this one.
            part = f":{language}:{n}" if len(replies) > 1 else ""
            self._enqueue(Tell(f"{effect.id}:told{part}", contact, reply, language))
        if not effect.contact:  # who asked for it is on the telephone, or reads
            hear = Reply("prescription-ready", {}, (Option("1", Term("prescription-hear")),))
            ring = Ring(f"{effect.id}:ring", contact, hear, {"1": OpenForm(READ_OUT)})
            self._call(known.consent, ring)
        return "done"

    def _left_to_a_person(self, effect: DeliverPrescription, wrong: CoreError) -> Refused:
        """Someone at the clinic is told why; the log, which may be read elsewhere, only what kind
        of reason it was, for the reason may name the patient."""
        words = f"prescription Bundle/{effect.bundle} could not be delivered: {wrong}"
        with contextlib.suppress(CoreRefused, NotFound):
            self._core.ask_for_help(f"{effect.id}:help", "", None, words, False)
        if effect.contact:
            self._answer(effect, Reply("prescription-failed-later"))
        return Refused(type(wrong).__name__)

    def _answer(self, effect: Book | Cancel | Move | DeliverPrescription, reply: Reply) -> None:
        self._enqueue(Tell(f"{effect.id}:told", effect.contact, reply))
