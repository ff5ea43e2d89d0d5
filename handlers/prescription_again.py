"""Her prescription once more: to the telephone that the core knows for its patient, as ever."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from handlers.core.records import Issued, Person
from handlers.effect import DeliverPrescription
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.home import household
from handlers.people import choice_of, label
from handlers.person import shown_name
from handlers.reply import Moment, Reply, Term
from handlers.scene import Divert, Outcome, Scene

NAME = "prescription"


class _Found(Struct, frozen=True):
    issued: Issued
    person: Person


def _found(scene: Scene) -> list[_Found]:
    """The newest prescription of each person of the household that has one."""
    people = {person.id: person for person in household(scene) if person.id}
    issued = scene.house.core.newest_prescriptions(list(people)) if people else []
    if not issued:
        told = (Reply("no-prescription"),)
        raise Divert(Outcome(replies=told, ends=_is_alone(scene)))
    return [_Found(one, people[one.patient]) for one in issued if one.patient in people]


def _is_alone(scene: Scene) -> bool:
    """Whether no other question waits beneath this one."""
    return len(scene.session.forms) < 2


def _offers(scene: Scene) -> Sequence[Offer]:
    return [
        Offer(
            msgspec.to_builtins(one),
            Term(
                "prescription-of",
                {"name": label(one.person, scene), "when": Moment(one.issued.issued)},
            ),
        )
        for one in _found(scene)
    ]


def _only_one(scene: Scene) -> Any:
    found = _found(scene)
    return msgspec.to_builtins(found[0]) if len(found) == 1 else None


def _send(scene: Scene) -> Outcome:
    chosen = msgspec.convert(scene.answers["which"], _Found)
    sent = DeliverPrescription(
        id=f"{scene.turn.id}:rx", bundle=chosen.issued.bundle, contact=scene.contact.address
    )
    told = Reply(
        "prescription-coming",
        {"name": shown_name(chosen.person.name), "when": Moment(chosen.issued.issued)},
    )
    return Outcome(
        replies=(told,),
        effects=(sent,),
        contact=replace(scene.contact, stopped=False),  # whoever asks wants the answer
        ends=_is_alone(scene),
    )


PRESCRIPTION = Form(
    NAME,
    (
        Field(
            name="which",
            ask="ask-which-prescription",
            offers=_offers,
            known=_only_one,
            read=choice_of,
            page=5,
        ),
    ),
    _send,
)
