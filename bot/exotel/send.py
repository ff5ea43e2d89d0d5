"""SMS through Exotel, with what India's registry wants of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from bot.carrier import Message, Temporary
from bot.exotel.guard import Guard
from bot.exotel.http import Api
from bot.settings import Settings
from bot.sms.segments import encoding

# What a service says to one who asked for it ("service implicit" in the registry's words).
TYPE: Final = "transactional"
PATIENCE: Final = timedelta(minutes=2)  # that a receipt may take, of a text nobody knows of
LOOK_AGAIN: Final = 30.0  # s


class ExotelSms:
    """A ``Carrier``. ``heard_of`` says whether a receipt of one of our messages has come."""

    def __init__(self, settings: Settings, heard_of: Callable[[str], bool]) -> None:
        self._api = Api(settings)
        self._guard = Guard(settings)
        self._sender = settings.exotel_sms_from
        self._entity = settings.dlt_entity_id
        self._heard_of = heard_of

    def send(self, message: Message) -> str:
        """Hand one SMS over; receipts come to ``/exotel/status``. Returns Exotel's ``SmsSid``."""
        receipt = f"/exotel/status?id={quote(message.id, safe='')}"
        form = {
            "From": self._sender,
            "To": message.to,
            "Body": message.text,
            "EncodingType": "plain" if encoding(message.text) == "GSM-7" else "unicode",
            "SmsType": TYPE,
            "DltEntityId": self._entity,
            "StatusCallback": self._guard.address(receipt),
            "CustomField": message.id,
        }
        if message.template:
            form["DltTemplateId"] = message.template
            form["StatusCallback"] += f"&template={quote(message.template, safe='')}"
        return self._api.post("/Sms/send.json", form, "SMSMessage")

    def find(self, message: Message, since: datetime) -> str | None:
        """Exotel lists no messages: a receipt proves that it took this one, and one is waited for
        before the text goes out again.
        """
        if self._heard_of(message.id):
            return f"receipt of {message.id}"
        if datetime.now(UTC) - since < PATIENCE:
            raise Temporary("its receipt may still come", LOOK_AGAIN)
        return None
