"""Calls out through Exotel: it rings her, then runs the flow that asks us what to say."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from bot.exotel.guard import Guard
from bot.exotel.http import Api
from bot.settings import Settings

RINGS: Final = 40  # s
FLOWS: Final = "http://my.exotel.com"  # Exotel's own name of a flow; nothing is fetched from it


class ExotelCalls:
    """``bot.rings.Calls``."""

    def __init__(self, settings: Settings) -> None:
        self._api = Api(settings)
        self._guard = Guard(settings)
        self._settings = settings

    def call(self, to: str, token: str, tries: int) -> str:
        """The flow brings ``CustomField`` along: the token and the try."""
        own = self._settings
        ended = f"/exotel/voice/out/{quote(token, safe='')}/ended?try={tries}"
        form = {
            "From": to,
            "CallerId": own.exotel_voice_from,
            "Url": f"{FLOWS}/{own.exotel_account_sid}/exoml/start_voice/{own.exotel_app_id}",
            "CallType": "trans",
            "TimeOut": str(RINGS),
            "StatusCallback": self._guard.address(ended),
            "CustomField": f"{token}.{tries}",
        }
        return self._api.post("/Calls/connect.json", form, "Call")
