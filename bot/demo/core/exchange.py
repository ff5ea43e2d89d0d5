"""HTTP as FHIR uses it: what a request may send and accept, and how answers are made."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import msgspec
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.http import http_date
from werkzeug.wrappers import Request, Response

from bot.demo.core.outcome import Refusal, outcome, refuse
from bot.demo.core.store import Row, decode, encode

FHIR_JSON = "application/fhir+json"
MAX_BODY = 10 * 1024 * 1024
_JSON = (FHIR_JSON, "application/json")
_MOUNT = "/fhir"


class Asked:
    """A request, with its place below the server's base."""

    def __init__(self, request: Request) -> None:
        request.max_content_length = MAX_BODY
        self._request = request
        self.method = request.method
        path = request.path
        root = request.root_path.rstrip("/")
        # httpx gives the whole path even where it is told a script name
        if path == _MOUNT or path.startswith(f"{_MOUNT}/"):
            path = path.removeprefix(_MOUNT)
            root = root if root.endswith(_MOUNT) else root + _MOUNT
        self.steps = [step for step in path.split("/") if step]
        self.base = f"{request.scheme}://{request.host}{root}"

    def header(self, name: str) -> str:
        """A header, empty if it was not sent."""
        return self._request.headers.get(name, "")

    def prefers(self) -> str:
        """What ``Prefer: return=`` asks for, empty if nothing."""
        for preference in self.header("Prefer").replace(";", ",").split(","):
            name, _, value = preference.strip().partition("=")
            if name == "return":
                return value
        return ""

    def query(self) -> list[tuple[str, str]]:
        """The search in the address, without ``_format``."""
        return _search(self._request.query_string.decode())

    def form(self) -> list[tuple[str, str]]:
        """The search in the body of a POST."""
        if self._request.mimetype != "application/x-www-form-urlencoded":
            raise refuse(415, "not-supported", "_search takes application/x-www-form-urlencoded")
        return _search(self._body().decode())

    def json(self) -> Any:
        """The resource in the body."""
        if self._request.mimetype not in _JSON:
            raise refuse(
                415, "not-supported", f"send {FHIR_JSON}, not {self.header('Content-Type')!r}"
            )
        try:
            return decode(self._body())
        except msgspec.ValidationError:
            raise refuse(400, "structure", "the body is not a JSON object") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
            raise refuse(400, "structure", f"the body is not JSON: {wrong}") from None

    def answer_type(self) -> str:
        """The media type to answer in; ``Refusal`` (406) if it cannot be made."""
        accept = self._request.accept_mimetypes
        if not accept.provided or "_format" in self._request.args:
            return FHIR_JSON
        best = accept.best_match(_JSON)
        if best is None:
            raise refuse(406, "not-supported", f"only {FHIR_JSON} is made here")
        return "application/json" if "text/html" in accept.values() else best  # browsers show it

    def _body(self) -> bytes:
        try:
            return self._request.get_data(cache=False)
        except RequestEntityTooLarge:
            raise refuse(413, "too-long", f"the body is over {MAX_BODY >> 20} MB") from None


def _search(text: str) -> list[tuple[str, str]]:
    """A search without ``_format``, which may only ask for JSON; ``Refusal`` (406) if not."""
    kept: list[tuple[str, str]] = []
    for name, value in parse_qsl(text, keep_blank_values=True, errors="strict"):
        if name != "_format":
            kept.append((name, value))
        elif value.replace(" ", "+") not in ("json", *_JSON):
            raise refuse(406, "not-supported", f"only JSON is made here, not {value!r}")
    return kept


def answer(
    status: int, body: object = None, media: str = FHIR_JSON, row: Row | None = None
) -> Response:
    """An answer with a JSON body (bytes as they are), and the headers of a stored version."""
    content = b"" if body is None else body if isinstance(body, bytes) else encode(body)
    response = Response(content, status)
    if content:
        response.headers["Content-Type"] = f"{media}; charset=utf-8"
    else:
        response.headers.pop("Content-Type", None)
    response.headers["Cache-Control"] = "no-store"
    if row is not None:
        response.headers["ETag"] = row.etag
        response.headers["Last-Modified"] = http_date(row.updated / 1_000_000)
    return response


def refusal_answer(refusal: Refusal, media: str = FHIR_JSON) -> Response:
    """A refusal as its OperationOutcome."""
    response = answer(refusal.status, outcome(*refusal.issues), media)
    response.headers.extend(refusal.headers)
    return response
