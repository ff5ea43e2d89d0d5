"""What single requests can do at a FHIR server: the part of ``http`` that stands on no other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from handlers.core.fhir import Resource

Params = Mapping[str, str | list[str]]


class Rest(Protocol):
    """Reads, searches and writes, one resource at a time."""

    def read(self, kind: str, identity: str) -> Resource:
        """One resource by its id, with its version; ``NotFound`` where there is none."""

    def search(self, kind: str, params: Params) -> list[Resource]:
        """Everything a search finds, over all its pages."""

    def write(self, entry: Resource) -> Resource:
        """Do one entry of a transaction by itself, its conditions as headers; its response:
        status, location, etag. ``Conflict`` on 409 and 412.
        """
