"""What the embedded core tells OPDLine: at least once, whatever happens in between."""

from __future__ import annotations

import queue
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from bot.demo.core import EmbeddedCore, create_core
from bot.demo.core.events import Event
from tests.embedded_core_stand import ZONE, Clock, Stand, bundle, client_of, post, prescription

WAIT = 10.0


class Listener:
    """Takes events, after refusing the first few."""

    def __init__(self, refusals: int = 0) -> None:
        self.refusals = refusals
        self.tried = 0
        self.taken: queue.Queue[Event] = queue.Queue()

    def __call__(self, event: Event) -> None:
        self.tried += 1
        if self.tried <= self.refusals:
            raise ConnectionError("not now")
        self.taken.put(event)


def core_of(folder: Path, listener: Listener) -> EmbeddedCore:
    return create_core(folder, ZONE, on_event=listener, clock=Clock(), seeded=False)


def issue(core: EmbeddedCore, document: dict[str, Any] | None = None) -> str:
    answer = client_of(core).post("/Bundle", json=document or prescription())
    assert answer.status_code == 201, answer.text
    return f"Bundle/{answer.json()['id']}"


def test_a_prescription_is_told_once_and_at_once(tmp_path: Path) -> None:
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    try:
        began = time.monotonic()
        resource = issue(core)
        event = listener.taken.get(timeout=WAIT)
        assert time.monotonic() - began < 1.0  # it does not wait for the next look
        assert event == {
            "id": event["id"],
            "type": "prescription-ready",
            "resource": resource,
            "time": "2026-11-22T06:30:00.000Z",
        }
        assert len(event["id"]) == 36
        with pytest.raises(queue.Empty):
            listener.taken.get(timeout=1.5)
    finally:
        core.stop()


def test_one_in_a_transaction_is_told_too(tmp_path: Path) -> None:
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    try:
        answer = client_of(core).post("/", json=bundle(post(prescription())))
        location = answer.json()["entry"][0]["response"]["location"]
        assert location.startswith(listener.taken.get(timeout=WAIT)["resource"] + "/")
    finally:
        core.stop()


def test_what_was_told_is_not_told_again(tmp_path: Path) -> None:
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    issue(core)
    listener.taken.get(timeout=WAIT)
    core.stop()
    with sqlite3.connect(tmp_path / "core.sqlite3") as db:  # as if all leases had ended
        db.execute("UPDATE event SET due = 0")
    again = core_of(tmp_path, listener)
    again.start()
    try:
        with pytest.raises(queue.Empty):
            listener.taken.get(timeout=0.5)
    finally:
        again.stop()


def test_what_is_not_kept_or_no_prescription_is_not_told(tmp_path: Path) -> None:
    listener = Listener()
    core = core_of(tmp_path, listener)
    client = client_of(core)
    wrong = {"resourceType": "Patient", "managingOrganization": {"reference": "Organization/x"}}
    assert client.post("/", json=bundle(post(prescription()), post(wrong))).status_code == 422
    issue(core, prescription(code="371530004"))
    last = issue(core)
    core.start()
    try:
        assert listener.taken.get(timeout=WAIT)["resource"] == last
        assert listener.taken.empty()
    finally:
        core.stop()


def test_who_refuses_is_told_again(tmp_path: Path) -> None:
    listener = Listener(refusals=2)
    core = core_of(tmp_path, listener)
    core.start()
    try:
        resource = issue(core)
        assert listener.taken.get(timeout=WAIT)["resource"] == resource
        assert listener.tried == 3
    finally:
        core.stop()


def test_what_was_not_told_is_told_after_a_restart(tmp_path: Path) -> None:
    silent = Stand(tmp_path)  # a process that keeps, but delivers nothing
    first, second = issue(silent.core), issue(silent.core)
    silent.core.stop()
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    try:
        told = [listener.taken.get(timeout=WAIT)["resource"] for _ in range(2)]
        assert told == [first, second]
    finally:
        core.stop()


def test_another_process_takes_over_when_the_lease_ends(tmp_path: Path) -> None:
    issue(Stand(tmp_path).core)
    with sqlite3.connect(tmp_path / "core.sqlite3") as db:  # as if claimed by one that died
        db.execute("UPDATE event SET due = ?, attempts = 1", (time.time() + 2,))
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    try:
        with pytest.raises(queue.Empty):
            listener.taken.get(timeout=0.5)
        assert listener.taken.get(timeout=WAIT)["type"] == "prescription-ready"
    finally:
        core.stop()


def test_two_that_deliver_share_the_work(tmp_path: Path) -> None:
    listener = Listener()
    cores = [core_of(tmp_path, listener) for _ in range(2)]
    for core in cores:
        core.start()
    try:
        issued = {issue(cores[n % 2]) for n in range(20)}
        told = [listener.taken.get(timeout=WAIT)["resource"] for _ in range(20)]
        assert set(told) == issued
        assert listener.taken.empty()
    finally:
        for core in cores:
            core.stop()


def test_it_can_be_stopped_and_started_again(tmp_path: Path) -> None:
    listener = Listener()
    core = core_of(tmp_path, listener)
    core.start()
    core.stop()
    resource = issue(core)
    assert listener.taken.empty()
    core.start()
    core.start()
    try:
        assert listener.taken.get(timeout=WAIT)["resource"] == resource
    finally:
        core.stop()
        core.stop()
