"""The reminder of a dose, which can always be ended; and ending all of them."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.reply import Arg, Reply, Term
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

NAME = "take-medicine"
END = "end"


def dose_due(name: str, numbers: tuple[int, ...]) -> OpenForm:
    """The reminder: whose, and which medicines of the prescription by their numbers."""
    return OpenForm(NAME, {"name": name, "numbers": ", ".join(map(str, numbers))})


def ended(scene: Scene) -> Outcome:
    """No medicine is reminded of any more."""
    told = (Reply("medicine-reminders-off"),)
    return Outcome(replies=told, contact=replace(scene.contact, medicines=()), ends=True)


def wants_no_more(scene: Scene, said: Said) -> bool:
    """Whether she writes what stands beside the key that ends them, at any time later too."""
    if not scene.contact.medicines or said.words is None or said.key is not None:
        return False
    label = scene.house.say(Term("option-end-reminders"), scene.contact.language)
    return said.words.text.strip().casefold() == label.casefold()


def _args(scene: Scene) -> dict[str, Arg]:
    return {name: scene.answers[name] for name in ("name", "numbers")}


def _read(_: Scene, words: Understanding) -> str | None:
    return END if words.whole and words.intent == "stop_reminders" else None


TAKE = Form(
    NAME,
    (
        Field(
            name="what",
            ask="ask-take-medicine",
            zero=lambda _: Offer(END, Term("option-end-reminders")),
            read=_read,
            args=_args,
        ),
    ),
    ended,
    lapses=True,
)
