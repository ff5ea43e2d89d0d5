"""The words that work everywhere: menu, back, repeat, language, stop, start, help and the like."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.onboarding import known_language
from handlers.reply import Reply
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Intent

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
    number = scene.house.emergency_numbers[0]
    match command(said):
        case "stop":
            stopped = replace(scene.contact, stopped=True)
            closed = replace(scene.session, forms=())  # a stray "1" later must book nothing
            told = (Reply("stopped"),)
            return Outcome(replies=told, contact=stopped, session=closed, ends=True)
        case "start":
            return Outcome(
                replies=(Reply("started"),), contact=replace(scene.contact, stopped=False)
            )
        case "help":
            return Outcome(replies=(Reply("help", {"number": number}),), ends=True)
        case "change_language":
            return _change_language(scene, said)
        case "menu":
            return Outcome(session=replace(scene.session, forms=()), then=OpenForm("home"))
        case "my_appointments" | "cancel_appointment":
            empty = replace(scene.session, forms=())
            return Outcome(session=empty, then=OpenForm("appointments"))
        case "book":
            empty = replace(scene.session, forms=())
            return Outcome(session=empty, then=OpenForm("booking"))
        case "thanks" | "affirm" if not scene.session.forms and scene.contact.consent:
            return Outcome(replies=(Reply("welcome"),), ends=True)
        case "talk_to_person":
            return Outcome(then=OpenForm("call-back"))
        case "delete_my_data":
            return Outcome(then=OpenForm("erase"))
        case _:
            return None


def _change_language(scene: Scene, said: Said) -> Outcome:
    wanted = said.words.wanted_language if said.words else ""
    code = known_language(scene.house.languages, wanted)
    if code:
        return Outcome(contact=replace(scene.contact, language=code))
    return Outcome(then=OpenForm("language"))
