"""A transaction's entries done one by one, for a core that has no transactions.

Nothing is all-or-nothing then. It comes to the same by order, by marks and by repeating: what
others want too comes first; what has an identifier is created once; what broke off is gone
through again by the retry, which finds what is there. What was taken for nothing is given back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl

from handlers.core.answers import Conflict
from handlers.core.capabilities import Capabilities
from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.fhir import LOCATION, Resource
from handlers.core.holds import held, holder, is_held, slots_of, unheld
from handlers.core.order import NEEDED, is_slot, kind_of, steps
from handlers.core.references import replaced, without
from handlers.core.rest import Rest

LEFT_OUT: Resource = {"status": "204 Left out"}
_THERE = "200 OK"
_TRIES = 3
_UUID = "urn:uuid:"


class OneByOne:
    """Does the entries of one transaction, once."""

    def __init__(self, rest: Rest, offered: Capabilities, entries: Sequence[Resource]) -> None:
        self._rest = rest
        self._offered = offered
        self._entries = entries
        self._answers: list[Resource] = [LEFT_OUT] * len(entries)
        self._versions: dict[int, str] = {}  # of Slots claimed, as ifMatch has them
        self._addresses: dict[str, str] = {}
        self._waiting = {entry["fullUrl"] for entry in entries if "fullUrl" in entry}
        booked = [entry["resource"] for entry in entries if kind_of(entry) == "Appointment"]
        self._holder = holder(booked[0]) if booked else ""
        self._is_booked = False

    def do(self) -> list[Resource]:
        """Each entry's response, as a transaction has them; ``Conflict`` on 409 and 412.

        ``CoreDown`` leaves what is done as it is: the retry goes on from there.
        """
        try:
            for what, at in steps(self._entries):
                match what:
                    case "take":
                        self._done(at, self._take(self._entries[at]))
                    case "claim":
                        self._claim(at)
                    case "free":
                        self._done(at, self._free(at))
                    case "do":
                        self._do(at)
        except (Conflict, CoreRefused, NotFound):
            self._give_back()
            raise
        return self._answers

    def _do(self, at: int) -> None:
        entry = self._entries[at]
        kind = kind_of(entry)
        try:
            if entry["request"]["method"] == "POST":
                answer = create(self._rest, self._offered, self._ready(entry))
            else:
                answer = self._rest.write(self._ready(entry))
        except (CoreRefused, NotFound) as refused:
            if kind not in NEEDED:
                return  # left out; what is needed is not refused for it
            if isinstance(refused, CoreRefused) or entry["request"]["method"] == "PUT":
                raise
            self._give_back()
            raise CoreDown(f"the core takes no new {kind} now: {refused}") from refused
        self._done(at, answer)
        if kind == "Appointment":
            self._is_booked = True

    def _done(self, at: int, answer: Resource) -> None:
        self._answers[at] = answer
        entry = self._entries[at]
        if "fullUrl" not in entry:
            return
        if entry["request"]["method"] == "PUT":
            address = entry["request"]["url"]
        elif (match := LOCATION.fullmatch(answer.get("location", ""))) is not None:
            address = f"{match[1]}/{match[2]}"
        else:
            raise CoreDown("the core does not tell the address of what it created")
        self._addresses[entry["fullUrl"]] = address
        self._waiting.discard(entry["fullUrl"])

    def _ready(self, entry: Resource) -> Resource:
        """The entry with the real addresses of what is there, and without those of what is not."""
        resource = replaced(entry["resource"], self._addresses)
        return {**entry, "resource": without(resource, self._waiting)}

    def _take(self, entry: Resource) -> Resource:
        """Make a Slot busy and this holder's; it may be so already."""
        marked = held(entry["resource"], self._holder)
        try:
            return self._rest.write({**entry, "resource": marked})
        except NotFound as gone:
            raise Conflict(str(gone)) from gone
        except Conflict:
            slot = self._slot(entry)
            if self._holder and is_held(slot, self._holder):
                return {"status": _THERE, "etag": _version(slot)}
            raise

    def _claim(self, at: int) -> None:
        """Mark a Slot that is about to be freed, where it is not marked: a retry that finds the
        appointment gone from it must know that freeing it is what is left to do.
        """
        entry = self._entries[at]
        if not self._holder or is_held({**entry["resource"], "status": "busy"}, self._holder):
            return
        resource = held({**entry["resource"], "status": "busy"}, self._holder)
        answer = self._rest.write({**entry, "resource": resource})
        self._versions[at] = answer.get("etag") or _version(self._slot(entry))

    def _free(self, at: int) -> Resource:
        entry = self._entries[at]
        request = entry["request"]
        if at in self._versions:
            request = {**request, "ifMatch": self._versions[at]}
        try:
            return self._rest.write(
                {**entry, "resource": unheld(entry["resource"]), "request": request}
            )
        except Conflict:
            if not self._holder:
                raise
            free(self._rest, self._slot(entry), self._holder)
            return {"status": _THERE}

    def _give_back(self) -> None:
        """Free what was taken for an appointment that did not come to be; another who does the
        very same at this moment may have brought it about.
        """
        if self._is_booked:
            return
        taken = [
            entry
            for at, entry in enumerate(self._entries)
            if is_slot(entry, "busy") and self._answers[at] is not LEFT_OUT
        ]
        kept = slots_of(self._appointment()) if taken else set()
        for entry in taken:
            if entry["resource"]["id"] not in kept:
                free(self._rest, self._slot(entry), self._holder)

    def _appointment(self) -> Resource:
        """The Appointment of these entries as the core has it; empty where there is none."""
        entry = next(one for one in self._entries if kind_of(one) == "Appointment")
        request = entry["request"]
        try:
            if request["method"] == "PUT":
                return self._rest.read("Appointment", str(entry["resource"]["id"]))
            found = existing(self._rest, "Appointment", request["ifNoneExist"])
            address = found["location"] if found else ""
            return self._rest.read("Appointment", address.partition("/")[2]) if address else {}
        except NotFound:
            return {}

    def _slot(self, entry: Resource) -> Resource:
        return self._rest.read("Slot", str(entry["resource"]["id"]))


def free(rest: Rest, slot: Resource, by: str) -> None:
    """Free a Slot that is marked as this holder's; any other stays as it is."""
    for _ in range(_TRIES):
        if not is_held(slot, by):
            return
        address = f"Slot/{slot['id']}"
        request = {"method": "PUT", "url": address, "ifMatch": _version(slot)}
        try:
            rest.write({"resource": {**unheld(slot), "status": "free"}, "request": request})
        except Conflict:
            slot = rest.read("Slot", str(slot["id"]))
        else:
            return
    raise CoreDown(f"Slot/{slot['id']} keeps changing")


def create(rest: Rest, offered: Capabilities, entry: Resource) -> Resource:
    """Create what an entry has, unless its ``ifNoneExist`` finds it; a transaction's response.

    Where the core does not look by itself, we look first. What has no identifier goes under an id
    of ours where the core takes one: so a repeat finds its place.
    """
    kind = kind_of(entry)
    request = entry["request"]
    query = request.get("ifNoneExist", "")
    if not query:
        if offered.named_by_us(kind) and str(entry.get("fullUrl", "")).startswith(_UUID):
            return rest.write(_named(entry))
        return rest.write(entry)
    if not offered.creates_once(kind):
        found = existing(rest, kind, query)
        if found is not None:
            return found
        entry = {**entry, "request": {"method": "POST", "url": kind}}
    try:
        answer = rest.write(entry)
    except Conflict as refused:
        found = existing(rest, kind, query)
        if found is None:
            raise CoreDown(f"a new {kind} is refused as if it were there: {refused}") from refused
        return found
    if LOCATION.fullmatch(answer.get("location", "")) is None:
        answer |= {"location": (existing(rest, kind, query) or {}).get("location", "")}
    return answer


def existing(rest: Rest, kind: str, query: str) -> Resource | None:
    """What an ``ifNoneExist`` by identifier finds, the oldest where there are several; as the
    response to its creation.
    """
    params = dict(parse_qsl(query))
    found = [one for one in rest.search(kind, params) if _has(one, params["identifier"])]
    if not found:
        return None
    first = min(found, key=_age)
    return {"status": _THERE, "location": f"{kind}/{first['id']}", "etag": _version(first)}


def _has(resource: Resource, token: str) -> bool:
    """Whether it has this identifier: a server that passes over a parameter finds everything."""
    system, _, value = token.partition("|")
    value = _unescaped(value)
    said: Any = resource.get("identifier", ())
    identifiers = [said] if isinstance(said, dict) else said
    return any(one.get("system") == system and one.get("value") == value for one in identifiers)


def _unescaped(value: str) -> str:
    for mark in ("$", "|", ",", "\\"):
        value = value.replace(f"\\{mark}", mark)
    return value


def _age(resource: Resource) -> tuple[str, str]:
    meta = resource.get("meta")
    return str(meta.get("lastUpdated", "")) if isinstance(meta, dict) else "", str(resource["id"])


def _version(resource: Resource) -> str:
    return f'W/"{resource["meta"]["versionId"]}"'


def _named(entry: Resource) -> Resource:
    kind, identity = kind_of(entry), entry["fullUrl"].removeprefix(_UUID)
    request = {"method": "PUT", "url": f"{kind}/{identity}"}
    return {**entry, "resource": {**entry["resource"], "id": identity}, "request": request}
