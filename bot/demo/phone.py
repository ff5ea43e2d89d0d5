"""The phone page at ``/`` and what it, and the terminal phone, ask of the carrier."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, jsonify, render_template, request

from bot.demo.directory import Directory
from bot.demo.loopback import guard
from bot.demo.mailbox import Mailbox, Message
from bot.demo.rules import LONGEST, is_number
from bot.demo.webhook import Webhooks
from bot.demo.whatsapp import CHANNEL
from bot.settings import Settings
from bot.sms.segments import BASIC, EXTENSION
from bot.twilio.whatsapp.inbound import LONGEST as LONGEST_CHAT

# Made up for the demo; nothing is ever sent to them.
NUMBERS = ("+919812345678", "+919812345601", "+919812345602", "+919812345603")
SCOPED = "IN.4093112876665001"  # somebody whose number WhatsApp does not tell
PLACES = (  # degrees north and east; the demo district is around the first two
    ("Hubballi, near the district hospital", 15.366, 75.121),
    ("Dharwad, near the taluk hospital", 15.457, 75.011),
    ("New Delhi, far from all OPDs", 28.614, 77.209),
    ("In the Arabian Sea", 14.5, 70.2),
)


def create_phone(
    settings: Settings, mailbox: Mailbox, webhooks: Webhooks, directory: Directory
) -> Blueprint:
    """The blueprint of the page and of ``/phone/…``; all answers but the page are JSON."""
    phone = Blueprint(
        "phone",
        __name__,
        template_folder="templates",
        static_folder="static",
        static_url_path="/phone/static",
    )
    guard(phone)
    # A turn holds two of the server's threads: the phone's request and the webhook's.
    lines = threading.BoundedSemaphore(max(1, settings.threads // 2))

    @phone.get("/")
    def page() -> str:
        return render_template(
            "phone.html",
            numbers=NUMBERS,
            scoped=SCOPED,
            places=PLACES,
            service=settings.twilio_sms_from,
            longest=LONGEST,
            longest_chat=LONGEST_CHAT,
            setup={
                "alphabet": {"basic": BASIC, "extension": EXTENSION},
                "zone": settings.timezone,
                "places": PLACES,
            },
        )

    @phone.post("/phone/send")
    def send() -> tuple[Response, int]:
        asked = asked_json()
        if isinstance(asked, str):
            return problem(asked, 415)
        sender, receiver = asked.get("from"), asked.get("to") or settings.twilio_sms_from
        body = asked.get("body")
        if not (isinstance(sender, str) and is_number(sender)):
            return problem("'from' must be a number like +919812345678", 400)
        if receiver != settings.twilio_sms_from:
            return problem(f"nobody answers at {receiver}; try {settings.twilio_sms_from}", 400)
        if not isinstance(body, str) or len(body) > LONGEST:
            return problem(f"'body' must be a text of at most {LONGEST} characters", 400)
        if not lines.acquire(blocking=False):
            return problem("all lines are busy, send again in a moment", 429)
        try:
            # Half of a surrogate pair cannot travel in a form; a carrier replaces it.
            text = body.encode(errors="replace").decode()
            done = webhooks.deliver(sender, receiver, text)
        finally:
            lines.release()
        replies = [shown(reply) for reply in done.replies if reply.error is None]
        error = {"code": done.error, "text": done.problem} if done.error else None
        return jsonify(sid=done.message.sid, replies=replies, error=error), 200

    @phone.get("/phone/messages")
    def messages() -> tuple[Response, int]:
        number = request.args.get("number", "")
        try:
            after = int(request.args.get("after", 0))
        except ValueError:
            return problem("'after' must be the id of a message", 400)
        if not is_number(number):
            return problem("'number' must be a number like +919812345678", 400)
        found = [shown(message) for message in mailbox.thread(number, after)]
        return jsonify(messages=found, stopped=mailbox.is_stopped(number)), 200

    @phone.get("/phone/numbers")
    def numbers() -> Response:
        doctors = directory.doctors()
        rows = [
            {
                "number": one.address,
                "name": doctors.get(one.address, ""),
                "doctor": one.address in doctors,
                "last": one.last,
                "came": one.came,
            }
            for one in mailbox.phones()
        ]
        chats = [
            {"number": one.address.removeprefix(CHANNEL), "came": one.came}
            for one in mailbox.phones("whatsapp")
        ]
        return jsonify(numbers=rows, chats=chats)

    @phone.post("/phone/stop")
    def stop() -> tuple[Response, int]:
        asked = asked_json()
        if isinstance(asked, str):
            return problem(asked, 415)
        number, stopped = asked.get("number"), asked.get("stopped")
        if not (isinstance(number, str) and is_number(number) and isinstance(stopped, bool)):
            return problem("'number' must be a number and 'stopped' true or false", 400)
        mailbox.stop(number, stopped)
        return jsonify(number=number, stopped=stopped), 200

    return phone


def asked_json() -> dict[str, Any] | str:
    """The JSON object sent; a sentence where there is none.

    A page elsewhere can make a browser post a form here, but not JSON.
    """
    if not request.is_json:
        return "send JSON, as Content-Type: application/json"
    content = request.get_json(silent=True)
    return content if isinstance(content, dict) else "send a JSON object"


def problem(text: str, status: int) -> tuple[Response, int]:
    """A sentence that says what was wrong."""
    return jsonify(problem=text), status


def shown(message: Message) -> dict[str, Any]:
    """A message as JSON."""
    return {
        "id": message.id,
        "sid": message.sid,
        "direction": message.direction,
        "from": message.sender,
        "to": message.receiver,
        "body": message.body,
        "time": datetime.fromtimestamp(message.time, UTC).isoformat(timespec="seconds"),
        "parts": message.parts,
        "encoding": message.encoding,
        "status": message.status,
        "error": message.error,
        "problem": message.problem,
    }
