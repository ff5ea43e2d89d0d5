"""A full intake, and an intake read back from what a booking left in the core, over FHIR alone."""

from __future__ import annotations

from typing import Any

from handlers.core.records import Complaint, Finding, History, Intake, Reason
from tests.embedded_core_stand import Stand

TURN = "urn:opdline:turn"
_NAMES = {
    "8310-5": "temperature", "8867-4": "heart-rate", "9279-1": "respiratory-rate",
    "8480-6": "systolic", "8462-4": "diastolic", "2708-6": "oxygen", "2339-0": "sugar",
    "18185-9": "weeks-pregnant", "72514-3": "pain",
}  # fmt: skip
Resource = dict[str, Any]

FULL = Intake(
    words="बच्चे को तेज़ बुखार & <b>saans</b> phool rahi hai",
    complaints=(Complaint("fever"), Complaint("ear-pain"), Complaint("vomiting", True)),
    days=2,
    acuity="urgent",
    findings=(
        Finding("fast-breathing", True, "Breathes faster than normal", "271823003"),
        Finding("fever", True, "Fever", "386661006"),
        Finding("seizure", False, "A convulsion in this illness", "91175000"),
        Finding("drinks-poorly", True, "Drinks or feeds poorly"),
        Finding("pregnant", False, "Pregnant"),
    ),
    reasons=(
        Reason("local-a", "Fever and fast breathing.", ("fever", "fast-breathing")),
        Reason("local-b", "Drinks poorly.", ()),
    ),
    measures={
        "temperature": 39.4, "heart-rate": 150.0, "respiratory-rate": 52.0, "systolic": 100.0,
        "diastolic": 60.0, "oxygen": 93.0, "sugar": 110.0,
    },
    history=History(True, ("diabetes", "lung-disease"), "thyroid", "metformin 500", "penicillin"),
    summary="Asha, F 4 y. URGENT.\nFever 2 days, T 39.4 °C.",
)  # fmt: skip


def of_turn(stand: Stand, kind: str, appointment: str) -> list[Resource]:
    """The resources of a kind that belong to the encounter of an appointment."""
    (encounter,) = stand.search("Encounter", appointment=f"Appointment/{appointment}")
    found = stand.client.get(f"/{kind}", params={"encounter": encounter, "_count": "200"}).json()
    return [entry["resource"] for entry in found.get("entry", [])]


def read_back(stand: Stand, appointment: str) -> Intake:
    """The intake of an appointment, from its answers, Conditions and impression."""
    (response,) = of_turn(stand, "QuestionnaireResponse", appointment)
    (impression,) = of_turn(stand, "ClinicalImpression", appointment)
    items = {item["linkId"]: item for item in response["item"]}
    history = {item["linkId"]: item for item in _inside(items, "history")}
    days = _values(items.get("days"))
    return Intake(
        words=_one(items.get("words")),
        complaints=tuple(_complaints(of_turn(stand, "Condition", appointment))),
        days=days[0] if days else None,
        acuity=_values(items["acuity"])[0]["code"],
        findings=tuple(
            Finding(item["linkId"], _values(item)[0], item["text"])
            for item in _inside(items, "signs")
        ),
        reasons=tuple(
            Reason(
                item["linkId"].removeprefix("rule/"),
                item["text"],
                tuple(fact["code"] for fact in _values(item)),
            )
            for item in _inside(items, "reasons")
        ),
        measures=dict(_measures(of_turn(stand, "Observation", appointment))),
        history=History(
            bool(history) and _values(history["history-asked"])[0],
            tuple(one["code"] for one in _values(history.get("history-conditions"))),
            _one(history.get("history-other")),
            _one(history.get("history-medicines")),
            _one(history.get("history-allergies")),
        ),
        summary=impression.get("summary", ""),
        summary_language=impression["language"],
    )


def _complaints(conditions: list[Resource]) -> list[Complaint]:
    return [
        Complaint(
            one["identifier"][0]["value"].partition("/")[2],
            one["verificationStatus"]["coding"][0]["code"] == "refuted",
        )
        for one in conditions
        if "category" not in one
    ]


def _measures(observations: list[Resource]) -> list[tuple[str, float]]:
    parts = [part for one in observations for part in one.get("component", [one])]
    return [
        (_NAMES[part["code"]["coding"][0]["code"]], part["valueQuantity"]["value"])
        for part in parts
        if "valueQuantity" in part
    ]


def _inside(items: dict[str, Resource], group: str) -> list[Resource]:
    found: list[Resource] = items.get(group, {}).get("item", [])
    return found


def _values(item: Resource | None) -> list[Any]:
    answers = (item or {}).get("answer", [])
    return [value for answer in answers for name, value in answer.items() if name[:5] == "value"]


def _one(item: Resource | None) -> str:
    return str(next(iter(_values(item)), ""))
