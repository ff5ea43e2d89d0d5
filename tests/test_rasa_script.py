"""``deploy/rasa`` where something is missing or ends too soon, and what Rasa is trained from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import get_args

import pytest
import regex
import yaml

from nlu.rasa import training
from nlu.rasa_data import DATA, read
from nlu.understanding import Intent
from tests.ports import free_port
from tests.rasa_ahead import NO_PYTHON, ROOT

FILES = ("nlu", "domain")
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


@pytest.fixture
def stand_in(tmp_path: Path) -> dict[str, str]:
    """The settings of ``deploy/rasa`` with a "Python 3.10" whose pip never comes to an end."""
    python = tmp_path / "python3.10"
    pip = f"#!/bin/sh\\necho $$ >{tmp_path}/pid\\nexec sleep 300\\n"
    python.write_text(
        "#!/bin/sh\n"
        '[ "$1" = -c ] && exit 0\n'
        f'mkdir -p "$3/bin" && printf \'{pip}\' >"$3/bin/pip" && chmod +x "$3/bin/pip"\n'
    )
    python.chmod(0o755)
    return {**os.environ, "RASA_PYTHON": str(python), "RASA_VENV": str(tmp_path / "venv")}


@pytest.mark.parametrize("ending", ["told", "orphaned"])
def test_nothing_goes_on_without_whoever_wanted_it(
    tmp_path: Path, stand_in: dict[str, str], ending: str
) -> None:
    with subprocess.Popen(["sleep", "300"]) as asker:
        script = subprocess.Popen(
            [ROOT / "deploy" / "rasa", "install"],
            env={**stand_in, "RASA_ENDS_WITH": str(asker.pid)},
            stdout=subprocess.DEVNULL,
        )
        pid = int(_written(tmp_path / "pid"))
        if ending == "told":
            script.terminate()
        else:
            asker.kill()
            asker.wait()
        assert script.wait(20) == 143
        asker.kill()
    assert not Path(f"/proc/{pid}").exists()


def test_an_index_out_of_reach_is_no_missing_python(tmp_path: Path) -> None:
    found = subprocess.run(
        [ROOT / "deploy" / "rasa", "python"], capture_output=True, text=True, check=False
    )
    if found.returncode == NO_PYTHON:
        pytest.skip(found.stderr.strip())
    settings = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    nowhere = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": f"http://127.0.0.1:{free_port()}/simple",
        "PIP_RETRIES": "0",
    }
    done = subprocess.run(
        [ROOT / "deploy" / "rasa", "train"],
        env={**settings, **nowhere, "RASA_VENV": str(tmp_path / "venv")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode not in {0, NO_PYTHON}
    assert "Is a package\nindex within reach?" in done.stderr
    assert found.stdout.strip() in done.stderr
    assert not (tmp_path / "venv" / "made").exists()


def _written(path: Path) -> str:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if path.exists() and (text := path.read_text()).endswith("\n"):
            return text
        time.sleep(0.05)
    raise AssertionError(f"{path} was never written")


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


def test_the_same_bytes_to_learn_from_in_every_process(tmp_path: Path) -> None:
    """Rasa learns the same from the same bytes; what could differ is the order of sets."""
    written = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "nlu.rasa.training", tmp_path / seed],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        written.append([(tmp_path / seed / f"{name}.yml").read_bytes() for name in FILES])
    assert written[0] == written[1]


def test_what_is_written_is_what_rasa_reads(tmp_path: Path, made: training.Sentences) -> None:
    count = training.write(tmp_path, made)
    content = yaml.safe_load((tmp_path / "nlu.yml").read_text(encoding="utf-8"))
    assert content["version"] == "3.1"
    intents = {item["intent"]: item["examples"] for item in content["nlu"] if "intent" in item}
    assert intents.keys() == made.by_intent.keys()
    assert sum(text.count("\n") for text in intents.values()) == count
    domain = yaml.safe_load((tmp_path / "domain.yml").read_text(encoding="utf-8"))
    assert domain["intents"] == sorted(intents)
    assert {*intents} - {*get_args(Intent)} == {"inform"}, "what the house does not know"
    meant = {entry.value for entry in read() if entry.kind in {"symptoms", "dangers"}}
    assert meant <= {*domain["entities"]}
