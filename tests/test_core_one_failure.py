"""Whatever single request fails, in whatever way: after the retry there is one of everything."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot.demo.core import Offers
from bot.demo.core.parameters import PARAMS
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown
from handlers.core.records import Person
from tests.core_client_stand import ASHA, BASE, PHONE, House
from tests.embedded_core_stand import ZONE
from tests.failing_line import WAYS, FailingLine

T = TypeVar("T")
RAVI = Person("Ravi", "2019", "male")
EVERY = 6  # only each so manyth request fails here, in another way each time; all take minutes
OFFERS = {
    "transactions": Offers(),
    "no conditions": Offers(conditional_create=False),
    "in pieces": Offers(transactions=False),
    "in pieces, no conditions": Offers(transactions=False, conditional_create=False),
    "in pieces, no encounters": Offers(transactions=False, refused=frozenset(["Encounter"])),
}
OWN = ("urn:opdline:turn", "urn:opdline:patient", "urn:opdline:moved", "urn:opdline:held")


class Journey:
    """She books for two, moves one, cancels the other, and asks for help, all over one line.

    After a failure everything is tried again: by the same client, or by another process's.
    """

    def __init__(self, house: House, line: FailingLine, another: bool) -> None:
        self.house, self.line, self._another = house, line, another
        self._core = self._client()

    def _client(self) -> FhirCore:
        clock = self.house.stand.clock
        return FhirCore(BASE, transport=self.line, deadline=10, clock=clock, zone=ZONE)

    def go(self) -> None:
        """The whole of it."""
        first = self.house.free(1)[0]
        booking = self.house.booking("one", first)
        made = self.insist(lambda core: core.book(booking))
        assert made.slot == first.id
        unseen = self.house.booking("two", None, person=RAVI)
        other = self.insist(lambda core: core.book(unseen))
        later = self.house.free(5)[4]
        moved = self.insist(lambda core: core.move(made, later, "three"))
        assert moved.slot == later.id
        self.insist(lambda core: core.cancel(other.id))
        self.insist(lambda core: core.ask_for_help("four", PHONE, ASHA, "chest pain", True))
        self.insist(lambda core: core.take_back("four", PHONE, "it is none"))
        self.insist(lambda core: core.ask_for_help("five", PHONE, ASHA, "please call", False))
        self.insist(keep)

    def insist(self, ask: Callable[[FhirCore], T]) -> T:
        """What it answers at last, as the worker would hear it."""
        for _ in range(3):
            try:
                return ask(self._core)
            except CoreDown:
                if self._another:
                    self._core = self._client()
        raise AssertionError("one failure, and it fails for ever")


def keep(core: FhirCore) -> None:
    """As the worker keeps what she said."""
    if not core.has_recording("one"):
        core.keep_recording("one", b"sound", "audio/wav")


def left_in(house: House) -> Counter[str]:
    """All that OPDLine left in the core, but for ids and times."""
    found: Counter[str] = Counter()
    for kind in PARAMS:
        if not house.offers.keeps(kind) or kind == "Slot":
            continue
        for one in house.all(kind):
            said = one.get("identifier", [])
            marks = sorted(
                f"{each['system']}|{each['value']}"
                for each in (said if isinstance(said, list) else [said])
                if each.get("system") in OWN
            )
            if marks or kind == "Binary":
                found[f"{kind} {one.get('status', '')} {marks}"] += 1
    for slot in house.all("Slot?status=busy"):
        (appointment,) = (
            one
            for one in house.all("Appointment?status=booked")
            if one["slot"][0]["reference"] == f"Slot/{slot['id']}"
        )
        found[f"Slot busy for {appointment['identifier'][0]['value']}"] += 1
    return found


@pytest.mark.parametrize("offers", OFFERS)
def test_one_failure_changes_nothing_in_the_end(offers: str, tmp_path: Path) -> None:
    calm = House(tmp_path / "calm", OFFERS[offers])
    line = FailingLine(calm.stand.core)
    Journey(calm, line, another=False).go()
    wanted = left_in(calm)
    assert wanted["Appointment booked ['urn:opdline:moved|three', 'urn:opdline:turn|one']"] == 1
    assert wanted["Appointment cancelled ['urn:opdline:turn|two']"] == 1
    assert wanted["Slot busy for one"] == 1
    assert max(wanted.values()) == 1, wanted

    ways = itertools.cycle(itertools.product(WAYS, (False, True)))
    for at in range(1 + list(OFFERS).index(offers), len(line.requests) + 1, EVERY):
        way, another = next(ways)
        house = House(tmp_path / f"{at}", OFFERS[offers])
        Journey(house, FailingLine(house.stand.core, at, way), another).go()
        what = line.requests[at - 1]
        assert left_in(house) == wanted, (way, another, at, what.method, what.url)
