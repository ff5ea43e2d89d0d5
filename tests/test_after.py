"""After a consultation: what is asked unasked, when, of whom, and what is made of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from bot.afterwards import Afterwards
from bot.carrier import Temporary
from bot.demo.prescription_form import again
from bot.hours import Hours
from bot.medicines import Medicines
from bot.questions import Questions
from bot.settings import Settings
from bot.words import load
from handlers.after.prescription import about
from handlers.commands import obey
from handlers.core.records import (
    Appointment,
    Consent,
    FollowUp,
    Issued,
    Medication,
    Prescription,
)
from handlers.effect import Effect, Ring, Tell
from handlers.house import Turn
from handlers.later import AskHow, Dose, Question, TakeMedicine
from handlers.prescription.hours import placed
from handlers.said import Said
from handlers.scene import Scene
from handlers.session import Contact, OpenForm, Session
from nlu.parser import parser
from tests.test_reminders import Clock
from tests.test_reminders_by_text import Texting
from tests.test_worker import ASHA, OPD, RAO, NotedCore
from tests.turn_stand import HER, NOW, Stand, house, redis_dir, settings
from tests.whole import standing

__all__ = ["redis_dir", "settings"]

ZONE = ZoneInfo("Asia/Kolkata")
HOURS = Hours(ZONE)
KNOWN = replace(ASHA, id="p1")
TODAY = NOW.astimezone(ZONE).date()
CONSENT = Consent("v1", "en", "sms", NOW)
HERS = Contact(HER, "en", CONSENT, medicines=("b1",))
DAY = timedelta(days=1)


def timed(days: int = 3, **repeat: Any) -> dict[str, Any]:
    bounds = {"boundsDuration": {"value": days, "unit": "days", "code": "d"}}
    return {"timing": {"repeat": {**repeat, **bounds}}}


def minutes(*dosages: dict[str, Any]) -> list[int]:
    return [dose.minute for dose in placed([Medication("X", dosages)], TODAY)]


@pytest.mark.parametrize(
    ("dosage", "expected"),
    [
        (timed(when=["MORN", "NIGHT"]), [480, 1200]),
        (timed(timeOfDay=["08:30:00"]), [510]),
        (timed(when=["PCM", "PCV"], frequency=2, period=1, periodUnit="d"), [510, 1230]),
        ({"text": "1-0-1 x 3 days"}, [480, 1200]),
        (timed(frequency=3, period=1, periodUnit="d"), []),  # the doctor has not placed it
        (timed(frequency=1, period=6, periodUnit="h"), []),
        (timed(when=["MORN"], frequency=2, period=1, periodUnit="d"), []),
        (timed(when=["MORN"], dayOfWeek=["mon"]), []),
        (timed(when=["AC"]), []),
        (timed(when=["MORN"]) | {"asNeededBoolean": True}, []),
        (timed(when=["MORN"]) | {"text": "only if fever"}, []),
        (timed(when=["MORN"]) | {"text": "once a week on Monday, NOT daily"}, []),
        (
            timed(when=["MORN"]) | {"text": "हफ्ते में एक बार"},
            [],
        ),
        (timed(when=["MORN"]) | {"patientInstruction": "On Mondays"}, []),
        (timed(when=["MORN"]) | {"patientInstruction": "with water"}, [480]),
        (timed(when=["MORN"]) | {"text": "every morning"}, [480]),
        (timed(when=["MORN"]) | {"doseAndRate": [{"rateRatio": {}}]}, []),
        ({"timing": {"event": ["2026-11-23"], "repeat": {"when": ["MORN"]}}}, []),
        (timed(when=["MORN"], count=3), []),
        (timed(when=["SOMETIME"]), []),
        ({"text": "after each loose motion"}, []),
    ],
)
def test_only_what_the_doctor_placed_in_the_day(
    dosage: dict[str, Any], expected: list[int]
) -> None:
    assert minutes(dosage) == expected


def test_a_note_beside_the_medicine_is_not_read_so_nothing_is_placed() -> None:
    dosages = (timed(when=["MORN"]),)
    assert placed([Medication("X", dosages, "only on Mondays")], TODAY) == ()
    assert placed([Medication("X", dosages)], TODAY)


def test_a_taper_is_left_to_the_prescription() -> None:
    first = timed(when=["MORN"]) | {"sequence": 1}
    assert minutes(first, timed(when=["NIGHT"]) | {"sequence": 2}) == []
    assert minutes(first, timed(when=["NIGHT"]) | {"sequence": 1}) == [480, 1200]


def test_not_for_ever() -> None:
    (long,) = placed([Medication("X", (timed(90, when=["MORN"]),))], TODAY)
    (untold,) = placed([Medication("X", ({"timing": {"repeat": {"when": ["MORN"]}}},))], TODAY)
    assert (long.last - TODAY).days == 13
    assert (untold.last - TODAY).days == 6


def prescription(follow_up: FollowUp | None = None, *dosages: dict[str, Any]) -> Prescription:
    lines = (Medication("X", dosages or ({"text": "5 ml"},)),)
    return Prescription("b1", KNOWN, "+919812345678", RAO, NOW, lines, follow_up)


def followed(found: Prescription, contact: Contact = HERS) -> list[Effect]:
    made: list[Effect] = []
    Afterwards(NotedCore(), made.append, lambda: NOW, HOURS).follow(found, contact, "rx:b1")
    return made


def test_what_follows_a_prescription() -> None:
    assert [type(one) for one in followed(prescription())] == [AskHow]
    come = FollowUp(TODAY + 7 * DAY, "394802001")
    _, asked, near = followed(prescription(come, timed(when=["MORN"])))
    assert isinstance(asked, Question) and isinstance(near, Question)
    assert asked.at == NOW + timedelta(minutes=10)
    assert set(asked.form.answers) >= {"day", "doses"}
    assert near.at == datetime(2026, 11, 28, 10, 0, tzinfo=ZONE)
    assert (near.patient, "doses" in near.form.answers) == ("p1", False)
    soon = FollowUp(TODAY + DAY)
    assert [one.id for one in followed(prescription(soon))] == ["rx:b1:how", "rx:b1:after"]
    assert followed(prescription(come), Contact(HER)) == []


def held(start: datetime, identity: str = "a1") -> Appointment:
    return Appointment(identity, "1", start, 14, "p1", OPD, RAO, "s1")


def test_each_consultation_is_asked_about_once_when_it_is_over() -> None:
    core = NotedCore()
    over, coming = held(NOW - timedelta(hours=3)), held(NOW + DAY, "a2")
    core._household = lambda _: [KNOWN]  # type: ignore[attr-defined]
    core._consultations = lambda *_: [over, coming]  # type: ignore[attr-defined]
    made: list[Effect] = []
    after = Afterwards(core, made.append, lambda: NOW, HOURS)
    assert after.look(AskHow("t1:how", HER, NOW), HERS) == "done"
    asked, again = made
    assert isinstance(asked, Question) and asked.id == "how:a1" and asked.at == NOW
    due = coming.start + timedelta(hours=3)
    assert again == AskHow(f"t1:how@{due.timestamp():.0f}", HER, due)
    assert after.look(AskHow("t1:how", HER, NOW), Contact(HER)) == "erased"


class Asker:
    """Puts questions to her over a real Redis."""

    def __init__(self, settings: Settings, contact: Contact) -> None:
        self.stand = Stand(settings)
        begun: Any = self.stand.sessions.begin(HER)
        self.stand.sessions.finish(begun, contact, begun.session, ())
        self.now, self.outcome = NOW, "done"
        self.told: list[Tell] = []
        self.queued: list[Effect] = []
        self.core = NotedCore()
        self.core._appointments = lambda *_: []  # type: ignore[attr-defined]
        self.asking = Questions(
            core=self.core,
            sessions=self.stand.sessions,
            house=house(say=lambda *_: "", fits=lambda *_: True),
            tell=self._tell,
            enqueue=self.queued.append,
            clock=lambda: self.now,
            hours=HOURS,
            language="en",
        )

    def _tell(self, effect: Tell) -> str:
        self.told.append(effect)
        return self.outcome

    def ask(self, **more: Any) -> str:
        form = about(prescription(FollowUp(TODAY + 7 * DAY)), TODAY)
        assert form is not None
        effect = Question("rx:b1:after", HER, form, NOW, NOW + 2 * DAY)
        return self.asking.ask(replace(effect, **more))


def test_a_question_is_open_once_it_is_sent(settings: Settings) -> None:
    her = Asker(settings, HERS)
    her.outcome = "stopped"
    assert her.ask() == "stopped"
    assert not her.stand.sessions.contact(HER).asked
    her.outcome = "done"
    assert her.ask() == "done"
    assert her.told[-1].reply.id == "ask-follow-up"
    opened = her.stand.sessions.contact(HER).asked
    assert opened is not None and opened.form.asked == "again"


def test_whom_and_when_we_do_not_ask(settings: Settings) -> None:
    assert Asker(settings, replace(HERS, stopped=True)).ask() == "stopped"
    assert Asker(settings, Contact(HER)).ask() == "erased"
    her = Asker(settings, HERS)
    assert her.ask(until=NOW) == "late"
    her.now = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)  # 21:30 in India
    with pytest.raises(Temporary):
        her.ask()
    her.now = NOW
    her.core._appointments = lambda *_: [held(NOW + DAY)]  # type: ignore[attr-defined]
    assert her.ask(patient="p1") == "booked"
    assert her.told == []


def test_who_is_in_the_middle_of_something_is_left_alone(settings: Settings) -> None:
    her = Asker(settings, HERS)
    begun: Any = her.stand.sessions.begin(HER)
    busy = replace(begun.session, forms=(OpenForm("booking"),))
    her.stand.sessions.finish(begun, begun.contact, busy, ())
    with pytest.raises(Temporary) as later:
        her.ask()
    assert 0 < (later.value.retry_after or 0) <= 600
    assert her.told == []


def test_who_only_calls_is_called(settings: Settings) -> None:
    her = Asker(settings, replace(HERS, consent=replace(CONSENT, channel="voice")))
    assert her.ask() == "done"
    (ring,) = her.queued
    assert isinstance(ring, Ring)
    assert {key: form.answers["again"] for key, form in ring.keys.items()} == {
        "1": True, "2": False,
    }  # fmt: skip
    assert her.told == []


MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=ZONE)
DOSES = (Dose(480, 1, date(2026, 11, 24)), Dose(1300, 2, date(2026, 11, 23)))
TAKE = TakeMedicine("medicine:b1:t1", HER, "b1", "p1", "Asha", DOSES, NOW)


def reminded(
    effect: TakeMedicine, now: datetime, contact: Contact = HERS, morning: str = "08:00:00"
) -> list[Any]:
    core = NotedCore()
    times = (morning, "21:40:00")
    lines = tuple(Medication(f"M{at}", (timed(timeOfDay=[at]),)) for at in times)
    found = replace(prescription(), medications=lines)
    core._prescription = lambda _: found  # type: ignore[assignment,method-assign]
    newest = [Issued("b1", "p1", NOW)]
    core._newest_prescriptions = lambda _: newest  # type: ignore[attr-defined]
    made: list[Any] = []
    Medicines(core, made.append, lambda: now, HOURS).remind(effect, contact)
    return made


def test_doses_one_after_the_other_until_the_last() -> None:
    evening = datetime(2026, 11, 22, 20, 45, tzinfo=ZONE)  # 21:40 is too late to write
    (first,) = reminded(TAKE, NOW)
    assert first.at == evening and first.id.startswith("medicine:b1:t1@")
    second, asked = reminded(first, evening)
    assert (asked.form.answers["numbers"], second.at) == ("2", MORNING)
    third, asked = reminded(second, MORNING)
    assert (asked.form.answers["numbers"], third.at) == ("1", evening + DAY)
    fourth, _ = reminded(third, evening + DAY)
    assert fourth.at == MORNING + DAY
    (last,) = reminded(fourth, MORNING + DAY)
    assert isinstance(last, Question)


def test_a_dose_whose_time_is_past_is_not_told() -> None:
    (first,) = reminded(TAKE, NOW)
    (again,) = reminded(first, first.at + timedelta(hours=2))
    assert isinstance(again, TakeMedicine)


def test_reminders_end() -> None:
    (first,) = reminded(TAKE, NOW)
    assert reminded(first, first.at, replace(HERS, medicines=())) == []
    assert reminded(first, first.at, replace(HERS, stopped=True)) == []
    assert reminded(first, first.at, Contact(HER)) == []
    both = replace(HERS, medicines=("b1", "older"))
    assert reminded(replace(first, bundle="older"), first.at, both) == []  # numbers of another
    assert reminded(first, first.at, morning="09:00:00") == []  # the doctor has changed it
    assert reminded(first, first.at) != []


class Saying:
    """A scene of one who is reminded, in a language."""

    def __init__(self, language: str) -> None:
        contact = Contact(HER, language, CONSENT, medicines=("b1",))
        words = load()
        made = house(say=lambda label, code: words[code].text(label.id, {}))
        turn = Turn("t1", NOW)
        self.scene = Scene(made, turn, "sms", contact, Session())

    def ends(self, text: str) -> bool:
        said = Said(words=parser("")(text, self.scene.contact.language))
        outcome = obey(self.scene, said)
        return outcome is not None and outcome.contact is not None and not outcome.contact.medicines


@pytest.mark.parametrize("language", ["en", "hi", "ta", "kn", "ur", "or-Latn"])
def test_reminders_end_by_what_stands_beside_the_key(language: str) -> None:
    her = Saying(language)
    label = load()[language].text("option-end-reminders", {})
    assert her.ends(label) and her.ends(f" {label.upper()} ")
    assert not her.ends("ok")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("STOP REMINDERS", "en"),
        ("please stop the reminders", "en"),
        ("stop reminders", "ta"),
        ("yaad mat dilao", "hi-Latn"),
        ("याद दिलाना बंद करो", "hi"),
        ("reminder band karo", "hi-Latn"),
    ],
)
def test_reminders_end_by_a_word(text: str, language: str) -> None:
    assert Saying(language).ends(text)


@pytest.fixture
def she(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Texting]:
    monkeypatch.setattr("bot.worker.HEARTBEAT", 0.6)
    clock = Clock()
    with standing(tmp_path, clock) as whole:
        yield Texting(whole, clock)


def test_stop_reminders_and_what_the_core_is_told(she: Texting) -> None:
    she.books_tomorrow()
    assert she.says("stop reminders") == "We will not remind you of medicines any more."
    (booked,) = she.whole.fhir("Appointment?status=booked")
    she.clock.now = datetime.fromisoformat(booked["start"]) - DAY
    number = HER.removeprefix("tel:")
    assert she.whole.later(number).startswith("OPDLine: remember")
    she.whole.settled()
    she.clock.now += DAY + timedelta(hours=3)
    assert she.whole.later(number).startswith("OPDLine: did the doctor call for Sita Devi?")
    assert she.says("1").startswith("How was it?")
    assert she.says("5").startswith("Thank you.")
    answers: list[dict[str, Any]] = []
    while not answers:
        found = she.whole.fhir("QuestionnaireResponse")
        answers = [one for one in found if one["questionnaire"].endswith("after-consultation|1")]
    (told,) = answers
    whose = [part["actor"]["reference"] for part in booked["participant"]]
    assert told["subject"]["reference"] in whose
    said = {item["linkId"]: item["answer"][0] for item in told["item"]}
    assert said["called"] == {"valueBoolean": True}
    assert said["rating"] == {"valueInteger": 5}
    assert said["appointment"]["valueReference"]["reference"] == f"Appointment/{booked['id']}"
    (encounter,) = she.whole.fhir("Encounter")
    assert told["encounter"]["reference"] == f"Encounter/{encounter['id']}"


def test_the_desk_form_reads_when_to_come_again() -> None:
    assert again({"again": " 7 "}) == (7, [])
    assert again({}) == (None, [])
    for wrong in ("0", "181", "a week", "-1"):
        assert again({"again": wrong})[1]
