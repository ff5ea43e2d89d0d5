"""200 patients at the same moment, for the 20 free slots of one OPD."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.demo.mailbox import Mailbox
from tests.faults.intake import UNHURT
from tests.faults.outside import SERVICE, TOKEN, ZONE, eventually
from tests.faults.process import Process, serving
from tests.faults.wording import says

PATIENTS = 200
LATER = 120.0  # seconds that the answers of 200 may take on a slow machine
DAYS = {1: "tomorrow", 2: "day after tomorrow"}
HOURS = range(8, 18)
FREE = [(day, hour) for day in DAYS for hour in HOURS]  # ten minutes past each, 20 in all


def number_of(patient: int) -> str:
    """A phone for each."""
    return f"+9198{patient:08}"


def at_once(work: Any, patients: int, threads: int) -> list[Any]:
    """Do it for every patient, this many at a time; results in order."""
    results: list[Any] = [None] * patients
    waiting = iter(range(patients))
    lock, together = threading.Lock(), threading.Barrier(threads)

    def one() -> None:
        together.wait()
        while True:
            with lock:
                patient = next(waiting, None)
            if patient is None:
                return
            results[patient] = work(patient)

    running = [threading.Thread(target=one) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return results


def all_of(server: Process, search: str) -> list[dict[str, Any]]:
    """Everything a search of the core finds, over all its pages."""
    found: list[dict[str, Any]] = []
    following = f"{server.url}/fhir/{search}"
    while following:
        bundle = (
            httpx.get(following, trust_env=False, verify=False, timeout=30)
            .raise_for_status()
            .json()
        )
        found += [entry["resource"] for entry in bundle.get("entry", [])]
        links = {link["relation"]: link["url"] for link in bundle.get("link", [])}
        following = links.get("next", "")
    return found


def leave_free(server: Process, opd: str) -> None:
    """Close all slots of an OPD but the 20."""
    schedules = ",".join(f"Schedule/{opd}-{shift}" for shift in ("morning", "evening"))
    slots = all_of(server, f"Slot?schedule={schedules}&status=free")
    closed = [
        {
            "resource": {**slot, "status": "busy-unavailable"},
            "request": {"method": "PUT", "url": f"Slot/{slot['id']}"},
        }
        for slot in slots
        if not _is_left(datetime.fromisoformat(slot["start"]).astimezone(ZONE))
    ]
    assert len(slots) - len(closed) == len(FREE)
    for at in range(0, len(closed), 500):
        entry = closed[at : at + 500]
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entry}
        answer = httpx.post(
            f"{server.url}/fhir", json=bundle, trust_env=False, verify=False, timeout=60
        )
        assert answer.status_code == 200, answer.text


def _is_left(start: datetime) -> bool:
    days = (start.date() - datetime.now(ZONE).date()).days
    return (days, start.hour) in FREE and start.minute == 10


def reach_confirm(server: Process, patient: int) -> str:
    """To the question whether to book, what can be said at once in one sentence; ten patients
    are asked about each slot."""
    day, hour = FREE[patient % len(FREE)]
    clock = f"{(hour - 1) % 12 + 1} {'am' if hour < 12 else 'pm'}"
    first = f"my son Ravi 5 years fever since 3 days, {DAYS[day]} at {clock}"
    *_, (question,) = server.talk(first, "1", *UNHURT, number=number_of(patient))
    return question


def later(server: Process, folder: Path, patients: set[int]) -> dict[int, str]:
    """What each of them is sent once the core has answered; one message a patient."""
    mailbox = Mailbox(folder)
    with contextlib.closing(mailbox):

        def sent() -> dict[int, list[str]]:
            return {n: texts_to(mailbox, number_of(n)) for n in patients}

        eventually(lambda: all(sent().values()) and server.idle(), "their answers", LATER)
        assert all(len(texts) == 1 for texts in sent().values())
        return {n: texts[0] for n, texts in sent().items()}


def texts_to(mailbox: Mailbox, number: str) -> list[str]:
    """What was sent to a phone, other than as an answer at once."""
    messages = mailbox.search(receiver=number, limit=1000)
    return [one.body for one in messages if one.direction == "outbound-api"]


@pytest.mark.timeout(300)
def test_200_patients_for_20_slots(tmp_path: Path) -> None:
    with serving(tmp_path, TWILIO_AUTH_TOKEN=TOKEN, TWILIO_SMS_FROM=SERVICE) as server:
        server.start()
        leave_free(server, "child")
        questions = at_once(lambda n: reach_confirm(server, n), PATIENTS, 8)
        assert len(set(questions)) == len(FREE), questions[:3]

        answers = at_once(lambda n: server.say("1", number_of(n)), PATIENTS, PATIENTS)
        told = dict(enumerate(text for (text,) in answers))
        kept = {n for n, text in told.items() if says(text, "booking-kept")}
        if kept:  # the machine was too slow for some: their answer comes when it is sure
            told |= later(server, tmp_path, kept)
        booked = [n for n, text in told.items() if says(text, "booked" + "-later" * (n in kept))]
        assert len(booked) == len(FREE), Counter(" ".join(t.split()[:3]) for t in told.values())
        if not kept:
            assert {n % len(FREE) for n in booked} == set(range(len(FREE))), "not one a slot"
        for n in set(range(PATIENTS)).difference(booked):
            if n in kept:
                assert says(told[n], "booking-full-later"), told[n]
                continue
            assert says(told[n], "ask-slot-taken") or says(told[n], "ask-opd-full"), told[n]
            assert "\n1 " in told[n], "nothing else is offered"

        appointments = all_of(server, "Appointment?status=booked")
        slots = [one["slot"][0]["reference"].removeprefix("Slot/") for one in appointments]
        assert len(slots) == len(set(slots)) == len(FREE)
        assert set(slots) == {slot["id"] for slot in all_of(server, "Slot?status=busy")}
        phones = [patient["telecom"][0]["value"] for patient in all_of(server, "Patient")]
        assert sorted(phones) == sorted(number_of(n) for n in booked)
