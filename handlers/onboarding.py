"""The two things settled before anything else: her language, and that she agrees."""

from __future__ import annotations

import re

from msgspec.structs import replace

from handlers.core.records import Consent
from handlers.form.field import YES_OR_NO, Field, Offer
from handlers.form.form import Form
from handlers.reply import Reply, Telephone, Term
from handlers.scene import Outcome, Scene
from handlers.session import Contact, Letters, OpenForm
from nlu.understanding import Understanding

PUNCTUATION = ".,!?;:।\"'()"
LONGEST = 40  # characters of a wish for other letters
LATIN = "latin"  # asked whether she agrees: in letters that her phone shows
NOTICE = "2026-11"  # the version of the privacy notice in locales/: ask-consent


def base(code: str) -> str:
    """The language without its script: ``hi`` of ``hi-Latn``."""
    return code.partition("-")[0]


def known_language(languages: tuple[str, ...], code: str) -> str | None:
    """The nearest language there is: the very one, or the same language in another script."""
    if code in languages:
        return code
    return base(code) if base(code) in languages else None


def in_language(scene: Scene, words: Understanding) -> Outcome | None:
    """What comes of naming a language; ``None`` where none of ours is named."""
    code = _named(scene, words)
    if code is None:
        return None
    letters: Letters = "own" if _has_own_letters(words.text) else scene.contact.letters
    if not letters and _asks_letters(scene, code):
        return _ask_letters(scene, code)
    return Outcome(contact=_speaking(scene, code, letters))


def in_letters(scene: Scene, words: Understanding) -> Contact | None:
    """Who she is after a wish for other letters of her language ("angrezi akshar")."""
    told = " ".join(_words(words.text))
    language = base(scene.contact.language)
    if len(told) > LONGEST or not _latin(scene, language):
        return None
    kinds: tuple[Letters, ...] = ("latin", "own")
    for letters in kinds:
        if told in _phrases(scene, f"words-{letters}-letters"):
            return _speaking(scene, language, letters)
    return None


def reader(contact: Contact, text: str) -> Contact:
    """She who writes her language's own letters reads them: her phone shows them."""
    own = not contact.letters and _has_own_letters(text)
    return replace(contact, letters="own") if own else contact


def _words(text: str) -> list[str]:
    return [word.strip(PUNCTUATION) for word in text.casefold().split()]


def _phrases(scene: Scene, message: str) -> set[str]:
    """What translators listed, parted by commas, in her language, in both its letters, and in
    English: she may write any of them."""
    hers = base(scene.answers.get("language") or scene.contact.language)
    forms = {code for code in (hers, _latin(scene, hers), "en") if code}
    lists = (scene.house.say(Term(message), code) for code in sorted(forms))
    return {phrase.strip() for listed in lists for phrase in listed.split(",")}


def _languages(scene: Scene) -> list[Offer]:
    codes = scene.house.languages
    return [Offer(code, Term(f"language-{code}")) for code in codes if code == base(code)]


def _named(scene: Scene, words: Understanding) -> str | None:
    """A language by its name in any letters, else the one that the words are in."""
    known = scene.house.languages
    written = words.text.strip().casefold()
    for code in known:
        names = (Term(f"language-{code}"), Term(f"latin-{code}"))
        if code == base(code) and any(scene.house.say(n, "").casefold() == written for n in names):
            return code
    return known_language(known, words.wanted_language)


def _read_language(scene: Scene, words: Understanding) -> str | None:
    return _named(scene, words) or known_language(scene.house.languages, words.language)


def _latin(scene: Scene, code: str) -> str:
    """The form in Latin letters of a language that has other ones; empty where there is none."""
    latin = f"{code}-Latn"
    return latin if latin in scene.house.languages else ""


def _has_own_letters(text: str) -> bool:
    return re.search(r"[^\W\d_]", re.sub(r"[\u0000-\u024f]", "", text)) is not None


def _speaking(scene: Scene, code: str, letters: Letters) -> Contact:
    spoken = (_latin(scene, code) if letters == "latin" else "") or code
    shown: Letters = "latin" if spoken != base(spoken) else letters
    return replace(scene.contact, language=spoken, letters=shown)


def _ask_letters(scene: Scene, code: str) -> Outcome:
    """In Latin letters, which show on any phone; and so it goes on where she never answers."""
    asked = OpenForm("language", {"language": code}, path=("language",))
    return Outcome(contact=replace(scene.contact, language=_latin(scene, code)), then=asked)


def _asks_letters(scene: Scene, code: str) -> bool:
    """By SMS only, of a language that has two kinds; before she agreed it is asked with that."""
    agreed = scene.contact.consent is not None
    return agreed and scene.channel == "sms" and bool(_latin(scene, code))


def _chosen(scene: Scene, code: str) -> Outcome | None:
    if LETTERS.name in scene.answers or LETTERS.known(scene) is not None:
        return None
    return _ask_letters(scene, code) if LETTERS.when(scene) else None


def _when_two_kinds(scene: Scene) -> bool:
    return _asks_letters(scene, scene.answers.get("language", ""))


def _known_letters(scene: Scene) -> bool | None:
    """Remembered, unless she chooses the language that she has: then she may want the other."""
    again = base(scene.contact.language) == scene.answers["language"]
    return None if again or not scene.contact.letters else scene.contact.letters == "own"


def _read_letters(scene: Scene, words: Understanding) -> bool | None:
    if words.whole and words.intent in ("affirm", "deny"):
        return words.intent == "affirm"
    if _phrases(scene, "words-for-boxes").intersection(_words(words.text)):
        return False
    return _hear_letters(scene, words)


def _hear_letters(_: Scene, words: Understanding) -> bool | None:
    """Who writes her language's own letters reads them."""
    return True if _has_own_letters(words.text) else None


def _speak(scene: Scene) -> Outcome:
    own = scene.answers.get(LETTERS.name)
    letters: Letters = scene.contact.letters if own is None else "own" if own else "latin"
    return Outcome(contact=_speaking(scene, scene.answers["language"], letters))


def _may_see_boxes(scene: Scene) -> bool:
    """Whether her phone may not show what she is asked in: by SMS, and she never wrote it."""
    latin = _latin(scene, scene.contact.language)
    return scene.channel == "sms" and bool(latin) and not scene.contact.letters


def _offer_consent(scene: Scene) -> list[Offer]:
    """Yes and no; and once, where her phone may show boxes, the letters that any phone shows."""
    latin = [Offer(LATIN, Term("letters-latin"))] if _may_see_boxes(scene) else []
    return [Offer(True, Term("option-yes")), Offer(False, Term("option-not-so")), *latin]


def _read_consent(scene: Scene, words: Understanding) -> bool | str | None:
    boxes = _phrases(scene, "words-for-boxes").intersection(_words(words.text))
    if boxes and _may_see_boxes(scene):
        return LATIN
    return YES_OR_NO.get(words.intent or "") if words.whole else None


def _after_consent(scene: Scene, agreed: bool | str) -> Outcome | None:
    """In other letters she is asked again."""
    if agreed != LATIN:
        return None
    return Outcome(contact=_speaking(scene, scene.contact.language, "latin"), stays=True)


def _agreed(scene: Scene) -> Outcome:
    if not scene.answers["agreed"]:
        number = scene.house.emergency_numbers[0]
        told = Reply("consent-declined", {"number": Telephone(number)})
        return Outcome(replies=(told,), session=replace(scene.session, forms=()), ends=True)
    given = Consent(NOTICE, scene.contact.language, scene.channel, scene.turn.now)
    letters: Letters = "own" if _may_see_boxes(scene) else scene.contact.letters  # she read it
    return Outcome(contact=replace(scene.contact, consent=given, letters=letters))


LETTERS = Field(
    name="letters",
    ask="ask-letters",
    args=lambda scene: {"letters": Term(f"letters-{scene.answers['language']}")},
    offers=lambda _: (Offer(True, Term("letters-seen")), Offer(False, Term("letters-not-seen"))),
    read=_read_letters,
    hear=_hear_letters,
    known=_known_letters,
    when=_when_two_kinds,
    needs=("language",),
    together=True,
)
LANGUAGE = Form(
    "language",
    (
        Field(
            name="language",
            ask="ask-language",
            offers=_languages,
            read=_read_language,
            then=_chosen,
        ),
        LETTERS,
    ),
    _speak,
)
CONSENT = Form(
    "consent",
    (
        Field(
            name="agreed",
            ask="ask-consent",
            offers=_offer_consent,
            read=_read_consent,
            then=_after_consent,
            together=True,
        ),
    ),
    _agreed,
)
