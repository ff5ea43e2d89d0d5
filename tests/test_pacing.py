"""Messages wait for their carrier's pace: an hour of them, simulated, by a clock of the test."""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from hypothesis import strategies as st

from bot.carrier import Message, Temporary
from bot.pacing import Pace, Paced
from bot.seal import Sealer
from bot.settings import Settings
from bot.sms.segments import count
from bot.store import connect
from handlers.inbound import Channel
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]

HOUR = 3600.0


class Noting:
    """A carrier that notes when it got what."""

    def __init__(self) -> None:
        self.now = 0.0  # s
        self.got: list[tuple[float, Message]] = []

    def send(self, message: Message) -> str:
        self.got.append((self.now, message))
        return "SM"

    def find(self, message: Message, since: datetime) -> str | None:
        return None


class Simulation:
    """Workers that try each message when it is due, and again when it is told to come back."""

    def __init__(self, settings: Settings, pace: Pace) -> None:
        self.carrier = Noting()
        self.settings = settings
        self.pace = pace
        self.tries = 0
        self.restart()

    def restart(self) -> None:
        """Another process: what it knows is what Redis has."""
        client, sealer = connect(self.settings), Sealer(self.settings.secret_key)
        self.paced = Paced(
            self.carrier, self.pace, client, sealer, lambda: 1e12 + self.carrier.now * 1000
        )

    def run(self, coming: list[tuple[float, Message]], restart_at: float = -1.0) -> None:
        order = itertools.count()
        due = [(at, next(order), message) for at, message in coming]
        heapq.heapify(due)
        while due:
            at, _, message = heapq.heappop(due)
            if 0 <= restart_at <= at:
                self.restart()
                restart_at = -1.0
            self.carrier.now = at
            self.tries += 1
            try:
                self.paced.send(message)
            except Temporary as wait:
                assert wait.retry_after and not wait.maybe_sent
                heapq.heappush(due, (at + wait.retry_after, next(order), message))

    def most_in_a_second(self) -> int:
        """What any second had, in parts of SMS."""
        times = [
            at
            for at, one in self.carrier.got
            for _ in range(count(one.text).parts if one.channel == "sms" else 1)
        ]
        first, most = 0, 0
        for last, at in enumerate(times):
            while times[first] <= at - 1:
                first += 1
            most = max(most, last - first + 1)
        return most


def message(
    n: int, channel: Channel = "sms", to: str = "", waits: bool = False, parts: int = 1
) -> Message:
    text = "x" * (160 if parts == 1 else 153 * parts)
    to = to or f"+9198{n:08}"
    return Message(id=f"m{n}{waits}", channel=channel, to=to, text=text, waits=waits)


@pytest.mark.parametrize("parts", [1, 3])
def test_an_hour_of_reminders_and_of_what_is_waited_for(settings: Settings, parts: int) -> None:
    each_second = 0.5 * parts
    reminders = [(0.0, message(n, waits=True, parts=parts)) for n in range(1400)]
    urgent = [(11.0 * n, message(n, parts=parts)) for n in range(int(HOUR / 11))]
    simulation = Simulation(settings, Pace(each_second))
    simulation.run([*reminders, *urgent], restart_at=1000.0)
    got = simulation.carrier.got
    assert len({one.id for _, one in got}) == len(got) == len(reminders) + len(urgent)
    assert simulation.most_in_a_second() <= 3 * parts, "one, and others as slack"
    asked = {one.id: at for at, one in urgent}
    waited = [at - asked[one.id] for at, one in got if not one.waits]
    assert max(waited) <= 2 * parts / each_second / parts, "she waits for no reminder but one"
    last = max(at for at, one in got if one.waits)
    assert 2790 <= last <= HOUR, "one in two seconds, and the others between them"
    assert simulation.tries <= 3 * len(got), "nobody asks again and again"


def test_one_person_gets_no_two_within_six_seconds_unless_she_is_waiting(
    settings: Settings,
) -> None:
    pace = Pace(80, apart=6.0)
    simulation = Simulation(settings, pace)
    hers = [(0.0, message(n, "whatsapp", "whatsapp:+91", waits=True)) for n in range(20)]
    others = [(0.0, message(100 + n, "whatsapp", waits=True)) for n in range(200)]
    simulation.run([*hers, *others])
    times = [at for at, one in simulation.carrier.got if one.to == "whatsapp:+91"]
    assert len(times) == 20
    assert all(later - at >= 5.999 for at, later in itertools.pairwise(times))
    assert max(at for at, one in simulation.carrier.got if one.to != "whatsapp:+91") < 5


def test_who_writes_fast_is_answered_fast_up_to_a_point(settings: Settings) -> None:
    pace = Pace(30, apart=1.0, burst=10)
    simulation = Simulation(settings, pace)
    simulation.run([(0.1 * n, message(n, "telegram", "telegram:1")) for n in range(30)])
    waited = Counter(at - 0.1 * n > 0.001 for n, (at, _) in enumerate(simulation.carrier.got))
    assert waited[False] >= pace.burst
    assert waited[True] > 0


@tries(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(
    rate=st.floats(0.5, 50),
    coming=st.lists(st.tuples(st.floats(0, 60), st.booleans(), st.integers(1, 4)), max_size=60),
    restart=st.floats(0, 60),
)
def test_none_is_lost_and_the_pace_holds_whatever_comes(
    settings: Settings, rate: float, coming: list[tuple[float, bool, int]], restart: float
) -> None:
    connect(settings).flushall()
    simulation = Simulation(settings, Pace(rate))
    wanted = [
        (at, message(n, waits=waits, parts=parts)) for n, (at, waits, parts) in enumerate(coming)
    ]
    simulation.run(wanted, restart)
    got = simulation.carrier.got
    assert sorted(one.id for _, one in got) == sorted(one.id for _, one in wanted)
    longest = max((count(one.text).parts for _, one in got), default=0)
    assert simulation.most_in_a_second() <= 2 * rate + 2 * longest + 1
