"""What she is likely to say to a question, for the carrier's recogniser."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from bot.words import Words
from handlers.clinical.catalogue import CATALOGUE
from handlers.forms import FORMS
from ivr.unsure import ASKED

# Her language is not known yet where she is asked for it: nothing can be listened for.
# What is keyed in from a card is not to be said aloud.
SILENT = {"ask-language", "ask-abha", "ask-abha-code"}
ANY_SYMPTOM = {"ask-complaint", "ask-words"}
_SPOKEN = {field.ask for form in FORMS.values() for field in form.fields if field.ask} | {ASKED}


def may_be_spoken(question: str) -> bool:
    """Whether words are an answer to this message; what is secret or new to forms takes keys."""
    asked = question.removesuffix("-again")
    return asked in _SPOKEN and asked not in SILENT


def hints(question: str, labels: Iterable[str], words: Words) -> tuple[str, ...]:
    """The choices she hears, then any symptom where it is asked for one; each once.

    A carrier parts hints at commas, so a label with a comma is two of them.
    """
    said = [part.strip() for label in labels for part in label.split(",")]
    if question.removesuffix("-again") in ANY_SYMPTOM:
        said += _symptoms(words)
    return tuple(dict.fromkeys(part for part in said if part))


@cache
def _symptoms(words: Words) -> tuple[str, ...]:
    named = (words.text(f"symptom-{name}", {}) for name in CATALOGUE)
    return tuple(part.strip() for name in named for part in name.split(","))
