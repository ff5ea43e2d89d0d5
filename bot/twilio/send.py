"""SMS through Twilio's REST API, or through any server that speaks it."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from urllib.parse import quote

from bot.carrier import Message, Temporary
from bot.settings import Settings
from bot.twilio.rest import EMBEDDED_ACCOUNT, Rest

__all__ = ["EMBEDDED_ACCOUNT", "OPTED_OUT", "TwilioSms"]

OPTED_OUT: Final = 21610


class TwilioSms:
    """A ``Carrier``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._rest = Rest(settings, frozenset({OPTED_OUT}))

    def send(self, message: Message) -> str:
        """Hand one SMS over; receipts come to ``/twilio/status``. Returns Twilio's sid.

        Twilio has entity and templates from its own registration form and finds the template by
        the text; the API takes no id of it. Ours comes back with the receipt.
        """
        sender = self._settings.twilio_sms_from
        receipt = f"{self._settings.public_url}/twilio/status?id={quote(message.id)}"
        if message.template:
            receipt += f"&template={quote(message.template)}"
        sid: str | None = self._rest.call(
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
        for one in self._rest.call(lambda client: client.messages.list(to=to, limit=100)):
            late = one.date_created is None or one.date_created >= since
            if late and one.direction != "inbound" and (one.body or "").split() == wanted:
                return str(one.sid)
        return None
