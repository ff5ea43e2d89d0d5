"""ABHAs as the demo makes them: a code by SMS to the phone page, then a number of its own making.

A real core asks ABDM. Here no one is asked, and the code is always the same.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from bot.demo.core.dates import instant
from bot.demo.core.outcome import refuse
from bot.demo.core.store import Store, decode, get
from handlers.abha import is_doubtful
from handlers.core.fhir import e164
from handlers.core.records import Abha

SendCode = Callable[[str, str], None]  # (a telephone number, the text that comes to it)
ENROL: Final = "$abha-enrol"
VERIFY: Final = "$abha-verify"
CODE: Final = "482915"
TEXT: Final = (
    f"ABDM: {CODE} is the code to make your ABHA. It holds for 10 minutes. "
    "Give it only where you asked for an ABHA."
)
HOLDS: Final = 10 * 60 * 1_000_000  # microseconds
TRIES: Final = 3


class Enrolments:
    """The two operations. What is under way stands in the core's own file."""

    def __init__(self, store: Store, send: SendCode) -> None:
        self._store = store
        self._send = send

    def answer(self, name: str, body: dict[str, Any], now: int) -> dict[str, Any]:
        """The Parameters that answer ``name``; ``now`` in microseconds since 1970."""
        given = _given(body)
        if name == ENROL:
            return self._enrol(given, now)
        return self._verify(given, now)

    def _enrol(self, given: dict[str, str], now: int) -> dict[str, Any]:
        patient, mobile, asked = (_needed(given, name) for name in ("patient", "mobile", "request"))
        transaction = str(uuid5(NAMESPACE_URL, f"abha|{patient}|{asked}"))
        with self._store.write() as db:
            row = get(db, "Patient", patient)
            if row is None:
                raise refuse(422, "value", f"there is no Patient/{patient}")
            telecom = decode(row.body).get("telecom", [])
            if all(e164(str(one.get("value", ""))) != mobile for one in telecom):
                raise refuse(422, "business-rule", "the patient has another telephone")
            known = _kept(db, transaction)
            if known is None:
                known = {"patient": patient, "until": now + HOLDS, "wrong": 0, "done": False}
                _keep(db, transaction, known)
                self._send(mobile, TEXT)
        return _parameters(transaction=transaction, expires=instant(known["until"]))

    def _verify(self, given: dict[str, str], now: int) -> dict[str, Any]:
        transaction, code = _needed(given, "transaction"), _needed(given, "otp")
        with self._store.write() as db:
            known = _kept(db, transaction)
            if known is None or known["wrong"] >= TRIES:
                return _parameters(outcome="refused")
            if now >= known["until"] and not known["done"]:
                return _parameters(outcome="expired")
            if code != CODE:
                known["wrong"] += 1
                _keep(db, transaction, known)
                return _parameters(outcome="refused" if known["wrong"] >= TRIES else "wrong")
            known["done"] = True  # the same code again: the same ABHA
            _keep(db, transaction, known)
        number = _number(known["patient"])
        return _parameters(outcome="verified", number=number, address=f"{number}@sbx")


def _number(patient: str) -> str:
    """Fourteen digits of the patient's own, the last as most numbers have it."""
    digest = int.from_bytes(hashlib.sha256(patient.encode()).digest()[:8])
    stem = f"91{digest % 10**11:011}"
    return next(n for n in (f"{stem}{last}" for last in range(10)) if not is_doubtful(Abha(n)))


def _given(body: dict[str, Any]) -> dict[str, str]:
    if body.get("resourceType") != "Parameters":
        raise refuse(400, "structure", "an operation takes Parameters")
    every = body.get("parameter", [])
    if not isinstance(every, list) or not all(isinstance(one, dict) for one in every):
        raise refuse(400, "structure", "parameter is no list of parameters")
    return {str(one.get("name")): str(one.get("valueString", "")) for one in every}


def _needed(given: dict[str, str], name: str) -> str:
    if not given.get(name):
        raise refuse(400, "required", f"the parameter {name} (valueString) is missing")
    return given[name]


def _parameters(**values: str) -> dict[str, Any]:
    every = [{"name": name, "valueString": value} for name, value in values.items()]
    return {"resourceType": "Parameters", "parameter": every}


def _kept(db: sqlite3.Connection, transaction: str) -> dict[str, Any] | None:
    found = db.execute("SELECT value FROM fact WHERE name = ?", (f"abha|{transaction}",)).fetchone()
    return dict(json.loads(found[0])) if found else None


def _keep(db: sqlite3.Connection, transaction: str, known: dict[str, Any]) -> None:
    row = (f"abha|{transaction}", json.dumps(known))
    db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", row)
