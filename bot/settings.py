"""Every setting OPDLine reads from its environment, read once and checked at the start."""

from __future__ import annotations

import hmac
import json
import os
import secrets
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import NoDecode, SettingsConfigDict

from bot import languages
from bot.core_settings import CoreSettings, whole_address
from bot.exotel.settings import ExotelSettings
from bot.telegram.settings import TelegramSettings
from bot.twilio.settings import TwilioSettings

TEMPLATES = "whatsapp.json"  # of WhatsApp, in the data folder where no other place is set


class SettingsError(Exception):
    """A wrong setting; the text says which and how to mend it."""


class Settings(ExotelSettings, TelegramSettings, TwilioSettings, CoreSettings):
    """Names are those of the environment, in lower case. Empty means the default, which is
    embedded or off where there is none.
    """

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    data_dir: Path = Path("data")
    public_url: str = ""
    workers: int = Field(default=1, ge=1, le=64)
    threads: int = Field(default=8, ge=2, le=64)

    secret_key: str = Field(default="", repr=False)
    redis_url: str = ""
    broker_url: str = ""
    core_events_secret: str = Field(default="", repr=False)
    core_poll_seconds: int = Field(default=60, ge=0, le=86400)
    rasa_url: str = ""

    voice_speech: bool | None = None
    voice_recording: bool | None = None
    missed_call_numbers: Annotated[tuple[str, ...], NoDecode] = ()
    missed_call_minutes: int = Field(default=10, ge=1, le=1440)
    call_hours: Annotated[tuple[int, int], NoDecode] = (8, 21)
    delivery_minutes: int = Field(default=30, ge=1, le=1440)
    calls_per_second: float = Field(default=1.0, gt=0, le=100)
    sms_parts_per_second: float = Field(default=100.0, gt=0, le=100_000)
    whatsapp_per_second: float = Field(default=80.0, gt=0, le=10_000)

    dlt_entity_id: str = Field(default="", pattern=r"^([0-9]{10,25})?$")
    dlt_header: str = Field(default="", pattern=r"^([A-Za-z]{3,6}|[0-9]{3,6})?$")
    dlt_templates: Path | None = None

    rx_links: bool = False
    rx_link_days: int = Field(default=30, ge=1, le=365)

    emergency_numbers: Annotated[tuple[str, ...], NoDecode] = ("108", "112")
    timezone: str = "Asia/Kolkata"
    state: str = ""

    @field_validator("emergency_numbers", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("emergency_numbers")
    @classmethod
    def _some_numbers(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value or not all(n.isascii() and n.isdigit() and 3 <= len(n) <= 11 for n in value):
            raise ValueError("give one or more telephone numbers, like 108,112")
        return value

    @field_validator("missed_call_numbers", mode="before")
    @classmethod
    def _missed(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("call_hours", mode="before")
    @classmethod
    def _hours(cls, value: object) -> object:
        return tuple(value.split("-")) if isinstance(value, str) else value

    @field_validator("call_hours")
    @classmethod
    def _day(cls, value: tuple[int, int]) -> tuple[int, int]:
        if not 0 <= value[0] < value[1] <= 24:
            raise ValueError("give the first and the last hour of calls, like 8-21")
        return value

    @field_validator("state")
    @classmethod
    def _state(cls, value: str) -> str:
        known = languages.read().states
        if value and value.casefold() not in known:
            raise ValueError(f"give a state of India as languages.yml has it: {', '.join(known)}")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as wrong:
            raise ValueError("give a zone of the tz database, like Asia/Kolkata") from wrong
        return value

    @field_validator("public_url", "rasa_url")
    @classmethod
    def _url(cls, value: str) -> str:
        return whole_address(value)

    @field_validator("rasa_url")
    @classmethod
    def _rasa(cls, value: str) -> str:
        if set(value.replace("{language}", "")) & {"{", "}"}:
            raise ValueError("write {language} where the code of the language is to stand")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str) -> str:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("give an address that starts with redis://, rediss:// or unix://")
        return value

    @field_validator("broker_url")
    @classmethod
    def _broker(cls, value: str) -> str:
        known = ("redis://", "rediss://", "unix://", "amqp://", "amqps://")
        if value and not value.startswith(known):
            raise ValueError("give an address that starts with redis://, rediss:// or amqp://")
        return value

    @field_validator("dlt_templates")
    @classmethod
    def _sheet(cls, value: Path | None) -> Path | None:
        if value and not value.is_file():
            raise ValueError("there is no such file; write one with: python app.py dlt export")
        return value

    @model_validator(mode="after")
    def _together(self) -> Settings:
        self.check_twilio(self.public_url)
        self.check_exotel(self.public_url, self.dlt_entity_id)
        if not self.has_twilio and (self.voice_speech or self.voice_recording):
            raise ValueError(
                "VOICE_SPEECH and VOICE_RECORDING need Twilio: Exotel hears keys alone, and its "
                "recordings are not fetched"
            )
        if self.rx_links and self.twilio_account_sid and not self.public_url.startswith("https://"):
            raise ValueError(
                "RX_LINKS is on, so PUBLIC_URL must be an https address: a prescription is read "
                "at it"
            )
        if self.dlt_templates and not (self.dlt_entity_id and self.dlt_header):
            raise ValueError(
                "DLT_TEMPLATES is set, so DLT_ENTITY_ID and DLT_HEADER are needed too: what the "
                "registry gave the entity that sends, and its header"
            )
        if self.core_api_url and not self.core_events_secret:
            raise ValueError(
                "CORE_API_URL is set, so CORE_EVENTS_SECRET is needed too: the core signs its "
                "events with it"
            )
        if self.redis_url and not self.secret_key:
            raise ValueError(
                "REDIS_URL is set, so SECRET_KEY is needed too: all servers must share it "
                "(32 random characters or more)"
            )
        if self.secret_key and len(self.secret_key) < 32:
            raise ValueError("SECRET_KEY is too short: give 32 random characters or more")
        return self

    @property
    def local_url(self) -> str:
        """Where this very server answers, for its own demo parts."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def embedded_core(self) -> bool:
        """No core is configured: our own stands in."""
        return not self.core_api_url

    @property
    def embedded_carrier(self) -> bool:
        """No carrier is configured: the phone page stands in."""
        return not (self.twilio_account_sid or self.has_exotel)

    @property
    def has_twilio(self) -> bool:
        """Twilio, who speaks as it does, or the phone page."""
        return bool(self.twilio_account_sid) or self.embedded_carrier

    @property
    def hears_speech(self) -> bool:
        """Whether the carrier's recogniser is asked for: Twilio has one, others may not."""
        return self.twilio_itself if self.voice_speech is None else self.voice_speech

    @property
    def records(self) -> bool:
        """Whether callers are offered to be recorded for the doctor."""
        if self.voice_recording is not None:
            return self.voice_recording
        return self.twilio_itself or self.embedded_carrier

    @property
    def zone(self) -> ZoneInfo:
        """The time zone patients and doctors live in."""
        return ZoneInfo(self.timezone)


def load() -> Settings:
    """Read the environment; fill in what the embedded parts need; ``SettingsError`` if wrong."""
    try:
        settings = Settings()
    except ValidationError as wrong:
        raise SettingsError(_say(wrong)) from None
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise SettingsError(
            f"DATA_DIR: {settings.data_dir} cannot be made ({wrong.strerror}); name a folder "
            "OPDLine may write to"
        ) from None
    return settings.model_copy(update=_defaults(settings))


def _say(wrong: ValidationError) -> str:
    lines = []
    for error in wrong.errors():
        name = str(error["loc"][0]).upper() if error["loc"] else ""
        text = error["msg"].removeprefix("Value error, ")
        field = Settings.model_fields.get(name.lower())
        shown = f" (it is {error['input']!r})" if field is None or field.repr else ""
        lines.append(f"{name}: {text}{shown}" if name else text)
    return "\n".join(lines)


def _defaults(settings: Settings) -> dict[str, object]:
    own = _own_secrets(settings.data_dir)
    folder = settings.data_dir.resolve()
    filled: dict[str, object] = {"data_dir": folder}
    for name in ("secret_key", "core_events_secret"):
        if not getattr(settings, name):
            filled[name] = own[name]
    if not settings.twilio_voice_from and settings.twilio_sms_from.startswith("+"):
        filled["twilio_voice_from"] = settings.twilio_sms_from
    if not settings.telegram_secret_token:
        key = settings.secret_key or own["secret_key"]
        filled["telegram_secret_token"] = hmac.digest(key.encode(), b"telegram", "sha256").hex()
    if not settings.public_url:
        filled["public_url"] = settings.local_url
    if settings.whatsapp_templates is None:
        filled["whatsapp_templates"] = folder / TEMPLATES
    if settings.embedded_carrier:
        filled["twilio_whatsapp_from"] = settings.twilio_whatsapp_from or "+911140000000"
        filled["twilio_auth_token"] = settings.twilio_auth_token or own["twilio_auth_token"]
        filled["twilio_api_base"] = settings.twilio_api_base or f"{settings.local_url}/carrier"
        filled["twilio_sms_from"] = settings.twilio_sms_from or "+911140000000"
        filled["twilio_voice_from"] = settings.twilio_voice_from or filled["twilio_sms_from"]
    return filled


def _own_secrets(folder: Path) -> dict[str, str]:
    """Secrets made on the first start and kept in the data folder, for this user only."""
    path = folder / "secrets.json"
    if not path.exists():
        made = {
            name: secrets.token_hex(32)
            for name in ("secret_key", "core_events_secret", "twilio_auth_token")
        }
        fresh = path.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(made, file)
        try:
            os.link(fresh, path)  # atomic: whoever comes second takes the first one's
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    kept: dict[str, str] = json.loads(path.read_text())
    return kept
