"""The figures as text."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.drive import LINES, PROCESSES, Kind
from tests.bench.messages import BOOKING
from tests.bench.servers import THREADS, WORKERS
from tests.bench.trips import Quiet

if TYPE_CHECKING:
    from tests.bench.__main__ import Counts, Rounds

NAMES: dict[Kind, str] = {
    "baseline": "baseline: signature, one script",
    "menus": "turns without the core (menu)",
    "bookings": "whole first bookings",
}


def lines(
    rounds: dict[Kind, Rounds], counts: Counts, quiet: Quiet, counted: float
) -> Iterator[str]:
    """The whole report; ``counted`` is the mean of round trips by the server's own count."""
    yield (
        f"{PROCESSES * LINES} phones at once, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; both servers: granian, {WORKERS} process, {THREADS} threads"
    )
    yield ""
    yield from _speed(rounds)
    yield ""
    yield from _alone(quiet, counted)
    yield ""
    yield from _processor(rounds)
    yield ""
    yield from _counts(rounds, counts)


def _speed(rounds: dict[Kind, Rounds]) -> Iterator[str]:
    count = len(rounds["baseline"].runs)
    head = f"median of {count} rounds in turns"
    yield f"{head:36}{'turns/s':>8}{'p50':>10}{'p95':>10}{'p99':>10}   of the baseline"
    least = [run.rate for run in rounds["baseline"].runs]
    for kind, name in NAMES.items():
        runs = rounds[kind].runs
        ratios = sorted(run.rate / base for run, base in zip(runs, least, strict=True))
        share = "" if kind == "baseline" else f"   {_percent(median(ratios))}"
        share += "" if not share else f" ({_percent(ratios[0])} to {_percent(ratios[-1])})"
        yield _row(name, median(run.rate for run in runs), _times(rounds[kind], "")) + share
        if kind == "bookings":
            yield _row("  of these the turn that books", None, _times(rounds[kind], "book"))


def _times(found: Rounds, step: str) -> list[float]:
    return [took for run in found.runs for name, took in run.turns if step in ("", name)]


def _row(name: str, rate: float | None, times: Sequence[float]) -> str:
    parts = "".join(f"{_ms(times, share):>10}" for share in (0.5, 0.95, 0.99))
    return f"{name:36}{'' if rate is None else f'{rate:.0f}':>8}{parts}"


def _alone(quiet: Quiet, counted: float) -> Iterator[str]:
    head = "one phone alone, by what she answers"
    yield f"{head:44}{'p50':>10}{'p95':>10}   Redis round trips"
    for step, _ in BOOKING:
        times, asked = quiet.times[step], quiet.trips[step]
        seen = f"{min(asked)}" if min(asked) == max(asked) else f"{min(asked)} to {max(asked)}"
        effect = " (with its effect)" if step == "book" else ""
        yield f"  {step:42}{_ms(times, 0.5):>10}{_ms(times, 0.95):>10}   {seen}{effect}"
    all_trips = [n for asked in quiet.trips.values() for n in asked]
    mean = sum(all_trips) / len(all_trips)
    yield f"  Redis round trips a turn: {mean:.2f} seen by MONITOR, {counted:.2f} by /metrics"


def _processor(rounds: dict[Kind, Rounds]) -> Iterator[str]:
    yield f"{'cores busy':36}{'web':>8}{'worker':>10}{'Redis':>10}{'phones':>10}"
    for kind, name in NAMES.items():
        seconds = sum(run.ended - run.began for run in rounds[kind].runs)
        cpu, phones = rounds[kind].cpu, sum(run.cpu for run in rounds[kind].runs)
        shares = (cpu.children, cpu.main, cpu.redis, phones)
        first, *others = (f"{share / seconds:.2f}" for share in shares)
        yield f"{name:36}{first:>8}" + "".join(f"{other:>10}" for other in others)


def _counts(rounds: dict[Kind, Rounds], counts: Counts) -> Iterator[str]:
    taken = sum(run.taken for run in rounds["bookings"].runs)
    asked = len(_times(rounds["bookings"], "book"))
    yield (
        f"Booked: {counts.booked} told to the phones, {counts.kept} kept for later, "
        f"{counts.appointments} in /fhir/Appointment."
    )
    yield f"Of {asked} wishes to book, {taken} found that slot just taken and took another."
    yield f"Turns: {counts.sent} sent, {counts.turns} by /metrics."
    if not counts.agree:
        yield "WRONG: these counts should agree."


def _ms(times: Sequence[float], share: float) -> str:
    if not times:
        return "-"
    return f"{sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000:.1f} ms"


def _percent(ratio: float) -> str:
    return f"{ratio * 100:.0f} %"
