"""Which Rasa server is asked about a text of a tongue, and whether it is well."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Literal

from nlu.breaker import Breaker
from nlu.rasa_client import Heard, RasaClient, RasaDown
from nlu.vocabulary import HINDI

LANGUAGE = "{language}"  # what stands in an address for the code of the tongue
Outcome = Literal["answered", "failed", "skipped"]


class RasaServer:
    """One server, left alone for a while when it fails."""

    def __init__(self, client: RasaClient, breaker: Breaker) -> None:
        self._client = client
        self._breaker = breaker

    def ask(self, text: str) -> tuple[Heard | None, Outcome]:
        """What it says, ``None`` where it gave no answer or was not asked; and how that went."""
        if not self._breaker.allows():
            return None, "skipped"
        try:
            heard = self._client.ask(text)
        except RasaDown:
            self._breaker.failed()
            return None, "failed"
        self._breaker.answered()
        return heard, "answered"


class RasaServers:
    """One server a tongue where the address holds ``{language}`` ("http://rasa-{language}:5005");
    without that the one server of ``only``, by default of English and Hindi.

    Each has connections and a breaker of its own: one that hangs holds up no other tongue.
    """

    def __init__(
        self,
        url: str,
        deadline: float = 0.7,
        breaker: Callable[[], Breaker] = Breaker,
        only: str = HINDI,
    ) -> None:
        self._url = url
        self._deadline = deadline
        self._breaker = breaker
        self._only = only
        self._lock = Lock()
        self._clients: dict[str, RasaClient] = {}
        self._servers: dict[str, RasaServer] = {}

    def of(self, tongue: str) -> RasaServer | None:
        """The server of a tongue, ``None`` where there is none. Hindi's is English's too."""
        client = self.client(tongue)
        if client is None:
            return None
        with self._lock:
            if tongue not in self._servers:
                self._servers[tongue] = RasaServer(client, self._breaker())
            return self._servers[tongue]

    def client(self, tongue: str) -> RasaClient | None:
        """What asks that server whether it is well or not."""
        if LANGUAGE not in self._url and tongue != self._only:
            return None
        with self._lock:
            if tongue not in self._clients:
                address = self._url.replace(LANGUAGE, tongue)
                self._clients[tongue] = RasaClient(address, self._deadline)
            return self._clients[tongue]
