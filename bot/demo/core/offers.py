"""What the embedded core offers: all it can, unless a test takes something away."""

from __future__ import annotations

from msgspec import Struct


class Offers(Struct, frozen=True):
    """Stands for poorer servers. ``refused`` are types that are not kept; an ``If-None-Exist``
    is passed over where conditional creates are not offered, as such servers do.
    """

    transactions: bool = True
    conditional_create: bool = True
    refused: frozenset[str] = frozenset()

    def keeps(self, kind: str) -> bool:
        """Whether it has resources of this type."""
        return kind not in self.refused
