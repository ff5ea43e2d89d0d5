"""A telephone for tests whose carrier is Exotel: it does what is documented of its ExoML, and
holds it to the verbs and attributes of the documents and of Exotel's own library.
"""

from __future__ import annotations

import itertools
from urllib.parse import urljoin, urlsplit, urlunsplit
from xml.etree import ElementTree as ET

import httpx

from tests.ivr.phone import Phone

# developer.exotel.com/docs/exoml/verbs/…, and exotel/goexoml for Redirect.
VERBS = {
    "Response": set[str](),
    "Say": {"voice", "language", "loop"},
    "Play": {"loop"},
    "Gather": {"action", "method", "numDigits", "timeout", "finishOnKey", "maxDigits"},
    "Record": {"action", "method", "maxLength", "timeout", "finishOnKey", "playBeep"},
    "Dial": {"action", "method", "timeout", "hangupOnStar", "timeLimit", "callerId", "record"},
    "Redirect": {"method"},
    "Hangup": set[str](),
}
SPOKEN = {"en", "hi", "ta", "te", "kn", "ml", "bn", "mr"}
_calls = itertools.count(1)


class ExotelPhone(Phone):
    """As ``Phone``, which has Twilio's or Somleng's habits."""

    _silence = ""

    def call(self, **more: str) -> list[str]:
        """Ring; what is said."""
        self.call_sid = f"{next(_calls):032x}"
        self._url = self.settings.public_url + "/exotel/voice"
        self.ended = False
        return self.post(**more)

    def wait(self) -> list[str]:
        """What follows the ``<Gather>``."""
        self._url = self._silence
        return self.post()

    def hang_up(self) -> None:
        """End the call."""
        self.ended = True
        url = self.settings.public_url + "/exotel/voice/ended"
        assert self._send(url, self._form() | {"CallStatus": "completed"}).status_code == 200

    def misses(self, number: str) -> None:
        """Ring a number for nothing."""
        form = {"CallSid": "m1", "From": self.number, "To": number, "Status": "missed-call"}
        assert self._send(self.settings.public_url + "/exotel/missed", form).status_code == 200

    def _form(self) -> dict[str, str]:
        return {
            "CallSid": self.call_sid,
            "CallFrom": "0" + self.number.removeprefix("+91"),
            "CallTo": "01140000000",
            "CallStatus": "in-progress",
        }

    def _send(self, url: str, form: dict[str, str]) -> httpx.Response:
        if "Digits" in form:
            form["DigitsPressed"] = form.pop("Digits").removesuffix("#" if not self.digits else "")
        made = self.settings
        auth = (made.exotel_webhook_user, made.exotel_webhook_password)
        parts = urlsplit(url)
        if parts.username:
            auth = (httpx.URL(url).username, httpx.URL(url).password)
        bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        return httpx.post(bare, data=form, auth=auth, timeout=20, trust_env=False, verify=False)

    def _take(self, text: str) -> None:
        root = ET.fromstring(text)
        self.heard, self.sounds, self.languages = [], [], []
        self.ended, self._silence = True, ""
        for verb in root.iter():
            known(verb)
        for verb in root:
            match verb.tag:
                case "Gather":
                    self._gather(verb)
                case "Say" | "Play":
                    self._hear(verb)
                case "Redirect":
                    self._silence = urljoin(self._url, verb.text or "")
                case "Hangup":
                    return
        assert self.ended or self._silence, "nothing follows where she says nothing"

    def _gather(self, verb: ET.Element) -> None:
        self.digits = int(verb.attrib["numDigits"]) if "numDigits" in verb.attrib else None
        self._url = urljoin(self._url, verb.attrib["action"])
        self.ended = False
        for prompt in verb:
            self._hear(prompt)
        assert len(verb), "a question without words"


def known(verb: ET.Element) -> None:
    """It is documented, with these attributes, where it stands."""
    assert set(verb.attrib) <= VERBS[verb.tag], (verb.tag, verb.attrib)
    if verb.tag == "Gather":
        assert {child.tag for child in verb} <= {"Say", "Play"}
        assert verb.get("finishOnKey", "#") in ("", *"0123456789*#")
    if verb.tag == "Say":
        assert verb.get("language", "en") in SPOKEN
