"""What Redis is asked in each turn: one phone at a time, and every command seen by MONITOR."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, field

import redis

from tests.bench.line import Line
from tests.bench.messages import BOOKED, Post
from tests.bench.servers import Server

_NO_TURN = ("HELLO", "CLIENT", "PING")  # a connection's first words, and "are you there"

JOURNEYS = 15
WARM_UP = 2


@dataclass
class Quiet:
    """By step: the times (s) and the round trips of each turn that was sent alone."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    trips: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    sent: int = 0


def measure(server: Server) -> Quiet:
    """Bookings one after the other against a server whose worker does not run.

    So everything Redis hears comes from the turns, but for those who connect to ask whether it
    lives. What a script does inside Redis is no round trip.
    """
    quiet = Quiet()
    post = Post(server.url)
    asker = redis.Redis.from_url(server.redis)
    watcher = redis.Redis.from_url(server.redis)
    with Line(server.port) as line, watcher.monitor() as seen:  # type: ignore[no-untyped-call]
        for index in range(WARM_UP + JOURNEYS):
            answer = ""
            for step, request in post.booking(index):
                began = time.perf_counter()
                answer = line.post(request)
                took = time.perf_counter() - began
                quiet.sent += 1
                asked = _until(seen, asker, f"turn {quiet.sent} is over")
                if index >= WARM_UP:
                    quiet.times[step].append(took)
                    quiet.trips[step].append(asked)
            if BOOKED not in answer:
                raise RuntimeError(f"a booking came to no end: {answer}")
    asker.close()
    watcher.close()
    return quiet


def _until(seen: redis.client.Monitor, asker: redis.Redis, mark: str) -> int:
    """How many commands came over a connection before ours with this mark."""
    asker.echo(mark)
    count = 0
    while True:
        command = seen.next_command()  # type: ignore[no-untyped-call]
        if command["command"] == f"ECHO {mark}":
            return count
        by_script = command["client_type"] == "lua"
        count += not by_script and command["command"].split()[0] not in _NO_TURN
