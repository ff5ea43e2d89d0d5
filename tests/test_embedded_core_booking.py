"""What the embedded core never allows: two patients in one slot."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.embedded_core_stand import Resource, Stand, booking, bundle, client_of, post, put, said

RACER = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tests.embedded_core_stand import Stand, booking
stand = Stand(Path(sys.argv[1]))
turns, if_match = json.loads(sys.argv[2]), sys.argv[3] == "1"
slot = stand.read("Slot/s1")
stand.client.post("/", json={})
print("ready", flush=True)
sys.stdin.readline()
def race(turn):
    return stand.client.post("/", json=booking(slot, turn, if_match)).status_code
with ThreadPoolExecutor(len(turns)) as pool:
    print(json.dumps(list(pool.map(race, turns))), flush=True)
"""


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def test_a_slot_is_booked_and_freed_and_booked_again(stand: Stand) -> None:
    slot = stand.slot()
    assert stand.client.post("/", json=booking(slot)).status_code == 200
    (appointment,) = (stand.read(f"Appointment/{id_}") for id_ in stand.search("Appointment"))
    busy = stand.read("Slot/s1")
    assert busy["status"] == "busy"
    cancelled = bundle(
        put({**appointment, "status": "cancelled"}, ifMatch='W/"1"'),
        put({**busy, "status": "free"}, ifMatch='W/"2"'),
    )
    assert stand.client.post("/", json=cancelled).status_code == 200
    again = booking(stand.read("Slot/s1"), "t2")
    assert stand.client.post("/", json=again).status_code == 200
    assert len(stand.search("Appointment", slot="s1")) == 2
    assert len(stand.search("Appointment", slot="s1", status="booked")) == 1


def test_a_stale_slot_is_refused_with_412_and_a_busy_one_with_409(stand: Stand) -> None:
    slot = stand.slot()
    assert stand.client.post("/", json=booking(slot)).status_code == 200
    stale = stand.client.post("/", json=booking(slot, "t2"))
    careless = stand.client.post("/", json=booking(slot, "t3", if_match=False))
    assert (stale.status_code, careless.status_code) == (412, 409)
    assert said(careless) == "conflict: Slot/s1 was busy, not free"
    assert len(stand.search("Appointment")) == 1
    assert len(stand.search("Patient")) == 1


def _without(*names: str) -> Any:
    def change(sent: Resource) -> None:
        for name in names:
            del sent["entry"][2]["resource"][name]

    return change


def _no_patient(sent: Resource) -> None:
    del sent["entry"][2]["resource"]["participant"][0]


def _slot_stays_free(sent: Resource) -> None:
    sent["entry"][1]["resource"]["status"] = "free"


def _no_slot_change(sent: Resource) -> None:
    del sent["entry"][1]


def _slot_by_name(sent: Resource) -> None:
    sent["entry"][2]["resource"]["slot"] = [{"display": "at one"}]


def _twice(sent: Resource) -> None:
    second = {**sent["entry"][2], "fullUrl": "urn:uuid:second"}
    sent["entry"].append({**second, "request": {"method": "POST", "url": "Appointment"}})


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        (_without("start"), 422, "a booked Appointment needs start"),
        (_without("end"), 422, "a booked Appointment needs end"),
        (_without("slot"), 422, "a booked Appointment needs slot"),
        (_slot_by_name, 422, "a booked Appointment needs slot"),
        (_no_patient, 422, "needs a Patient among its participants"),
        (_slot_stays_free, 422, "must also make it busy"),
        (_no_slot_change, 422, "must also make it busy"),
        (_twice, 409, "Slot/s1 is booked 2 times"),
    ],
)
def test_a_booking_is_whole_or_not_at_all(
    stand: Stand, change: Any, status: int, words: str
) -> None:
    sent = booking(stand.slot())
    change(sent)
    answer = stand.client.post("/", json=sent)
    assert answer.status_code == status, answer.text
    assert words in said(answer)
    assert stand.search("Appointment") == []
    assert stand.search("Slot", status="free") == ["s1"]


def test_an_appointment_alone_cannot_take_a_slot(stand: Stand) -> None:
    slot = stand.slot()
    stand.keep({"resourceType": "Patient", "id": "asha"})
    appointment = booking(slot)["entry"][2]["resource"]
    appointment["participant"][0]["actor"]["reference"] = "Patient/asha"
    assert stand.client.post("/Appointment", json=appointment).status_code == 422
    proposed = stand.keep({**appointment, "status": "proposed"})
    path = f"/Appointment/{proposed['id']}"
    booked = stand.client.put(path, json={**proposed, "status": "booked"})
    assert booked.status_code == 422
    arrived = stand.client.put(path, json={**proposed, "status": "arrived"})
    assert arrived.status_code == 422
    stand.keep({**slot, "status": "busy"})
    late = stand.client.put(path, json={**proposed, "status": "booked"})
    assert late.status_code == 409


def test_a_held_slot_cannot_be_freed(stand: Stand) -> None:
    stand.client.post("/", json=booking(stand.slot()))
    busy = stand.read("Slot/s1")
    freed = stand.client.put("/Slot/s1", json={**busy, "status": "free"})
    assert freed.status_code == 409
    (id_,) = stand.search("Appointment")
    assert said(freed) == f"conflict: Slot/s1 is held by Appointment/{id_}"
    appointment = stand.read(f"Appointment/{id_}")
    stand.keep({**appointment, "status": "fulfilled"})  # keeps what it held already
    assert stand.client.put("/Slot/s1", json={**busy, "status": "free"}).status_code == 409


def test_a_repeated_booking_changes_nothing(stand: Stand) -> None:
    slot = stand.slot()
    stand.client.post("/", json=booking(slot))
    before = stand.read(f"Appointment/{stand.search('Appointment')[0]}")
    assert stand.client.post("/", json=booking(slot)).status_code == 412
    assert [stand.read(f"Appointment/{id_}") for id_ in stand.search("Appointment")] == [before]
    appointment_only = bundle(
        post(booking(slot)["entry"][2]["resource"], ifNoneExist="identifier=urn:turn|t1")
    )
    (answer,) = stand.client.post("/", json=appointment_only).json()["entry"]
    assert answer["response"]["location"] == f"Appointment/{before['id']}/_history/1"


@pytest.mark.parametrize("if_match", [True, False])
def test_twenty_race_for_one_slot_from_two_processes(
    stand: Stand, tmp_path: Path, if_match: bool
) -> None:
    stand.slot()
    tests = Path(__file__).parent
    racers = [
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                RACER,
                str(tmp_path),
                json.dumps([f"t{10 * half + n}" for n in range(10)]),
                str(int(if_match)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": f"{tests}:{tests.parent}"},
        )
        for half in range(2)
    ]
    statuses: list[int] = []
    for racer in racers:
        assert racer.stdout
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin
        racer.stdin.write("go\n")
        racer.stdin.flush()
    for racer in racers:
        out, _ = racer.communicate(timeout=60)
        statuses += json.loads(out)
    assert sorted(statuses) == [200] + [412 if if_match else 409] * 19
    assert len(stand.search("Appointment", slot="s1", status="booked")) == 1
    assert len(stand.search("Patient")) == 1
    assert stand.read("Slot/s1")["meta"]["versionId"] == "2"


def test_twenty_race_for_five_slots_in_one_process(stand: Stand) -> None:
    slots = [stand.slot(f"s{n}") for n in range(5)]

    def race(n: int) -> int:
        client = client_of(stand.core)
        return client.post("/", json=booking(slots[n % 5], f"t{n}")).status_code

    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(race, range(20)))
    assert sorted(statuses) == [200] * 5 + [412] * 15
    assert len(stand.search("Appointment")) == 5
