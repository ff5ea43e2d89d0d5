"""What the core says of itself (its CapabilityStatement), read once and kept for an hour."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from time import monotonic

from msgspec import Struct

from handlers.core.answers import Conflict
from handlers.core.deadline import remaining, within
from handlers.core.errors import CoreDown, CoreError
from handlers.core.fhir import Part, Resource, shape

KEPT = 3600.0  # s
RETRY = 15.0  # s; a core that does not say is not asked again at every turn
LONGEST_WAIT = 5.0  # s, and never more than half of what a call may take


class _Coded(Part, frozen=True):
    code: str = ""


class _Named(Part, frozen=True):
    name: str = ""


class _Kind(Part, frozen=True):
    type: str
    interaction: tuple[_Coded, ...] = ()
    conditional_create: bool = False
    update_create: bool = False
    search_param: tuple[_Named, ...] = ()
    operation: tuple[_Named, ...] = ()


class _Rest(Part, frozen=True):
    mode: str = "server"
    interaction: tuple[_Coded, ...] = ()
    resource: tuple[_Kind, ...] = ()


class _Statement(Part, frozen=True):
    rest: tuple[_Rest, ...] = ()


class Kept(Struct, frozen=True):
    """What is offered for one type. ``searched`` is empty where that is not told."""

    creates: bool = True
    once: bool = True
    named_by_us: bool = False
    searched: frozenset[str] = frozenset()
    operations: frozenset[str] = frozenset()


class Capabilities(Struct, frozen=True):
    """What may be asked of the core. ``kinds`` is empty where it does not tell, or while nobody
    knows: then it is asked for everything, as if it could.
    """

    transactions: bool = True
    kinds: dict[str, Kept] = {}

    def keeps(self, kind: str) -> bool:
        """Whether it has resources of this type."""
        return not self.kinds or kind in self.kinds

    def creates(self, kind: str) -> bool:
        """Whether it takes new ones."""
        return self.keeps(kind) and self._of(kind).creates

    def creates_once(self, kind: str) -> bool:
        """Whether ``If-None-Exist`` counts."""
        return self._of(kind).once

    def named_by_us(self, kind: str) -> bool:
        """Whether an update under a new id creates."""
        return self._of(kind).named_by_us

    def searched(self, kind: str, param: str) -> bool:
        """Whether the type can be searched so."""
        params = self._of(kind).searched
        return not params or param in params

    def operates(self, kind: str, operation: str) -> bool:
        """Whether it offers this operation on the type (the name without ``$``). Here alone what
        is not told is not offered.
        """
        return operation in self._of(kind).operations

    def _of(self, kind: str) -> Kept:
        return self.kinds.get(kind) or Kept()


class Statement:
    """The capabilities as they were at most an hour ago. Safe to share between threads."""

    def __init__(self, read: Callable[[], Resource]) -> None:
        self._read = read
        self._lock = Lock()
        self._known: Capabilities | None = None
        self._good_until = 0.0

    @property
    def is_known(self) -> bool:
        """Whether the core has told."""
        return self._known is not None

    def get(self) -> Capabilities:
        """What the core told last; never an error. Only the first caller waits for it."""
        if monotonic() < self._good_until:
            return self._known or Capabilities()
        wait = 0.0 if self.is_known else max(min(remaining() / 2, LONGEST_WAIT), 0.0)
        if self._lock.acquire(timeout=wait):
            try:
                if monotonic() >= self._good_until:
                    self._refresh()
            finally:
                self._lock.release()
        return self._known or Capabilities()

    def forget(self) -> None:
        """It did not do as it had said: ask again."""
        self._good_until = 0.0

    def _refresh(self) -> None:
        try:
            with within(max(min(remaining() / 2, LONGEST_WAIT), 0.0)):
                self._known = capabilities(self._read())
        except (CoreError, Conflict):
            self._good_until = monotonic() + RETRY
        else:
            self._good_until = monotonic() + KEPT


def capabilities(resource: Resource) -> Capabilities:
    """What a CapabilityStatement says; ``CoreDown`` where it is none."""
    if resource.get("resourceType") != "CapabilityStatement":
        raise CoreDown("the core's /metadata is no CapabilityStatement")
    servers = [rest for rest in shape(resource, _Statement).rest if rest.mode == "server"]
    if not servers:
        raise CoreDown("the core's CapabilityStatement is of no server")
    rest = servers[0]
    return Capabilities(
        transactions=any(one.code == "transaction" for one in rest.interaction),
        kinds={kind.type: _kept(kind) for kind in rest.resource},
    )


def _kept(kind: _Kind) -> Kept:
    does = {one.code for one in kind.interaction}
    return Kept(
        creates=not does or "create" in does,
        once=kind.conditional_create,
        named_by_us=kind.update_create,
        searched=frozenset(one.name for one in kind.search_param),
        operations=frozenset(one.name.removeprefix("$") for one in kind.operation),
    )
