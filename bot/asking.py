"""A question that we put by ourselves: awaited, and then sent."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from bot.ports import Clock, Renders
from bot.sessions import Sessions
from handlers.effect import Ask, Tell
from handlers.reply import Arg, Reply, Term
from handlers.session import Contact, OpenForm, Shown


class Asking:
    """Raises what ``tell`` and Redis raise, and ``Unavailable`` where her lock is not to be had."""

    def __init__(
        self,
        sessions: Sessions,
        tell: Callable[[Tell], str],
        renderer: Renders,
        clock: Clock,
        language: str,
    ) -> None:
        self._sessions = sessions
        self._tell = tell
        self._renderer = renderer
        self._clock = clock
        self._language = language

    def ask(self, effect: Ask) -> str:
        """Open its form and send it, once: what she sends next may answer it.

        The form is there first, so that it is there for whoever answers at once. It is taken back
        where nothing was sent. Nobody waits for the carrier meanwhile: her lock is not held.
        """
        opened = self._sessions.open(
            effect.contact, lambda contact: self._form(effect, contact), turn=effect.id
        )
        outcome = ""
        try:
            tell = Tell(effect.id, effect.contact, effect.reply, until=effect.until)
            outcome = self._tell(tell)
        finally:
            if outcome != "done":
                self._sessions.withdraw(effect.contact, opened)
        return outcome

    def _form(self, effect: Ask, contact: Contact) -> OpenForm:
        language = contact.language or self._language
        words = {one.key: self._say(one.label, language) for one in effect.reply.options}
        shown = tuple(Shown(one.key, words[one.key], one.value) for one in effect.form.shown)
        return replace(effect.form, shown=shown)

    def _say(self, label: Arg, language: str) -> str:
        if not isinstance(label, Term):
            return str(label)
        return self._renderer.text(Reply(label.id, label.args), language, "", self._clock())
