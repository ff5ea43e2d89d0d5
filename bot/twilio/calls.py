"""Calls out through Twilio's REST API, or through any server that speaks it."""

from __future__ import annotations

from typing import Final

from bot.carrier import Temporary
from bot.settings import Settings
from bot.twilio.rest import Rest
from bot.twilio.send import OPTED_OUT

RINGS: Final = 40  # s


class TwilioCalls:
    """``bot.rings.Calls`` through the same account as the texts."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._rest = Rest(settings, frozenset({OPTED_OUT}))

    def call(self, to: str, token: str, tries: int) -> str:
        """Twilio looks whether a machine answers; a server that does not know this rings too."""
        sender = self._settings.twilio_voice_from
        base = f"{self._settings.public_url}/twilio/voice/out/{token}"
        sid: str | None = self._rest.call(
            lambda client: (
                client.calls.create(
                    to=to,
                    from_=sender,
                    url=f"{base}?try={tries}",
                    method="POST",
                    timeout=RINGS,
                    machine_detection="Enable",
                    status_callback=f"{base}/ended?try={tries}",
                    status_callback_method="POST",
                ).sid
            )
        )
        if not sid:
            raise Temporary("the carrier answered without a sid", maybe_sent=True)
        return sid
