"""Writes what Rasa learns from: sentences made of the words in ``data``.

``python -m nlu.rasa.training FOLDER``, in either Python. The word files say which phrase means
what; Rasa needs them within sentences. Each sentence of ``sentences.yml`` is a pattern whose marked
phrases are exchanged, so that every phrase stands in some sentence, and is denied in some.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from itertools import cycle, islice
from pathlib import Path

import regex
import yaml

from nlu.rasa_data import DATA, SENTENCES, Entry, examples, plain, read

COMBINATIONS = Path(__file__).parents[1] / "combinations.csv"
DENIED = "absent"  # the group of an entity that is said not to be there
TOLD = "report_symptom"
NUMBERS = ("1", "2", "3", "4", "5", "7", "10", "15", "20", "30")
LATIN = {"en", "hi-Latn"}

_MARKED = regex.compile(r"\[(?P<words>[^\]]+)\]\{(?P<facts>[^}]*)\}")
_WORD = r"\w\u0900-\u0dff\u200c\u200d"  # Python's \w has no vowel signs


class Sentences:
    """Sentences by intent, in order and each once."""

    def __init__(self) -> None:
        self.by_intent: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, intent: str, text: str) -> None:
        """One more, with its marks."""
        self.by_intent[intent][text] = None


def mark(phrase: str, meaning: str, denied: bool = False) -> str:
    """A phrase as Rasa's training format names its meaning."""
    facts = {"entity": meaning, **({"group": DENIED} if denied else {})}
    return f"[{phrase}]{json.dumps(facts)}"


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
    joint = " " if own[0].language == "en" else " में " if own[0].language == "hi" else " me "
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
    named = meanings(own)
    people = cycle([e.phrase for e in own if e.kind == "people"])
    numbers = cycle(NUMBERS)
    told = [text for intent, text in patterns if intent == TOLD]
    for intent, text in patterns:
        if intent != TOLD:
            made.add(intent, plain(text))
            for _ in range(12):
                made.add(intent, _with_people(plain_people(text, people), numbers))
    # a step that shares no divisor with the list pairs each phrase with ever other ones
    step = next(n for n in range(97, 200) if len(named) % n)
    others = cycle(islice(cycle(named), 0, len(named) * step, step))
    for phrase, meaning in named:
        made.add(TOLD, mark(phrase, meaning))
    for (phrase, meaning), text in zip(named * 2, cycle(told), strict=False):
        waiting = [(phrase, meaning)]

        def exchange(found: regex.Match[str], waiting: list[tuple[str, str]] = waiting) -> str:
            facts = json.loads("{" + found.group("facts") + "}")
            if facts["entity"] == "person":
                return next(people)
            new = waiting.pop() if waiting else next(others)
            return mark(*new, denied=facts.get("group") == DENIED)

        made.add(TOLD, _with_people(_MARKED.sub(exchange, text), numbers))


def plain_people(text: str, people: cycle[str]) -> str:
    """A sentence with another person in it, unmarked."""
    return plain(
        _MARKED.sub(lambda found: next(people) if "person" in found[0] else found[0], text)
    )


def _with_people(text: str, numbers: cycle[str]) -> str:
    return regex.sub(r"(?<![\w{\[])\d+(?!\w)", lambda _: next(numbers), text)


def patterns_of(entries: list[Entry]) -> dict[str, list[str]]:
    """For each meaning one regular expression of all its phrases, longest first."""
    phrases: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.kind in {"symptoms", "dangers"} and len(entry.phrase) > 2:
            phrases[entry.value].add(entry.phrase)
    return {
        value: [
            f"(?<![{_WORD}])(?:"
            + "|".join(re.escape(p) for p in sorted(found, key=lambda p: (-len(p), p)))
            + f")(?![{_WORD}])"
        ]
        for value, found in sorted(phrases.items())
    }


def write(folder: Path) -> int:
    """Write ``nlu.yml`` into ``folder``; how many sentences it holds."""
    made = sentences()
    blocks = [_block("intent", i, list(found)) for i, found in sorted(made.by_intent.items())]
    for value, found in patterns_of(read()).items():
        blocks.append(_block("regex", value, found))
    blocks.append(_block("regex", "number", [r"[0-9\u0966-\u096f]+"]))
    folder.mkdir(parents=True, exist_ok=True)
    text = 'version: "3.1"\nnlu:\n' + "".join(blocks)
    (folder / "nlu.yml").write_text(text, encoding="utf-8")
    return sum(len(found) for found in made.by_intent.values())


def _block(section: str, value: str, lines: list[str]) -> str:
    listed = "".join(f"    - {line}\n" for line in lines)
    return f"- {section}: {value}\n  examples: |\n{listed}"


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]))} sentences")
