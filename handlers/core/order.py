"""In which order the entries of a transaction are done where they are done one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from handlers.core.fhir import Resource
from handlers.core.references import mentioned

# What cannot be left out: without these nothing is booked, asked or recorded at all.
NEEDED = frozenset(("Appointment", "Binary", "DocumentReference", "Patient", "Slot", "Task"))

What = Literal["take", "claim", "do", "free"]


def kind_of(entry: Resource) -> str:
    """The type of an entry's resource."""
    return str(entry["resource"]["resourceType"])


def is_slot(entry: Resource, status: str) -> bool:
    """Whether it makes a Slot this."""
    return kind_of(entry) == "Slot" and entry["resource"].get("status") == status


def steps(entries: Sequence[Resource]) -> Iterator[tuple[What, int]]:
    """What is done with which entry, by its place.

    First what others want too, so that a lost race writes nothing else: a Slot is taken, one that
    will be freed is claimed. Then what is needed, each after what it refers to; then Slots are
    freed; then all the rest.
    """
    taken = [at for at, entry in enumerate(entries) if is_slot(entry, "busy")]
    freed = [at for at, entry in enumerate(entries) if is_slot(entry, "free")]
    yield from (("take", at) for at in taken)
    yield from (("claim", at) for at in freed)
    others = _Others(entries, {*taken, *freed})
    yield from (("do", at) for at in others.of(needed=True))
    yield from (("free", at) for at in freed)
    yield from (("do", at) for at in others.of(needed=False))


class _Others:
    def __init__(self, entries: Sequence[Resource], apart: set[int]) -> None:
        places = {entry["fullUrl"]: at for at, entry in enumerate(entries) if "fullUrl" in entry}
        self._entries = entries
        self._done = set(apart)
        self._after = [
            sorted({places[one] for one in mentioned(entry["resource"], places)} - {at})
            for at, entry in enumerate(entries)
        ]

    def of(self, *, needed: bool) -> Iterator[int]:
        """The needed ones with what they refer to, or all that are left."""
        for at, entry in enumerate(self._entries):
            if not needed or kind_of(entry) in NEEDED:
                yield from self._visit(at)

    def _visit(self, at: int) -> Iterator[int]:
        """What is needed waits for nothing that itself refers to it; of any other circle the
        first reference to what is not there yet is lost.
        """
        if at in self._done:
            return
        self._done.add(at)
        needed = kind_of(self._entries[at]) in NEEDED
        for one in self._after[at]:
            if not (needed and at in self._reached(one)):
                yield from self._visit(one)
        yield at

    def _reached(self, at: int) -> set[int]:
        found: set[int] = set()
        waiting = [at]
        while waiting:
            for one in self._after[waiting.pop()]:
                if one not in found:
                    found.add(one)
                    waiting.append(one)
        return found
