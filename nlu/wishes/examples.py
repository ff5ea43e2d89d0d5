"""What is learnt from: every phrase of a tongue with what it wants, and whole messages.

``told/<language>.tsv``: wish, text; as people write when they want something. All are made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, get_args

from nlu.alarming import features, told
from nlu.rasa_data import DATA, read
from nlu.understanding import Intent
from nlu.vocabulary import languages_of

MESSAGES = Path(__file__).parent / "told"
TOLD: Intent = "report_symptom"
NOTHING = "nothing"  # an answer: who, since when
_APART = 7  # the next name in a list is often of the same family
_KINDS = {
    "symptoms": TOLD,
    "dangers": TOLD,
    "complaints": TOLD,
    "names": NOTHING,
    "people": NOTHING,
    "time": NOTHING,
}


class Example(NamedTuple):
    """A text and the intent it has, or ``NOTHING``."""

    text: str
    wish: str


def examples(tongue: str, folder: Path = DATA) -> list[Example]:
    """All of a tongue, in both its scripts, and of English; each text once."""
    languages = languages_of(tongue)
    found: dict[str, str] = {}
    entries = read(folder, languages)
    for entry in entries:
        wish = entry.value if entry.section == "intent" else _KINDS.get(entry.kind)
        if wish:
            found.setdefault(entry.phrase, wish)
    for language in languages:
        names = [e.phrase for e in entries if e.language == language and e.kind == "names"]
        found |= dict.fromkeys(_full(names), NOTHING)
    for message in told.read(languages=languages):
        found.setdefault(message.text, TOLD)
    found |= {example.text: example.wish for example in wishes_told(languages)}
    return [Example(text, wish) for text, wish in found.items()]


def wishes_told(languages: Sequence[str], folder: Path = MESSAGES) -> list[Example]:
    """Whole messages; ``ValueError`` names the line of one that is not written right."""
    known = {*get_args(Intent), NOTHING}
    found: list[Example] = []
    for language in languages:
        path = folder / f"{language}.tsv"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for number, line in enumerate(lines, start=1):
            wish, _, text = line.partition("\t")
            if wish not in known or not text.strip() or "\t" in text:
                raise ValueError(f"{path.name}:{number}: a wish, a tab and a text are needed")
            found.append(Example(text, wish))
    return found


def _full(names: list[str]) -> Iterator[str]:
    """Names as people have them: two or three."""
    if len(names) > _APART:
        following = names[_APART:] + names[:_APART]
        yield from map(" ".join, zip(names, following, strict=True))
        yield from map(" ".join, zip(names, reversed(names), following, strict=True))


def fingerprint(tongue: str, data: Path = DATA) -> str:
    """Which files were learnt from, and how their texts are taken apart."""
    whole = sha256(Path(features.__file__).read_bytes())
    for language in languages_of(tongue):
        stems = ("commands", "requests", *sorted(_KINDS))
        files = [data / language / f"{stem}.yml" for stem in stems]
        messages = [folder / f"{language}.tsv" for folder in (told.TOLD, MESSAGES)]
        for path in (*files, *messages):
            if path.exists():
                whole.update(path.read_bytes())
    return whole.hexdigest()[:16]
