"""A chat that has proved a telephone number goes on as the phone of that number."""

from __future__ import annotations

from msgspec.structs import replace

from bot.addresses import Addresses
from bot.ports import Unavailable
from bot.sessions import Begun, Sessions
from handlers.inbound import Inbound, Number
from handlers.session import Contact, OpenForm, Session


class Joining:
    """Raises ``redis.RedisError`` and ``Unavailable``."""

    def __init__(self, sessions: Sessions, addresses: Addresses) -> None:
        self._sessions = sessions
        self._addresses = addresses

    def joined(self, inbound: Inbound, number: str) -> Inbound:
        """The same message as one of the contact of this number (E.164), to whom all is brought
        over that the chat had begun; what the phone had chosen and begun goes before it. Done
        twice, it changes nothing.
        """
        address = inbound.address or inbound.contact
        phone = f"tel:{number}"
        before = self._addresses.contact(address)
        if inbound.contact == address == before:
            self._bring(address, phone)
        elif before != phone:
            self._sessions.left(before, address)
        self._addresses.give(address, phone)
        body = Number(number)
        return replace(inbound, contact=phone, address=address, body=body, pressed="")

    def _bring(self, chat: str, phone: str) -> None:
        mine = self._sessions.begin(chat)
        assert isinstance(mine, Begun)  # no marks were given, so nothing can have been seen
        try:
            its = self._sessions.begin(phone)
            assert isinstance(its, Begun)  # as above
            contact = _contact(mine.contact, its.contact)
            if not self._sessions.finish(its, contact, _session(mine.session, its.session), None):
                raise Unavailable("the lock was lost")
        except BaseException:
            self._sessions.release(mine)
            raise
        self._sessions.forget(mine, None)


def _contact(chat: Contact, phone: Contact) -> Contact:
    """A phone that never agreed takes what the chat chose; either is written to where it writes."""
    channels = {one.channel for one in chat.reached}
    reached = (*chat.reached, *(one for one in phone.reached if one.channel not in channels))
    taken = chat if phone.consent is None else phone
    stopped = chat.stopped or phone.stopped
    return replace(taken, address=phone.address, stopped=stopped, reached=reached)


def _session(chat: Session, phone: Session) -> Session:
    """Whatever the phone was in the middle of stays; else what the chat was in the middle of."""
    if _busy(phone):
        return phone
    forms: tuple[OpenForm, ...] = tuple(one for one in chat.forms if one.name != "number")
    return replace(chat, forms=forms, household=None)


def _busy(session: Session) -> bool:
    return any(form.name not in ("home", "language", "consent") for form in session.forms)
