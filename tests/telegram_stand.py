"""People who write to the bot, and the whole of OPDLine behind it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.telegram_double import TOKEN, Double, Json, Shown, bot_api
from tests.whole import Whole, standing

HER = 700001
SECRET = "s" * 32


class Person:
    """One person with Telegram. What she does is brought to the bot at once."""

    def __init__(self, double: Double, chat: int = HER, code: str = "en") -> None:
        self.double = double
        self.chat = chat
        self.me = {"id": chat, "is_bot": False, "first_name": "Sita", "language_code": code}
        self._seen = 0

    def message(self, **more: Any) -> Json:
        """A message of hers, not brought yet."""
        home = {"id": self.chat, "type": "private", "first_name": "Sita"}
        number = self.double.number()
        head = {"message_id": number, "date": int(time.time()), "chat": home, "from": self.me}
        return {"message": head | more}

    def push(self, update: Json) -> int:
        """Bring it; do not wait."""
        return self.double.push(self.chat, update)

    def does(self, **more: Any) -> None:
        """Send a message and wait until it is taken."""
        self.double.wait(self.push(self.message(**more)))

    def says(self, text: str) -> None:
        """Write something."""
        self.does(text=text)

    def shares(self, phone: str, owner: int = 0, **more: Any) -> None:
        """A contact: her own, or that of ``owner``."""
        card = {"phone_number": phone, "first_name": "Sita", "user_id": owner or self.chat}
        self.does(contact=card, **more)

    def press(self, label: str, under: Shown | None = None) -> int:
        """Press a button of the latest message that has it, or of one; do not wait."""
        under = under or self.having(label)
        return self.push_press(under, under.data(label))

    def push_press(self, under: Shown, data: str) -> int:
        """Press what says this, as an old or a foreign program of Telegram might."""
        number = self.double.number()
        query: Json = {"id": str(number), "from": self.me, "chat_instance": "1", "data": data}
        return self.push({"callback_query": query | {"message": under.as_json()}})

    def presses(self, label: str) -> None:
        """Press it and wait until that is taken. Below the field where she writes, a button writes
        what it says.
        """
        under = self.having(label)
        if "keyboard" in under.markup:
            self.says(label)
        else:
            self.double.wait(self.press(label, under))

    def having(self, label: str) -> Shown:
        """The latest message with such a button."""
        for shown in reversed(self.double.messages[self.chat]):
            if any(label in row for row in shown.buttons):
                return shown
        raise AssertionError(f"no button says {label!r}")

    def news(self) -> list[tuple[str, str, Shown]]:
        """What has happened in the chat since the last look."""
        events = self.double.events[self.chat]
        fresh = events[self._seen :]
        self._seen = len(events)
        return fresh

    def texts(self) -> list[str]:
        """The words of the messages that came since the last look."""
        return [text for kind, text, _ in self.news() if kind == "sent"]


@contextmanager
def telegram(
    folder: Path, clock: Callable[[], datetime], webhook: bool = True, **more: Any
) -> Iterator[tuple[Double, Whole]]:
    """The whole of OPDLine with a bot. ``webhook``: it is brought what people write."""
    with bot_api() as double:
        settings = {
            "telegram_bot_token": TOKEN,
            "telegram_api_base": double.base,
            "telegram_secret_token": SECRET,
        }
        with standing(folder, clock, **(settings | more)) as whole:
            if webhook:
                url = f"{whole.settings.local_url}/telegram/webhook"
                double.webhook = {"url": url, "secret_token": SECRET}
            yield double, whole
