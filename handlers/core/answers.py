"""What the core's answers hold, read so that no nonsense gets further than this file."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import msgspec

from handlers.core.deadline import remaining
from handlers.core.errors import CoreDown, TooLong
from handlers.core.fhir import Part, Resource, shape

LARGEST_ANSWER = 10 * 1024 * 1024
LONGEST_REST = 86400.0  # s


class Conflict(Exception):
    """409 or 412: the record is not as it was thought to be. Never leaves this package."""


class Entry(Part, frozen=True):
    resource: Resource = msgspec.field(default_factory=dict)
    response: Resource = msgspec.field(default_factory=dict)


class Link(Part, frozen=True):
    relation: str
    url: str


class Bundle(Part, frozen=True):
    type: str
    entry: tuple[Entry, ...] = ()
    link: tuple[Link, ...] = ()


def body_of(answer: httpx.Response) -> bytes:
    """All of a streamed answer; ``CoreDown`` where it is too long, too late or compressed."""
    if answer.headers.get("content-encoding", "identity").lower() != "identity":
        raise CoreDown("the core compressed its answer, which it was asked not to")
    data = bytearray()
    for piece in answer.iter_raw():
        data += piece
        if len(data) > LARGEST_ANSWER:
            raise TooLong("the core's answer is too long")
        if remaining() <= 0:
            raise CoreDown("the core was too slow")
    return bytes(data)


def resource_in(data: bytes) -> Resource:
    """The resource an answer holds; ``CoreDown`` where it holds none."""
    try:
        resource: Any = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as wrong:
        raise CoreDown(f"the core's answer is not JSON: {wrong}") from wrong
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        raise CoreDown("the core's answer is not a FHIR resource")
    return resource


def bundle_in(resource: Resource, kind: str) -> Bundle:
    """The Bundle of this type; ``CoreDown`` where it is something else."""
    if resource["resourceType"] != "Bundle":
        raise CoreDown(f"the core answered with a {resource['resourceType']}, not a Bundle")
    bundle = shape(resource, Bundle)
    if bundle.type != kind:
        raise CoreDown(f"the core answered with a {bundle.type}, not a {kind}")
    return bundle


def written(answer: httpx.Response, resource: Resource) -> Resource:
    """A write's answer, as a transaction tells it of one entry: status, location, etag.

    What a header does not tell the resource does, where one was sent back.
    """
    told: Resource = {"status": f"{answer.status_code} {answer.reason_phrase}"}
    if location := answer.headers.get("location", ""):
        told["location"] = location
    elif isinstance(resource.get("id"), str):
        told["location"] = f"{resource['resourceType']}/{resource['id']}"
    if etag := answer.headers.get("etag", ""):
        told["etag"] = etag
    elif isinstance(meta := resource.get("meta"), dict) and meta.get("versionId"):
        told["etag"] = f'W/"{meta["versionId"]}"'
    return told


def retry_after(header: str, now: datetime) -> float | None:
    """Seconds, from seconds or from an HTTP date; at most a day."""
    if header.strip().isascii() and header.strip().isdigit():
        seconds = float(header.strip()[:9])
    else:
        try:
            at = parsedate_to_datetime(header)
        except ValueError:
            return None
        seconds = (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_REST)
