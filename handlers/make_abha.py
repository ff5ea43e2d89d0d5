"""An ABHA made by the core: ABDM sends a code to her telephone, and she sends it to us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
import regex

from handlers import abha as written
from handlers.core.records import Enrolment
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.give_abha import MAKING, is_alone, linked, passed_over, whose
from handlers.person import shown_name
from handlers.reply import Arg, Reply, Term
from handlers.scene import Outcome, Reopen, Scene
from nlu.understanding import Understanding

TRIES: Final = 3  # codes that were not right
DIGITS: Final = 6
AGAIN, LEAVE = "again", "leave"
_LEAST = 4  # digits of a code whose first ones are 0: it comes here as a number
_CODE = regex.compile(r"(?<![\p{L}\p{Nd}])\p{Nd}(?:[ -]?\p{Nd}){5}(?![\p{L}\p{Nd}])")


def _send(scene: Scene) -> Any:
    enrolment = scene.house.core.send_abha_code(
        whose(scene).id, scene.phone, f"{scene.turn.id}:abha"
    )
    return msgspec.to_builtins(enrolment)


def _ways(scene: Scene) -> Sequence[Offer]:
    return [] if scene.answers.get("resent") else [Offer(AGAIN, Term("abha-send-again"))]


def _number(_: Scene, number: int) -> str | None:
    return f"{number:0{DIGITS}}" if _LEAST <= len(str(number)) <= DIGITS else None


def _read(_: Scene, words: Understanding) -> str | None:
    if words.whole and words.intent == "deny":
        return LEAVE
    found = _CODE.findall(words.text)
    if len(found) != 1:
        return None
    return "".join(str(int(char)) for char in found[0] if char.isdecimal())


def _after_code(scene: Scene, code: str) -> Outcome | None:
    if code == LEAVE:
        return passed_over(scene)
    if code == AGAIN:
        raise Reopen("sent", "ask-abha-code-sent", resent=True)
    return None


def _name(scene: Scene) -> dict[str, Arg]:
    return {"name": shown_name(whose(scene).name)}


def _not_made(scene: Scene) -> Outcome:
    return Outcome(replies=(Reply("abha-not-made"),), ends=is_alone(scene))


def _make(scene: Scene) -> Outcome:
    enrolment = msgspec.convert(scene.answers["sent"], Enrolment)
    made = scene.house.core.make_abha(enrolment, scene.answers["code"])
    wrong = int(scene.answers.get("wrong", 0)) + 1
    match made.outcome:
        case "wrong" if wrong < TRIES:
            raise Reopen("code", "ask-abha-code-wrong", wrong=wrong)
        case "expired" if not scene.answers.get("resent"):
            raise Reopen("code", "ask-abha-code-late")
        case "verified":
            args: dict[str, Arg] = {**_name(scene), "abha": written.whole(made.abha)}
            return linked(scene, whose(scene), made.abha, Reply("abha-made", args))
        case _:
            return _not_made(scene)


MAKE_ABHA = Form(
    MAKING,
    (
        Field(name="sent", ask="", known=_send),
        Field(
            name="code",
            ask="ask-abha-code",
            offers=_ways,
            zero=lambda _: Offer(LEAVE, Term("abha-skip")),
            number=_number,
            read=_read,
            args=_name,
            then=_after_code,
            needs=("sent",),
            whole=True,
            together=True,
        ),
    ),
    _make,
    core_down=_not_made,
)
