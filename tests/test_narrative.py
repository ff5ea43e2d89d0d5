"""Narratives: whatever was told, it comes out as text, never as markup."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from handlers.core.codes import plain
from handlers.core.narrative import narrative
from handlers.core.records import Booking, Doctor, History, Opd, Person, Reason, Slot
from handlers.core.transaction import entries
from tests.abdm_profiles import wrong
from tests.core_client_stand import House
from tests.embedded_core_stand import NOON
from tests.intake_stand import FULL
from tests.test_core_client_any_intake import intakes

HOSTILE = [
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</p></div><p>", "]]>", "<!--",
    "&lt;b&gt;", "&#60;i&#62;", "&", "<?xml version='1.0'?>", "javascript:alert(1)",
    "\x00\x1b[2J", "\u2028\u2029", "\ud800", "\ufffe\uffff", "\u202eabc", "क्\u200dष",
    '<a href="https://evil.example">x</a>', "<![CDATA[x]]>", "<!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
]  # fmt: skip
WORDS = st.text(max_size=80) | st.sampled_from(HOSTILE) | st.lists(
    st.sampled_from(HOSTILE), max_size=4
).map("".join)  # fmt: skip


def said(div: str) -> str:
    return "\n".join("".join(one.itertext()) for one in ET.fromstring(div))


def shown(words: str) -> str:
    """Words as a narrative shows them: line by line, without those that are empty."""
    return "\n".join(line for line in plain(words).splitlines() if line.strip())


@settings(max_examples=300, deadline=None)
@given(words=WORDS, language=st.sampled_from(["en", "hi", "ur"]))
@example(words="", language="en")
@example(words=" \n \n", language="en")
def test_what_goes_in_comes_out_as_text(words: str, language: str) -> None:
    text = narrative([words, "end"], language)
    root = ET.fromstring(text["div"])
    assert said(text["div"]) == "\n".join(filter(None, [shown(words), "end"]))
    assert {one.tag for one in root.iter()} == {
        "{http://www.w3.org/1999/xhtml}div",
        "{http://www.w3.org/1999/xhtml}p",
    }
    assert root.get("lang") == language
    assert not any(one.attrib for one in root)


def test_nothing_told_is_said_too() -> None:
    assert said(narrative([])["div"]) == "Nothing more is known."


@pytest.fixture(scope="module")
def booking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booking]:
    house = House(tmp_path_factory.mktemp("core"))
    yield house.booking(slot=house.free()[0], intake=FULL, channel="sms")
    house.client.close()


def handed_over(booking: Booking) -> list[dict[str, Any]]:
    """All that a booking creates, the document last."""
    slot = booking.slot
    assert slot is not None
    kept = {"resourceType": "Slot", "id": slot.id, "meta": {"versionId": "1"}, "status": "free"}
    made = entries(booking, slot, kept, datetime.now(UTC))
    return [one["resource"] for one in made if one["request"]["method"] == "POST"]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(intake=intakes(odd=True), name=WORDS, words=WORDS)
@example(intake=FULL, name="<b>", words="</div>")
def test_nothing_of_a_booking_is_markup_or_breaks_a_profile(
    booking: Booking, intake: Any, name: str, words: str
) -> None:
    slot = booking.slot
    assert slot is not None
    hostile = replace(
        booking,
        person=Person(name, "1990", "female"),
        intake=replace(
            intake,
            history=History(True, ("diabetes",), words, words, words),
            reasons=(*intake.reasons, Reason("r", words, ())),
            summary=words,
        ),
        slot=Slot(
            slot.id, slot.version, NOON, NOON, Opd("1", "394802001", words),
            Doctor("d1", words, words), 1,
        ),
    )  # fmt: skip
    made = handed_over(hostile)
    assert [fault for one in made for fault in wrong(one)] == []


@pytest.mark.parametrize("words", HOSTILE)
def test_her_words_stand_in_the_text_as_she_wrote_them(booking: Booking, words: str) -> None:
    told = f"takes {words} daily"
    history = History(True, (), medicines=told)
    made = handed_over(replace(booking, intake=replace(FULL, history=history)))
    (statement,) = [one for one in made if one["resourceType"] == "MedicationStatement"]
    says = said(statement["text"]["div"])
    assert says == f"Takes, in the patient's words: {shown(told)}"
