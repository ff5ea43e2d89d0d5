"""The signs that could still change how urgent it is: one screen, rarely a second."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from handlers.clinical.triage.catalogue import FIRST
from handlers.clinical.triage.questions import OpenQuestion
from handlers.clinical.triage.rules import RANK
from handlers.form.engine import earlier
from handlers.form.field import Field, Offer
from handlers.intake import own_words, since, told_back
from handlers.people import described
from handlers.reply import Arg, Option, Reply, Term
from handlers.scene import Scene
from handlers.several import run_together, several
from handlers.urgency import SCREENS, acuity_of, judged, without_emergency
from nlu.understanding import Understanding

SHOWN = 5  # signs of one screen, which a caller can keep in mind
PREGNANT = "pregnant"
PLACE = 2  # of it: seen even where few signs have room
URGENT = RANK["urgent"]
FEWEST = 2  # shown even where a message grows long
PARTS = 2  # of an SMS
MONTHS = 10  # of a pregnancy; a greater number is taken for weeks
WEEKS = 44
WEEKS_A_MONTH = 4.35


def _open(scene: Scene) -> list[str]:
    """What is worth asking, the weightiest first; where a pregnancy would make it urgent, whether
    there is one stands among them: few women say so by themselves.
    """
    questions = _questions(scene)
    asked = [one.fact for one in questions][:SHOWN]
    matters = any(q.fact == PREGNANT and RANK[q.could_become] >= URGENT for q in questions)
    if matters and PREGNANT not in asked[:PLACE]:
        others = [fact for fact in asked if fact != PREGNANT][: SHOWN - 1]
        return [*others[:PLACE], PREGNANT, *others[PLACE:]]
    return asked


def _questions(scene: Scene) -> tuple[OpenQuestion, ...]:
    """An emergency that she says is none is urgent, and what would make it one again is asked."""
    result = without_emergency(scene)
    return scene.house.assessor.questions(replace(result, acuity=acuity_of(result)))


def _hear_pregnant(scene: Scene, words: Understanding) -> list[str] | None:
    """Told that she is with child only now, what is asked of the pregnant is asked first."""
    shown: list[str] | None = scene.answers.get("open")
    if shown is None or PREGNANT not in scene.house.assessor.read(words.text).present:
        return None
    result = judged(scene)
    asked = scene.house.assessor.questions(replace(result, acuity=acuity_of(result)))
    anew = [one.fact for one in asked][:SHOWN]
    return anew if set(FIRST[PREGNANT]).intersection(anew) - set(shown) else None


def _with_room(scene: Scene, ask: str, facts: list[str]) -> list[str]:
    """As many as one screen has room for, asked again too; what is not shown stays unknown.

    Found anew in every turn: she may go on in another language, or in a call.
    """
    while len(facts) > FEWEST:
        if all(_fits(scene, message, facts) for message in (ask, f"{ask}-again")):
            break
        facts = facts[:-1]
    return facts


def _fits(scene: Scene, message: str, facts: list[str], short: str = "yes") -> bool:
    labels = [*(f"sign-{fact}" for fact in facts), "danger-none"]
    options = tuple(Option(str(n), Term(label)) for n, label in enumerate(labels))
    reply = Reply(message, _args(scene, short), options)
    return scene.house.fits(reply, scene.contact.language, scene.channel, PARTS)


def _args(scene: Scene, short: str) -> dict[str, Arg]:
    told = {"complaint": told_back(scene), "since": since(scene.answers["days"])}
    return {**told, "short": short}


def _open_more(scene: Scene) -> list[str]:
    """A second screen only where the first found something, and only for an emergency."""
    more = _questions(scene)
    if not any(scene.answers["signs"].values()):
        return []
    return [one.fact for one in more if one.could_become == "emergency"][:SHOWN]


def _answered(shown: list[str], there: set[str]) -> dict[str, bool]:
    return {fact: fact in there for fact in shown}


def _screen(name: str, still_open: str, ask: str) -> Field:
    def shown(scene: Scene) -> list[str]:
        return _with_room(scene, ask, scene.answers[still_open])

    def by_number(scene: Scene, read: Callable[[int], list[int]]) -> dict[str, bool] | None:
        facts = shown(scene)
        numbers = read(len(facts))
        return _answered(facts, {facts[n - 1] for n in numbers}) if numbers else None

    def read(scene: Scene, words: Understanding) -> dict[str, bool] | None:
        numbered = by_number(scene, lambda most: several(words.text, most))
        if numbered:
            return numbered
        facts = shown(scene)
        if words.whole and words.intent == "deny":
            return _answered(facts, set())
        if words.whole and words.intent == "affirm" and len(facts) == 1:
            return _answered(facts, set(facts))
        there = scene.house.assessor.read(words.text).present.intersection(facts)
        return _answered(facts, set(there)) if there else None

    def offers(scene: Scene) -> list[Offer]:
        facts = shown(scene)
        return [Offer(_answered(facts, {fact}), Term(f"sign-{fact}")) for fact in facts]

    def args(scene: Scene) -> dict[str, Arg]:
        """A sign more is worth more than the complaint said back."""
        return _args(scene, "no" if _fits(scene, ask, shown(scene), "no") else "yes")

    return Field(
        name=name,
        ask=ask,
        offers=offers,
        zero=lambda scene: Offer(_answered(shown(scene), set()), Term("danger-none")),
        known=lambda scene: None if scene.answers[still_open] else {},
        read=read,
        number=lambda scene, n: by_number(scene, lambda most: run_together(n, most)),
        args=args,
        parts=PARTS,
        needs=(still_open,),
        outlives=("complaint", "words", "days", still_open),
        together=True,
    )


def _weeks_matter(scene: Scene) -> bool:
    read = scene.house.assessor.read(own_words(scene.answers))
    asked = any(
        (scene.answers.get(name) or {}).get(PREGNANT)
        for screen in SCREENS
        for name in (screen, earlier(screen))
    )
    told = PREGNANT in read.present or (asked and PREGNANT not in read.absent)
    return told and read.weeks_pregnant is None


def _read_weeks(_: Scene, words: Understanding) -> int | None:
    if words.whole and words.intent == "deny":
        return 0
    if words.days is not None:
        return _counted(words.days // 7)
    return _number_weeks(_, words.age.months) if words.age and not words.age.years else None


def _number_weeks(_: Scene, number: int) -> int | None:
    return _counted(round(number * WEEKS_A_MONTH) if number <= MONTHS else number)


def _counted(weeks: int) -> int | None:
    return weeks if 1 <= weeks <= WEEKS else None


TOLD = ("who", "age", "sex", "complaint", "words", "days")
OPEN = Field(name="open", ask="", known=_open, hear=_hear_pregnant, needs=TOLD)
SIGNS = _screen("signs", "open", "ask-signs")
OPEN_MORE = Field(name="open_more", ask="", known=_open_more, needs=("signs",))
MORE_SIGNS = _screen("more_signs", "open_more", "ask-more-signs")
PREGNANT_WEEKS = Field(
    name="weeks",
    ask="ask-weeks",
    when=_weeks_matter,
    zero=lambda _: Offer(0, Term("option-not-known")),
    read=_read_weeks,
    number=_number_weeks,
    args=described,
    needs=("who", "signs", "more_signs"),
    whole=True,
)
