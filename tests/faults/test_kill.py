"""``kill -9`` in the middle of any turn, then the same webhook again: done once, right answer."""

from __future__ import annotations

import threading
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from bot.demo.prescribe import Consultation, Line, document
from tests.faults.intake import NO_DANGER, NO_SIGNS, SON
from tests.faults.outside import SECRET, START, Outside, eventually, outside
from tests.faults.process import HER, Killable, Killed, killable
from tests.faults.wording import says

STEPS = ("received", "begun", "decided", "queued", "saved", "answered")
EPILEPSY, MEDICINE = "2", "valproate"  # what he lives with, in two turns more
BOOKING = ("hi", "1", "1", SON["en"], NO_DANGER, NO_SIGNS, EPILEPSY, MEDICINE, "1")
CANCELLING = ("menu", "3", "1", "3")
EMERGENCY = ("menu", "1", "4", "1")
DIALOGUE = BOOKING + CANCELLING + EMERGENCY
KILLED = {  # turns of it, by number
    "hi": 0, "consent": 2, "signs": 5, "history": 6, "confirm": 8, "cancel": 12, "danger": 15,
}  # fmt: skip
ALIKE = {"received": "begun", "answered": "saved"}  # shown apart for the confirming turn only
TRANSACTION = "POST /fhir"
SMS = "POST /carrier/"


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, ...]]:
    """What the dialogue answers when nothing is killed."""
    for _ in range(3):  # a busy machine's core may be too slow: then a booking is only noted
        folder = tmp_path_factory.mktemp("undisturbed")
        with outside(folder / "world") as world, killable(folder / "opd", world) as server:
            answers = server.talk(*DIALOGUE)
        if says(answers[KILLED["confirm"]][0], "booked"):
            break
    assert says(answers[KILLED["signs"] - 1][0], "ask-signs"), answers
    assert says(answers[KILLED["history"] - 1][0], "ask-history"), answers
    assert says(answers[KILLED["history"]][0], "ask-medicines"), answers
    assert says(answers[KILLED["confirm"]][0], "booked"), answers
    assert says(answers[KILLED["cancel"]][0], "cancelled"), answers
    assert answers[KILLED["danger"]][0].startswith("108"), answers
    return answers


def killed_and_repeated(server: Killable, text: str, step: str) -> tuple[str, ...]:
    """The server dies at the step; the very same webhook comes again to the next one."""
    server.bomb.write_text(step)
    return repeated(server, text)


def repeated(server: Killable, text: str) -> tuple[str, ...]:
    message = f"SM{uuid4().hex}"
    with pytest.raises(Killed):
        server.say(text, message=message)
    server.died()
    server.start()
    return server.say(text, message=message)


def killed_after(world: Outside, server: Killable, request: str) -> threading.Event:
    """Let the server die when the outside has done a request and not yet answered it."""
    done = threading.Event()

    def kill(heard: str, body: bytes) -> None:
        if heard.startswith(request) and not done.is_set():
            done.set()
            server.kill_server()

    world.after = kill
    return done


def settled(server: Killable) -> None:
    """All effects are done, also those that a dead worker had in hand."""
    eventually(server.idle, "the worker")


def kinds(world: Outside) -> dict[str, int]:
    """How many records of each kind the core holds."""
    return {name: len(world.all(name)) for name in BOOKED_ONCE}


BOOKED_ONCE = {  # two conditions: what he comes for, and what he lives with
    "Appointment": 1, "Patient": 1, "Encounter": 1, "QuestionnaireResponse": 1, "Condition": 2,
    "MedicationStatement": 1, "Consent": 1, "Task": 0, "ServiceRequest": 0,
}  # fmt: skip
HELP_ASKED_ONCE = {"Task": 1, "ServiceRequest": 1}


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_every_kind_of_turn(
    step: str, undisturbed: list[tuple[str, ...]], tmp_path: Path
) -> None:
    """One dialogue, and its server dies at this step of its turns."""
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        for turn, text in enumerate(DIALOGUE):
            if turn == KILLED["confirm"] or (turn in KILLED.values() and step not in ALIKE):
                answer = killed_and_repeated(server, text, step)
            else:
                answer = server.say(text)
            assert answer == undisturbed[turn], f"turn {turn}, {text!r}"
            if turn == KILLED["confirm"]:
                settled(server)
                assert kinds(world) == BOOKED_ONCE
                assert len(world.booked()) == 1
                assert len(world.doctors_notices()) == 1
            if turn == KILLED["cancel"]:
                assert world.booked() == []
                assert world.all("Slot?status=busy") == []
        settled(server)
        assert kinds(world) == BOOKED_ONCE | HELP_ASKED_ONCE
        doctor_told_both_once(world)
        assert len(world.messages()) == 2  # and she got nothing but answers
        server.end()


@pytest.mark.parametrize("turn", ["confirm", "cancel"])
def test_killed_when_the_core_has_done_it(
    turn: str, undisturbed: list[tuple[str, ...]], tmp_path: Path
) -> None:
    """The core has booked or cancelled, and OPDLine dies before it hears so."""
    number = KILLED[turn]
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        server.talk(*DIALOGUE[:number])
        killed = killed_after(world, server, TRANSACTION)
        assert repeated(server, DIALOGUE[number]) == undisturbed[number]
        assert killed.is_set()
        assert tuple(server.talk(*DIALOGUE[number + 1 :])) == tuple(undisturbed[number + 1 :])
        settled(server)
        assert kinds(world) == BOOKED_ONCE | HELP_ASKED_ONCE
        assert world.booked() == []
        assert world.all("Slot?status=busy") == []
        doctor_told_both_once(world)


def doctor_told_both_once(world: Outside) -> None:
    """Of the booking, and that it is off."""
    told = world.doctors_notices()
    assert len(told) == 2, told
    assert sum(says(text, "doctor-cancelled") for text in told) == 1, told


@pytest.mark.parametrize(
    "request_", [TRANSACTION, SMS], ids=["the core has booked", "the first message is out"]
)
def test_worker_killed_in_a_kept_booking(request_: str, tmp_path: Path) -> None:
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        server.talk(*BOOKING[:-1])
        world.fail("down")
        assert says(server.say(BOOKING[-1])[0], "booking-kept")
        killed = killed_after(world, server, request_)
        world.mend()
        assert killed.wait(15)
        server.died()
        server.start()
        settled(server)
        assert kinds(world) == BOOKED_ONCE
        assert len(world.booked()) == 1
        (text,) = world.texts(HER)
        assert says(text, "booked-later")
        assert len(world.doctors_notices()) == 1


def test_worker_killed_when_the_carrier_has_taken_the_doctors_notice(tmp_path: Path) -> None:
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        server.talk(*BOOKING[:-1])
        killed = killed_after(world, server, SMS)
        server.say(BOOKING[-1])
        assert killed.wait(15)
        server.died()
        server.start()
        settled(server)
        assert len(world.doctors_notices()) == 1


def test_worker_killed_when_the_core_has_the_call_for_help(tmp_path: Path) -> None:
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        server.talk("hi", "1")
        killed = killed_after(world, server, TRANSACTION)
        assert server.say("my father has chest pain and sweating")[0].startswith("108")
        assert killed.wait(15)
        server.died()
        server.start()
        settled(server)
        assert len(world.all("Task")) == len(world.all("ServiceRequest")) == 1


@pytest.mark.parametrize(
    "request_", ["GET /fhir/Bundle/", SMS], ids=["it was read", "it is with the carrier"]
)
def test_worker_killed_in_the_delivery_of_a_prescription(request_: str, tmp_path: Path) -> None:
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        server.talk(*BOOKING)
        settled(server)
        killed = killed_after(world, server, request_)
        told = httpx.post(
            f"{server.url}/core/events",
            json={
                "id": "rx-1",
                "type": "prescription-ready",
                "resource": f"Bundle/{prescription(world)}",
                "time": START.isoformat(),
            },
            headers={"Authorization": f"Bearer {SECRET}"},
            trust_env=False,
        )
        assert told.status_code == 202
        assert killed.wait(15)
        server.died()
        server.start()
        settled(server)
        (text,) = world.texts(HER)
        assert "Ravi" in text and "Paracetamol syrup" in text


def prescription(world: Outside) -> str:
    """The doctor of the only booking writes one; the id of its Bundle."""
    (appointment,) = world.booked()
    doctor = next(
        one["actor"]["reference"].removeprefix("Practitioner/")
        for one in appointment["participant"]
        if one["actor"]["reference"].startswith("Practitioner/")
    )
    about = Consultation(
        patient=world.all("Patient")[0],
        practitioner=world.all(f"Practitioner?_id={doctor}")[0],
        organization=world.all("Organization")[0],
        appointment=appointment,
    )
    line = Line("Paracetamol syrup", 5, "ml", times=3, days=3)
    return world.post(document(about, [line], "rx-1", START))
