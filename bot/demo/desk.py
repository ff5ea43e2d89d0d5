"""The desk at ``/desk``: the doctor's demo software, which knows the core only over FHIR."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import httpx
from flask import (
    Blueprint,
    Response,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as AnyResponse

from bot.demo import attached, bookings, own_words, prescription_form, queue_desk
from bot.demo.fhir import Fhir, Refused, Resource
from bot.demo.loopback import guard
from bot.demo.order import MOMENTS, UNITS, Line
from bot.demo.prescribe import DOCUMENT, Consultation, document, document_reference

_COOKIE = "desk"
_SHOWN_ROWS = 2
Answer = str | Response | AnyResponse


def create_desk(fhir: httpx.Client, zone: ZoneInfo, clock: Callable[[], datetime]) -> Blueprint:
    """The blueprint. ``fhir``'s ``base_url`` is the root of the core's FHIR API."""
    core = Fhir(fhir)
    desk = Blueprint(
        "desk", __name__, url_prefix="/desk", template_folder="templates", static_folder="static",
        static_url_path="/static",
    )  # fmt: skip
    guard(desk)
    queue_desk.add_queue(desk, core, zone, clock)

    @desk.before_request
    def check_form() -> Response | None:
        return None if request.method != "POST" or _is_ours() else _forged()

    @desk.errorhandler(Refused)
    def refused(wrong: Refused) -> tuple[str, int]:
        return render_template("desk_problem.html", problem=str(wrong)), 502

    @desk.get("/")
    def index() -> Answer:
        now = clock()
        today = now.astimezone(zone).date()
        day = _day(request.args.get("day", "")) or today
        days = bookings.day_counts(core, zone, today)
        return _page(
            "desk.html",
            day=day,
            today=today,
            days={each: days.get(each, 0) for each in sorted({*days, today, day})},
            bookings=bookings.of_day(core, zone, day, now),
            call_backs=bookings.call_backs(core, zone),
        )

    @desk.post("/call-back/<id_>")
    def called(id_: str) -> Answer:
        core.update({**core.read(f"Task/{id_}"), "status": "completed"})
        return redirect(url_for("desk.index"), 303)

    @desk.get("/appointment/<id_>")
    def appointment(id_: str) -> Answer:
        return shown(core.read(f"Appointment/{id_}"), [], [], str(uuid4()))

    @desk.get("/recording/<id_>")
    def recording(id_: str) -> Answer:
        data, mime = own_words.sound(core, id_)
        answer = Response(data, content_type=mime)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @desk.get("/attached/<id_>")
    def file(id_: str) -> Answer:
        return attached.shown(*attached.content(core, id_))

    @desk.post("/appointment/<id_>")
    def prescribe(id_: str) -> Answer:
        found = core.read(f"Appointment/{id_}")
        filled = prescription_form.rows(request.form)
        lines, problems = prescription_form.read(filled)
        again, wrong = prescription_form.again(request.form)
        problems += wrong
        number = _uuid(request.form.get("number", ""))
        if not problems and not number:
            problems = ["The form has lost its number; please issue it again."]
        if not problems:
            try:
                _issue(core, found, lines, number, now=clock().astimezone(zone), again=again)
            except Refused as wrong:
                problems = [str(wrong)]
            else:
                return redirect(url_for("desk.appointment", id_=id_, issued=number), 303)
        return shown(found, filled, problems, number or str(uuid4()))

    def shown(
        found: Resource, filled: list[prescription_form.Row], problems: list[str], number: str
    ) -> Answer:
        booking = bookings.one(core, zone, found, clock())
        page = _page(
            "desk_appointment.html",
            booking=booking,
            recording=own_words.recording(core, found),
            files=attached.files(core, found),
            open=booking.status in queue_desk.OPEN,
            free=queue_desk.free_times(core, found, zone, clock())
            if booking.status in queue_desk.OPEN
            else [],
            done=queue_desk.DONE.get(request.args.get("done", ""), ""),
            issued=_issued(core, request.args.get("issued", "")),
            rows=filled,
            blank=max(0, _SHOWN_ROWS - len(filled)),
            most=prescription_form.ROWS,
            units=UNITS,
            moments=MOMENTS,
            problems=problems,
            again=request.form.get("again", "") if problems else "",
            number=number,
        )
        page.status_code = 422 if problems else 200
        return page

    return desk


def _issue(
    core: Fhir,
    found: Resource,
    lines: list[Line],
    number: str,
    *,
    now: datetime,
    again: int | None,
) -> None:
    """Bundle, then DocumentReference, then the Appointment: each once, whatever is repeated."""
    about = _consultation(core, found)
    once = f"identifier={DOCUMENT}|{number}"
    bundle = core.create(document(about, lines, number, now, again), once)
    core.create(document_reference(about, bundle["id"], number, now), once)
    if found["status"] in queue_desk.OPEN:
        core.update({**found, "status": "fulfilled"})


def _consultation(core: Fhir, found: Resource) -> Consultation:
    practitioner = bookings.actor(found, "Practitioner")[0]
    roles = core.search("PractitionerRole", {"practitioner": f"Practitioner/{practitioner}"})
    places = [role["organization"]["reference"] for role in roles if "organization" in role]
    if not places:
        raise Refused("The core does not say for which hospital this doctor works.")
    return Consultation(
        patient=core.read(f"Patient/{bookings.actor(found, 'Patient')[0]}"),
        practitioner=core.read(f"Practitioner/{practitioner}"),
        organization=core.read(places[0]),
        appointment=found,
    )


def _issued(core: Fhir, number: str) -> str:
    """The id of the Bundle that was issued under this number, if it was."""
    if not _uuid(number):
        return ""
    found = core.search("Bundle", {"identifier": f"{DOCUMENT}|{number}"})
    return str(found[0]["id"]) if found else ""


def _page(template: str, **values: object) -> Response:
    """A page whose forms carry the token that its cookie has too."""
    token = request.cookies.get(_COOKIE) or secrets.token_urlsafe(32)
    page = make_response(render_template(template, token=token, **values))
    page.set_cookie(_COOKIE, token, path="/desk", httponly=True, samesite="Strict")
    page.headers["Cache-Control"] = "no-store"
    return page


def _is_ours() -> bool:
    """The form is from a page of this desk: it knows the cookie, and comes from here."""
    kept, told = request.cookies.get(_COOKIE, ""), request.form.get("token", "")
    origin = request.headers.get("Origin", request.host_url.rstrip("/"))
    same = hmac.compare_digest(kept.encode(), told.encode())
    return bool(kept) and same and origin == request.host_url.rstrip("/")


def _forged() -> Response:
    text = "This form is not from the desk, or is too old. Go back, reload the page, try again.\n"
    return Response(text, 403, content_type="text/plain; charset=utf-8")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""
