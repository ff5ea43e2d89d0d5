"""Exotel's REST API as far as texts and calls out go, over real HTTP: it takes the fields that are
documented (``fields.json``) and no others, and answers and refuses in the documented form.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask import Flask, Response, jsonify, request

from bot.sms.segments import count
from tests.turn_stand import served

ACCOUNT, KEY, TOKEN = "opd1", "key1", "token1"
USER, PASSWORD = "exotel", "a-long:p@ssword/1"  # what its webhooks bring
SENDER, EXOPHONE, FLOW = "OPDLIN", "01140000000", "926"
_FIELDS = json.loads((Path(__file__).parent / "fields.json").read_text())


def settings_of(url: str, **more: Any) -> dict[str, Any]:
    """What OPDLine is told of this double."""
    return {
        "public_url": "https://opd.example.org",
        "dlt_entity_id": "1234567890123",
        "exotel_account_sid": ACCOUNT,
        "exotel_api_key": KEY,
        "exotel_api_token": TOKEN,
        "exotel_api_base": url,
        "exotel_sms_from": SENDER,
        "exotel_webhook_user": USER,
        "exotel_webhook_password": PASSWORD,
    } | more


CALLS = {"exotel_voice_from": EXOPHONE, "exotel_app_id": FLOW}


class Exotel:
    """``texts`` and ``calls`` that it took. ``answers`` are given, in order, instead of its own
    one whose status is ``"took"`` is given after it took the request.
    """

    def __init__(self) -> None:
        self.url = ""
        self.texts: list[dict[str, str]] = []
        self.calls: list[dict[str, str]] = []
        self.answers: list[tuple[int, dict[str, str], str]] = []
        self.takes_and_fails = 0
        self._one = threading.Lock()
        self.app = Flask("exotel")
        root = f"/v1/Accounts/{ACCOUNT}"
        for path in _FIELDS:
            self.app.add_url_rule(
                f"{root}/{path}", path, lambda path=path: self._answer(path), methods=["POST"]
            )

    def _answer(self, path: str) -> Response:
        given = request.authorization
        if given is None or (given.username, given.password) != (KEY, TOKEN):
            return refusal(401, "34010")
        if self.answers:
            status, headers, body = self.answers.pop(0)
            return Response(body, status, headers)
        form = request.form.to_dict()
        wrong = _wrong(path, form)
        if wrong:
            return refusal(400, wrong)
        with self._one:
            taken = self.texts if path.startswith("Sms") else self.calls
            taken.append(form)
            sid = f"{len(taken):032x}"
            if self.takes_and_fails:
                self.takes_and_fails -= 1
                return Response("<html>Bad Gateway</html>", 502)
        return _text(sid, form) if path.startswith("Sms") else _call(sid, form)


def refusal(status: int, code: str) -> Response:
    """As every error is told."""
    told = {"Status": status, "Message": f"no, {code}", "Code": code}
    answer = jsonify({"RestException": told})
    answer.status_code = status
    return answer


def _wrong(path: str, form: dict[str, str]) -> str:
    """The code for what the documents do not allow."""
    known = _FIELDS[path]
    if any(name not in form for name in known["needed"]):
        return "MISSING_PARAMETER"
    for name, value in form.items():
        if name not in known["fields"] or not re.fullmatch(known["fields"][name], value):
            return f"INVALID_PARAMETER {name}"
    plain = form.get("EncodingType") == "plain"
    if plain and count(form["Body"]).encoding != "GSM-7":
        return "ENCODING_MISMATCH"
    return ""


def _text(sid: str, form: dict[str, str]) -> Response:
    return jsonify({"SMSMessage": {
        "Sid": sid, "AccountSid": ACCOUNT, "From": form["From"], "To": form["To"],
        "Body": form["Body"], "Status": "queued", "DateCreated": "2024-01-15 10:30:00",
        "DateUpdated": "2024-01-15 10:30:00", "DateSent": None, "Price": None,
        "Uri": f"/v1/Accounts/{ACCOUNT}/SMS/Messages/{sid}",
    }})  # fmt: skip


def _call(sid: str, form: dict[str, str]) -> Response:
    return jsonify({"Call": {
        "Sid": sid, "ParentCallSid": None, "AccountSid": ACCOUNT, "To": form["CallerId"],
        "From": form["From"], "PhoneNumberSid": form["CallerId"], "Status": "in-progress",
        "Direction": "outbound-api", "Uri": f"/v1/Accounts/{ACCOUNT}/Calls.json/{sid}",
    }})  # fmt: skip


@contextmanager
def exotel() -> Iterator[Exotel]:
    """The double on a free port."""
    double = Exotel()
    with served(double.app) as url:
        double.url = url
        yield double
