"""The message that brings a prescription."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot import words
from bot.delivery.ways import LONGEST, Texts
from bot.dlt.gate import Gate
from bot.render import Renderer
from handlers.core.errors import CoreRefused
from handlers.core.records import Doctor, Medication, Person, Prescription
from handlers.effect import Tell
from handlers.prescription.message import prescription_replies, prescription_reply
from handlers.reply import Reply
from handlers.session import Contact
from tests.fluent_stand import wording
from tests.test_core_client_prescription import bundle, change, read

SYRUP = {
    "doseAndRate": [{"doseQuantity": {"value": 5, "unit": "ml"}}],
    "timing": {
        "repeat": {
            "frequency": 3,
            "period": 1,
            "periodUnit": "d",
            "boundsDuration": {"value": 3, "code": "d"},
        }
    },
    "additionalInstruction": [{"text": "After food"}],
}
ORS = {"text": "After each loose motion."}
LIMIT = 200
NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
RENDERER = Renderer(words.load(), ZoneInfo("Asia/Kolkata"))


def prescription(*medications: tuple[str, dict[str, Any]]) -> Prescription:
    return Prescription(
        id="rx-1",
        person=Person("Asha", "2022", "female", "asha"),
        phone="+919812345678",
        doctor=Doctor("rao", "Dr S Rao", "KMC 45210"),
        issued=datetime(2026, 11, 22, tzinfo=UTC),
        medications=tuple(Medication(name, (dosage,)) for name, dosage in medications),
    )


def fits(reply: Reply) -> bool:
    return len(wording(reply)) <= LIMIT


def test_two_medicines_each_on_its_line() -> None:
    reply = prescription_reply(prescription(("Paracetamol syrup", SYRUP), ("ORS", ORS)))
    assert wording(reply) == (
        "Asha:\n"
        "1) Paracetamol syrup: 5 ml, 3 times a day, after food, 3 days\n"
        "2) ORS: After each loose motion\n"
        "Dr S Rao KMC 45210"
    )
    assert wording(reply, "hi") == (
        "Asha:\n"
        "1) Paracetamol syrup: 5 एमएल, दिन में 3 बार, खाने के बाद, 3 दिन\n"
        "2) ORS: After each loose motion\n"
        "Dr S Rao KMC 45210"
    )


def test_one_medicine() -> None:
    reply = prescription_reply(prescription(("ORS", ORS)))
    assert wording(reply) == "Asha:\n1) ORS: After each loose motion\nDr S Rao KMC 45210"


def test_a_line_cannot_be_made_from_within_a_name() -> None:
    core = bundle()
    change(4, medicationCodeableConcept={"text": "ORS\n2) Zinc"})(core)
    assert wording(prescription_reply(read(core))).count("\n") == 3


def test_without_medicines_there_is_nothing_to_tell() -> None:
    core = bundle()
    for index in (3, 4):
        change(index, status="cancelled")(core)
    with pytest.raises(CoreRefused, match="no medicine"):
        read(core)
    assert prescription_replies(prescription(), fits) == ()
    with pytest.raises(ValueError, match="no medicine"):
        prescription_reply(prescription())


def test_what_fits_is_one_message() -> None:
    one = prescription(("Paracetamol syrup", SYRUP), ("ORS", ORS))
    assert prescription_replies(one, fits) == (prescription_reply(one),)


def test_what_is_too_long_comes_in_parts_each_whole_in_itself() -> None:
    names = [f"Medicine {n}" for n in range(1, 12)]
    replies = prescription_replies(prescription(*((name, SYRUP) for name in names)), fits)
    texts = [wording(reply) for reply in replies]
    assert len(texts) > 2
    lines = []
    for n, text in enumerate(texts, 1):
        first, *medicines, last = text.split("\n")
        assert len(text) <= LIMIT
        assert first == f"Asha ({n}/{len(texts)}):"
        assert last == "Dr S Rao KMC 45210"
        lines += medicines
    assert lines == [
        f"{n}) {name}: 5 ml, 3 times a day, after food, 3 days" for n, name in enumerate(names, 1)
    ]
    assert wording(replies[1], "hi").startswith(f"Asha (2/{len(texts)}):\n")


def test_a_dosage_too_long_for_any_message_is_not_cut_short() -> None:
    long = {"text": "one tablet and then " * 30}
    replies = prescription_replies(prescription(("ORS", ORS), ("Prednisolone", long)), fits)
    assert [wording(reply) for reply in replies] == [
        "Asha:\n1) ORS: After each loose motion\n"
        "2) Prednisolone: ask the doctor how to take it\nDr S Rao KMC 45210"
    ]


@pytest.mark.parametrize("language", RENDERER.languages)
def test_what_fluent_takes_no_more_comes_in_parts(language: str) -> None:
    texts = Texts(RENDERER, Gate(RENDERER), lambda: NOW, "en")
    many = [("Amoxicillin and clavulanate 625 mg tablet", SYRUP)] * 40
    long = [("Medicine", {"text": f"{n} " + "a little " * 41}) for n in range(7)]
    her = Contact("tel:+919812345678", language)
    for lines in (many, long):
        said = []
        for one in texts.effects("rx:b1", prescription(*lines), her):
            assert isinstance(one, Tell)
            said.append(RENDERER.text(one.reply, language, "sms", NOW))
        assert len(said) > 1
        assert all(len(text) <= LONGEST for text in said)
        told = [line for text in said for line in text.split("\n")[1:-1]]
        assert len(told) == len(lines)
        for n, line in enumerate(told, 1):  # in Urdu a word stands before the number
            assert re.search(r"\d+", line).group() == str(n)  # type: ignore[union-attr]


def test_what_is_not_seen_does_not_get_into_a_message() -> None:
    bad = "Thy\u200brox\u202e 50 \u00b5g\x00\x07tablet"
    told = prescription_reply(prescription((bad, ORS)))
    assert (
        wording(told)
        == "Asha:\n1) Thyrox 50 mcg tablet: After each loose motion\nDr S Rao KMC 45210"
    )
    joined = "\u0915\u094d\u200d\u0937 tablet"  # the joiner is part of how it is written
    assert joined in wording(prescription_reply(prescription((joined, ORS))))
