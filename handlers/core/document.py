"""A FHIR document Bundle: its resources, and where its references lead."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import field

from handlers.core.errors import CoreRefused
from handlers.core.fhir import Part, Reference, Resource

P = TypeVar("P", bound=Part)


class Entry(Part, frozen=True):
    full_url: str = ""
    resource: dict[str, Any] = field(default_factory=dict)


class Bundle(Part, frozen=True):
    id: str
    type: str
    timestamp: str = ""
    entry: tuple[Entry, ...] = ()


class Document:
    """Resources by their addresses. Everything that is wrong with it is ``CoreRefused``."""

    def __init__(self, resource: Resource) -> None:
        self.bundle = told(resource, Bundle)
        if self.bundle.type != "document":
            raise CoreRefused(f"Bundle/{self.bundle.id} is a {self.bundle.type}, not a document")
        self.resources = [entry.resource for entry in self.bundle.entry]
        self._by_address: dict[str, Resource] = {}
        for entry in self.bundle.entry:
            one = entry.resource
            if entry.full_url:
                self._by_address[entry.full_url] = one
            if "id" in one:
                self._by_address[f"{one.get('resourceType')}/{one['id']}"] = one

    def follow(self, reference: Reference, holder: Resource) -> Resource:
        """The resource referred to, in the document or contained in its holder."""
        target = reference.reference
        if target.startswith("#"):
            for one in holder.get("contained", []):
                if isinstance(one, dict) and f"#{one.get('id')}" == target:
                    return one
        plain = target.split("/_history/")[0]
        found = self._by_address.get(target) or self._by_address.get(plain)
        if found is None:
            kind = holder.get("resourceType")
            raise CoreRefused(f"a reference of its {kind} leads nowhere: {target or 'empty'!r}")
        return found


def told(resource: Resource, kind: type[P]) -> P:
    """A resource of the document as what it should be."""
    try:
        return msgspec.convert(resource, kind)
    except msgspec.ValidationError as wrong:
        raise CoreRefused(f"its {kind.__name__} is not as FHIR has it: {wrong}") from wrong
