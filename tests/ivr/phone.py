"""A telephone for tests: it does what a carrier does with TwiML, and holds it to the vocabulary of
Twilio's library and of Somleng.
"""

from __future__ import annotations

import inspect
import itertools
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

import httpx
from twilio.twiml.voice_response import VoiceResponse  # type: ignore[import-untyped]

from bot.settings import Settings
from ivr.audio.address import Addresses, Sound
from ivr.audio.wav import seconds
from tests.turn_stand import signed_post

TOP = {"Say", "Play", "Gather", "Redirect", "Hangup", "Record", "Dial", "Reject"}
_calls = itertools.count(1)


class Phone:
    """One telephone and its calls. ``heard`` is what the last turn said, a piece a line."""

    def __init__(self, settings: Settings, number: str = "+919812345678") -> None:
        self.settings = settings
        self.number = number
        self.heard: list[str] = []
        self.sounds: list[Sound | None] = []
        self.languages: list[str] = []
        self.digits: int | None = None
        self.ended = True
        self.turns = 0
        self.keys = 0
        self.played = 0.0  # seconds of sound, all prompts heard to the end
        self.call_sid = ""
        self.outbound = False  # whether we were called
        self.records = False  # whether it beeped, and what is said now is recorded
        self.listens = ""  # the language in which words are an answer now
        self._url = ""
        self._addresses = Addresses(settings.secret_key)

    def call(self, **more: str) -> list[str]:
        """Ring; what is said."""
        self.call_sid = f"CA{next(_calls):032x}"
        self._url = f"{self.settings.public_url}/twilio/voice"
        self.ended = False
        return self.post(**more)

    def press(self, keys: str) -> list[str]:
        """Press keys; where a number is asked for, "#" after them. What is said then."""
        assert not self.ended, "the call is over"
        assert self.digits is None or len(keys) == self.digits, (keys, self.digits)
        self.keys += len(keys) + (self.digits is None)
        return self.post(Digits=keys)

    def wait(self) -> list[str]:
        """Press nothing."""
        return self.post()

    def say(self, words: str, confidence: float = 0.9) -> list[str]:
        """Say it to a carrier that makes out words, sure of them from 0 to 1."""
        assert self.listens, "no one listens"
        return self.post(SpeechResult=words, Confidence=str(confidence))

    def hang_up(self) -> None:
        """End the call."""
        self.ended = True
        form = self._form() | {"CallStatus": "completed"}
        url = f"{self.settings.public_url}/twilio/voice/status"
        assert self._send(url, form).status_code == 204

    def post(self, **more: str) -> list[str]:
        """The carrier's next webhook."""
        self.turns += 1
        answer = self._send(self._url, self._form() | more)
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
        self._take(answer.text)
        return self.heard

    def _form(self) -> dict[str, str]:
        sides = [self.number, "+911140000000"]
        if self.outbound:
            sides.reverse()
        return {
            "CallSid": self.call_sid,
            "From": sides[0],
            "To": sides[1],
            "CallStatus": "in-progress",
            "Direction": "outbound-api" if self.outbound else "inbound",
        }

    def _send(self, url: str, form: dict[str, str]) -> httpx.Response:
        parts = urlsplit(url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        return signed_post(self.settings.local_url, path, list(form.items()), self.settings)

    def _take(self, text: str) -> None:
        root = ET.fromstring(text)
        assert root.tag == "Response"
        self.heard, self.sounds, self.languages = [], [], []
        self.ended = True
        self.records = False
        self.listens = ""
        for verb in root:
            assert verb.tag in TOP, verb.tag
            _known(verb)
            if verb.tag == "Gather":
                self._gather(verb)
            elif verb.tag in ("Say", "Play"):
                self._hear(verb)
            elif verb.tag == "Record":
                self._url = urljoin(self._url, verb.attrib["action"])
                self.ended, self.records = False, True
            elif verb.tag == "Redirect":
                assert (verb.text or "").startswith(("/", "?", "turn")), "redirects are relative"

    def _gather(self, verb: ET.Element) -> None:
        assert verb.attrib["actionOnEmptyResult"] == "true"
        assert verb.attrib["input"] in ("dtmf", "dtmf speech")
        self.digits = int(verb.attrib["numDigits"]) if "numDigits" in verb.attrib else None
        self._url = urljoin(self._url, verb.attrib["action"])
        self.listens = verb.attrib["language"] if "speech" in verb.attrib["input"] else ""
        self.ended = False
        for prompt in verb:
            assert prompt.tag in ("Say", "Play"), f"{prompt.tag} in a Gather"
            _known(prompt)
            self._hear(prompt)
        assert len(verb), "a question without words"

    def _hear(self, prompt: ET.Element) -> None:
        said = prompt.text or ""
        if prompt.tag == "Say":
            self.heard.append(said)
            self.sounds.append(None)
            self.languages.append(prompt.attrib.get("language", ""))
            return
        sound = self._addresses.open(said.rpartition("/")[2])
        assert sound is not None
        file = httpx.get(said, trust_env=False, verify=False).raise_for_status()
        assert file.headers["Content-Type"] == "audio/wav"
        self.played += seconds(file.content)
        self.heard.append(sound.text)
        self.sounds.append(sound)
        self.languages.append(sound.language)


def _known(verb: ET.Element) -> None:
    """The library has this verb, and this verb these attributes."""
    made = inspect.signature(getattr(VoiceResponse, verb.tag.lower())).parameters
    snake = {"".join(f"_{c.lower()}" if c.isupper() else c for c in name) for name in verb.attrib}
    assert snake <= made.keys(), (verb.tag, snake - made.keys())
