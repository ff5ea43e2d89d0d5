"""A telephone for tests whose carrier is Somleng: it executes TwiML as Somleng's own switch does
(``somleng/somleng-switch``, ``ExecuteTwiML``), which knows fewer verbs and tells less than Twilio.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

import httpx

from tests.ivr.phone import Phone

VERBS = {"Reject", "Play", "Gather", "Redirect", "Say", "Dial", "Hangup", "Record"}
NESTED = {"Say", "Play"}
TOLD = {"CallSid", "From", "To", "CallStatus", "Direction", "Digits"}  # of a key, and of none


class BadTwiml(Exception):
    """The switch logs it, and the call is over."""


class SomlengPhone(Phone):
    """As ``Phone``, with digits alone, and no word of which key ended a number."""

    def say(self, words: str, confidence: float = 0.9) -> list[str]:
        """Nobody makes out words."""
        raise AssertionError("Somleng hears keys alone")

    def _send(self, url: str, form: dict[str, str]) -> httpx.Response:
        assert form.keys() <= TOLD, form.keys() - TOLD
        return super()._send(url, form)

    def _take(self, text: str) -> None:
        executed(text)
        super()._take(text)


def executed(text: str) -> list[str]:
    """The verbs in the order in which they are done, up to where the switch asks for more;
    ``BadTwiml`` for what it does not know.
    """
    root = ET.fromstring(text.strip())
    if root.tag != "Response":
        raise BadTwiml("The root element must be the '<Response>' element")
    done: list[str] = []
    for verb in root:
        if verb.tag not in VERBS:
            raise BadTwiml(f"Invalid element '{verb.tag}'")
        done.append(verb.tag)
        match verb.tag:
            case "Gather":
                for nested in verb:
                    if nested.tag not in NESTED:
                        raise BadTwiml(f"Nested verb <{nested.tag}> not allowed within <Gather>")
                if verb.get("actionOnEmptyResult") == "true":
                    return done
            case "Redirect" | "Record":
                if verb.tag == "Redirect" and not (verb.text or "").strip():
                    raise BadTwiml("Redirect must contain a URL")
                return done
            case "Reject" | "Hangup":
                return done
    return done
