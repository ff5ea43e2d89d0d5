"""Tells the core that somebody needs help, or that she does not any more."""

from __future__ import annotations

from bot.ports import Refused
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.line import line_of
from handlers.core.port import Core
from handlers.effect import AskForHelp


class Helping:
    """Does ``AskForHelp``. Raises ``Refused``, and ``CoreDown`` when trying again is right."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ask(self, effect: AskForHelp) -> str:
        """The outcome in a word."""
        phone = line_of(effect.contact)
        try:
            if effect.takes_back:
                self._core.take_back(effect.takes_back, phone, effect.words)
            else:
                self._core.ask_for_help(
                    effect.id,
                    phone,
                    effect.person,
                    effect.words,
                    effect.urgent,
                    reasons=effect.reasons,
                    signs=effect.signs,
                )
        except (CoreRefused, NotFound):
            raise Refused("the core takes no request for help") from None
        return "done"
