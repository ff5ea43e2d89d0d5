"""SMS through Twilio's REST API, or through any server that speaks it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import quote

from bot.carrier import Message, Permanent, Temporary
from bot.settings import Settings

if TYPE_CHECKING:
    from twilio.rest import Client  # type: ignore[import-untyped]

EMBEDDED_ACCOUNT: Final = "AC" + "0" * 32
OPTED_OUT: Final = 21610
# Wrong credentials and unknown accounts are ours to mend; the message waits for that.
_LATER: Final = {401, 403, 404, 408, 409, 425}

_T = TypeVar("_T")


class TwilioSms:
    """A ``Carrier``. The REST client is slow to import, so it is made on first use."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: Client | None = None
        self._making = threading.Lock()

    def send(self, message: Message) -> str:
        """Hand one SMS over; receipts come to ``/twilio/status``. Returns Twilio's sid.

        Twilio has entity and templates from its own registration form and finds the template by
        the text; the API takes no id of it. Ours comes back with the receipt.
        """
        sender = self._settings.twilio_sms_from
        receipt = f"{self._settings.public_url}/twilio/status?id={quote(message.id)}"
        if message.template:
            receipt += f"&template={quote(message.template)}"
        sid: str | None = self._call(
            lambda client: (
                client.messages.create(
                    to=message.to,
                    body=message.text,
                    status_callback=receipt,
                    **{"messaging_service_sid" if sender.startswith("MG") else "from_": sender},
                ).sid
            )
        )
        if not sid:
            raise Temporary("the carrier answered without a sid", maybe_sent=True)
        return sid

    def find(self, message: Message, since: datetime) -> str | None:
        """The sid of an SMS with this text that Twilio took since then, if there is one."""
        wanted, to = message.text.split(), message.to
        for one in self._call(lambda client: client.messages.list(to=to, limit=100)):
            late = one.date_created is None or one.date_created >= since
            if late and one.direction != "inbound" and (one.body or "").split() == wanted:
                return str(one.sid)
        return None

    def _call(self, ask: Callable[[Client], _T]) -> _T:
        from twilio.base.exceptions import (  # type: ignore[import-untyped]  # noqa: PLC0415
            TwilioException,
            TwilioRestException,
        )

        try:
            return ask(self._connected())
        except TwilioRestException as wrong:
            code = wrong.code or 0
            if wrong.status in _LATER:
                raise Temporary(f"the carrier answered {wrong.status}, code {code}") from None
            raise Permanent(f"carrier error {code}", stopped=code == OPTED_OUT) from None
        except (TwilioException, ValueError, TypeError, AttributeError) as wrong:
            raise Temporary(f"nonsense: {type(wrong).__name__}", maybe_sent=True) from None

    def _connected(self) -> Client:
        with self._making:
            if self._client is None:
                from twilio.rest import Client  # noqa: PLC0415

                from bot.twilio.http import HttpClient  # noqa: PLC0415

                self._client = Client(
                    self._settings.twilio_account_sid or EMBEDDED_ACCOUNT,
                    self._settings.twilio_auth_token,
                    http_client=HttpClient(self._settings.twilio_api_base),
                )
            return self._client
