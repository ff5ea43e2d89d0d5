"""The document of an intake once more, when her recorded words have come."""

from __future__ import annotations

import base64
from typing import Any

import msgspec
from msgspec import Struct

from handlers.core.consult_record import PART, bundle
from handlers.core.consult_sections import with_recording
from handlers.core.errors import CoreError
from handlers.core.fhir import TURN, Resource
from handlers.core.handover import creation, temporary
from handlers.core.http import Conflict, FhirHttp, escaped
from handlers.core.profiles import dressed

_LARGEST = 3_000_000  # bytes; beside the Binary, and in base64, it is nearly the most a core takes
_RECORDING = "recording"


class _Composition(Struct):
    subject: Resource
    encounter: Resource
    section: list[Resource]


class _Entry(Struct, rename="camel"):
    full_url: str
    resource: Resource


class _Document(Struct):
    type: str
    entry: list[_Entry]


def amended(http: FhirHttp, turn: str, document: Resource, sound: bytes, at: str) -> list[Resource]:
    """The entry of a document that replaces the one of this turn, with the sound in it.

    None where the core has no such document, or the sound is too long: the recording is kept
    all the same. ``document`` is its DocumentReference, ``at`` now as an instant.
    """
    if len(sound) > _LARGEST:
        return []
    first = {"system": TURN, "value": f"{turn}/{PART}"}
    try:
        found = http.search("Bundle", {"identifier": f"{TURN}|{escaped(first['value'])}"})
        entries = _with(_of(found, first), document, sound, at, first)
    except (CoreError, Conflict):
        return []
    except (msgspec.ValidationError, LookupError, TypeError, AttributeError):
        return []  # the core gives it back in another shape than it was given
    mine = {"system": TURN, "value": f"{turn}/{PART}/{_RECORDING}"}
    name = f"Bundle/{PART}/{_RECORDING}"
    return [creation(bundle(mine, at, entries), mine, temporary(turn, name))]


def _of(found: list[Resource], identifier: Resource) -> _Document:
    """Checked again here: a server that passes over a parameter would answer with another's."""
    mine = [one for one in found if one.get("identifier") == identifier]
    return msgspec.convert(mine[0], _Document)


def _with(
    document: _Document, recording: Resource, sound: bytes, at: str, replaced: Resource
) -> list[Resource]:
    composition = document.entry[0].resource
    known = msgspec.convert(composition, _Composition)
    appointment = {one.resource["resourceType"]: one.full_url for one in document.entry}[
        "Appointment"
    ]
    attachment: dict[str, Any] = {**recording["content"][0]["attachment"]}
    del attachment["url"]  # it leads out of the document
    attachment["data"] = base64.b64encode(sound).decode()
    subject = {"reference": known.subject["reference"]}
    inside = dressed(
        {
            **recording,
            "subject": subject,
            "author": [subject],
            "content": [{"attachment": attachment}],
            "context": {
                "encounter": [known.encounter],
                "related": [{"reference": appointment}],
            },
        }
    )
    address = temporary(replaced["value"], f"DocumentReference/{_RECORDING}")
    told = {
        **composition,
        "date": at,
        "relatesTo": [{"code": "replaces", "targetIdentifier": replaced}],
        "section": with_recording(known.section, address, inside),
    }
    first, *others = document.entry
    return [
        {"fullUrl": first.full_url, "resource": told},
        *({"fullUrl": one.full_url, "resource": one.resource} for one in others),
        {"fullUrl": address, "resource": inside},
    ]
