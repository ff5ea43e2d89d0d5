"""Why a file of hers is not handed over."""

from __future__ import annotations


class Unfit(Exception):
    """It cannot be opened, or is not what it was said to be; the text is for operators."""


class TooLong(Unfit):
    """A sound that lasts longer than a doctor can listen to."""
