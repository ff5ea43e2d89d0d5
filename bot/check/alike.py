"""Every language has the messages of the reference, with the same variables and comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from bot.check.messages import Message
from bot.languages import Language

Messages = Mapping[str, Message]
REFERENCE = "en"  # the language the others are held against


def missing_problems(
    language: str, here: Messages, reference: Messages, about: Language
) -> Iterator[str]:
    """What a language lacks of the files it has whole, what it has too much."""
    wanted = {name for name, one in reference.items() if about.has(one.file)}
    yield from (f"{language}: {name} is missing" for name in wanted - here.keys())
    yield from (f"{language}: {name} is not in {REFERENCE}" for name in here.keys() - reference)


def variable_problems(language: str, here: Messages, reference: Messages) -> Iterator[str]:
    """Other variables than the reference has; those its comment tells of may be left out."""
    for name in here.keys() & reference.keys():
        there, these = reference[name], here[name].variables
        if these != there.variables and not these <= there.own:
            yield (
                f"{language}: {name} has the variables {_said(these)}, "
                f"in {REFERENCE} {_said(there.variables)}"
            )


def comment_problems(messages: Messages) -> Iterator[str]:
    """A translator is told where a message stands, and what each variable of it is."""
    for name, one in messages.items():
        untold = one.variables - one.told
        if untold:
            yield f"{REFERENCE}: no comment tells the translator of {name} about {_said(untold)}"
        elif not one.commented:
            yield f"{REFERENCE}: no comment tells the translator where {name} stands"


def _said(names: Set[str]) -> str:
    return ", ".join(sorted(names)) or "none"
