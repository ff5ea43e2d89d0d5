"""Links to prescriptions: twelve letters that only we can make, what they stand for kept sealed."""

from __future__ import annotations

import hmac
import re
from typing import Final

import msgspec
import redis
from msgspec import Struct

from bot.seal import Sealer
from handlers.core.records import Prescription

# No letter that is taken for another: they are typed from an SMS, or from paper.
ALPHABET: Final = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH: Final = 12  # letters, 5 bits each
_TOKEN = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")
_MEANT = str.maketrans("ilo", "110")
_DAY = 24 * 3600


class Link(Struct, frozen=True):
    """What a link stands for: a Bundle, whose patient is this ``person`` (a Patient id) with this
    ``contact``; ``language`` is the one it was sent in, ``known``: whether she had agreed to our
    notice then.
    """

    token: str
    bundle: str
    person: str
    contact: str
    language: str
    known: bool


class Links:
    """Links that end after so many ``days``. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer, days: int) -> None:
        self._redis = client
        self._sealer = sealer
        self._days = days

    def make(self, prescription: Prescription, contact: str, language: str, *, known: bool) -> Link:
        """A link, the same one for a Bundle whenever it is made; its days begin anew."""
        token, person = self._token(prescription.id), prescription.person.id
        link = Link(token, prescription.id, person, contact, language, known)
        key = self._key(link.token)
        sealed = self._sealer.seal(key, msgspec.json.encode(link))
        self._redis.set(key, sealed, ex=self._days * _DAY)
        return link

    def find(self, written: str) -> Link | None:
        """The link with these letters; ``None`` where there is none, or none any more."""
        token = read(written)
        if token is None:
            return None
        key = self._key(token)
        kept = self._redis.get(key)
        data = self._sealer.open(key, kept) if isinstance(kept, bytes) else None
        if data is None:
            return None
        link = msgspec.json.decode(data, type=Link)
        return link if hmac.compare_digest(self._token(link.bundle), token) else None

    def _token(self, bundle: str) -> str:
        number = int.from_bytes(self._sealer.mark("rx link", bundle)[:8])
        return "".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))

    def _key(self, token: str) -> str:
        return f"opd:rx:{self._sealer.mark('rx key', token)[:16].hex()}"


def read(written: str) -> str | None:
    """The letters of a link as they were meant; ``None`` where they are none."""
    meant = written[: 2 * LENGTH].casefold().translate(_MEANT)
    return meant if _TOKEN.fullmatch(meant) else None
