"""What is remembered of a contact, in Redis, and the lock that lets one turn at a time have it.

A turn costs two round trips: ``begin`` and ``finish``. All keys of a contact share one hash tag,
so that a Redis Cluster keeps them on one node.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal, TypeVar

import msgspec
import redis

from bot.addresses import KEPT, Addresses, has
from bot.begun import Begun, Moved, Opened, Seen
from bot.last_told import TOLD
from bot.ports import Unavailable
from bot.seal import Sealer
from handlers.core.line import is_chat
from handlers.inbound import Channel
from handlers.session import VERSION, Asked, Contact, OpenForm, Reached, Session

SESSION_TTL: Final = 24 * 3600  # s
ANSWER_TTL: Final = 48 * 3600  # s
LAST_ANSWER_TTL: Final = 15 * 60  # s; "erased" is kept for the carrier's retry alone
ANSWERS_KEPT: Final = 256  # of a contact; a message has one or two
LOCK_TTL: Final = 8.0  # s; a turn takes at most 5
PATIENCE: Final = 12.0  # s of waiting for another turn; the carrier gives up at 15
SECOND: Final = 3 / 8  # of the lock's time: as long a second lock is waited for under the first

_SCRIPTS: Final = Path(__file__).parent / "scripts"
_T = TypeVar("_T")
_Fate = tuple[Literal["keep", "save", "drop"], bytes]  # of what is remembered, and its new blob
_KEEP: Final[_Fate] = ("keep", b"")
_DROP: Final[_Fate] = ("drop", b"")


class Sessions:
    """Sessions, contacts and given answers, sealed. Raises ``redis.RedisError``."""

    def __init__(
        self,
        client: redis.Redis,
        sealer: Sealer,
        on_unreadable: Callable[[], None] = lambda: None,
        lock_ttl: float = LOCK_TTL,
        patience: float = PATIENCE,
        *,
        addresses: Addresses,
    ) -> None:
        self._redis = client
        self._sealer = sealer
        self._on_unreadable = on_unreadable
        self._lock_ttl = lock_ttl
        self._patience = patience
        self._addresses = addresses
        self._begin = client.register_script((_SCRIPTS / "begin.lua").read_text())
        self._finish = client.register_script((_SCRIPTS / "finish.lua").read_text())

    def begin(
        self, address: str, marks: tuple[str, ...] = (), *, second: bool = False
    ) -> Begun | Seen | Moved:
        """Take the contact's lock, or tell the answer already given to one of these ``marks``, or
        whose the chat is now.

        Waits while another turn has the lock; ``Unavailable`` when that takes too long. ``second``:
        another lock is held meanwhile, which must last for the turn too.
        """
        keys = self._keys(address, marks)
        token = secrets.token_hex(8)
        patience = self._lock_ttl * SECOND if second else self._patience
        deadline = time.monotonic() + patience
        nap = 0.02
        trips = 0
        while True:
            trips += 1
            answer = self._begin(keys=keys, args=[token, int(self._lock_ttl * 1000)])
            match answer[0]:
                case b"mine":
                    return Begun(
                        contact=self._read(keys[2], answer[2], Contact) or Contact(address),
                        session=self._session(keys[1], answer[1]),
                        token=token,
                        keys=keys,
                        trips=trips,
                    )
                case b"seen":
                    texts = self._read(_answers(keys), answer[1], tuple[str, ...])
                    if texts is not None:
                        return Seen(texts)
                    self._redis.delete(*keys[5:])
                    continue
                case b"moved":
                    whose = self._addresses.read(keys[4], answer[1])
                    if whose:
                        return Moved(whose)
                    self._redis.delete(keys[4])
                    continue
            if time.monotonic() > deadline:
                raise Unavailable("another turn of this contact does not end")
            time.sleep(min(nap, max(answer[1], 1) / 1000))
            nap = min(nap * 1.5, 0.1)

    def finish(
        self, begun: Begun, contact: Contact, session: Session, texts: tuple[str, ...] | None
    ) -> bool:
        """Save all and let go of the lock; ``False``, and nothing saved, if it was lost. ``texts``
        are ``None`` where nobody is answered.
        """
        kept = contact == begun.contact
        return self._end(
            begun,
            self._save(begun.keys[1], session),
            _KEEP if kept else self._save(begun.keys[2], contact),
            self._answer(begun, texts),
        )

    def forget(self, begun: Begun, texts: tuple[str, ...] | None) -> bool:
        """As ``finish``, but erase session, contact and all answers; this one lasts for minutes.

        That she opted out stays: to forget it would be to write to her again.
        """
        stopped = Contact(begun.contact.address, stopped=True)
        contact = self._save(begun.keys[2], stopped) if begun.contact.stopped else _DROP
        answer = self._answer(begun, texts)
        self._redis.delete(begun.keys[0].removesuffix("lock") + TOLD)
        return self._end(begun, _DROP, contact, answer, answer_ttl=LAST_ANSWER_TTL, earlier="drop")

    def moved(self, begun: Begun, contact: str) -> bool:
        """From now on this chat is that contact, who has all that was kept of it; ``False``, and
        nothing changed, if the lock was lost.
        """
        link = self._addresses.link(begun.keys[4], contact)
        return self._end(begun, _DROP, _DROP, b"", earlier="drop", link=link)

    def release(self, begun: Begun) -> None:
        """Let go of the lock; all stays as it was before ``begin``."""
        self._end(begun, _KEEP, _KEEP, b"")

    def contact(self, address: str) -> Contact:
        """What a contact chose, a new one's nothing; one round trip, no lock. A chat that has told
        its number is the contact of that.
        """
        whose = self._addresses.contact(address)
        known = self._known(whose)
        return known if has(known, address) else self._known(address)

    def now(self, address: str) -> tuple[Contact, Session]:
        """A contact and its conversation as they are just now; no lock."""
        address = self.contact(address).address
        keys = self._keys(address, ())
        session, contact = (
            blob if isinstance(blob, bytes) else None for blob in self._redis.mget(keys[1:3])
        )
        known = self._read(keys[2], contact, Contact) or Contact(address)
        return known, self._session(keys[1], session)

    def answered(self, address: str, turn: str) -> tuple[str, ...]:
        """What a turn has answered; empty where that is not known any more."""
        keys = self._keys(self._addresses.contact(address), (turn,))
        blob = self._redis.get(keys[-1])
        found = blob if isinstance(blob, bytes) else None
        return self._read(_answers(keys), found, tuple[str, ...]) or ()

    def stop(self, address: str) -> None:
        """Mark a contact as stopped: the carrier says that she opted out."""
        begun = self._alone(address)
        stopped = msgspec.structs.replace(begun.contact, stopped=True)
        self._end(begun, _KEEP, self._save(begun.keys[2], stopped), b"")

    def refused(self, address: str, channel: Channel) -> None:
        """Nothing may be sent to her by this channel any more, until she writes there again; of a
        chat, only there.
        """
        self._change(address, channel, lambda one: msgspec.structs.replace(one, refused=True))

    def closed(self, address: str, channel: Channel, now: datetime) -> None:
        """This channel takes no words of ours ``now``: she wrote there earlier than we thought."""
        longer = now - timedelta(days=1)
        self._change(address, channel, lambda o: msgspec.structs.replace(o, at=min(o.at, longer)))

    def left(self, contact: str, address: str) -> None:
        """This address of a channel is somebody else's now."""
        self._reached(contact, lambda one: None if one.address == address else one)

    def _change(self, address: str, channel: Channel, change: Callable[[Reached], Reached]) -> None:
        def there(one: Reached) -> bool:
            return one.channel == channel and (not is_chat(address) or one.address == address)

        self._reached(address, lambda one: change(one) if there(one) else one)

    def _reached(self, address: str, change: Callable[[Reached], Reached | None]) -> None:
        begun = self._alone(address)
        changed = map(change, begun.contact.reached)
        reached = tuple(one for one in changed if one is not None)
        if reached == begun.contact.reached:  # of one who erased all, nothing is kept
            self.release(begun)
            return
        contact = msgspec.structs.replace(begun.contact, reached=reached)
        self._end(begun, _KEEP, self._save(begun.keys[2], contact), b"")

    def open(self, address: str, form: Callable[[Contact], OpenForm], turn: str = "") -> Opened:
        """Open a form above what she has begun, instead of an older one of its name. ``turn`` names
        what asks: its buttons say that.
        """
        begun = self._alone(address)
        try:
            made = form(begun.contact)
        except BaseException:
            self.release(begun)
            raise
        beneath = (one for one in begun.session.forms if one.name != made.name)
        # in a call, the key she presses next is no answer to what she has not heard
        session = msgspec.structs.replace(begun.session, forms=(*beneath, made), turn=turn)
        if not self._end(begun, self._save(begun.keys[1], session), _KEEP, b""):
            raise Unavailable("the lock was lost")
        return Opened(begun.session, session)

    def withdraw(self, address: str, opened: Opened) -> None:
        """All is as it was before that form was opened, unless she has said something since."""
        begun = self._alone(address)
        if begun.session == opened.after:
            self._end(begun, self._save(begun.keys[1], opened.before), _KEEP, b"")
        else:
            self.release(begun)

    def asked(self, address: str, asked: Asked) -> None:
        """Keep the question that was put to her unasked, for her next message."""
        begun = self._alone(address)
        contact = msgspec.structs.replace(begun.contact, asked=asked)
        self._end(begun, _KEEP, self._save(begun.keys[2], contact), b"")

    def idle(self, address: str, but: str) -> float | None:
        """Seconds since her last message, where she is in the middle of a form, ``but`` of the one
        with this name; no lock.
        """
        key = self._keys(self.contact(address).address, ())[1]
        pipe = self._redis.pipeline()
        pipe.get(key)
        pipe.pttl(key)
        blob, left = pipe.execute()
        if all(form.name == but for form in self._session(key, blob).forms):
            return None
        return SESSION_TTL - float(left) / 1000

    def _answer(self, begun: Begun, texts: tuple[str, ...] | None) -> bytes:
        return b"" if texts is None else self._sealed(_answers(begun.keys), texts)

    def _end(
        self,
        begun: Begun,
        session: _Fate,
        contact: _Fate,
        answer: bytes,
        *,
        answer_ttl: int = ANSWER_TTL,
        earlier: Literal["keep", "drop"] = "keep",
        link: bytes = b"",
    ) -> bool:
        args: list[str | bytes | int] = [begun.token, *session, SESSION_TTL, *contact]
        args += [answer, answer_ttl, ANSWERS_KEPT, earlier, link, KEPT]
        return bool(self._finish(keys=begun.keys, args=args))

    def _keys(self, address: str, marks: tuple[str, ...]) -> tuple[str, ...]:
        tag = f"opd:{{{self._sealer.contact_key(address)}}}"
        names = ["lock", "session", "contact", "answers", "link"]
        return tuple(f"{tag}:{name}" for name in (*names, *(f"answer:{mark}" for mark in marks)))

    def _alone(self, address: str) -> Begun:
        """The contact that this address is of, to change it beside her turns."""
        while True:
            begun = self.begin(self.contact(address).address)
            if isinstance(begun, Begun):
                return begun
            if not self._is_of(begun, address):  # erased, or left
                self._addresses.forget(address)

    def _is_of(self, moved: Seen | Moved, address: str) -> bool:
        return isinstance(moved, Moved) and has(self._known(moved.contact), address)

    def _known(self, address: str) -> Contact:
        key = self._keys(address, ())[2]
        blob = self._redis.get(key)
        found = self._read(key, blob if isinstance(blob, bytes) else None, Contact)
        return found or Contact(address)

    def _save(self, key: str, value: Session | Contact) -> _Fate:
        return "save", self._sealed(key, value)

    def _sealed(self, name: str, value: object) -> bytes:
        return self._sealer.seal(name, msgspec.json.encode(value))

    def _session(self, key: str, blob: bytes | None) -> Session:
        session = self._read(key, blob, Session)
        if session is not None and session.version != VERSION:
            self._on_unreadable()
            session = None
        return session or Session()

    def _read(self, name: str, blob: bytes | None, kind: type[_T]) -> _T | None:
        if blob is None:
            return None
        data = self._sealer.open(name, blob)
        if data is not None:
            try:
                return msgspec.json.decode(data, type=kind)
            except msgspec.MsgspecError:
                pass
        self._on_unreadable()
        return None


def _answers(keys: tuple[str, ...]) -> str:
    """The name that answers are sealed under: one for all the marks of a contact."""
    return keys[0].removesuffix("lock") + "answer"
