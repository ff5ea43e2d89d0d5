"""Settings of the way to a real core: where it is, and how OPDLine says who it is."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings

from handlers.core.keys import SigningKey, WrongKey, read_key


class CoreSettings(BaseSettings):
    """Names are those of the environment, in lower case. A token for good, or a client's key."""

    core_api_url: str = ""
    core_token: str = Field(default="", repr=False)
    core_token_url: str = ""
    core_client_id: str = ""
    core_client_key: Path | None = None
    core_scope: str = ""

    @field_validator("core_api_url")
    @classmethod
    def _core_url(cls, value: str) -> str:
        return whole_address(value)

    @field_validator("core_token_url")
    @classmethod
    def _token_url(cls, value: str) -> str:
        whole_address(value)
        return value  # its last slash counts, for the signed token names it

    @field_validator("core_token")
    @classmethod
    def _sendable(cls, value: str) -> str:
        if not (value.isascii() and value.isprintable() and " " not in value):
            raise ValueError("give the token alone, without Bearer and without spaces")
        return value

    @field_validator("core_client_key")
    @classmethod
    def _key(cls, value: Path | None) -> Path | None:
        try:
            if value is not None:
                read_key(value)
        except WrongKey as wrong:
            raise ValueError(
                f"{wrong}; name a file with a private RSA or P-384 key, as PEM or JWK: "
                "openssl genrsa -out core.pem 3072"
            ) from None
        return value

    @model_validator(mode="after")
    def _one_way_in(self) -> CoreSettings:
        client = {"CORE_CLIENT_ID": self.core_client_id, "CORE_CLIENT_KEY": self.core_client_key}
        given = [name for name, value in client.items() if value]
        more = {"CORE_TOKEN_URL": self.core_token_url, "CORE_SCOPE": self.core_scope}
        if given and not self.core_api_url:
            raise ValueError(
                f"{given[0]} is set, so CORE_API_URL is needed too: the core's address"
            )
        if given and self.core_token:
            raise ValueError(
                f"CORE_TOKEN and {given[0]} are two ways to say who OPDLine is: leave one empty"
            )
        if len(given) == 1:
            (lacking,) = client.keys() - set(given)
            raise ValueError(
                f"{given[0]} is set, so {lacking} is needed too: OPDLine fetches its tokens as "
                "this client, and signs with this key"
            )
        for name, value in more.items():
            if value and not given:
                raise ValueError(
                    f"{name} is set, so CORE_CLIENT_ID and CORE_CLIENT_KEY are needed too; with a "
                    "token for good, leave it empty and set CORE_TOKEN"
                )
        return self

    @property
    def core_key(self) -> SigningKey | None:
        """The key that tokens are fetched with; ``None`` where they are not fetched."""
        return read_key(self.core_client_key) if self.core_client_key else None


def whole_address(value: str) -> str:
    """An http address without a slash at its end; ``ValueError`` where it is none."""
    if value and not value.startswith(("http://", "https://")):
        raise ValueError("give a whole address that starts with http:// or https://")
    return value.rstrip("/")
