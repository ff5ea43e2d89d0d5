"""gTTS: Google Translate's voices, for what is spoken ahead of time.

The library makes the requests; they are sent here, for its own sending checks no certificate and
tells nothing of how long to wait.
"""

from __future__ import annotations

import base64
import binascii
import re

import httpx
from gtts import gTTS
from gtts.lang import tts_langs

from ivr.audio import wav
from ivr.audio.engine import EngineFailed

GOOGLE = "https://translate.google.co.in"  # its English is India's
PATH = "/_/TranslateWebserverUi/data/batchexecute"
_AUDIO = re.compile(rf'{gTTS.GOOGLE_TTS_RPC}","\[\\"(.*?)\\"\]')


class Gtts:
    """An engine over the internet; too slow and too easily refused for a call."""

    name = "gtts"

    def __init__(self, base: str = GOOGLE, timeout: float = 20.0) -> None:
        self._http = httpx.Client(base_url=base, timeout=timeout)

    def speaks(self, language: str) -> bool:
        """Whether Google has a voice for it: not for Odia and Assamese."""
        return language in tts_langs()

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        """A WAV file of 8 kHz; ``EngineFailed.again`` where Google asks for patience."""
        request = gTTS(text, lang=language, slow=slow, lang_check=False)
        return wav.from_file(b"".join(self._part(body) for body in request.get_bodies()))

    def _part(self, body: str) -> bytes:
        try:
            answer = self._http.post(PATH, content=body, headers=gTTS.GOOGLE_TTS_HEADERS)
        except httpx.HTTPError as wrong:
            raise EngineFailed(f"no answer: {type(wrong).__name__}", again=True) from None
        if answer.status_code != 200:
            busy = answer.status_code == 429 or answer.status_code >= 500
            raise EngineFailed(
                f"Google answered {answer.status_code}", busy, _seconds(answer.headers)
            )
        found = _AUDIO.search(answer.text)
        try:
            return base64.b64decode(found[1], validate=True) if found else _silent()
        except binascii.Error:
            return _silent()


def _silent() -> bytes:
    raise EngineFailed("Google answered without sound")


def _seconds(headers: httpx.Headers) -> float | None:
    told = headers.get("Retry-After", "")
    return float(told) if told.isascii() and told.isdigit() else None
