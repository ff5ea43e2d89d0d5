"""Whoever books is reminded, on whatever channel; only one who never writes is called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.effects import Performer
from bot.reminding import Reminding, reminded
from bot.settings import Settings
from bot.store import connect
from handlers.core.records import Appointment, Consent
from handlers.effect import Book, Effect, Move, Remind, Ring, Tell
from handlers.house import Decision, House, Turn
from handlers.inbound import Digits, Inbound
from handlers.reply import Moment, Reply
from handlers.session import Contact, Session
from tests.test_reminders import OURS, Clock, _until
from tests.test_worker import ASHA, BOOKING, OPD, RAO, SLOT, Bench, NotedCore
from tests.turn_stand import HER, NOW, house, inbound, keys, redis_dir, settings
from tests.whole import Whole, standing

__all__ = ["redis_dir", "settings"]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NUMBER = HER.removeprefix("tel:")
KNOWN = replace(ASHA, id="p1")
START = NOW + 3 * DAY
BOOKED = Appointment("a1", "1", START, 14, "p1", OPD, RAO, "s1")
BY_CALL = Contact(HER, "en", Consent("v1", "en", "voice", NOW))
TOMORROW = ("hi", "1", "1", "1", "Sita Devi", "34 woman", "0", "1", "3", "0", "0", "2", "tomorrow")


class Texting:
    """She writes to the whole of OPDLine."""

    def __init__(self, whole: Whole, clock: Clock) -> None:
        self.whole, self.clock = whole, clock

    def books_tomorrow(self) -> datetime:
        """She chooses the fourth time of tomorrow, 25 hours ahead; its start."""
        self.says(*TOMORROW, "4", "1")
        assert self.says("1").startswith("Booked.")
        (booked,) = self.whole.fhir("Appointment?status=booked")
        return datetime.fromisoformat(booked["start"])

    def says(self, *texts: str) -> str:
        """The answer to the last of them."""
        for text in texts:
            answers = self.whole.say(NUMBER, text)
        return answers[-1]

    def outcomes(self) -> set[bytes | None]:
        """What became of the looks and of the texts that remind."""
        client = connect(self.whole.settings)
        marks = keys(client, "opd:done:*remind*")
        return {client.get(mark) for mark in marks}  # type: ignore[misc]


@pytest.fixture
def she(tmp_path: Path) -> Iterator[Texting]:
    clock = Clock()
    with standing(tmp_path, clock, twilio_voice_from=OURS) as whole:
        yield Texting(whole, clock)


def test_a_booking_by_text_is_reminded_of_by_text_alone(she: Texting) -> None:
    start = she.books_tomorrow()
    she.clock.now = start - DAY
    assert she.whole.later(NUMBER).startswith("OPDLine: remember tomorrow 10 am, ")
    she.clock.now = start - HOUR
    assert she.whole.later(NUMBER).startswith("OPDLine: remember today 10 am, ")
    assert not keys(connect(she.whole.settings), "opd:ring:*")


def test_a_move_to_an_earlier_time_moves_the_reminder(she: Texting) -> None:
    she.books_tomorrow()
    assert she.says("CHANGE", "3", "1").startswith("Changed.")
    (booked,) = she.whole.fhir("Appointment?status=booked")
    start = datetime.fromisoformat(booked["start"])
    assert start - she.clock.now == 1.5 * HOUR
    she.clock.now = start - HOUR
    assert she.whole.later(NUMBER).startswith("OPDLine: remember today ")


def test_one_who_stopped_is_not_reminded(she: Texting) -> None:
    start = she.books_tomorrow()
    she.says("STOP")
    she.clock.now = start - DAY
    _until(lambda: b"stopped" in she.outcomes())
    messages = she.whole.http.get("/phone/messages", params={"number": NUMBER, "after": 0}).json()
    assert not [one for one in messages["messages"] if "remember" in one["body"]]


def test_what_was_cancelled_by_text_is_not_told_of(she: Texting) -> None:
    start = she.books_tomorrow()
    assert she.says("CANCEL", "1", "3").startswith("Cancelled: ")
    she.clock.now = start - DAY
    _until(lambda: b"none-booked" in she.outcomes())


def perform(settings: Settings, *effects: Effect) -> tuple[list[str], list[Effect]]:
    """The outcomes at ``NOW``, and what is queued, where the core books and moves to ``BOOKED``."""
    bench = Bench(settings)
    bench.core._book = lambda _: BOOKED  # type: ignore[assignment,method-assign]
    bench.core._move = lambda *_: BOOKED  # type: ignore[attr-defined]
    queued: list[Effect] = []
    performer = Performer(
        core=bench.core,
        renderer=bench.stand.renderer,
        sessions=bench.stand.sessions,
        outgoing=bench.outgoing,
        client=bench.stand.redis,
        codes=bench.stand.codes,
        enqueue=queued.append,
        clock=lambda: NOW,
    )
    return [performer.perform(effect) for effect in effects], queued


def test_a_booking_or_a_move_after_the_core_was_down_is_reminded_of(settings: Settings) -> None:
    move = Move("t2:move", HER, replace(BOOKED, start=NOW), SLOT, ASHA)
    _, queued = perform(settings, Book("t1:book", HER, BOOKING), move)
    assert [one for one in queued if isinstance(one, Remind)] == [
        Remind("t1:book:remind", HER, START - DAY),
        Remind("t2:move:remind", HER, START - DAY),
    ]


def test_a_reminder_that_comes_too_late_is_not_sent(settings: Settings) -> None:
    late = Tell("t1", HER, Reply("reminder"), until=NOW)
    outcomes, _ = perform(settings, late, replace(late, id="t2", until=NOW + HOUR))
    assert outcomes == ["late", "done"]


def look(contact: Contact, booked: Appointment, now: datetime) -> list[Effect]:
    """What a look at what is booked sets going."""
    core = NotedCore()
    core._household = lambda _: [KNOWN]  # type: ignore[attr-defined]
    core._appointments = lambda *_: [booked]  # type: ignore[attr-defined]
    made: list[Effect] = []
    Reminding(core, made.append, lambda: now).remind(Remind("t1:remind", HER, now), contact)
    return made


def test_only_one_who_never_writes_is_called() -> None:
    written_to = Contact(HER, "en", Consent("v1", "en", "sms", NOW))
    for contact, kinds in (
        (BY_CALL, [Tell, Ring, Remind]),
        (replace(BY_CALL, writes=True), [Tell, Remind]),
        (written_to, [Tell, Remind]),
    ):
        assert [type(one) for one in look(contact, BOOKED, START - DAY)] == kinds


def test_what_the_clinic_moved_is_told_at_its_new_time() -> None:
    now = START - DAY
    earlier = replace(BOOKED, start=START - 20 * HOUR)  # four hours from now
    (again,) = look(BY_CALL, earlier, now)
    assert again == Remind(
        f"t1:remind@{(START - 21 * HOUR).timestamp():.0f}", HER, START - 21 * HOUR
    )
    later = replace(BOOKED, start=START + DAY)
    (again,) = look(BY_CALL, later, now)
    assert isinstance(again, Remind)
    assert again.at == START


@pytest.mark.parametrize("reply", ["booked", "moved"])
@pytest.mark.parametrize("channel", ["sms", "voice"])
def test_a_turn_that_books_or_moves_sets_the_reminder(reply: str, channel: str) -> None:
    def booking(*_: object) -> Decision:
        return Decision(BY_CALL, Session(), (Reply(reply, {"when": Moment(START)}),))

    made = reminded(booking)(came(channel), Turn("t1", NOW), BY_CALL, Session(), house())
    assert made.effects == (Remind("t1:remind", HER, START - DAY),)
    assert made.contact.writes == (channel == "sms")


def test_other_turns_set_none() -> None:
    def cancelling(
        _: Inbound, __: Turn, contact: Contact, session: Session, ___: House
    ) -> Decision:
        return Decision(contact, session, (Reply("cancelled", {"when": Moment(START)}),))

    new = Contact(HER)
    made = reminded(cancelling)(came("sms"), Turn("t1", NOW), new, Session(), house())
    assert made == Decision(new, Session(), made.replies)


def came(channel: str) -> Inbound:
    """Something she said there."""
    here = inbound("1", "m1")
    return here if channel == "sms" else replace(here, channel=channel, body=Digits("1"))
