"""Asked what is wrong, she does not know, and says so."""

from __future__ import annotations

from handlers.onboarding import PUNCTUATION, base
from handlers.reply import Term
from handlers.scene import Scene
from nlu.understanding import Understanding


def knows_not(scene: Scene, words: Understanding) -> bool:
    """Whether she says what is listed for it, in her language, in either script, or English."""
    told = " ".join(words.text.casefold().replace("\u2019", "'").split()).strip(PUNCTUATION)
    hers = base(scene.contact.language)
    codes = {hers, f"{hers}-Latn", "en"}.intersection((*scene.house.languages, "en"))
    listed = (scene.house.say(Term("words-not-known"), code) for code in sorted(codes))
    return told in {one.strip() for line in listed for one in line.split(",")}
