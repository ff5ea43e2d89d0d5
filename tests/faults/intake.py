"""What she writes until she is booked, for tests that are about something else."""

from __future__ import annotations

LANGUAGE = {"en": "1", "hi": "हिंदी"}
SON = {"en": "my son Ravi 5 years fever 3 days", "hi": "मेरा बेटा रवि 5 साल बुखार 3 दिन से"}
NO_DANGER = NO_SIGNS = NOT_ILL = "0"  # the three screens that a sentence cannot answer
UNHURT = (NO_DANGER, NO_SIGNS, NOT_ILL)


def reaching_confirm(language: str = "en") -> tuple[str, ...]:
    """From her first word to the question whether to book, for a son nobody knows yet."""
    return ("hi", LANGUAGE[language], "1", SON[language], *UNHURT)


BOOKING = (*reaching_confirm(), "1")
