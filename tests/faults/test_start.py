"""``python app.py serve`` as a process: starts, stops, and finds everything again."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.faults.outside import TOKEN, eventually
from tests.faults.process import Process, serving
from tests.faults.wording import says

OTHER = "+919812345679"
HALF = ("hi", "2", "1", "मेरा बेटा रवि 5 साल बुखार 3 दिन से")
WHOLE = ("hi", "1", "1", "my son Ravi 5 years fever 3 days", "0", "1")
STARTS = 3.0  # seconds that a second start may take


def left_running(folder: Path) -> list[str]:
    """The processes that have this data folder in their command or environment."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            about = (path / "cmdline").read_bytes() + (path / "environ").read_bytes()
        except OSError:
            continue
        if str(folder).encode() in about:
            found.append(about.replace(b"\0", b" ").decode(errors="replace")[:200])
    return found


def interrupt(server: Process) -> None:
    """Ctrl-C in a terminal reaches every process of the group."""
    assert server.running is not None
    assert server.stop(signal.SIGINT) == 0, server.words()
    words = server.words()
    assert words.endswith("Stopped; everything is kept.\n"), words
    assert "Traceback" not in words


def kill_everything(server: Process) -> None:
    server.kill()
    server.kill_redis()


def just_kill(server: Process) -> None:
    """Redis is left behind, as it has a session of its own."""
    server.kill()


def appointments(server: Process) -> list[dict[str, Any]]:
    answer = httpx.get(f"{server.url}/fhir/Appointment", trust_env=False).raise_for_status()
    return [entry["resource"] for entry in answer.json().get("entry", [])]


@pytest.mark.parametrize("end", [interrupt, kill_everything, just_kill])
def test_another_start_finds_everything(end: Callable[[Process], None], tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN) as server:
        server.start()
        (booked,) = server.talk(*WHOLE)[-1]
        assert says(booked, "booked"), booked
        (half,) = server.talk(*HALF, number=OTHER)[-1]
        assert says(half, "ask-danger", "hi"), half
        end(server)
        if end is not just_kill:
            eventually(lambda: not left_running(tmp_path), str(left_running(tmp_path)))

        server.start()
        assert len(appointments(server)) == 1
        (listed,) = server.talk("my appointments")[-1]
        assert says(listed, "ask-which-appointment"), listed
        (confirm,) = server.say("0", OTHER)
        assert says(confirm, "ask-agreed", "hi", chosen="no"), confirm
        assert says(server.say("1", OTHER)[0], "booked", "hi")
        assert len(appointments(server)) == 2
        interrupt(server)
        eventually(lambda: not left_running(tmp_path), str(left_running(tmp_path)))


def test_a_second_start_is_quick(tmp_path: Path) -> None:
    """Counted in the processor's seconds, for others use this machine too."""
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN) as server:
        server.start()
        interrupt(server)
        before = seconds()
        server.start()
        interrupt(server)
        assert seconds() - before < STARTS


def seconds() -> float:
    """What all ended children used of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_it_says_where_to_look_next(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        server.start()
        for path in ("/", "/desk", "/fhir/Appointment", "/healthz", "/metrics"):
            answer = httpx.get(server.url + path, trust_env=False, follow_redirects=True)
            assert answer.status_code == 200, path
        server.stop(signal.SIGTERM)
        words = server.words()
    for path in ("/", "/desk", "/fhir/Appointment"):
        assert f"{server.url}{path}\n" in words
    assert "phone sms --from" in words
