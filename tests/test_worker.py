"""Effects are done once and not given up, whatever fails meanwhile."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import dramatiq
import pytest

import bot.worker
from bot.broker import EffectBroker
from bot.carrier import Message, Permanent, Temporary
from bot.delivery.ways import LONGEST
from bot.effects import Performer
from bot.outgoing import Outgoing
from bot.ports import Unavailable
from bot.queue import EffectQueue
from bot.settings import Settings, SettingsError
from bot.store import connect, redis_url
from bot.words import TooLong
from bot.worker import Worker, start_worker
from handlers.core.errors import CoreDown, CoreRefused, NoneFree, NotFound, SlotTaken
from handlers.core.records import (
    Appointment,
    Booking,
    Complaint,
    Consent,
    Doctor,
    Intake,
    Medication,
    Opd,
    Person,
    Prescription,
    Reason,
    Slot,
)
from handlers.core.unfit import Unfit
from handlers.effect import AskForHelp, Book, Cancel, DeliverPrescription, Effect, Tell
from handlers.reply import Reply
from tests.turn_stand import HER, NOW, Stand, keys, make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]

OPD = Opd("opd-1", "394802001", "General medicine")
RAO = Doctor("dr-1", "Dr S Rao", "KMC 45210", "+919800000001")
ASHA = Person("Asha", "2022", "female")
SLOT = Slot("s1", "1", NOW, NOW + timedelta(minutes=10), OPD, RAO, 14)
BOOKING = Booking(
    turn="t1",
    phone="+919812345678",
    language="hi",
    consent=Consent("v1", "hi", "sms", NOW),
    person=ASHA,
    intake=Intake("bukhar", (Complaint("fever"),), 2),
    specialty="general",
    slot=SLOT,
)
TELL = Tell("t1:told", HER, Reply("hello"))


HELLO = Message(id="m1", channel="sms", to="+919812345678", text="hello")


class NotedCarrier:
    """Takes messages, or raises what it is told to."""

    def __init__(self) -> None:
        self.texts: list[tuple[str, str]] = []
        self.fails: list[Exception] = []
        self.found: str | None = None
        self.looked: list[datetime] = []

    def send(self, message: Message) -> str:
        if self.fails:
            raise self.fails.pop(0)
        self.texts.append((message.to, message.text))
        return f"SM{len(self.texts)}"

    def find(self, message: Message, since: datetime) -> str | None:
        self.looked.append(since)
        return self.found


class NotedCore:
    """A core in memory that fails as it is told to."""

    def __init__(self) -> None:
        self.fails: list[Exception] = []
        self.booked: dict[str, Booking] = {}
        self.calls: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            self.calls.append((name, *given, *named.values()))
            if self.fails:
                raise self.fails.pop(0)
            return getattr(self, f"_{name}", lambda *_: None)(*given)

        if name.startswith("_"):
            raise AttributeError(name)
        return call

    def _book(self, booking: Booking) -> Appointment:
        self.booked.setdefault(booking.turn, booking)
        return Appointment("a1", "1", NOW, 14, "p1", OPD, RAO, "s1")

    def _prescription(self, bundle: str) -> Prescription:
        lines = (Medication("Paracetamol", ({"text": "5 ml"},)),)
        return Prescription(bundle, ASHA, "+919812345678", RAO, NOW, lines)


class Bench:
    """A performer with its carrier and its core."""

    def __init__(self, settings: Settings) -> None:
        self.stand = Stand(settings)
        self.carrier = NotedCarrier()
        self.core = NotedCore()
        self.outgoing = Outgoing(self.stand.redis, {"sms": self.carrier})
        self.performer = Performer(
            core=self.core,
            renderer=self.stand.renderer,
            sessions=self.stand.sessions,
            outgoing=self.outgoing,
            client=self.stand.redis,
            codes=self.stand.codes,
            enqueue=self.stand.queue.enqueue,
            clock=lambda: NOW,
        )

    def idle(self) -> bool:
        """Nothing waits and nothing is in hand."""
        names = [key.decode() for key in keys(self.stand.redis, "opd:queue:*")]
        return not any(name.endswith(".msgs") and ".XQ" not in name for name in names)

    def dead(self) -> int:
        """Dead letters."""
        return sum(
            self.stand.redis.zcard(f"opd:queue:{queue}.XQ") for queue in ("urgent", "default")
        )

    def work(self, *effects: Effect) -> None:
        """Queue effects and work until nothing is left."""
        for effect in effects:
            self.stand.queue.enqueue(effect)
        queue = EffectQueue(self.stand.settings, self.stand.sealer, lambda: NOW)
        worker = start_worker(queue, self.performer, self.stand.metrics, 2)
        try:
            eventually(self.idle)
        finally:
            worker.stop()

    def ids(self) -> list[str]:
        """What was told, without numbers."""
        return [text.split(" ")[1] for _, text in self.carrier.texts]

    def count(self, kind: str, outcome: str) -> float:
        return self.stand.count("opdline_effects_total", kind=kind, outcome=outcome)


def eventually(true: Callable[[], bool], within: float = 15) -> None:
    """Wait until it is so."""
    deadline = time.monotonic() + within
    while not true():
        assert time.monotonic() < deadline, "it never was"
        time.sleep(0.02)


@pytest.fixture
def bench(settings: Settings) -> Bench:
    return Bench(settings)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again after milliseconds instead of seconds."""
    monkeypatch.setattr(bot.worker, "SHORTEST_WAIT", 0.005)
    monkeypatch.setattr(bot.worker, "LONGEST_WAIT", 0.02)


def test_a_message_is_sent_once_however_often_it_is_queued(bench: Bench) -> None:
    bench.work(TELL, TELL)
    bench.work(TELL)
    assert bench.carrier.texts == [("+919812345678", "en/sms hello")]
    assert bench.count("Tell", "dead") == 0
    assert bench.count("Tell", "repeated") >= 1


def test_a_message_is_in_her_language_and_a_doctors_in_the_one_set(bench: Bench) -> None:
    begun: Any = bench.stand.sessions.begin(HER)
    hindi = begun.contact.__class__(HER, language="hi")
    bench.stand.sessions.finish(begun, hindi, begun.session, ())
    bench.work(TELL, Tell("t2", HER, Reply("note"), language="en"))
    assert sorted(text for _, text in bench.carrier.texts) == ["en/sms note", "hi/sms hello"]


def test_one_who_stopped_is_told_nothing(bench: Bench) -> None:
    bench.stand.sessions.stop(HER)
    bench.work(TELL)
    assert not bench.carrier.texts
    assert bench.count("Tell", "stopped") == 1


def test_the_carrier_says_that_she_opted_out(bench: Bench) -> None:
    bench.carrier.fails = [Permanent("21610", stopped=True)]
    bench.work(TELL)
    assert bench.stand.sessions.contact(HER).stopped
    assert bench.dead() == 0


@pytest.mark.usefixtures("hasty")
def test_what_the_carrier_refuses_for_good_is_a_dead_letter(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.carrier.fails = [Permanent("carrier error 21211")]
    with caplog.at_level(logging.DEBUG):
        bench.work(TELL)
    assert bench.dead() == 1
    assert "effect t1:told is given up: carrier error 21211" in caplog.text
    assert "98123" not in caplog.text
    assert bench.count("Tell", "dead") == 1


@pytest.mark.usefixtures("hasty")
def test_a_carrier_in_trouble_is_tried_again(bench: Bench) -> None:
    bench.carrier.fails = [Temporary("503"), Temporary("429", retry_after=0.2), Temporary("503")]
    began = time.monotonic()
    bench.work(TELL)
    assert time.monotonic() - began > 0.2
    assert bench.ids() == ["hello"]
    assert bench.count("Tell", "retried") == 3


@pytest.mark.usefixtures("hasty")
def test_an_unforeseen_error_is_tried_again_and_logged_without_her_words(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.carrier.fails = [KeyError("her words")]
    with caplog.at_level(logging.DEBUG):
        bench.work(TELL)
    assert bench.ids() == ["hello"]
    assert "KeyError at test_worker.py" in caplog.text
    assert "her words" not in caplog.text


@pytest.mark.usefixtures("hasty")
def test_what_fails_again_and_again_for_no_known_reason_is_given_up_and_a_person_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.worker, "UNFORESEEN", 3)
    bench.core.fails = [ValueError("her words")] * 2 + [CoreDown("500"), ValueError("her words")]
    bench.work(DeliverPrescription("rx:b1", "b1"))
    help_ = ("ask_for_help", "rx:b1:help", "", None)
    assert [call[:4] for call in bench.core.calls] == [("prescription", "b1")] * 4 + [help_]
    assert bench.dead() == 1
    bench.core.fails = [ValueError("not mended yet")]  # queued again, it has all its tries anew
    bench.work(DeliverPrescription("rx:b1", "b1"))
    assert bench.ids() == ["prescription"]


def test_a_text_too_long_for_any_message_is_not_tried_again(bench: Bench) -> None:
    def too_long(*_: Any) -> str:
        raise TooLong("en: hello")

    bench.performer._telling._gate._renderer = SimpleNamespace(text=too_long)
    bench.work(TELL)
    assert bench.dead() == 1


def test_a_try_that_may_have_come_through_is_looked_up_first(bench: Bench) -> None:
    bench.carrier.fails = [Temporary("timeout", maybe_sent=True)]
    with pytest.raises(Temporary):
        bench.outgoing.send(HELLO)
    bench.carrier.found = "SM77"
    assert bench.outgoing.send(HELLO) == "SM77"
    assert bench.outgoing.send(HELLO) == "SM77"
    assert not bench.carrier.texts
    assert datetime.now(UTC) - bench.carrier.looked[0] < timedelta(minutes=1)


def test_a_try_that_the_carrier_does_not_know_is_sent_again(bench: Bench) -> None:
    bench.carrier.fails = [Temporary("timeout", maybe_sent=True)]
    with pytest.raises(Temporary):
        bench.outgoing.send(HELLO)
    assert bench.outgoing.send(HELLO) == "SM1"
    assert len(bench.carrier.looked) == 1


def test_a_try_killed_in_the_middle_is_looked_up_when_it_must_be_over(bench: Bench) -> None:
    key = "opd:sent:m1"
    bench.stand.redis.set(key, f"sending:{time.time()}")
    with pytest.raises(Temporary) as later:
        bench.outgoing.send(HELLO)
    assert later.value.retry_after == 2
    bench.stand.redis.set(key, f"sending:{time.time() - 21}")
    bench.carrier.found = "SM9"
    assert bench.outgoing.send(HELLO) == "SM9"


@pytest.mark.usefixtures("hasty")
def test_a_kept_booking_is_made_when_the_core_is_back(bench: Bench) -> None:
    bench.core.fails = [CoreDown("refused"), CoreDown("500"), CoreDown("429", retry_after=0.1)]
    bench.work(Book("t1:book", HER, BOOKING))
    assert list(bench.core.booked) == ["t1"]
    assert sorted(bench.ids()) == ["booked-later", "doctor-notice"]
    assert ("+919800000001" in dict(bench.carrier.texts)) is True
    assert bench.count("Book", "done") == 1


def test_a_slot_taken_meanwhile_becomes_the_soonest_one(bench: Bench) -> None:
    bench.core.fails = [SlotTaken("s1")]
    bench.work(Book("t1:book", HER, BOOKING))
    booked = bench.core.booked["t1"]
    assert (booked.slot, booked.opd) == (None, OPD)
    assert "booked-later" in bench.ids()


@pytest.mark.parametrize("wrong", [CoreRefused("no"), NotFound("gone")])
def test_a_booking_refused_for_good_is_told(bench: Bench, wrong: Exception) -> None:
    bench.core.fails = [wrong]
    bench.work(Book("t1:book", HER, BOOKING))
    assert bench.ids() == ["booking-failed-later"]


def test_a_kept_booking_with_no_slot_left_is_told_at_once(bench: Bench) -> None:
    bench.core.fails = [SlotTaken("s1"), NoneFree("full")]
    bench.work(Book("t1:book", HER, BOOKING))
    assert bench.ids() == ["booking-full-later"]
    assert bench.count("Book", "full") == 1


def test_a_booking_that_fails_for_two_days_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.worker, "MAX_AGE", 0.0)
    bench.core.fails = [CoreDown("refused")]
    bench.work(Book("t1:book", HER, BOOKING))
    assert bench.ids() == ["booking-failed-later"]
    assert bench.dead() == 1


def test_the_doctor_is_told_once_by_the_turn_or_by_the_worker(bench: Bench) -> None:
    bench.work(Tell("t1:doctor", "tel:+919800000001", Reply("doctor-notice"), language="en"))
    bench.work(Book("t1:book", HER, BOOKING))
    assert bench.ids().count("doctor-notice") == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [(None, "cancelled-later"), (NotFound("a1"), "cancelled-later"),
     (CoreRefused("no"), "cancel-failed-later")],
)  # fmt: skip
def test_a_kept_cancellation_is_made_and_told(
    bench: Bench, wrong: Exception | None, told: str
) -> None:
    bench.core.fails = [wrong] if wrong else []
    bench.work(Cancel("t1:cancel", HER, "a1"))
    assert bench.core.calls == [("cancel", "a1")]
    assert bench.ids() == [told]


def test_a_call_for_help_reaches_the_core(bench: Bench) -> None:
    why = (Reason("iitt-x", "A sentence.", ("chest-pain",)),)
    bench.work(AskForHelp("t1:help", HER, ASHA, "dard", True, reasons=why, signs=("seizure",)))
    asked = ("ask_for_help", "t1:help", "+919812345678", ASHA, "dard", True, why, ("seizure",))
    assert bench.core.calls == [asked]


def test_a_call_for_help_is_taken_back(bench: Bench) -> None:
    bench.work(AskForHelp("t2:none", HER, None, "no emergency", False, takes_back="t1:emergency"))
    assert bench.core.calls == [("take_back", "t1:emergency", "+919812345678", "no emergency")]


def test_a_prescription_is_fetched_and_told(bench: Bench) -> None:
    bench.work(DeliverPrescription("rx:e1", "b1"))
    assert bench.core.calls == [("prescription", "b1")]
    assert bench.ids() == ["prescription"]


def test_a_long_prescription_is_told_in_parts_each_once(bench: Bench) -> None:
    names = [f"Medicine-{n}-" for n in range(30)]
    lines = tuple(Medication(name, ({"text": "5 ml"},)) for name in names)
    prescription = Prescription("b1", ASHA, "+919812345678", RAO, NOW, lines)
    bench.core._prescription = lambda bundle: prescription  # type: ignore[method-assign]
    bench.work(DeliverPrescription("rx:e1", "b1"))
    texts = [text for _, text in bench.carrier.texts]
    assert len(texts) > 1
    assert all(len(text) <= LONGEST for text in texts)
    assert [sum(name in text for text in texts) for name in names] == [1] * len(names)
    bench.stand.redis.delete("opd:done:rx:e1")  # killed before it was marked
    bench.work(DeliverPrescription("rx:e1", "b1"))
    assert len(bench.carrier.texts) == len(texts)


@pytest.mark.parametrize(
    "wrong",
    [
        Unfit("its Patient Asha has another name", "wrong-patient"),
        CoreRefused("422 no such Asha"),
        NotFound("404 Bundle/b1"),
    ],
)
def test_a_prescription_that_may_not_be_told_is_left_to_a_person(
    bench: Bench, wrong: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    bench.core.fails = [wrong]
    with caplog.at_level(logging.DEBUG):
        bench.work(DeliverPrescription("rx:b1", "b1"))
    assert bench.core.calls[1:] == [("refuse_prescription", "rx:b1:help", "b1", wrong)]
    assert bench.dead() == 1
    assert bench.count("DeliverPrescription", "dead") == 1
    told = wrong.reason if isinstance(wrong, Unfit) else type(wrong).__name__
    assert f"effect rx:b1 is given up: {told}" in caplog.text
    assert "Asha" not in caplog.text


@pytest.mark.usefixtures("hasty")
def test_a_person_is_asked_again_when_the_core_was_down_meanwhile(bench: Bench) -> None:
    bench.core.fails = [CoreRefused("no"), CoreDown("500"), CoreRefused("no")]
    bench.work(DeliverPrescription("rx:b1", "b1"))
    assert [name for name, *_ in bench.core.calls] == ["prescription", "refuse_prescription"] * 2
    assert bench.dead() == 1


def test_a_prescription_with_no_medicine_is_a_dead_letter(bench: Bench) -> None:
    prescription = Prescription("b1", ASHA, "+919812345678", RAO, NOW, ())
    bench.core._prescription = lambda bundle: prescription  # type: ignore[method-assign]
    bench.work(DeliverPrescription("rx:e1", "b1"))
    assert bench.dead() == 1
    assert not bench.carrier.texts


def test_a_prescription_that_is_not_there_is_a_dead_letter(bench: Bench) -> None:
    bench.core.fails = [NotFound("b1")]
    bench.work(DeliverPrescription("rx:e1", "b1"))
    assert bench.dead() == 1


def test_an_effect_sealed_with_another_key_is_a_dead_letter(
    bench: Bench, settings: Settings
) -> None:
    Stand(make_settings(settings.data_dir, secret_key="x" * 32)).queue.enqueue(TELL)
    bench.work()
    assert bench.dead() == 1
    assert bench.stand.count("opdline_unreadable_total") == 1


def test_what_is_urgent_waits_in_its_own_queue(bench: Bench) -> None:
    bench.stand.queue.enqueue(AskForHelp("t1:help", HER, None, "", True))
    bench.stand.queue.enqueue(TELL)
    sizes = [bench.stand.redis.llen(f"opd:queue:{name}") for name in ("urgent", "default")]
    assert sizes == [1, 1]


def test_a_queue_out_of_reach_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        Stand(make_settings(tmp_path)).queue.enqueue(TELL)


def test_another_redis_may_carry_the_effects(settings: Settings) -> None:
    url = f"{redis_url(settings)}?db=3"
    bench = Bench(make_settings(settings.data_dir, broker_url=url))
    bench.stand.queue.enqueue(TELL)
    assert not keys(bench.stand.redis, "opd:queue*")
    there = connect(settings, url=url)
    assert there.hlen("opd:queue:default.msgs") == 1
    there.flushdb()


def test_a_broker_that_is_none_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="give an address that starts with"):
        make_settings(tmp_path, broker_url="kafka://x")


@pytest.mark.skipif(find_spec("pika") is not None, reason="RabbitMQ's client is there")
def test_rabbitmq_without_its_client_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="pip install pika"):
        Stand(make_settings(tmp_path, broker_url="amqp://localhost"))


DYING = """
import os, signal, sys, time
from pathlib import Path
from tests.test_worker import Bench, start_worker
from tests.turn_stand import make_settings
bench = Bench(make_settings(Path(sys.argv[1])))
bench.carrier.send = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
start_worker(bench.stand.queue, bench.performer, bench.stand.metrics)
time.sleep(30)
"""


WORKING = """
import sys
from pathlib import Path
from bot.worker import run_worker
from tests.test_worker import Bench
from tests.turn_stand import make_settings
bench = Bench(make_settings(Path(sys.argv[1])))
bench.carrier.send = lambda *_: print("sent", flush=True) or "SM1"
run_worker(bench.stand.queue, bench.performer, bench.stand.metrics)
print("stopped", flush=True)
"""


def test_a_worker_of_its_own_works_until_it_is_told_to_stop(
    bench: Bench, settings: Settings
) -> None:
    here = Path(__file__).parent
    process = subprocess.Popen(
        [sys.executable, "-c", WORKING, str(settings.data_dir)],
        env={"PYTHONPATH": f"{here.parent}:{here}"},
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    bench.stand.queue.enqueue(TELL)
    assert process.stdout.readline() == b"sent\n"
    eventually(bench.idle)
    process.terminate()
    assert process.stdout.read() == b"stopped\n"
    assert process.wait(10) == 0


def test_work_in_hand_at_a_kill_is_given_to_others(bench: Bench, settings: Settings) -> None:
    here = Path(__file__).parent
    bench.stand.queue.enqueue(TELL)
    died = subprocess.run(
        [sys.executable, "-c", DYING, str(settings.data_dir)],
        env={"PYTHONPATH": f"{here.parent}:{here}", "PATH": os.environ["PATH"]},
        timeout=60,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL
    broker = bench.stand.queue.broker
    assert isinstance(broker, EffectBroker)
    assert broker.reclaim(heartbeat=10) == 0  # it may still live
    time.sleep(0.05)
    assert broker.reclaim(heartbeat=0.04) == 1
    bench.stand.redis.set("opd:sent:t1:told", f"sending:{time.time() - 30}")  # time passes
    bench.work()
    assert bench.ids() == ["hello"]
    assert len(bench.carrier.looked) == 1


def test_a_consumer_that_starts_again_leaves_what_it_held_to_be_given_back(
    bench: Bench,
) -> None:
    broker = bench.stand.queue.broker
    assert isinstance(broker, EffectBroker)
    bench.stand.queue.enqueue(TELL)
    first = broker.broker_id
    broker.consume("default")
    broker.do_fetch("default", 1)  # taken off the queue, and then the connection breaks
    broker.consume("default")
    assert broker.broker_id != first
    time.sleep(0.05)
    assert broker.reclaim(heartbeat=0.04) == 1
    bench.work()
    assert bench.ids() == ["hello"]


def test_a_clean_stop_finishes_what_is_in_hand(bench: Bench) -> None:
    def slow(*_: Any) -> str:
        time.sleep(0.3)
        return NotedCarrier.send(bench.carrier, *_)

    bench.carrier.send = slow  # type: ignore[method-assign, assignment]
    for n in range(6):
        bench.stand.queue.enqueue(Tell(f"t{n}", HER, Reply(f"m{n}")))
    worker = Worker(bench.stand.queue, bench.performer, bench.stand.metrics, threads=2)
    worker.start()
    eventually(lambda: len(bench.carrier.texts) >= 1)
    worker.stop()
    sent = len(bench.carrier.texts)
    assert 1 <= sent < 6
    again = Bench(bench.stand.settings)
    again.work()
    assert sent + len(again.carrier.texts) == 6


def test_no_effect_lies_in_the_queue_in_plain_words(bench: Bench) -> None:
    bench.stand.queue.enqueue(AskForHelp("t1:help", HER, ASHA, "bahut dard", True))
    raw: Any = bench.stand.redis.hvals("opd:queue:urgent.msgs")
    assert dramatiq.Message.decode(raw[0]).actor_name == "perform"
    assert b"dard" not in raw[0] and b"98123" not in raw[0]
