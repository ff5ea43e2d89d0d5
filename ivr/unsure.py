"""Words that a recogniser is not sure of are said back, and count once she says that they are hers.

What she may have said waits beside the answers of the open form, under a name no field has.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from handlers.aadhaar import masked
from handlers.emergency import HELPLINES
from handlers.house import Decision
from handlers.inbound import Digits, Inbound, Silence, Speech
from handlers.keypad import ANYWHERE, asks_number
from handlers.reply import Option, Reply, Term
from handlers.scene import Scene
from handlers.spoken_name import HEARD, SAID

SURE: Final = 0.6  # a carrier's confidence, above which words are taken as heard
ASKED: Final = "ask-said"
LONGEST: Final = 200  # characters that are said back
YES: Final = "1"
_KEPT: Final = "said:unsure"
_SILENT: Final = "said:silences"
TRIES: Final = 3  # silences, after which she is asked whether a person shall call
_AGAIN: Final = Digits("#")


def doubted(inbound: Inbound, scene: Scene) -> bool:
    """Whether to say it back. Danger is acted on at once, heard well or not; noise without a letter
    is nothing to say back; and a name is read back in any case.
    """
    body = inbound.body
    if not isinstance(body, Speech) or body.confidence >= SURE or not scene.session.forms:
        return False
    if not scene.contact.language or not any(letter.isalnum() for letter in body.text):
        return False
    words = scene.house.parse(body.text, scene.contact.language)
    if scene.session.forms[-1].asked in (SAID, HEARD) and not words.whole:
        return False  # that question says it back itself, or is put again
    return not (words.danger or words.intent in HELPLINES)


def say_back(text: str, scene: Scene) -> Decision:
    """Ask whether she said this."""
    *beneath, top = scene.session.forms
    silences = int(top.answers[_SILENT]) + 1 if _SILENT in top.answers else 0
    text = masked(text)
    told = {_KEPT: text[:LONGEST], _SILENT: silences}
    waiting = replace(top, answers={**top.answers, **told})
    options = (Option(YES, Term("option-yes")), Option("2", Term("option-not-so")))
    asked = Reply(ASKED, {"words": text[:LONGEST]}, options)
    return Decision(scene.contact, scene.put(*beneath, waiting).session, (asked,))


def said_back(scene: Scene) -> str:
    """What she was asked about in the last turn, or nothing."""
    forms = scene.session.forms
    return str(forms[-1].answers.get(_KEPT, "")) if forms else ""


def left(scene: Scene) -> Scene:
    """The same moment without what she was asked about."""
    *beneath, top = scene.session.forms
    kept = {name: one for name, one in top.answers.items() if name not in (_KEPT, _SILENT)}
    return scene.put(*beneath, replace(top, answers=kept))


def silent(scene: Scene) -> bool:
    """Whether she has said nothing to it often enough."""
    return int(scene.session.forms[-1].answers[_SILENT]) + 1 >= TRIES


def settled(inbound: Inbound, scene: Scene) -> tuple[Inbound, Scene] | None:
    """What she says then, to the question that is still open; ``None`` where she says nothing."""
    text = said_back(scene)
    top, here = scene.session.forms[-1], left(scene)
    match inbound.body:
        case Silence():
            return None
        case Speech(text=said):
            words = scene.house.parse(said, scene.contact.language)
            if words.whole and words.intent == "affirm":
                return replace(inbound, body=Speech(text, 1.0)), here
            return (replace(inbound, body=_AGAIN) if words.intent == "deny" else inbound), here
        case Digits(digits=keys) if keys == YES:
            return replace(inbound, body=Speech(text, 1.0)), here
        case Digits(digits=keys) if keys in ANYWHERE:
            above = f"*{keys}" if asks_number(top) else keys
            return replace(inbound, body=Digits(above)), here
        case Digits(digits=keys) if keys.isdecimal() and keys not in scene.house.emergency_numbers:
            return replace(inbound, body=_AGAIN), here
        case _:
            return inbound, here
