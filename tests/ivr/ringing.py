"""A telephone that we call."""

from __future__ import annotations

import time
from typing import Any

from bot.store import connect
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.phone import Phone
from tests.turn_stand import keys, signed_post
from tests.whole import Whole


class Ringing:
    """A telephone that we call, with the whole of OPDLine."""

    def __init__(self, whole: Whole, phone: Phone | None = None) -> None:
        self.whole = whole
        self.phone = phone or Phone(whole.settings)

    def books(self) -> list[str]:
        """She books by keypad."""
        self.phone.call()
        for pressed in (*LANGUAGES["en"], *FIRST[:-1]):
            self.phone.press(pressed)
        if self.whole.core:
            self.whole.core.down()
        return self.phone.press(FIRST[-1])

    def rings(self) -> str:
        """Where the carrier asks what to say, once it rings."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for one in self.calls():
                if one["to"] == self.phone.number and one["direction"] == "outbound-api":
                    return self._token()
            time.sleep(0.1)
        raise AssertionError("it does not ring")

    def misses(self, number: str, call: str = "CA1") -> str:
        """She rings a number that is never answered; what the carrier is told."""
        form = [("CallSid", call), ("From", self.phone.number), ("To", number)]
        made = self.whole.settings
        return signed_post(made.local_url, "/twilio/voice", form, made).text

    def calls(self) -> list[dict[str, Any]]:
        account = "AC" + "0" * 32
        answer = self.whole.http.get(
            f"/carrier/2010-04-01/Accounts/{account}/Calls.json",
            auth=(account, self.whole.settings.twilio_auth_token),
        )
        return list(answer.raise_for_status().json()["calls"])

    def _token(self) -> str:
        (key,) = keys(connect(self.whole.settings), "opd:ring:*")
        return key.decode().removeprefix("opd:ring:")

    def takes(self, token: str, **more: str) -> list[str]:
        """She takes the call: what is said."""
        phone = self.phone
        phone.call_sid, phone.ended = "CA" + "f" * 32, False
        phone._url = f"{self.whole.settings.public_url}/twilio/voice/out/{token}?try=1"
        phone.outbound = True
        return phone.post(**more)
