"""Runs the bench: ``python -m tests.bench``. Ends with 1 if a booking or a count is missing."""

from __future__ import annotations

import json
import re
import signal
import sys
import tempfile
import time
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import redis

from tests.bench import report, trips
from tests.bench.cpu import Cpu, used
from tests.bench.drive import Kind, Phones, Run
from tests.bench.servers import Server, baseline, opdline

ROUNDS = 5
# Of each kind: seconds a round, and at most so many phones or messages in it.
PACE: dict[Kind, tuple[float, int]] = {
    "baseline": (1.5, 6000),
    "menus": (2.0, 4000),
    "bookings": (3.5, 300),
}
WARM_UP: dict[Kind, tuple[float, int]] = {
    "baseline": (1.0, 4000),
    "menus": (1.0, 800),
    "bookings": (2.0, 60),
}
SETTLED_WITHIN = 10.0  # s for bookings that the core was too slow for


@dataclass
class Rounds:
    """All rounds of one kind of run, with the processor time its server used."""

    runs: list[Run] = field(default_factory=list)
    cpu: Cpu = field(default_factory=Cpu)


@dataclass
class Counts:
    """What was sent and booked, warm-up included, and what the server says of the same."""

    sent: int = 0
    booked: int = 0
    kept: int = 0
    turns: int = 0  # by /metrics
    appointments: int = 0  # by /fhir/Appointment

    @property
    def agree(self) -> bool:
        return self.turns == self.sent and self.appointments == self.booked + self.kept


def main() -> int:
    """Measure and print; the exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are stopped
    with tempfile.TemporaryDirectory(prefix="opdline-bench-") as name:
        folder = Path(name)
        print("Measuring for about a minute …", file=sys.stderr, flush=True)
        rounds, counts = _busy(folder)
        with opdline(folder / "quiet", with_worker=False) as server:
            quiet = trips.measure(server)
            counted = _trips_counted(server)
    print("\n".join(report.lines(rounds, counts, quiet, counted)))
    return 0 if counts.agree else 1


def _busy(folder: Path) -> tuple[dict[Kind, Rounds], Counts]:
    """The servers in turns, several short rounds: what disturbs the machine disturbs them alike."""
    rounds: dict[Kind, Rounds] = {kind: Rounds() for kind in PACE}
    counts = Counts()
    with ExitStack() as stack:
        phones = stack.enter_context(closing(Phones()))
        ours = stack.enter_context(opdline(folder / "opdline"))
        least = stack.enter_context(baseline(folder / "baseline"))
        for number in range(ROUNDS + 1):
            for kind, (seconds, most) in (PACE if number else WARM_UP).items():
                server = least if kind == "baseline" else ours
                pid = _redis_pid(server)
                before = used(server.pid, pid)
                run = phones.run(kind, server, seconds, most)
                if number:
                    rounds[kind].runs.append(run)
                    rounds[kind].cpu += used(server.pid, pid) - before
                if server is ours:
                    counts.sent += len(run.turns) + run.untimed
                    counts.booked += run.booked
                    counts.kept += run.kept
        _count(ours, counts)
    return rounds, counts


def _count(server: Server, counts: Counts) -> None:
    until = time.monotonic() + SETTLED_WITHIN
    while True:
        found = json.loads(server.get("/fhir/Appointment?status=booked&_count=1"))
        counts.appointments = int(found["total"])
        if counts.appointments >= counts.booked + counts.kept or time.monotonic() > until:
            break
        time.sleep(0.2)
    counts.turns = int(_summed(server, "opdline_turns_total"))


def _trips_counted(server: Server) -> float:
    """The mean of round trips of a turn as the server itself counts them."""
    name = "opdline_turn_redis_round_trips"
    return _summed(server, f"{name}_sum") / _summed(server, f"{name}_count")


def _summed(server: Server, name: str) -> float:
    text = server.get("/metrics").decode()
    return sum(float(value) for value in re.findall(rf"(?m)^{name}(?:\{{.*\}})? (\S+)$", text))


def _redis_pid(server: Server) -> int:
    with closing(redis.Redis.from_url(server.redis)) as client:
        return int(client.info("server")["process_id"])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("Stopped; so are its servers.")
