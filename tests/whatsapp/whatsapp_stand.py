"""Her WhatsApp, and the whole of OPDLine behind it."""

from __future__ import annotations

import base64
import contextlib
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.demo.terminal import as_lines
from bot.render import Renderer
from bot.settings import Settings
from bot.twilio.whatsapp.catalogue import Catalogue
from bot.twilio.whatsapp.content_api import ContentApi
from bot.twilio.whatsapp.notices import notices
from bot.twilio.whatsapp.stock import Stock, wanted
from bot.words import load
from tests.whole import PATIENCE, Whole, standing

HER = "+919812345678"
HIDDEN = "IN.1234567890"  # what WhatsApp tells of one who hides her number
US = "+911140000000"
# A picture of one pixel.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class WhatsApp:
    """One phone. ``shown`` are the messages that came to it, the last one last."""

    def __init__(self, whole: Whole, number: str = HER) -> None:
        self.whole = whole
        self.number = number
        self.shown: list[dict[str, Any]] = []
        self._after = 0
        self._came: list[str] = []  # by themselves, and not waited for yet

    def send(self, **said: Any) -> list[str]:
        """What comes back at once, each as its lines."""
        asked = {"from": self.number, **said}
        answer = self.whole.http.post("/phone/whatsapp/send", json=asked)
        assert answer.status_code == 200, answer.text
        assert answer.json()["error"] is None, answer.text
        return self.look()

    def say(self, text: str) -> list[str]:
        """She writes."""
        return self.send(body=text)

    def press(self, title: str, of: int = -1) -> list[str]:
        """She presses what has this title on the last message that has it; ``of=0``: the first."""
        found = [
            (message["id"], one["id"])
            for message in self.shown
            for one in message["options"]
            if one["title"] == title
        ]
        assert found, f"nothing to press has the title {title}"
        message, option = found[of]
        return self.send(press=option, of=message)

    def look(self) -> list[str]:
        """What came since she looked last."""
        url = "/phone/whatsapp/messages"
        asked = {"number": self.number, "after": str(self._after)}
        fresh = self.whole.http.get(url, params=asked).raise_for_status().json()["messages"]
        if fresh:
            self._after = fresh[-1]["id"]
        mine = [one for one in fresh if one["direction"] != "inbound" and not one["error"]]
        self.shown += mine
        return [as_lines(one) for one in mine]

    def wait(self) -> str:
        """The next message that comes by itself."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._came += self.look()
            if self._came:
                return self._came.pop(0)
            time.sleep(0.05)
        raise AssertionError(f"nothing came to {self.number}")

    def state(self, state: str) -> None:
        """``closed``, ``gone`` or ``open``."""
        asked = {"number": self.number, "state": state}
        self.whole.http.post("/phone/whatsapp/state", json=asked).raise_for_status()


@contextlib.contextmanager
def with_whatsapp(folder: Path, clock: Callable[[], datetime], **more: Any) -> Iterator[WhatsApp]:
    """OPDLine with a WhatsApp sender."""
    sheet = folder / "whatsapp.json"
    given: dict[str, Any] = {"twilio_whatsapp_from": US, "whatsapp_templates": sheet} | more
    with standing(folder, clock, **given) as whole:
        yield WhatsApp(whole)


def approve(settings: Settings, *languages: str) -> None:
    """The templates of a visit in these languages, made and approved."""
    words = load()
    some = {code: words[code] for code in languages}
    every = notices(Renderer(words, settings.zone), some, "108", "")
    stock = wanted(one for one in every if one.message in ("ask-called", "prescription"))
    path = settings.whatsapp_templates
    assert path is not None
    for _ in range(2):  # the second finds them approved
        Stock(ContentApi(settings), path, Catalogue(path).known).fill(stock, lambda done: None)
