"""FHIR over HTTP: one deadline a call, bounded answers, and only the errors of ``errors.py``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx
import msgspec

from handlers.core.deadline import remaining, within
from handlers.core.errors import CoreDown, CoreError, CoreRefused, NotFound
from handlers.core.fhir import Concept, Part, Resource, is_id, shape
from handlers.core.wire import Wire

LARGEST_ANSWER = 10 * 1024 * 1024
MOST_PAGES = 200
_LATER = {401, 407, 408, 425, 429}  # about us or about now, not about what was asked
Params = Mapping[str, str | list[str]]


class _Issue(Part, frozen=True):
    code: str = ""
    diagnostics: str = ""
    details: Concept = Concept()


class _Outcome(Part, frozen=True):
    issue: tuple[_Issue, ...] = ()


class _Entry(Part, frozen=True):
    resource: Resource = msgspec.field(default_factory=dict)
    response: Resource = msgspec.field(default_factory=dict)


class _Link(Part, frozen=True):
    relation: str
    url: str


class _Bundle(Part, frozen=True):
    type: str
    entry: tuple[_Entry, ...] = ()
    link: tuple[_Link, ...] = ()


class Conflict(Exception):
    """409 or 412: the record is not as it was thought to be. Never leaves this package."""


class FhirHttp:
    """Reads, searches and writes resources of one FHIR server. Safe to share between threads."""

    def __init__(
        self,
        base_url: str,
        *,
        transport: httpx.BaseTransport | None,
        token: str,
        deadline: float,
        clock: Callable[[], datetime],
        rest: float = 0.0,
    ) -> None:
        self._base = httpx.URL(base_url.rstrip("/") + "/")
        self._deadline = deadline
        self._clock = clock
        self._rest = rest
        self._resting_until = 0.0  # by time.monotonic
        headers = {"Accept": "application/fhir+json", "Accept-Encoding": "identity"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self._client = httpx.Client(
            transport=transport or Wire(), headers=headers, follow_redirects=False, trust_env=False
        )

    @contextmanager
    def call(self) -> Iterator[None]:
        """All requests inside share the deadline; nothing but a ``CoreError`` comes out."""
        began = time.monotonic()
        if began < self._resting_until:
            raise CoreDown("the core was too slow a moment ago")
        with within(self._deadline):
            try:
                yield
            except CoreDown:
                if time.monotonic() - began > 0.9 * self._deadline:
                    self._resting_until = time.monotonic() + self._rest
                raise
            except CoreError:
                raise
            except Exception as wrong:
                raise CoreDown(f"the core's answer could not be used: {wrong!r}") from wrong

    def read(self, kind: str, identity: str) -> Resource:
        """One resource by its id, with its version in ``meta`` where only the ETag told it."""
        if not is_id(identity):
            raise NotFound(f"{identity!r} is no id of a {kind}")
        answer, resource = self._send("GET", f"{kind}/{identity}")
        if resource.get("resourceType") != kind or resource.get("id") != identity:
            raise CoreDown(f"the core answered {kind}/{identity} with something else")
        etag = answer.headers.get("etag", "")
        meta = resource.setdefault("meta", {})
        if isinstance(meta, dict) and "versionId" not in meta and etag:
            meta["versionId"] = etag.removeprefix("W/").strip('"')
        return resource

    def search(self, kind: str, params: Params) -> list[Resource]:
        """Everything a search finds, over all its pages."""
        return [resource for page in self.pages(kind, params) for resource in page]

    def pages(self, kind: str, params: Params) -> Iterator[list[Resource]]:
        """What a search finds, page by page; only resources of the kind asked for."""
        answer = self._ask("GET", kind, params=params)
        seen: set[str] = set()
        for _ in range(MOST_PAGES):
            bundle = _bundle(answer, "searchset")
            found = [entry.resource for entry in bundle.entry]
            yield [resource for resource in found if resource.get("resourceType") == kind]
            following = [self._here(link.url) for link in bundle.link if link.relation == "next"]
            if not following:
                return
            if following[0] in seen:
                raise CoreDown("the core's pages go round in a circle")
            seen.add(following[0])
            answer = self._ask("GET", following[0])
        raise CoreDown(f"the core's {kind} has no end")

    def create(self, resource: Resource, if_none_exist: str) -> None:
        """Create it unless the search finds one already."""
        try:
            self._send(
                "POST",
                str(resource["resourceType"]),
                body=resource,
                headers={"If-None-Exist": if_none_exist},
            )
        except Conflict:  # several exist already
            return

    def transaction(self, entries: Sequence[Resource]) -> list[Resource]:
        """All or nothing; returns each entry's ``response``, ``Conflict`` on 409 and 412."""
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": list(entries)}
        answer = self._ask("POST", "", body=bundle)
        return [entry.response for entry in _bundle(answer, "transaction-response").entry]

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _ask(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: Resource | None = None,
    ) -> Resource:
        """A request about no single record: where nothing is found, it is the core that is not."""
        try:
            return self._send(method, path, params=params, body=body)[1]
        except NotFound as wrong:
            raise CoreDown(f"no FHIR server is at the core's address: {wrong}") from wrong

    def _here(self, link: str) -> str:
        """A link of the core's, if it leads to the core itself: our token goes nowhere else."""
        url = self._base.join(link)
        same = (url.scheme, url.host, url.port) == (
            self._base.scheme,
            self._base.host,
            self._base.port,
        )
        if not same:
            raise CoreDown(f"the core's next page is somewhere else: {url.host}")
        return str(url)

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: Resource | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[httpx.Response, Resource]:
        url = self._base.join(path) if path else str(self._base).rstrip("/")
        content = msgspec.json.encode(body) if body is not None else None
        sent = dict(headers or {})
        if content is not None:
            sent["Content-Type"] = "application/fhir+json"
        left = remaining()
        if left <= 0:
            raise CoreDown("the core was too slow")
        try:
            request = self._client.build_request(
                method, url, params=params, content=content, headers=sent, timeout=left
            )
            answer = self._client.send(request, stream=True)
            try:
                data = _body(answer)
            finally:
                answer.close()
        except CoreError:
            raise
        except Exception as wrong:  # whatever stands between us and the core may raise
            raise CoreDown(f"the core cannot be reached: {wrong!r}") from wrong
        self._judge(answer, data)
        return answer, _resource(data)

    def _judge(self, answer: httpx.Response, data: bytes) -> None:
        status = answer.status_code
        if 200 <= status < 300:
            return
        why = f"{status} {_outcome(data)}".strip()
        if status in (404, 410):
            raise NotFound(why)
        if status in (409, 412):
            raise Conflict(why)
        if 400 <= status < 500 and status not in _LATER:
            raise CoreRefused(why)
        raise CoreDown(why, _retry_after(answer.headers.get("retry-after", ""), self._clock()))


def identifier_query(system: str, value: str) -> str:
    """A search for one identifier, as a query string (``ifNoneExist``)."""
    return f"identifier={system}|{quote(escaped(value), safe='')}"


def escaped(value: str) -> str:
    """A value as a search parameter takes it: its own marks are escaped."""
    for mark in ("\\", ",", "|", "$"):
        value = value.replace(mark, f"\\{mark}")
    return value


def _body(answer: httpx.Response) -> bytes:
    if answer.headers.get("content-encoding", "identity").lower() != "identity":
        raise CoreDown("the core compressed its answer, which it was asked not to")
    data = bytearray()
    for piece in answer.iter_raw():
        data += piece
        if len(data) > LARGEST_ANSWER:
            raise CoreDown("the core's answer is too long")
        if remaining() <= 0:
            raise CoreDown("the core was too slow")
    return bytes(data)


def _bundle(resource: Resource, kind: str) -> _Bundle:
    if resource["resourceType"] != "Bundle":
        raise CoreDown(f"the core answered with a {resource['resourceType']}, not a Bundle")
    bundle = shape(resource, _Bundle)
    if bundle.type != kind:
        raise CoreDown(f"the core answered with a {bundle.type}, not a {kind}")
    return bundle


def _resource(data: bytes) -> Resource:
    try:
        resource: Any = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as wrong:
        raise CoreDown(f"the core's answer is not JSON: {wrong}") from wrong
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        raise CoreDown("the core's answer is not a FHIR resource")
    return resource


def _outcome(data: bytes) -> str:
    """What an OperationOutcome says, for operators; nothing where it is none."""
    try:
        issues = msgspec.json.decode(data, type=_Outcome).issue
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return ""
    texts = (issue.details.text or issue.diagnostics or issue.code for issue in issues)
    return "; ".join(filter(None, texts))[:500]


def _retry_after(header: str, now: datetime) -> float | None:
    """Seconds, from seconds or from an HTTP date; at most a day."""
    if header.strip().isascii() and header.strip().isdigit():
        seconds = float(header.strip()[:9])
    else:
        try:
            at = parsedate_to_datetime(header)
        except ValueError:
            return None
        seconds = (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), 86400.0)
