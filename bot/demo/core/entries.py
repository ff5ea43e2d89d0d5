"""The entries of a transaction or a batch, understood before anything is done."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

from msgspec import Struct

from bot.demo.core import validation
from bot.demo.core.etag import version_of
from bot.demo.core.outcome import Refusal, refuse
from bot.demo.core.parameters import PARAMS

METHODS = ("POST", "PUT", "GET")  # in the order of doing; DELETE, which is not done, would be first


_CONDITIONS = {"POST": ("ifNoneExist",), "PUT": ("ifMatch",), "GET": ()}


class Entry(Struct):
    """One entry, understood. ``id`` is known from the start, also of what is to be created."""

    number: int
    method: str
    kind: str
    id: str
    query: list[tuple[str, str]] | None = None
    resource: dict[str, Any] = {}
    full_url: str = ""
    if_match: int | None = None
    if_none_exist: str = ""

    @property
    def what(self) -> str:
        """How it is named in a refusal."""
        return f"{self.method} {self.kind}" + (f"/{self.id}" if self.method != "POST" else "")


def understood(number: int, entry: dict[str, Any]) -> Entry:
    """The entry with its resource checked; ``Refusal`` (400, 404, 405, 422) if it is wrong."""
    request = entry.get("request")
    if not isinstance(request, dict):
        raise refuse(400, "required", "no request").within(number, "entry")
    method, url = request.get("method"), request.get("url")
    what = f"{method} {url}"
    try:
        if not isinstance(method, str) or not isinstance(url, str):
            raise refuse(400, "required", "a request has a method and a url")
        if method not in METHODS:
            raise refuse(405, "not-supported", f"{method} is not supported; only POST, PUT, GET")
        for name in ("ifNoneExist", "ifMatch", "ifNoneMatch", "ifModifiedSince"):
            if name in request and name not in _CONDITIONS[method]:
                raise refuse(400, "not-supported", f"{name} is not supported with {method} here")
        work = _addressed(number, method, url)
        if method == "GET":
            return work
        if "fullUrl" in entry:
            work.full_url = _text(entry, "fullUrl")
        work.resource = validation.check(entry.get("resource"), work.kind)
        if method == "PUT":
            validation.check_id(work.resource, work.id)
        if "ifMatch" in request:
            work.if_match = version_of(_text(request, "ifMatch"))
        if "ifNoneExist" in request:
            work.if_none_exist = _text(request, "ifNoneExist")
    except Refusal as refusal:
        raise refusal.within(number, what) from None
    return work


def _addressed(number: int, method: str, url: str) -> Entry:
    path, asked, query = url.partition("?")
    kind, slash, id_ = path.partition("/")
    if kind not in PARAMS:
        raise validation.unknown_type(kind)
    if method == "POST":
        if slash or asked:
            raise refuse(400, "value", "POST takes the type alone as its url")
        return Entry(number, method, kind, str(uuid4()))
    if method == "GET" and not slash:
        return Entry(number, method, kind, "", parse_qsl(query, keep_blank_values=True))
    if asked:
        raise refuse(400, "not-supported", f"{method} with a search is not supported; name the id")
    if not validation.is_id(id_):
        raise refuse(400, "value", f"{method} needs type and id, like {kind}/example")
    return Entry(number, method, kind, id_)


def _text(holder: dict[str, Any], name: str) -> str:
    value = holder[name]
    if not isinstance(value, str) or not value:
        raise refuse(400, "structure", f"{name} is a string with something in it")
    return value


def check_apart(entries: list[Entry]) -> None:
    """No two entries may be about the same resource."""
    seen: set[str] = set()
    for entry in entries:
        marks = [entry.full_url]
        if entry.method == "PUT":
            marks.append(f"{entry.kind}/{entry.id}")
        if entry.if_none_exist:
            marks.append(f"{entry.kind}?{entry.if_none_exist}")
        for mark in filter(None, marks):
            if mark in seen:
                raise refuse(400, "duplicate", f"{mark} comes twice").within(
                    entry.number, entry.what
                )
            seen.add(mark)
