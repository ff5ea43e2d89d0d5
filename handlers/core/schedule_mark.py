"""The core's mark on a medicine that is never given by telephone, wherever in FHIR it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from handlers.core.fhir import Resource
from handlers.core.tree import objects, several
from handlers.core.unfit import Unfit

SCHEDULE: Final = "urn:opdline:schedule"
PROHIBITED: Final = {"X", "NDPS"}  # Telemedicine Practice Guidelines 2020
_WITHDRAWN = {"cancelled", "entered-in-error"}
_NO_VALUE = {"url", "system", "display", "id"}
_WORD = re.compile(r"[^\W_]+")


def check_schedule(medicines: Iterable[Resource], everything: Iterable[Resource]) -> None:
    """``Unfit`` where the core marks one of these medicines as prohibited, on the medicine or by
    a DetectedIssue anywhere in the document, contained ones too.

    ``everything`` is without what was withdrawn since.
    """
    issues = (
        one
        for each in everything
        for one in (each, *several(each.get("contained")))
        if isinstance(one, dict)
        and one.get("resourceType") == "DetectedIssue"
        and str(one.get("status")) not in _WITHDRAWN
    )
    own = ({**one, "contained": []} for one in medicines)  # each is looked at for what it is
    for one in (*own, *issues):
        for word in _marks(one):
            if word in PROHIBITED:
                raise Unfit(
                    f"a medicine is of schedule {word}, which is never prescribed by telephone",
                    "prohibited",
                )


def _marks(resource: Resource) -> Iterator[str]:
    """The words of each coding and each extension of our code system."""
    for one in objects(resource):
        if one.get("system") == SCHEDULE:
            yield str(one.get("code", "")).strip().upper()
        if one.get("url") == SCHEDULE:
            yield from _words({name: one[name] for name in one if name not in _NO_VALUE})


def _words(value: Any) -> Iterator[str]:
    for one in objects({"value": value}):
        for name, leaf in one.items():
            if name not in _NO_VALUE:
                for word in several(leaf):
                    if isinstance(word, str):
                        yield from _WORD.findall(word.upper())
