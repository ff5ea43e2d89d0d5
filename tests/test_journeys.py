"""The conversations of ``tests/journeys/``, each held word for word with the whole of OPDLine.

``>`` is what she sends, ``<`` what she gets at once (its further lines are indented), ``later <``
what comes by itself, ``doctor <`` what the doctor of the last booking gets. ``<3`` allows three
SMS parts where two are the rule. ``core down`` and ``core up`` switch the core, ``phone N`` goes
on with another number, ``hour 14`` moves the clock, ``prescribe Asha: Cetirizine`` issues Asha's
prescription (``Cetirizine @ MORN NIGHT; again in 7 days``), ``tasks 1`` and ``answers 1`` count
what staff are asked and how many consultations the core was told of, ``clinic cancels Asha`` is
what the clinic does at its desk (``tests/clinic.py`` has the others). ``*`` stands for any words.
``#`` is for the reader.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bot.worker
from bot.sms.segments import count
from handlers.core.feedback import QUESTIONNAIRE
from tests.clinic import clinic
from tests.ivr.doctor import issue
from tests.test_worker import eventually
from tests.tongue import each_file
from tests.transcript import compare, lines
from tests.whole import Whole, standing

JOURNEYS = sorted((Path(__file__).parent / "journeys").glob("*.txt"))
KINDS = ">|(?:later |doctor )?<3?"  # what she writes, and what is written to her or a doctor
PHONE = "+919812345678"
START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # Monday, 9 in the morning in India


class Clock:
    """The time of a journey: it stands still unless told."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.mark.parametrize("path", each_file(JOURNEYS))
def test_journey(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
    text = path.read_text(encoding="utf-8")
    clock = Clock()
    with standing(tmp_path, clock, core_apart="core down" in text) as whole:
        hold(text, whole, clock)


def hold(text: str, whole: Whole, clock: Clock) -> None:
    phone = PHONE
    replies: list[str] = []
    for kind, words in lines(text, KINDS):
        match kind.split():
            case [">"]:
                assert not replies, f"not in the journey: {replies}"
                replies = whole.say(phone, words)
            case ["<" | "<3"]:
                assert replies, f"nothing came, but this was expected: {words}"
                _compare(replies.pop(0), words, parts=3 if kind == "<3" else 2)
            case ["later", "<" | "<3"]:
                _compare(whole.later(phone), words, parts=3 if kind.endswith("3") else 2)
            case ["doctor", "<"]:
                _compare(whole.later(_doctors_phone(whole)), words, parts=2)
            case ["core", state]:
                assert whole.core is not None
                whole.core.down() if state == "down" else whole.core.up()
            case ["prescribe", *_]:
                name, _, rest = kind.removeprefix("prescribe ").partition(": ")
                medicines, _, again = rest.partition("; again in ")
                days = int(again.split()[0]) if again else None
                issue(whole, name, medicines.split(", "), clock.now, days)
            case ["clinic", *_]:
                clinic(whole, kind.removeprefix("clinic "), clock.now)
            case ["phone", number]:
                phone = number
            case ["tasks", count]:
                eventually(lambda: len(whole.fhir("Task")) == int(count))
            case ["answers", count]:
                eventually(lambda: _answers(whole) == int(count))
            case ["hour", hour]:
                whole.settled()
                clock.now = START.replace(hour=0, minute=0) + timedelta(hours=float(hour) - 5.5)
            case _:
                raise AssertionError(f"not a line of a journey: {kind} {words}")
    assert not replies, f"not in the journey: {replies}"


def _answers(whole: Whole) -> int:
    """How many consultations the core was told of."""
    return sum(r["questionnaire"] == QUESTIONNAIRE for r in whole.fhir("QuestionnaireResponse"))


def _compare(heard: str, expected: str, parts: int) -> None:
    compare(heard, expected)
    segments = count(heard)
    assert segments.parts <= parts, f"{segments.parts} SMS parts: {heard}"


def _doctors_phone(whole: Whole) -> str:
    """The doctor of the latest booking, as the core knows her."""
    last = whole.fhir("Appointment?_sort=-_lastUpdated&_count=1")[0]
    actors = [part["actor"]["reference"] for part in last["participant"]]
    doctor = next(actor for actor in actors if actor.startswith("Practitioner/"))
    record = whole.fhir(f"Practitioner?_id={doctor.removeprefix('Practitioner/')}")[0]
    return str(next(t["value"] for t in record["telecom"] if t["system"] == "phone"))
