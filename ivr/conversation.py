"""One turn of a call: decided as that of a text, with what belongs to a call alone."""

from __future__ import annotations

from msgspec.structs import replace

from bot.ports import Decide
from bot.tries import Tries
from handlers.conversation import decide
from handlers.effect import DeliverPrescription, Ring
from handlers.form.engine import MORE
from handlers.home import PRESCRIPTION as PRESCRIPTION_ROOM
from handlers.house import Decision, House, Turn
from handlers.inbound import Call, Digits, HangUp, Inbound, Silence, Speech
from handlers.keypad import pressed_key
from handlers.scene import Scene
from handlers.session import Contact, OpenForm, Session
from ivr import recording, unsure
from ivr.prescription.form import NAME as PRESCRIPTION
from ivr.prescription.talk import Talk, Told, begun
from ivr.rung import NAME as RUNG
from ivr.rung import answered, pressed_anywhere, told, without
from ivr.written import written

HOME, LANGUAGE = "home", "language"


class CallConversation:
    """Decides the turns of calls. ``records``: whether she is offered to be recorded."""

    def __init__(self, tries: Tries, records: bool = False) -> None:
        self._tries = tries
        self._records = records

    def decide(
        self, inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
    ) -> Decision:
        """Decide one turn; what she must not forget is sent to her as a text too."""
        scene = Scene(house, turn, inbound.channel, contact, session)
        if unsure.said_back(scene):
            settled = unsure.settled(inbound, scene)
            if settled is None:
                return unsure.say_back(unsure.said_back(scene), scene)
            inbound, scene = settled
        if unsure.doubted(inbound, scene) and isinstance(inbound.body, Speech):
            return unsure.say_back(inbound.body.text, scene)
        decision = self._decide(inbound, scene)
        if self._records:
            decision = recording.offered(decision, turn.id)
        return replace(decision, effects=(*decision.effects, *written(decision, turn, contact)))

    def rung(self, ring: Ring) -> Decide:
        """What decides the first turn of a call that we made."""

        def decide_rung(
            inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
        ) -> Decision:
            if ring.reply is None:
                return self.decide(inbound, turn, contact, session, house)
            scene = Scene(house, turn, inbound.channel, contact, session)
            return told(scene, ring)

        return decide_rung

    def _after_ring(self, inbound: Inbound, scene: Scene) -> Decision:
        """A key opens what it was said to; all else is as if she had rung."""
        opened = answered(inbound, scene)
        if isinstance(opened, Decision):
            return opened
        here = without(scene)
        if opened is None:
            hers = isinstance(inbound.body, Call | HangUp) or pressed_anywhere(inbound)
            return _usual(inbound if hers else replace(inbound, body=Call()), here)
        if not scene.contact.consent:
            return _usual(replace(inbound, body=Call()), here)
        if opened.name == PRESCRIPTION:
            return self._read_out(None, here.put(), begun())
        return _press("#", here.put(opened))

    def _decide(self, inbound: Inbound, scene: Scene) -> Decision:
        forms = scene.session.forms
        if forms and forms[-1].name == RUNG:
            return self._after_ring(inbound, scene)
        if forms and forms[-1].name == recording.NAME:
            kept = recording.answered(inbound, scene)
            return kept or _usual(inbound, scene.put(*forms[:-1]))
        if forms and forms[-1].name == LANGUAGE and isinstance(inbound.body, Silence):
            return _next_languages(scene)
        if not forms or not scene.contact.consent:
            return _usual(inbound, scene)
        *beneath, top = forms
        if top.name == PRESCRIPTION and not isinstance(inbound.body, Call | HangUp):
            return self._read_out(inbound, scene, top)
        if top.name == PRESCRIPTION:  # whoever calls next has proved nothing
            return _usual(inbound, scene.put(*beneath))
        if _wants_prescription(inbound, top):
            return self._read_out(None, scene, begun())
        return _usual(inbound, scene)

    def _read_out(self, inbound: Inbound | None, scene: Scene, opened: OpenForm) -> Decision:
        """Her prescription; ``inbound`` is what she answered, if she was asked."""
        talk = Talk(scene, opened, self._tries)
        try:
            if inbound is None:
                talk.go_on()
            else:
                talk.hear(inbound)
        except Told as told:
            return _left(scene, told)
        session = scene.put(talk.opened).session
        asked = any(isinstance(one, DeliverPrescription) for one in talk.effects)
        wanted = replace(scene.contact, stopped=scene.contact.stopped and not asked)
        return Decision(wanted, session, tuple(talk.replies), tuple(talk.effects))


def _usual(inbound: Inbound, scene: Scene) -> Decision:
    return decide(inbound, scene.turn, scene.contact, scene.session, scene.house)


def _next_languages(scene: Scene) -> Decision:
    """Who says nothing may not have heard hers yet, nor know the words for "more"."""
    *beneath, top = scene.session.forms
    more = next((shown.key for shown in top.shown if shown.value == MORE), None)
    return _press(more or "#", scene.put(*beneath, replace(top, offset=top.offset if more else 0)))


def _press(keys: str, scene: Scene) -> Decision:
    inbound = Inbound(
        contact=scene.contact.address,
        channel=scene.channel,
        provider="",
        message_id="",
        body=Digits(keys),
        received=scene.turn.now,
    )
    return _usual(inbound, scene)


def _left(scene: Scene, told: Told) -> Decision:
    """What comes after the prescription."""
    if told.person:
        then = _press("#", scene.put(OpenForm("call-back")))
    elif told.leads:
        then = _press(told.leads, scene.put())
    else:
        then = Decision(scene.contact, scene.put().session, ())
    replies = (*told.replies, *then.replies)
    return replace(then, replies=replies, effects=(*told.effects, *then.effects))


def _wants_prescription(inbound: Inbound, top: OpenForm) -> bool:
    """Whether she pressed its key in the main menu: in a call it is read out."""
    if top.name != HOME or not isinstance(inbound.body, Digits):
        return False
    return any(
        shown.value == PRESCRIPTION_ROOM and pressed_key(shown.key, place) == inbound.body.digits
        for place, shown in enumerate(top.shown, 1)
    )
