"""The two things settled before anything else: her language, and that she agrees."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.core.records import Consent
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.reply import Reply, Term
from handlers.scene import Outcome, Scene
from nlu.understanding import Understanding

NOTICE = "2026-11"  # the version of the privacy notice in locales/: ask-consent


def _languages(scene: Scene) -> list[Offer]:
    return [Offer(code, Term(f"language-{code}")) for code in scene.house.languages]


def _read_language(scene: Scene, words: Understanding) -> str | None:
    return known_language(scene.house.languages, words.wanted_language or words.language)


def known_language(languages: tuple[str, ...], code: str) -> str | None:
    """The nearest language there is: the very one, or the same language in another script."""
    if code in languages:
        return code
    base = code.partition("-")[0]
    return base if base in languages else None


def _speak(scene: Scene) -> Outcome:
    return Outcome(contact=replace(scene.contact, language=scene.answers["language"]))


def _agreed(scene: Scene) -> Outcome:
    if not scene.answers["agreed"]:
        number = scene.house.emergency_numbers[0]
        told = Reply("consent-declined", {"number": number})
        return Outcome(replies=(told,), session=replace(scene.session, forms=()), ends=True)
    given = Consent(NOTICE, scene.contact.language, scene.channel, scene.turn.now)
    return Outcome(contact=replace(scene.contact, consent=given))


LANGUAGE = Form(
    "language",
    (Field(name="language", ask="ask-language", offers=_languages, read=_read_language),),
    _speak,
)
CONSENT = Form("consent", (confirm("agreed", "ask-consent", "option-yes", "option-no"),), _agreed)
