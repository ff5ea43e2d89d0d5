"""Names of the core that are too long for a variable of a template."""

from __future__ import annotations

from typing import Final

import regex
from msgspec.structs import replace

from bot.sms.shapes import VARIABLE
from handlers.reply import Arg, Option, Reply, Term

NAME: Final = 18  # characters; with an age after it, of at most twelve, it still fits
_ROOM: Final = {"name": NAME, "doctor": VARIABLE, "registration": VARIABLE}


def shorter(reply: Reply) -> Reply:
    """The reply with such names cut, never inside a character. No other word of it changes."""
    options = tuple(Option(one.key, _arg("", one.label)) for one in reply.options)
    return replace(reply, args=_args(reply.args), options=options)


def _args(args: dict[str, Arg]) -> dict[str, Arg]:
    return {name: _arg(name, arg) for name, arg in args.items()}


def _arg(name: str, arg: Arg) -> Arg:
    match arg:
        case Term(id=message, args=args):
            return Term(message, _args(args))
        case str() if name in _ROOM:
            return _cut(arg, _ROOM[name])
        case _:
            return arg


def _cut(text: str, room: int) -> str:
    cut = ""
    for cluster in regex.findall(r"\X", text):
        if len(cut) + len(cluster) > room:
            break
        cut += cluster
    return cut.rstrip()
