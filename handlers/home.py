"""The front room: who needs the doctor, or what else she came for."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.core.errors import CoreDown
from handlers.core.records import Person
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.people import OTHER, SELF, label, own
from handlers.people_of import people_of
from handlers.reply import Term
from handlers.resume import is_kept
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

APPOINTMENTS = "appointments"
PRESCRIPTION = "prescription"
GO_ON = "go-on"
ABHA = "abha"
NUMBER = "number"
ASKED_FOR = "asked for"  # among the answers: she wanted the menu and was not led to it
SHOWN = 5  # people of the household before "someone else"


def household(scene: Scene) -> tuple[Person, ...]:
    """The people known under this phone and its chats; raises ``CoreDown`` where they were never
    read.
    """
    if scene.session.household is not None:
        return scene.session.household
    return people_of(scene.house.core, scene.contact)


def household_if_known(scene: Scene) -> tuple[Person, ...] | None:
    """The same, but ``None`` while the core is down: a booking goes on without."""
    try:
        return household(scene)
    except CoreDown:
        return None


def _rooms(scene: Scene) -> list[Offer]:
    people = (scene.session.household or ())[:SHOWN]
    names = {person.id: label(person, scene) for person in people}
    see_doctor = [Offer(key, Term("home-doctor-for", {"name": n})) for key, n in names.items()]
    if people:
        see_doctor.append(Offer(OTHER, Term("home-doctor-other")))
    else:
        see_doctor.append(Offer("", Term("home-doctor")))
    again = [Offer(PRESCRIPTION, Term("home-prescription"))] if people else []
    begun = [Offer(GO_ON, Term("home-continue"))] if is_kept(scene) else []
    abha = [Offer(ABHA, Term("home-abha"))] if _offers_abha(scene) else []
    told = [Offer(NUMBER, Term("home-number"))] if scene.chat and not scene.numbered else []
    booked = Offer(APPOINTMENTS, Term("home-appointments"))
    return [*begun, *see_doctor, booked, *again, *abha, *told]


def _offers_abha(scene: Scene) -> bool:
    """To keep an ABHA number, for a person who has none with the core, until she passes it over.

    In a call it is only in the menu she asks for: who rings to book need not hear it.
    """
    if scene.contact.no_abha or (scene.channel == "voice" and ASKED_FOR not in scene.answers):
        return False
    return any(not person.abha for person in scene.session.household or ())


def _read(scene: Scene, words: Understanding) -> str | None:
    """ "mujhe": the one who writes, or a new person where she is not known yet."""
    if words.relation != SELF or not words.one_thing:
        return None
    known = own(scene)
    return known.id if known else SELF


def _enter(scene: Scene) -> Outcome:
    room = scene.answers["room"]
    if room == GO_ON:
        return Outcome(session=replace(scene.session, forms=scene.session.forms[:-2]))
    if room in (APPOINTMENTS, PRESCRIPTION, ABHA, NUMBER):
        return Outcome(then=OpenForm(room))
    anew = replace(scene.session, forms=())
    return Outcome(session=anew, then=OpenForm("booking", {"who": room} if room else {}))


HOME = Form("home", (Field(name="room", ask="ask-home", offers=_rooms, read=_read),), _enter)
