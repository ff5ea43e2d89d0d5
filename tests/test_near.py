"""Where she is, and how far the OPDs are from there."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from handlers.core.errors import CoreDown
from handlers.core.records import Consent, Opd, Place
from handlers.house import Turn
from handlers.inbound import Located
from handlers.near import FARTHEST, KEPT, distances, label, located, nearness
from handlers.reply import Term
from handlers.scene import Scene
from handlers.session import Contact, Session
from tests.core_client_stand import House as CoreStand
from tests.turn_stand import house

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
PLACES = {"near": Place(15.36, 75.12), "far": Place(16.0, 75.9)}
AGREED = Consent("2026-11", "en", "whatsapp", NOW)


class Core:
    """It knows where the OPDs are, or is down."""

    def __init__(self, known: dict[str, Place] | None) -> None:
        self.known = known

    def places(self) -> dict[str, Place]:
        if self.known is None:
            raise CoreDown("down")
        return self.known


def scene(known: dict[str, Place] | None, *, agreed: bool = True) -> Scene:
    contact = Contact("tel:+919812345678", language="en", consent=AGREED if agreed else None)
    made: Any = Core(known)
    return Scene(house(core=made), Turn("t", NOW), "whatsapp", contact, Session())


def _told(outcome: Any) -> list[str]:
    return [one.id for one in outcome.replies]


def test_it_is_kept_to_a_kilometre_and_for_a_day() -> None:
    outcome = located(scene(PLACES), Located(15.364712, 75.124011))
    assert _told(outcome) == ["location-noted"]
    assert outcome.session is not None and outcome.session.near is not None
    assert (outcome.session.near.latitude, outcome.session.near.longitude) == (15.36, 75.12)
    assert b"15.3647" not in msgspec.json.encode(outcome.session)
    here = replace(scene(PLACES), session=outcome.session)
    found = distances(here)
    assert (round(found["near"]), round(found["far"])) == (0, 110)
    opds = [Opd("unknown", "1", "A"), Opd("far", "1", "B"), Opd("near", "1", "C")]
    assert [one.id for one in sorted(opds, key=nearness(here))] == ["near", "far", "unknown"]
    tomorrow = replace(here, turn=Turn("t2", NOW + KEPT))
    assert distances(tomorrow) == {}
    assert sorted(opds, key=nearness(tomorrow)) == opds


def test_the_distance_is_said_in_chats_alone() -> None:
    outcome = located(scene(PLACES), Located(15.4, 75.12))
    assert outcome.session is not None
    here = replace(scene(PLACES), session=outcome.session)
    near = Opd("near", "394802001", "General")
    assert label(here, near, distances(here)) == Term(
        "opd-near", {"opd": Term("opd-general"), "distance": 4}
    )
    for channel in ("sms", "voice"):
        elsewhere = replace(here, channel=channel)
        assert label(elsewhere, near, distances(here)) == Term("opd-general")


@pytest.mark.parametrize(
    ("north", "east"),
    [(10.0, 65.0), (15.36, -75.12), (0.0, 0.0), (95.0, 75.0), (15.0, 400.0),
     (math.nan, 75.0), (15.0, math.nan), (math.inf, 75.0), (15.0, -math.inf)],
)  # fmt: skip
def test_in_the_sea_and_nowhere_on_earth_nothing_is_near(north: float, east: float) -> None:
    outcome = located(scene(PLACES), Located(north, east))
    assert (_told(outcome), outcome.session) == (["location-far"], None)


def test_a_core_that_knows_no_places_or_is_down() -> None:
    here = Located(15.36, 75.12)
    assert _told(located(scene({}), here)) == ["location-far"]
    assert _told(located(scene(None), here)) == ["core-down"]
    kept = located(scene(PLACES), here).session
    assert kept is not None
    assert distances(replace(scene(None), session=kept)) == {}


def test_before_she_agreed_nothing_is_kept() -> None:
    outcome = located(scene(PLACES, agreed=False), Located(15.36, 75.12))
    assert (outcome.replies, outcome.session) == ((), None)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_place_on_earth_is_near_or_far(north: float, east: float) -> None:
    outcome = located(scene(PLACES), Located(north, east))
    assert _told(outcome) in (["location-noted"], ["location-far"])
    if outcome.session is not None:
        found = distances(replace(scene(PLACES), session=outcome.session))
        assert 0 <= min(found.values()) <= FARTHEST
        assert max(found.values()) < 20_038


def test_places_are_those_of_the_core(tmp_path: Path) -> None:
    core = CoreStand(tmp_path)
    known = core.client.places()
    assert len(known) == 6
    assert known["opd-skin"] == Place(15.4589, 75.0078)
    place = core.stand.read("Location/place-skin")
    core.stand.keep({key: value for key, value in place.items() if key != "position"})
    assert core.client.places() == known, "it is asked again after ten minutes"
    fresh = core.another()
    assert "opd-skin" not in fresh.places()
    assert len(fresh.places()) == 5
