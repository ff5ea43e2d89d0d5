"""Asks a Rasa server what a text says: one question, one deadline, one kind of error."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import CancelledError, Future
from typing import Any

import httpx
import msgspec
from msgspec import Struct

LARGEST_ANSWER = 256 * 1024
CONNECTIONS = 32


class RasaDown(Exception):
    """No answer that can be used within the deadline."""


class Guess(Struct, frozen=True):
    """What the whole text wants."""

    name: str | None = None
    confidence: float = 0.0


class Span(Struct, frozen=True):
    """Characters ``start`` to ``end`` name ``entity``, denied where ``group`` says "absent"."""

    entity: str
    start: int
    end: int
    confidence: float = msgspec.field(name="confidence_entity", default=1.0)
    group: str = ""


class Heard(Struct, frozen=True):
    """Rasa's answer."""

    intent: Guess = Guess()
    entities: tuple[Span, ...] = ()


class RasaClient:
    """``POST <url>/model/parse``. Safe to share between threads.

    The requests run in one event loop, in a thread of its own: a cancelled one ends at its
    deadline however slowly the server trickles, which a socket's time-outs cannot do.
    """

    def __init__(self, url: str, deadline: float = 0.7) -> None:
        self._url = f"{url.rstrip('/')}/model/parse"
        self._deadline = deadline
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client: httpx.AsyncClient | None = None

    def ask(self, text: str) -> Heard:
        """What ``text`` says. ``RasaDown`` at the latest when the deadline is over."""
        question = self._submit(text)
        try:
            return question.result(self._deadline * 1.2)  # the loop itself may be held up
        except (Exception, CancelledError) as wrong:
            question.cancel()
            raise RasaDown(f"Rasa gave no answer: {wrong!r}") from wrong

    def close(self) -> None:
        """End the connections and the thread; the next question would begin anew."""
        with self._lock:
            loop, client = self._loop, self._client
            self._loop = self._client = None
        if loop and client:
            asyncio.run_coroutine_threadsafe(client.aclose(), loop).result(1)
            loop.call_soon_threadsafe(loop.stop)

    def _submit(self, text: str) -> Future[Heard]:
        with self._lock:
            if self._loop is None or self._client is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, name="rasa", daemon=True).start()
                limits = httpx.Limits(
                    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS
                )
                self._client = httpx.AsyncClient(timeout=None, limits=limits, trust_env=False)  # noqa: S113
            return asyncio.run_coroutine_threadsafe(self._ask(self._client, text), self._loop)

    async def _ask(self, client: httpx.AsyncClient, text: str) -> Heard:
        async with asyncio.timeout(self._deadline):
            question: Any = {"text": text}
            async with client.stream("POST", self._url, json=question) as answer:
                answer.raise_for_status()
                body = bytearray()
                async for part in answer.aiter_bytes():
                    body += part
                    if len(body) > LARGEST_ANSWER:
                        raise RasaDown("the answer has no end")
        return msgspec.json.decode(body, type=Heard)
