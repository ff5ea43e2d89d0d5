"""Who may tell: the core's secret as a bearer token, or a signature with it over what is sent."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from typing import Final

import redis
from msgspec import Struct
from werkzeug.wrappers import Request

WINDOW: Final = 300  # s that a signature is good for, before and after
_SIGNED = re.compile(r"t=([0-9]{1,12}),v1=([0-9a-f]{64})")


class Sender(Struct, frozen=True):
    """One who knows the secret. ``signature`` is empty where she gave the secret itself."""

    signature: str = ""


class Guard:
    """Raises ``redis.RedisError`` where it must look whether a signature was used before."""

    def __init__(self, secret: str, client: redis.Redis) -> None:
        self._secret = secret
        self._redis = client

    def sender(self, request: Request, body: bytes, over: str = "") -> Sender | None:
        """Who sent it, or ``None``: a stranger, or a signature out of its window."""
        given = request.headers.get("Authorization", "")
        if hmac.compare_digest(given.encode(), f"Bearer {self._secret}".encode()):
            return Sender()
        signed = _SIGNED.fullmatch(request.headers.get("X-OPDLine-Signature", ""))
        if signed is None or abs(time.time() - int(signed[1])) > WINDOW:
            return None
        right = sign(self._secret, body, int(signed[1]), over)
        return (
            Sender(signed[2]) if hmac.compare_digest(signed[0].encode(), right.encode()) else None
        )

    def is_replay(self, sender: Sender) -> bool:
        """Whether this very signature was taken before."""
        return bool(sender.signature and self._redis.exists(_key(sender)))

    def taken(self, sender: Sender) -> None:
        """What it came with is kept: the signature is of no use any more."""
        if sender.signature:
            self._redis.set(_key(sender), "1", ex=2 * WINDOW)


def sign(secret: str, body: bytes, now: int, over: str = "") -> str:
    """The value of ``X-OPDLine-Signature`` for a body sent at ``now`` (seconds since 1970).

    ``over`` is signed before the body; below ``/core/events/fhir`` it is the method and the path,
    like ``PUT /core/events/fhir/Appointment/17``, since there the path says what is meant.
    """
    text = f"{now}.{over}.".encode() if over else f"{now}.".encode()
    mac = hmac.new(secret.encode(), text + body, hashlib.sha256)
    return f"t={now},v1={mac.hexdigest()}"


def _key(sender: Sender) -> str:
    return f"opd:signed:{sender.signature[:32]}"
