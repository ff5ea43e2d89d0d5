"""A transaction at any core: as one Bundle where it has transactions, else one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.core.capabilities import Capabilities
from handlers.core.errors import CoreRefused
from handlers.core.fhir import Resource
from handlers.core.one_by_one import LEFT_OUT, OneByOne, existing
from handlers.core.order import NEEDED, kind_of
from handlers.core.references import replaced, without
from handlers.core.rest import Rest

Post = Callable[[Sequence[Resource]], list[Resource]]


def transact(
    rest: Rest, offered: Capabilities, entries: Sequence[Resource], post: Post
) -> list[Resource]:
    """Each entry's response; ``post`` sends a Bundle. What the core does not keep is left out,
    and what leads there; ``CoreRefused`` where that is needed or nothing would be left.
    """
    takes = [_takes(offered, entry) for entry in entries]
    missing = {kind_of(entry) for entry, so in zip(entries, takes, strict=True) if not so}
    if not any(takes) or missing & NEEDED:
        raise CoreRefused(f"the core keeps no {', '.join(sorted(missing))}")
    gone = {
        entry["fullUrl"]
        for entry, so in zip(entries, takes, strict=True)
        if not so and "fullUrl" in entry
    }
    sent = [
        {**entry, "resource": without(entry["resource"], gone)} if gone else entry
        for entry, so in zip(entries, takes, strict=True)
        if so
    ]
    if offered.transactions:
        answers = _as_one(rest, offered, sent, post)
    else:
        answers = OneByOne(rest, offered, sent).do()
    told = iter(answers)
    return [next(told, {}) if so else LEFT_OUT for so in takes]


def _takes(offered: Capabilities, entry: Resource) -> bool:
    kind = kind_of(entry)
    return offered.creates(kind) if entry["request"]["method"] == "POST" else offered.keeps(kind)


def _as_one(
    rest: Rest, offered: Capabilities, entries: Sequence[Resource], post: Post
) -> list[Resource]:
    """Where the core does not look by itself what is there already, we look first."""
    there: dict[int, Resource] = {}
    addresses: dict[str, str] = {}
    for at, entry in enumerate(entries):
        kind = kind_of(entry)
        query = entry["request"].get("ifNoneExist", "")
        if not query or offered.creates_once(kind):
            continue
        found = existing(rest, kind, query)
        if found is not None:
            there[at] = found
            addresses[entry["fullUrl"]] = found["location"]
    sent = [
        {**entry, "resource": replaced(entry["resource"], addresses)} if addresses else entry
        for at, entry in enumerate(entries)
        if at not in there
    ]
    answers = iter(post(sent)) if sent else iter(())
    return [there[at] if at in there else next(answers, {}) for at in range(len(entries))]
