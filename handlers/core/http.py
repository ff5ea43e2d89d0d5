"""FHIR over HTTP: one deadline a call, bounded answers, and only the errors of ``errors.py``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from urllib.parse import quote

import httpx
import msgspec

from handlers.core.answers import Conflict, body_of, bundle_in, resource_in, retry_after, written
from handlers.core.asked import asked_as_offered
from handlers.core.capabilities import Capabilities, Statement, capabilities
from handlers.core.credentials import Credentials
from handlers.core.deadline import remaining, within
from handlers.core.errors import CoreDown, CoreError, CoreRefused, NotFound
from handlers.core.fhir import Resource, is_id
from handlers.core.one_by_one import create
from handlers.core.outage import Outage
from handlers.core.outcome import outcome, without_her
from handlers.core.rest import Params
from handlers.core.transact import transact
from handlers.core.wire import Wire

__all__ = ["Conflict", "FhirHttp", "Params", "escaped", "identifier_query"]

MOST_PAGES = 200
# About us or about now, not about what was asked: another try may fare better.
_LATER = {401, 407, 408, 425, 429}
_REST_AT_LEAST = 1.0  # s, after a 429 that does not say how long


class FhirHttp:
    """Reads, searches and writes resources of one FHIR server. Safe to share between threads."""

    def __init__(
        self,
        base_url: str,
        *,
        transport: httpx.BaseTransport | None,
        credentials: Credentials,
        deadline: float,
        clock: Callable[[], datetime],
        rest: float = 0.0,
    ) -> None:
        self._base = httpx.URL(base_url.rstrip("/") + "/")
        self._deadline = deadline
        self._clock = clock
        self._rest = rest
        self._resting_until = 0.0  # by time.monotonic
        self._credentials = credentials
        self._outage = Outage()
        self._statement = Statement(lambda: self._send("GET", "metadata")[1])
        headers = {"Accept": "application/fhir+json", "Accept-Encoding": "identity"}
        self._client = httpx.Client(
            transport=transport or Wire(), headers=headers, follow_redirects=False, trust_env=False
        )

    @contextmanager
    def call(self) -> Iterator[None]:
        """All requests inside share the deadline; nothing but a ``CoreError`` comes out."""
        began = time.monotonic()
        if began < self._resting_until:
            left = self._resting_until - began
            raise CoreDown("the core was too slow a moment ago, or asked for a rest", left)
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

    @property
    def offered(self) -> Capabilities:
        """What the core offers, by its own statement."""
        return self._statement.get()

    def stated(self) -> Capabilities:
        """The same, read now."""
        return capabilities(self._ask("GET", "metadata"))

    @property
    def in_pieces(self) -> bool:
        """Whether the core has no transactions: then what broke off in the middle is there in
        part, and a repeat must look further than whether it began.
        """
        return not self.offered.transactions

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
        if not self.offered.keeps(kind):
            return
        answer = self._ask("GET", kind, params=asked_as_offered(self.offered, kind, params))
        seen: set[str] = set()
        for _ in range(MOST_PAGES):
            bundle = bundle_in(answer, "searchset")
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
        kind = str(resource["resourceType"])
        request = {"method": "POST", "url": kind, "ifNoneExist": if_none_exist}
        try:
            create(self, self.offered, {"resource": resource, "request": request})
        except NotFound as wrong:
            raise CoreDown(f"the core takes no new {kind} now: {wrong}") from wrong

    def write(self, entry: Resource) -> Resource:
        """Do one entry of a transaction by itself, its conditions as headers; its response:
        status, location, etag. ``Conflict`` on 409 and 412.
        """
        request = entry["request"]
        conditions = {"If-Match": "ifMatch", "If-None-Exist": "ifNoneExist"}
        headers = {header: request[name] for header, name in conditions.items() if name in request}
        return written(
            *self._send(request["method"], request["url"], body=entry["resource"], headers=headers)
        )

    def transaction(self, entries: Sequence[Resource]) -> list[Resource]:
        """All or nothing where the core has transactions, else one by one to the same end, which
        a repeat completes; each entry's ``response``, ``Conflict`` on 409 and 412.
        """
        return transact(self, self.offered, entries, self._post)

    def _post(self, entries: Sequence[Resource]) -> list[Resource]:
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": list(entries)}
        try:
            answer = self._ask("POST", "", body=bundle)
        except CoreRefused as refused:
            if self._statement.is_known or refused.status not in (405, 501):
                raise
            self._statement.forget()  # it has no transactions, and its statement was not read yet
            raise CoreDown(f"the core takes no transaction: {refused}") from refused
        return [entry.response for entry in bundle_in(answer, "transaction-response").entry]

    def operate(self, path: str, parameters: Resource) -> Resource:
        """Call an operation (``Patient/$name``) with its Parameters; what it answers."""
        return self._send("POST", path, body=parameters)[1]

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
        for again in (False, True):
            token = self._credentials.token()
            answer, data = self._exchange(
                method, url, params=params, content=content, token=token, headers=headers or {}
            )
            if answer.status_code != 401 or again or not self._credentials.refused(token):
                break  # else the token was good once: with another one the core may listen
        self._judge(answer, data, body)
        if not data.strip() and method in ("POST", "PUT") and path:
            return answer, {}  # a write need not tell what it wrote
        try:
            return answer, resource_in(data)
        except CoreDown:
            self._outage.note(method, self._kind_in(answer.request.url), "what is no FHIR resource")
            raise

    def _exchange(
        self,
        method: str,
        url: httpx.URL | str,
        *,
        params: Params | None,
        content: bytes | None,
        token: str,
        headers: Mapping[str, str],
    ) -> tuple[httpx.Response, bytes]:
        sent = dict(headers)
        if content is not None:
            sent["Content-Type"] = "application/fhir+json"
        if token:
            sent["Authorization"] = f"Bearer {token}"
        left = remaining()
        if left <= 0:
            raise CoreDown("the core was too slow")
        try:
            request = self._client.build_request(
                method, url, params=params, content=content, headers=sent, timeout=left
            )
            answer = self._client.send(request, stream=True)
            try:
                return answer, body_of(answer)
            finally:
                answer.close()
        except CoreError as wrong:  # too slow, too long: the words are ours
            self._outage.note(method, self._kind_in(httpx.URL(url)), f"a fault: {wrong}")
            raise
        except Exception as wrong:  # whatever stands between us and the core may raise
            fault = f"a fault: {type(wrong).__name__}"
            self._outage.note(method, self._kind_in(httpx.URL(url)), fault)
            raise CoreDown(f"the core cannot be reached: {wrong!r}") from wrong

    def _judge(self, answer: httpx.Response, data: bytes, sent: Resource | None) -> None:
        status = answer.status_code
        if 200 <= status < 300:
            return
        kind, safe = self._kind_in(answer.request.url), without_her(data, sent)
        refused = 400 <= status < 500 and status not in _LATER
        said = outcome(data) if refused and kind != "metadata" else safe
        if status == 429:
            said = "too many requests"
        why = f"{status} {said}".strip()
        if status in (404, 410):
            raise NotFound(why)
        self._outage.note(answer.request.method, kind, f"{status} {safe}")
        if status in (409, 412):
            raise Conflict(why)
        if refused:
            raise CoreRefused(why, status)
        wait = retry_after(answer.headers.get("retry-after", ""), self._clock())
        if status == 429:  # it is about all we ask, not about this alone
            rest = _REST_AT_LEAST if wait is None else wait
            self._resting_until = max(self._resting_until, time.monotonic() + rest)
        raise CoreDown(why, wait)

    def _kind_in(self, url: httpx.URL) -> str:
        """The type a request is about, without the rest of its address, which may name her."""
        path = f"{url.path}/".removeprefix(self._base.path)
        return path.partition("/")[0] or "/"


def identifier_query(system: str, value: str) -> str:
    """A search for one identifier, as a query string (``ifNoneExist``)."""
    return f"identifier={system}|{quote(escaped(value), safe='')}"


def escaped(value: str) -> str:
    """A value as a search parameter takes it: its own marks are escaped."""
    for mark in ("\\", ",", "|", "$"):
        value = value.replace(mark, f"\\{mark}")
    return value
