"""The examples written for Rasa: valid, and every symptom and danger sign shown."""

from __future__ import annotations

import csv
from pathlib import Path

import regex
import yaml

from nlu.rasa_data import examples, plain, read
from nlu.rasa_examples import examples_of_phrases, write_examples

CATALOGUE = Path(__file__).parents[1] / "handlers" / "clinical" / "symptoms.csv"
_ANNOTATED = regex.compile(r'\[([^\]]+)\]\{"entity": "([a-z]+)", "value": "([^"]+)"\}')


def test_every_symptom_is_shown_as_a_complaint() -> None:
    shown = [_ANNOTATED.fullmatch(m) for m in examples_of_phrases()["report_symptom"]]
    values = {found.group(3) for found in shown if found and found.group(2) == "symptom"}
    assert None not in shown
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        assert values == {row["id"] for row in csv.DictReader(file)}


def test_no_message_is_shown_for_two_intents() -> None:
    intents: dict[str, set[str]] = {}
    for intent, messages in examples_of_phrases().items():
        for message in messages:
            intents.setdefault(plain(message).lower(), set()).add(intent)
    for entry in read():
        if entry.section == "intent" and entry.phrase.lower() in intents:
            intents[entry.phrase.lower()].add(entry.value)
    assert not {message: said for message, said in intents.items() if len(said) > 1}


def test_the_file_reads_back_as_it_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "phrases.yml"
    write_examples(path)
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content["version"] == "3.1"
    assert {
        item["intent"]: examples(item["examples"]) for item in content["nlu"]
    } == examples_of_phrases()
