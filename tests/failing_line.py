"""The way to a core in this process, which fails at one request, in one of the ways cores fail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import httpx

WAYS = (
    "dropped before",
    "dropped after",
    "500 before",
    "500 after",
    "HTML after",
    "half after",
    "429",
    "412",
    "409",
)
_OUTCOME = json.dumps({"resourceType": "OperationOutcome", "issue": [{"code": "exception"}]})


class FailingLine(httpx.BaseTransport):
    """Counts what is asked. Request number ``at`` (from 1; 0 is none) fails in this ``way``;
    "after" is when the core has done what it was asked.
    """

    def __init__(self, app: Any, at: int = 0, way: str = "") -> None:
        self._inner = httpx.WSGITransport(app=app)
        self._at, self._way = at, way
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if len(self.requests) != self._at:
            return self._inner.handle_request(request)
        what, _, when = self._way.partition(" ")
        if when == "after":
            self._inner.handle_request(request).read()
        match what:
            case "dropped":
                raise httpx.RemoteProtocolError("the connection was closed", request=request)
            case "HTML":
                return said(200, "<html>Welcome</html>")
            case "half":
                return said(200, '{"resourceType": "Bund')
            case _:
                return said(int(what), _OUTCOME, {"Retry-After": "0"} if what == "429" else {})


class _Stream(httpx.SyncByteStream):
    def __init__(self, data: bytes) -> None:
        self._data = data

    def __iter__(self) -> Iterator[bytes]:
        yield self._data


def said(status: int, text: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """An answer as it comes over a wire: not read yet."""
    return httpx.Response(status, headers=headers, stream=_Stream(text.encode()))
