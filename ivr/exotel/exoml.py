"""What is spoken, as ExoML: the one place that knows Exotel's verbs.

It has keys and no speech, no call for an answer that was none (so what follows a ``<Gather>`` is
that), and nothing that rejects a call: one that is not to be answered is hung up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as ET

from ivr.spoken import Ask, Dial, HangUp, Play, Record, Reject, Say, Spoken

# Those of ours that its <Say> is documented to speak; sounds of ours say the others.
SAY: Final = frozenset({"bn", "en", "hi", "kn", "ml", "mr", "ta", "te"})
_NOT_XML: Final = re.compile(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def exoml(spoken: Sequence[Spoken]) -> str:
    """The document that says all this, in order."""
    response = ET.Element("Response")
    for verb in spoken:
        match verb:
            case Say() | Play():
                _speak(response, verb)
            case Ask():
                _ask(response, verb)
            case Record():
                ET.SubElement(response, "Record", {
                    "action": verb.action, "method": "POST", "maxLength": str(verb.seconds),
                    "finishOnKey": "#", "playBeep": "true",
                })  # fmt: skip
                _redirect(response, verb.action)
            case Dial():
                dial = ET.SubElement(response, "Dial", {"timeout": str(verb.timeout)})
                dial.text = verb.number
            case Reject() | HangUp():
                ET.SubElement(response, "Hangup")
    return ET.tostring(response, encoding="unicode", xml_declaration=False)


def _ask(response: ET.Element, ask: Ask) -> None:
    # One key, whichever it is, is an answer; of several, "#" is the end.
    one = {"numDigits": str(ask.digits), "finishOnKey": ""} if ask.digits else {"finishOnKey": "#"}
    gather = ET.SubElement(response, "Gather", {
        "action": ask.action, "method": "POST", "timeout": str(ask.timeout), **one,
    })  # fmt: skip
    for prompt in ask.prompts:
        _speak(gather, prompt)
    _redirect(response, ask.action)  # silence comes here; it is the same turn


def _redirect(response: ET.Element, action: str) -> None:
    ET.SubElement(response, "Redirect", {"method": "POST"}).text = action


def _speak(parent: ET.Element, prompt: Say | Play) -> None:
    match prompt:
        case Play(url=url):
            ET.SubElement(parent, "Play").text = url
        case Say(text=text, language=code):
            known = {"language": code} if code in SAY else {}
            ET.SubElement(parent, "Say", known).text = _NOT_XML.sub("", text)
