"""Her own words after the beep: offered once the booking is made, for the doctor to hear."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from handlers.effect import KeepRecording
from handlers.house import Decision
from handlers.inbound import Call, Digits, HangUp, Inbound, Media, Silence
from handlers.keypad import ANYWHERE
from handlers.reply import Option, Reply, Term
from handlers.scene import Scene
from handlers.session import OpenForm
from ivr.spoken import RECORD_NOW, RECORD_OFFER

NAME: Final = "record"
YES, NO = "1", "2"
TRIES: Final = 3  # keys that were none of these
_OFFER = Reply(RECORD_OFFER, {}, (Option(YES, Term("record-yes")), Option(NO, Term("record-no"))))


def offered(decision: Decision, turn: str) -> Decision:
    """With the offer, after a booking that the core has; ``turn`` is the one that booked."""
    last = decision.replies[-1] if decision.replies else None
    if last is None or last.id != "booked" or decision.session.forms:
        return decision
    session = replace(decision.session, forms=(OpenForm(NAME, {"turn": turn}),))
    return replace(decision, session=session, replies=(*decision.replies, _OFFER))


def answered(inbound: Inbound, scene: Scene) -> Decision | None:
    """What comes of her answer; ``None`` where she is elsewhere, without this form."""
    top = scene.session.forms[-1]
    closed = scene.put(*scene.session.forms[:-1]).session
    match inbound.body:
        case HangUp():  # what she recorded before may come after this
            return Decision(scene.contact, scene.session, ())
        case Call():
            return None
        case Media(url=recording):
            kept = KeepRecording(
                f"{scene.turn.id}:recording", scene.contact.address, top.answers["turn"], recording
            )
            return Decision(scene.contact, closed, (Reply("record-kept"),), (kept,))
        case Digits(digits=keys) if keys in ANYWHERE:
            return None
        case Digits(digits=keys) if keys == NO:
            return Decision(scene.contact, closed, (Reply("welcome"),))
        case Digits(digits=keys) if keys == YES and "ready" not in top.answers:
            ready = replace(top, answers={**top.answers, "ready": True})
            session = scene.put(*scene.session.forms[:-1], ready).session
            return Decision(scene.contact, session, (Reply(RECORD_NOW),))
    if "ready" in top.answers:  # she said nothing after the beep
        return Decision(scene.contact, closed, (Reply("record-empty"),))
    if isinstance(inbound.body, Silence):  # which the line counts
        return again(scene)
    if top.tries + 1 >= TRIES:
        return Decision(scene.contact, closed, (Reply("welcome"),))
    wrong = (Reply("wrong-key"),) if isinstance(inbound.body, Digits) else ()
    asked = replace(top, tries=top.tries + 1)
    session = scene.put(*scene.session.forms[:-1], asked).session
    return Decision(scene.contact, session, (*wrong, _OFFER))


def again(scene: Scene) -> Decision:
    """The offer, once more."""
    return Decision(scene.contact, scene.session, (_OFFER,))
