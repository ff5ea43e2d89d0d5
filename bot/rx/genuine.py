"""The code on a printed prescription by which anyone can have it checked: sealed, so that it says
nothing by itself, and good for as long as SECRET_KEY is the same.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from bot.seal import Sealer
from handlers.core.records import Medication, Prescription

_NAME = "rx genuine"
_LONGEST = 40  # letters of a registration number in the code
_DIGEST = 8  # bytes


class Facts(Struct, frozen=True, array_like=True):
    """What the code holds. ``issued`` is a day where patients live; no patient is in it.
    ``digest`` is of the medicines and how each is taken; codes printed before there was one have
    none.
    """

    bundle: str
    registration: str
    issued: date
    medicines: int
    digest: bytes = b""


def facts_of(prescription: Prescription, zone: ZoneInfo) -> Facts:
    """What its paper says of itself."""
    return Facts(
        bundle=prescription.id,
        registration=prescription.doctor.registration[:_LONGEST],
        issued=prescription.issued.astimezone(zone).date(),
        medicines=len(prescription.medications),
        digest=_digest(prescription.medications),
    )


def _digest(medicines: Sequence[Medication]) -> bytes:
    """Of the dosages as the core has them, whatever words or order they are told in."""
    told = [(one.name, [_plain(each) for each in one.dosages], one.note) for one in medicines]
    return hashlib.sha256(msgspec.json.encode(told, order="sorted")).digest()[:_DIGEST]


def _plain(value: object) -> object:
    """The same where a core writes 1 as 1.0."""
    match value:
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case float() if value.is_integer():
            return int(value)
    return value


def code(sealer: Sealer, facts: Facts) -> str:
    """The code, of letters that may stand in an address."""
    sealed = sealer.seal(_NAME, msgspec.msgpack.encode(facts))
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def read(sealer: Sealer, written: str) -> Facts | None:
    """What a code holds; ``None`` where it is none of ours."""
    try:
        sealed = base64.b64decode(written + "=" * (-len(written) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    data = sealer.open(_NAME, sealed)
    try:
        return msgspec.msgpack.decode(data, type=Facts) if data else None
    except msgspec.MsgspecError:
        return None
