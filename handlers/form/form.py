"""A form: an ordered list of fields and what is done when all are answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handlers.form.field import Field
from handlers.reply import Reply
from handlers.scene import Outcome, Scene


def _try_later(_: Scene) -> Outcome:
    return Outcome(replies=(Reply("core-down"),), ends=True)


@dataclass(frozen=True)
class Form:
    """``done`` sees the finished answers; it may raise ``Reopen``.

    One that ``holds`` is left by an answer only, and by the few words that go before all else. One
    that ``yields`` was opened by a message of ours: what does not answer it is taken as if it were
    not there; where it ``lapses``, words that are no answer close it before even danger in them is
    heard, so that all of it is heard as if nothing had been asked, and a wrong number is asked
    about again.
    ``core_down`` says what comes of the form when a question needs the core and it is down.
    """

    name: str
    fields: tuple[Field, ...]
    done: Callable[[Scene], Outcome]
    core_down: Callable[[Scene], Outcome] = _try_later
    holds: bool = False
    yields: bool = False
    lapses: bool = False

    def __getitem__(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    def __contains__(self, name: str) -> bool:
        return any(field.name == name for field in self.fields)

    def hanging_on(self, name: str) -> set[str]:
        """The fields whose answers are void when this one changes, however far down."""
        void: set[str] = set()
        for field in self.fields:
            if not void.union((name,)).isdisjoint(field.needs):
                void.add(field.name)
        return void
