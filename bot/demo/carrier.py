"""The demo carrier's REST side: Twilio's Messages API, as ``twilio.rest.Client`` calls it."""

from __future__ import annotations

import hmac
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, request

from bot.demo.answering import json_answer, refuse
from bot.demo.loopback import guard
from bot.demo.mailbox import Mailbox, Message
from bot.demo.rules import refusal
from bot.demo.webhook import API_VERSION
from bot.demo.whatsapp import CHANNEL, WhatsAppLine
from bot.settings import Settings

_ROOT = f"/{API_VERSION}/Accounts/<account>/Messages"
MOST_ON_A_PAGE = 1000


def create_carrier(
    settings: Settings, mailbox: Mailbox, whatsapp: WhatsAppLine | None = None
) -> Blueprint:
    """The blueprint at ``/carrier``. Any ``AC…`` account is ours; the token must be right."""
    carrier = Blueprint("carrier", __name__, url_prefix="/carrier")
    guard(carrier)

    @carrier.before_request
    def authenticate() -> Response | None:
        given = request.authorization
        if given is not None and given.type == "basic":
            name, token = given.username or "", given.password or ""
            account = (request.view_args or {}).get("account", name)
            right = hmac.compare_digest(token.encode(), settings.twilio_auth_token.encode())
            if right and name == account and name.startswith("AC"):
                return None
        return refuse(401, 20003, "Authenticate")

    @carrier.post(f"{_ROOT}.json")
    def create(account: str) -> Response:
        form = request.form
        sender, receiver = form.get("From", ""), form.get("To", "")
        if whatsapp is not None and sender.startswith(CHANNEL):
            taken = whatsapp.take(form)
            if isinstance(taken, tuple):
                return refuse(400, *taken)
            return json_answer(_resource(account, taken), 201)
        body, callback = form.get("Body", ""), form.get("StatusCallback", "")
        if not sender:
            return refuse(400, 21603, "A 'From' phone number is required.")
        if sender != settings.twilio_sms_from:
            return refuse(400, 21606, f"The 'From' phone number {sender} is not yours.")
        if callback and not callback.startswith(("http://", "https://")):
            return refuse(400, 21609, f"The 'StatusCallback' URL {callback} is not a valid URL.")
        refused = refusal(mailbox, receiver, body)
        if refused:
            return refuse(400, *refused)
        message = mailbox.add(
            "outbound-api", sender, receiver, body, status="queued", callback=callback
        )
        return json_answer(_resource(account, message), 201)

    @carrier.get(f"{_ROOT}.json")
    def index(account: str) -> Response:
        asked = request.args
        try:
            since, until = between(
                asked.get("DateSent"), asked.get("DateSent>"), asked.get("DateSent<")
            )
            size = max(1, min(int(asked.get("PageSize", 50)), MOST_ON_A_PAGE))
            page = max(0, int(asked.get("Page", 0)))
        except ValueError:
            return refuse(400, 20001, "DateSent, PageSize or Page cannot be read")
        found = mailbox.search(
            sender=asked.get("From", ""),
            receiver=asked.get("To", ""),
            since=since,
            until=until,
            limit=size + 1,
            skip=page * size,
        )
        return json_answer(
            listing(
                account,
                "messages",
                [_resource(account, one) for one in found[:size]],
                page,
                size,
                len(found) > size,
            ),
            200,
        )

    @carrier.get(f"{_ROOT}/<sid>.json")
    def show(account: str, sid: str) -> Response:
        message = mailbox.find(sid)
        if message is None:
            path = request.path.removeprefix("/carrier")
            return refuse(404, 20404, f"The requested resource {path} was not found")
        return json_answer(_resource(account, message), 200)

    return carrier


def _resource(account: str, message: Message) -> dict[str, Any]:
    at = format_datetime(datetime.fromtimestamp(message.time, UTC))
    uri = f"/{API_VERSION}/Accounts/{account}/Messages/{message.sid}"
    return {
        "account_sid": account,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": at,
        "date_sent": None if message.status == "queued" else at,
        "date_updated": at,
        "direction": message.direction,
        "error_code": message.error,
        "error_message": message.problem,
        "from": message.sender,
        "messaging_service_sid": None,
        "num_media": str(len(message.beside.files)),
        "num_segments": str(message.parts),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.receiver,
        "uri": f"{uri}.json",
    }


def listing(  # noqa: PLR0917
    account: str, kind: str, rows: list[dict[str, Any]], page: int, size: int, more: bool
) -> dict[str, Any]:
    """A page of a list of ``kind`` ("messages"), as Twilio frames it."""
    kept = [
        (name, value)
        for name, value in request.args.items()
        if name not in ("Page", "PageSize", "PageToken")
    ]
    root = f"/{API_VERSION}/Accounts/{account}/{kind.capitalize()}.json"

    def uri(number: int) -> str:
        return f"{root}?{urlencode([*kept, ('PageSize', size), ('Page', number)])}"

    return {
        "first_page_uri": uri(0),
        "previous_page_uri": uri(page - 1) if page else None,
        "next_page_uri": uri(page + 1) if more else None,
        "uri": uri(page),
        "page": page,
        "page_size": size,
        "start": page * size,
        "end": page * size + max(0, len(rows) - 1),
        kind: rows,
    }


def between(day: str | None, after: str | None, before: str | None) -> tuple[float, float | None]:
    """The time asked for, as seconds since 1970: from (included) and until (excluded)."""
    if day:
        start = _moment(day).replace(hour=0, minute=0, second=0, microsecond=0)
        return start.timestamp(), (start + timedelta(days=1)).timestamp()
    since = _moment(after).timestamp() if after else 0.0
    # Twilio counts whole seconds and includes the last one.
    return since, _moment(before).timestamp() + 1 if before else None


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
