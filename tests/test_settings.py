"""Settings: what is empty means the default, and the example lists them all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bot.settings import Settings, SettingsError, load

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


EXOTEL = {
    "EXOTEL_ACCOUNT_SID": "opd1",
    "EXOTEL_API_KEY": "k1",
    "EXOTEL_API_TOKEN": "t0psecret",
    "EXOTEL_SMS_FROM": "OPDLIN",
    "EXOTEL_WEBHOOK_USER": "exotel",
    "EXOTEL_WEBHOOK_PASSWORD": "p" * 16,
    "PUBLIC_URL": "https://opd.example.org",
    "DLT_ENTITY_ID": "1234567890123",
}


def test_exotel_alone_is_a_carrier(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in EXOTEL.items():
        monkeypatch.setenv(name, value)
    settings = read(None)
    assert settings.has_exotel
    assert not settings.embedded_carrier  # the phone page is not
    assert not settings.has_twilio


@pytest.mark.parametrize("name", sorted(EXOTEL))
def test_exotel_needs_all_of_its_settings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for one, value in EXOTEL.items():
        monkeypatch.setenv(one, value)
    monkeypatch.delenv(name)
    with pytest.raises(SettingsError, match=f"{name} is needed too") as wrong:
        load()
    assert "t0psecret" not in str(wrong.value)


@pytest.mark.parametrize(
    ("given", "mend"),
    [
        ({"EXOTEL_VOICE_FROM": "01140000000"}, "EXOTEL_APP_ID is needed too"),
        ({"EXOTEL_APP_ID": "926"}, "EXOTEL_VOICE_FROM is needed too"),
        ({"PUBLIC_URL": "http://opd.example.org"}, "the https address that Exotel calls"),
        ({"EXOTEL_WEBHOOK_PASSWORD": "short"}, "EXOTEL_WEBHOOK_PASSWORD"),
        ({"EXOTEL_WEBHOOK_USER": "a:b"}, "EXOTEL_WEBHOOK_USER"),
        ({"EXOTEL_API_BASE": "api.exotel.com"}, "starts with http"),
        ({"EXOTEL_ACCOUNT_SID": "../x"}, "EXOTEL_ACCOUNT_SID"),
        ({"VOICE_SPEECH": "true"}, "Exotel hears keys alone"),
        ({"VOICE_RECORDING": "true"}, "its recordings are not fetched"),
    ],
)
def test_what_exotel_cannot_do_is_said(
    given: dict[str, str], mend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for one, value in (EXOTEL | given).items():
        monkeypatch.setenv(one, value)
    with pytest.raises(SettingsError, match=mend):
        load()


CORE = {"CORE_API_URL": "https://core.example/fhir", "CORE_EVENTS_SECRET": "s" * 32}


@pytest.mark.parametrize(
    ("given", "mend"),
    [
        ({"CORE_CLIENT_ID": "opd"}, "CORE_CLIENT_KEY is needed too"),
        ({"CORE_CLIENT_KEY": "KEY"}, "CORE_CLIENT_ID is needed too"),
        ({"CORE_CLIENT_ID": "opd", "CORE_CLIENT_KEY": "KEY", "CORE_TOKEN": "t"}, "leave one empty"),
        ({"CORE_SCOPE": "system/*.cruds"}, "CORE_CLIENT_ID and CORE_CLIENT_KEY are needed too"),
        ({"CORE_TOKEN_URL": "https://core.example/t"}, "are needed too"),
        ({"CORE_TOKEN_URL": "core.example"}, "starts with http"),
        ({"CORE_CLIENT_ID": "opd", "CORE_CLIENT_KEY": "nothing.pem"}, "openssl genrsa"),
        ({"CORE_CLIENT_ID": "opd", "CORE_CLIENT_KEY": "README.md"}, "openssl genrsa"),
        ({"CORE_TOKEN": "Bearer topsecret"}, "without Bearer"),
        ({"CORE_API_URL": "", "CORE_CLIENT_ID": "opd"}, "CORE_API_URL is needed too"),
    ],
)
def test_who_we_are_at_the_core_is_said_in_one_way(
    given: dict[str, str], mend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = _key(tmp_path)
    monkeypatch.chdir(EXAMPLE.parent)
    for name, value in (CORE | given).items():
        monkeypatch.setenv(name, str(key) if value == "KEY" else value)
    with pytest.raises(SettingsError, match=mend) as wrong:
        load()
    assert "topsecret" not in str(wrong.value)


def test_a_client_of_the_core_with_its_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = {"CORE_CLIENT_ID": "opd", "CORE_CLIENT_KEY": str(_key(tmp_path))}
    for name, value in (CORE | more | {"CORE_TOKEN_URL": "https://core.example/token/"}).items():
        monkeypatch.setenv(name, value)
    settings = read(None)
    assert settings.core_token_url == "https://core.example/token/"
    key = settings.core_key
    assert key is not None and key.algorithm == "ES384"


def _key(folder: Path) -> Path:
    path = folder / "core.pem"
    key = ec.generate_private_key(ec.SECP384R1())
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


@pytest.mark.parametrize("url", ["http://rasa:5005", "http://rasa-{language}:5005"])
def test_a_rasa_server_is_one_or_one_a_language(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RASA_URL", f"{url}/")
    assert read(None).rasa_url == url
    monkeypatch.setenv("RASA_URL", url.replace("rasa", "rasa-{lang}"))
    with pytest.raises(SettingsError, match=r"write \{language\} where"):
        load()
