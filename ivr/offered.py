"""What the core has to offer just now, spoken ahead of time: doctors' names and clock times."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.core.port import Core
from handlers.notices import opd_term
from handlers.reply import Arg, Moment, Option, Reply, Term
from ivr.render import SpokenRenderer
from ivr.told import Piece

SLOTS = 30  # of each OPD, the soonest


def offered_pieces(
    core: Core, renderer: SpokenRenderer, language: str, now: datetime
) -> list[Piece]:
    """The pieces in which she is told of a time and its doctor, today or tomorrow; each once.

    Raises ``CoreDown``.
    """
    found: dict[str, Piece] = {}
    for opd in core.opds():
        for slot in core.free_slots(opd, now, SLOTS):
            clock = slot.start.astimezone(now.tzinfo).timetz()
            for day in (now, now + timedelta(days=1)):
                when = Moment(datetime.combine(day.date(), clock))
                label = Term("slot", {"when": when, "doctor": slot.doctor.name})
                args: dict[str, Arg] = {"urgent": "", "when": when, "opd": opd_term(opd)}
                args |= {"doctor": slot.doctor.name, "whose": ""}
                asked = Reply("ask-agreed", args, (Option("1", label),))
                told = renderer.told(asked, language, now)
                found |= {piece.text: piece for piece in told.pieces}
    return list(found.values())
