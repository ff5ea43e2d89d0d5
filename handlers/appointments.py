"""Her appointments: the list, and cancelling one."""

from __future__ import annotations

from typing import Any

import msgspec

from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.records import Appointment
from handlers.effect import Cancel, Effect, Tell
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.home import household
from handlers.notices import cancelled, doctor_cancelled
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Divert, Outcome, Scene


def _appointments(scene: Scene) -> list[Offer]:
    people = {person.id: person for person in household(scene) if person.id}
    found = scene.house.core.appointments(list(people), scene.turn.now) if people else []
    if not found:
        raise Divert(Outcome(replies=(Reply("no-appointments"),), ends=True))
    return [
        Offer(
            msgspec.to_builtins(appointment),
            Term(
                "appointment",
                {
                    "when": Moment(appointment.start),
                    "doctor": appointment.doctor.name,
                    "name": shown_name(people[appointment.patient].name),
                    "token": appointment.token,
                },
            ),
        )
        for appointment in found
        if appointment.patient in people
    ]


def _which(scene: Scene) -> Appointment:
    return msgspec.convert(scene.answers["which"], Appointment)


def _args(scene: Scene) -> dict[str, Arg]:
    appointment = _which(scene)
    return {"when": Moment(appointment.start), "doctor": appointment.doctor.name}


def _after_sure(_: Scene, sure: bool) -> Outcome | None:
    return None if sure else Outcome(replies=(Reply("not-cancelled"),), ends=True)


def _cancel(scene: Scene) -> Outcome:
    appointment = _which(scene)
    try:
        scene.house.core.cancel(appointment.id)
    except CoreDown:
        kept = Cancel(f"{scene.turn.id}:cancel", scene.contact.address, appointment.id)
        return Outcome(replies=(Reply("cancel-kept"),), effects=(kept,), ends=True)
    except CoreRefused:
        return Outcome(replies=(Reply("cancel-failed"),), ends=True)
    except NotFound:
        pass  # it is gone already, which is what she wants
    effects: tuple[Effect, ...] = ()
    if appointment.doctor.phone:
        to = f"tel:{appointment.doctor.phone}"
        notice = doctor_cancelled(appointment)
        effects = (Tell(f"{scene.turn.id}:doctor", to, notice, language="en"),)
    return Outcome(replies=(cancelled(appointment),), effects=effects, ends=True)


WHICH: Any = Field(name="which", ask="ask-which-appointment", offers=_appointments, page=4)
SURE = confirm(
    "sure",
    "ask-cancel",
    "option-cancel",
    "option-keep",
    args=_args,
    then=_after_sure,
    needs=("which",),
)
APPOINTMENTS = Form("appointments", (WHICH, SURE), _cancel)
