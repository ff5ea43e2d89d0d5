"""What comes before all else: the language, the consent, her number, whom the core knows here."""

from __future__ import annotations

from msgspec.structs import replace

from handlers import number
from handlers.emergency import HELPLINES
from handlers.home import household_if_known
from handlers.onboarding import known_language
from handlers.scene import Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

UNCONSENTED = ("emergency", "alarm", "call-back", "erase")  # forms that need no consent


def learn_language(scene: Scene, words: Understanding) -> Scene:
    """Words that leave no doubt choose the language; the same language in another script
    is taken only where she is in danger and cannot be asked."""
    code = words.language
    if words.danger or words.alarming or words.intent in HELPLINES:
        code = known_language(scene.house.languages, code) or "en"
    if code not in scene.house.languages or words.whole:
        return scene
    return replace(scene, contact=replace(scene.contact, language=code))


def enter(scene: Scene) -> Scene:
    """Language and consent come before all but danger and a call-back; then her number, where the
    channel does not tell it, and the front room.
    """
    forms, contact = scene.session.forms, scene.contact
    if forms and forms[-1].name in UNCONSENTED and contact.language:
        return scene
    gate = "language" if not contact.language else "" if contact.consent else "consent"
    if gate:
        if forms and forms[-1].name in (gate, "language"):
            return scene
        return scene.put(*forms, OpenForm(gate))
    if number.wanted(scene):
        if forms and forms[-1].name == number.NAME:
            return scene
        return scene.put(*forms, OpenForm(number.NAME))
    scene = meet_household(scene)
    if forms:
        return scene
    return scene.put(OpenForm("home" if scene.session.household else "booking"))


def meet_household(scene: Scene) -> Scene:
    """Ask the core whom it knows under this phone, once in a session, when it matters."""
    session = scene.session
    forms = session.forms
    asked = forms and (
        forms[-1].name not in ("home", "booking", "abha") or forms[-1].answers.get("who")
    )
    if session.household is not None or not scene.contact.consent or asked:
        return scene
    people = household_if_known(scene)
    return replace(scene, session=replace(session, household=people))
