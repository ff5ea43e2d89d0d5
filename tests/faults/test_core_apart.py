"""A whole journey over real HTTP, the core a process of its own that fails on the way: with
transactions and without. Afterwards there is one appointment a turn, no slot is lost, nothing is
doubled, and everyone was told.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis

from bot import worker
from bot.demo.prescribe import Consultation, Line, document
from bot.embedded_redis import embedded_url
from tests.faults.intake import reaching_confirm
from tests.faults.outside import START, eventually, plant
from tests.faults.process import ROOT, _plain_environment
from tests.faults.wording import says
from tests.ports import free_port
from tests.whole import Whole, standing

# One patient a fault. Of what is asked for her booking, move and cancelling, these requests fail.
FAULTS = (
    {1: "cut after", 3: "412", 6: "500 after"},
    {2: "cut before", 3: "slow", 4: "cut after", 8: "429"},
    {3: "500 after", 5: "412", 6: "cut after"},
    {1: "412", 4: "500", 5: "cut after", 7: "cut after"},
)
NUMBERS = [f"+9198123456{n:02}" for n in range(len(FAULTS))]
KINDS = ("Patient", "Appointment", "Encounter", "QuestionnaireResponse", "Consent")


class CoreApart:
    """The core in its own process."""

    def __init__(self, folder: Path, *more: str) -> None:
        plant(folder)
        self._address = f"http://127.0.0.1:{(port := free_port())}"
        self.url = f"{self._address}/fhir"
        program = str(ROOT / "tests/faults/faulty_core.py")
        self._running = subprocess.Popen(
            [sys.executable, program, str(folder), str(port), *more],
            cwd=folder,
            env={**_plain_environment(), "PYTHONPATH": str(ROOT)},
            stderr=subprocess.DEVNULL,
        )
        self._http = httpx.Client(trust_env=False, timeout=30)
        eventually(self._answers, "the core", 60)

    def _answers(self) -> bool:
        try:
            return self._http.get(f"{self._address}/calm/metadata").status_code == 200
        except httpx.HTTPError:
            return False

    def plan(self, faults: dict[int, str]) -> None:
        """Of what is asked from now on, these requests fail."""
        self._http.post(f"{self._address}/plan", json=faults).raise_for_status()

    def all(self, search: str) -> list[dict[str, Any]]:
        sign = "&" if "?" in search else "?"
        answer = self._http.get(f"{self._address}/calm/{search}{sign}_count=500")
        bundle = answer.raise_for_status().json()
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def post(self, resource: dict[str, Any]) -> str:
        kind = resource["resourceType"]
        answer = self._http.post(f"{self._address}/calm/{kind}", json=resource)
        return str(answer.raise_for_status().json()["id"])

    def close(self) -> None:
        self._running.kill()
        self._running.wait()
        self._http.close()


@contextmanager
def core_apart(folder: Path, *more: str) -> Iterator[CoreApart]:
    one = CoreApart(folder, *more)
    try:
        yield one
    finally:
        one.close()


class Service:
    """OPDLine before that core."""

    def __init__(self, whole: Whole, core: CoreApart) -> None:
        self.whole, self.core = whole, core
        self._redis = redis.Redis.from_url(embedded_url(whole.settings.data_dir))

    def idle(self) -> bool:
        names = ("urgent", "default", "urgent.DQ", "default.DQ")
        return not any(self._redis.hlen(f"opd:queue:{name}.msgs") for name in names)

    def talk(self, number: str, *texts: str) -> str:
        """Her messages; the answer to the last one."""
        answers: list[str] = []
        for text in texts:
            answers = self.whole.say(number, text)
        return "\n".join(answers)

    def all_do(self, *texts: str, at_once: str, later: str) -> None:
        """Each of them comes to her last message, and while that is answered the core fails."""
        told = {}
        for number, faults in zip(NUMBERS, FAULTS, strict=True):
            *before, last = texts
            self.talk(number, *before)
            self.core.plan(faults)
            told[number] = self.talk(number, last)
            eventually(self.idle, f"the worker, after {told[number]!r}", 30)
            self.core.plan({})
        for number, text in told.items():
            if not says(text, at_once):
                message = self.whole.later(number)
                assert says(message, later), (text, message)
            assert self.whole._next(number) is None, "told twice"

    def issue(self, number: str) -> None:
        """Her doctor prescribes, and the core says so."""
        (patient,) = self.core.all(f"Patient?phone={number.replace('+', '%2B')}")
        (booked,) = self.core.all(f"Appointment?patient=Patient/{patient['id']}")
        doctor = next(
            one["actor"]["reference"].partition("/")[2]
            for one in booked["participant"]
            if one["actor"]["reference"].startswith("Practitioner/")
        )
        about = Consultation(
            patient=patient,
            practitioner=self.core.all(f"Practitioner?_id={doctor}")[0],
            organization=self.core.all("Organization")[0],
            appointment=booked,
        )
        line = Line("Paracetamol syrup", 5, "ml", times=3, days=3)
        bundle = self.core.post(document(about, [line], f"rx-{number[1:]}", START))
        event = {
            "id": f"rx-{number[1:]}",
            "type": "prescription-ready",
            "resource": f"Bundle/{bundle}",
            "time": START.isoformat(),
        }
        secret = self.whole.settings.core_events_secret
        bearer = {"Authorization": f"Bearer {secret}"}
        self.whole.http.post("/core/events", json=event, headers=bearer).raise_for_status()


@pytest.mark.parametrize("how", ["transactions", "pieces"])
def test_a_journey_with_a_core_that_fails_on_the_way(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "SHORTEST_WAIT", 0.05)
    with (
        core_apart(tmp_path / "core", how) as core,
        standing(
            tmp_path / "opd", lambda: START, core_api_url=core.url, core_poll_seconds=0
        ) as whole,
    ):
        service = Service(whole, core)
        service.all_do(*reaching_confirm(), "1", at_once="booked", later="booked-later")
        booked = core.all("Appointment?status=booked")
        assert len(booked) == len(NUMBERS)
        held = {one["slot"][0]["reference"] for one in booked}
        assert held == busy(core)
        assert {kind: len(core.all(kind)) for kind in KINDS} == dict.fromkeys(KINDS, len(NUMBERS))

        service.all_do("CHANGE", "2", "1", at_once="moved", later="moved-later")
        moved = {one["slot"][0]["reference"] for one in core.all("Appointment?status=booked")}
        assert len(moved) == len(NUMBERS)
        assert moved == busy(core)

        for number, faults in zip(NUMBERS, FAULTS, strict=True):
            core.plan(faults)
            service.issue(number)
            assert "Paracetamol syrup" in whole.later(number)
            eventually(service.idle, "the worker", 30)
            core.plan({})
            assert whole._next(number) is None, "told twice"

        service.all_do("CANCEL", "1", "3", at_once="cancelled", later="cancelled-later")
        over = core.all("Appointment")
        assert [one["status"] for one in over] == ["cancelled"] * len(NUMBERS)
        assert busy(core) == set()
        assert {one["status"] for one in core.all("Encounter")} == {"cancelled"}
        assert "urn:opdline:held" not in json.dumps(core.all("Slot?status=free"))
        assert {kind: len(core.all(kind)) for kind in KINDS} == dict.fromkeys(KINDS, len(NUMBERS))


def busy(core: CoreApart) -> set[str]:
    """The slots that are nobody else's any more."""
    return {f"Slot/{slot['id']}" for slot in core.all("Slot?status=busy")}
