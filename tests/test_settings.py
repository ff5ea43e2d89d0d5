"""Settings: what is empty means the default, and the example lists them all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"
NAMES = {name.upper() for name in Settings.model_fields}


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def read(file: Path | None) -> Settings:
    return Settings(_env_file=file)  # type: ignore[call-arg]


def test_the_example_lists_every_setting_once_and_no_other() -> None:
    listed = re.findall(r"^([A-Z_]+)=", EXAMPLE.read_text(), re.MULTILINE)
    assert sorted(listed) == sorted(NAMES)


def test_the_example_as_it_stands_sets_what_is_so_anyhow() -> None:
    assert read(EXAMPLE) == read(None)


def test_an_empty_setting_means_its_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / ".env"
    empty.write_text("".join(f"{name}=\n" for name in sorted(NAMES)))
    assert read(empty) == read(None)
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert read(None) == Settings.model_validate({})
    assert (read(None).port, read(None).emergency_numbers) == (8000, ("108", "112"))


def test_her_own_words_are_recorded_by_twilio_and_by_the_demo() -> None:
    twilio = read(None).model_copy(update={"twilio_account_sid": "AC1"})
    assert read(None).records
    assert twilio.records
    assert not twilio.model_copy(update={"twilio_api_base": "https://carrier.example"}).records
    assert not read(None).model_copy(update={"voice_recording": False}).records
