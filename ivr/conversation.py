"""One turn of a call: decided as that of a text, with what belongs to a call alone."""

from __future__ import annotations

from msgspec.structs import replace

from bot.ports import Decide
from bot.tries import Tries
from handlers.conversation import decide
from handlers.effect import DeliverPrescription, Ring
from handlers.form.engine import ALL, MORE
from handlers.home import PRESCRIPTION as PRESCRIPTION_ROOM
from handlers.house import Decision, House, Turn
from handlers.inbound import Call, Digits, HangUp, Inbound, Silence, Speech
from handlers.keypad import ANYWHERE
from handlers.reply import Reply
from handlers.resume import kept
from handlers.scene import Scene
from handlers.session import Contact, OpenForm, Session
from ivr import aside, recording, rung, unsure
from ivr.dialled import with_number
from ivr.prescription.form import NAME as PRESCRIPTION
from ivr.prescription.talk import Talk, Told, begun
from ivr.rung import NAME as RUNG
from ivr.rung import answered, told, without
from ivr.written import written

HOME, LANGUAGE = "home", "language"
RANG_US = "missed-call"  # who calls back, and why


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
        inbound = with_number(inbound, scene)
        if unsure.said_back(scene):
            settled = unsure.settled(inbound, scene)
            if settled is None and unsure.silent(scene):
                here = unsure.left(scene)
                return _press("#", here.put(*here.session.forms, OpenForm("call-back")))
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
                decision = self.decide(inbound, turn, contact, session, house)
                if not contact.language:  # the question for it begins with our name
                    return decision
                return replace(decision, replies=(Reply(RANG_US), *decision.replies))
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
            hers = isinstance(inbound.body, Call | HangUp)
            return _usual(inbound if hers else replace(inbound, body=Call()), here)
        if opened.name == "call-back":
            return _press("#", scene.put(*scene.session.forms, opened))
        if not scene.contact.consent:
            return _usual(replace(inbound, body=Call()), here)
        here = here.put(*kept(here))
        if opened.name == PRESCRIPTION:
            return self._read_out(None, here, begun())
        return _press("#", here.put(*here.session.forms, opened))

    def _decide(self, inbound: Inbound, scene: Scene) -> Decision:
        forms = scene.session.forms
        if aside.is_above(scene):
            return aside.settled(inbound, scene, _usual, self._again)
        if forms and forms[-1].name in (RUNG, recording.NAME) and _anywhere(inbound, scene):
            return aside.opened(inbound, scene, _usual)
        if forms and forms[-1].name == RUNG:
            return self._after_ring(inbound, scene)
        if forms and forms[-1].name == recording.NAME:
            recorded = recording.answered(inbound, scene)
            return recorded or _usual(inbound, scene.put(*forms[:-1]))
        if forms and forms[-1].name == LANGUAGE and isinstance(inbound.body, Silence):
            return _next_languages(scene)
        if not forms or not scene.contact.consent:
            return _usual(inbound, scene)
        *beneath, top = forms
        if top.name == PRESCRIPTION and not isinstance(inbound.body, Call | HangUp):
            return self._read_out(inbound, scene.put(*beneath), top)
        if top.name == PRESCRIPTION:  # whoever calls next has proved nothing
            return _usual(inbound, scene.put(*beneath))
        if _wants_prescription(inbound, top):
            return self._read_out(None, scene.put(*kept(scene)), begun())
        return _usual(inbound, scene)

    def _again(self, scene: Scene) -> Decision:
        """What only calls have, asked again."""
        *beneath, top = scene.session.forms
        if top.name == PRESCRIPTION:
            return self._read_out(None, scene.put(*beneath), top)
        return rung.again(scene) if top.name == RUNG else recording.again(scene)

    def _read_out(self, inbound: Inbound | None, scene: Scene, opened: OpenForm) -> Decision:
        """Her prescription, above what is open; ``inbound`` is her answer, if she was asked."""
        talk = Talk(scene, opened, self._tries)
        try:
            if inbound is None:
                talk.go_on()
            else:
                talk.hear(inbound)
        except Told as told:
            return _left(scene.put(*scene.session.forms, talk.opened), told)
        session = scene.put(*scene.session.forms, talk.opened).session
        asked = any(isinstance(one, DeliverPrescription) for one in talk.effects)
        wanted = replace(scene.contact, stopped=scene.contact.stopped and not asked)
        return Decision(wanted, session, tuple(talk.replies), tuple(talk.effects))


def _usual(inbound: Inbound, scene: Scene) -> Decision:
    return decide(inbound, scene.turn, scene.contact, scene.session, scene.house)


def _next_languages(scene: Scene) -> Decision:
    """Who says nothing may not have heard hers yet, nor know the words for "more"."""
    *beneath, top = scene.session.forms
    more = next((shown.key for shown in top.shown if shown.value in (MORE, ALL)), None)
    return _press(more or "#", scene.put(*beneath, replace(top, offset=top.offset if more else 0)))


def _anywhere(inbound: Inbound, scene: Scene) -> bool:
    """Whether she pressed a key that works everywhere, or the emergency number."""
    keys = inbound.body.digits if isinstance(inbound.body, Digits) else ""
    return keys in ANYWHERE or keys in scene.house.emergency_numbers


def _press(keys: str, scene: Scene) -> Decision:
    """A key of ours, at the form on top."""
    inbound = _pressed(keys, scene)
    if aside.is_above(scene):
        return aside.settled(inbound, scene, _usual, _never)
    return _usual(inbound, scene)


def _never(scene: Scene) -> Decision:
    raise RuntimeError("what is only asked again was left")


def _pressed(keys: str, scene: Scene) -> Inbound:
    return Inbound(
        contact=scene.contact.address,
        channel=scene.channel,
        provider="",
        message_id="",
        body=Digits(keys),
        received=scene.turn.now,
    )


def _left(scene: Scene, told: Told) -> Decision:
    """What comes after the prescription, or above it."""
    beneath = scene.session.forms[:-1]
    if told.person:
        then = _press("#", scene.put(*beneath, OpenForm("call-back")))
    elif told.leads:
        then = aside.opened(_pressed(told.leads, scene), scene, _usual)
    else:
        then = Decision(scene.contact, scene.put(*beneath).session, ())
    replies = (*told.replies, *then.replies)
    return replace(then, replies=replies, effects=(*told.effects, *then.effects))


def _wants_prescription(inbound: Inbound, top: OpenForm) -> bool:
    """Whether she pressed its key in the main menu: in a call it is read out."""
    if top.name != HOME or not isinstance(inbound.body, Digits):
        return False
    pressed = inbound.body.digits
    return any(one.value == PRESCRIPTION_ROOM and one.key == pressed for one in top.shown)
