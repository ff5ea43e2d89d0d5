"""``kill -9`` in the middle of any turn, then the same webhook again: done once, right answer."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.faults.outside import Outside, eventually, outside
from tests.faults.process import Killable, Killed, killable

STEPS = ("received", "begun", "decided", "queued", "saved", "answered")
BOOKING = ("hi", "1", "1", "my son Ravi 5 years fever 3 days", "0", "1")
CANCELLING = ("menu", "3", "1", "1")
EMERGENCY = ("menu", "1", "4", "1")
DIALOGUE = BOOKING + CANCELLING + EMERGENCY
KILLED = {"hi": 0, "consent": 2, "confirm": 5, "cancel": 9, "danger": 12}  # turns of it, by number


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, ...]]:
    """What the dialogue answers when nothing is killed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with outside(folder / "world") as world, killable(folder / "opd", world) as server:
        answers = server.talk(*DIALOGUE)
    assert answers[KILLED["confirm"]][0].startswith("Booked. Token"), answers
    assert answers[KILLED["cancel"]][0].startswith("Cancelled"), answers
    assert answers[KILLED["danger"]][0].startswith("108"), answers
    return answers


def killed_and_repeated(server: Killable, text: str, step: str) -> tuple[str, ...]:
    """The server dies at the step; the very same webhook comes again to the next one."""
    message = f"SM{uuid4().hex}"
    server.bomb.write_text(step)
    with pytest.raises(Killed):
        server.say(text, message=message)
    server.died()
    server.start()
    return server.say(text, message=message)


def settled(server: Killable) -> None:
    """All effects are done, also those that a dead worker had in hand."""
    eventually(server.idle, "the worker")


def kinds(world: Outside) -> dict[str, int]:
    """How many records of each kind the core holds."""
    names = ("Appointment", "Patient", "Encounter", "QuestionnaireResponse", "Condition",
             "Consent", "Task")  # fmt: skip
    return {name: len(world.all(name)) for name in names}


BOOKED_ONCE = {
    "Appointment": 1, "Patient": 1, "Encounter": 1, "QuestionnaireResponse": 1, "Condition": 1,
    "Consent": 1, "Task": 0,
}  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_every_kind_of_turn(
    step: str, undisturbed: list[tuple[str, ...]], tmp_path: Path
) -> None:
    """One dialogue, and its server dies at this step of five of its turns."""
    with outside(tmp_path / "world") as world, killable(tmp_path / "opd", world) as server:
        for turn, text in enumerate(DIALOGUE):
            if turn in KILLED.values():
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
        assert kinds(world) == BOOKED_ONCE | {"Task": 1}
        assert len(world.doctors_notices()) == 1
        assert len(world.messages()) == 1  # and she got nothing but answers
        server.end()
