"""All parts of OPDLine over one ``Settings``: what is given to whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property

from bot import languages, words
from bot.addresses import Addresses
from bot.afterwards import asked_after
from bot.again import Again
from bot.carriers import calls, carriers, media, sent, templates
from bot.chat import ChatRenderer
from bot.codes import Codes
from bot.core_door import CoreDoor
from bot.core_events.callers import Callers
from bot.core_events.changes import Changes
from bot.core_events.hearing import Hearing
from bot.core_events.polling import Polling
from bot.core_events.queue import Queue
from bot.core_events.told import Memory
from bot.core_events.turns import Turns
from bot.counts import Counts
from bot.delivery.doing import Receipts
from bot.delivery.ledger import Ledger
from bot.dlt.gate import Gate
from bot.dlt.register import Register
from bot.effects import Performer
from bot.following import Following
from bot.hours import Hours
from bot.last_told import UNHEARD, LastTold, Told
from bot.lent_voice import LentVoices
from bot.metrics import Metrics, StepClock
from bot.outgoing import Outgoing
from bot.ports import Clock, OnStep, Renders, Speaks
from bot.queue import EffectQueue
from bot.reading_out import ReadingOut
from bot.reminding import reminded
from bot.render import Renderer
from bot.rings import Rings
from bot.rx.lent import Papers
from bot.rx.links import Links
from bot.rx.sheets import Sheets
from bot.rx.texts import LinkTexts
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.settings import Settings
from bot.sms.segments import count
from bot.store import connect
from bot.turn import TurnRunner
from bot.twilio.recordings import TwilioRecordings
from handlers.clinical.triage.assess import Assessor
from handlers.conversation import decide
from handlers.core.client import FhirCore
from handlers.effect import Tell
from handlers.house import House
from handlers.reply import Arg, Reply, Term
from handlers.session import Contact
from nlu.parser import parser
from nlu.understanding import Understanding

LANGUAGES = languages.read().offered()  # in the order in which they are offered without a STATE
TURN_DEADLINE = 2.0  # seconds for one question to the core while she waits
TURN_REST = 3.0  # seconds without questions after one that got no answer in time
HEARD = 5  # choices that can be kept in mind by one who hears them
MORE = Term("option-more")
WORK_DEADLINE = 10.0  # seconds for the same while no one waits


def now() -> datetime:
    """The time (aware)."""
    return datetime.now(UTC)


Voice = Callable[["Rooms"], Speaks]


@cache
def _assessor() -> Assessor:
    """One a process: its rules are read and proved before the first turn."""
    return Assessor()


class Rooms(CoreDoor):
    """All parts of OPDLine over one ``Settings``, each made when it is first needed."""

    def __init__(self, settings: Settings, clock: Clock = now, voice: Voice | None = None) -> None:
        """``voice`` makes what speaks; without one nothing is read out in chats."""
        super().__init__(settings, clock)
        self._voice = voice
        self.metrics = Metrics()
        self.sealer = Sealer(settings.secret_key)
        self.redis = connect(settings)
        self.counts = Counts(self.metrics, connect(settings, timeout=0.5, retries=0))
        self.words = words.load()
        self.languages = languages.read().offered(settings.state)
        self.renderer = Renderer(self.words, settings.zone, self.languages[0])
        self.addresses = Addresses(self.redis, self.sealer)
        self.sessions = Sessions(
            self.redis, self.sealer, self.metrics.unreadable.inc, addresses=self.addresses
        )
        self.codes = Codes(self.redis, self.sealer)
        self.chats = ChatRenderer(self.renderer)

    @cached_property
    def queue(self) -> EffectQueue:
        """Where effects wait."""
        return EffectQueue(self.settings, self.sealer, self.clock)

    @cached_property
    def house(self) -> House:
        """What the conversation is given."""
        return self._house(parser(self.settings.rasa_url))

    @cached_property
    def workers_house(self) -> House:
        """The same for a worker, which reads no texts: no words are read at its start."""
        return self._house(self._parse)

    def _parse(self, text: str, language: str) -> Understanding:
        return self.house.parse(text, language)

    def _house(self, parse: Callable[[str, str], Understanding]) -> House:
        return House(
            core=self.core(TURN_DEADLINE, rest=TURN_REST),
            parse=parse,
            assessor=_assessor(),
            say=self.say,
            fits=self._fits,
            zone=self.settings.zone,
            languages=(*self.languages, *languages.read().forms()),
            emergency_numbers=self.settings.emergency_numbers,
            proves=self.codes.right,
        )

    def say(self, label: Arg, language: str) -> str:
        """A label alone, in a language."""
        return self.renderer.label(label, language, self.clock())

    def _fits(self, reply: Reply, language: str, channel: str, parts: int) -> bool:
        if channel == "voice":
            named = [one for one in reply.options if one.key != "0" and one.label != MORE]
            return len(named) <= HEARD
        if channel != "sms":
            return True
        text = self.renderer.text(reply, language, channel, self.clock())
        return count(text).parts <= parts

    @cached_property
    def links(self) -> Links:
        """The links to prescriptions."""
        return Links(self.redis, self.sealer, self.settings.rx_link_days)

    @cached_property
    def sheets(self) -> Sheets:
        """Prescriptions on paper."""
        url, zone = self.settings.public_url, self.settings.zone
        return Sheets(
            self.sealer, self.say, lambda message, one: self.say(Term(message), one), zone, url
        )

    @cached_property
    def gate(self) -> Gate:
        """What texts pass; ``ValueError`` where DLT_TEMPLATES cannot be read."""
        sheet = self.settings.dlt_templates
        return Gate(
            self.renderer,
            Register.read(sheet) if sheet else None,
            self.renderer.spoken,
            lambda message, language: self.metrics.refused.labels(message, language).inc(),
        )

    @cached_property
    def again(self) -> Again:
        """What tells by another channel what one did not take."""
        return Again(
            client=self.redis,
            sealer=self.sealer,
            sessions=self.sessions,
            addresses=self.addresses,
            enqueue=self.queue.enqueue,
            clock=self.clock,
        )

    @cached_property
    def papers(self) -> Papers:
        """The addresses of prescriptions' PDFs that carriers fetch."""
        return Papers(self.sealer, self.clock, self.settings.public_url)

    @cached_property
    def outgoing(self) -> Outgoing:
        """What sends messages, each once."""
        return Outgoing(self.redis, carriers(self))

    @cached_property
    def performer(self) -> Performer:
        """What does the effects."""
        return Performer(
            core=self.core(WORK_DEADLINE),
            renderer=self.renderer,
            sessions=self.sessions,
            outgoing=self.outgoing,
            again=self.again,
            templates=templates(self),
            papers=self.papers,
            codes=self.codes,
            chats=self.chats,
            sent=sent(self),
            client=self.redis,
            enqueue=self.queue.enqueue,
            clock=self.clock,
            gate=self.gate,
            rings=self.rings,
            recordings=TwilioRecordings(self.settings),
            media=media(self.settings),
            hearing=self._hearing,
            language=self.languages[0],
            links=LinkTexts(self.links, self.settings.public_url)
            if self.settings.rx_links
            else None,
            hours=Hours(self.settings.zone, *self.settings.call_hours),
            patience=timedelta(minutes=self.settings.delivery_minutes),
            counted=lambda way, status: self.metrics.prescriptions.labels(way, status).inc(),
            house=self.workers_house,
            reading_out=self._reading_out,
            kept=self.keep_told,
        )

    @cached_property
    def last_told(self) -> LastTold:
        """What she was told unasked."""
        return LastTold(self.redis, self.sealer)

    @cached_property
    def lent_voices(self) -> LentVoices:
        """The addresses of voice messages that carriers fetch."""
        return LentVoices(self.redis, self.sealer, self.settings.public_url)

    def keep_told(self, contact: Contact, effect: Tell, language: str) -> None:
        """Of those alone who agreed to what we keep."""
        if contact.consent and effect.reply.id not in UNHEARD:
            turn = self.sessions.now(contact.address)[1].turn
            self.last_told.keep(contact.address, Told(effect.id, turn, effect.reply, language))

    @property
    def _reading_out(self) -> ReadingOut:
        return ReadingOut(
            sessions=self.sessions,
            told=self.last_told,
            lent=self.lent_voices,
            outgoing=self.outgoing,
            speak=self._voice(self) if self._voice else None,
            rings=self.rings,
            enqueue=self.queue.enqueue,
            clock=self.clock,
            language=self.languages[0],
        )

    @cached_property
    def receipts(self) -> Receipts:
        """What takes the receipts of messages."""
        return Receipts(
            Ledger(self.redis, self.clock),
            self.queue.enqueue,
            self.clock,
            lambda way, status: self.metrics.prescriptions.labels(way, status).inc(),
        )

    def _hearing(self, then: Following) -> Hearing:
        """What looks into what the core told of."""
        core, callers = self.core(WORK_DEADLINE), self._callers
        queue = Queue(
            core=core,
            callers=callers,
            turns=Turns(self.redis),
            then=then,
            settings=self.settings,
            clock=self.clock,
        )
        return Hearing(core, self._changes(core, then), queue, self.queue.enqueue)

    def _changes(self, core: FhirCore, then: Following) -> Changes:
        return Changes(
            core=core,
            memory=self._memory,
            callers=self._callers,
            then=then,
            settings=self.settings,
            clock=self.clock,
        )

    @cached_property
    def _memory(self) -> Memory:
        return Memory(self.redis, self.sealer, self.clock)

    @cached_property
    def _callers(self) -> Callers:
        return Callers(self.core(WORK_DEADLINE), self.sessions)

    @cached_property
    def polling(self) -> Polling:
        """What asks the core for what no event told."""
        core = self.core(WORK_DEADLINE)
        return Polling(
            core=core,
            client=self.redis,
            memory=self._memory,
            callers=self._callers,
            changes=self._changes(
                core, Following(self.queue.enqueue, self.clock, self.sessions, rings=True)
            ),
            enqueue=self.queue.enqueue,
            clock=self.clock,
            interval=self.settings.core_poll_seconds,
        )

    @cached_property
    def rings(self) -> Rings:
        """The calls out."""
        found = calls(self.settings)
        return Rings(self.settings, self.redis, self.sealer, found, self.clock)

    def runner(self, on_step: OnStep | None = None, renderer: Renders | None = None) -> TurnRunner:
        """What runs a turn; ``renderer`` where a channel is not read but heard."""
        return TurnRunner(
            sessions=self.sessions,
            sealer=self.sealer,
            decide=asked_after(reminded(decide)),
            house=self.house,
            renderer=renderer or self.gate,
            enqueue=self.queue.enqueue,
            metrics=self.metrics,
            on_step=on_step or StepClock(self.metrics),
            addresses=self.addresses,
        )
