"""Twilio's media: its API, which sends on to a store, and the store; each a server of its own."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from tests.turn_stand import served
from tests.twilio.published import held

ACCOUNT = "AC" + "0" * 32
MESSAGE, SID = "MM" + "1" * 32, "ME" + "2" * 32
URL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media/{SID}"
_PATH = "/2010-04-01/Accounts/<account>/Messages/<message>/Media/<name>"


class Double:
    """``files`` by sid; ``way`` is where the API sends on to (a path of the store, or an address);
    ``asked`` are the requests that came, with who signed in.
    """

    def __init__(self) -> None:
        self.api = self.store = ""
        self.begin()

    def begin(self) -> None:
        """As it was when it started."""
        self.files: dict[str, bytes] = {SID: b"what she sent"}
        self.way: str | None = None
        self.refuse: list[int] = []
        self.packed = False
        self.asked: list[tuple[str, str, str]] = []

    def note(self, where: str) -> None:
        given = request.authorization
        self.asked.append((where, request.path, (given.password or "") if given else ""))


@contextmanager
def double(token: str = "t" * 32) -> Iterator[Double]:
    """Both, on free ports."""
    kept = Double()
    api, store = Flask("api"), Flask("store")

    @api.route(_PATH, methods=["GET", "DELETE"])
    def media(account: str, message: str, name: str) -> AnyResponse:
        kept.note("api")
        given = request.authorization
        if given is None or (given.username, given.password) != (account, token):
            return Response(status=401)
        if kept.refuse:
            return Response(status=kept.refuse.pop(0))
        sid = name.removesuffix(".json")
        if sid not in kept.files:
            return Response(status=404)
        if request.method == "DELETE":
            del kept.files[sid]
            return Response(status=204)
        way = f"/{sid}?Signature=x" if kept.way is None else kept.way
        return redirect(way if "://" in way else kept.store + way, 307)

    @store.get("/<path:name>")
    def file(name: str) -> AnyResponse:
        kept.note("store")
        if request.authorization:
            return Response("Only one auth mechanism allowed", 400)
        if name == "again":
            return redirect(f"{kept.store}/again", 302)
        data = kept.files[name]
        if kept.packed:
            return Response(gzip.compress(data), headers={"Content-Encoding": "gzip"})
        return Response(data)

    with held(api), served(api) as kept.api, served(store) as kept.store:
        yield kept


@contextmanager
def trickling(pause: Callable[[], None] = lambda: time.sleep(0.02)) -> Iterator[str]:
    """A server that sends a byte at a time and never ends; its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def give() -> None:
        while not ended.is_set():
            try:
                taken, _ = listening.accept()
            except OSError:
                return
            with taken:
                taken.recv(4096)
                try:
                    taken.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
                    while not ended.is_set():
                        taken.sendall(b".")
                        pause()
                except OSError:
                    continue

    thread = threading.Thread(target=give, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        ended.set()
        listening.close()
        thread.join(5)
