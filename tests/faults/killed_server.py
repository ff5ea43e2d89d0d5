"""Run as a program: OPDLine by its environment, killed at the step that a file names.

Arguments: the file, how many seconds the lock of a turn lasts, and how many it waits for the core.
The file is read at every step of every turn; the steps are those of the turn's
runner and ``answered``: all is done, but no answer is on the wire.

For every line it is given it starts one server, prints its process number, and, once that has
ended, its exit code. All is imported beforehand, so that a start is quick; no thread runs yet.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from werkzeug.serving import make_server

from app import background, create_app, redis_ready
from bot import rooms
from bot.settings import load
from tests.faults.outside import START, Quiet


def serve(bomb: Path, lock_ttl: float, patience: float) -> None:
    """Serve until SIGTERM or the step."""
    rooms.TURN_DEADLINE = patience
    settings = load()

    def observe(step: str) -> None:
        if bomb.exists() and bomb.read_text() == step:
            bomb.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

    with redis_ready(settings):
        app = create_app(settings, lambda: START, observe)
        app.extensions["opdline"].sessions._lock_ttl = lock_ttl

        def answer(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
            kept: list[Any] = []
            keep: Any = lambda *args: kept.extend(args)  # noqa: E731
            body = b"".join(app.wsgi_app(environ, keep))
            if environ["PATH_INFO"] == "/twilio/sms":
                observe("answered")
            start(*kept[:2])
            return [body]

        server = make_server(
            settings.host, settings.port, answer, threaded=True, request_handler=Quiet
        )
        signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
        with background(settings, lambda: START):
            server.serve_forever(0.02)


def main() -> None:
    """One server for each line."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            serve(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
            sys.exit()
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
