"""Settings of Exotel: all that it needs, or nothing."""

from __future__ import annotations

from typing import Final

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings

from bot.core_settings import whole_address

_NEEDED: Final = {
    "exotel_account_sid": "the account",
    "exotel_api_key": "its API key",
    "exotel_api_token": "its API token",
    "exotel_sms_from": "the header, or number, that texts come from",
    "exotel_webhook_user": "the user that Exotel's webhooks sign in as",
    "exotel_webhook_password": "the password that Exotel's webhooks sign in with",
}
_CALLS: Final = {
    "exotel_voice_from": "the ExoPhone that calls come from",
    "exotel_app_id": "the flow that is run when she answers",
}


class ExotelSettings(BaseSettings):
    """Names are those of the environment, in lower case."""

    exotel_account_sid: str = Field(default="", pattern=r"^[A-Za-z0-9_-]{0,64}$")
    exotel_api_key: str = Field(default="", repr=False)
    exotel_api_token: str = Field(default="", repr=False)
    exotel_api_base: str = ""
    exotel_sms_from: str = Field(default="", pattern=r"^([A-Za-z]{6}|\+?[0-9]{3,15})?$")
    exotel_voice_from: str = Field(default="", pattern=r"^(\+?[0-9]{6,15})?$")
    exotel_app_id: str = Field(default="", pattern=r"^[A-Za-z0-9_-]{0,64}$")
    exotel_webhook_user: str = Field(default="", pattern=r"^[!-9;-~]*$")  # a colon would end it
    exotel_webhook_password: str = Field(default="", pattern=r"^([!-~]{16,})?$", repr=False)

    @field_validator("exotel_api_base")
    @classmethod
    def _base(cls, value: str) -> str:
        return whole_address(value)

    @model_validator(mode="after")
    def _whole(self) -> ExotelSettings:
        given = [name for name in (*_NEEDED, *_CALLS) if getattr(self, name)]
        if given:
            self._need(given[0], _NEEDED)
        calls = [name for name in _CALLS if getattr(self, name)]
        if calls:
            self._need(calls[0], _CALLS)
        return self

    def _need(self, given: str, needed: dict[str, str]) -> None:
        for name, what in needed.items():
            if not getattr(self, name):
                raise ValueError(f"{given.upper()} is set, so {name.upper()} is needed too: {what}")

    def check_exotel(self, public_url: str, dlt_entity_id: str) -> None:
        """``ValueError`` where what others need too is not as Exotel needs it."""
        if self.has_exotel and not public_url.startswith("https://"):
            raise ValueError(
                "EXOTEL_ACCOUNT_SID is set, so PUBLIC_URL is needed too: the https address that "
                "Exotel calls; its webhooks bring a password"
            )
        if self.has_exotel and not dlt_entity_id:
            raise ValueError(
                "EXOTEL_ACCOUNT_SID is set, so DLT_ENTITY_ID is needed too: every SMS in India "
                "names the entity that sends it"
            )

    @property
    def has_exotel(self) -> bool:
        """Whether texts, and calls to us, go by Exotel."""
        return bool(self.exotel_account_sid)
