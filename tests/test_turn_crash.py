"""``kill -9`` at any step of a turn, then the same webhook again: one effect, the right answer."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.worker import start_worker
from tests.test_turn import STEPS
from tests.test_worker import Bench, eventually
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]

HERE = Path(__file__).parent


def turn(settings: Settings, bookings: Path, step: str) -> subprocess.CompletedProcess[str]:
    """The same webhook in a process of its own, killed at a step."""
    return subprocess.run(
        [sys.executable, str(HERE / "turn_crash.py"), str(settings.data_dir), str(bookings), step],
        env={"PYTHONPATH": f"{HERE.parent}:{HERE}"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("step", STEPS)
def test_killed_at(step: str, settings: Settings, tmp_path: Path) -> None:
    bookings = tmp_path / "bookings"
    bookings.mkdir()
    assert turn(settings, bookings, step).returncode == -signal.SIGKILL
    answers = [turn(settings, bookings, "") for _ in range(2)]
    assert [answer.stdout for answer in answers] == ["en/sms echo 1\n"] * 2, answers[0].stderr
    assert len(list(bookings.iterdir())) == 1

    bench = Bench(settings)
    worker = start_worker(bench.stand.queue, bench.performer, bench.stand.metrics)
    try:
        eventually(bench.idle)
    finally:
        worker.stop()
    assert bench.carrier.texts == [("+919800000001", "en/sms echo 1")]
