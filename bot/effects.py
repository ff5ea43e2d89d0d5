"""Does effects. Each may come more than once: done first, then marked as done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

import redis
from msgspec.structs import replace

from bot.afterwards import Afterwards
from bot.again import Again
from bot.answering import Answering
from bot.asking import Asking
from bot.chat import ChatRenderer
from bot.codes import Codes
from bot.core_events.hearing import Hearing
from bot.delivering import Delivering
from bot.delivery.doing import Deliveries, Receipts
from bot.delivery.ledger import Ledger
from bot.delivery.ways import Calls, Texts
from bot.dlt.gate import Gate
from bot.following import Following
from bot.helping import Helping
from bot.hours import Hours
from bot.keeping import Keeping
from bot.linking import Linking
from bot.media.keeping import MediaKeeping
from bot.media.source import MediaSource
from bot.medicines import Medicines
from bot.outgoing import Outgoing
from bot.own_words import OwnWords
from bot.ports import Clock, Enqueue, Refused, Renders
from bot.questions import Questions
from bot.reading_out import ReadingOut
from bot.recordings import Recordings
from bot.reminding import Reminding
from bot.rings import Rings
from bot.rx.lent import Beside, Papers
from bot.rx.texts import LinkTexts
from bot.sessions import Sessions
from bot.telling import Kept, Sent, Telling, Templates, no_paper, no_templates
from handlers.core.line import is_chat
from handlers.core.port import Core
from handlers.effect import (
    Answer,
    Ask,
    AskForHelp,
    Book,
    Cancel,
    DeliverPrescription,
    Effect,
    Heard,
    HeardPrescription,
    KeepMedia,
    KeepRecording,
    LinkAbha,
    Move,
    ReadOut,
    Remind,
    Ring,
    SendCode,
    Tell,
)
from handlers.house import House
from handlers.later import (
    AskHow,
    ForgetMedia,
    KeepFeedback,
    Later,
    LookAtDelivery,
    Question,
    TakeMedicine,
)
from handlers.notices import booking_failed
from handlers.number import last_digits
from handlers.reply import Reply

KEPT = 7 * 24 * 3600  # s that a done effect is remembered
PATIENCE = timedelta(minutes=30)  # without a receipt, before the next way is tried


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
        media: Mapping[str, MediaSource] | None = None,
        hearing: Callable[[Following], Hearing] | None = None,
        language: str = "en",
        codes: Codes,
        chats: ChatRenderer | None = None,
        templates: Templates = no_templates,
        sent: Sent = lambda message: None,
        again: Again | None = None,
        papers: Papers | None = None,
        links: LinkTexts | None = None,
        hours: Hours | None = None,
        patience: timedelta = PATIENCE,
        counted: Callable[[str, str], None] = lambda way, status: None,
        house: House | None = None,
        reading_out: ReadingOut | None = None,
        kept: Kept = lambda contact, effect, language: None,
    ) -> None:
        self._reading_out = reading_out
        self._sessions = sessions
        self._redis = client
        self._enqueue = enqueue
        gate = gate or Gate(renderer)
        self._codes = codes
        self._clock = clock
        self._answering = Answering(sessions, outgoing)
        self._helping = Helping(core)
        ledger = Ledger(client, clock)
        self._telling = Telling(
            sessions,
            outgoing,
            gate,
            clock,
            language,
            chats=chats,
            templates=templates,
            sent=sent,
            told=again.keep if again else lambda effect: None,
            paper=Beside(papers, ledger).paper if papers else no_paper,
            kept=kept,
        )
        self._rings = rings
        self._own_words = OwnWords(core, recordings)
        self._media = MediaKeeping(core, media or {}, enqueue, clock)
        self._reminders = Reminding(core, enqueue, clock)
        self._then = Following(enqueue, clock, sessions, rings=rings is not None)
        self._keeping = Keeping(core, self._then, clock)
        self._linking = Linking(core, self._then)
        self._hearing = hearing(self._then) if hearing else None
        self._asking = Asking(sessions, self._telling.tell, renderer, clock, language)
        hours = hours or Hours(ZoneInfo("Asia/Kolkata"))
        texts = Texts(renderer, gate, clock, language)
        calls = Calls(core, rings=rings is not None)
        self._deliveries = Deliveries(
            core=core,
            sessions=sessions,
            ledger=ledger,
            receipts=Receipts(ledger, enqueue, clock, counted),
            ways=(texts, calls),
            enqueue=enqueue,
            clock=clock,
            hours=hours,
            patience=patience,
            counted=counted,
        )
        self._afterwards = Afterwards(core, enqueue, clock, hours)
        self._prescriptions = Delivering(
            core=core,
            sessions=sessions,
            texts=texts,
            calls=calls,
            deliveries=self._deliveries,
            ledger=ledger,
            afterwards=self._afterwards,
            then=self._then,
            language=language,
            links=links,
        )
        self._medicines = Medicines(core, enqueue, clock, hours)
        self._questions = Questions(
            core=core,
            sessions=sessions,
            house=house,
            tell=self._telling.tell,
            enqueue=enqueue,
            clock=clock,
            hours=hours,
            language=language,
        )

    def perform(self, effect: Effect) -> str:
        """Do it, unless it is done; the outcome in a word: done, repeated, stopped, refused."""
        mark = f"opd:done:{effect.id}"
        if self._redis.exists(mark):
            return "repeated"
        try:
            outcome = self._do(effect)
        except Refused:
            self._deliveries.came_to(effect, "dead")
            raise
        self._deliveries.came_to(effect, outcome)
        self._redis.set(mark, outcome, ex=KEPT)
        return outcome

    def _do(self, effect: Effect) -> str:
        match effect:
            case Book():
                return self._keeping.book(effect)
            case Cancel():
                return self._keeping.cancel(effect)
            case Move():
                return self._keeping.move(effect)
            case Tell():
                return self._telling.tell(effect)
            case AskForHelp():
                return self._helping.ask(effect)
            case DeliverPrescription():
                return self._prescriptions.deliver(effect)
            case Ring():
                return self._ring(effect)
            case Remind():
                return self._remind(effect)
            case KeepRecording():
                return self._own_words.keep(effect)
            case Ask():
                return self._asking.ask(effect)
            case Heard():
                return self._hear(effect)
            case _:
                return self._do_later(effect)

    def _do_later(
        self, effect: Answer | HeardPrescription | KeepMedia | LinkAbha | SendCode | ReadOut | Later
    ) -> str:
        match effect:
            case ReadOut():
                return self._read_out(effect)
            case Answer():
                return self._answering.answer(effect)
            case KeepMedia():
                return self._media.keep(effect)
            case ForgetMedia():
                return self._media.forget(effect)
            case SendCode():
                return self._send_code(effect)
            case LinkAbha():
                return self._linking.link(effect)
            case HeardPrescription():
                return self._deliveries.heard(effect)
            case LookAtDelivery():
                return self._deliveries.look(effect)
            case Question():
                return self._questions.ask(effect)
            case AskHow():
                return self._afterwards.look(effect, self._sessions.contact(effect.contact))
            case TakeMedicine():
                return self._medicines.remind(effect, self._sessions.contact(effect.contact))
            case KeepFeedback():
                return self._afterwards.keep(effect)

    def give_up(self, effect: Effect) -> None:
        """It was tried for long enough: tell her so where she waits for an answer."""
        self._deliveries.came_to(effect, "dead")
        match effect:
            case Book():
                self._then.answer(effect, booking_failed())
                self._then.bring(effect)
            case Cancel():
                self._then.answer(effect, Reply("cancel-failed-later"))
            case Move():
                again = effect.appointment.off
                self._then.answer(effect, booking_failed() if again else Reply("move-failed-later"))
            case DeliverPrescription() | LookAtDelivery():
                self._prescriptions.give_up(effect)
            case LinkAbha():
                self._then.answer(effect, Reply("abha-failed"))
            case KeepRecording():
                self._own_words.give_up(effect)
            case KeepMedia():
                self._media.give_up(effect)

    def _hear(self, effect: Heard) -> str:
        if self._hearing is None:
            raise Refused("nothing is heard from the core here")
        return self._hearing.hear(effect)

    def _read_out(self, effect: ReadOut) -> str:
        if self._reading_out is None:
            raise Refused("nothing is read out here")
        return self._reading_out.read(effect)

    def _remind(self, effect: Remind) -> str:
        """Nobody is reminded who had all erased, or of what is not booked any more."""
        contact = self._sessions.contact(effect.contact)
        if contact.consent is None:
            return "erased"
        return self._reminders.remind(effect, contact)

    def _ring(self, effect: Ring) -> str:
        """One who stopped our messages is called only because she rang."""
        contact = self._sessions.contact(effect.contact)
        if effect.reply and contact.stopped:
            return "stopped"
        if is_chat(contact.address):
            return "no-number"
        effect = replace(effect, contact=contact.address)  # a chat may have told its number since
        if self._rings is None:
            raise Refused("nobody is called here")
        if self._deliveries.needless(effect.id):
            return "needless"
        if self._rings.ring(effect):
            return "done"
        if effect.otherwise:
            self._enqueue(Tell(f"{effect.id}:text", effect.contact, effect.otherwise))
        return "unanswered"

    def _send_code(self, effect: SendCode) -> str:
        """Where none goes out, the chat is told so, and not why: whether somebody with that number
        has ever written to us is nobody's business.
        """
        outcome = "too-many"
        if self._codes.may_go(effect.contact, effect.number, effect.id, self._clock()):
            code = self._codes.code(effect.contact, effect.number, effect.id)
            outcome = self._telling.code(effect, code)
        if outcome != "done":
            untold = Reply("number-code-unsent", {"number": last_digits(effect.number)})
            self._enqueue(Tell(f"{effect.id}:unsent", effect.contact, untold, to=effect.contact))
        return outcome
