"""Twilio's REST API, as far as messages and recordings go: what was sent, what is kept."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask, Response, abort, jsonify, request

from tests.turn_stand import served
from tests.twilio.published import held

ROOT = "/2010-04-01/Accounts/<account>"


def sound(seconds: float = 1.0) -> bytes:
    """A WAV file as Twilio has them: 8 kHz, mono, 16 bits."""
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x10\x27\xf0\xd8" * int(4000 * seconds))
    return target.getvalue()


class Carrier:
    """``recordings`` by id; ``refuse`` are the statuses of the next answers about them."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.recordings: dict[str, bytes] = {}
        self.refuse: list[int] = []
        self.asked: list[str] = []
        self.sent: list[str] = []
        self.url = ""


@contextmanager
def carrier(token: str = "t" * 32) -> Iterator[Carrier]:
    """The double on a free port."""
    double = Carrier(token)
    app = Flask("twilio")

    @app.before_request
    def authenticate() -> None:
        given = request.authorization
        account = (request.view_args or {}).get("account")
        if given is None or (given.username, given.password) != (account, double.token):
            abort(401)

    @app.post(f"{ROOT}/Messages.json")
    def send(account: str) -> Response:
        double.sent.append(request.form["Body"])
        answer = jsonify({"sid": f"SM{len(double.sent)}", "account_sid": account})
        answer.status_code = 201
        return answer

    @app.route(f"{ROOT}/Recordings/<name>", methods=["GET", "DELETE"])
    def recording(account: str, name: str) -> Response:
        double.asked.append(f"{request.method} {name}")
        if double.refuse:
            status = double.refuse.pop(0)
            away = {"Location": "http://127.0.0.1:9/elsewhere"} if status == 302 else {}
            return Response("no", status, headers=away)
        sid, _, suffix = name.partition(".")
        if sid not in double.recordings or not account.startswith("AC"):
            abort(404)
        if request.method == "GET" and suffix == "wav":
            return Response(double.recordings[sid], content_type="audio/x-wav")
        assert (request.method, suffix) == ("DELETE", "json")
        del double.recordings[sid]
        return Response(status=204)

    with held(app), served(app) as url:
        double.url = url
        yield double
