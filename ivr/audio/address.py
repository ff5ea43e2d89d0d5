"""Where the carrier finds a sound: an address that no one can guess and that tells nothing.

It holds, encrypted, what is spoken. So any server with the same ``SECRET_KEY`` can make the sound
again, and the same words have the same address for ever.
"""

from __future__ import annotations

import base64
import binascii

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct

SUFFIX = ".wav"  # some carriers judge a sound by it


class Sound(Struct, frozen=True, array_like=True):
    """Words spoken by ``source``: an engine's name, or ``recording`` with its ``stamp``."""

    source: str
    language: str
    text: str
    slow: bool = False
    stamp: str = ""


class Addresses:
    """Sounds to addresses and back."""

    def __init__(self, secret_key: str) -> None:
        key = HKDF(SHA256(), 64, salt=None, info=b"opdline audio").derive(secret_key.encode())
        self._cipher = AESSIV(key)

    def of(self, sound: Sound) -> str:
        """The last part of the address."""
        sealed = self._cipher.encrypt(msgspec.msgpack.encode(sound), None)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=") + SUFFIX

    def open(self, address: str) -> Sound | None:
        """What is heard there; ``None`` if we never gave this address."""
        text = address.removesuffix(SUFFIX)
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
            return msgspec.msgpack.decode(self._cipher.decrypt(sealed, None), type=Sound)
        except (InvalidTag, ValueError, binascii.Error, msgspec.MsgspecError):
            return None
