"""What is trained beside the tests is waited for, and never left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rasa_ahead import NO_PYTHON, ROOT, beside

FOREVER = "sleep 300 & echo $! >>pids; echo $$ >>pids; wait"


def _wait(path: Path, lines: int) -> list[int]:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        found = path.read_text().split() if path.exists() else []
        if len(found) >= lines:
            return [int(pid) for pid in found]
        time.sleep(0.05)
    raise AssertionError(f"{path} never had {lines} lines")


def _runs(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def _gone(pids: list[int]) -> bool:
    until = time.monotonic() + 10
    while any(map(_runs, pids)) and time.monotonic() < until:
        time.sleep(0.05)
    return not any(map(_runs, pids))


def _shell(folder: Path, script: str) -> list[str]:
    return ["sh", "-c", f"cd '{folder}'; {script}"]


def test_rasa_is_waited_for_and_its_words_are_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training = _shell(tmp_path, "while [ ! -e on ]; do sleep 0.1; done; sleep 0.3; echo learnt")
    assert beside(_shell(tmp_path, "touch on"), training, tmp_path / "log") == 0
    assert "learnt" in capsys.readouterr().out


def test_a_command_that_fails_ends_rasa_too(tmp_path: Path) -> None:
    failing = _shell(tmp_path, "while [ ! -s pids ]; do sleep 0.1; done; sleep 0.2; exit 7")
    assert beside(failing, _shell(tmp_path, FOREVER), tmp_path / "log") == 7
    assert _gone(_wait(tmp_path / "pids", 2))


def test_a_rasa_that_fails_fails_with_all_it_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training = _shell(tmp_path, "echo no index; exit 1")
    assert beside(_shell(tmp_path, "sleep 0.3"), training, tmp_path / "log") == 1
    assert "no index" in capsys.readouterr().out


def test_where_no_python_3_10_is_the_tests_are_left_to_say_so(tmp_path: Path) -> None:
    training = _shell(tmp_path, f"exit {NO_PYTHON}")
    assert beside(["true"], training, tmp_path / "log") == 0


# A machine so slow that what was begun already runs before Popen has come back.
SLOW = (
    "import subprocess, time",
    "begin = subprocess.Popen._execute_child",
    "subprocess.Popen._execute_child = lambda *all: (begin(*all), time.sleep(1))[0]",
)


@pytest.fixture(params=[(), SLOW], ids=["", "slow"])
def both(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """A process in a group of its own that runs a command and a training, both without end."""
    command = _shell(tmp_path, "echo $$ >>pids; exec sleep 300")
    training = _shell(tmp_path, FOREVER)
    lines = (
        *request.param,
        "import signal, sys",
        "signal.signal(signal.SIGINT, signal.default_int_handler)",  # a background job's is ignored
        "from pathlib import Path",
        "from tests.rasa_ahead import main",
        f"sys.exit(main({command!r}, {training!r}, Path({str(tmp_path / 'log')!r})))",
    )
    python = [sys.executable, "-c", "\n".join(lines)]
    process = subprocess.Popen(python, cwd=ROOT, start_new_session=True)
    yield process
    process.kill()
    process.wait()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_ends_both(
    tmp_path: Path, both: subprocess.Popen[bytes], sign: signal.Signals
) -> None:
    pids = _wait(tmp_path / "pids", 3)
    both.send_signal(sign)
    assert both.wait(20) == 128 + sign
    assert _gone(pids)


def test_ctrl_c_ends_both(tmp_path: Path, both: subprocess.Popen[bytes]) -> None:
    pids = _wait(tmp_path / "pids", 3)
    os.killpg(both.pid, signal.SIGINT)  # what a terminal does
    assert both.wait(20) == 130
    assert _gone(pids)
