"""Reminders: when they are due, that they outlive a restart, and what her keys do then. Those of
what was booked by text are in ``test_reminders_by_text``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import redis

from bot.later import Later
from bot.queue import EffectQueue
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from handlers.effect import Remind
from handlers.reminders import due, first_look, next_look
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.ringing import Ringing
from tests.turn_stand import HER, keys, redis_dir, settings
from tests.whole import standing

__all__ = ["redis_dir", "settings"]

OURS = "+911140000000"
START = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)


@pytest.mark.parametrize(
    ("ahead", "kind"),
    [
        (25 * HOUR, None),
        (DAY, "day"),
        (19 * HOUR, "day"),
        (17 * HOUR, None),  # a worker that was away for long does not ring so late
        (HOUR + MINUTE, None),
        (HOUR, "hour"),
        (20 * MINUTE, "hour"),
        (10 * MINUTE, None),
        (-MINUTE, None),
    ],
)
def test_when_a_reminder_is_due(ahead: timedelta, kind: str | None) -> None:
    found = due(START, START - ahead)
    assert (found and found.name) == kind


def test_when_to_look() -> None:
    assert first_look(START, START - 3 * DAY) == START - DAY
    assert first_look(START, START - DAY) == START - HOUR
    assert first_look(START, START - HOUR) is None
    assert next_look([START + DAY, START], START - 5 * HOUR) == START - HOUR
    assert next_look([], START) is None


def test_what_is_for_later_waits_in_redis_and_comes_once(settings: Settings) -> None:
    now = START
    sealer = Sealer(settings.secret_key)
    effect = Remind("t1:remind", HER, START + HOUR)
    EffectQueue(settings, sealer, lambda: now).enqueue(effect)
    client = connect(settings)
    (kept,) = Later(client).due(START + HOUR)
    assert b"+91" not in client.dump("opd:later")  # type: ignore[operator]
    after = EffectQueue(settings, sealer, lambda: now)  # another process, after a restart
    assert after.opened(kept) == effect
    assert after.enqueue_due() == 0
    now = START + HOUR
    assert after.enqueue_due() == 1
    assert after.enqueue_due() == 0
    assert client.llen("opd:queue:default") == 1


def test_what_is_due_is_kept_while_the_queue_takes_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = START
    queue = EffectQueue(settings, Sealer(settings.secret_key), lambda: now)
    queue.enqueue(Remind("t1:remind", HER, START + HOUR))
    now = START + HOUR

    def refuse(_: object) -> None:
        raise redis.ConnectionError

    monkeypatch.setattr(queue.broker, "enqueue", refuse)
    with pytest.raises(redis.ConnectionError):
        queue.enqueue_due()
    monkeypatch.undo()
    assert queue.enqueue_due() == 1


class Clock:
    """The time, which may be moved on."""

    now = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # 9 in the morning in India

    def __call__(self) -> datetime:
        return self.now


class Reminded(Ringing):
    """She has booked by keypad for later today."""

    clock: Clock

    def books_for_later(self) -> None:
        """A time that is hours away."""
        self.phone.call()
        for pressed in (*LANGUAGES["en"], *FIRST[:-1]):
            self.phone.press(pressed)
        self.phone.press("2")  # another time
        self.phone.press("4")  # more of them
        self.phone.press("1")
        assert self.phone.press("1")[0] == "Booked."
        self.phone.hang_up()
        self.whole.later(self.phone.number)

    @property
    def start(self) -> datetime:
        (booked,) = self.whole.fhir("Appointment?status=booked")
        return datetime.fromisoformat(booked["start"])


@pytest.fixture
def she(tmp_path: Path) -> Iterator[Reminded]:
    clock = Clock()
    with standing(tmp_path, clock, twilio_voice_from=OURS) as whole:
        she = Reminded(whole)
        she.clock = clock
        she.books_for_later()
        yield she


def test_an_hour_before_she_is_told_and_rung_and_keeps_it(she: Reminded) -> None:
    assert she.start - she.clock.now > HOUR
    assert not keys(connect(she.whole.settings), "opd:ring:*")
    she.clock.now = she.start - HOUR
    assert she.whole.later(she.phone.number).startswith("OPDLine: remember today ")
    heard = she.takes(she.rings(), AnsweredBy="human")
    assert heard[0] == "O P D Line. You have an appointment with a doctor."
    assert heard[4:] == [
        "To keep it,", "press 1.", "For another time,", "press 2.", "To cancel it,", "press 3.",
    ]  # fmt: skip
    assert she.phone.wait() == heard
    assert she.phone.press("7") == ["That key is not one of these.", *heard]
    assert she.phone.press("1")[0] == "Good. Your appointment stays."
    assert len(she.whole.fhir("Appointment?status=booked")) == 1


def test_she_cancels_when_reminded(she: Reminded) -> None:
    she.clock.now = she.start - HOUR
    she.takes(she.rings(), AnsweredBy="human")
    asked = she.phone.press("3")
    assert (asked[0], asked[3]) == ("For Patient.", "Shall we cancel this appointment?")
    assert len(she.whole.fhir("Appointment?status=booked")) == 1
    assert she.phone.press("1")[0] == "Cancelled."
    assert she.whole.fhir("Appointment?status=booked") == []


def test_she_does_not_cancel_after_all(she: Reminded) -> None:
    she.clock.now = she.start - HOUR
    she.takes(she.rings(), AnsweredBy="human")
    she.phone.press("3")
    assert she.phone.press("2")[0] == "Good. Your appointment stays."
    assert len(she.whole.fhir("Appointment?status=booked")) == 1


def test_a_text_in_the_middle_cancels_nothing(she: Reminded) -> None:
    she.clock.now = she.start - HOUR
    she.whole.later(she.phone.number)
    she.takes(she.rings(), AnsweredBy="human")
    she.phone.press("3")
    (asked,) = she.whole.say(she.phone.number, "1 2 3 4")
    assert "Cancel it, or change the time?" in asked
    assert len(she.whole.fhir("Appointment?status=booked")) == 1


def test_she_chooses_another_time_when_reminded(she: Reminded) -> None:
    she.clock.now = she.start - HOUR
    she.takes(she.rings(), AnsweredBy="human")
    assert she.phone.press("2")[0].startswith("You have today, ")


def test_what_was_cancelled_is_not_told_of(she: Reminded) -> None:
    start = she.start
    she.phone.call()
    for key in ("3", "1", "3", "1"):
        she.phone.press(key)
    assert she.phone.heard[0] == "Cancelled."
    she.whole.later(she.phone.number)
    she.clock.now = start - HOUR
    client = connect(she.whole.settings)
    _until(lambda: any(client.get(key) == b"none-booked" for key in keys(client, "opd:done:*")))
    assert not keys(client, "opd:ring:*")


def _until(so: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not so():
        assert time.monotonic() < end
        time.sleep(0.1)
