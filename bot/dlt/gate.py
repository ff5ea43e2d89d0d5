"""Nothing goes out by SMS that no registered template has, where templates are registered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from bot.dlt.cut import shorter
from bot.dlt.register import Register
from bot.ports import Renders
from handlers.reply import Reply

log = logging.getLogger(__name__)


class Passed(Struct, frozen=True):
    """A text that may be sent, and the id of its template where templates are registered."""

    text: str
    template: str = ""


class Gate:
    """A renderer that lets pass by SMS what may be sent.

    ``spoken`` tells the language in which a language is rendered; ``refused`` is told the message
    and the language of what is not sent.
    """

    def __init__(
        self,
        renderer: Renders,
        register: Register | None = None,
        spoken: Callable[[str], str] = lambda language: language,
        refused: Callable[[str, str], None] = lambda message, language: None,
    ) -> None:
        self._renderer = renderer
        self._register = register
        self._spoken = spoken
        self._refused = refused

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """As any renderer; empty where an SMS may not be sent."""
        if channel != "sms":
            return self._renderer.text(reply, language, channel, now)
        passed = self.passed(reply, language, now)
        return passed.text if passed else ""

    def passed(self, reply: Reply, language: str, now: datetime) -> Passed | None:
        """The text and its template. ``None`` is reported, without the text."""
        found = self._found(reply, language, now)
        if found is None:
            spoken = self._spoken(language)
            log.error("no registered template has %s in %s: it is not sent", reply.id, spoken)
            self._refused(reply.id, spoken)
        return found

    def allows(self, reply: Reply, language: str, now: datetime) -> bool:
        """Whether it would pass; nothing is reported."""
        return self._register is None or self._found(reply, language, now) is not None

    def _found(self, reply: Reply, language: str, now: datetime) -> Passed | None:
        if self._register is None:
            return Passed(self._renderer.text(reply, language, "sms", now))
        for tried in (reply, shorter(reply)):
            text = self._renderer.text(tried, language, "sms", now)
            template = self._register.find(reply.id, self._spoken(language), text)
            if template:
                return Passed(text, template)
        return None
