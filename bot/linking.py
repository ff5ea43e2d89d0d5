"""An ABHA that was kept until the core answers, and what she is told where it is not hers."""

from __future__ import annotations

from bot.following import Following
from handlers.core.errors import AbhaElsewhere, CoreRefused, NotFound
from handlers.core.port import Core
from handlers.effect import LinkAbha
from handlers.give_abha import look_into
from handlers.person import shown_name
from handlers.reply import Reply


class Linking:
    """It comes to an outcome in a word: done, elsewhere, refused; ``CoreDown`` when trying again
    later is right. She was told that it is kept, so that nothing more is said where it is done.
    """

    def __init__(self, core: Core, then: Following) -> None:
        self._core = core
        self._then = then

    def link(self, effect: LinkAbha) -> str:
        """Keep it with her."""
        try:
            self._core.link_abha(effect.person.id, effect.abha)
        except AbhaElsewhere:
            self._then.enqueue(look_into(effect))
            name = shown_name(effect.person.name)
            self._then.answer(effect, Reply("abha-other", {"name": name}))
            return "elsewhere"
        except (CoreRefused, NotFound):
            self._then.answer(effect, Reply("abha-failed"))
            return "refused"
        return "done"
