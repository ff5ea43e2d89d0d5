"""An illness named of somebody else than the patient: whose it is, before it is anyone's."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.booking import BOOKING
from handlers.form.engine import fill, overhear
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.intake import NOTES, noted
from handlers.people import OTHER, WHO, chosen, label, of_another
from handlers.reply import Term
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

WORDS = "words"  # what she wrote
RELATION = "relation"  # of whom, to her
HERS = "hers"
_OF_THE_PATIENT = {
    "danger", "complaint", "words", "days", "signs", "more_signs", "wish", "opd", "slot", "agreed",
}  # fmt: skip


def asked_whose(scene: Scene, said: Said) -> Outcome | None:
    """Ask, where the words tell of an illness and of another than the patient of the booking.

    "My son has fever" may be why she came, though she said it was for her; or it may be beside
    what she came for; or it is hers after all: "my mother says I have fever".
    """
    words, forms = said.words, scene.session.forms
    if words is None or not forms or forms[-1].name != BOOKING.name:
        return None
    here = scene.given(forms[-1].answers)
    if forms[-1].asked not in _OF_THE_PATIENT or not _of_another(here, words):
        return None
    kept = {WORDS: words.text, RELATION: words.relation}
    return Outcome(then=OpenForm("whose", kept), stays=True)


def _of_another(scene: Scene, words: Understanding) -> bool:
    if all(symptom.absent for symptom in words.symptoms) or not of_another(scene, words):
        return False
    return not scene.house.assessor.read(words.text).elsewhere  # read as that other one's already


def _beneath(scene: Scene) -> OpenForm:
    return scene.session.forms[-2]


def _offers(scene: Scene) -> list[Offer]:
    here = scene.given(_beneath(scene).answers)
    person = chosen(here)
    name = label(person, here) if person else Term("the-sick-person")
    return [Offer(HERS, name), Offer(OTHER, Term("who-someone-else"))]


def _read(scene: Scene, words: Understanding) -> str | None:
    told = str(scene.given(_beneath(scene).answers).answers.get("who", ""))
    if words.relation:
        return HERS if words.relation == told.rpartition(":")[2] else OTHER
    return {"affirm": OTHER, "deny": HERS}.get(words.intent or "") if words.whole else None


def _told(scene: Scene) -> Outcome:
    text = str(scene.answers[WORDS])
    if scene.answers["whose"] == HERS:
        return Outcome(heard=text)
    *others, beneath, _ = scene.session.forms
    if "complaint" in beneath.answers:  # it goes on for her who came; the doctor has the words
        kept = {**beneath.answers, NOTES.name: noted(beneath.answers, text)}
        opened = replace(beneath, answers=kept)
    else:
        words = scene.house.parse(text, scene.contact.language)
        who = f"{OTHER}:{scene.answers[RELATION]}"
        opened = overhear(BOOKING, fill(BOOKING, beneath, WHO, who), scene, words)
    return Outcome(session=replace(scene.session, forms=(*others, opened)))


WHOSE = Form(
    "whose",
    (Field(name="whose", ask="ask-whose", offers=_offers, read=_read, together=True),),
    _told,
)
