"""A call in the terminal: the words of each prompt, one a line, and keys typed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

import httpx

from bot.demo.answers import content

_EACH = 0.2  # seconds between two looks whether it rings
_STEPS = 200  # documents without a key in between, after which a call goes in circles
_KEYS = "0123456789*#"


def run_call(  # noqa: PLR0917  (the order of run_phone)
    http: httpx.Client,
    number: str,
    to: str,
    says: Sequence[str],
    wait: float,
    out: TextIO,
    err: TextIO,
    ask: TextIO,
) -> int:
    """Call, and press ``says`` question by question, or what is typed; then hang up.

    Each line holds the keys for one question; an empty one is silence. With ``wait``, a call that
    comes within so many seconds after is taken, and goes on with the lines that are left.
    Returns the exit code.
    """
    lines = iter(says) if says else _typed(ask, out)
    call = _Call(http, out, err)
    sent = {"from": number, **({"to": to} if to else {})}
    code = call.talk(_post(http, "/phone/call", sent), lines)
    end = time.monotonic() + wait
    while (now := time.monotonic()) < end:
        ringing = content(http.get("/phone/calls", params={"number": number}))["ringing"]
        if ringing:
            print(f"(rings: {ringing[0]['from']})", file=out, flush=True)
            taken = _post(http, f"/phone/call/{ringing[0]['sid']}/answer", {})
            return call.talk(taken, lines) or code
        time.sleep(min(_EACH, end - now))
    return code


class _Call:
    def __init__(self, http: httpx.Client, out: TextIO, err: TextIO) -> None:
        self._http, self._out, self._err = http, out, err

    def talk(self, at: dict[str, Any], lines: Iterator[str]) -> int:
        """Go through a call until either side hangs up; 1 if it broke."""
        steps = start = 0
        left = ""  # keys pressed ahead of the next question
        while at["status"] == "in-progress" and steps < _STEPS:
            place, verb = self._speak(at["verbs"], start)
            start = 0
            if verb is None or verb["verb"] != "redirect":
                steps = 0
            if verb is None:
                at = self._hang_up(at)
            elif verb["verb"] == "redirect":
                steps += 1
                at = self._next(at, place, "", "")
            else:
                line = left or next(lines, None)
                if line is None:
                    at = self._hang_up(at)
                    break
                keys, finish, left = taken(line, verb["digits"], verb["finish"])
                if verb["verb"] == "record":  # whatever is typed is said, and ended with a key
                    keys, finish, left = "", verb["finish"][:1] if line else "", ""
                if not (keys or finish or verb["empty"]):
                    start = place + 1  # silence goes on in the same document
                    continue
                at = self._next(at, place, keys, finish)
        if at["status"] == "busy":
            print("(busy)", file=self._out)
        if at["error"]:
            print(f"carrier error {at['error']['code']}: {at['error']['text']}", file=self._err)
            return 1
        return 0

    def _speak(self, verbs: list[dict[str, Any]], start: int) -> tuple[int, dict[str, Any] | None]:
        """Print prompts up to the next verb that leads on; ``None`` where the call ends."""
        for place, verb in enumerate(verbs[start:], start):
            match verb["verb"]:
                case "prompt":
                    self._show(verb)
                case "gather" | "record":
                    if verb["verb"] == "record":
                        print("(beep)", file=self._out, flush=True)
                    for prompt in verb["prompts"]:
                        self._show(prompt)
                    return place, verb
                case "redirect":
                    return place, verb
                case _:
                    break
        print("(the call is over)", file=self._out, flush=True)
        return 0, None

    def _show(self, prompt: dict[str, Any]) -> None:
        print(prompt["words"], file=self._out, flush=True)

    def _next(self, at: dict[str, Any], place: int, keys: str, finish: str) -> dict[str, Any]:
        print(file=self._out)
        sent = {"turn": at["turn"], "place": place, "keys": keys, "finish": finish}
        return _post(self._http, f"/phone/call/{at['sid']}/next", sent)

    def _hang_up(self, at: dict[str, Any]) -> dict[str, Any]:
        return _post(self._http, f"/phone/call/{at['sid']}/hangup", {})


def taken(line: str, digits: int | None, finish: str) -> tuple[str, str, str]:
    """The keys of a line that answer a question, the key that ended them, and what is left over.

    What is no key is not pressed.
    """
    pressed = [key for key in line if key in _KEYS]
    keys = ""
    for at, key in enumerate(pressed):
        if key in finish:
            return keys, key, "".join(pressed[at + 1 :])
        keys += key
        if len(keys) == digits:
            return keys, "", "".join(pressed[at + 1 :])
    return keys, "", ""


def _typed(ask: TextIO, out: TextIO) -> Iterator[str]:
    while True:
        if ask.isatty():
            print("keys> ", end="", file=out, flush=True)
        try:
            line = ask.readline()
        except KeyboardInterrupt:
            return
        if not line:
            return
        yield line.rstrip("\n")


def _post(http: httpx.Client, path: str, sent: dict[str, Any]) -> dict[str, Any]:
    answer = http.post(path, json=sent)
    while answer.status_code == 429:
        time.sleep(_EACH)
        answer = http.post(path, json=sent)
    return content(answer)
