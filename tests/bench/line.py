"""A kept-alive connection that sends ready-made requests, with as little work as can be."""

from __future__ import annotations

import re
import socket
from types import TracebackType

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_OK = b"HTTP/1.1 200"


class Line:
    """One phone's way to the server; requests one after the other."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> Line:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._socket.close()

    def post(self, request: bytes) -> str:
        """The body of the answer; ``RuntimeError`` if it is not 200."""
        self._socket.sendall(request)
        heard = b""
        while (end := heard.find(b"\r\n\r\n")) < 0:
            heard += self._more()
        length = _LENGTH.search(heard, 0, end)
        if not heard.startswith(_OK) or length is None:
            raise RuntimeError(f"an answer that was not expected: {heard[:300]!r}")
        whole = end + 4 + int(length[1])
        while len(heard) < whole:
            heard += self._more()
        return heard[end + 4 : whole].decode()

    def _more(self) -> bytes:
        piece = self._socket.recv(65536)
        if not piece:
            raise RuntimeError("the server closed the connection")
        return piece
