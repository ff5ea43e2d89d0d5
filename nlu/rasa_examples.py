"""What Rasa has to be shown besides the word files: each known phrase as a message of its own.

Rasa learns intents and entities from examples only; to it a synonym is a name for what it has
found already. Without these, "seene me dard" alone is no complaint to it.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from nlu.rasa_data import DATA, read

# the kind of a phrase -> the intent of a message that consists of it, and the entity it is
_SHOWN = {
    "symptoms": ("report_symptom", "symptom"),
    "dangers": ("report_symptom", "danger"),
    "people": ("inform", "person"),
    "languages": ("change_language", "language"),
}


def examples_of_phrases(folder: Path = DATA) -> dict[str, list[str]]:
    """The annotated messages of each intent."""
    entries = read(folder)
    commands = {entry.phrase.lower() for entry in entries if entry.section == "intent"}
    shown: dict[str, list[str]] = {}
    for entry in entries:
        if entry.phrase.lower() in commands:
            continue  # "main" is I, and the main menu
        if entry.section == "synonym" and entry.kind in _SHOWN:
            intent, entity = _SHOWN[entry.kind]
            annotation = f'{{"entity": "{entity}", "value": "{entry.value}"}}'
            shown.setdefault(intent, []).append(f"[{entry.phrase}]{annotation}")
    return shown


def write_examples(path: Path, folder: Path = DATA) -> None:
    """Write them as one more Rasa file, to train with beside those of ``folder``."""
    nlu = [
        {"intent": intent, "examples": "".join(f"- {message}\n" for message in messages)}
        for intent, messages in examples_of_phrases(folder).items()
    ]
    content = {"version": "3.1", "nlu": nlu}
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
