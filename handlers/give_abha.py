"""Her ABHA number, if she has one and wants it kept: whose it is, the number, and it is linked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from handlers import abha as written
from handlers.core.errors import AbhaElsewhere, CoreDown, CoreRefused, NotFound
from handlers.core.records import Abha, Person
from handlers.effect import AskForHelp, LinkAbha
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.home import household
from handlers.people import choice_of, label
from handlers.person import shown_name
from handlers.reply import Arg, Reply, Term
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import OpenForm, Session
from nlu.understanding import Understanding

NAME: Final = "abha"
MAKING: Final = "abha-new"  # the form that has one made
SKIP, MAKE, AADHAAR = "skip", "make", "aadhaar"
_TOLD = "told"  # what she wrote before she was asked
_DOUBTED = "doubted"  # what she was asked to look at once more


def opening(told: Abha | None = None) -> OpenForm:
    """The form, with the number or address she has written already."""
    return OpenForm(NAME, {_TOLD: msgspec.to_builtins(told)} if told else {})


def whose(scene: Scene) -> Person:
    """The person of the form's answers."""
    return msgspec.convert(scene.answers["who"]["person"], Person)


def answered(scene: Scene, words: Understanding | None) -> bool:
    """Whether the words answer with a number, so that they are no command, whatever else they
    sound like.
    """
    asked = any(form.asked in ("number", "code") for form in scene.session.forms[-1:])
    ours = any(form.name in (NAME, MAKING) for form in scene.session.forms[-1:])
    return asked and ours and words is not None and written.holds_number(words.text)


def is_alone(scene: Scene) -> bool:
    """Whether no other question waits beneath this one."""
    return len(scene.session.forms) < 2


def passed_over(scene: Scene) -> Outcome:
    """She has none, or does not want to: it is not offered again, and nothing hangs on it."""
    return Outcome(
        replies=(Reply("abha-skipped"),),
        contact=replace(scene.contact, no_abha=True),
        ends=is_alone(scene),
    )


def linked(scene: Scene, person: Person, abha: Abha, *before: Reply) -> Outcome:
    """Keep it with her at the core, now or when the core is back; ``before`` is said in any case,
    and where it is kept now, nothing else need be.
    """
    name: dict[str, Arg] = {"name": shown_name(person.name)}
    noted = Reply("abha-noted", {**name, "abha": written.masked(abha)})
    alone = is_alone(scene)
    kept = LinkAbha(f"{scene.turn.id}:abha", scene.contact.address, person, abha)
    try:
        scene.house.core.link_abha(person.id, abha)
    except AbhaElsewhere:
        told, effect = Reply("abha-other", name), look_into(kept)
        return Outcome(replies=(*before, told), effects=(effect,), ends=alone)
    except CoreDown:
        return Outcome(replies=(*before, Reply("abha-kept")), effects=(kept,), ends=alone)
    except (CoreRefused, NotFound):
        return Outcome(replies=(*before, Reply("abha-failed")), ends=alone)
    session = _with(scene, replace(person, abha=written.masked(abha)))
    return Outcome(replies=before or (noted,), session=session, ends=alone)


def look_into(kept: LinkAbha) -> AskForHelp:
    """For the people who staff the service: two records may be one person's, or a number wrong."""
    words = f"The ABHA {written.masked(kept.abha)} told for this patient is not hers at the core."
    return AskForHelp(f"{kept.id}:help", kept.contact, kept.person, words, urgent=False)


def _with(scene: Scene, person: Person) -> Session:
    """The household as it is now; a booking beneath may have one of it chosen."""
    known = scene.session.household
    here = known and tuple(person if one.id == person.id else one for one in known)
    return replace(scene.session, household=here, forms=scene.session.forms[:-1])


def _people(scene: Scene) -> Sequence[Offer]:
    """Those of the household who have none; where all have one, all."""
    people = [one for one in household(scene) if one.id]
    if not people:
        raise Divert(Outcome(replies=(Reply("abha-first-book"),), ends=is_alone(scene)))
    without = [one for one in people if not one.abha]
    chosen = people if _TOLD in scene.answers else without or people
    return [Offer({"person": msgspec.to_builtins(one)}, label(one, scene)) for one in chosen]


def _only_one(scene: Scene) -> Any:
    found = _people(scene)
    return found[0].value if len(found) == 1 else None


def _after_who(scene: Scene, who: Any) -> Outcome | None:
    return passed_over(scene) if who == SKIP else None


def _no(words: Understanding) -> bool:
    return words.whole and words.intent == "deny"


def _read_who(scene: Scene, words: Understanding) -> Any:
    return SKIP if _no(words) else choice_of(scene, words)


def _known(scene: Scene) -> Any:
    """What she has told already, if it need not be looked at once more."""
    person, told = whose(scene), scene.answers.get(_TOLD)
    if told is None and person.abha:
        args: dict[str, Arg] = {"name": shown_name(person.name), "abha": person.abha}
        raise Divert(Outcome(replies=(Reply("abha-has", args),), ends=is_alone(scene)))
    if told is not None and _DOUBTED not in scene.answers:
        _doubt(scene, told)
        return told
    return None


def _doubt(scene: Scene, told: Any) -> None:
    """Ask once to look at it again; a call reads every number back anyway."""
    if scene.channel == "voice" or _DOUBTED in scene.answers:
        return
    if written.is_doubtful(msgspec.convert(told, Abha)):
        raise Reopen("number", "ask-abha-check", doubted=told)


def _ways(scene: Scene) -> Sequence[Offer]:
    if _DOUBTED in scene.answers:
        return [Offer(scene.answers[_DOUBTED], Term("abha-right"))]
    if scene.channel == "voice" or not scene.numbered or not scene.house.core.can_make_abha():
        return []
    return [Offer(MAKE, Term("abha-make"))]


def _answer(found: Abha | str | None) -> Any:
    return msgspec.to_builtins(found) if isinstance(found, Abha) else found


def _read_number(_: Scene, words: Understanding) -> Any:
    return _answer(written.read(words.text)) or (SKIP if _no(words) else None)


def _after_number(scene: Scene, number: Any) -> Outcome | None:
    """Twelve digits may be an Aadhaar number: they are not kept, not even for this question."""
    match number:
        case "skip":
            return passed_over(scene)
        case "make":
            making = OpenForm(MAKING, {"who": scene.answers["who"]})
            return Outcome(then=making)
        case "aadhaar":
            raise Reopen("number", "ask-abha-aadhaar")
        case _:
            _doubt(scene, number)
            return None


def _number_args(scene: Scene) -> dict[str, Arg]:
    doubted = scene.answers.get(_DOUBTED)
    shown = written.masked(msgspec.convert(doubted, Abha)) if doubted else ""
    return {"name": shown_name(whose(scene).name), "abha": shown}


def _keyed(scene: Scene) -> bool:
    return scene.channel == "voice" and bool(scene.answers.get("number", {}).get("number"))


def _heard_args(scene: Scene) -> dict[str, Arg]:
    return {"digits": written.spelled(scene.answers["number"]["number"])}


def _after_heard(_: Scene, right: bool) -> None:
    if not right:
        raise Reopen("number", "ask-abha-again")


def _link(scene: Scene) -> Outcome:
    return linked(scene, whose(scene), msgspec.convert(scene.answers["number"], Abha))


ABHA = Form(
    NAME,
    (
        Field(
            name="who",
            ask="ask-whose-abha",
            offers=_people,
            zero=lambda _: Offer(SKIP, Term("abha-skip")),
            known=_only_one,
            read=_read_who,
            then=_after_who,
            page=5,
        ),
        Field(
            name="number",
            ask="ask-abha",
            offers=_ways,
            zero=lambda _: Offer(SKIP, Term("abha-skip")),
            read=_read_number,
            number=lambda _, number: _answer(written.of_keys(number)),
            known=_known,
            args=_number_args,
            then=_after_number,
            needs=("who",),
            whole=True,
            together=True,
        ),
        confirm(
            "heard",
            "ask-heard-abha",
            "option-yes",
            "option-not-so",
            when=_keyed,
            args=_heard_args,
            then=_after_heard,
            needs=("number",),
        ),
    ),
    _link,
)
