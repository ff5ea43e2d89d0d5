"""Signing in to the core: SMART Backend Services before the embedded core, over real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from handlers.core import smart
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown
from handlers.core.keys import SigningKey, WrongKey, read_key
from handlers.core.smart import BackendServices
from tests.core_client_stand import House
from tests.embedded_core_stand import ZONE
from tests.token_stand import CLIENT, SCOPE, Authority, authority

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
P384 = ec.generate_private_key(ec.SECP384R1())


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def kept(folder: Path, data: bytes | str) -> SigningKey:
    path = folder / "key"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_key(path)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("core"))


@pytest.fixture
def gate(house: House, tmp_path: Path) -> Iterator[tuple[Authority, SigningKey]]:
    key = kept(tmp_path, pem(P384))
    with authority(house.stand.core, key.public) as one:
        yield one, key


def services(one: Authority, key: SigningKey, token_url: str = "") -> BackendServices:
    return BackendServices(
        one.address,
        client_id=CLIENT,
        key=key,
        scope=SCOPE,
        token_url=token_url,
        clock=lambda: datetime.now(UTC),
    )


def client(one: Authority, credentials: BackendServices) -> FhirCore:
    return FhirCore(one.address, credentials=credentials, deadline=10, zone=ZONE)


def test_one_token_for_all(house: House, gate: tuple[Authority, SigningKey]) -> None:
    one, key = gate
    credentials = services(one, key)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client(one, credentials).opds(), range(8)))
    assert found == [house.client.opds()] * 8
    assert (one.given, one.unauthorized) == (["token-0"], 0)


@pytest.mark.parametrize("how", ["RSA PEM", "P-384 PEM", "RSA JWK", "P-384 JWK set"])
def test_every_kind_of_key(house: House, tmp_path: Path, how: str) -> None:
    files: dict[str, bytes | str] = {
        "RSA PEM": pem(RSA),
        "P-384 PEM": pem(P384),
        "RSA JWK": json.dumps({**RSAAlgorithm.to_jwk(RSA, as_dict=True), "kid": "ours"}),
        "P-384 JWK set": json.dumps({"keys": [ECAlgorithm.to_jwk(P384, as_dict=True)]}),
    }
    key = kept(tmp_path, files[how])
    assert key.algorithm == ("RS384" if how.startswith("RSA") else "ES384")
    assert (key.kid == "ours") == (how == "RSA JWK")
    assert "d" not in key.public
    with authority(house.stand.core, key.public) as one:
        assert client(one, services(one, key, f"{one.address}/token")).opds()
        assert one.given == ["token-0"]


def test_the_same_key_has_the_same_name_in_every_form(tmp_path: Path) -> None:
    jwk = json.dumps(ECAlgorithm.to_jwk(P384, as_dict=True))
    assert kept(tmp_path, pem(P384)).kid == kept(tmp_path, jwk).kid


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no private key"),
        (b"-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n", "no private key"),
        (b"\xff\xfe", "no private key"),
        (
            P384.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
            "no private key",
        ),
        (pem(rsa.generate_private_key(public_exponent=65537, key_size=1024)), "1024 bits"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "P-384"),
        (ECAlgorithm.to_jwk(P384.public_key()).encode(), "no private part"),
        (b"{", "no JWK"),
        (b'{"keys": 7}', "no JWK"),
        (b'{"keys": [7]}', "no JWK"),
        (b'{"kty": "oct", "k": "c2VjcmV0", "d": "x"}', "no JWK"),
        (b'{"kty": "EC", "d": "x"}', "no JWK"),
    ],
)
def test_what_is_no_key(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(WrongKey, match=why):
        kept(tmp_path, data)
    with pytest.raises(WrongKey, match="cannot be read"):
        read_key(tmp_path / "nothing")


def test_a_token_is_fetched_anew_before_its_end(
    gate: tuple[Authority, SigningKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, key = gate
    now = [1000.0]
    monkeypatch.setattr(smart, "monotonic", lambda: now[0])
    credentials = services(one, key)
    one.expires_in = "60"  # in quotes, as some say it
    assert credentials.token() == credentials.token() == "token-0"
    now[0] += 60 - smart.EARLY - 1
    assert credentials.token() == "token-0"
    now[0] += 2
    assert credentials.token() == "token-1"
    one.expires_in = 1  # a token that lives shorter than we need is not fetched at every request
    now[0] += 100
    assert credentials.token() == credentials.token() == "token-2"


def test_a_token_the_core_does_not_take_any_more_is_renewed_once(
    gate: tuple[Authority, SigningKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, key = gate
    core = client(one, services(one, key))
    core.opds()
    one.revoke()
    with pytest.raises(CoreDown, match="401"):
        core.household("+919812345678")  # just fetched: it is refused for another reason
    monkeypatch.setattr(smart, "SHORTEST", 0.0)
    assert core.household("+919812345678") == []
    assert one.given == ["token-0", "token-1"]
    one.taken = set()
    with pytest.raises(CoreDown, match="401"):
        _never_taken(one, core)
    assert len(one.given) == 3  # renewed once, not for ever


def _never_taken(one: Authority, core: FhirCore) -> None:
    class Nothing(set[str]):
        def add(self, _: str) -> None:
            """No token is good."""

    one.taken = Nothing()
    core.household("+919812345678")


@pytest.mark.parametrize(
    ("status", "headers", "body", "said", "wait"),
    [
        ("400 Bad Request", {}, '{"error": "invalid_client"}', "invalid_client", None),
        ("401 Unauthorized", {}, "<html>", "401", None),
        ("429 Too Many Requests", {"Retry-After": "17"}, "", "429", 17.0),
        ("302 Found", {"Location": "http://example.org/"}, "", "302", None),
        ("503 Service Unavailable", {}, '{"error": 7}', "503", None),
        ("200 OK", {}, "<html>Welcome</html>", "something else", None),
        ("200 OK", {}, '{"access_token": "a"', "something else", None),
        ("200 OK", {}, "[]", "something else", None),
        ("200 OK", {}, '{"access_token": 7}', "something else", None),
        ("200 OK", {}, '{"access_token": ""}', "no bearer token", None),
        ("200 OK", {}, '{"access_token": "a b"}', "no bearer token", None),
        ("200 OK", {}, '{"access_token": "a", "token_type": "mac"}', "no bearer token", None),
    ],
)
def test_without_a_token_the_core_is_down(
    gate: tuple[Authority, SigningKey],
    status: str,
    headers: dict[str, str],
    body: str,
    said: str,
    wait: float | None,
) -> None:
    one, key = gate
    one.wrong = (status, list(headers.items()), body)
    core = client(one, services(one, key, f"{one.address}/token"))
    with pytest.raises(CoreDown, match=said) as down:
        core.opds()
    assert down.value.retry_after == wait
    with pytest.raises(CoreDown, match=said):
        core.opds()
    assert len(one.forms) == 1  # not asked again at every turn


@pytest.mark.parametrize(
    "answer", ["{}", "<html>", '{"token_endpoint": "http://["}', '{"token_endpoint": "ftp://x/"}']
)
def test_a_core_that_does_not_say_where_its_tokens_are(
    gate: tuple[Authority, SigningKey], answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, key = gate
    credentials = services(one, key)
    monkeypatch.setattr(credentials, "_send", lambda *_, **__: answer.encode())
    with pytest.raises(CoreDown):
        credentials.token()
