"""What the core sends, and the effect each comes to."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Any, Final, Literal
from uuid import uuid4

import msgspec
from msgspec import Meta, Struct

from handlers.core.notice import MOST_MINUTES, MOST_NEAR
from handlers.effect import DeliverPrescription, Effect, Heard, HeardKind

HookType = Literal["Appointment", "DocumentReference", "Communication"]
_HOOKS: Final[dict[HookType, HeardKind]] = {
    "Appointment": "appointment-changed",
    "DocumentReference": "document",
    "Communication": "communication",
}
_END: Final = r"$(?!\n)"  # Python's $ alone lets a newline follow
_ID: Final = r"[A-Za-z0-9.-]{0,63}[A-Za-z0-9-]"
ID: Final = f"^{_ID}{_END}"
AHEAD: Final = timedelta(days=1)  # how far the core's clock may go ahead of ours
_Appointment = Annotated[str, Meta(pattern=f"^Appointment/{_ID}{_END}")]
_Minutes = Annotated[float, Meta(ge=0, le=MOST_MINUTES, multiple_of=1)]  # JSON: 30 is 30.0
_Near = Annotated[float, Meta(ge=0, le=MOST_NEAR, multiple_of=1)]


class _Event(Struct, frozen=True, tag_field="type", kw_only=True):
    """``id`` is the same when it is sent again; ``time`` is when it happened."""

    id: Annotated[str, Meta(pattern=rf"^[A-Za-z0-9._:-]{{1,128}}{_END}")]
    time: Annotated[datetime, Meta(tz=True)]


class PrescriptionReady(_Event, frozen=True, tag="prescription-ready"):
    """A document Bundle with a prescription was issued."""

    resource: Annotated[str, Meta(pattern=f"^Bundle/{_ID}{_END}")]


class AppointmentChanged(_Event, frozen=True, tag="appointment-changed"):
    """An appointment was moved, cancelled, or changed in any other way."""

    resource: _Appointment


class DoctorLate(_Event, frozen=True, tag="doctor-late"):
    """All appointments of this doctor begin so many ``minutes`` late today."""

    resource: Annotated[str, Meta(pattern=f"^Practitioner/{_ID}{_END}")]
    minutes: _Minutes


class TokenCalled(_Event, frozen=True, tag="token-called"):
    """It is the turn of this appointment now."""

    resource: _Appointment


class TurnNear(_Event, frozen=True, tag="turn-near"):
    """It is the turn of this appointment in about so many ``minutes``."""

    resource: _Appointment
    minutes: _Near


Event = PrescriptionReady | AppointmentChanged | DoctorLate | TokenCalled | TurnNear


class Problem(Struct, frozen=True):
    """Why nothing was taken (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


class Changed(Struct, frozen=True, rename="camel"):
    """As much of a resource as a rest-hook is read for; it is then asked for anew."""

    resource_type: HookType
    id: Annotated[str, Meta(pattern=ID)]
    meta: dict[str, Any] = {}


def effect_of(event: Event) -> Effect:
    """What the event sets going."""
    identity = event.resource.partition("/")[2]
    id_ = f"event:{event.id}"
    match event:
        case PrescriptionReady():
            return DeliverPrescription(id=f"rx:{identity}:{id_}", bundle=identity)
        case AppointmentChanged():
            return Heard(id_, "appointment-changed", identity, event.time)
        case DoctorLate():
            return Heard(id_, "doctor-late", identity, event.time, int(event.minutes))
        case TokenCalled():
            return Heard(id_, "token-called", identity, event.time)
        case TurnNear():
            return Heard(id_, "turn-near", identity, event.time, int(event.minutes))


def effect_of_hook(kind: HookType, identity: str, version: str, now: datetime) -> Heard:
    """What a rest-hook sets going. Without a version each is looked into: nothing else tells two
    changes apart.
    """
    which = version or uuid4().hex
    once = "" if kind == "Communication" else f":{which}"  # a notice is told of once
    return Heard(f"hook:{kind}:{identity}{once}", _HOOKS[kind], identity, now)


def version_of(changed: Changed) -> str:
    """The version a resource names, as far as it can be part of an id."""
    version = changed.meta.get("versionId")
    fit = isinstance(version, str) and msgspec.json.encode(version).isascii() and len(version) < 65
    return str(version) if fit else ""
