"""The whole of OPDLine with Exotel as its carrier, and what the core has of it in the end."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from bot.seal import Sealer
from bot.store import connect
from tests.exotel.double import CALLS, PASSWORD, USER, Exotel, exotel, settings_of
from tests.turn_stand import keys
from tests.whole import PATIENCE, Whole, standing

AUTH = (USER, PASSWORD)
_texts = itertools.count(1)


class ExotelWhole(Whole):
    """As ``Whole``, with texts by Exotel. ``carrier`` is the double of its API."""

    def __init__(self, whole: Whole, carrier: Exotel) -> None:
        super().__init__(whole.settings, whole.core)
        self.carrier = carrier

    def say(self, number: str, text: str) -> list[str]:
        """She sends a message; what comes back once it is answered."""
        sid = f"{next(_texts):032x}"
        form = {"SmsSid": sid, "From": "0" + number[3:], "To": "56070", "Body": text}
        answer = self.http.post("/exotel/sms", data=form, auth=AUTH)
        assert (answer.status_code, answer.text) == (200, "")
        turn = Sealer(self.settings.secret_key).turn_id("exotel", sid, f"tel:{number}")
        redis = connect(self.settings)
        eventually(lambda: keys(redis, f"opd:done:{turn}:answer:*"))
        return [self._read_one(n) for n, one in self._of(number) if turn in one["CustomField"]]

    def later(self, number: str) -> str:
        """The next message that comes to a phone by itself."""
        eventually(lambda: self._of(number))
        return self._read_one(self._of(number)[0][0])

    def _of(self, number: str) -> list[tuple[int, dict[str, str]]]:
        found = enumerate(self.carrier.texts)
        return [(n, one) for n, one in found if one["To"] == number and n not in self._read]

    def _read_one(self, n: int) -> str:
        self._read.add(n)
        return self.carrier.texts[n]["Body"]


@contextmanager
def exotel_standing(
    folder: Path, clock: Callable[[], datetime], **more: Any
) -> Iterator[ExotelWhole]:
    """OPDLine with Exotel on a free port; its core is a server of its own."""
    with exotel() as double:
        given = settings_of(double.url, **CALLS) | more
        with standing(folder, clock, core_apart=True, **given) as whole:
            yield ExotelWhole(whole, double)


def eventually(true: Callable[[], object]) -> None:
    """Wait for what a worker does."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.02)


def kept(whole: Whole) -> list[dict[str, Any]]:
    """The appointments that the core has, without what differs from one booking to the next: the
    ids of what was made.
    """
    patients = {f"Patient/{one['id']}": one for one in whole.fhir("Patient")}
    return [_told(one, patients) for one in whole.fhir("Appointment?_sort=date")]


def _told(appointment: dict[str, Any], patients: dict[str, dict[str, Any]]) -> dict[str, Any]:
    who = [one["actor"]["reference"] for one in appointment["participant"]]
    (patient,) = (patients[one] for one in who if one in patients)
    told = {name: appointment.get(name) for name in (
        "status", "start", "end", "priority", "description", "comment", "reasonCode",
        "serviceType", "patientInstruction",
    )}  # fmt: skip
    told["with"] = sorted(one for one in who if one not in patients)
    told["for"] = {name: patient.get(name) for name in ("name", "gender", "birthDate", "telecom")}
    told["slots"] = [one["reference"] for one in appointment.get("slot", [])]
    return told


def http_of(file: Path, **filled: str) -> httpx.Request:
    """A saved request; ``{name}`` in it is filled."""
    text = file.read_text(encoding="utf-8")
    for name, value in filled.items():
        text = text.replace(f"{{{name}}}", value)
    head, _, body = text.partition("\n\n")
    first, *headers = head.splitlines()
    method, _, path = first.partition(" ")
    if "multipart" in head:
        body = body.replace("\n", "\r\n")
    return httpx.Request(
        method,
        path if path.startswith("http") else f"http://opd{path}",
        headers=dict(line.split(": ", 1) for line in headers),
        content=body.encode() if method == "POST" else None,
    )
