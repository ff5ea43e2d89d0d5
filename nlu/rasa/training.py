"""Writes what Rasa learns from: sentences made of the words in ``data``, and their domain.

``python -m nlu.rasa.training FOLDER``, in either Python. The word files say which phrase means
what; Rasa needs them within sentences. Each sentence of ``sentences.yml`` is a pattern whose marked
phrases are exchanged, so that every phrase stands in some sentence, and is denied in some.
"""

from __future__ import annotations

import csv
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import regex
import yaml

from nlu.rasa_data import DATA, SENTENCES, Entry, examples, plain, read

COMBINATIONS = Path(__file__).parents[1] / "combinations.csv"
DENIED = "absent"  # the group of an entity that is said not to be there
TOLD = "report_symptom"
RELATIONS = {
    "mother", "father", "son", "daughter", "wife", "husband", "brother", "sister", "grandmother",
    "grandfather", "child",
}  # fmt: skip

_JOINTS = {"hi": " में ", "hi-Latn": " me "}  # between a part of the body and its complaint

_MARKED = regex.compile(r"\[(?P<words>[^\]]+)\]\{(?P<facts>[^}]*)\}")
_MARK = regex.compile(r"\[[^\]]+\](?:\(([^)]+)\)|(\{[^}]*\}))")  # as they are written
_NUMBER = regex.compile(r"(?<![\w{\[\"])\d+(?!\w)")


class Sentences:
    """Sentences by intent, in order and each once."""

    def __init__(self) -> None:
        self.by_intent: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, intent: str, text: str) -> None:
        """One more, with its marks."""
        self.by_intent[intent][text] = None


def plain_sentences() -> Iterator[str]:
    """Everything that is trained on, without its marks: phrases, patterns, made sentences."""
    for path in sorted(DATA.glob(f"*/{SENTENCES}.yml")):
        yield from (plain(text) for _, text in _patterns(path))
    yield from (entry.phrase for entry in read())
    for found in sentences().by_intent.values():
        yield from (plain(text) for text in found)


def mark(phrase: str, meaning: str, denied: bool = False) -> str:
    """A phrase as Rasa's training format names its meaning, short where it can be.

    Rasa takes 6 ms to read a mark in the long form.
    """
    if not denied:
        return f"[{phrase}]({meaning})"
    return f"[{phrase}]{json.dumps({'entity': meaning, 'group': DENIED})}"


def sentences(folder: Path = DATA) -> Sentences:
    """All sentences to learn from."""
    made = Sentences()
    entries = read(folder)
    for entry in entries:
        if entry.section == "intent":
            made.add(entry.value, entry.phrase)
    for language in sorted({e.language for e in entries}):
        own = [e for e in entries if e.language == language]
        _of_language(made, own, _patterns(folder / language / f"{SENTENCES}.yml"))
    return made


def _patterns(path: Path) -> list[tuple[str, str]]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [(i["intent"], text) for i in content["nlu"] for text in examples(i["examples"])]


def meanings(own: list[Entry]) -> list[tuple[str, str]]:
    """Every phrase for a symptom or a danger sign, put together where the words are apart."""
    named = [(e.phrase, e.value) for e in own if e.kind in {"symptoms", "dangers"}]
    with COMBINATIONS.open(encoding="utf-8", newline="") as file:
        rows = [(r["part"], r["complaint"], r["symptom"]) for r in csv.DictReader(file)]
    joint = _JOINTS.get(own[0].language, " ")
    for part, complaint, symptom in rows:
        parts = [e.phrase for e in own if e.kind == "body-parts" and e.value == part]
        complaints = [e.phrase for e in own if e.kind == "complaints" and e.value == complaint]
        if complaints:
            named.extend(
                (f"{one}{joint}{other}", symptom)
                for one, other in zip(parts, cycle(complaints), strict=False)
            )
    return list(dict.fromkeys(named))


def _of_language(made: Sentences, own: list[Entry], patterns: list[tuple[str, str]]) -> None:
    dice = random.Random(0)  # noqa: S311  (the same sentences every time)
    people = [e.phrase for e in own if e.kind == "people" and e.value in RELATIONS]
    fillers = [e.phrase for e in own if e.value == "filler"]
    named = meanings(own)
    for phrase, meaning in named[::4]:
        made.add(TOLD, mark(phrase, meaning))
    for intent, text in patterns:
        if intent != TOLD:
            for _ in range(12):
                made.add(intent, _told(text, iter(()), people, dice))
    told = cycle([text for intent, text in patterns if intent == TOLD])
    dice.shuffle(named)
    waiting = iter(named)
    before = -1
    while len(made.by_intent[TOLD]) != before:  # until every phrase has been in a sentence
        before = len(made.by_intent[TOLD])
        text = _told(next(told), waiting, people, dice)
        if "[" in text:
            made.add(TOLD, _with_fillers(text, fillers, dice))


def _told(
    text: str, waiting: Iterator[tuple[str, str]], people: list[str], dice: random.Random
) -> str:
    """A pattern with other phrases, people and numbers; what finds no other phrase is left out."""

    def exchange(found: regex.Match[str]) -> str:
        facts = json.loads("{" + found.group("facts") + "}")
        if facts["entity"] not in {"symptom", "danger"}:
            return dice.choice(people) if facts["entity"] == "person" else found.group("words")
        new = next(waiting, None)
        return mark(*new, denied=facts.get("group") == DENIED) if new else ""

    return _MARKED.sub(exchange, _NUMBER.sub(lambda _: str(dice.randint(1, 60)), text))


def _with_fillers(text: str, fillers: list[str], dice: random.Random) -> str:
    """Words that mean nothing here, before and after: what is no symptom has to be learnt too."""
    around = [dice.choice(fillers) for _ in range(dice.choice((0, 0, 1, 2, 3)))]
    cut = dice.randint(0, len(around))
    return " ".join((*around[:cut], text, *around[cut:]))


def write(folder: Path, made: Sentences | None = None) -> int:
    """Write ``nlu.yml`` and ``domain.yml`` into ``folder``; how many sentences there are."""
    made = made or sentences()
    blocks = [_block("intent", i, list(found)) for i, found in sorted(made.by_intent.items())]
    blocks.append(_block("regex", "number", [r"[0-9\u0966-\u096f]+"]))
    folder.mkdir(parents=True, exist_ok=True)
    text = 'version: "3.1"\nnlu:\n' + "".join(blocks)
    (folder / "nlu.yml").write_text(text, encoding="utf-8")
    (folder / "domain.yml").write_text(_domain(made), encoding="utf-8")
    return sum(len(found) for found in made.by_intent.values())


def _block(section: str, value: str, lines: list[str]) -> str:
    listed = "".join(f"    - {line}\n" for line in lines)
    return f"- {section}: {value}\n  examples: |\n{listed}"


def _domain(made: Sentences) -> str:
    """What Rasa may answer with is what it has learnt; the conversation is OPDLine's."""
    lines = (text for found in made.by_intent.values() for text in found)
    marks = (mark for text in lines for mark in _MARK.findall(text))
    entities = {short or json.loads(long)["entity"] for short, long in marks}
    content = {
        "version": "3.1",
        "intents": sorted(made.by_intent),
        "entities": sorted(entities),
    }
    return yaml.safe_dump(content, sort_keys=False)


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]))} sentences")
