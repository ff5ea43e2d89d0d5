"""What phones of the demo have sent: Twilio's Media, behind its credentials and a redirect."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.demo.carrier import refuse
from bot.demo.webhook import API_VERSION
from bot.twilio.recordings import TWILIO
from bot.twilio.send import EMBEDDED_ACCOUNT

_ROOT = f"/{API_VERSION}/Accounts/<account>/Messages/<message>/Media"
STORE = "/carrier-store"  # where a redirect leads, as Twilio's does to its store


class MediaFolder:
    """A file each, until it is deleted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "carrier-media"

    def add(self, data: bytes) -> str:
        """Keep it; its address, as a webhook tells it."""
        sid = f"ME{secrets.token_hex(16)}"
        self._folder.mkdir(mode=0o700, exist_ok=True)
        (self._folder / sid).write_bytes(data)
        message = f"MM{secrets.token_hex(16)}"
        account = f"{TWILIO}/{API_VERSION}/Accounts/{EMBEDDED_ACCOUNT}"
        return f"{account}/Messages/{message}/Media/{sid}"

    def find(self, sid: str) -> Path | None:
        """Its file."""
        path = self._folder / sid
        return path if re.fullmatch("ME[0-9a-f]{32}", sid) and path.exists() else None

    def count(self) -> int:
        """How many are kept."""
        return len(list(self._folder.glob("ME*")))


def add_media(carrier: Blueprint, media: MediaFolder) -> None:
    """Add the routes to the carrier's blueprint, which sees to who may use them."""

    @carrier.get(f"{_ROOT}/<sid>")
    def medium(account: str, message: str, sid: str) -> AnyResponse:
        if media.find(sid) is None:
            return _none()
        return redirect(f"{request.host_url.rstrip('/')}{STORE}/{sid}", 307)

    @carrier.delete(f"{_ROOT}/<sid>.json")
    def forget_medium(account: str, message: str, sid: str) -> Response:
        path = media.find(sid)
        if path is None:
            return _none()
        path.unlink(missing_ok=True)
        return Response(status=204)


def create_store(media: MediaFolder) -> Blueprint:
    """The blueprint that gives the files out: no credentials may come here, as at Twilio's."""
    store = Blueprint("carrier_store", __name__)

    @store.get(f"{STORE}/<sid>")
    def file(sid: str) -> Response:
        path = media.find(sid)
        if request.authorization is not None:
            return Response("only one way to sign in is allowed\n", 400)
        if path is None:
            return Response(status=404)
        return Response(path.read_bytes(), mimetype="application/octet-stream")

    return store


def _none() -> Response:
    path = request.path.removeprefix("/carrier")
    return refuse(404, 20404, f"The requested resource {path} was not found")
