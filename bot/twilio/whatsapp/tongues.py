"""The languages in which WhatsApp approves templates, by its codes."""

from __future__ import annotations

from typing import Final

# Meta's list of languages for templates has no Odia and no Assamese.
CODES: Final = {
    "bn": "bn", "en": "en", "gu": "gu", "hi": "hi", "kn": "kn", "ml": "ml", "mr": "mr", "pa": "pa",
    "ta": "ta", "te": "te", "ur": "ur",
}  # fmt: skip


def code(language: str) -> str:
    """WhatsApp's code for a language of ours, also where it is written in Latin letters; empty
    where it has none: outside the 24 hours such a patient gets an SMS.
    """
    return CODES.get(language.partition("-")[0], "")
