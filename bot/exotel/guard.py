"""Who is calling: Exotel signs nothing, so its webhooks sign in with a password, over TLS."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

import msgspec
from flask import abort, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Unauthorized

from bot.body import read_body
from bot.settings import Settings

JSON = "application/json"


class Guard:
    """Basic authentication, compared in constant time; and the addresses that carry it."""

    def __init__(self, settings: Settings) -> None:
        self._user = settings.exotel_webhook_user.encode()
        self._password = settings.exotel_webhook_password.encode()
        self._account = settings.exotel_account_sid
        self._url = settings.public_url

    def form(self) -> Mapping[str, str]:
        """The parameters of the current request, from its address, form or JSON; 401 who does not
        sign in, 403 for another account, 413 if too long. JSON that is no object has none.
        """
        self._known()
        read_body()
        given = request.args.to_dict()
        if request.mimetype == JSON:
            given |= _flat(request.get_data())
        else:
            given |= request.form.to_dict()
        if given.get("AccountSid", self._account) != self._account:
            abort(403)
        return given

    def address(self, path: str) -> str:
        """An address of ours that Exotel can sign in at."""
        parts = urlsplit(self._url)
        user, password = (quote(one.decode(), safe="") for one in (self._user, self._password))
        return f"{parts.scheme}://{user}:{password}@{parts.netloc}{parts.path}{path}"

    def _known(self) -> None:
        given = request.authorization
        basic = given is not None and given.type == "basic"
        user = (given.username or "") if given is not None and basic else ""
        password = (given.password or "") if given is not None and basic else ""
        right = hmac.compare_digest(user.encode(), self._user)
        right &= hmac.compare_digest(password.encode(), self._password)
        if not (basic and right and self._password):
            raise Unauthorized(www_authenticate=WWWAuthenticate("basic", {"realm": "webhooks"}))


def _flat(body: bytes) -> dict[str, str]:
    """The texts and numbers of a JSON object."""
    try:
        found = msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}
    return {name: str(one) for name, one in found.items() if isinstance(one, str | int)}
