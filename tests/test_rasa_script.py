"""``deploy/rasa`` without a Python 3.10, and what Rasa is trained from."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import regex
import yaml

from nlu.rasa import training
from nlu.rasa_data import DATA, read
from tests.rasa_stand import NO_PYTHON, ROOT

TOOLS = ("sh", "dirname", "cat", "cksum", "grep")


def test_without_python_3_10_it_says_what_to_do_and_makes_nothing(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found
        (tools / tool).symlink_to(found)
    done = subprocess.run(
        [ROOT / "deploy" / "rasa", "train"],
        env={"PATH": str(tools), "RASA_VENV": str(tmp_path / "venv")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == NO_PYTHON
    assert "Rasa needs Python 3.10" in done.stderr
    assert not (tmp_path / "venv").exists()


def test_the_lock_has_a_hash_for_every_package_and_names_no_host() -> None:
    lock = (ROOT / "deploy" / "rasa-requirements.lock").read_text(encoding="utf-8")
    assert "rasa==3.6.21" in lock
    packages = regex.findall(r"^[a-z0-9][^\n]*==[^\n]*\\\n +--hash=sha256:", lock, regex.MULTILINE)
    assert len(packages) == len(regex.findall(r"^[a-z0-9][^\n]*==", lock, regex.MULTILINE)) > 100
    assert "://" not in lock


@pytest.fixture(scope="module")
def made() -> training.Sentences:
    return training.sentences()


def test_every_phrase_stands_in_a_sentence(made: training.Sentences) -> None:
    told = "\n".join(made.by_intent[training.TOLD])
    for entry in read():
        if entry.kind in {"symptoms", "dangers"}:
            marked = (f"[{entry.phrase}]({entry.value})", f'[{entry.phrase}]{{"entity"')
            assert any(mark in told for mark in marked), entry.phrase


def test_some_are_denied_in_every_language() -> None:
    for path in DATA.glob("*/sentences.yml"):
        assert path.read_text(encoding="utf-8").count('"group": "absent"') >= 5, path


def test_the_same_sentences_every_time(made: training.Sentences) -> None:
    assert training.sentences().by_intent == made.by_intent


def test_what_is_written_is_what_rasa_reads(tmp_path: Path, made: training.Sentences) -> None:
    count = training.write(tmp_path)
    content = yaml.safe_load((tmp_path / "nlu.yml").read_text(encoding="utf-8"))
    assert content["version"] == "3.1"
    intents = {item["intent"]: item["examples"] for item in content["nlu"] if "intent" in item}
    assert intents.keys() == made.by_intent.keys()
    assert sum(text.count("\n") for text in intents.values()) == count
    domain = yaml.safe_load((ROOT / "nlu" / "rasa" / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["intents"]) >= intents.keys()
