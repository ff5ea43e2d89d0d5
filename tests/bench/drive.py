"""Many phones at once, in several processes with several threads each."""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.synchronize import Barrier
from typing import Literal

from tests.bench.line import Line
from tests.bench.messages import BOOKED, KEPT, MENU, REGISTRATION, TAKEN, Post, number
from tests.bench.servers import Server

PROCESSES = 2
LINES = 4  # phones at once in each
ANSWERS = 40  # messages after the last step of a booking, before it counts as stuck
TOGETHER = 20.0  # s to wait for the other processes

Kind = Literal["bookings", "menus", "baseline"]
_barrier: Barrier | None = None


@dataclass
class Run:
    """What one process, or all of them, saw. Times in seconds; ``turns`` are step and time."""

    began: float = 0.0
    ended: float = 0.0
    turns: list[tuple[str, float]] = field(default_factory=list)
    untimed: int = 0  # turns that only prepared
    booked: int = 0
    kept: int = 0  # the core did not answer in time; booked a little later
    taken: int = 0  # someone else had just taken the slot
    cpu: float = 0.0

    @property
    def rate(self) -> float:
        """Turns a second."""
        return len(self.turns) / (self.ended - self.began)


@dataclass(frozen=True)
class Job:
    """What one process is to do: until ``seconds`` are over or ``most`` phones have called."""

    kind: Kind
    server: Server
    first: int
    most: int
    seconds: float


class Phones:
    """The processes, started once, so that their start is not measured."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._barrier = context.Barrier(PROCESSES)
        self._pool = context.Pool(PROCESSES, _ready, (self._barrier,))
        self._next = 0

    def run(self, kind: Kind, server: Server, seconds: float, most: int) -> Run:
        """All processes together; ``most`` phones (messages of each line for menus) in all."""
        each = -(-most // PROCESSES)
        jobs = []
        for _ in range(PROCESSES):
            jobs.append(Job(kind, server, self._next, each, seconds))
            self._next += each
        return _joined(self._pool.map(_drive, jobs, chunksize=1))

    def close(self) -> None:
        """End the processes."""
        self._pool.terminate()
        self._pool.join()


def _joined(runs: list[Run]) -> Run:
    return Run(
        began=min(run.began for run in runs),
        ended=max(run.ended for run in runs),
        turns=[turn for run in runs for turn in run.turns],
        untimed=sum(run.untimed for run in runs),
        booked=sum(run.booked for run in runs),
        kept=sum(run.kept for run in runs),
        taken=sum(run.taken for run in runs),
        cpu=sum(run.cpu for run in runs),
    )


def _ready(barrier: Barrier) -> None:
    global _barrier  # noqa: PLW0603  (how a pool hands something to its processes)
    _barrier = barrier
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that started us


def _drive(job: Job) -> Run:
    make = {"bookings": _bookings, "menus": _menus, "baseline": _same}[job.kind]
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(Line(job.server.port)) for _ in range(LINES)]
        one, untimed = make(job, lines)
        assert _barrier is not None
        _barrier.wait(TOGETHER)
        cpu, began = time.process_time(), time.monotonic()
        with ThreadPoolExecutor(LINES) as threads:
            runs = list(threads.map(one, lines))
        total = _joined(runs)
        total.began, total.ended = began, time.monotonic()
        total.cpu = time.process_time() - cpu
        total.untimed = untimed
        return total


Lines = list[Line]
Work = tuple[Callable[[Line], Run], int]


def _bookings(job: Job, _: Lines) -> Work:
    """Whole first bookings, each by a phone that never called before."""
    post = Post(job.server.url)
    waiting = [(n, post.booking(n)) for n in range(job.first, job.first + job.most)][::-1]
    lock = threading.Lock()

    def one(line: Line) -> Run:
        run = Run()
        until = time.monotonic() + job.seconds
        while time.monotonic() < until:
            with lock:
                if not waiting:
                    break
                index, steps = waiting.pop()
            book(line, post, index, steps, run)
        return run

    return one, 0


def book(line: Line, post: Post, index: int, steps: list[tuple[str, bytes]], run: Run) -> None:
    """One phone's booking to its end; ``RuntimeError`` if it does not come to one."""
    answer, sender = "", number(index)
    for step, request in steps:
        answer = _timed(line, step, request, run)
    for _ in range(ANSWERS):
        if BOOKED in answer:
            run.booked += 1
            return
        if KEPT in answer:
            run.kept += 1
            return
        taken = TAKEN in answer
        run.taken += taken
        choice = str(random.randint(1, 3)) if taken else "1"
        answer = _timed(line, "choose" if taken else "book", post(sender, choice), run)
    raise RuntimeError(f"a booking came to no end: {answer}")


def _menus(job: Job, lines: Lines) -> Work:
    """ "menu" again and again by one phone a line: no question to the core, no effect."""
    post = Post(job.server.url)
    prepared = 0
    waiting: dict[int, list[bytes]] = {}
    for at, line in enumerate(lines):
        sender = number(job.first + at)
        for text in (*REGISTRATION, "menu"):
            line.post(post(sender, text))
            prepared += 1
        waiting[id(line)] = [post(sender, "menu") for _ in range(job.most // LINES)]

    def one(line: Line) -> Run:
        return _all(line, waiting[id(line)], "menu", MENU, job.seconds)

    return one, prepared


def _same(job: Job, lines: Lines) -> Work:
    """The same messages to the baseline, which answers all of them alike."""
    post = Post(job.server.url)
    waiting = {
        id(line): [post(number(job.first + at), "menu") for _ in range(job.most // LINES)]
        for at, line in enumerate(lines)
    }

    def one(line: Line) -> Run:
        return _all(line, waiting[id(line)], "baseline", "<Message>", job.seconds)

    return one, 0


def _all(line: Line, requests: list[bytes], step: str, expected: str, seconds: float) -> Run:
    run = Run()
    until = time.monotonic() + seconds
    for request in requests:
        answer = _timed(line, step, request, run)
        if expected not in answer:
            raise RuntimeError(f"an answer that was not expected: {answer}")
        if time.monotonic() > until:
            break
    return run


def _timed(line: Line, step: str, request: bytes, run: Run) -> str:
    began = time.perf_counter()
    answer = line.post(request)
    run.turns.append((step, time.perf_counter() - began))
    return answer
