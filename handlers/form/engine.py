"""The engine of every form. Pure: what was said and where it stands in, where it stands out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from rapidfuzz import fuzz

from handlers.form.field import MOST_CHOICES, Field, Offer
from handlers.form.form import Form
from handlers.reply import Option, Reply, Term
from handlers.said import Said
from handlers.scene import Scene
from handlers.session import OpenForm, Shown
from nlu.understanding import Understanding

MORE = "\x00more"  # the value of the option that turns the page
ALL = "\x00all"  # of the one that reads the page again, of which only the first choices were said
FEW = 3  # choices offered after a second answer that was not understood
ALIKE = 88.0  # how near (0-100) a written label must come to the one shown

_Numbered = list[tuple[str, Offer]]  # with their keys


def next_field(form: Form, opened: OpenForm, scene: Scene) -> tuple[OpenForm, Field | None]:
    """The first field that still needs an answer, with all filled in that is known before it."""
    answers = dict(opened.answers)
    for field in form.fields:
        here = scene.given(answers)
        if field.name in answers or not field.when(here):
            continue
        value = field.known(here)
        if value is None:
            return replace(opened, answers=answers), field
        answers[field.name] = value
    return replace(opened, answers=answers), None


def ask(opened: OpenForm, field: Field, scene: Scene, wording: str = "") -> tuple[OpenForm, Reply]:
    """Put a field's question, with ``wording`` as its message id if given."""
    scene = scene.given(opened.answers)
    same = opened.asked == field.name
    passed = scene.channel == "voice"  # a question before it may have been left unanswered
    tries = opened.tries if same or passed else 0
    message = wording or (f"{field.ask}-again" if tries else field.ask)
    offers = field.offers(scene)
    offset = opened.offset if same and opened.offset < len(offers) else 0
    numbered, reply = _page(field, scene, message, offers[offset:], tries)
    if tries > 1 and not field.together and scene.channel == "voice":
        numbered, reply = _slowly(numbered, reply)
    language = scene.contact.language
    path = opened.path
    if opened.asked and not same and opened.asked not in path:
        path = (*path, opened.asked)
    asked = replace(
        opened,
        asked=field.name,
        shown=tuple(
            Shown(key, scene.house.say(offer.label, language), offer.value)
            for key, offer in numbered
        ),
        path=tuple(name for name in path if name != field.name),
        tries=tries,
        offset=offset,
    )
    return asked, reply


def _page(
    field: Field, scene: Scene, message: str, offers: Sequence[Offer], tries: int
) -> tuple[_Numbered, Reply]:
    """As many choices as the question has room for, and the question with them."""
    args = field.args(scene)
    few = tries > 1 and not field.together and scene.channel != "voice"
    size = min(field.page, FEW) if few else field.page
    while True:
        numbered = _numbered(offers, size, field.zero(scene))
        options = tuple(Option(key, offer.label) for key, offer in numbered)
        reply = Reply(message, args, options)
        if scene.house.fits(reply, scene.contact.language, scene.channel, field.parts):
            return numbered, reply
        if size == 1 or field.together or len(offers) < 2:
            return numbered, _without_name(reply, field, scene)
        size = min(size, len(offers)) - 1


def _slowly(numbered: _Numbered, reply: Reply) -> tuple[_Numbered, Reply]:
    """The first few choices of a page that is heard. All its keys stay what they were; the one for
    more reads the whole page.
    """
    named = [(key, one) for key, one in numbered if key != "0" and one.value != MORE]
    if len(named) <= FEW:
        return numbered, reply
    turns = next((key for key, one in numbered if one.value == MORE), str(len(numbered) + 1))
    whole = (turns, Offer(ALL, Term("option-more")))
    zero = [(key, one) for key, one in numbered if key == "0"]
    last = [whole, *zero] if len(named) + len(zero) < len(numbered) else [*zero, whole]
    said = (*reply.options[:FEW], Option(turns, whole[1].label))
    return [*named, *last], replace(reply, options=said)


def _without_name(reply: Reply, field: Field, scene: Scene) -> Reply:
    """A name in another script can double an SMS: then the person is meant without it."""
    if not isinstance(reply.args.get("name"), str):
        return reply
    nameless = replace(reply, args={**reply.args, "name": Term("the-sick-person")})
    fits = scene.house.fits(nameless, scene.contact.language, scene.channel, field.parts)
    return nameless if fits else reply


def _numbered(offers: Sequence[Offer], size: int, zero: Offer | None) -> _Numbered:
    """The first ``size`` offers with their keys, 1 and up; then "more", if need be; then 0."""
    room = size if len(offers) <= size else min(size, MOST_CHOICES - 1)
    keyed = [(str(key), offer) for key, offer in enumerate(offers[:room], 1)]
    if len(offers) > room:
        keyed.append((str(room + 1), Offer(MORE, Term("option-more"))))
    return [*keyed, ("0", zero)] if zero else keyed


def answer(form: Form, opened: OpenForm, scene: Scene, said: Said) -> OpenForm:
    """Take what was said as answers; ``tries`` has grown by one where it was none."""
    field = form[opened.asked]
    value = _read(field, opened, scene.given(opened.answers), said)
    if value == MORE:
        seen = sum(shown.key != "0" and shown.value != MORE for shown in opened.shown)
        return replace(opened, offset=opened.offset + seen, tries=0)
    if value == ALL:
        return replace(opened, tries=0)
    filled = opened
    if value is not None:
        filled = fill(form, filled, field, value)
    taken = field.alone or (field.whole and value is not None)
    if said.words and said.key is None and not taken and not _all_said(value, said.words):
        filled = overhear(form, filled, scene, said.words, but=field.name)
    if filled is opened:
        if opened.tries and field.doubt is not None:
            return replace(fill(form, opened, field, field.doubt), tries=0)
        return replace(opened, tries=opened.tries + 1)
    return replace(filled, tries=0, offset=0)


def _all_said(value: Any, words: Understanding) -> bool:
    """Whether the answer accounts for the whole message, so that nothing was said in passing."""
    named = isinstance(value, str) and value.casefold() == " ".join(words.text.split()).casefold()
    return value is not None and (words.one_thing or named)


def overhear(
    form: Form, opened: OpenForm, scene: Scene, words: Understanding, but: str = ""
) -> OpenForm:
    """Fill every field that the words answer in passing; a new word corrects an older answer."""
    for field in form.fields:
        here = scene.given(opened.answers)
        if field.name == but or not field.when(here):
            continue
        value = field.hear(here, words)
        if value is not None and value != opened.answers.get(field.name):
            opened = fill(form, opened, field, value)
    return opened


def fill(form: Form, opened: OpenForm, field: Field, value: Any) -> OpenForm:
    """Set an answer; answers that hung on an older one are void."""
    void = form.hanging_on(field.name)
    kept = {name: old for name, old in opened.answers.items() if name not in void}
    for name in void:
        before = earlier(name)
        if field.name not in form[name].outlives:
            kept.pop(before, None)
        elif opened.answers.get(name):
            kept[before] = {**kept.get(before, {}), **opened.answers[name]}
    return replace(opened, answers={**kept, field.name: value})


def earlier(name: str) -> str:
    """Where the answers stand that a field was given before it had to be asked anew."""
    return f"{name}:earlier"


def back(form: Form, opened: OpenForm) -> OpenForm | None:
    """The form with the last answered question open again; ``None`` before the first one."""
    if not opened.path:
        return None
    last = opened.path[-1]
    void = {last, *form.hanging_on(last)}
    kept = {name: old for name, old in opened.answers.items() if name not in void}
    return OpenForm(opened.name, kept, path=opened.path[:-1])


def reopen(form: Form, opened: OpenForm, name: str, answers: dict[str, Any]) -> OpenForm:
    """The form with one field open again, and ``answers`` kept beside its own."""
    void = {name, *form.hanging_on(name)}
    kept = {field: old for field, old in opened.answers.items() if field not in void}
    path = tuple(field for field in opened.path if field not in void)
    return OpenForm(opened.name, {**kept, **answers}, path=path)


def _read(field: Field, opened: OpenForm, scene: Scene, said: Said) -> Any:
    if said.key is not None:
        for shown in opened.shown:
            if shown.key == said.key:
                return shown.value
        counted = field.number(scene, int(said.key)) if said.key.isdecimal() else None
        if counted is not None or said.words is None or said.words.text.strip().isdecimal():
            return counted
    if said.words is None:
        return None
    if said.words.intent == "more" and said.words.whole:
        return next((shown.value for shown in opened.shown if shown.value in (MORE, ALL)), None)
    read = field.read(scene, said.words)
    if read is not None:
        return read
    option = option_named(opened, said.words.text)
    return option.value if option else None


def copied(opened: OpenForm, said: Said) -> Said:
    """A line of the question written off as it stands, "1 yes", is its number."""
    text = said.words.text if said.words else ""
    key, _, rest = " ".join(text.split()).partition(" ")
    shown = option_named(opened, rest)
    return Said(key=shown.key) if shown and shown.key == key.rstrip(".):") else said


def option_named(opened: OpenForm, text: str, alike: float = ALIKE) -> Shown | None:
    """The option whose words she wrote instead of its number, if one is clearly nearest."""
    wanted = text.strip().casefold()
    if len(wanted) < 2:
        return None
    near = [(fuzz.ratio(wanted, option.words.casefold()), option) for option in opened.shown]
    best = max((score for score, _ in near), default=0.0)
    first = [option for score, option in near if score == best]
    return first[0] if best >= alike and len(first) == 1 else None
