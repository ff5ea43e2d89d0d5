"""What a patient sent in a chat, for the doctor at the desk: pictures, voice messages, papers."""

from __future__ import annotations

import base64
import binascii

from flask import Response
from msgspec import Struct

from bot.demo.bookings import actor
from bot.demo.fhir import Fhir, Refused, Resource

_PART = "/media"  # ends the identifier of what she sent
_KINDS = {"image/jpeg": "picture", "application/pdf": "paper"}


class File(Struct, frozen=True):
    """A Binary by its id; ``kind`` is picture, recording or paper."""

    id: str
    kind: str
    title: str
    at: str


def files(core: Fhir, appointment: Resource) -> list[File]:
    """What belongs to an appointment, as it came."""
    patient = actor(appointment, "Patient")[0]
    if not patient:
        return []
    found = core.search("DocumentReference", {"patient": f"Patient/{patient}", "_sort": "date"})
    here = {"reference": f"Appointment/{appointment['id']}"}
    return [
        _file(one)
        for one in found
        if here in one.get("context", {}).get("related", [])
        and any(each.get("value", "").endswith(_PART) for each in one.get("identifier", []))
    ]


def content(core: Fhir, identity: str) -> tuple[bytes, str]:
    """The file and its media type; ``Refused`` where the core has none under this id."""
    binary = core.read(f"Binary/{identity}")
    mime = str(binary.get("contentType", ""))
    try:
        data = base64.b64decode(binary.get("data", ""), validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if not data or not (mime in _KINDS or mime.startswith("audio/")):
        raise Refused("This is no file of a patient.")
    return data, mime


def shown(data: bytes, mime: str) -> Response:
    """As a browser may have it: taken for what it is said to be, and running nothing."""
    answer = Response(data, content_type=mime)
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    if mime == "application/pdf":
        answer.headers["Content-Disposition"] = 'attachment; filename="paper.pdf"'
    return answer


def _file(document: Resource) -> File:
    attachment = document["content"][0]["attachment"]
    return File(
        id=str(attachment.get("url", "")).partition("/")[2],
        kind=_KINDS.get(attachment.get("contentType", ""), "recording"),
        title=str(attachment.get("title", "")),
        at=str(document.get("date", ""))[:16].replace("T", " "),
    )
