"""One turn of a conversation: what was said, in; what is answered and set going, out."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.after.unasked import met
from handlers.core.line import is_chat
from handlers.dated import by_date
from handlers.forms import known_only
from handlers.house import Decision, House, Turn
from handlers.inbound import CONTACT, Call, Digits, HangUp, Inbound, Located, Media, Number, Unread
from handlers.keypad import keyed
from handlers.listening import pressed_listen
from handlers.media import unread
from handlers.near import located
from handlers.number import asks_number
from handlers.said import listen
from handlers.scene import Scene
from handlers.session import Contact, Session
from handlers.spoken_name import in_writing
from handlers.talk import Talk


def decide(
    inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
) -> Decision:
    """Decide one turn. Nothing outside is changed but what the core is asked to book or cancel."""
    if listens := pressed_listen(inbound, Scene(house, turn, inbound.channel, contact, session)):
        return listens
    house = replace(house, parse=by_date(house.parse, turn.now.date()))
    session = in_writing(inbound.channel, known_only(session))
    contact, session = met(inbound, turn.now, contact, session)
    address = inbound.address or inbound.contact
    chat = address if is_chat(address) else ""
    talk = Talk(Scene(house, turn, inbound.channel, contact, session, chat=chat))
    match inbound.body:
        case HangUp():
            pass
        case Call():
            talk.take_call()
        case Number():
            talk.join()
        case Media() as media if inbound.channel != "voice":
            talk.take(media, inbound.provider, listen(inbound, house.parse, contact.language))
        case Located() as where:
            talk.put_before(located(talk.scene, where))
        case Unread(kind=kind) if kind != CONTACT or not asks_number(session):
            talk.put_before(unread(talk.scene))
        case Digits(digits=digits):
            talk.hear(keyed(digits, session, contact, house.emergency_numbers[0]))
        case _:
            talk.hear(listen(inbound, house.parse, contact.language))
    return talk.decision()
