"""A double of Telegram's Bot API: a real HTTP server that takes what the published list of methods
(``telegram_methods.json``) has, refuses the rest, and brings updates by webhook or long poll.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from werkzeug.formparser import parse_form_data

from tests.telegram_rules import Refused, checked

TOKEN = "123456789:AAtest-token-of-a-bot-that-is-none_0"
NAME = "OpdTestBot"
SECRET = "X-Telegram-Bot-Api-Secret-Token"
WAITS = 10.0  # s until a test gives up

Json = dict[str, Any]


class Shown:
    """A message of the bot as a chat shows it. ``events``: sent, edited, deleted."""

    def __init__(self, number: int, chat: int, said: Json) -> None:
        self.number = number
        self.chat = chat
        self.text = str(said.get("text") or said.get("caption") or "")
        self.markup: Json = said.get("reply_markup") or {}
        self.silent = bool(said.get("disable_notification"))
        self.file: tuple[str, bytes] | None = None
        self.deleted = False
        self.ever: dict[str, str] = {}  # what its buttons said, also those that are gone
        self.see()

    def see(self) -> None:
        """Keep in mind what its buttons say."""
        rows = self.markup.get("inline_keyboard") or []
        self.ever |= {button["text"]: button["callback_data"] for row in rows for button in row}

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of its buttons, row by row."""
        rows = self.markup.get("inline_keyboard") or self.markup.get("keyboard") or []
        return [[button["text"] for button in row] for row in rows]

    def data(self, label: str) -> str:
        """What the button with this label says."""
        rows = self.markup.get("inline_keyboard") or []
        return str(next(b["callback_data"] for row in rows for b in row if b["text"] == label))

    def as_json(self) -> Json:
        """As the Bot API tells it."""
        told: Json = {
            "message_id": self.number,
            "date": int(time.time()),
            "chat": {"id": self.chat, "type": "private" if self.chat > 0 else "group"},
            "from": {"id": 123456789, "is_bot": True, "first_name": "OPD", "username": NAME},
        }
        if self.text:
            told["text"] = self.text
        if "inline_keyboard" in self.markup:
            told["reply_markup"] = self.markup
        return told


class Double:
    """The state of the server; safe between threads."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.messages: dict[int, list[Shown]] = defaultdict(list)
        self.events: dict[int, list[tuple[str, str, Shown]]] = defaultdict(list)  # with its text
        self.calls: list[tuple[str, Json]] = []
        self.wrong: list[str] = []
        self.answered: list[str] = []
        self.menus: dict[str, list[Json]] = {}
        self.left: list[int] = []
        self.blocked: set[int] = set()
        self.gone: set[int] = set()
        self.trouble: list[tuple[str, int, Json]] = []  # method, status and more of the next answer
        self.files: dict[str, bytes] = {}
        self.packed: set[str] = set()  # of these, those that are given gzipped, asked for or not
        self.webhook: Json = {}
        self.done: set[int] = set()
        self.tried: dict[int, int] = defaultdict(int)
        self.behind: Callable[[], bool] = lambda: True  # what else is so when an update is done
        self._queue: list[Json] = []
        self._number = 1000
        self._update = 5000
        self._bringing: dict[int, threading.Lock] = defaultdict(threading.Lock)
        self.base = ""

    def number(self) -> int:
        """The next number of a message."""
        with self.changed:
            self._number += 1
            return self._number

    def push(self, chat: int, update: Json, number: int = 0) -> int:
        """Something happened in a chat; it is brought, or fetched. ``number``: it comes again."""
        with self.changed:
            if not number:
                self._update += 1
                number = self._update
            update = {"update_id": number} | update
            self.done.discard(number)
            if self.webhook.get("url"):
                threading.Thread(target=self._bring, args=(chat, update), daemon=True).start()
            else:
                self._queue.append(update)
            self.changed.notify_all()
        return number

    def wait(self, *numbers: int) -> None:
        """Until these updates are done with."""
        until = time.monotonic() + WAITS
        with self.changed:
            while not self.done.issuperset(numbers):
                left = until - time.monotonic()
                assert left > 0, f"not taken: {numbers}; refused: {self.wrong}"
                self.changed.wait(left)
        while not self.behind():
            assert time.monotonic() < until, f"not done: {numbers}"
            time.sleep(0.01)

    def _bring(self, chat: int, update: Json) -> None:
        """A chat's updates one after another, each until it is taken."""
        with self._bringing[chat]:
            headers = {SECRET: self.webhook.get("secret_token", "")}
            for _ in range(50):
                self.tried[update["update_id"]] += 1
                try:
                    answer = httpx.post(
                        self.webhook["url"], json=update, headers=headers, timeout=20,
                        trust_env=False, verify=False,
                    )  # fmt: skip
                except httpx.HTTPError:
                    answer = httpx.Response(503)
                if answer.is_success:
                    break
                time.sleep(0.05)
            with self.changed:
                self.done.add(update["update_id"])
                self.changed.notify_all()

    def answer(self, method: str, said: Json, files: dict[str, tuple[str, bytes]]) -> Json:
        """What a method comes to; raises ``Refused``."""
        said = checked(method, said, files)
        with self.changed:
            self.calls.append((method, said))
            for n, (name, status, more) in enumerate(self.trouble):
                if name == method:
                    del self.trouble[n]
                    raise Refused(status, "Too Many Requests" if status == 429 else "trouble", more)
        chat = int(said.get("chat_id", 0))
        if chat in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat in self.gone:
            raise Refused(400, "Bad Request: chat not found")
        return {"ok": True, "result": self._do(method, said, files)}

    def _do(self, method: str, said: Json, files: dict[str, tuple[str, bytes]]) -> Any:
        match method:
            case "getMe":
                return {"id": 123456789, "is_bot": True, "first_name": "OPD", "username": NAME}
            case "getUpdates":
                return self._updates(said)
            case "setWebhook":
                self.webhook = said
            case "deleteWebhook":
                self.webhook = {}
            case "sendMessage" | "sendDocument" | "sendVoice":
                return self._send(said, files).as_json()
            case "editMessageText" | "editMessageReplyMarkup":
                return self._edit(method, said).as_json()
            case "deleteMessage":
                shown = self._find(said)
                shown.deleted = True
                self._event("deleted", shown)
            case "answerCallbackQuery":
                self.answered.append(said["callback_query_id"])
            case "setMyCommands":
                self.menus[said.get("language_code", "")] = said["commands"]
            case "leaveChat":
                self.left.append(int(said["chat_id"]))
            case "getFile":
                return self._file(said["file_id"])
        return True

    def _updates(self, said: Json) -> list[Json]:
        if self.webhook.get("url"):
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        until = time.monotonic() + float(said.get("timeout", 0))
        offset = int(said.get("offset", 0))
        with self.changed:
            for one in self._queue:
                if one["update_id"] < offset:
                    self.done.add(one["update_id"])
            self._queue = [one for one in self._queue if one["update_id"] >= offset]
            self.changed.notify_all()
            while not self._queue and (left := until - time.monotonic()) > 0:
                self.changed.wait(left)
            return self._queue[:100]

    def _send(self, said: Json, files: dict[str, tuple[str, bytes]]) -> Shown:
        shown = Shown(self.number(), int(said["chat_id"]), said)
        shown.file = next(iter(files.values()), None)
        with self.changed:
            self.messages[shown.chat].append(shown)
        self._event("sent", shown)
        return shown

    def _edit(self, method: str, said: Json) -> Shown:
        shown = self._find(said)
        markup = said.get("reply_markup") or {}
        text = said["text"] if method == "editMessageText" else shown.text
        if shown.markup.get("keyboard") or shown.markup.get("remove_keyboard"):
            raise Refused(400, "Bad Request: message can't be edited")
        if (text, markup) == (shown.text, shown.markup):
            raise Refused(400, "Bad Request: message is not modified")
        shown.text, shown.markup = text, markup
        shown.see()
        self._event("edited", shown)
        return shown

    def _find(self, said: Json) -> Shown:
        for shown in self.messages[int(said["chat_id"])]:
            if shown.number == int(said["message_id"]) and not shown.deleted:
                return shown
        raise Refused(400, "Bad Request: message to edit not found")

    def _event(self, kind: str, shown: Shown) -> None:
        with self.changed:
            self.events[shown.chat].append((kind, shown.text, shown))
            self.changed.notify_all()

    def _file(self, name: str) -> Json:
        if name not in self.files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        size = len(self.files[name])
        if size > 20_000_000:
            raise Refused(400, "Bad Request: file is too big")
        path = f"photos/{name}.bin"
        return {"file_id": name, "file_unique_id": "u", "file_size": size, "file_path": path}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    double: Double

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing is printed."""

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        kind = self.headers.get("Content-Type", "")
        token, _, method = self.path.removeprefix("/bot").partition("/")
        said: Json = {}
        files: dict[str, tuple[str, bytes]] = {}
        if kind.startswith("multipart/"):
            environ = {
                "wsgi.input": self.rfile, "CONTENT_LENGTH": str(length), "CONTENT_TYPE": kind,
                "REQUEST_METHOD": "POST",
            }  # fmt: skip
            _, fields, found = parse_form_data(environ)
            said = dict(fields.items())
            files = {name: (one.filename or "", one.read()) for name, one in found.items()}
        else:
            said = dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True))
        if token != TOKEN:
            self._say(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
            return
        try:
            self._say(200, self.double.answer(method, said, files))
        except Refused as no:
            told = {"ok": False, "error_code": no.status, "description": no.why}
            if no.status in (400, 404) and not no.expected:
                self.double.wrong.append(f"{method}: {no.why}")
            self._say(no.status, told | ({"parameters": no.more} if no.more else {}))

    def do_GET(self) -> None:
        path = urlsplit(self.path).path.removeprefix(f"/file/bot{TOKEN}/photos/")
        name = path.removesuffix(".bin")
        content = self.double.files.get(name)
        self.send_response(200 if content is not None else 404)
        if content is not None and name in self.double.packed:
            self.send_header("Content-Encoding", "gzip")
            content = gzip.compress(content)
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def _say(self, status: int, told: Json) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(BrokenPipeError):  # who asked has gone meanwhile
            self.wfile.write(body)


@contextmanager
def bot_api() -> Iterator[Double]:
    """The server on a free port; what it had to refuse fails the test."""
    double = Double()
    handler = type("Handler", (_Handler,), {"double": double})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    double.base = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield double
    finally:
        server.shutdown()
        server.server_close()
    assert not double.wrong, double.wrong
