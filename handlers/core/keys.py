"""The private key that OPDLine signs for itself with at the core: a PEM file or a JWK."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ec import SECP384R1, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from jwt import PyJWK
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from jwt.exceptions import InvalidKeyError, PyJWTError

SHORTEST = 2048  # bits of an RSA key
_IN_THUMBPRINT = {"RSA": ("e", "kty", "n"), "EC": ("crv", "kty", "x", "y")}  # RFC 7638
_PUBLIC = ("kty", "n", "e", "crv", "x", "y")


class WrongKey(Exception):
    """The file holds no key to sign with; the text says what is wrong, and nothing of the key."""


class SigningKey(msgspec.Struct, frozen=True):
    """A private key, the algorithm it signs with (RS384 or ES384) and the name it is known by.

    ``public`` is what the core's operator is given to register: a JWK.
    """

    key: RSAPrivateKey | EllipticCurvePrivateKey
    algorithm: str
    kid: str
    public: dict[str, Any]


def read_key(path: Path) -> SigningKey:
    """The key of a file; ``WrongKey`` where there is none. A JWK's own ``kid`` counts, else the
    key is known by its thumbprint (RFC 7638).
    """
    try:
        data = path.read_bytes()
    except OSError as wrong:
        raise WrongKey(f"{path} cannot be read ({wrong.strerror})") from None
    key, kid = _from_jwk(data) if data.lstrip().startswith(b"{") else (_from_pem(data), "")
    if isinstance(key, RSAPrivateKey):
        if key.key_size < SHORTEST:
            raise WrongKey(f"its RSA key has {key.key_size} bits; {SHORTEST} are the least")
        algorithm, public = "RS384", RSAAlgorithm.to_jwk(key.public_key())
    elif isinstance(key, EllipticCurvePrivateKey) and isinstance(key.curve, SECP384R1):
        algorithm, public = "ES384", ECAlgorithm.to_jwk(key.public_key())
    else:
        raise WrongKey("it holds neither a private RSA key nor a private one of the curve P-384")
    jwk = {name: value for name, value in json.loads(public).items() if name in _PUBLIC}
    kid = kid or _thumbprint(jwk)
    jwk |= {"kid": kid, "alg": algorithm, "use": "sig"}
    return SigningKey(key, algorithm, kid, jwk)


def _from_pem(data: bytes) -> Any:
    try:
        return load_pem_private_key(data, password=None)
    except (ValueError, TypeError) as wrong:  # the latter: it asks for a password
        raise WrongKey("it holds no private key in PEM without a password, and no JWK") from wrong


def _from_jwk(data: bytes) -> tuple[Any, str]:
    """The key and its name; of a set, the first private one."""
    try:
        told = json.loads(data)
        keys = told.get("keys", [told])
        private = next(one for one in keys if "d" in one)
        return PyJWK(private, algorithm=_algorithm(private)).key, str(private.get("kid", ""))
    except StopIteration:
        raise WrongKey("its JWK has no private part (d)") from None
    except (ValueError, TypeError, AttributeError, InvalidKeyError, PyJWTError):
        raise WrongKey("it holds no JWK that can be read") from None


def _algorithm(jwk: dict[str, Any]) -> str:
    return "ES384" if jwk.get("kty") == "EC" else "RS384"


def _thumbprint(jwk: dict[str, Any]) -> str:
    named = {name: jwk[name] for name in _IN_THUMBPRINT[jwk["kty"]]}
    text = json.dumps(named, separators=(",", ":"), sort_keys=True).encode()
    return base64.urlsafe_b64encode(hashlib.sha256(text).digest()).rstrip(b"=").decode()
