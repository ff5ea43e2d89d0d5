"""Whole conversations held with the embedded core, to count what their messages cost."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.render import Renderer
from bot.rooms import Rooms
from bot.settings import Settings
from bot.sms.segments import Encoding, count
from handlers.conversation import decide
from handlers.core.records import Doctor, Medication, Person, Prescription
from handlers.effect import Tell
from handlers.house import Turn
from handlers.inbound import Inbound, Text
from handlers.prescription.message import prescription_replies
from handlers.session import Contact, Session

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # a Monday, 9 in the morning in India
HER = "tel:+919812345678"
TURNS = 30  # more than any journey takes
LONGEST = 1600  # characters of one message
_NAME = "Asha Devi"
_ANSWERS = {
    "age": "34 woman", "agreed": "1", "complaint": "1", "danger": "0", "days": "3", "history": "0",
    "medicines": "0", "more_signs": "0", "name": _NAME, "opd": "1", "room": "1", "sex": "1",
    "signs": "0", "slot": "1", "what": "3", "which": "1", "who": "1",
}  # fmt: skip
_THRICE = {"frequency": 3, "period": 1, "periodUnit": "d"}
_NIGHTLY = {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["HS"]}
_FIVE_DAYS = {"boundsDuration": {"value": 5, "unit": "days", "code": "d"}}


class Cost(Struct, frozen=True):
    """What went to and fro: messages to her and their SMS parts, messages from her, and what the
    doctor got.
    """

    messages: int
    parts: int
    from_her: int = 0
    to_doctor: int = 0
    encodings: frozenset[Encoding] = frozenset()


class Journeys:
    """Holds them one after the other; each language has its own telephone."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]
            data_dir=folder,
            secret_key="k" * 32,
            redis_url="redis://127.0.0.1:1",  # never asked: no turn is kept
        )
        self._rooms = Rooms(settings, lambda: NOW)
        self.renderer = self._rooms.renderer

    def of(self, language: str) -> dict[str, Cost]:
        """All journeys in a language, by name, in the order in which they happen."""
        number = 1 + sorted(self.renderer.languages).index(language)
        talk = _Talk(self._rooms, f"tel:+9198000000{number:02}", language)
        return {
            "first booking": talk.until("hello", "booked"),
            "returning booking": talk.until("hello", "booked"),
            "cancel": talk.until("cancel", "cancelled"),
            "prescription": _prescription(self.renderer, language),
        }


class _Talk:
    def __init__(self, rooms: Rooms, address: str, language: str) -> None:
        self._house = rooms.house
        self._renderer = rooms.renderer
        self._contact = Contact(address)
        self._language = language
        self._turns = 0

    def until(self, first: str, last: str) -> Cost:
        """From her first message on until the message with the id ``last``."""
        session = Session()
        text, sizes, from_her, doctor = first, [], 0, 0
        for _ in range(TURNS):
            self._turns += 1
            from_her += 1
            turn = f"{self._contact.address}-{self._turns}"
            inbound = Inbound(self._contact.address, "sms", "report", turn, Text(text), NOW)
            when = NOW.astimezone(self._house.zone)
            decision = decide(inbound, Turn(turn, when), self._contact, session, self._house)
            contact, session = decision.contact, decision.session
            if contact.language:  # a form in other letters is no choice of the first question
                contact = replace(contact, language=self._language)
            self._contact, language = contact, contact.language
            sizes += [
                count(self._renderer.text(reply, language, "sms", NOW))
                for reply in decision.replies
            ]
            doctor += sum(
                count(self._renderer.text(one.reply, one.language, "sms", NOW)).parts
                for one in decision.effects
                if isinstance(one, Tell) and one.contact != self._contact.address
            )
            if decision.replies[-1].id == last:
                break
            text = self._answer(session)
        else:
            raise RuntimeError(f"{self._language}: the journey to {last} does not end")
        return Cost(
            messages=len(sizes),
            parts=sum(size.parts for size in sizes),
            from_her=from_her,
            to_doctor=doctor,
            encodings=frozenset(size.encoding for size in sizes),
        )

    def _answer(self, session: Session) -> str:
        opened = session.forms[-1]
        if opened.asked != "language":
            return _ANSWERS.get(opened.asked, "1")
        wanted = self._language.partition("-")[0]
        return next((one.key for one in opened.shown if one.value == wanted), "more")


def _prescription(renderer: Renderer, language: str) -> Cost:
    """Three medicines, as they are often prescribed together."""

    def dosage(unit: str, repeat: dict[str, Any], **more: Any) -> dict[str, Any]:
        dose = {"doseQuantity": {"value": 1, "unit": unit}}
        return {"doseAndRate": [dose], "timing": {"repeat": repeat}, **more}

    after_food = [{"text": "After food"}]
    prescription = Prescription(
        id="report",
        person=Person(_NAME, "1992", "female", "report"),
        phone=HER.removeprefix("tel:"),
        doctor=Doctor("report", "Dr Savitri Rao", "KMC 45210"),
        issued=NOW - timedelta(hours=1),
        medications=(
            Medication(
                "Paracetamol 500 mg",
                (dosage("tablet", _THRICE | _FIVE_DAYS, additionalInstruction=after_food),),
            ),
            Medication("Cetirizine 10 mg", (dosage("tablet", _NIGHTLY | _FIVE_DAYS),)),
            Medication("ORS", ({"text": "After each loose motion"},)),
        ),
    )

    def text(reply: Any) -> str:
        return renderer.text(reply, language, "sms", NOW)

    sizes = [
        count(text(reply))
        for reply in prescription_replies(prescription, lambda one: len(text(one)) <= LONGEST)
    ]
    parts = sum(size.parts for size in sizes)
    return Cost(len(sizes), parts, encodings=frozenset(size.encoding for size in sizes))


def all_journeys() -> dict[str, dict[str, Cost]]:
    """Every language with its journeys."""
    with tempfile.TemporaryDirectory() as folder:
        journeys = Journeys(Path(folder))
        return {language: journeys.of(language) for language in journeys.renderer.languages}
