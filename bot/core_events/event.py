"""What the core sends, and the effect each comes to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final, Literal
from uuid import uuid4

import msgspec
from msgspec import Meta, Struct

from handlers.core.notice import ABOUT, MOST_MINUTES
from handlers.effect import DeliverPrescription, Effect, Heard, HeardKind

EventType = Literal[
    "prescription-ready", "appointment-changed", "doctor-late", "token-called", "turn-near"
]
HookType = Literal["Appointment", "DocumentReference", "Communication"]
_TIMED: Final = ("doctor-late", "turn-near")
_KINDS: Final[Mapping[EventType, str]] = {
    "prescription-ready": "Bundle",
    "appointment-changed": "Appointment",
    "doctor-late": ABOUT["doctor-late"],
    "token-called": ABOUT["token-called"],
    "turn-near": ABOUT["turn-near"],
}
_HOOKS: Final[dict[HookType, HeardKind]] = {
    "Appointment": "appointment-changed",
    "DocumentReference": "document",
    "Communication": "communication",
}
ID: Final = r"^[A-Za-z0-9.-]{1,64}$"


class Event(Struct, frozen=True):
    """One event. ``resource`` is a FHIR reference: the Bundle of a prescription, the Appointment,
    or for ``doctor-late`` the Practitioner; ``id`` is the same when it is sent again; ``time`` is
    when it happened; ``minutes`` how late the doctor is, or until it is her turn.
    """

    id: Annotated[str, Meta(pattern=r"^[A-Za-z0-9._:-]{1,128}$")]
    type: EventType
    resource: Annotated[str, Meta(pattern=r"^[A-Za-z]{1,64}/[A-Za-z0-9.-]{1,64}$")]
    time: Annotated[datetime, Meta(tz=True)]
    minutes: Annotated[int, Meta(ge=0, le=MOST_MINUTES)] | None = None


class Problem(Struct, frozen=True):
    """Why nothing was taken (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


class Changed(Struct, frozen=True, rename="camel"):
    """As much of a resource as a rest-hook is read for; it is then asked for anew."""

    resource_type: str
    id: Annotated[str, Meta(pattern=ID)]
    meta: dict[str, Any] = {}


class Unfit(Exception):
    """The event makes no sense; the text says why."""


def effect_of(event: Event) -> Effect:
    """What the event sets going; ``Unfit`` where its parts do not fit together."""
    kind, _, identity = event.resource.partition("/")
    if kind != _KINDS[event.type]:
        raise Unfit(f"{event.type} is about a {_KINDS[event.type]}, not a {kind}")
    if event.type in _TIMED and event.minutes is None:
        raise Unfit(f"{event.type} needs minutes")
    if event.type == "prescription-ready":
        return DeliverPrescription(id=f"rx:{identity}", bundle=identity)
    return Heard(f"event:{event.id}", event.type, identity, event.time, event.minutes)


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
