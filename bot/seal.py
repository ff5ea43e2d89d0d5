"""Keys from ``SECRET_KEY``: contacts without their numbers, and blobs no one else can read."""

from __future__ import annotations

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_FORMAT = b"\x01"
_NONCE = 12


class Sealer:
    """Names and seals. Every name has its own AES-256-GCM key, so no nonce budget is shared."""

    def __init__(self, secret_key: str) -> None:
        self._contacts = _derive(secret_key, b"opdline contact")
        self._turns = _derive(secret_key, b"opdline turn")
        self._blobs = _derive(secret_key, b"opdline seal")
        self._marks = _derive(secret_key, b"opdline mark")

    def contact_key(self, address: str) -> str:
        """32 hex digits that stand for an address and do not give it away."""
        return _short(self._contacts, address)

    def turn_id(self, provider: str, message_id: str, contact: str) -> str:
        """32 hex digits: the same whenever the carrier sends this message of this contact.

        The contact is part of it: a carrier that gave one id to the messages of two phones would
        else show one of them what the other booked.
        """
        return _short(self._turns, f"{provider}\x00{message_id}\x00{contact}")

    def mark(self, purpose: str, text: str) -> bytes:
        """32 bytes that no one else can make of this text, others for each purpose."""
        return hmac.digest(self._marks, f"{purpose}\x00{text}".encode(), hashlib.sha256)

    def seal(self, name: str, data: bytes) -> bytes:
        """Encrypt; only ``open`` with the same name reads it, so blobs cannot be swapped."""
        nonce = os.urandom(_NONCE)
        return _FORMAT + nonce + self._cipher(name).encrypt(nonce, data, name.encode())

    def open(self, name: str, blob: bytes) -> bytes | None:
        """What was sealed, or ``None``: another key, another name, another format, garbage."""
        if not blob.startswith(_FORMAT) or len(blob) <= 1 + _NONCE:
            return None
        nonce, sealed = blob[1 : 1 + _NONCE], blob[1 + _NONCE :]
        try:
            return self._cipher(name).decrypt(nonce, sealed, name.encode())
        except InvalidTag:
            return None

    def _cipher(self, name: str) -> AESGCM:
        return AESGCM(hmac.digest(self._blobs, name.encode(), hashlib.sha256))


def _derive(secret_key: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(secret_key.encode())


def _short(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), hashlib.sha256)[:16].hex()
