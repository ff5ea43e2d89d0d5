"""A FHIR document Bundle: its resources, and where its references lead."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import field

from handlers.core.fhir import Part, Reference, Resource
from handlers.core.unfit import Unfit

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
    """Resources by their addresses. Everything that is wrong with it is ``Unfit``."""

    def __init__(self, resource: Resource) -> None:
        self.bundle = told(resource, Bundle)
        if self.bundle.type != "document":
            what = f"Bundle/{self.bundle.id} is a {self.bundle.type}"
            raise Unfit(f"{what}, not a document", "not-a-document")
        self.resources = [entry.resource for entry in self.bundle.entry]
        self._by_address: dict[str, list[Resource]] = {}
        for entry in self.bundle.entry:
            one = entry.resource
            if entry.full_url:
                self._by_address.setdefault(entry.full_url, []).append(one)
            if "id" in one:
                address = f"{one.get('resourceType')}/{one['id']}"
                self._by_address.setdefault(address, []).append(one)

    def follow(self, reference: Reference, holder: Resource) -> Resource:
        """The resource referred to, in the document or contained in its holder."""
        target = reference.reference
        if target.startswith("#"):
            for one in holder.get("contained", []):
                if isinstance(one, dict) and f"#{one.get('id')}" == target:
                    return one
        plain = target.split("/_history/")[0]
        found = self._by_address.get(target) or self._by_address.get(plain) or []
        what = f"a reference of its {holder.get('resourceType')}"
        if not found:
            raise Unfit(f"{what} leads nowhere: {target or 'empty'!r}", "reference")
        if any(one is not found[0] for one in found):
            raise Unfit(f"{what} leads to two entries: {target!r}", "two-entries")
        return found[0]


def told(resource: Resource, kind: type[P]) -> P:
    """A resource of the document as what it should be."""
    try:
        return msgspec.convert(resource, kind)
    except (msgspec.ValidationError, RecursionError) as wrong:
        raise Unfit(f"its {kind.__name__} is not as FHIR has it: {wrong}", "shape") from wrong
