"""What was given up is listed, done again once its cause is mended, or dropped: with a real Redis
and a worker that runs meanwhile.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.carrier import Permanent
from bot.outbox.command import outbox_command
from bot.queue import EffectQueue
from bot.seal import Sealer
from bot.settings import Settings
from bot.worker import start_worker
from handlers.core.errors import CoreDown, NotFound
from handlers.effect import AskForHelp, Book, DeliverPrescription, Remind, Tell
from handlers.reply import Reply
from tests.test_worker import BOOKING, Bench, eventually, hasty
from tests.turn_stand import HER, NOW, make_settings, redis_dir, settings

__all__ = ["hasty", "redis_dir", "settings"]

HELP = AskForHelp("t1:call-back", HER, None, "her own words", urgent=False)


class Outbox:
    """The commands beside a running worker."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        made = bench.stand.settings
        self.command: click.Group = outbox_command(lambda: made, _ready)

    def run(self, *words: str, answer: str = "") -> str:
        done = CliRunner().invoke(self.command, words, input=answer)
        self.code = done.exit_code
        return done.output

    def enqueue(self, *effects: AskForHelp | Tell | Book | Remind) -> None:
        for effect in effects:
            self.bench.stand.queue.enqueue(effect)


@contextlib.contextmanager
def _ready(_: Settings) -> Iterator[None]:
    yield


@pytest.fixture
def outbox(settings: Settings) -> Outbox:
    return Outbox(Bench(settings))


@pytest.fixture
def working(outbox: Outbox) -> Iterator[Outbox]:
    stand = outbox.bench.stand
    queue = EffectQueue(stand.settings, stand.sealer, lambda: NOW)
    worker = start_worker(queue, outbox.bench.performer, stand.metrics, 2)
    yield outbox
    worker.stop()


@pytest.mark.usefixtures("hasty")
def test_given_up_listed_mended_and_done_once(working: Outbox) -> None:
    bench = working.bench
    bench.core.fails = [NotFound("no Task here"), NotFound("no Task here")]
    working.enqueue(HELP)
    eventually(lambda: bench.dead() == 1)
    listed = working.run()
    assert "Given up: 1" in listed
    assert "AskForHelp" in listed and "t1:call-back  Refused: the core takes no request" in listed
    assert "98123" not in listed and "her own" not in listed

    assert working.run("retry", "t1:call-back") == "1 queued again.\n"  # not mended yet
    eventually(lambda: len(bench.core.calls) == 2 and bench.dead() == 1)
    assert not bench.core.fails  # mended
    assert working.run("retry", "--all") == "1 queued again.\n"
    eventually(lambda: len(bench.core.calls) == 3 and bench.idle())
    assert bench.dead() == 0
    assert working.run().startswith("Given up: 0\nWaiting: 0\n")
    working.enqueue(HELP)  # whoever queues it again
    eventually(bench.idle)
    assert len(bench.core.calls) == 3


@pytest.mark.usefixtures("hasty")
def test_all_that_was_given_up_is_done_again(working: Outbox) -> None:
    bench = working.bench
    bench.carrier.fails = [Permanent("carrier error 30034")] * 3
    working.enqueue(*(Tell(f"t{n}:told", HER, Reply(f"m{n}")) for n in range(3)))
    eventually(lambda: bench.dead() == 3)
    assert working.run("retry", "--all") == "3 queued again.\n"
    eventually(lambda: len(bench.carrier.texts) == 3 and bench.idle())
    assert sorted(bench.ids()) == ["m0", "m1", "m2"]


@pytest.mark.usefixtures("hasty")
def test_what_waits_says_why(working: Outbox) -> None:
    bench = working.bench
    bench.core.fails = [CoreDown("500: Patient Asha", retry_after=600)]
    working.enqueue(HELP)
    eventually(lambda: "CoreDown" in working.run("list"))
    listed = working.run("list")
    assert "Given up: 0\nWaiting: 1\n" in listed
    assert "Asha" not in listed


@pytest.mark.usefixtures("hasty")
def test_she_is_told_how_a_booking_went_that_is_made_after_all(
    working: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = working.bench
    monkeypatch.setattr("bot.worker.MAX_AGE", 0.0)
    bench.core.fails = [CoreDown("refused")]
    working.enqueue(Book("t1:book", HER, BOOKING))
    eventually(lambda: bench.dead() == 1 and bench.ids() == ["booking-failed-later"])
    eventually(bench.idle)
    assert working.run("retry", "t1:book") == "1 queued again.\n"
    eventually(lambda: "booked-later" in bench.ids() and bench.idle())
    assert list(bench.core.booked) == ["t1"]


def test_dropping_asks_first(outbox: Outbox) -> None:
    bench = outbox.bench
    bench.core.fails = [NotFound("no")]
    bench.work(HELP)
    assert bench.dead() == 1
    outbox.run("drop", HELP.id, answer="n\n")
    assert (outbox.code, bench.dead()) == (1, 1)
    assert outbox.run("drop", HELP.id, answer="y\n").endswith("1 dropped.\n")
    assert bench.dead() == 0
    assert "nothing that was given up has the id" in outbox.run("drop", HELP.id, "--yes")
    assert outbox.code == 1
    assert "nothing that was given up has the id" in outbox.run("retry", HELP.id)
    assert outbox.run("retry") != "" and outbox.code == 2


def test_what_is_for_later_is_listed_on_demand(outbox: Outbox) -> None:
    outbox.enqueue(Remind("t1:remind", HER, NOW.replace(year=2027)))
    assert "For later" not in outbox.run()
    assert "2027-11-22" in outbox.run("list", "--later")


def test_what_cannot_be_opened_is_listed_and_can_only_be_dropped(outbox: Outbox) -> None:
    bench = outbox.bench
    other = EffectQueue(bench.stand.settings, Sealer("another key" * 4), lambda: NOW)
    other.enqueue(HELP)
    bench.work()
    listed = outbox.run()
    assert "Given up: 1" in listed and "unreadable" in listed
    (line,) = [one for one in listed.splitlines() if "unreadable" in one]
    identity = line.split()[3]
    assert "cannot be opened" in outbox.run("retry", identity)
    assert outbox.run("retry", "--all") == "0 queued again.\n"
    assert outbox.run("drop", identity, "--yes") == "1 dropped.\n"


def test_rabbitmq_is_left_to_its_own_tools(tmp_path: Path) -> None:
    made = make_settings(tmp_path, broker_url="amqp://127.0.0.1")
    done = CliRunner().invoke(outbox_command(lambda: made, _ready), ["list"])
    assert done.exit_code == 1
    assert "RabbitMQ" in done.output


def test_a_prescription_delivered_after_all_is_settled(outbox: Outbox) -> None:
    bench = outbox.bench
    bench.core.fails = [NotFound("b1")]
    bench.work(DeliverPrescription("rx:b1:event:e1", "b1"))
    assert "Given up: 1" in outbox.run()
    bench.work(DeliverPrescription("rx:b1:event:e2", "b1"))
    listed = outbox.run()
    assert "Given up: 0" in listed
    assert "Given up, settled since: 1" in listed and "rx:b1:event:e1  queued" in listed
