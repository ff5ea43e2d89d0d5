"""What the demo carrier has recorded: nobody speaks to it, so each is the same made tone."""

from __future__ import annotations

import math
import re
import secrets
import wave
from array import array
from pathlib import Path

from flask import Blueprint, Response, request

from bot.demo.answering import refuse
from bot.demo.webhook import API_VERSION

SECONDS = 2
_RATE = 8000  # samples a second
_ROOT = f"/{API_VERSION}/Accounts/<account>/Recordings"


class Recordings:
    """A WAV file each (8 kHz, mono), until it is deleted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "carrier-recordings"

    def add(self) -> str:
        """The sid of a new one: a tone that rises."""
        sid = f"RE{secrets.token_hex(16)}"
        count = SECONDS * _RATE
        waves = (math.sin(2 * math.pi * (300 + 100 * n / count) * n / _RATE) for n in range(count))
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with wave.open(str(self._folder / f"{sid}.wav"), "wb") as made:
            made.setparams((1, 2, _RATE, count, "NONE", ""))
            made.writeframes(array("h", (int(8000 * one) for one in waves)).tobytes())
        return sid

    def find(self, sid: str) -> Path | None:
        """Its file."""
        path = self._folder / f"{sid}.wav"
        return path if re.fullmatch("RE[0-9a-f]{32}", sid) and path.exists() else None


def add_recordings(carrier: Blueprint, recordings: Recordings) -> None:
    """Add the routes to the carrier's blueprint, which sees to who may use them."""

    @carrier.get(f"{_ROOT}/<sid>.wav")
    def sound(account: str, sid: str) -> Response:
        path = recordings.find(sid)
        return Response(path.read_bytes(), mimetype="audio/wav") if path else _none()

    @carrier.delete(f"{_ROOT}/<sid>.json")
    def forget(account: str, sid: str) -> Response:
        path = recordings.find(sid)
        if path is None:
            return _none()
        path.unlink(missing_ok=True)
        return Response(status=204)


def _none() -> Response:
    path = request.path.removeprefix("/carrier")
    return refuse(404, 20404, f"The requested resource {path} was not found")
