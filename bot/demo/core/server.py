"""The embedded core as a WSGI application."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Request, Response

from bot.demo.core import validation
from bot.demo.core.abha import ENROL, VERIFY, Enrolments, SendCode
from bot.demo.core.bundles import process
from bot.demo.core.capability import capability
from bot.demo.core.dates import micros
from bot.demo.core.etag import version_of
from bot.demo.core.events import Deliverer, Event
from bot.demo.core.exchange import FHIR_JSON, Asked, answer, refusal_answer
from bot.demo.core.offers import Offers
from bot.demo.core.outcome import Issue, Refusal, outcome, refuse
from bot.demo.core.parameters import PARAMS
from bot.demo.core.searchset import searchset
from bot.demo.core.seed import Seed
from bot.demo.core.store import Row, Store, get, get_version
from bot.demo.core.unit import Unit, Written

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class EmbeddedCore:
    """A FHIR R4 server over one folder; thread-safe, and several may share the folder."""

    def __init__(
        self,
        folder: Path,
        zone: ZoneInfo,
        *,
        on_event: Callable[[Event], None] | None,
        clock: Callable[[], datetime],
        seeded: bool,
        offers: Offers,
        send_code: SendCode | None,
    ) -> None:
        self._offers = offers
        self._store = Store(folder / "core.sqlite3")
        self._zone = zone
        self._clock = clock
        self._since = micros(clock())
        self._seed = Seed(self._store, zone) if seeded else None
        self._deliverer = Deliverer(self._store, on_event) if on_event else None
        self._enrolments = Enrolments(self._store, send_code) if send_code else None
        if self._seed:
            self._seed.plant(clock())

    def start(self) -> None:
        """Begin to deliver events, where ``on_event`` was given."""
        threading.Thread(target=validation.warm, name="core-models", daemon=True).start()
        if self._deliverer:
            self._deliverer.start()

    def stop(self) -> None:
        """Stop delivering, after the delivery under way, and close the file."""
        if self._deliverer:
            self._deliverer.stop()
        self._store.close()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return self._answer(environ)(environ, start_response)

    def _answer(self, environ: WSGIEnvironment) -> Response:
        media = FHIR_JSON
        try:
            asked = Asked(Request(environ))
            media = asked.answer_type()
            return self._dispatch(asked, media)
        except Refusal as refusal:
            return refusal_answer(refusal, media)
        except UnicodeError:
            return refusal_answer(refuse(400, "invalid", "the request is not UTF-8"), media)
        except HTTPException as wrong:  # a bad host, a body that breaks off
            words = wrong.description or wrong.name
            return refusal_answer(refuse(wrong.code or 400, "invalid", words), media)
        except RecursionError:
            return refusal_answer(refuse(400, "too-costly", "nested too deeply"), media)
        except sqlite3.OperationalError as wrong:
            _log.warning("the core's file is not usable now: %s", wrong)
            busy = Issue("transient", "the store is busy; try again")
            return refusal_answer(Refusal(503, busy, headers=(("Retry-After", "1"),)), media)
        except Exception:
            _log.exception("the core failed")
            return refusal_answer(refuse(500, "exception", "an error of the server"), media)

    def _dispatch(self, asked: Asked, media: str) -> Response:
        steps, query = asked.steps, asked.query()
        searching = len(steps) == 1 and asked.method == "GET" and steps != ["metadata"]
        if query and not searching and steps[1:] != ["_search"]:
            raise refuse(400, "not-supported", f"{query[0][0]} has no meaning here")
        if not steps:
            _allow(asked, *(["POST"] if self._offers.transactions else []))
            return self._bundle(asked, media)
        if steps == ["metadata"]:
            _allow(asked, "GET")
            operations = (ENROL, VERIFY) if self._enrolments else ()
            told = capability(asked.base, self._since, self._offers, operations)
            return answer(200, told, media)
        kind = steps[0]
        if kind not in PARAMS or not self._offers.keeps(kind):
            raise validation.unknown_type(kind)
        match steps[1:]:
            case []:
                _allow(asked, "GET", "POST")
                if asked.method == "GET":
                    return self._search(asked, kind, query, media)
                return self._create(asked, kind, media)
            case ["_search"]:
                _allow(asked, "POST")
                return self._search(asked, kind, query + asked.form(), media)
            case ["$abha-enrol" | "$abha-verify" as name] if self._enrolments and kind == "Patient":
                _allow(asked, "POST")
                done = self._enrolments.answer(name, asked.json(), micros(self._clock()))
                return answer(200, done, media)
            case [id_] if validation.is_id(id_):
                _allow(asked, "GET", "PUT")
                if asked.method == "GET":
                    return self._read(asked, kind, id_, media)
                return self._update(asked, kind, id_, media)
            case [id_, "_history", version]:
                _allow(asked, "GET")
                return self._vread(kind, id_, version, media)
        raise refuse(404, "not-found", f"nothing is at {'/'.join(steps)}")

    def _search(
        self, asked: Asked, kind: str, query: list[tuple[str, str]], media: str
    ) -> Response:
        if self._seed and kind == "Slot":
            self._seed.roll(self._clock())
        with self._store.read() as db:
            return answer(200, searchset(db, kind, query, self._zone, asked.base), media)

    def _read(self, asked: Asked, kind: str, id_: str, media: str) -> Response:
        with self._store.read() as db:
            row = get(db, kind, id_)
        if row is None:
            raise refuse(404, "not-found", f"there is no {kind}/{id_}")
        if asked.header("If-None-Match") == row.etag:
            return answer(304, row=row)
        return answer(200, row.body, media, row)

    def _vread(self, kind: str, id_: str, version: str, media: str) -> Response:
        with self._store.read() as db:
            numbered = version.isascii() and version.isdigit() and len(version) < 10
            row = get_version(db, kind, id_, int(version)) if numbered else None
        if row is None:
            raise refuse(404, "not-found", f"there is no {kind}/{id_} of version {version!r}")
        return answer(200, row.body, media, row)

    def _create(self, asked: Asked, kind: str, media: str) -> Response:
        resource = validation.check(asked.json(), kind)
        wanted = asked.header("If-None-Exist") if self._offers.conditional_create else ""
        condition = parse_qsl(wanted, keep_blank_values=True)
        with self._store.write() as db:
            unit = self._unit(db)
            known = unit.existing(kind, condition) if condition else None
            written = Written(200, known) if known else unit.create(resource)
            told = unit.finish()
        self._tell(told)
        return self._written(asked, written, media)

    def _update(self, asked: Asked, kind: str, id_: str, media: str) -> Response:
        resource = validation.check(asked.json(), kind)
        validation.check_id(resource, id_)
        if_match = version_of(tag) if (tag := asked.header("If-Match")) else None
        with self._store.write() as db:
            unit = self._unit(db)
            written = unit.update(resource, id_, if_match)
            told = unit.finish()
        self._tell(told)
        return self._written(asked, written, media)

    def _unit(self, db: sqlite3.Connection) -> Unit:
        at = micros(self._clock())
        return Unit(db, at, self._zone, together=self._offers.transactions)

    def _bundle(self, asked: Asked, media: str) -> Response:
        if self._seed:
            self._seed.roll(self._clock())
        done = process(
            self._store,
            asked.json(),
            now=micros(self._clock()),
            zone=self._zone,
            offers=self._offers,
            base=asked.base,
            representation=asked.prefers() == "representation",
        )
        self._tell(done.told)
        return answer(200, done.bundle, media)

    def _written(self, asked: Asked, written: Written, media: str) -> Response:
        row: Row = written.row
        body: Any = row.body
        if asked.prefers() == "minimal":
            body = None
        elif asked.prefers() == "OperationOutcome":
            body = outcome(
                Issue("informational", f"kept as {row.location}"), severity="information"
            )
        response = answer(written.status, body, media, row)
        response.headers["Location"] = f"{asked.base}/{row.location}"
        return response

    def _tell(self, told: bool) -> None:
        if told and self._deliverer:
            self._deliverer.wake()


def create_core(
    folder: Path,
    zone: ZoneInfo,
    *,
    on_event: Callable[[Event], None] | None = None,
    clock: Callable[[], datetime] = _now,
    seeded: bool = True,
    offers: Offers | None = None,
    send_code: SendCode | None = None,
) -> EmbeddedCore:
    """Open (or make, and seed with the demo district) the core kept in ``folder``.

    ``zone`` is where its doctors work. ``clock`` gives aware times. ``on_event`` is called from
    a thread between ``start`` and ``stop``, and again later if it raises. ``offers`` makes it
    poorer, for tests. With ``send_code``, which is given what ABDM would send by SMS, it makes
    ABHAs too.
    """
    return EmbeddedCore(
        folder,
        zone,
        on_event=on_event,
        clock=clock,
        seeded=seeded,
        offers=offers or Offers(),
        send_code=send_code,
    )


def _allow(asked: Asked, *methods: str) -> None:
    if asked.method not in methods:
        issue = Issue("not-supported", f"{asked.method} is not supported here")
        raise Refusal(405, issue, headers=(("Allow", ", ".join(methods)),))
