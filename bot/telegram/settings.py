"""Settings of a bot of Telegram's."""

from __future__ import annotations

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

from bot.core_settings import whole_address


class TelegramSettings(BaseSettings):
    """Names are those of the environment, in lower case. Without a token there is no bot."""

    telegram_bot_token: str = Field(
        default="", repr=False, pattern=r"^([0-9]{1,20}:[A-Za-z0-9_-]{20,100})?$"
    )
    telegram_api_base: str = "https://api.telegram.org"
    telegram_secret_token: str = Field(
        default="", repr=False, pattern=r"^([A-Za-z0-9_-]{16,256})?$"
    )

    @field_validator("telegram_api_base")
    @classmethod
    def _telegram_base(cls, value: str) -> str:
        return whole_address(value)
