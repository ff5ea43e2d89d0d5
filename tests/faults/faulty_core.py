"""Run as a program: the embedded core as a process of its own, which fails when it is told to.

Arguments: its folder, its port, and ``pieces`` where it is to have no transactions. ``/fhir`` is
the core; ``/calm`` is the same and never fails. ``POST /plan`` takes which of the next requests
fail, and how: ``{"2": "cut after", "5": "500"}``; the first is 1.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from werkzeug.serving import make_server

from bot.demo.core import Offers, create_core
from tests.faults.outside import START, ZONE, Quiet

SLOW = 0.2  # seconds
OUTCOME = json.dumps({"resourceType": "OperationOutcome", "issue": [{"code": "exception"}]})


class Kept_alive(Quiet):  # noqa: N801
    protocol_version = "HTTP/1.1"


class Faulty:
    """The core behind its faults."""

    def __init__(self, folder: Path, offers: Offers) -> None:
        self._core = create_core(folder, ZONE, clock=lambda: START, offers=offers)
        self._plan: dict[int, str] = {}
        self._count = 0
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        mount, _, rest = environ["PATH_INFO"].removeprefix("/").partition("/")
        if mount == "plan":
            return self._planned(environ, start)
        environ |= {"SCRIPT_NAME": f"/{mount}", "PATH_INFO": f"/{rest}"}
        fault = self._fault() if mount == "fhir" else ""
        match fault.split():
            case []:
                return self._core(environ, start)
            case ["slow"]:
                time.sleep(SLOW)
                return self._core(environ, start)
            case ["cut", when]:
                if when == "after":
                    self._do(environ)
                environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
                raise ConnectionResetError
            case [status, *when]:
                if when:
                    self._do(environ)
                retry = [("Retry-After", "0")] if status == "429" else []
                start(f"{status} Fault", [("Content-Type", "application/fhir+json"), *retry])
                return [OUTCOME.encode()]
        raise AssertionError(fault)

    def _do(self, environ: dict[str, Any]) -> None:
        """Do what is asked, and tell nobody."""
        nobody: Any = lambda *_: None  # noqa: E731
        b"".join(self._core(environ, nobody))

    def _fault(self) -> str:
        with self._lock:
            self._count += 1
            return self._plan.pop(self._count, "")

    def _planned(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        plan = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        with self._lock:
            self._plan = {self._count + int(number): fault for number, fault in plan.items()}
        start("200 OK", [])
        return [b""]


def main() -> None:
    """Serve until killed."""
    faulty = Faulty(Path(sys.argv[1]), Offers(transactions="pieces" not in sys.argv[3:]))
    server = make_server(
        "127.0.0.1", int(sys.argv[2]), faulty, threaded=True, request_handler=Kept_alive
    )
    server.serve_forever()


if __name__ == "__main__":
    main()
