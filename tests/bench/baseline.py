"""The least that could answer an SMS: signature checked, one Redis script, always the same TwiML.

Served as OPDLine is. Its address, Redis and token come from ``BASELINE_`` variables.
"""

from __future__ import annotations

import os

import redis
from flask import Flask, Response, abort, request
from granian import Granian
from granian.constants import Interfaces
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

_SEEN = """
if redis.call('SET', KEYS[1], '1', 'NX', 'EX', ARGV[1]) then return 1 end
return 0
"""
_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Hello</Message></Response>'


def create() -> Flask:
    """The whole app."""
    app = Flask("baseline", static_folder=None)
    validator = RequestValidator(os.environ["BASELINE_TOKEN"])
    url = f"http://127.0.0.1:{os.environ['BASELINE_PORT']}"
    seen = redis.Redis.from_url(os.environ["BASELINE_REDIS"]).register_script(_SEEN)

    @app.post("/twilio/sms")
    def sms() -> Response:
        given = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(url + request.path, request.form, given):
            abort(403)
        seen(keys=[f"baseline:{request.form['MessageSid']}"], args=[48 * 3600])
        return Response(_TWIML, content_type="text/xml; charset=utf-8")

    @app.get("/readyz")
    def readyz() -> str:
        return "ready"

    return app


def main() -> None:
    """Serve with the same server, processes and threads as ``app.py serve``."""
    threads = int(os.environ["BASELINE_THREADS"])
    Granian(
        "tests.bench.baseline:create",
        factory=True,
        interface=Interfaces.WSGI,
        address="127.0.0.1",
        port=int(os.environ["BASELINE_PORT"]),
        workers=int(os.environ["BASELINE_WORKERS"]),
        blocking_threads=threads,
        backpressure=threads * 8,
        log_enabled=False,
    ).serve()


if __name__ == "__main__":
    main()
