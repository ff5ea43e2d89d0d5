"""Chooses who understands: the lexicon, or the lexicon with Rasa servers beside it."""

from __future__ import annotations

from collections.abc import Callable

from nlu.rasa_servers import Outcome, RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues
from nlu.understanding import Understanding

Parse = Callable[[str, str], Understanding]
DEADLINE = 0.7  # seconds for Rasa, while the patient waits


def parser(
    rasa_url: str = "", on_outcome: Callable[[Outcome], None] = lambda outcome: None
) -> Parse:
    """Who reads a text. ``on_outcome`` is told how each question to Rasa ended."""
    tongues = Tongues()
    if not rasa_url:
        return tongues.parse
    return RemoteParse(RasaServers(rasa_url, DEADLINE), tongues, on_outcome).parse
