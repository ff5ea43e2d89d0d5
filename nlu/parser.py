"""Chooses who understands: the lexicon, or the lexicon with a Rasa server beside it."""

from __future__ import annotations

from collections.abc import Callable

from nlu.rasa_client import RasaClient
from nlu.remote import Outcome, RemoteParse
from nlu.tongues import Tongues
from nlu.understanding import Understanding

Parse = Callable[[str, str], Understanding]
DEADLINE = 0.7  # seconds for Rasa, while the patient waits


def parser(
    rasa_url: str = "", on_outcome: Callable[[Outcome], None] = lambda outcome: None
) -> Parse:
    """Who reads a text. ``on_outcome`` is told how each question to Rasa ended."""
    lexicon = Tongues()
    if not rasa_url:
        return lexicon.parse
    return RemoteParse(RasaClient(rasa_url, DEADLINE), lexicon, on_outcome=on_outcome).parse
