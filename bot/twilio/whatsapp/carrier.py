"""WhatsApp messages through Twilio's REST API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

import msgspec

from bot.carrier import Message, Permanent, Temporary
from bot.settings import Settings
from bot.twilio.rest import Rest
from bot.twilio.send import OPTED_OUT
from bot.twilio.whatsapp import limits
from bot.twilio.whatsapp.catalogue import Catalogue
from bot.twilio.whatsapp.contents import for_session
from bot.twilio.whatsapp.layout import Layout, laid_out

CHANNEL: Final = "whatsapp:"
NOT_THERE: Final = frozenset({63003, 63024})  # nobody has WhatsApp at this address
WINDOW_CLOSED: Final = 63016
CHOOSE: Final = "chat-choose"
# Several may be true at once and one press would answer for all: these are asked in numbers.
SEVERAL: Final = ("ask-signs", "ask-more-signs", "ask-history", "ask-medicines")

Label = Callable[[str, str], str]  # (a message of locales/, language) -> its words


class TwilioWhatsApp:
    """A ``Carrier``."""

    def __init__(
        self, settings: Settings, label: Label, catalogue: Catalogue, timeout: float | None = None
    ) -> None:
        self._settings = settings
        self._label = label
        self._catalogue = catalogue
        self._rest = Rest(settings, NOT_THERE | {OPTED_OUT}, timeout)

    def send(self, message: Message) -> str:
        """Hand one message over; receipts come to ``/twilio/status``. Returns Twilio's sid."""
        asked = self._content(message)
        receipt = f"{self._settings.public_url}/twilio/status?id={quote(message.id)}"
        sid: str | None = self._rest.call(
            lambda client: (
                client.messages.create(
                    to=whatsapp(message.to),
                    from_=f"{CHANNEL}{self._settings.twilio_whatsapp_from}",
                    status_callback=receipt,
                    **asked,
                ).sid
            )
        )
        if not sid:
            raise Temporary("the carrier answered without a sid", maybe_sent=True)
        return sid

    def shows(self, message: Message) -> bool:
        """Whether it has buttons or a list for the choices."""
        return self._laid_out(message) is not None

    def find(self, message: Message, since: datetime) -> str | None:
        """The sid of such a message that Twilio took since then, if there is one."""
        to = whatsapp(message.to)
        for one in self._rest.call(lambda client: client.messages.list(to=to, limit=100)):
            late = one.date_created is None or one.date_created >= since
            if late and one.direction != "inbound" and _is(message, one):
                return str(one.sid)
        return None

    def _content(self, message: Message) -> dict[str, Any]:
        if message.document:
            return {"media_url": [message.document]}
        if message.template:
            return _filled(message.template, message.values | message.presses)
        found = self._laid_out(message)
        if found:
            return _filled(*found)
        if len(message.text) > limits.TEXT:
            raise Permanent("longer than any message may be")
        return {"body": message.text}

    def _laid_out(self, message: Message) -> tuple[str, dict[str, str]] | None:
        if message.asks.startswith(SEVERAL):
            return None
        button = self._label(CHOOSE, message.language) if message.choices else ""
        layout: Layout | None = laid_out(
            message.body, message.choices, message.turn, button, message.listen
        )
        sid = self._catalogue.sid(for_session(layout.shape).name) if layout else ""
        return (sid, layout.values) if layout and sid else None


def whatsapp(address: str) -> str:
    """An address as Twilio writes it: ``whatsapp:+91…``, or ``whatsapp:IN.…``."""
    return CHANNEL + address.removeprefix("tel:").removeprefix(CHANNEL)


def _filled(sid: str, values: dict[str, str]) -> dict[str, Any]:
    variables = msgspec.json.encode(values).decode()
    return {"content_sid": sid, "content_variables": variables}


def _is(message: Message, one: Any) -> bool:
    """Twilio keeps no id of ours, so a message is known by what it says."""
    if message.document:
        return str(one.num_media or "0") != "0"
    body = " ".join((one.body or "").split())
    if message.template:
        return bool(body) and all(value in body for value in message.values.values())
    return body in (" ".join(message.text.split()), " ".join(message.body.split()))
