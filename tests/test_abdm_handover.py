"""All that a whole journey leaves in the core: R4, the profiles of India's guide, narratives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.core.records import Person
from tests.abdm_profiles import RULES, SNOMED, profile_of, wrong
from tests.core_client_stand import ASHA, PHONE, House
from tests.embedded_core_stand import NOON
from tests.intake_stand import FULL
from tests.test_demo_desk import ISSUED, Desk
from tests.test_journeys import PHONE as HER
from tests.test_journeys import Clock
from tests.whole import Whole, standing

Resource = dict[str, Any]
MADE = [
    "Patient", "Appointment", "Encounter", "QuestionnaireResponse", "Condition", "Observation",
    "MedicationStatement", "AllergyIntolerance", "ClinicalImpression", "Consent",
    "ServiceRequest", "Task", "Communication", "DocumentReference", "Binary", "Bundle",
]  # fmt: skip
NONE = {"QuestionnaireResponse", "ClinicalImpression", "Consent"}  # the guide has no profile
LINK = {"DocumentReference"}  # it has one, which a link to the Binary does not keep
VITAL = ("Observation", "ObservationVitalSigns")
WORDS = b"RIFF" + bytes(2000)


def known(house: House) -> Person:
    """Asha, who was seen by the doctor of the first slot for a fever and an earache."""
    made = house.client.book(house.booking("t0", house.free()[0]))
    house.stand.keep({**house.stand.read(f"Appointment/{made.id}"), "status": "fulfilled"})
    return Person(ASHA.name, ASHA.born, ASHA.sex, made.patient)


def left_by(all_of: Callable[[str], list[Resource]]) -> list[Resource]:
    return [one for kind in MADE for one in all_of(kind)]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Resource]]:
    """What two bookings, a recording, an alarm and a request to be called left."""
    house = House(tmp_path_factory.mktemp("core"))
    hers = known(house)
    slot = house.free()[0]
    house.client.book(house.booking("t1", slot, intake=FULL, person=hers, channel="voice"))
    house.client.keep_recording("t1", WORDS, "audio/wav")
    house.client.ask_for_help("t2", PHONE, hers, "saans nahi", True, reasons=FULL.reasons)
    house.client.ask_for_help("t3", PHONE, None, "call me", False)
    yield left_by(house.all)
    house.client.close()


def documents(left: list[Resource]) -> list[Resource]:
    return [one for one in left if one["resourceType"] == "Bundle"]


def test_all_of_it_keeps_its_profile(left: list[Resource]) -> None:
    assert [(one["resourceType"], fault) for one in left for fault in wrong(one)] == []
    assert {one["resourceType"] for one in left} == set(MADE)


def test_each_kind_says_which_profile_it_keeps(left: list[Resource]) -> None:
    said = {(one["resourceType"], profile_of(one)) for one in left}
    own = {(kind, kind) for kind in MADE if kind not in NONE | LINK | {"Bundle"}}
    none = {(kind, "") for kind in NONE | LINK}
    assert said == own | none | {VITAL, ("Bundle", "DocumentBundle")}
    inside = {
        (one["resourceType"], profile_of(one))
        for document in documents(left)
        for one in (entry["resource"] for entry in document["entry"])
    }
    kinds = {
        "Patient", "Practitioner", "Appointment", "Encounter", "Condition", "Observation",
        "MedicationStatement", "AllergyIntolerance", "ServiceRequest", "DocumentReference",
    }  # fmt: skip
    assert inside == {(kind, kind) for kind in kinds} | {
        VITAL, ("Composition", "OPConsultRecord"), ("Device", ""), ("QuestionnaireResponse", ""),
        ("ClinicalImpression", ""),
    }  # fmt: skip


def test_a_conversation_by_message_leaves_nothing_else(tmp_path: Path) -> None:
    with standing(tmp_path, Clock()) as whole:
        told = talk(
            whole, "hi", "1", "1", "my father Mohan 61", "0",
            "headache since 4 days, bp 165/100, no fever", "0", "1 2",
            "takes metformin, allergic to penicillin", "1",
        )  # fmt: skip
        assert told.startswith("Booked")
        found = left_by(whole.fhir)
    assert [(one["resourceType"], fault) for one in found for fault in wrong(one)] == []
    kinds = {one["resourceType"] for one in found}
    assert kinds == set(MADE) - {"Task", "Communication", "DocumentReference", "Binary"}
    (encounter,) = [one for one in found if one["resourceType"] == "Encounter"]
    assert [one["text"] for one in encounter["type"]] == [
        "Text: the patient wrote messages",
        "First consultation",
    ]
    assert HER not in str(documents(found)[0]["entry"][0])  # the Composition


def talk(whole: Whole, *texts: str) -> str:
    for text in texts:
        answers = whole.say(HER, text)
    return answers[-1]


def _broken(one: Resource, path: str, change: Callable[[Resource, str], None]) -> Iterator[str]:
    """What the checker says of copies, each with one element at the path changed."""
    *above, last = path.split(".")
    for n in range(9):
        copy = deepcopy(one)
        found = [each for each in _elements(copy, above) if last in each]
        if n >= len(found):
            return
        change(found[n], last)
        yield "; ".join(wrong(copy))


def _elements(value: Any, path: list[str]) -> Iterator[Resource]:
    if isinstance(value, list):
        for one in value:
            yield from _elements(one, path)
    elif not path:
        yield value
    elif path[0] in value:
        yield from _elements(value[path[0]], path[1:])


def _without(holder: Resource, name: str) -> None:
    del holder[name]


def _elsewhere(holder: Resource, name: str) -> None:
    target = {"reference": "Basic/1"}
    holder[name] = [target] if isinstance(holder[name], list) else target


def _strange(holder: Resource, name: str) -> None:
    holder[name] = "urn:strange"


def _all_broken(resources: Iterable[Resource]) -> set[tuple[str, str, str]]:
    """Break each rule that these come under, one element at a time; which they were."""
    done: set[tuple[str, str, str]] = set()
    for one in resources:
        name = profile_of(one)
        if not name:
            continue
        rules = RULES[name]
        changes = [("need", path, _without) for path in rules.need]
        for path, systems in rules.coded.items():
            changes.append(("display", f"{path}.coding.display", _without))
            if systems:
                changes.append(("system", f"{path}.coding.system", _strange))
        changes += [("to", path, _elsewhere) for path in rules.to]
        for what, path, change in changes:
            for said in _broken(one, path, change):
                assert said, f"{name}: {what} {path} is broken, and the checker says nothing"
                done.add((name, what, path))
    return done


def test_the_checker_sees_whatever_rule_is_broken(left: list[Resource]) -> None:
    inside = [entry["resource"] for one in documents(left) for entry in one["entry"]]
    done = _all_broken([*left, *inside])
    rules_met = {(name, what) for name, what, _ in done}
    assert {("Condition", "system"), ("Patient", "display"), ("OPConsultRecord", "need")} <= (
        rules_met
    )
    assert len(done) > 75


def test_a_doctor_s_prescription_keeps_its_profile_and_the_checker_sees_where_not(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path)
    desk.issue(desk.book())
    (bundle,) = desk.all(ISSUED)
    assert wrong(bundle) == []
    done = _all_broken([bundle, *(entry["resource"] for entry in bundle["entry"])])
    assert {"PrescriptionRecord", "MedicationRequest", "Practitioner", "Organization"} <= {
        name for name, *_ in done
    }
    for change in (_two_sections, _other_section, _other_type, _out_of_it):
        broken = deepcopy(bundle)
        change(broken)
        assert wrong(broken)


def _two_sections(one: Resource) -> None:
    _composition(one)["section"] *= 2


def _other_section(one: Resource) -> None:
    _composition(one)["section"][0]["code"]["coding"][0]["code"] = "371530004"


def _composition(document: Resource) -> Resource:
    found: Resource = document["entry"][0]["resource"]
    return found


def _section(document: Resource, code: str) -> Resource:
    for one in _composition(document)["section"]:
        if any(coding["code"] == code for coding in one["code"].get("coding", [])):
            return dict(one)
    raise AssertionError(f"no section {code}")


def _first_composition_last(one: Resource) -> None:
    one["entry"].reverse()


def _twice(one: Resource) -> None:
    _composition(one)["section"].insert(0, _section(one, "422843007"))


def _after_our_own(one: Resource) -> None:
    sections = _composition(one)["section"]
    sections.append(sections.pop(0))


def _other_entry(one: Resource) -> None:
    sections = _composition(one)["section"]
    sections[0]["entry"] = _section(one, "390906007")["entry"]


def _other_display(one: Resource) -> None:
    _composition(one)["section"][0]["code"]["coding"][0]["display"] = "Complaints"


def _two_codings(one: Resource) -> None:
    _composition(one)["section"][0]["code"]["coding"].append({"system": SNOMED, "code": "1"})


def _other_type(one: Resource) -> None:
    _composition(one)["type"]["coding"][0]["code"] = "721981007"


def _no_encounter(one: Resource) -> None:
    del _composition(one)["encounter"]


def _out_of_it(one: Resource) -> None:
    _composition(one)["subject"]["reference"] = "Patient/1"


def _lost_entry(one: Resource) -> None:
    one["entry"] = [e for e in one["entry"] if e["resource"]["resourceType"] != "Device"]


def _stray(one: Resource) -> None:
    stray = {"resourceType": "Patient", "text": _composition(one)["text"]}
    one["entry"].append({"fullUrl": "urn:uuid:0", "resource": stray})


def _same_address(one: Resource) -> None:
    one["entry"][2]["fullUrl"] = one["entry"][1]["fullUrl"]


def _no_number(one: Resource) -> None:
    del one["identifier"]


def _script(one: Resource) -> None:
    text = one["entry"][1]["resource"]["text"]
    text["div"] = text["div"].replace("<p>", '<p onclick="x()">')


def _torn(one: Resource) -> None:
    one["entry"][1]["resource"]["text"]["div"] += "<p>"


def _silent(one: Resource) -> None:
    del one["entry"][1]["resource"]["text"]


def _unknown_profile(one: Resource) -> None:
    one["meta"]["profile"] = [one["meta"]["profile"][0] + "V2"]


def _no_r4(one: Resource) -> None:
    one["entry"][1]["resource"]["gender"] = []


@pytest.mark.parametrize(
    "break_it",
    [
        _first_composition_last, _twice, _after_our_own, _other_entry, _other_display,
        _two_codings, _other_type, _no_encounter, _out_of_it, _lost_entry, _stray, _same_address,
        _no_number, _script, _torn, _silent, _unknown_profile, _no_r4,
    ],
)  # fmt: skip
def test_the_checker_sees_a_broken_document(
    left: list[Resource], break_it: Callable[[Resource], None]
) -> None:
    for document in documents(left):
        assert wrong(document) == []
        broken = deepcopy(document)
        break_it(broken)
        assert wrong(broken)


def test_the_document_has_each_thing_under_its_heading(left: list[Resource]) -> None:
    document = next(one for one in documents(left) if one["identifier"]["value"] == "t1/record")
    held = {entry["fullUrl"]: entry["resource"] for entry in document["entry"]}
    composition = _composition(document)
    under = {
        section["title"]: [held[one["reference"]]["resourceType"] for one in section["entry"]]
        for section in composition["section"]
    }
    assert under == {
        "Complaints, as told": ["Condition"] * 3,
        "Measured at home, as told": ["Observation"] * 5,
        "Allergies, as told": ["AllergyIntolerance"],
        "Long-standing conditions, as told": ["Condition"] * 3,
        "Medicines taken, as told": ["MedicationStatement"],
        "The consultation booked": ["Appointment"],
        "Urgent referral": ["ServiceRequest"],
        "Other findings, as told": ["Observation"] * 2,
        "Said not to be there": ["Condition"],
        "Result of triage; no clinician has seen the patient yet": ["ClinicalImpression"],
        "All answers": ["QuestionnaireResponse"],
    }
    assert composition["status"] == "preliminary"
    author = held[composition["author"][0]["reference"]]
    assert (author["resourceType"], author["deviceName"][0]["name"]) == ("Device", "OPDLine")
    assert datetime.fromisoformat(document["timestamp"]) - NOON < timedelta(minutes=1)
    patient = held[composition["subject"]["reference"]]
    assert patient["identifier"][0]["value"] == "t0"  # as the core has her
    assert patient["telecom"][0]["value"] == PHONE
