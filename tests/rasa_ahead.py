"""Installs and trains Rasa while something else runs: both take minutes, and one core each.

``python -m tests.rasa_ahead COMMAND...`` ends as the command did, or with 1 where it did well and
Rasa could not be trained. It needs nothing but Python, so that it can go before all else is there.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import IO

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
LOG = BUILD / "rasa-ahead.log"
TRAIN = ("nice", "-n", "10", str(ROOT / "deploy" / "rasa"), "train")
NO_PYTHON = 3  # what deploy/rasa ends with where there is no Python 3.10
GRACE = 15.0  # seconds to end in when told to
ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
Begin = Callable[[], subprocess.Popen[bytes]]
Ended = Callable[[subprocess.Popen[bytes]], None]


def started(command: Sequence[str], log: IO[bytes], **more: str) -> subprocess.Popen[bytes]:
    """A process in a group of its own; ``deploy/rasa`` ends when this process does, even killed."""
    return subprocess.Popen(
        command,
        env={**os.environ, "RASA_ENDS_WITH": str(os.getpid()), **more},
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )


@contextmanager
def kept(begin: Begin, ended: Ended) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended with this one: no signal comes between its start and this care."""
    waiting: list[int] = []
    before = {sign: signal.getsignal(sign) for sign in ENDINGS}
    heard = {sign: handler for sign, handler in before.items() if callable(handler)}
    for sign in heard:
        signal.signal(sign, lambda number, frame: waiting.append(number))
    process = None
    try:
        try:
            process = begin()
        finally:
            for sign, handler in heard.items():
                signal.signal(sign, handler)
        for number in waiting:
            signal.raise_signal(number)
        yield process
    finally:
        if process:
            ended(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End it and all of its group, paused or not."""
    for sign in (signal.SIGTERM, signal.SIGCONT):
        tell(process, sign)
    with suppress(subprocess.TimeoutExpired):
        process.wait(GRACE)
    tell(process, signal.SIGKILL)  # whatever of the group is left
    process.wait()


def tell(process: subprocess.Popen[bytes], sign: signal.Signals) -> None:
    """Send a signal to it and all of its group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, sign)


@contextmanager
def alone() -> Iterator[None]:
    """No other process of this house installs or trains meanwhile."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "rasa.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def beside(command: Sequence[str], training: Sequence[str] = TRAIN, path: Path = LOG) -> int:
    """Run ``command`` while ``training`` writes to the log at ``path``; the exit code of both."""
    with path.open("wb") as log, kept(lambda: started(training, log), end) as trained:
        code = _run(command)
        return code or _rest(trained, path)


def _run(command: Sequence[str]) -> int:
    """A terminal's Ctrl-C reaches the command too; what ends this process alone is passed on."""
    with kept(lambda: subprocess.Popen(command), _stop) as running:
        try:
            return running.wait()
        except KeyboardInterrupt:
            with suppress(subprocess.TimeoutExpired):
                running.wait(GRACE)
            raise


def _stop(running: subprocess.Popen[bytes]) -> None:
    """End it alone: a make of ours ends what it began."""
    if running.poll() is None:
        running.terminate()
        with suppress(subprocess.TimeoutExpired):
            running.wait(GRACE)
        running.kill()
        running.wait()


def _rest(trained: subprocess.Popen[bytes], path: Path) -> int:
    """Wait for Rasa and show what it says; all of it where it failed."""
    begun = time.monotonic()
    shown = path.stat().st_size
    while trained.poll() is None:
        time.sleep(0.5)
        shown += _show(path, shown)
    _show(path, shown)
    if trained.returncode not in {0, NO_PYTHON}:
        print("Rasa could not be installed or trained:", flush=True)
        _show(path, 0)
        return 1
    print(f"Waited {time.monotonic() - begun:.0f} s for Rasa to be trained", flush=True)
    return 0


def _show(path: Path, start: int) -> int:
    with path.open("rb") as log:
        log.seek(start)
        said = log.read()
    sys.stdout.write(said.decode(errors="replace"))
    sys.stdout.flush()
    return len(said)


def _told_to_end(sign: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + sign)


def main(command: Sequence[str], training: Sequence[str] = TRAIN, path: Path = LOG) -> int:
    """``beside``, in a process that leaves nothing behind when it is told to end."""
    for sign in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, _told_to_end)
    try:
        return beside(command, training, path)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    with alone():
        sys.exit(main(sys.argv[1:]))
