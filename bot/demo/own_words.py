"""What a patient said after the beep, for the doctor at the desk to hear."""

from __future__ import annotations

import base64
import binascii

from bot.demo.fhir import Fhir, Refused, Resource

_TURN = "urn:opdline:turn"  # of the booking; its recording is "<turn>/recording"


def recording(core: Fhir, appointment: Resource) -> str:
    """The id of the Binary that belongs to an appointment, or nothing."""
    turns = [
        one.get("value", "")
        for one in appointment.get("identifier", [])
        if one.get("system") == _TURN
    ]
    found = core.of(
        "DocumentReference", "identifier", [f"{_TURN}|{turn}/recording" for turn in turns]
    )
    urls = [one["content"][0]["attachment"].get("url", "") for one in found]
    return next((url.partition("/")[2] for url in urls if url.startswith("Binary/")), "")


def sound(core: Fhir, identity: str) -> tuple[bytes, str]:
    """The sound and its media type; ``Refused`` where the core has none under this id."""
    binary = core.read(f"Binary/{identity}")
    mime = str(binary.get("contentType", ""))
    try:
        data = base64.b64decode(binary.get("data", ""), validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if not data or not mime.startswith("audio/"):
        raise Refused("This is no recording.")
    return data, mime
