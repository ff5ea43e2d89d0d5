"""The words that work everywhere: menu, back, repeat, language, stop, start, help and the like."""

from __future__ import annotations

from msgspec.structs import replace

from handlers import abha, ask_doctor, give_abha, number, rebook, reschedule
from handlers.after.medicines import ended, wants_no_more
from handlers.booking import BOOKING
from handlers.callback import good_bye
from handlers.form.engine import overhear, reopen
from handlers.home import ASKED_FOR
from handlers.listening import read_out
from handlers.onboarding import in_language, in_letters
from handlers.reply import Reply, Telephone
from handlers.resume import kept
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Intent

ABOVE: dict[Intent, str] = {"talk_to_person": "call-back", "delete_my_data": "erase"}  # forms
KEYS: dict[str, Intent] = {"*": "back", "#": "repeat"}  # on a keypad


def command(said: Said) -> Intent | None:
    """The command that the whole message is, if it is one."""
    if said.key in KEYS:
        return KEYS[said.key]
    if said.words is None or said.key is not None or not said.words.whole:
        return None
    return said.words.intent


def obey(scene: Scene, said: Said) -> Outcome | None:
    """What a command comes to; ``None`` where the open form should take the message.

    ``back`` and ``repeat`` belong to the open form and are not here.
    """
    if give_abha.answered(scene, said.words):
        return None
    if said.words and said.key is None and said.words.intent == "out_of_scope":
        return ask_doctor.asked(scene, said.words.text)
    other = in_letters(scene, said.words) if said.words and said.key is None else None
    if other is not None:
        return Outcome(contact=other)
    if command(said) == "stop_reminders" or wants_no_more(scene, said):
        return ended(scene)
    match command(said):
        case "stop":
            return _stop(scene)
        case "start":
            return Outcome(
                replies=(Reply("started"),), contact=replace(scene.contact, stopped=False)
            )
        case "help":
            emergency = scene.house.emergency_numbers[0]
            return Outcome(replies=(Reply("help", {"number": Telephone(emergency)}),), ends=True)
        case "change_language":
            return _change_language(scene, said)
        case "thanks" | "affirm" if not scene.session.forms and scene.contact.consent:
            return Outcome(replies=(Reply("welcome"),), ends=True)
        case "talk_to_person" | "delete_my_data" as wanted:
            return Outcome(then=OpenForm(ABOVE[wanted]))
        case "leave_number":
            return number.given_up(scene)
        case _:
            return number.told_unasked(scene, said.words) or _room(scene, said)


def _stop(scene: Scene) -> Outcome:
    """In a call, the end of it: of texts nothing was said there."""
    if scene.channel == "voice":
        return good_bye()
    stopped = replace(scene.contact, stopped=True)
    closed = replace(scene.session, forms=())  # a stray "1" later must book nothing
    return Outcome(replies=(Reply("stopped"),), contact=stopped, session=closed, ends=True)


def _room(scene: Scene, said: Said) -> Outcome | None:
    """Where she wants to go from here."""
    top = scene.session.forms[-1:]
    if top and top[0].name == rebook.NAME and command(said) in rebook.WANTS:
        return None
    match command(said):
        case "cancel_appointment" | "book" if scene.channel == "voice" and _is_booking(scene):
            return Outcome() if command(said) == "book" else _menu(scene)
        case "listen":
            return read_out(scene)
        case "menu":
            return _menu(scene)
        case "my_appointments":
            empty = replace(scene.session, forms=kept(scene))
            return Outcome(session=empty, then=OpenForm("appointments"))
        case "cancel_appointment":
            return _cancel(scene)
        case "reschedule" | "other" as wish if wish == "reschedule" or not scene.session.forms:
            return _another_time(scene, said)  # "CHANGE", after a booking
        case "my_prescription":
            return _above(scene, OpenForm("prescription"))
        case "my_number":
            return number.told(scene)
        case "abha":
            return None if _may_be_a_name(scene) else _above(scene, give_abha.opening())
        case "book":
            empty = replace(scene.session, forms=())
            return Outcome(session=empty, then=OpenForm("booking"))
        case _:
            return _told_abha(scene, said)


def _above(scene: Scene, form: OpenForm) -> Outcome:
    """What she had begun goes on when this is done."""
    beneath = tuple(one for one in scene.session.forms if one.name not in ("home", form.name))
    return Outcome(session=replace(scene.session, forms=beneath), then=form)


def _may_be_a_name(scene: Scene) -> bool:
    """Abha is a name too; and in an emergency nothing else is begun."""
    return any(
        form.name == "emergency" or form.asked in ("who", "name")
        for form in scene.session.forms[-1:]
    )


def _told_abha(scene: Scene, said: Said) -> Outcome | None:
    """A message that is an ABHA number and nothing else, where none was asked for."""
    words, top = said.words, scene.session.forms[-1:]
    if words is None or (top and top[0].name in ("emergency", give_abha.NAME, give_abha.MAKING)):
        return None
    if words.symptoms or words.danger or words.relation:
        return None
    told = abha.told(words.text)
    return _above(scene, give_abha.opening(told)) if told else None


def _menu(scene: Scene) -> Outcome:
    """In a call, what was begun may go on from there."""
    home = OpenForm("home", {ASKED_FOR: True})
    return Outcome(session=replace(scene.session, forms=kept(scene)), then=home)


def _is_booking(scene: Scene) -> bool:
    """In the middle of a booking, "cancel" is of this one and "to a doctor" is what she does."""
    top = scene.session.forms[-1:]
    return bool(top) and top[0].name == BOOKING.name


def _change_language(scene: Scene, said: Said) -> Outcome:
    forms = scene.session.forms
    if forms and forms[-1].name == "language":
        forms = forms[:-1]  # it is answered with this
    changed = in_language(scene, said.words) if said.words else None
    if changed is None:
        return Outcome(then=OpenForm("language"))
    return replace(changed, session=replace(scene.session, forms=forms))


def _cancel(scene: Scene) -> Outcome | None:
    """The list to choose from, unless she has chosen and is asked what to do with it."""
    top = scene.session.forms[-1:]
    if top and top[0].name == "appointments" and top[0].asked == "what":
        return None
    empty = replace(scene.session, forms=())
    return Outcome(session=empty, then=OpenForm("appointments", {"wants": "cancel"}))


def _another_time(scene: Scene, said: Said) -> Outcome:
    """Of an appointment; or, where a booking has come to its time, of that booking."""
    *beneath, top = scene.session.forms or (OpenForm("home"),)
    if top.name == "booking" and top.asked in ("slot", "agreed"):
        again = reopen(BOOKING, top, "slot", {"choose": True})
        if said.words:
            again = overhear(BOOKING, again, scene, said.words)
        return Outcome(session=replace(scene.session, forms=(*beneath, again)))
    opened = reschedule.opening(scene, said.words)
    return Outcome(session=replace(scene.session, forms=()), then=opened)
