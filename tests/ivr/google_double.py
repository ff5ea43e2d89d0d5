"""Google Translate's voices, as far as ``voice build`` asks for them: an MP3 for each text."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs

from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

# A frame of MPEG-2 layer III, 32 kbit/s, 24 kHz, mono, with nothing in it: 24 ms of silence.
_FRAME = bytes((0xFF, 0xF3, 0x44, 0xC4)) + bytes(92)
MP3 = _FRAME * 50


class Google:
    """``asked`` are the texts and languages; ``refuse`` the statuses of the next answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.refuse: list[int] = []
        self.url = ""

    def __call__(self, environ: object, start_response: object) -> object:
        request = Request(environ)  # type: ignore[arg-type]
        return self._answer(request)(environ, start_response)  # type: ignore[arg-type]

    def _answer(self, request: Request) -> Response:
        assert request.path == "/_/TranslateWebserverUi/data/batchexecute"
        rpc = json.loads(parse_qs(request.get_data(as_text=True))["f.req"][0])
        text, language, *_ = json.loads(rpc[0][0][1])
        self.asked.append((text, language))
        if self.refuse:
            status = self.refuse.pop(0)
            headers = {"Retry-After": "7"} if status == 429 else {}
            return Response("no", status, headers=headers)
        said = json.dumps([base64.b64encode(MP3).decode()], separators=(",", ":"))
        line = json.dumps([["wrb.fr", "jQ1olc", said, None, None, None, "generic"]])
        body = ")]}'\n\n" + line.replace(", ", ",") + "\n"
        return Response(body, content_type="application/json; charset=utf-8")


@contextmanager
def google() -> Iterator[Google]:
    """The double on a free port."""
    double = Google()
    server = make_server("127.0.0.1", 0, double, threaded=True)  # type: ignore[arg-type]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    double.url = f"http://127.0.0.1:{server.port}"
    try:
        yield double
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
