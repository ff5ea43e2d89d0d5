"""The demo district of the embedded core."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.core import validation
from bot.demo.core.dates import FOREVER, micros
from bot.demo.core.district import resources, rotas
from bot.demo.core.seed import slots
from tests.embedded_core_stand import NOON, ZONE, Resource, Stand

TOKEN = "urn:opdline:token"
OPDS = {
    "opd-general": "394802001",
    "opd-child": "394537008",
    "opd-women": "394585009",
    "opd-skin": "394582007",
    "opd-ent": "394604002",
    "opd-bone": "394801008",
}
BUILDER = """
import sys
from pathlib import Path
from tests.embedded_core_stand import Stand
stand = Stand(Path(sys.argv[1]), seeded=True)
print(stand.client.get("/Slot?_count=0").json()["total"])
"""


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    stand = Stand(tmp_path_factory.mktemp("district"), seeded=True)
    yield stand
    stand.core.stop()


def all_of(stand: Stand, kind: str, **asked: str) -> list[Resource]:
    return [stand.read(f"{kind}/{id_}") for id_ in stand.search(kind, **asked)]


def test_six_opds_each_of_a_specialty_and_open_for_booking(stand: Stand) -> None:
    opds = all_of(stand, "HealthcareService", active="true")
    codes = {opd["id"]: opd["specialty"][0]["coding"][0]["code"] for opd in opds}
    assert codes == OPDS
    assert list(codes) == list(OPDS)  # in this order
    (hub,) = stand.search("Organization", active="true")
    assert stand.search("HealthcareService", organization=hub) == list(OPDS)
    assert stand.search("HealthcareService", specialty="http://snomed.info/sct|394582007") == [
        "opd-skin"
    ]


def test_two_registered_doctors_in_each_opd(stand: Stand) -> None:
    phones: set[str] = set()
    registrations: set[str] = set()
    for opd in OPDS:
        roles = all_of(stand, "PractitionerRole", service=opd, active="true")
        assert len(roles) == 2
        for role in roles:
            doctor = stand.read(role["practitioner"]["reference"])
            (licence,) = doctor["identifier"]
            assert licence["type"]["coding"][0]["code"] == "MD"
            assert licence["system"] == "https://doctor.ndhm.gov.in"
            assert re.fullmatch(r"[A-Z]{1,3}MC \d{5}", licence["value"])
            registrations.add(licence["value"])
            (mobile,) = doctor["telecom"]
            assert re.fullmatch(r"\+9190000001\d\d", mobile["value"])
            phones.add(mobile["value"])
            assert doctor["name"][0]["text"].startswith("Dr ")
            schedules = all_of(stand, "Schedule", actor=f"Practitioner/{doctor['id']}")
            assert [[actor["reference"] for actor in s["actor"]] for s in schedules] == [
                [
                    f"PractitionerRole/{role['id']}",
                    f"Practitioner/{doctor['id']}",
                    f"HealthcareService/{opd}",
                ]
            ]
    assert len(phones) == len(registrations) == 12


def test_a_doctors_day_is_thirty_six_numbered_slots(stand: Stand) -> None:
    for opd in OPDS:
        opens: set[str] = set()
        for schedule in stand.search("Schedule", actor=f"HealthcareService/{opd}"):
            day = all_of(stand, "Slot", schedule=schedule, start="2026-11-23", _sort="start")
            assert len(day) == 36
            for number, slot in enumerate(day):
                start = datetime.fromisoformat(slot["start"])
                assert slot["id"] == f"{schedule}-{start:%Y%m%d-%H%M}"
                assert slot["identifier"] == [{"system": TOKEN, "value": str(number + 1)}]
                assert slot["status"] == "free"
                end = datetime.fromisoformat(slot["end"])
                assert end - start == timedelta(minutes=10)
            opens.add(f"{day[0]['start'][11:16]}-{day[-1]['end'][11:16]}")
        assert opens == {"08:00-14:00", "14:00-20:00"}
    assert stand.search(
        "Slot", identifier=f"{TOKEN}|14", schedule="general-morning", start="2026-11-22"
    ) == ["general-morning-20261122-1010"]


def test_the_first_slots_after_now(stand: Stand) -> None:
    found = stand.search(
        "Slot",
        schedule="Schedule/general-morning,Schedule/general-evening",
        status="free",
        start=f"gt{(NOON + timedelta(hours=1, minutes=45)).isoformat()}",
        _sort="start",
        _count="3",
    )
    assert found == [
        "general-morning-20261122-1350",
        "general-evening-20261122-1400",
        "general-evening-20261122-1410",
    ]


def test_everything_in_it_is_valid_and_refers_to_what_is_there(stand: Stand) -> None:
    for resource in resources():
        validation.check(resource)
        stand.keep(stand.read(f"{resource['resourceType']}/{resource['id']}"))
    for rota in rotas():
        for slot in list(slots(rota, NOON.date(), ZONE))[:2]:
            validation.check(slot)
            stand.keep(stand.read(f"Slot/{slot['id']}"))


def days(stand: Stand) -> tuple[str, str, int]:
    """The first and last day with slots, and how many slots in all."""
    page = stand.client.get("/Slot?_sort=-start&_count=1").json()
    (first,) = stand.search("Slot", _sort="start", _count="1")
    return first[-13:-5], page["entry"][0]["resource"]["id"][-13:-5], page["total"]


def test_the_fortnight_rolls_on_with_the_clock(tmp_path: Path) -> None:
    stand = Stand(tmp_path, seeded=True)
    assert days(stand) == ("20261122", "20261205", 14 * 12 * 36)
    stand.clock.move(hours=11, minutes=59)
    assert days(stand) == ("20261122", "20261205", 14 * 12 * 36)
    stand.clock.move(minutes=1)
    assert days(stand) == ("20261122", "20261206", 15 * 12 * 36)
    stand.clock.move(days=20)  # no slots for days nobody looked at
    assert days(stand) == ("20261122", "20261226", 29 * 12 * 36)
    assert stand.search("Slot", start="2026-12-10") == []
    counted = Counter(id_[-13:-5] for id_ in stand.search("Slot", start="2026-12-20", _count="500"))
    assert counted == {"20261220": 12 * 36}


def test_a_later_start_touches_nothing_and_adds_the_missing_days(tmp_path: Path) -> None:
    stand = Stand(tmp_path, seeded=True)
    slot = stand.read("Slot/skin-morning-20261122-0800")
    stand.keep({**slot, "status": "busy-unavailable"})
    doctor = stand.read("Practitioner/dr-ravi-naik")
    stand.keep({**doctor, "active": False})
    stand.core.stop()
    again = Stand(tmp_path, seeded=True)
    assert again.read("Slot/skin-morning-20261122-0800")["status"] == "busy-unavailable"
    assert again.read("Practitioner/dr-ravi-naik")["active"] is False
    assert days(again) == ("20261122", "20261205", 14 * 12 * 36)


def test_several_processes_plant_it_once(tmp_path: Path) -> None:
    tests = Path(__file__).parent
    builders = [
        subprocess.Popen(
            [sys.executable, "-c", BUILDER, str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": f"{tests}:{tests.parent}"},
        )
        for _ in range(3)
    ]
    said = [builder.communicate(timeout=60)[0] for builder in builders]
    assert said == [f"{14 * 12 * 36}\n"] * 3


def test_without_the_district_there_is_nothing(tmp_path: Path) -> None:
    stand = Stand(tmp_path)
    assert stand.search("HealthcareService") == stand.search("Slot") == []


def test_an_open_end_is_after_every_time() -> None:
    assert micros(datetime(9999, 12, 31, tzinfo=ZONE)) < FOREVER
