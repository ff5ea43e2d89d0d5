"""A prescription by keypad, turn by turn. Nothing of it is told before the year of birth is right,
and what was proved in one call holds for that call alone.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.tries import Tries
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.effect import DeliverPrescription, Effect, HeardPrescription
from handlers.form.engine import answer, ask, next_field
from handlers.form.field import Field
from handlers.inbound import Digits, Inbound
from handlers.keypad import ANYWHERE, is_no_key
from handlers.person import is_hers, shown_name
from handlers.reply import Moment, Reply
from handlers.said import Said
from handlers.scene import Divert, Scene
from handlers.session import OpenForm
from ivr.prescription.form import (
    AGAIN,
    FIRST,
    HEARD,
    NAME,
    NEXT,
    TEXT,
    chosen,
    introduction,
    medicine,
    read,
)

NOT_UNDERSTOOD = 3  # answers in a row, before a person is offered
BACK = "*"


class Told(Exception):
    """The talk is over: what is said, and what comes next; ``leads`` is a key of the main menu,
    ``person`` the offer to be called, or nothing.
    """

    def __init__(self, *replies: Reply, leads: str = "", person: bool = False) -> None:
        super().__init__(leads)
        self.replies = replies
        self.leads = leads
        self.person = person
        self.effects: tuple[Effect, ...] = ()


class Talk:
    """One turn. ``replies`` and ``effects`` are what came of it, ``opened`` where it stands."""

    def __init__(self, scene: Scene, opened: OpenForm, tries: Tries) -> None:
        self._scene = scene
        self._tries = tries
        self.opened = opened
        self.replies: list[Reply] = []
        self.effects: list[Effect] = []

    def hear(self, inbound: Inbound) -> None:
        """Take what she pressed; ``Told`` where it leads out of here."""
        said = self._said(inbound)
        if said is not None:
            self._take(said)
            if self.opened.tries and is_no_key(said, self.opened):
                self.replies.append(Reply("wrong-key"))
        self.go_on()

    def go_on(self) -> None:
        """Ask what comes next; ``Told`` where nothing does."""
        try:
            self._ask()
        except Divert as other:
            raise Told(*other.outcome.replies) from None
        except (CoreRefused, NotFound):
            raise self._unreadable() from None
        except CoreError:
            raise Told(Reply("core-down")) from None

    def _said(self, inbound: Inbound) -> Said | None:
        """``None`` where the question is only to be heard again."""
        if not isinstance(inbound.body, Digits):
            return Said()
        keys = inbound.body.digits.rstrip("#")
        counts = self.opened.asked == "year"
        if not keys:
            return None
        if keys == BACK:
            self._back()
            return None
        above = keys.removeprefix("*") if counts and keys.startswith("*") else keys
        leaves = above in ANYWHERE and (not counts or keys.startswith("*"))
        if leaves or keys in self._scene.house.emergency_numbers:
            raise Told(leads=above)
        return Said(key=keys)

    def _back(self) -> None:
        place = int(self.opened.answers.get("place", 0))
        if self.opened.asked != "medicine" or place == 0:
            raise Told(leads="0")
        self._turn_to(place - 1)

    def _take(self, said: Said) -> None:
        asked = self.opened.asked
        self.opened = answer(HEARD, self.opened, self._scene, said)
        if self.opened.tries >= NOT_UNDERSTOOD:
            raise Told(person=True)
        if asked == "year" and "year" in self.opened.answers:
            self._prove()
        if "medicine" in self.opened.answers:
            self._do(self.opened.answers["medicine"])

    def _prove(self) -> None:
        here = self._scene.given(self.opened.answers)
        person = chosen(here).person
        if is_hers(int(self.opened.answers["year"]), person.born):
            return
        left = self._tries.wrong(self._scene.contact.address, person.id, self._scene.turn.id)
        if not left:
            raise Told(Reply("prescription-locked"), person=True)
        kept = {"which": self.opened.answers["which"]}
        self.opened = replace(self.opened, answers=kept)
        self.replies.append(Reply("birth-year-wrong"))

    def _do(self, wish: str) -> None:
        place = int(self.opened.answers["place"])
        if wish == TEXT:
            of = chosen(self._scene.given(self.opened.answers))
            when = Moment(of.issued.issued)
            name = shown_name(of.person.name)
            self.replies.append(Reply("prescription-coming", {"name": name, "when": when}))
            self.effects.append(self._text())
        self._turn_to({AGAIN: place, TEXT: place, NEXT: place + 1, FIRST: 0}[wish])

    def _turn_to(self, place: int) -> None:
        kept = {name: self.opened.answers[name] for name in ("which", "year")}
        self.opened = replace(self.opened, answers={**kept, "place": place})

    def _ask(self) -> None:
        self.opened, field = next_field(HEARD, self.opened, self._scene)
        assert field is not None  # the last question stays open
        if field.name == "year" and not self._may_try():
            raise Told(Reply("prescription-locked"), person=True)
        if field.name == "medicine":
            field = self._medicine()
        self.opened, reply = ask(self.opened, field, self._scene)
        self.replies.append(reply)

    def _may_try(self) -> bool:
        person = chosen(self._scene.given(self.opened.answers)).person
        return bool(self._tries.left(self._scene.contact.address, person.id))

    def _medicine(self) -> Field:
        found = read(self._scene.given(self.opened.answers))
        if "place" not in self.opened.answers:
            self.replies.append(introduction(found))
            heard = HeardPrescription(f"{self._scene.turn.id}:heard", found.id)
            self.effects.append(heard)
            self._turn_to(0)
        return medicine(found, min(self.opened.answers["place"], len(found.medications) - 1))

    def _text(self) -> DeliverPrescription:
        of = chosen(self._scene.given(self.opened.answers))
        address = self._scene.contact.address
        return DeliverPrescription(f"{self._scene.turn.id}:rx", of.issued.bundle, address)

    def _unreadable(self) -> Told:
        """Whoever delivers it finds the same, and leaves it to a person."""
        told = Told(Reply("prescription-unreadable"))
        told.effects = (self._text(),)
        return told


def begun() -> OpenForm:
    """The talk before its first question."""
    return OpenForm(NAME)
