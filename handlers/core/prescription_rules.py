"""What a prescription may not be, whatever else is right with it: of an unknown version of its
profiles, under rules that nobody here knows, of no day that can be right, or without a dosage.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from handlers.core.fhir import Resource
from handlers.core.schedule_mark import SCHEDULE
from handlers.core.tree import objects, several
from handlers.core.unfit import Unfit

PROFILES: Final = "https://nrces.in/ndhm/fhir/r4/StructureDefinition/"
KNOWN: Final = "6"  # the version of those profiles that is read, before its first full stop
AHEAD: Final = timedelta(days=1)  # clocks and time zones that are set wrongly
OLDEST: Final = timedelta(days=365)
_NO_DOSAGE = {"id", "extension", "sequence"}


def check_profiles(resources: Iterable[Resource]) -> None:
    """``Unfit`` where one says that it is of a version that nobody here has read."""
    for one in resources:
        meta = one.get("meta")
        for profile in several(meta.get("profile") if isinstance(meta, dict) else None):
            name, _, version = str(profile).partition("|")
            if name.startswith(PROFILES) and version and version.split(".")[0] != KNOWN:
                name = name.removeprefix(PROFILES)
                raise Unfit(f"{name} is of version {version}, not {KNOWN}", "profile-version")


def check_rules(bundle: Resource) -> None:
    """``Unfit`` where any part of it has ``implicitRules`` or a modifier extension that is not
    ours: FHIR forbids passing them over, since they may turn the meaning round.
    """
    for one in objects(bundle):
        if "implicitRules" in one or "_implicitRules" in one:
            raise Unfit("it is under implicitRules, which are not known", "unknown-rules")
        for extension in several(one.get("modifierExtension")):
            url = extension.get("url") if isinstance(extension, dict) else None
            if url != SCHEDULE:
                raise Unfit(f"it has an unknown modifierExtension {url!r}", "unknown-rules")


def check_day(issued: datetime, now: datetime) -> None:
    """``Unfit`` where it is of a day to come, or too old to be taken by still."""
    if issued - now > AHEAD:
        raise Unfit(f"its date {issued.isoformat()} is still to come", "not-yet")
    if now - issued > OLDEST:
        raise Unfit(f"its date {issued.isoformat()} is more than a year ago", "too-old")


def check_dosages(dosages: Iterable[Resource]) -> None:
    """``Unfit`` where there is none, or one says nothing at all."""
    found = list(dosages)
    if not found or not all(
        any(_filled(value) for name, value in one.items() if name not in _NO_DOSAGE)
        for one in found
    ):
        raise Unfit("a medicine has no dosageInstruction", "no-dosage")


def _filled(value: Any) -> bool:
    """Whether there is anything to read in it: a letter, a number, a "true"."""
    leaves = [
        leaf
        for one in objects({"value": value})
        for each in one.values()
        for leaf in several(each)
        if not isinstance(leaf, dict)
    ]
    return any(
        any(map(str.isalnum, leaf)) if isinstance(leaf, str) else leaf not in (None, False)
        for leaf in leaves
    )
