"""Any intake at all: the core takes it, and it reads back the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.triage.catalogue import read_facts
from handlers.core.measures import MEASURES
from handlers.core.records import Complaint, Finding, History, Intake, Person, Reason
from tests.core_client_stand import House
from tests.intake_stand import read_back

FACTS = read_facts()
SYMPTOMS = st.sampled_from(sorted(CATALOGUE))
KNOWN = st.sampled_from(sorted(FACTS))
ODD = st.text(max_size=12) | st.sampled_from(["a|b,c$\\", " x ", "\x00", "a  b", "<p>", "\ud800"])
WORDS = st.text(max_size=60)
TURNS = count()


def plainly(text: str) -> bool:
    """The core may hold this as it is."""
    return text == text.strip() and all(c.isprintable() for c in text)


def known_measures(odd: bool) -> st.SearchStrategy[dict[str, float]]:
    def value(name: str) -> st.SearchStrategy[float]:
        one = MEASURES[name]
        sure = st.floats(one.low, one.high, allow_nan=False).map(lambda v: round(v, 1))
        return st.floats() | sure if odd else sure

    return st.fixed_dictionaries({}, optional={name: value(name) for name in MEASURES})


def intakes(*, odd: bool) -> st.SearchStrategy[Intake]:
    symptom, fact = (SYMPTOMS | ODD, KNOWN | ODD) if odd else (SYMPTOMS, KNOWN)
    words = WORDS if odd else WORDS.filter(plainly)
    rule = ODD if odd else st.from_regex("[a-z]{2,8}-[a-z]{2,8}", fullmatch=True)
    codes = st.sampled_from(["", "386661006", "x", "0", "123456789"]) if odd else st.just("")
    finding = st.builds(
        lambda id_, so, code: Finding(id_, so, FACTS[id_].sentence if id_ in FACTS else id_, code),
        fact, st.booleans(), codes,
    )  # fmt: skip
    because = st.lists(fact, max_size=3, unique=not odd).map(tuple)
    reason = st.builds(Reason, rule, words.filter(bool) if not odd else words, because)
    unique = {} if odd else {"unique_by": lambda one: one.symptom}
    return st.builds(
        Intake,
        words=words,
        complaints=st.lists(
            st.builds(Complaint, symptom, st.booleans()), max_size=5, **unique  # type: ignore[arg-type]
        ).map(tuple),
        days=st.none() | st.integers(0, 36500) | (st.integers() if odd else st.nothing()),
        acuity=st.sampled_from(["emergency", "urgent", "routine", "minor"]),
        findings=st.lists(
            finding, max_size=6, unique_by=None if odd else lambda one: one.fact
        ).map(tuple),
        reasons=st.lists(
            reason, max_size=3, unique_by=None if odd else lambda one: one.rule
        ).map(tuple),
        measures=(
            st.dictionaries(ODD, st.floats(), max_size=2) | known_measures(odd=True)
            if odd
            else known_measures(odd=False)
        ),
        history=st.builds(
            History,
            asked=st.booleans(),
            conditions=st.lists(fact, max_size=3, unique=not odd).map(tuple),
            other=words,
            medicines=words,
            allergies=words,
        ),
        summary=words,
        summary_language=st.sampled_from(["en", "hi"]) | (ODD if odd else st.nothing()),
    )  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    one = House(tmp_path_factory.mktemp("core"))
    yield one
    one.client.close()


def booked(house: House, intake: Intake) -> str:
    """The Appointment's id; the slot is freed again."""
    person = Person("Asha", "2022", "female")
    booking = house.booking(f"turn-{next(TURNS)}", house.free(1)[0], intake=intake, person=person)
    made = house.client.book(booking)
    house.client.cancel(made.id)
    return made.id


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(intake=intakes(odd=True))
def test_the_core_takes_any_intake(house: House, intake: Intake) -> None:
    found = read_back(house.stand, booked(house, intake))
    assert found.acuity == intake.acuity
    assert len(found.findings) <= len(intake.findings)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(intake=intakes(odd=False))
def test_what_is_plain_reads_back_the_same(house: House, intake: Intake) -> None:
    found = read_back(house.stand, booked(house, intake))
    measures = dict(intake.measures)
    if measures.get("diastolic", 0) >= measures.get("systolic", 999):
        del measures["systolic"], measures["diastolic"]
    assert found == replace(intake, complaints=found.complaints, measures=found.measures)
    assert found.measures == measures
    assert set(found.complaints) == set(intake.complaints)
