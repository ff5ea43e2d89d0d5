"""Twilio's own client, made on first use, for it is slow to import; and what its answers mean."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from bot.carrier import Permanent, Temporary
from bot.settings import Settings

if TYPE_CHECKING:
    from twilio.rest import Client  # type: ignore[import-untyped]

EMBEDDED_ACCOUNT: Final = "AC" + "0" * 32
# Wrong credentials and unknown accounts are ours to mend; the message waits for that.
LATER: Final = {401, 403, 404, 408, 409, 425}

_T = TypeVar("_T")


class Rest:
    """``stops`` are the error codes after which nothing may be sent to this address any more;
    ``timeout`` (s) where it is not the client's own.
    """

    def __init__(
        self, settings: Settings, stops: frozenset[int], timeout: float | None = None
    ) -> None:
        self._settings = settings
        self._stops = stops
        self._timeout = timeout
        self._client: Client | None = None
        self._making = threading.Lock()

    def call(self, ask: Callable[[Client], _T]) -> _T:
        """What the client answers; ``Permanent`` or ``Temporary``."""
        from twilio.base.exceptions import (  # type: ignore[import-untyped]  # noqa: PLC0415
            TwilioException,
            TwilioRestException,
        )

        try:
            return ask(self._connected())
        except TwilioRestException as wrong:
            code = wrong.code or 0
            if wrong.status in LATER:
                raise Temporary(f"the carrier answered {wrong.status}, code {code}") from None
            raise Permanent(f"carrier error {code}", stopped=code in self._stops) from None
        except (TwilioException, ValueError, TypeError, AttributeError) as wrong:
            raise Temporary(f"nonsense: {type(wrong).__name__}", maybe_sent=True) from None

    def _connected(self) -> Client:
        with self._making:
            if self._client is None:
                from twilio.rest import Client  # noqa: PLC0415

                from bot.twilio.http import HttpClient  # noqa: PLC0415

                base, seconds = self._settings.twilio_api_base, self._timeout
                patient = HttpClient(base) if seconds is None else HttpClient(base, seconds)
                self._client = Client(
                    self._settings.twilio_account_sid or EMBEDDED_ACCOUNT,
                    self._settings.twilio_auth_token,
                    http_client=patient,
                )
            return self._client
