"""An authorization server for SMART Backend Services, as strict as one is, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs

import jwt
from jwt import PyJWK

from handlers.core.smart import ASSERTION
from tests.core_client_stand import served

CLIENT = "opdline"
SCOPE = "system/*.cruds"


class Authority:
    """Token server, and guard before a core. ``public`` is the JWK it was given of the client.

    ``wrong`` is what it answers instead of a token, if anything: status, headers, body.
    """

    def __init__(self, core: Any, public: dict[str, Any]) -> None:
        self._core = core
        self._public = public
        self.address = ""
        self.expires_in: Any = 300
        self.wrong: tuple[str, list[tuple[str, str]], str] | None = None
        self.given: list[str] = []
        self.taken: set[str] = set()
        self.seen: set[str] = set()
        self.forms: list[dict[str, list[str]]] = []
        self.unauthorized = 0
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == "/token":
            return self._token(environ, start)
        if path == "/.well-known/smart-configuration":
            configuration = {"token_endpoint": f"{self.address}/token", "capabilities": []}
            return self._say(start, "200 OK", json.dumps(configuration))
        if environ.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ") not in self.taken:
            self.unauthorized += 1
            return self._say(start, "401 Unauthorized", "")
        answer: Iterable[bytes] = self._core(environ, start)
        return answer

    def revoke(self) -> None:
        """No token given so far counts any more."""
        self.taken.clear()

    def _token(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        form = parse_qs(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode())
        with self._lock:
            self.forms.append(form)
            if self.wrong is not None:
                status, headers, body = self.wrong
                return self._say(start, status, body, headers)
            problem = self._problem(form)
            if problem:
                return self._say(start, "400 Bad Request", json.dumps({"error": problem}))
            token = f"token-{len(self.given)}"
            self.given.append(token)
            self.taken.add(token)
        told = {"access_token": token, "token_type": "Bearer", "expires_in": self.expires_in}
        return self._say(start, "200 OK", json.dumps({**told, "scope": SCOPE}))

    def _problem(self, form: dict[str, list[str]]) -> str:
        if form.get("grant_type") != ["client_credentials"]:
            return "unsupported_grant_type"
        if form.get("client_assertion_type") != [ASSERTION] or form.get("scope") != [SCOPE]:
            return "invalid_request"
        assertion = form["client_assertion"][0]
        try:
            header = jwt.get_unverified_header(assertion)
            claims = jwt.decode(
                assertion,
                PyJWK(self._public).key,
                algorithms=["RS384", "ES384"],
                audience=f"{self.address}/token",
                options={"require": ["exp", "iat", "iss", "sub", "jti", "aud"]},
            )
        except jwt.PyJWTError:
            return "invalid_client"
        if not claims["iss"] == claims["sub"] == CLIENT or header["kid"] != self._public["kid"]:
            return "invalid_client"
        if claims["exp"] - claims["iat"] > 300 or claims["jti"] in self.seen:
            return "invalid_client"
        self.seen.add(claims["jti"])
        return ""

    def _say(
        self, start: Any, status: str, body: str, headers: list[tuple[str, str]] | None = None
    ) -> Iterable[bytes]:
        start(status, [("Content-Type", "application/json"), *(headers or [])])
        return [body.encode()]


@contextmanager
def authority(core: Any, public: dict[str, Any]) -> Iterator[Authority]:
    """One before a core, listening at its ``address``."""
    one = Authority(core, public)
    with served(one) as one.address:
        yield one
