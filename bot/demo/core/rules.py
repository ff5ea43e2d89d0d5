"""What a scheduling core never allows: a slot belongs to one booked appointment, and knows it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import Any

from msgspec import Struct

from bot.demo.core.indexing import split_reference
from bot.demo.core.outcome import refuse
from bot.demo.core.store import decode, get

_HOLDING = frozenset(("booked", "arrived", "checked-in", "fulfilled"))


class Change(Struct):
    """What one transaction did to a resource. ``before`` is ``None`` where it is new."""

    before: dict[str, Any] | None
    after: dict[str, Any]


Changes = dict[tuple[str, str], Change]  # by type and id


def check_rules(db: sqlite3.Connection, changes: Changes, together: bool = True) -> None:
    """Judge a transaction as a whole, before it is committed; ``Refusal`` (409, 422).

    Not ``together``: who books cannot also make the slot busy, and has made it so before.
    """
    taken: Counter[str] = Counter()
    for (kind, _), change in changes.items():
        if kind == "Appointment":
            if change.after["status"] == "booked":
                _check_booked(change.after)
            taken.update(_newly_held(change))
    for slot, times in taken.items():
        if times > 1:
            raise refuse(409, "conflict", f"{slot} is booked {times} times", "Appointment.slot")
        if together:
            _check_turned_busy(db, slot, changes.get(("Slot", split_reference(slot)[1])))
        else:
            _check_busy_for_one(db, slot)
    for (kind, id_), change in changes.items():
        if kind == "Slot" and change.after["status"] != "busy":
            _check_nobody_holds(db, id_)


def _check_booked(appointment: dict[str, Any]) -> None:
    for element, there in (
        ("start", "start" in appointment),
        ("end", "end" in appointment),
        ("slot", bool(_held(appointment))),
    ):
        if not there:
            place = f"Appointment.{element}"
            raise refuse(422, "business-rule", f"a booked Appointment needs {element}", place)
    if not any(
        split_reference(participant.get("actor", {}).get("reference", ""))[0] == "Patient"
        for participant in appointment["participant"]
    ):
        raise refuse(
            422,
            "business-rule",
            "a booked Appointment needs a Patient among its participants",
            "Appointment.participant",
        )


def _held(appointment: dict[str, Any] | None) -> set[str]:
    if appointment is None or appointment["status"] not in _HOLDING:
        return set()
    targets = (split_reference(slot.get("reference", "")) for slot in appointment.get("slot", ()))
    return {f"Slot/{id_}" for kind, id_ in targets if kind == "Slot"}


def _newly_held(change: Change) -> set[str]:
    return _held(change.after) - _held(change.before)


def _check_turned_busy(db: sqlite3.Connection, slot: str, change: Change | None) -> None:
    if change is None:
        stored = get(db, *split_reference(slot))
        before = after = decode(stored.body)["status"] if stored else "missing"
    else:
        before = change.before["status"] if change.before else "new"
        after = change.after["status"]
    if before not in ("free", "new"):
        raise refuse(409, "conflict", f"{slot} was {before}, not free", "Appointment.slot")
    if after != "busy":
        raise refuse(
            422,
            "business-rule",
            f"the transaction that books {slot} must also make it busy",
            "Appointment.slot",
        )


def _check_busy_for_one(db: sqlite3.Connection, slot: str) -> None:
    kind, id_ = split_reference(slot)
    stored = get(db, kind, id_)
    status = decode(stored.body)["status"] if stored else "missing"
    if status != "busy" or len(_holders(db, id_)) > 1:
        raise refuse(409, "conflict", f"{slot} is {status}, or another's", "Appointment.slot")


def _check_nobody_holds(db: sqlite3.Connection, slot: str) -> None:
    if holders := _holders(db, slot):
        raise refuse(
            409, "conflict", f"Slot/{slot} is held by Appointment/{holders[0]}", "Slot.status"
        )


def _holders(db: sqlite3.Connection, slot: str) -> list[str]:
    """The ids of the appointments that need this slot."""
    found = db.execute(
        "SELECT r.id FROM reference x JOIN resource r USING (rid) "
        "JOIN token t ON t.rid = x.rid AND t.key = 'Appointment.status' "
        "WHERE x.key = 'Appointment.slot' AND x.id = ? "
        "AND t.code IN ('booked', 'arrived', 'checked-in', 'fulfilled')",
        (slot,),
    ).fetchall()
    return [row[0] for row in found]
