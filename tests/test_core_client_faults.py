"""A core that is slow, broken or talks nonsense: always "down", always in time."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.core import directory
from handlers.core.answers import Conflict
from handlers.core.client import FhirCore
from handlers.core.credentials import Given
from handlers.core.deadline import within
from handlers.core.errors import CoreDown, CoreError, CoreRefused, NotFound
from handlers.core.http import FhirHttp
from handlers.core.outage import Outage
from handlers.core.unfit import Unfit
from tests.core_client_stand import BASE, PHONE, PUT, House, Line, Spoiler
from tests.embedded_core_stand import NOON, ZONE

DEADLINE = 0.5
Talk = Callable[[socket.socket, Event], None]
ASHA_SAYS = json.dumps(
    {
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "processing", "diagnostics": "Asha Devi"}],
    }
)


@contextmanager
def core_that(talk: Talk) -> Iterator[str]:
    """A raw socket server; ``talk`` is called for each connection, after the request came."""
    over = Event()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)

    def converse(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                connection.recv(65536)
                talk(connection, over)
            except OSError:
                return  # the client hung up, as it should

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            Thread(target=converse, args=(connection,), daemon=True).start()

    thread = Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/fhir"
    finally:
        over.set()
        thread.join()
        listener.close()


def answer(
    body: bytes | str, status: str = "200 OK", kind: str = "application/fhir+json", **headers: str
) -> Talk:
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join([*lines, "Connection: close", "", ""]).encode()

    def talk(connection: socket.socket, _: Event) -> None:
        connection.sendall(head + data)

    return talk


def silent(_: socket.socket, over: Event) -> None:
    over.wait(5)


def dropped(connection: socket.socket, _: Event) -> None:
    connection.close()


def cut_short(connection: socket.socket, _: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{")


def trickling(start: bytes) -> Talk:
    """Never silent for long, never done: a byte every 50 ms."""

    def talk(connection: socket.socket, over: Event) -> None:
        connection.sendall(start)
        while not over.wait(0.05):
            connection.sendall(b"x")

    return talk


def endless(connection: socket.socket, over: Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
    while not over.is_set():
        connection.sendall(b" " * 65536)


SEARCHSET = '{"resourceType": "Bundle", "type": "searchset"'
NONSENSE: dict[str, Talk] = {
    "HTML": answer("<html><body>Welcome</body></html>", kind="text/html"),
    "half JSON": answer(SEARCHSET),
    "empty": answer(""),
    "not UTF-8": answer(b'{"resourceType": "\xff\xfe"}'),
    "a list": answer("[]"),
    "a number": answer("1e999"),
    "deep": answer("[" * 100_000),
    "another type": answer('{"resourceType": "Patient"}'),
    "another bundle": answer('{"resourceType": "Bundle", "type": "history"}'),
    "entry of nonsense": answer(SEARCHSET + ', "entry": [7]}'),
    "entry no list": answer(SEARCHSET + ', "entry": {"resource": 1}}'),
    "link elsewhere": answer(
        SEARCHSET + ', "link": [{"relation": "next", "url": "http://example.org/next"}]}'
    ),
    "link to itself": answer(SEARCHSET + ', "link": [{"relation": "next", "url": "Slot?p=1"}]}'),
    "compressed": answer(b"\x1f\x8b\x08\x00", Content_Encoding="gzip"),
    "500": answer('{"resourceType": "OperationOutcome"}', "500 Internal Server Error"),
    "502 HTML": answer("<html>Bad gateway</html>", "502 Bad Gateway", "text/html"),
    "302": answer("", "302 Found", Location="http://example.org/"),
    "401": answer("", "401 Unauthorized"),
    "429": answer("", "429 Too Many Requests"),
    "no HTTP": lambda connection, _: connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "dropped": dropped,
    "cut short": cut_short,
    "silent": silent,
    "trickling headers": trickling(b"HTTP/1.1 200 OK\r\nX-Slow: "),
    "trickling body": trickling(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
    "endless": endless,
}
CALLS: dict[str, Callable[[FhirCore, House], object]] = {
    "opds": lambda core, house: core.opds(),
    "household": lambda core, house: core.household(PHONE),
    "book": lambda core, house: core.book(house.booking(slot=house.free(1)[0])),
    "prescription": lambda core, house: core.prescription("rx"),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("core"))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_is_a_core_that_is_down(house: House, nonsense: str, call: str) -> None:
    with core_that(NONSENSE[nonsense]) as address:
        core = FhirCore(address, deadline=DEADLINE, zone=ZONE)
        begun = time.monotonic()
        # a prescription too long to be read is refused: it would be as long the next time
        wrong = (CoreDown, Unfit) if call == "prescription" else CoreDown
        with pytest.raises(wrong):
            CALLS[call](core, house)
        assert time.monotonic() - begun < DEADLINE + 0.4
        core.close()


def test_nobody_there(house: House) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for address in (f"http://127.0.0.1:{port}", "http://no-such-host.invalid"):
        with pytest.raises(CoreDown):
            FhirCore(address, deadline=DEADLINE, zone=ZONE).opds()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("999999999999", 86400.0),
        (format_datetime(datetime(2026, 11, 22, 7, 0, tzinfo=UTC), usegmt=True), 1800.0),
        (format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True), 0.0),
        ("soon", None),
        ("-3", None),
    ],
)
def test_when_to_come_again(house: House, header: str, seconds: float | None) -> None:
    talk = answer("", "503 Service Unavailable", Retry_After=header)
    with core_that(talk) as address:
        core = FhirCore(address, zone=ZONE, clock=house.stand.clock)
        with pytest.raises(CoreDown) as down:
            core.opds()
    assert down.value.retry_after == seconds


def test_a_refusal_says_why() -> None:
    outcome = {
        "resourceType": "OperationOutcome",
        "issue": [{"code": "value", "details": {"text": "no such day"}}, {"diagnostics": "at all"}],
    }
    with core_that(answer(json.dumps(outcome), "400 Bad Request")) as address:
        core = FhirCore(address, zone=ZONE)
        with pytest.raises(CoreRefused, match="400 no such day; at all"):
            core.opds()
    with core_that(answer("<html>", "404 Not Found")) as address:
        core = FhirCore(address, zone=ZONE)
        with pytest.raises(NotFound):
            core.prescription("rx")
    with core_that(answer("[]", "403 Forbidden")) as address, pytest.raises(CoreRefused):
        FhirCore(address, zone=ZONE).opds()


def test_no_server_at_that_address_is_a_core_that_is_down() -> None:
    with core_that(answer("<html>", "404 Not Found")) as address:
        core = FhirCore(address, zone=ZONE)
        with pytest.raises(CoreDown, match="no FHIR server"):
            core.opds()


def test_a_connection_closed_while_idle_is_replaced() -> None:
    def talk(connection: socket.socket, over: Event) -> None:
        body = SEARCHSET.encode() + b"}"
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    with core_that(talk) as address:
        core = FhirCore(address, zone=ZONE)
        assert core.household(PHONE) == []
        time.sleep(0.1)
        assert core.household(PHONE) == []


def test_a_stale_directory_is_better_than_nonsense(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiler = Spoiler(house.stand.core)
    core = FhirCore(BASE, transport=httpx.WSGITransport(app=spoiler), zone=ZONE, deadline=5)
    known = core.opds()
    monkeypatch.setattr(core._directory, "_good_until", 0.0)
    spoiler.number, spoiler.put = 1, {"resourceType": "Bundle", "type": "searchset", "entry": [7]}
    assert core.opds() == known


def test_an_id_never_becomes_a_path() -> None:
    core = FhirCore("http://127.0.0.1:9", zone=ZONE)
    for identity in ("../Patient", "a/b", "", ".", "..", "a?b", "x" * 65):
        with pytest.raises(NotFound):
            core.prescription(identity)


def test_the_directory_outlives_the_core(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = Line(house.stand.core)
    core = FhirCore(BASE, transport=line, zone=ZONE, deadline=5)
    known = core.opds()
    monkeypatch.setattr(directory, "KEPT", 0.0)
    line.requests.clear()
    assert core.opds() == known
    assert line.requests == []  # a minute, as it was when it was read

    def down(request: httpx.Request) -> None:
        raise httpx.ReadError("down")

    monkeypatch.setattr(core._directory, "_good_until", 0.0)
    line.after = down
    assert core.opds() == known
    tried = len(line.requests)
    assert core.opds() == known
    assert len(line.requests) == tried == 1  # and not asked again at every turn
    with pytest.raises(CoreDown):
        FhirCore(BASE, transport=line, zone=ZONE).opds()


def test_a_core_that_ignores_what_it_is_asked(house: House) -> None:
    """No filter, no order: the client takes only what it asked for."""

    def app(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "GET":
            environ["QUERY_STRING"] = "_count=500"
        return house.stand.core(environ, start)

    core = FhirCore(BASE, transport=httpx.WSGITransport(app=app), zone=ZONE, deadline=10)
    expected = house.free(3)
    assert core.free_slots(house.opd, NOON, 3) == expected
    mine = house.client.book(house.booking("ignored", slot=expected[0]))
    assert core.household("+919999999999") == []
    assert core.appointments(["nobody"], NOON) == []
    assert core.appointments([mine.patient], NOON + timedelta(days=30)) == []
    assert core.book(house.booking("ignored", slot=expected[0])) == mine


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    number=st.integers(1, 16),
    steps=st.lists(st.integers(0, 7), max_size=8),
    put=st.sampled_from(PUT),
    slotless=st.booleans(),
)
def test_nothing_but_the_named_errors_ever_escapes(
    spoiled: tuple[House, Spoiler, str], number: int, steps: list[int], put: Any, slotless: bool
) -> None:
    house, spoiler, known = spoiled
    spoiler.number, spoiler.steps, spoiler.put = number, steps, put
    core = FhirCore(BASE, transport=httpx.WSGITransport(app=spoiler), zone=ZONE, deadline=10)
    try:
        opds = core.opds()
        slots = core.free_slots(opds[0], NOON, 2)
        core.household(PHONE)
        core.appointments([known], NOON)
        made = core.book(house.booking("spoilt", slot=None if slotless else slots[0]))
        core.cancel(made.id)
        core.ask_for_help("spoilt", PHONE, None, "", urgent=False)
        core.ask_for_help("spoilt-too", PHONE, None, "", urgent=True)
        core.take_back("spoilt-too", PHONE, "")
    except (CoreError, IndexError):  # no OPD or no slot left to ask for
        return


@pytest.fixture(scope="module")
def spoiled(house: House) -> tuple[House, Spoiler, str]:
    known = house.client.book(house.booking("known", slot=house.free(9)[8]))
    return house, Spoiler(house.stand.core), known.patient


@pytest.mark.parametrize(
    ("talk", "line"),
    [
        (answer("<html>Asha</html>"), "GET Patient with what is no FHIR resource"),
        (answer('{"resourceType": "Bun'), "GET Patient with what is no FHIR resource"),
        (answer(ASHA_SAYS, "412 Precondition Failed"), "GET Patient with 412 processing"),
        (answer("", "503 Service Unavailable"), "GET Patient with 503"),
        (lambda connection, _: connection.close(), "GET Patient with a fault: "),
    ],
)
def test_an_outage_is_one_line_in_the_log(
    talk: Talk, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    with core_that(talk) as base:
        http = FhirHttp(base, transport=None, credentials=Given(""), deadline=5, clock=lambda: NOON)
        for _ in range(3):
            with pytest.raises((CoreDown, Conflict)), within(5):
                http.read("Patient", "asha-devi")
        http.close()
    (record,) = caplog.records
    assert (record.levelname, line in record.getMessage()) == ("WARNING", True)
    assert "asha" not in record.getMessage().casefold()


def test_the_same_line_comes_again_after_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    times = iter((0.0, 59.0, 61.0, 62.0))
    outage = Outage(lambda: next(times))
    for _ in range(3):
        outage.note("GET", "Slot", "503")
    outage.note("GET", "Patient", "503")
    assert len(caplog.records) == 3


def test_too_many_requests_are_told_without_what_the_core_says() -> None:
    with core_that(answer(ASHA_SAYS, "429 Too Many Requests")) as base:
        core = FhirCore(base, zone=ZONE)
        with pytest.raises(CoreDown, match=r"^429 too many requests$"):
            core.offered()
