"""What a prescription may not be, whatever else is right with it: of an unknown version of its
profiles, or for a medicine that the core marks as one never given by telephone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from handlers.core.fhir import Resource
from handlers.core.unfit import Unfit

PROFILES: Final = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
KNOWN: Final = "6"  # the version of those profiles that is read, before its first full stop
SCHEDULE: Final = "urn:opdline:schedule"
PROHIBITED: Final = {"X", "NDPS"}  # Telemedicine Practice Guidelines 2020
_WITHDRAWN = {"cancelled", "entered-in-error"}


def check_profiles(resources: Iterable[Resource]) -> None:
    """``Unfit`` where one says that it is of a version that nobody here has read."""
    for one in resources:
        for profile in _several(_part(one, "meta").get("profile")):
            name, _, version = str(profile).partition("|")
            if name.startswith(PROFILES) and version and version.split(".")[0] != KNOWN:
                name = name.removeprefix(PROFILES)
                raise Unfit(f"{name} is of version {version}, not {KNOWN}", "profile-version")


def check_schedule(medicines: Iterable[Resource], everything: Iterable[Resource]) -> None:
    """``Unfit`` where the core marks one of these medicines as prohibited, on the medicine or by
    a DetectedIssue anywhere in the document.
    """
    issues = (
        one
        for one in everything
        if one.get("resourceType") == "DetectedIssue" and one.get("status") not in _WITHDRAWN
    )
    for one in (*medicines, *issues):
        for code in _schedules(one):
            if code.strip().upper() in PROHIBITED:
                raise Unfit(
                    f"a medicine is of schedule {code.strip().upper()}, which is never "
                    "prescribed by telephone",
                    "prohibited",
                )


def _schedules(resource: Resource) -> Iterator[str]:
    for name in ("category", "code", "medicationCodeableConcept"):
        for concept in _several(resource.get(name)):
            yield from _codes(concept)
    for extension in _several(resource.get("extension")):
        if isinstance(extension, dict) and extension.get("url") == SCHEDULE:
            yield str(extension.get("valueCode", ""))
            yield str(_part(extension, "valueCoding").get("code", ""))
            yield from _codes(extension.get("valueCodeableConcept"))


def _codes(concept: Any) -> Iterator[str]:
    codings = concept.get("coding") if isinstance(concept, dict) else None
    for coding in _several(codings):
        if isinstance(coding, dict) and coding.get("system") == SCHEDULE:
            yield str(coding.get("code", ""))


def _part(resource: Resource, name: str) -> Resource:
    part = resource.get(name)
    return part if isinstance(part, dict) else {}


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
