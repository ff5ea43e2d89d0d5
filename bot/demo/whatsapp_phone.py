"""``/phone/whatsapp…``: her WhatsApp, for the page and the phone in the terminal."""

from __future__ import annotations

import base64
import binascii
import re
import threading
from typing import Any

from flask import Blueprint, Response, jsonify, request

from bot.demo.loopback import guard
from bot.demo.mailbox import Mailbox, Message
from bot.demo.media import LARGEST
from bot.demo.phone import asked_json, problem, shown
from bot.demo.rules import is_number, is_scoped
from bot.demo.whatsapp import CHANNEL, Said, WhatsAppLine
from bot.settings import Settings
from bot.twilio.whatsapp.inbound import LONGEST

_TYPE = re.compile(r"[a-z]+/[\w.+-]+(; ?[\w=.,+-]+)*")
KINDS = ("sticker", "reaction", "contacts", "poll", "unsupported")


def create_whatsapp_phone(settings: Settings, mailbox: Mailbox, line: WhatsAppLine) -> Blueprint:
    """JSON both ways. A phone is a number, ``+91…``, or an id without one, ``IN.123``."""
    phone = Blueprint("phone_whatsapp", __name__)
    guard(phone)
    lines = threading.BoundedSemaphore(max(1, settings.threads // 2))  # as for texts

    @phone.post("/phone/whatsapp/send")
    def send() -> tuple[Response, int]:
        asked = asked_json()
        if isinstance(asked, str):
            return problem(asked, 415)
        sender = _address(asked.get("from"))
        said = _said(asked)
        if not sender:
            return problem("'from' must be a number like +919812345678, or an id like IN.123", 400)
        if isinstance(said, str):
            return problem(said, 400)
        if not lines.acquire(blocking=False):
            return problem("all lines are busy, send again in a moment", 429)
        try:
            done = line.say(sender, said)
        finally:
            lines.release()
        if isinstance(done, str):
            return problem(done, 400)
        replies = [_shown(one) for one in done.replies if one.error is None]
        error = {"code": done.error, "text": done.problem} if done.error else None
        return jsonify(sid=done.message.sid, replies=replies, error=error), 200

    @phone.get("/phone/whatsapp/messages")
    def messages() -> tuple[Response, int]:
        sender = _address(request.args.get("number"))
        after = request.args.get("after", 0, int)
        if not sender:
            return problem("'number' must be a number like +919812345678, or an id", 400)
        found = [_shown(message) for message in mailbox.thread(sender, after)]
        return jsonify(messages=found, state=line.state(sender)), 200

    @phone.post("/phone/whatsapp/read")
    def read() -> tuple[Response, int]:
        """She sees what came, to the id ``upto``; ``left`` of it is still on its way."""
        asked = asked_json()
        if isinstance(asked, str):
            return problem(asked, 415)
        sender, upto = _address(asked.get("number")), asked.get("upto")
        if not sender or not isinstance(upto, int):
            return problem("'number' must be a phone, 'upto' the id of a message", 400)
        return jsonify(left=line.read(sender, upto)), 200

    @phone.post("/phone/whatsapp/state")
    def state() -> tuple[Response, int]:
        """``closed``: her last message was a day ago; ``gone``: she has no WhatsApp any more."""
        asked = asked_json()
        if isinstance(asked, str):
            return problem(asked, 415)
        sender, wanted = _address(asked.get("number")), asked.get("state")
        if not sender or wanted not in ("open", "closed", "gone"):
            return problem("'number' must be a phone, 'state' open, closed or gone", 400)
        line.put(sender, wanted)
        return jsonify(number=asked["number"], state=wanted), 200

    return phone


def _address(number: object) -> str:
    address = f"{CHANNEL}{number}"
    right = isinstance(number, str) and (is_number(number) or is_scoped(address))
    return address if right else ""


def _said(asked: dict[str, Any]) -> Said | str:
    body, option, of = asked.get("body", ""), asked.get("press", ""), asked.get("of", 0)
    if not isinstance(body, str) or len(body) > LONGEST:
        return f"'body' must be a text of at most {LONGEST} characters"
    if not isinstance(option, str) or not isinstance(of, int):
        return "'press' must be the id of an option, 'of' the id of its message"
    kind, place = asked.get("kind", ""), asked.get("place")
    if kind and kind not in KINDS:
        return f"'kind' must be one of {', '.join(KINDS)}"
    if place is not None and not (
        isinstance(place, list)
        and len(place) == 2
        and all(isinstance(one, int | float) for one in place)
    ):
        return "'place' must be two numbers, degrees north and east"
    try:
        files = tuple(
            (str(one["type"]), base64.b64decode(one["data"], validate=True))
            for one in asked.get("files", [])
        )
    except (TypeError, KeyError, ValueError, binascii.Error):
        return "'files' must be a list of {type, data}, data in Base64"
    if not all(_TYPE.fullmatch(type_) for type_, _ in files):
        return "'type' of a file must be a media type like image/jpeg"
    if any(len(data) > LARGEST for _, data in files):
        return f"a file may have {LARGEST >> 20} MB, as on WhatsApp"
    text = body.encode(errors="replace").decode()
    return Said(
        body=text,
        option=option,
        of=of,
        files=files,
        place=(float(place[0]), float(place[1])) if place else None,
        kind=kind,
    )


def _shown(message: Message) -> dict[str, Any]:
    """As a text is shown, with what WhatsApp has besides."""
    beside = message.beside
    return shown(message) | {
        "from": message.sender.removeprefix(CHANNEL),
        "to": message.receiver.removeprefix(CHANNEL),
        "channel": message.channel,
        "button": beside.button,
        "options": [{"id": o.id, "title": o.title, "about": o.about} for o in beside.options],
        "files": [
            {"url": f"/phone/media/{f.sid}", "type": f.type, "size": f.size} for f in beside.files
        ],
        "place": list(beside.place) if beside.place else None,
        "of": beside.of,
        "kind": beside.kind,
    }
