"""A question that we put by ourselves: sent, and then awaited."""

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
        """Send it, once, and open its form: what she sends next may answer it.

        Her turns wait meanwhile, so that none comes between the question and the form.
        """
        outcome = ""

        def sent(contact: Contact) -> OpenForm | None:
            nonlocal outcome
            tell = Tell(effect.id, effect.contact, effect.reply, until=effect.until)
            outcome = self._tell(tell)
            return self._form(effect, contact) if outcome == "done" else None

        self._sessions.open(effect.contact, sent, turn=effect.id)
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
