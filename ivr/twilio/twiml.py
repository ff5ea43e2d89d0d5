"""What is spoken, as TwiML: the one place that knows the verbs of Twilio and Somleng.

Somleng takes no ``<Pause>``, and inside ``<Gather>`` only ``<Say>`` and ``<Play>``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from twilio.twiml import TwiML  # type: ignore[import-untyped]
from twilio.twiml.voice_response import Gather, VoiceResponse  # type: ignore[import-untyped]

from ivr.spoken import Ask, Dial, HangUp, Play, Record, Reject, Say, Spoken

_LANGUAGES = tomllib.loads((Path(__file__).parent / "languages.toml").read_text())
SAY: dict[str, str] = _LANGUAGES["say"]
HEAR: dict[str, str] = _LANGUAGES["hear"]
MOST_HINTS = 500
LONGEST_HINT = 100  # characters
_NOT_XML = re.compile(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def twiml(spoken: Sequence[Spoken]) -> str:
    """The document that says all this, in order."""
    response = VoiceResponse()
    for verb in spoken:
        match verb:
            case Say() | Play():
                _speak(response, verb)
            case Ask():
                _ask(response, verb)
            case Record():
                response.record(
                    action=verb.action,
                    method="POST",
                    max_length=verb.seconds,
                    play_beep=True,
                    finish_on_key="#",
                )
                # Where nothing was said, a carrier goes on here; it is the same turn.
                response.redirect(verb.action, method="POST")
            case Dial():
                response.dial(verb.number, timeout=verb.timeout)
            case Reject():
                response.reject(reason=verb.reason)
            case HangUp():
                response.hangup()
    return str(response)


def _ask(response: VoiceResponse, ask: Ask) -> None:
    heard: dict[str, str] = {"input": "dtmf"}
    if ask.speech in HEAR:
        hints = [hint for hint in ask.hints if len(hint) <= LONGEST_HINT][:MOST_HINTS]
        heard = {"input": "dtmf speech", "language": HEAR[ask.speech], "hints": ",".join(hints)}
        heard["speech_timeout"] = "auto"  # the end of what she says, by how she says it
    gather = Gather(
        action=ask.action,
        method="POST",
        timeout=ask.timeout,
        # One key, whichever it is, is an answer; of several, "#" is the end.
        **({"num_digits": ask.digits, "finish_on_key": ""} if ask.digits else {}),
        action_on_empty_result=True,
        **heard,
    )
    for prompt in ask.prompts:
        _speak(gather, prompt)
    response.append(gather)
    # A carrier that passes silence over comes here; it is the same turn.
    response.redirect(ask.action, method="POST")


def _speak(parent: TwiML, prompt: Say | Play) -> None:
    match prompt:
        case Play(url=url):
            parent.play(url)
        case Say(text=text, language=code):
            known = {"language": SAY[code]} if code in SAY else {}
            parent.say(_NOT_XML.sub("", text), **known)
