"""Her telephone number, on a channel that does not tell it: asked once, proved by a code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import regex
from msgspec.structs import replace

from handlers.core.fhir import e164
from handlers.effect import SendCode
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.reply import Arg, Reply, Term
from handlers.scene import Outcome, Reopen, Scene
from handlers.session import OpenForm, Session
from nlu.understanding import Understanding

NAME: Final = "number"
DIGITS: Final = 6
TRIES: Final = 3  # codes that were not right
COUNTRY: Final = "+91"  # an SMS to any other is not ours to send
LATER: Final = "later"
AGAIN: Final = "again"
_MINE: Final = ("my_number", "my_appointments")  # "mera number" is her turn too, if it has none
_SENT: Final = "sent"  # the effect that sent the code
_LEAST = 4  # digits of a code whose first ones are 0: it comes here as a number
_MOBILE = range(6_000_000_000, 10_000_000_000)
_NUMBER = regex.compile(r"(?<![\p{L}\p{Nd}])\+?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){9,14}(?![\p{L}\p{Nd}])")
_CODE = regex.compile(r"(?<![\p{L}\p{Nd}])\p{Nd}(?:[ -]?\p{Nd}){5}(?![\p{L}\p{Nd}])")


def wanted(scene: Scene) -> bool:
    """Whether it is time to ask: she agreed, nobody knows her number, and she was not asked."""
    contact = scene.contact
    return bool(contact.consent) and not scene.numbered and not contact.no_number


def asks_number(session: Session) -> bool:
    """Whether her number is what she is asked for."""
    forms = session.forms
    return bool(forms) and (forms[-1].name, forms[-1].asked) == (NAME, "number")


def _later(scene: Scene) -> Outcome:
    """She can go on without; she may share it at any time."""
    return Outcome(contact=replace(scene.contact, no_number=True))


def _denies(words: Understanding) -> bool:
    return words.whole and words.intent == "deny"


def _read_number(_: Scene, words: Understanding) -> str | None:
    if _denies(words):
        return LATER
    found = [e164(_plain(one)) for one in _NUMBER.findall(words.text)]
    return found[0] if len(found) == 1 and found[0].startswith(COUNTRY) else None


def _plain(digits: str) -> str:
    return "".join(str(int(one)) if one.isdecimal() else one for one in digits)


def _bare_number(_: Scene, number: int) -> str | None:
    return e164(str(number)) if number in _MOBILE else None


def _after_number(scene: Scene, number: str) -> Outcome | None:
    if number == LATER:
        return _later(scene)
    code = SendCode(f"{scene.turn.id}:code", scene.contact.address, number)
    kept: dict[str, Any] = {"number": number, _SENT: code.id}
    if "resent" in scene.answers:
        kept["resent"] = True
    return Outcome(effects=(code,), then=OpenForm(NAME, kept, path=("number",)))


def _ways(scene: Scene) -> Sequence[Offer]:
    return [] if scene.answers.get("resent") else [Offer(AGAIN, Term("number-other"))]


def _bare_code(_: Scene, number: int) -> str | None:
    return f"{number:0{DIGITS}}" if _LEAST <= len(str(number)) <= DIGITS else None


def _read_code(_: Scene, words: Understanding) -> str | None:
    if _denies(words):
        return LATER
    found = _CODE.findall(words.text)
    if len(found) != 1:
        return None
    return "".join(str(int(one)) for one in found[0] if one.isdecimal())


def _after_code(scene: Scene, code: str) -> Outcome | None:
    if code == LATER:
        return _later(scene)
    if code == AGAIN:
        raise Reopen("number", "ask-number", resent=True)
    return None


def _joined(scene: Scene) -> Outcome:
    """The code she was sent shows that the number is hers."""
    number, wrong = scene.answers["number"], int(scene.answers.get("wrong", 0)) + 1
    sent, digits, now = scene.answers[_SENT], scene.answers["code"], scene.turn.now
    if scene.house.proves(scene.contact.address, number, sent, digits, now):
        return Outcome(joins=number)
    if wrong < TRIES:
        raise Reopen("code", "ask-number-code-wrong", wrong=wrong)
    return replace(_later(scene), replies=(Reply("number-not-joined"),))


def last_digits(number: str) -> str:
    """A number as it is shown: she knows it by these, and nobody else learns it."""
    return f"…{number[-4:]}"


def _number_of(scene: Scene) -> dict[str, Arg]:
    return {"number": last_digits(str(scene.answers["number"]))}


def told(scene: Scene) -> Outcome | None:
    """She will tell her number, or asks which one we have; ``None`` where the channel tells it."""
    if not scene.chat:
        return None
    if scene.numbered:
        return Outcome(replies=(Reply("number-known", {"number": last_digits(scene.phone)}),))
    return _asked(scene, OpenForm(NAME))


def told_unasked(scene: Scene, words: Understanding | None) -> Outcome | None:
    """ "My number is 98123 45678", in a chat that has none."""
    if not words or not scene.chat or scene.numbered or not _NUMBER.search(words.text):
        return None
    around = scene.house.parse(_NUMBER.sub(" ", words.text), scene.contact.language)
    if not (around.whole and around.intent in _MINE):
        return None
    return replace(_asked(scene, OpenForm(NAME, asked="number")), heard=words.text)


def _asked(scene: Scene, form: OpenForm) -> Outcome:
    """What she had begun goes on when this is done."""
    beneath = tuple(one for one in scene.session.forms if one.name not in ("home", NAME))
    return Outcome(session=replace(scene.session, forms=beneath), then=form)


def given_up(scene: Scene) -> Outcome | None:
    """This chat is to have no number any more; of the phone itself, no chat is to have it."""
    if scene.channel == "voice":
        return None
    if not scene.chat:
        return Outcome(replies=(Reply("chats-left"),), ends=True, leaves=True)
    if not scene.numbered:
        return Outcome(replies=(Reply("chat-no-number"),))
    left = Reply("chat-left", {"number": last_digits(scene.phone)})
    return Outcome(replies=(left,), ends=True, leaves=True)


NUMBER = Form(
    NAME,
    (
        Field(
            name="number",
            ask="ask-number",
            zero=lambda _: Offer(LATER, Term("number-later")),
            number=_bare_number,
            read=_read_number,
            then=_after_number,
            whole=True,
            alone=True,
            chat=True,
        ),
        Field(
            name="code",
            ask="ask-number-code",
            offers=_ways,
            zero=lambda _: Offer(LATER, Term("number-later")),
            number=_bare_code,
            read=_read_code,
            args=_number_of,
            then=_after_code,
            needs=("number",),
            whole=True,
            alone=True,
            chat=True,
            together=True,
        ),
    ),
    _joined,
)
