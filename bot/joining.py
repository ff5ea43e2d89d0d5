"""A chat that has proved a telephone number goes on as the phone of that number.

The chat is locked, then the phone, never the other way about. The phone takes over what the chat
has begun in the step that ends its turn, and the chat becomes a link to the phone in the step that
ends the chat's. After a crash between the two the message comes again, finds that the phone has
answered it, and does the second.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.addresses import KEPT, Addresses, has, lists
from bot.begun import Begun, Moved
from bot.ports import Unavailable
from bot.sessions import Sessions
from handlers.effect import Tell
from handlers.inbound import Inbound
from handlers.onboarding import base
from handlers.reply import Reply, Term
from handlers.session import Contact, Letters, OpenForm, Session


class Joining:
    """``languages`` are all there are. Raises ``redis.RedisError`` and ``Unavailable``."""

    def __init__(
        self, sessions: Sessions, addresses: Addresses, languages: tuple[str, ...]
    ) -> None:
        self._sessions = sessions
        self._addresses = addresses
        self._languages = languages

    def hold(self, chat: str, phone: str) -> Begun | None:
        """The chat, locked, and of no other phone any more; ``None`` where it is this phone's."""
        while True:
            begun = self._sessions.begin(chat)
            if isinstance(begun, Begun):
                return begun
            assert isinstance(begun, Moved)  # no marks were given, so nothing can have been seen
            if begun.contact == phone and has(self._sessions.contact(phone), chat):
                return None
            self._sessions.left(begun.contact, chat)
            self._addresses.forget(chat)

    def brought(self, chat: Begun, phone: Begun) -> tuple[Contact, Session]:
        """What the phone is with all that the chat has chosen and begun; what the phone itself had
        begun goes before it.
        """
        contact = self._contact(chat.contact, phone.contact)
        return contact, _session(chat.session, phone.session)

    def ends(self, chat: Begun, phone: str) -> None:
        """The phone has taken it over: from now on the chat is a link to it."""
        if not self._sessions.moved(chat, phone):
            raise Unavailable("the lock of the chat was lost")

    def learn(self, inbound: Inbound, mark: str) -> bool:
        """The channel tells that another address is hers too, of which nobody need be asked: what
        was begun there comes over, and the turn may list it. ``mark`` is the same when this message
        comes again. Nothing is kept of one who has chosen no language yet.
        """
        chat, phone = inbound.also, inbound.contact
        if lists(self._sessions.contact(phone), chat):  # long ago: the link, too, begins anew
            self._sessions.left(phone, chat)
        mine = self.hold(chat, phone)
        if mine is None:
            return True
        try:
            its = self._sessions.begin(phone, (mark,), second=True)
            if isinstance(its, Begun):
                contact, session = self.brought(mine, its)
                if not contact.language:
                    self._sessions.release(its)
                    self._sessions.release(mine)
                    return False
                if not self._sessions.finish(its, contact, session, ()):
                    raise Unavailable("the lock was lost")
        except BaseException:
            self._sessions.release(mine)
            raise
        self.ends(mine, phone)
        return True

    def _contact(self, chat: Contact, phone: Contact) -> Contact:
        """A phone that never agreed takes what the chat chose; either is written to where it
        writes.
        """
        taken = chat if phone.consent is None else phone
        own = {one.address for one in phone.reached}
        language, letters = self._language(chat, phone)
        return replace(
            taken,
            address=phone.address,
            language=language,
            letters=letters,
            stopped=chat.stopped or phone.stopped,
            own=taken.own or chat.own,
            asked=phone.asked or chat.asked,
            medicines=tuple(dict.fromkeys((*phone.medicines, *chat.medicines))),
            reached=(*(one for one in chat.reached if one.address not in own), *phone.reached),
        )

    def _language(self, chat: Contact, phone: Contact) -> tuple[str, Letters]:
        """The chat's, for she writes there now; in letters that the phone shows, for the texts that
        it is sent are in the same language.
        """
        if not chat.language or base(chat.language) == base(phone.language):
            kept = phone if phone.language else chat
            return kept.language, kept.letters
        latin = f"{base(chat.language)}-Latn"
        if phone.letters == "latin" and latin in self._languages:
            return latin, "latin"
        return chat.language, chat.letters


def is_new(contact: Contact, inbound: Inbound) -> bool:
    """Whether a further address that the channel tells of is not known to be this contact's, or
    was long ago.
    """
    known = [one.at for one in contact.reached if one.address == inbound.also]
    old = any((inbound.received - at).total_seconds() > KEPT / 2 for at in known)
    return bool(inbound.also) and (old or not known)


def told_of(turn: str, phone: str, inbound: Inbound) -> Tell:
    """An SMS to the phone, in the turn with this id: who has it reads which kind of chat has
    joined it, and how to undo that.
    """
    which = Term(f"chat-of-{inbound.channel}")
    return Tell(f"{turn}:joined", phone, Reply("chat-joined", {"chat": which}), to=phone)


def _session(chat: Session, phone: Session) -> Session:
    """Whatever the phone was in the middle of stays; else what the chat was in the middle of."""
    forms = tuple(one for one in chat.forms if one.name != "number")
    if _busy(phone.forms) or not _busy(forms):
        return replace(phone, household=None)  # the chat may know further people
    return replace(chat, forms=forms, household=None)


def _busy(forms: tuple[OpenForm, ...]) -> bool:
    return any(form.name not in ("home", "language", "consent") for form in forms)
