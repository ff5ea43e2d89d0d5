"""Which language a text is to be read in: by its script, by what she speaks, by its words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from threading import Lock

import regex

from nlu.lexicon import Lexicon
from nlu.normalise import LIMIT, clean, tokenise
from nlu.rasa_data import DATA, words
from nlu.understanding import Understanding
from nlu.vocabulary import ENGLISH, HINDI

LATIN = "-Latn"
SCRIPTS = {
    "hi": "Devanagari", "mr": "Devanagari", "bn": "Bengali", "as": "Bengali", "pa": "Gurmukhi",
    "gu": "Gujarati", "or": "Oriya", "ta": "Tamil", "te": "Telugu", "kn": "Kannada",
    "ml": "Malayalam", "ur": "Arabic",
}  # fmt: skip
# letters and endings that no other tongue of their script has
_ITS_OWN = {
    "as": regex.compile("[ৰৱ]"),
    "mr": regex.compile(r"[ळऱ]|आहे|पासून|च्या|साठी|तोय\b|तेय\b|ंय\b"),
}
_DANGERS = {"emergency", "self_harm", "violence"}
_LETTERS = {
    script: regex.compile(rf"\p{{Script={script}}}") for script in ("Latin", *set(SCRIPTS.values()))
}


def known_tongues(folder: Path = DATA) -> tuple[str, ...]:
    """The languages that there are words of, English and Latin spellings aside."""
    return tuple(code for code in SCRIPTS if (folder / code).is_dir())


class Tongues:
    """A lexicon for each tongue, read when it is first needed; shared between threads."""

    def __init__(self, folder: Path = DATA) -> None:
        self._folder = folder
        self._known = known_tongues(folder)
        self._lexicons = {HINDI: Lexicon.load(HINDI, folder)}
        self._reading = Lock()

    def parse(self, text: str, language: str = "") -> Understanding:
        """As ``Lexicon.parse``, with the likeliest wish where none was read. Words of any language
        are taken, whichever is set.
        """
        tongue, said = self.read(text, language)
        return self.of(tongue).guess(said)

    def read(self, text: str, language: str = "") -> tuple[str, Understanding]:
        """In which tongue it was read, and what it says there, no wish guessed."""
        own = language.partition("-")[0]
        script = script_of(text)
        tongues = [code for code in self._known if SCRIPTS[code] == script]
        if tongues:
            return self._in_script(text, language, tongues)
        if own in self._known and own != HINDI:
            said = self.of(own).parse(text, language)
            if said.language != ENGLISH and _tells(said):
                return own, said
            both = [own, HINDI]
            if said.language.startswith(own) and self._likeliest(text, both, own, LATIN) == own:
                return own, said
            other = self.of(HINDI).parse(text, language)
            return (HINDI, other) if _tells(other) >= _tells(said) else (own, said)
        said = self.of(HINDI).parse(text, language)
        plain = said.language == ENGLISH or said.whole
        if language or script is None or plain or len(self._known) == 1:
            return HINDI, said
        tongue = self._likeliest(text, list(self._known), HINDI, LATIN)
        return tongue, said if tongue == HINDI else self.of(tongue).parse(text, language)

    def _in_script(self, text: str, language: str, tongues: list[str]) -> tuple[str, Understanding]:
        """As ``read``, of what is written in the script of these tongues."""
        own = language.partition("-")[0]
        tongue = own if own in tongues else tongues[0]
        marked = [code for code in tongues if code in _ITS_OWN and _ITS_OWN[code].search(text)]
        if marked:
            tongue = marked[0]
        elif own not in tongues and len(tongues) > 1:
            tongue = self._likeliest(text, tongues, tongue)
        said = self.of(tongue).parse(text, language)
        unread = said.rest and not _tells(said)
        likely = {own, self._likeliest(text, tongues, tongue)}
        others = [code for code in tongues if code != tongue and (unread or code in likely)]
        read = [(tongue, said), *((o, self.of(o).parse(text, language)) for o in others)]
        return max(read, key=lambda one: _tells(one[1]))

    def of(self, tongue: str) -> Lexicon:
        """The lexicon of a tongue there are words of."""
        if tongue not in self._lexicons:
            with self._reading:
                if tongue not in self._lexicons:
                    self._lexicons[tongue] = Lexicon.load(tongue, self._folder)
        return self._lexicons[tongue]

    def _likeliest(self, text: str, tongues: list[str], otherwise: str, script: str = "") -> str:
        """The tongue that knows the most of the words as they stand."""
        said = {token.key for token in tokenise(clean(text))}
        known = Counter({t: len(said & self._words(t + script)) for t in tongues})
        most = max(known.values())
        return otherwise if known[otherwise] == most else known.most_common(1)[0][0]

    def _words(self, language: str) -> frozenset[str]:
        """The words of a language that are not English too."""
        return _own_words(self._folder, language)


@cache
def _own_words(folder: Path, language: str) -> frozenset[str]:
    return words(folder, language) - words(folder, ENGLISH)


def script_of(text: str) -> str | None:
    """The script of most of its letters, of those that are read; ``None`` without any."""
    read_part = text[:LIMIT]
    if read_part.isascii():
        return "Latin" if any(map(str.isalpha, read_part)) else None
    counts = {script: len(letters.findall(read_part)) for script, letters in _LETTERS.items()}
    script = max(counts, key=counts.__getitem__)
    return script if counts[script] else None


def _tells(said: Understanding) -> int:
    """How many kinds of facts were read; a danger outweighs all others."""
    facts = (said.symptoms, said.age, said.sex, said.relation, said.when, said.days)
    danger = bool(said.danger) or said.alarming or said.intent in _DANGERS
    known = (said.intent is not None, said.number is not None, *map(bool, facts))
    return sum(known) + danger * (len(known) + 1)
