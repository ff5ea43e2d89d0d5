"""The terminal phone: her phone as lines of text, through the demo carrier of a running server."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Sequence
from typing import Any, TextIO

import httpx

from bot.demo.answers import Problem, content
from bot.demo.terminal_call import run_call
from bot.sms.segments import count

_EACH = 0.2  # seconds between two looks into the mailbox
_QUIET = 1.0  # seconds without another message after which a wait is over


def run_phone(  # noqa: PLR0917  (the command line's own order)
    channel: str,
    number: str,
    says: Sequence[str],
    wait: float,
    url: str,
    parts: bool,
    out: TextIO,
    *,
    to: str = "",
    err: TextIO | None = None,
    ask: TextIO | None = None,
) -> int:
    """Send ``says`` in turn and print what the phone shows; without any, talk line by line.
    By ``voice`` they are the keys pressed at each question, and what is heard is printed.

    ``wait`` is how many seconds later messages, or a call, are waited for. ``parts`` adds the size
    of each message. What is not on the phone's screen goes to ``err``; lines are read from ``ask``.
    Returns the exit code.
    """
    err, ask = err or sys.stderr, ask or sys.stdin
    if channel not in ("sms", "whatsapp", "voice"):
        known = "sms, whatsapp or voice"
        print(f"The demo carrier has no {channel} line; use: phone {known}", file=err)
        return 1
    with httpx.Client(base_url=url, timeout=40, trust_env=False) as http:
        try:
            if channel == "voice":
                return run_call(http, number, to, says, wait, out, err, ask)
            kind = WhatsAppPhone if channel == "whatsapp" else Phone
            phone = kind(http, number, to, parts=parts, out=out, err=err)
            if says:
                for text in says:
                    phone.say(text)
                phone.wait(wait)
            else:
                _talk(phone, ask, out, wait)
        except Problem as wrong:
            print(wrong, file=err)
            return 1
        except httpx.TransportError:
            print(f"Nothing answers at {url}; start it with: make run", file=err)
            return 1
        return 1 if phone.failed else 0


class Phone:
    """One that sends and shows texts."""

    send_to, messages_at = "/phone/send", "/phone/messages"

    def __init__(
        self, http: httpx.Client, number: str, to: str, *, parts: bool, out: TextIO, err: TextIO
    ) -> None:
        self._http, self._number, self._to = http, number, to
        self._parts, self._out, self._err = parts, out, err
        self._looking = threading.Lock()
        self._shown = 0
        self.failed = False
        self._after = max((one["id"] for one in self._messages(0)), default=0)

    def say(self, text: str) -> None:
        """Send a message and show what comes back at once."""
        sent = self._sent(text)
        answer = self._http.post(self.send_to, json=sent)
        while answer.status_code == 429:
            time.sleep(_EACH)
            answer = self._http.post(self.send_to, json=sent)
        error = content(answer).get("error")
        if error:
            self.failed = True
            print(f"carrier error {error['code']}: {error['text']}", file=self._err)
        self.look()

    def _sent(self, text: str) -> dict[str, Any]:
        return {"from": self._number, "body": text, **({"to": self._to} if self._to else {})}

    def wait(self, seconds: float) -> None:
        """Show later messages until the time is over, or one came and then no other."""
        end = last = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            time.sleep(min(_EACH, end - now))
            if self.look():
                end = min(last, time.monotonic() + _QUIET)

    def look(self) -> bool:
        """Show what is new; true if something was."""
        with self._looking:
            fresh = self._messages(self._after)
            for message in fresh:
                self._after = message["id"]
                if message["direction"] != "inbound" and message["status"] != "failed":
                    self._show(self._words(message))
            return any(one["direction"] != "inbound" for one in fresh)

    def _words(self, message: dict[str, Any]) -> str:
        return str(message["body"])

    def _show(self, body: str) -> None:
        if self._shown:
            print(file=self._out)
        self._shown += 1
        print(body, file=self._out)
        if self._parts:
            size = count(body)
            parts = "1 part" if size.parts == 1 else f"{size.parts} parts"
            print(f"[{parts}, {size.encoding}, {size.units} units]", file=self._out)
        self._out.flush()

    def _messages(self, after: int) -> list[dict[str, Any]]:
        answer = self._http.get(self.messages_at, params={"number": self._number, "after": after})
        found: list[dict[str, Any]] = content(answer)["messages"]
        return found


def as_lines(message: dict[str, Any]) -> str:
    """A WhatsApp message with the button of its list, its options and its files, a line each."""
    lines = [message["body"]]
    lines += [f"[{message['button']}]"] if message["button"] else []
    lines += [f"[{o['title']}] {o['about']}".rstrip() for o in message["options"]]
    lines += [f"({one['type']})" for one in message["files"]]
    return "\n".join(filter(None, lines))


class WhatsAppPhone(Phone):
    """One that shows buttons and lists as lines; what is typed as it stands on one presses it, a
    number is sent as it is.
    """

    send_to, messages_at = "/phone/whatsapp/send", "/phone/whatsapp/messages"

    def __init__(self, http: httpx.Client, number: str, to: str, **more: Any) -> None:
        self._options: dict[str, str] = {}
        super().__init__(http, number, to, **more)

    def _sent(self, text: str) -> dict[str, Any]:
        pressed = self._options.get(" ".join(text.split()).casefold())
        return {"from": self._number, **({"press": pressed} if pressed else {"body": text})}

    def _words(self, message: dict[str, Any]) -> str:
        """The last message's options are those that can be pressed by their words."""
        options = message["options"]
        if options:
            self._options = {" ".join(o["title"].split()).casefold(): o["id"] for o in options}
        return as_lines(message)


def _talk(phone: Phone, ask: TextIO, out: TextIO, wait: float) -> None:
    """Line by line until the input ends; messages that come by themselves appear at once."""
    done = threading.Event()

    def listen() -> None:
        while not done.wait(_EACH * 2):
            try:
                phone.look()
            except (httpx.HTTPError, Problem):
                return  # the next line she writes will tell

    listener = threading.Thread(target=listen, name="phone", daemon=True)
    listener.start()
    try:
        while True:
            if ask.isatty():
                print("> ", end="", file=out, flush=True)
            line = ask.readline()
            if not line:
                break
            if text := line.rstrip("\n"):
                phone.say(text)
    except KeyboardInterrupt:
        print(file=out)
    finally:
        done.set()
        listener.join(timeout=1)
    phone.wait(wait)
