"""SMART Backend Services: a token of the core's for a JWT that we signed, fetched once for all.

The token is kept until shortly before it expires, and fetched anew when the core refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from time import monotonic
from typing import Any, Final
from uuid import uuid4

import httpx
import jwt
import msgspec

from handlers.core.answers import body_of, retry_after
from handlers.core.deadline import remaining
from handlers.core.errors import CoreDown, CoreError
from handlers.core.keys import SigningKey
from handlers.core.wire import Wire

ASSERTION: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SHORT_LIVED: Final = timedelta(minutes=4)  # of an assertion; the specification allows five
EARLY: Final = 30.0  # s before its end that a token is fetched anew
UNSAID: Final = 300.0  # s that a token is good for whose answer does not say
RETRY: Final = 2.0  # s without another try after one that failed
SHORTEST: Final = 5.0  # s between two tokens, whatever the core says of the first


class _Token(msgspec.Struct, frozen=True):
    access_token: str
    token_type: str = "bearer"  # noqa: S105  (its name, not a token)
    expires_in: float = UNSAID


class _Problem(msgspec.Struct, frozen=True):
    error: str = ""


class _Configuration(msgspec.Struct, frozen=True):
    token_endpoint: str


class BackendServices:
    """The tokens of one client of the core. ``token_url`` may be empty: then the core's own
    ``.well-known/smart-configuration`` tells it. Errors are ``CoreDown``: they are about us.
    """

    def __init__(
        self,
        base_url: str,
        *,
        client_id: str,
        key: SigningKey,
        scope: str,
        token_url: str,
        clock: Callable[[], datetime],
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._base = httpx.URL(base_url.rstrip("/") + "/")
        self._client_id = client_id
        self._key = key
        self._scope = scope
        self._url = token_url
        self._clock = clock
        self._client = httpx.Client(
            transport=transport or Wire(4),
            headers={"Accept": "application/json", "Accept-Encoding": "identity"},
            follow_redirects=False,
            trust_env=False,
        )
        self._lock = Lock()
        self._token = ""
        self._fetched = 0.0  # by time.monotonic, as the others
        self._good_until = 0.0
        self._failed: tuple[float, CoreError] | None = None

    def token(self) -> str:
        """The token of now; one thread fetches it, the others wait for that."""
        if self._token and monotonic() < self._good_until:
            return self._token
        left = remaining()
        if not self._lock.acquire(timeout=min(max(left, 0.0), 60.0)):
            raise CoreDown("the core's token is still being fetched")
        try:
            if not self._token or monotonic() >= self._good_until:
                self._fetch()
            return self._token
        finally:
            self._lock.release()

    def refused(self, token: str) -> bool:
        """Drop it, unless another thread has; one just fetched is refused for another reason."""
        with self._lock:
            if self._token == token:
                if monotonic() - self._fetched < SHORTEST:
                    return False
                self._token = ""
        return True

    def _fetch(self) -> None:
        if self._failed is not None and monotonic() < self._failed[0]:
            raise self._failed[1]
        try:
            answer = self._ask()
        except CoreError as wrong:
            self._failed = (monotonic() + RETRY, wrong)
            raise
        self._failed = None
        self._token = answer.access_token
        self._fetched = monotonic()
        self._good_until = self._fetched + max(answer.expires_in - EARLY, SHORTEST)

    def _ask(self) -> _Token:
        url = self._url or self._discovered()
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION,
            "client_assertion": self._assertion(url),
            **({"scope": self._scope} if self._scope else {}),
        }
        token: _Token = _told(self._send("POST", url, data=form), _Token)
        if token.token_type.casefold() != "bearer" or not _sendable(token.access_token):
            raise CoreDown("the core's token server gave no bearer token")
        return token

    def _discovered(self) -> str:
        """Where the core says its tokens are. Never by plain HTTP where the core is not."""
        address = self._base.join(".well-known/smart-configuration")
        configuration = _told(self._send("GET", str(address)), _Configuration)
        try:
            url = address.join(configuration.token_endpoint)
        except (httpx.InvalidURL, ValueError) as wrong:
            raise CoreDown("the core's token_endpoint is no address") from wrong
        if url.scheme not in {"https", self._base.scheme}:
            raise CoreDown("the core's token_endpoint is not by https")
        return str(url)

    def _assertion(self, url: str) -> str:
        now = self._clock()
        claims = {
            "iss": self._client_id,
            "sub": self._client_id,
            "aud": url,
            "iat": now,
            "exp": now + SHORT_LIVED,
            "jti": str(uuid4()),
        }
        return jwt.encode(
            claims, self._key.key, algorithm=self._key.algorithm, headers={"kid": self._key.kid}
        )

    def _send(self, method: str, url: str, data: dict[str, str] | None = None) -> bytes:
        left = remaining()
        if left <= 0:
            raise CoreDown("the core's token server was too slow")
        try:
            request = self._client.build_request(method, url, data=data, timeout=min(left, 60.0))
            answer = self._client.send(request, stream=True)
            try:
                body = body_of(answer)
            finally:
                answer.close()
        except CoreError:
            raise
        except Exception as wrong:  # whatever stands between us and it may raise
            raise CoreDown(f"the core's token server cannot be reached: {wrong!r}") from wrong
        if answer.status_code != 200:
            wait = retry_after(answer.headers.get("retry-after", ""), self._clock())
            why = f"{answer.status_code} {_problem(body)}".strip()
            raise CoreDown(f"the core's token server answered {why}", wait)
        return body

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _told(body: bytes, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(body, type=kind, strict=False)  # some say "3600" in quotes
    except (msgspec.MsgspecError, RecursionError, UnicodeError) as wrong:
        raise CoreDown("the core's token server answered something else than it should") from wrong


def _problem(body: bytes) -> str:
    """The error's code (RFC 6749); not its description, which may quote what was sent."""
    try:
        return msgspec.json.decode(body, type=_Problem).error[:80]
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return ""


def _sendable(token: str) -> bool:
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
