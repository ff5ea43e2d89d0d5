"""A field of a form: how it is asked, what may be chosen, how an answer is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import Struct

from handlers.reply import Arg, Term
from handlers.scene import Outcome, Scene
from nlu.understanding import Understanding

MOST_CHOICES = 9


class Offer(Struct, frozen=True):
    """Something she may choose: the JSON value it stands for and the words shown."""

    value: Any
    label: Arg


def _nothing(*_: object) -> None:
    return None


def _no_offers(_: Scene) -> Sequence[Offer]:
    return ()


def _no_args(_: Scene) -> dict[str, Arg]:
    return {}


def _always(_: Scene) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Field:
    """One answer a form needs.

    ``ask`` is the message id of the question; ``<ask>-again`` is said when the answer was not
    understood. ``read`` takes the words that answer this very question, ``hear`` the words that
    were said in passing ("my son, 5 years"); both give a JSON value or ``None``. ``known`` gives
    the answer that need not be asked for. ``number`` reads a bare number where nothing was offered
    under it. ``needs`` names the fields this one hangs on: when one of them changes, this answer is
    void. ``zero`` is what "0" means, where it is not "back". ``then`` is what an answer sets off at
    once; it may raise ``Reopen``. At most ``page`` choices are shown at once, and fewer where the
    question would grow too long for its channel, unless they must be seen ``together``. By SMS it
    may take ``parts`` parts. ``whole``: what answers it says nothing in passing. ``outlives``
    names those of its needs whose change asks it anew, but leaves true what was answered
    (a mapping), see ``engine.earlier``. ``doubt`` is what an answer counts as that was twice not
    understood. ``spoken``: it is asked in calls only, so it has no text; ``chat``: in chats
    only, so it is neither an SMS nor spoken. ``alone``: nothing is heard in passing while it is
    asked, whether it is answered or not.
    """

    name: str
    ask: str
    offers: Callable[[Scene], Sequence[Offer]] = _no_offers
    zero: Callable[[Scene], Offer | None] = _nothing
    read: Callable[[Scene, Understanding], Any] = _nothing
    number: Callable[[Scene, int], Any] = _nothing
    hear: Callable[[Scene, Understanding], Any] = _nothing
    known: Callable[[Scene], Any] = _nothing
    when: Callable[[Scene], bool] = _always
    args: Callable[[Scene], dict[str, Arg]] = _no_args
    then: Callable[[Scene, Any], Outcome | None] = _nothing
    needs: tuple[str, ...] = ()
    page: int = MOST_CHOICES
    together: bool = False
    parts: int = 2
    whole: bool = False
    outlives: tuple[str, ...] = ()
    doubt: Any = None
    spoken: bool = False
    chat: bool = False
    alone: bool = False

    @property
    def counts(self) -> bool:
        """Whether a bare number may answer it, even where nothing was offered under it."""
        return self.number is not _nothing


YES_OR_NO = {"affirm": True, "deny": False, "correct": False, "other": False}


def confirm(name: str, ask: str, yes: str, no: str, **more: Any) -> Field:
    """A question whose answer is yes or no, with these message ids as the words for them."""

    def read(_: Scene, words: Understanding) -> bool | None:
        return YES_OR_NO.get(words.intent or "") if words.whole else None

    offers = (Offer(True, Term(yes)), Offer(False, Term(no)))
    return Field(name=name, ask=ask, offers=lambda _: offers, read=read, together=True, **more)
