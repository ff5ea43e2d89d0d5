"""What the phones ask of the carrier about calls: ring, answer, keys, hang up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, jsonify, request

from bot.demo.call_twiml import Gather, Hangup, Prompt, Record, Redirect, Reject, Verb
from bot.demo.calls import Call, Calls
from bot.demo.exchange import Exchange, NoCall, verbs_of
from bot.demo.loopback import guard
from bot.demo.rules import is_number
from bot.settings import Settings

Words = Callable[[str], tuple[str, str] | None]
"""The words of the sound at an address of ours and their language ("hi"), where they are known."""

_KEYS = frozenset("0123456789*#")
_MOST_KEYS = 64


def create_call_routes(
    settings: Settings, calls: Calls, exchange: Exchange, words: Words
) -> Blueprint:
    """The blueprint of ``/phone/call…``; all answers are JSON."""
    phone = Blueprint("phone_calls", __name__)
    guard(phone)
    # A step holds two of the server's threads: the phone's request and the webhook's.
    lines = threading.BoundedSemaphore(max(1, settings.threads // 2))
    shown = _Shown(settings.public_url, words)

    def step(do: Callable[[], Call]) -> tuple[Response, int]:
        if not lines.acquire(blocking=False):
            return _problem("all lines are busy, try again in a moment", 429)
        try:
            return jsonify(shown.call(do())), 200
        except NoCall as wrong:
            return _problem(str(wrong), 409)
        finally:
            lines.release()

    @phone.before_request
    def json_only() -> tuple[Response, int] | None:
        """A page elsewhere can make a browser post a form here, but not JSON."""
        if request.method == "POST" and not isinstance(request.get_json(silent=True), dict):
            return _problem("send a JSON object, as Content-Type: application/json", 415)
        return None

    @phone.post("/phone/call")
    def ring() -> tuple[Response, int]:
        sender = request.json.get("from")
        receiver = request.json.get("to") or settings.twilio_sms_from
        for name, number in (("from", sender), ("to", receiver)):
            if not (isinstance(number, str) and is_number(number)):
                return _problem(f"{name!r} must be a number like +919812345678", 400)
        return step(lambda: exchange.ring(sender, receiver))

    @phone.post("/phone/call/<sid>/answer")
    def answer(sid: str) -> tuple[Response, int]:
        return step(lambda: exchange.answer(sid))

    @phone.post("/phone/call/<sid>/next")
    def go_on(sid: str) -> tuple[Response, int]:
        asked: dict[str, Any] = request.json or {}
        turn, place = asked.get("turn"), asked.get("place")
        keys, finish = asked.get("keys", ""), asked.get("finish", "")
        if not (isinstance(turn, int) and isinstance(place, int)):
            return _problem("'turn' and 'place' must be numbers", 400)
        for pressed in (keys, finish):
            if not (isinstance(pressed, str) and len(pressed) <= _MOST_KEYS):
                return _problem("'keys' and 'finish' must be keys of a telephone", 400)
            if not set(pressed) <= _KEYS:
                return _problem("'keys' and 'finish' must be keys of a telephone", 400)
        return step(lambda: exchange.go_on(sid, turn, place, keys, finish))

    @phone.post("/phone/call/<sid>/hangup")
    def hang_up(sid: str) -> tuple[Response, int]:
        return step(lambda: exchange.hang_up(sid))

    @phone.get("/phone/calls")
    def ringing() -> tuple[Response, int]:
        number = request.args.get("number", "")
        if not is_number(number):
            return _problem("'number' must be a number like +919812345678", 400)
        rows = [{"sid": one.sid, "from": one.sender} for one in calls.ringing(number)]
        return jsonify(ringing=rows), 200

    return phone


class _Shown:
    """Calls as the phones see them: sound of ours at this server's own address, with its words."""

    def __init__(self, public: str, words: Words) -> None:
        self._public, self._words = f"{public}/", words

    def call(self, call: Call) -> dict[str, Any]:
        error = {"code": call.error, "text": call.problem} if call.error else None
        return {
            "sid": call.sid,
            "status": call.status,
            "turn": call.turn,
            "verbs": [self._verb(verb) for verb in verbs_of(call)],
            "error": error,
        }

    def _verb(self, verb: Verb) -> dict[str, Any]:
        match verb:
            case Prompt():
                return {"verb": "prompt"} | self._prompt(verb)
            case Gather():
                return {
                    "verb": "gather",
                    "prompts": [self._prompt(one) for one in verb.prompts],
                    "digits": verb.digits,
                    "finish": verb.finish,
                    "timeout": verb.timeout,
                    "empty": verb.empty,
                }
            case Record(finish=finish, timeout=timeout):
                ends = {"digits": None, "finish": finish, "timeout": timeout, "empty": False}
                return {"verb": "record", "prompts": []} | ends
            case Redirect():
                return {"verb": "redirect"}
            case Hangup():
                return {"verb": "hangup"}
            case Reject():
                return {"verb": "reject", "reason": verb.reason}

    def _prompt(self, prompt: Prompt) -> dict[str, str]:
        if not prompt.url:
            language = prompt.language.partition("-")[0]
            return {"sound": "", "words": prompt.words, "language": language}
        ours = prompt.url.startswith(self._public)
        sound = "/" + prompt.url.removeprefix(self._public) if ours else ""
        words, language = (self._words(sound) if ours else None) or (f"({prompt.url})", "")
        return {"sound": sound, "words": words, "language": language}


def _problem(text: str, status: int) -> tuple[Response, int]:
    return jsonify(problem=text), status
