"""The desk over the embedded core: from a booking to a prescription the product can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from fhir.resources.R4B.bundle import Bundle
from flask import Flask
from werkzeug.test import TestResponse

from bot.demo.bookings import age
from bot.demo.core import create_core
from bot.demo.desk import create_desk
from bot.demo.order import Line, dosage
from bot.demo.prescription_form import read, rows
from handlers.core.client import FhirCore
from handlers.core.records import Appointment, Booking, Complaint, Consent, Intake, Person

ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)  # 10:30 in the district
HER = "+919812345678"
ISSUED = "Bundle?identifier=urn:opdline:prescription|"  # not the intakes' documents
WORDS = "fever and <b>cough</b> since 2 days"


class Desk:
    """A browser at the desk, and the core behind it."""

    def __init__(self, folder: Path) -> None:
        self.embedded = create_core(folder, ZONE, clock=lambda: NOW)
        self.transport = httpx.WSGITransport(app=self.embedded)
        self.fhir = httpx.Client(base_url="http://core/", transport=self.transport)
        self.app = Flask("desk")
        self.app.register_blueprint(create_desk(self.fhir, ZONE, lambda: NOW))
        self.browser = self.app.test_client()
        self.core = FhirCore(
            "http://core", transport=self.transport, zone=ZONE, clock=lambda: NOW, deadline=10
        )

    def book(
        self,
        turn: str = "turn-1",
        acuity: Any = "urgent",
        complaints: tuple[Complaint, ...] = (Complaint("fever"), Complaint("vomiting", True)),
        intake: Intake | None = None,
    ) -> Appointment:
        opd = next(opd for opd in self.core.opds() if "Child" in opd.name)
        return self.core.book(
            Booking(
                turn=turn,
                phone=HER,
                language="hi",
                consent=Consent("1", "hi", "sms", NOW),
                person=Person("Asha", "2022-05", "female"),
                intake=intake or Intake(WORDS, complaints, 2, acuity),
                specialty=opd.specialty,
                opd=opd,
                slot=self.core.free_slots(opd, NOW, 1)[0],
            )
        )

    def get(self, path: str) -> str:
        answer = self.browser.get(path)
        assert answer.status_code == 200, answer.text
        return unescape(answer.text)

    def form(self, path: str) -> dict[str, str]:
        """The hidden fields of the page's form."""
        page = self.browser.get(path).text
        return dict(re.findall(r'name="(token|number)" value="([^"]+)"', page))

    def issue(self, appointment: Appointment, **fields: str) -> TestResponse:
        path = f"/desk/appointment/{appointment.id}"
        medicine = {
            "medicine-0": "Paracetamol syrup", "dose-0": "5", "unit-0": "ml", "times-0": "3",
            "food-0": "after", "days-0": "3",
        }  # fmt: skip
        return self.browser.post(path, data={**self.form(path), **medicine, **fields})

    def all(self, search: str) -> list[dict[str, Any]]:
        return [one["resource"] for one in self.fhir.get(search).json().get("entry", [])]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    one = Desk(tmp_path)
    yield one
    one.embedded.stop()


def test_a_booking_is_shown_with_its_intake(desk: Desk) -> None:
    booked = desk.book()
    page = desk.get(f"/desk/?day={booked.start.date()}")
    for told in ("Asha", "female", "4 years", "Fever", "2 days", "urgent", booked.doctor.name,
                 f">{booked.token}<", f"{booked.start:%H:%M}"):  # fmt: skip
        assert told in page, told
    detail = desk.get(f"/desk/appointment/{booked.id}")
    assert "Vomiting" in detail and HER in detail


def test_what_she_wrote_is_text_and_never_markup(desk: Desk) -> None:
    booked = desk.book()
    page = desk.browser.get(f"/desk/appointment/{booked.id}").text
    assert "<b>cough" not in page and "&lt;b&gt;cough" in page


def test_a_complaint_without_a_known_symptom_is_her_own_words(desk: Desk) -> None:
    booked = desk.book(complaints=())
    for path in (f"/desk/?day={booked.start.date()}", f"/desk/appointment/{booked.id}"):
        page = desk.get(path)
        assert page.count(WORDS) == 1, path
        assert "2 days" in page and "Consultation" not in page, path


def test_a_cancelled_booking_is_neither_shown_nor_counted(desk: Desk) -> None:
    kept, gone = desk.book("turn-1"), desk.book("turn-2")
    desk.core.cancel(gone.id)
    page = desk.get(f"/desk/?day={kept.start.date()}")
    assert '1<span class="sr"> booked' in page
    assert 'Bookings <span class="number">1<' in page
    assert kept.id in page and gone.id not in page


def test_days_with_bookings_are_listed_and_an_empty_day_says_so(desk: Desk) -> None:
    booked = desk.book()
    assert f"day={booked.start.date()}" in desk.get("/desk/")
    assert "Nobody is booked" in desk.get("/desk/?day=2026-12-25")
    assert "23 November" in desk.get("/desk/?day=nonsense")


def test_call_back_requests_are_shown_the_urgent_ones_first(desk: Desk) -> None:
    desk.core.ask_for_help("t-1", HER, None, "please call", False)
    desk.core.ask_for_help("t-2", "+919800000001", None, "chest pain", True)
    page = desk.get("/desk/")
    assert page.index("chest pain") < page.index("please call")
    assert "+919800000001" in page and "urgent" in page


def test_what_a_person_must_look_into_is_shown_without_a_number(desk: Desk) -> None:
    desk.core.ask_for_help("rx:b1:help", "", None, "prescription Bundle/b1 could not", False)
    page = desk.get("/desk/")
    assert "Look into it" in page and "prescription Bundle/b1 could not" in page
    (task,) = desk.all("Task")
    assert "input" not in task and "requester" not in task


def test_a_call_back_that_was_made_is_gone(desk: Desk) -> None:
    desk.core.ask_for_help("t-1", HER, None, "please call", False)
    (task,) = desk.all("Task")
    path = f"/desk/call-back/{task['id']}"
    done = desk.browser.post(path, data={"token": desk.form("/desk/")["token"]})
    assert done.status_code == 303, done.text
    assert "please call" not in desk.get("/desk/")


def test_a_prescription_reaches_the_core_as_a_document_the_product_reads(desk: Desk) -> None:
    booked = desk.book()
    done = desk.issue(
        booked,
        **{"medicine-1": "ORS", "dose-1": "1", "unit-1": "sachet", "as_needed-1": "on",
           "note-1": "after each loose motion"},
    )  # fmt: skip
    assert done.status_code == 303, done.text
    (bundle,) = desk.all(ISSUED)
    told = desk.core.prescription(bundle["id"])
    assert (told.person.name, told.phone) == ("Asha", HER)
    assert told.person.id == booked.patient
    assert told.doctor.registration == booked.doctor.registration
    assert [one.name for one in told.medications] == ["Paracetamol syrup", "ORS"]
    (first,), (second,) = (one.dosages for one in told.medications)
    assert first["timing"] == {
        "repeat": {
            "frequency": 3, "period": 1, "periodUnit": "d",
            "boundsDuration": {
                "value": 3, "unit": "days", "system": "http://unitsofmeasure.org", "code": "d",
            },
        }
    }  # fmt: skip
    assert first["additionalInstruction"][0]["coding"][0]["code"] == "311504000"  # type: ignore[index]
    assert second["asNeededBoolean"] is True
    assert second["patientInstruction"] == "after each loose motion"
    assert f"/fhir/Bundle/{bundle['id']}" in desk.get(done.headers["Location"])


def test_the_document_has_the_shape_of_a_prescription_record(desk: Desk) -> None:
    desk.issue(desk.book())
    (bundle,) = desk.all(ISSUED)
    Bundle.model_validate(bundle)
    assert bundle["type"] == "document" and bundle["timestamp"] and bundle["meta"]["versionId"]
    assert bundle["identifier"]["system"] and bundle["identifier"]["value"]
    resources = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    kinds = [one["resourceType"] for one in resources.values()]
    assert kinds == ["Composition", "Patient", "Practitioner", "Organization", "Encounter",
                     "MedicationRequest"]  # fmt: skip
    composition = bundle["entry"][0]["resource"]
    (section,) = composition["section"]
    for concept in (composition["type"], section["code"]):
        assert [c["code"] for c in concept["coding"]] == ["440545006"]
    practitioner = resources[composition["author"][0]["reference"]]
    assert practitioner["identifier"][0]["type"]["coding"][0]["code"] == "MD"
    assert set(re.findall(r'"reference": ?"([^"]+)"', httpx.Response(200, json=bundle).text)) <= (
        set(resources)
    )
    assert all(url.startswith("urn:uuid:") for url in resources)
    assert all(one["text"]["div"] for one in resources.values())
    for one in resources.values():
        if one["resourceType"] == "MedicationRequest":
            assert one["authoredOn"] and one["requester"] and one["dosageInstruction"]


def test_the_document_is_found_by_its_patient_and_the_appointment_is_fulfilled(desk: Desk) -> None:
    booked = desk.book()
    desk.issue(booked)
    (found,) = desk.all(f"DocumentReference?patient=Patient/{booked.patient}&type=440545006")
    assert found["status"] == "current"
    reference = found["content"][0]["attachment"]["url"]
    assert desk.fhir.get(reference).json()["type"] == "document"
    assert desk.fhir.get(f"Appointment/{booked.id}").json()["status"] == "fulfilled"


def test_the_same_form_twice_issues_once(desk: Desk) -> None:
    booked = desk.book()
    path = f"/desk/appointment/{booked.id}"
    form = {**desk.form(path), "medicine-0": "ORS", "note-0": "sip often"}
    for _ in range(2):
        assert desk.browser.post(path, data=form).status_code == 303
    assert len(desk.all(ISSUED)) == len(desk.all("DocumentReference")) == 1


def test_a_wrong_form_says_what_is_wrong_and_keeps_what_was_written(desk: Desk) -> None:
    booked = desk.book()
    answer = desk.issue(booked, **{"dose-0": "five", "days-0": "400", "medicine-0": 'A"<b>'})
    assert answer.status_code == 422
    assert "the dose must be a number" in answer.text
    assert "from 1 to 365" in answer.text
    assert 'value="A&#34;&lt;b&gt;"' in answer.text
    assert desk.all(ISSUED) == []
    assert desk.fhir.get(f"Appointment/{booked.id}").json()["status"] == "booked"


def test_a_form_without_the_pages_token_is_refused(desk: Desk) -> None:
    booked = desk.book()
    assert desk.issue(booked, token="x").status_code == 403
    assert desk.issue(booked, token="").status_code == 403
    path = f"/desk/appointment/{booked.id}"
    form = {**desk.form(path), "medicine-0": "ORS", "note-0": "x"}
    elsewhere = {"Origin": "http://localhost:9999"}
    assert desk.browser.post(path, data=form, headers=elsewhere).status_code == 403
    desk.browser.delete_cookie("desk", path="/desk")
    assert desk.browser.post(path, data=form).status_code == 403
    assert desk.all(ISSUED) == []


def test_what_the_core_refuses_is_said_plainly(desk: Desk) -> None:
    answer = desk.browser.get("/desk/appointment/none")
    assert answer.status_code == 502
    assert "The core said 404" in answer.text
    booked = desk.book()
    raw = desk.fhir.get(f"Appointment/{booked.id}").json()
    form = desk.form(f"/desk/appointment/{booked.id}")
    desk.fhir.put(f"Appointment/{booked.id}", json={**raw, "status": "noshow"})
    assert desk.form(f"/desk/appointment/{booked.id}").get("number") is None
    # a form from before is still taken, for the patient was seen; the appointment stays as it is
    form |= {"medicine-0": "ORS", "note-0": "x"}
    assert desk.browser.post(f"/desk/appointment/{booked.id}", data=form).status_code == 303
    assert desk.fhir.get(f"Appointment/{booked.id}").json()["status"] == "noshow"


def test_a_core_that_is_down_is_said_plainly(tmp_path: Path) -> None:
    app = Flask("desk")
    nowhere = httpx.Client(base_url="http://127.0.0.1:9/", trust_env=False, verify=False)
    app.register_blueprint(create_desk(nowhere, ZONE, lambda: NOW))
    answer = app.test_client().get("/desk/")
    assert answer.status_code == 502
    assert "cannot be reached" in answer.text


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("2022-05", "4 years"), ("2026-09", "2 months"), ("2026-11-23", "0 months"),
        ("1992", "34 years"), ("2026", "0 years"), ("2024-11-24", "23 months"),
        ("2024-11-23", "2 years"), ("2025", "1 year"), ("2026-10-23", "1 month"), ("", ""),
    ],
)  # fmt: skip
def test_an_age_is_told_from_a_partial_date(born: str, said: str) -> None:
    assert age(born, date(2026, 11, 23)) == said


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({}, "at least one medicine"),
        ({"dose-0": "5"}, "name of the medicine"),
        ({"medicine-0": "A"}, "say how to take it"),
        ({"medicine-0": "A", "dose-0": "0"}, "must be a number"),
        ({"medicine-0": "A", "dose-0": "1e3"}, "must be a number"),
        ({"medicine-0": "A", "dose-0": "५"}, "must be a number"),
        ({"medicine-0": "A", "dose-0": "1", "unit-0": "barrel"}, "counted in"),
        ({"medicine-0": "A", "times-0": "25"}, "from 1 to 24"),
        ({"medicine-0": "A", "times-0": "3", "MORN-0": "on"}, "does not fit"),
        ({"medicine-0": "A", "note-0": "x", "days-0": "x"}, "from 1 to 365"),
    ],
)
def test_every_mistake_in_a_row_is_named(fields: dict[str, str], problem: str) -> None:
    _, problems = read(rows(fields))
    assert any(problem in one for one in problems), problems


def test_rows_left_empty_are_passed_over() -> None:
    lines, problems = read(rows({"medicine-3": "A", "note-3": "once", "unit-0": "ml"}))
    assert problems == []
    assert lines == [Line("A", note="once")]


def test_times_of_day_are_said_instead_of_a_number() -> None:
    made = dosage(Line("A", 0.5, "tablet", None, ("MORN", "NIGHT"), "before", 1))
    assert made["timing"]["repeat"]["when"] == ["MORN", "NIGHT"]
    assert "frequency" not in made["timing"]["repeat"]
    assert made["doseAndRate"][0]["doseQuantity"] == {
        "value": 0.5, "unit": "tablet", "code": "TAB",
        "system": "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm",
    }  # fmt: skip
    assert made["text"] == "0.5 tablet, morning, night, before food, 1 day"


def test_a_prescription_before_the_hour_ends_after_it_starts(desk: Desk) -> None:
    booked = desk.book()
    assert booked.start > NOW - timedelta(minutes=1)
    desk.issue(booked)
    (bundle,) = desk.all(ISSUED)
    (encounter,) = (
        entry["resource"] for entry in bundle["entry"]
        if entry["resource"]["resourceType"] == "Encounter"
    )  # fmt: skip
    start, end = (datetime.fromisoformat(encounter["period"][edge]) for edge in ("start", "end"))
    assert start <= end
