"""A prescription that the doctor changed is told anew, once, and as one that was changed."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.settings import Settings
from handlers.core.errors import CoreRefused
from handlers.core.records import Doctor, Medication, Prescription
from handlers.effect import DeliverPrescription
from tests.delivery_stand import OnItsWay
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]


class Amended:
    """One that is on its way to her, and the events that tell of it."""

    def __init__(self, settings: Settings, channel: str = "sms") -> None:
        self.way = OnItsWay(settings, channel)
        self.events = 0
        self.now: Prescription = self.way.core._prescription("b1")
        self.way.core._prescription = lambda _: self.now  # type: ignore[assignment,method-assign]

    def told_of(self, *, crash: bool = False) -> None:
        self.events += 1
        self.way.queue.append(DeliverPrescription(f"rx:b1:event:e{self.events}", "b1"))
        self.way.work(crash=crash)

    def doses(self, text: str) -> None:
        self.now = replace(self.now, medications=(Medication("Amoxicillin", ({"text": text},)),))

    def told(self) -> list[str]:
        """The message of each text."""
        return [text.split()[1] for _, text in self.way.carrier.texts]


@pytest.fixture
def amended(settings: Settings) -> Amended:
    return Amended(settings)


def test_it_is_told_again_as_changed_and_once(amended: Amended) -> None:
    amended.told_of(crash=True)
    amended.told_of()
    assert amended.told() == ["prescription"]
    amended.doses("one in the morning")
    amended.told_of(crash=True)
    amended.told_of()
    assert amended.told() == ["prescription", "prescription-changed"]
    amended.doses("two in the morning")
    amended.told_of()
    amended.doses("one in the morning")  # as it was before the last change
    amended.told_of()
    assert amended.told() == ["prescription", *["prescription-changed"] * 3]


def test_what_is_no_part_of_the_medicines_is_no_change(amended: Amended) -> None:
    amended.told_of()
    amended.now = replace(amended.now, doctor=Doctor("dr-1", "Dr Savitri Rao", "KMC 45210"))
    amended.told_of()
    assert amended.told() == ["prescription"]


def test_the_changed_one_must_arrive_too(amended: Amended) -> None:
    amended.told_of()
    amended.way.receipts.take("rx:b1:told", "delivered")
    assert amended.way.said == "delivered"
    amended.doses("one in the morning")
    amended.told_of()
    assert amended.way.said == "queued"
    amended.way.rings.answered = False
    amended.way.receipts.take("rx:b1:v1:told", "undelivered")
    amended.way.work()
    assert amended.way.rings.rung == ["rx:b1:v1:ring"]
    assert amended.way.helped == ["rx:b1:v1:help"]


def test_who_came_by_telephone_is_called_again(settings: Settings) -> None:
    amended = Amended(settings, channel="voice")
    amended.told_of()
    amended.doses("one in the morning")
    amended.told_of()
    assert amended.way.rings.rung == ["rx:b1:ring", "rx:b1:v1:ring"]


def test_a_change_that_may_not_be_told_is_left_to_a_person(amended: Amended) -> None:
    amended.told_of()
    wrong = CoreRefused("no dosage")
    amended.way.core.fails = [wrong]
    amended.told_of()
    refused = [call for call in amended.way.core.calls if call[0] == "refuse_prescription"]
    assert refused == [("refuse_prescription", "rx:b1:v1:help", "b1", wrong)]
    amended.doses("one in the morning")
    amended.told_of()
    assert amended.told() == ["prescription", "prescription-changed"]
