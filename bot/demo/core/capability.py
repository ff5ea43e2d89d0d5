"""The CapabilityStatement, made from what the server goes by itself."""

from __future__ import annotations

from typing import Any

from bot.demo.core.dates import instant
from bot.demo.core.offers import Offers
from bot.demo.core.parameters import PARAMS

_BUNDLES = [{"code": "transaction"}, {"code": "batch"}]
_INTERACTIONS = ("read", "vread", "create", "update", "search-type")


def capability(
    base: str, since: int, offers: Offers, operations: tuple[str, ...] = ()
) -> dict[str, Any]:
    """What this server can do, no more; ``since``: microseconds since 1970 of its start;
    ``operations`` are those on Patient (``$name``).
    """
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": instant(since),
        "kind": "instance",
        "software": {"name": "OPDLine embedded core"},
        "implementation": {
            "description": "A demo district's stand-in for the core consultation API",
            "url": base,
        },
        "fhirVersion": "4.0.1",
        "format": ["application/fhir+json", "application/json"],
        "rest": [
            {
                "mode": "server",
                "resource": [
                    _resource(kind, offers) | (_operations(operations) if kind == "Patient" else {})
                    for kind in PARAMS
                    if offers.keeps(kind)
                ],
                **({"interaction": _BUNDLES} if offers.transactions else {}),
            }
        ],
    }


def _operations(names: tuple[str, ...]) -> dict[str, Any]:
    plain = (name.removeprefix("$") for name in names)
    told = [{"name": one, "definition": f"urn:opdline:operation:{one}"} for one in plain]
    return {"operation": told} if told else {}


def _resource(kind: str, offers: Offers) -> dict[str, Any]:
    searched = [("_id", "token"), ("_lastUpdated", "date")]
    searched += [(name, param.kind) for name, param in PARAMS[kind].items()]
    return {
        "type": kind,
        "interaction": [{"code": code} for code in _INTERACTIONS],
        "versioning": "versioned",
        "readHistory": True,
        "updateCreate": True,
        "conditionalCreate": offers.conditional_create,
        "conditionalRead": "not-match",
        "conditionalUpdate": False,
        "conditionalDelete": "not-supported",
        "referencePolicy": ["literal", "enforced"],
        "searchParam": [{"name": name, "type": type_} for name, type_ in searched],
    }
