"""Settings of Twilio, or of a server that speaks as it does (``TWILIO_API_BASE``)."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

from bot.core_settings import whole_address


class TwilioSettings(BaseSettings):
    """Names are those of the environment, in lower case."""

    twilio_account_sid: str = ""
    twilio_auth_token: str = Field(default="", repr=False)
    twilio_api_base: str = ""
    twilio_sms_from: str = ""
    twilio_voice_from: str = ""
    twilio_whatsapp_from: str = Field(default="", pattern=r"^(\+[1-9][0-9]{6,14})?$")
    whatsapp_templates: Path | None = None

    @field_validator("twilio_api_base")
    @classmethod
    def _twilio_base(cls, value: str) -> str:
        return whole_address(value)

    def check_twilio(self, public_url: str) -> None:
        """``ValueError`` where something that an account needs is not there."""
        if self.twilio_account_sid and not self.twilio_auth_token:
            raise ValueError("TWILIO_ACCOUNT_SID is set, so TWILIO_AUTH_TOKEN is needed too")
        if self.twilio_account_sid and not public_url:
            raise ValueError(
                "TWILIO_ACCOUNT_SID is set, so PUBLIC_URL is needed too: the https address that "
                "Twilio calls, which its signature is checked against"
            )
        if self.twilio_account_sid and not self.twilio_sms_from:
            raise ValueError(
                "TWILIO_ACCOUNT_SID is set, so TWILIO_SMS_FROM is needed too: your Twilio number"
            )

    @property
    def twilio_itself(self) -> bool:
        """An account with Twilio, and not with another that speaks as it does."""
        return bool(self.twilio_account_sid) and not self.twilio_api_base
