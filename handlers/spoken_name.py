"""The name of a new person, said in a call where the carrier hears her language.

What was heard is read back, however sure the carrier is, for a wrong name is a wrong patient. Twice
at most; without a name it goes on as by keys alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import regex
from msgspec import structs

from handlers import people
from handlers.form.engine import option_named
from handlers.form.field import Field, Offer
from handlers.inbound import Channel
from handlers.reply import Term
from handlers.said import Said
from handlers.scene import Reopen, Scene
from handlers.session import OpenForm, Session
from nlu.understanding import Understanding

SAID: Final = "said_name"  # the name as it was heard; empty where she goes on without
HEARD: Final = "heard_name"
SECOND: Final = "second_name"  # set once she says it again
RIGHT, AGAIN, WITHOUT = "right", "again", "without"
PATIENCE: Final = 2  # silences and words that are no name, until it goes on without
_ENDS = regex.compile(r"^[\s\p{P}]+|[\s\p{P}]+$")  # a recogniser ends a sentence: "Sita Devi."


def asks_name(top: OpenForm, said: Said) -> bool:
    """Whether these words are spoken where a name is asked for: then no word is a command."""
    return top.asked in (SAID, HEARD) and said.words is not None and bool(said.words.text)


def in_writing(channel: Channel, session: Session) -> Session:
    """The session as it is met: who writes on, where a name was asked for aloud, writes it."""
    if channel == "voice" or not session.forms or session.forms[-1].asked not in (SAID, HEARD):
        return session
    *beneath, top = session.forms
    answers = {name: old for name, old in top.answers.items() if name not in (SAID, HEARD)}
    written = OpenForm(top.name, answers, NAME.name, path=top.path)
    return structs.replace(session, forms=(*beneath, written))


def _aloud(scene: Scene) -> bool:
    language = scene.contact.language.partition("-")[0]  # in whatever letters she reads
    heard = scene.channel == "voice" and language in scene.house.hears
    return heard and people.is_new(scene)


def _given_up(scene: Scene, field: str) -> bool:
    """Whether this question was put often enough."""
    most = 1 if field == SAID and SECOND in scene.answers else PATIENCE
    return any(form.asked == field and form.tries >= most for form in scene.session.forms[-1:])


def _nameless(scene: Scene) -> str | None:
    """No name to say: it was written before, or it is not told."""
    return "" if "name" in scene.answers or _given_up(scene, SAID) else None


def _hear(scene: Scene, words: Understanding) -> str | None:
    if SAID in scene.answers and not words.corrects:
        return None
    return people.hear_name(scene, words)


def _read(scene: Scene, words: Understanding) -> str | None:
    said = _ENDS.sub("", words.text)
    if said != words.text:
        words = scene.house.parse(said, scene.contact.language)
    if option_named(scene.session.forms[-1], said) or (words.whole and words.intent == "deny"):
        return ""
    return people.read_name(scene, words)


def _offers(scene: Scene) -> list[Offer]:
    again = [] if SECOND in scene.answers else [Offer(AGAIN, Term("name-again"))]
    return [
        Offer(RIGHT, Term("name-right")),
        *again,
        Offer(WITHOUT, Term("name-none")),
    ]


def _read_right(scene: Scene, words: Understanding) -> str | None:
    if not words.whole:
        return None
    no = WITHOUT if SECOND in scene.answers else AGAIN
    return {"affirm": RIGHT, "deny": no, "correct": no}.get(words.intent or "")


def _after_heard(_: Scene, heard: str) -> None:
    if heard == AGAIN:
        raise Reopen(SAID, "ask-say-name-again", **{SECOND: True})


def _right(scene: Scene) -> Any:
    return scene.answers[SAID] if scene.answers.get(HEARD) == RIGHT else None


SECOND_NAME = Field(name=SECOND, ask="", when=lambda _: False, needs=("who",))
SAID_NAME = Field(
    name=SAID,
    ask="ask-say-name",
    when=_aloud,
    known=_nameless,
    offers=lambda _: [Offer("", Term("name-none"))],
    hear=_hear,
    read=_read,
    needs=("who",),
    alone=True,
    spoken=True,
)
HEARD_NAME = Field(
    name=HEARD,
    ask="ask-heard-name",
    when=lambda scene: _aloud(scene) and bool(scene.answers.get(SAID)),
    known=lambda scene: WITHOUT if _given_up(scene, HEARD) else None,
    offers=_offers,
    read=_read_right,
    then=_after_heard,
    args=lambda scene: {"name": scene.answers[SAID]},
    needs=(SAID,),
    together=True,
    alone=True,
    spoken=True,
)
NAME = replace(
    people.NAME,
    known=_right,
    hear=lambda scene, words: None if _aloud(scene) else people.hear_name(scene, words),
    needs=(*people.NAME.needs, HEARD),
)
