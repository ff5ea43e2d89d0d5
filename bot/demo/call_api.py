"""The demo carrier's REST side for calls: Twilio's Calls API, as its own client calls it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from flask import Blueprint, Response, request

from bot.demo.answering import json_answer, refuse
from bot.demo.calls import OVER, Call, Calls
from bot.demo.carrier import MOST_ON_A_PAGE, between, listing
from bot.demo.exchange import Exchange
from bot.demo.rules import is_number
from bot.demo.webhook import API_VERSION

_ROOT = f"/{API_VERSION}/Accounts/<account>/Calls"
_EVENTS = {"initiated", "ringing", "answered", "completed"}
_LONGEST_RING = 600  # seconds


def add_calls(carrier: Blueprint, calls: Calls, exchange: Exchange) -> None:
    """Add the routes to the carrier's blueprint, which sees to who may use them."""

    @carrier.post(f"{_ROOT}.json")
    def create_call(account: str) -> Response:
        form = request.form
        sender, receiver, url = form.get("From", ""), form.get("To", ""), form.get("Url", "")
        callback = form.get("StatusCallback", "")
        events = {word for one in form.getlist("StatusCallbackEvent") for word in one.split()}
        if not is_number(receiver):
            return refuse(400, 21211, f"Invalid 'To' Phone Number: {receiver}")
        if not is_number(sender):
            return refuse(400, 21212, f"Invalid 'From' Phone Number: {sender}")
        if not url.startswith(("http://", "https://")):
            return refuse(400, 21205, "Url is not a valid URL")
        if callback and not callback.startswith(("http://", "https://")):
            return refuse(400, 21609, f"The 'StatusCallback' URL {callback} is not a valid URL.")
        if events - _EVENTS:
            return refuse(400, 21626, "StatusCallbackEvent holds an event there is none of")
        timeout = form.get("Timeout", "60")
        if not (timeout.isascii() and timeout.isdigit() and 0 < int(timeout) <= _LONGEST_RING):
            return refuse(400, 13223, f"Timeout is {timeout!r}")
        call = calls.add(
            "outbound-api",
            sender,
            receiver,
            url=url,
            callback=callback,
            events=" ".join(sorted(events)) or "completed",
            timeout=int(timeout),
            detect=bool(form.get("MachineDetection")),
        )
        return json_answer(_resource(account, call), 201)

    @carrier.get(f"{_ROOT}.json")
    def index_calls(account: str) -> Response:
        asked = request.args
        try:
            since, until = between(
                asked.get("StartTime"), asked.get("StartTime>"), asked.get("StartTime<")
            )
            size = max(1, min(int(asked.get("PageSize", 50)), MOST_ON_A_PAGE))
            page = max(0, int(asked.get("Page", 0)))
        except ValueError:
            return refuse(400, 20001, "StartTime, PageSize or Page cannot be read")
        found = calls.search(
            sender=asked.get("From", ""),
            receiver=asked.get("To", ""),
            status=asked.get("Status", ""),
            since=since,
            until=until,
            limit=size + 1,
            skip=page * size,
        )
        rows = [_resource(account, one) for one in found[:size]]
        return json_answer(listing(account, "calls", rows, page, size, len(found) > size), 200)

    @carrier.get(f"{_ROOT}/<sid>.json")
    def show_call(account: str, sid: str) -> Response:
        call = calls.find(sid)
        return json_answer(_resource(account, call), 200) if call else _none()

    @carrier.post(f"{_ROOT}/<sid>.json")
    def update_call(account: str, sid: str) -> Response:
        """End a call; ``canceled`` only one that nobody took yet."""
        call, status = calls.find(sid), request.form.get("Status", "")
        if call is None:
            return _none()
        if status not in ("canceled", "completed"):
            return refuse(400, 21218, "Status must be canceled or completed")
        if call.status in OVER or (status == "canceled" and call.begun):
            return refuse(400, 21220, "Call is not in-progress. Cannot redirect.")
        ended = exchange.end(call, "completed" if call.begun else "canceled")
        return json_answer(_resource(account, ended), 200)


def _none() -> Response:
    path = request.path.removeprefix("/carrier")
    return refuse(404, 20404, f"The requested resource {path} was not found")


def _resource(account: str, call: Call) -> dict[str, Any]:
    root = f"/{API_VERSION}/Accounts/{account}/Calls/{call.sid}"
    answered = call.begun is not None and call.ended is not None
    return {
        "account_sid": account,
        "annotation": None,
        "answered_by": "human" if call.detect and call.begun else None,
        "api_version": API_VERSION,
        "caller_name": None,
        "date_created": _date(call.created),
        "date_updated": _date(call.ended or call.begun or call.rung or call.created),
        "direction": call.direction,
        "duration": str(int((call.ended or 0) - (call.begun or 0))) if answered else None,
        "end_time": _date(call.ended),
        "forwarded_from": None,
        "from": call.sender,
        "from_formatted": call.sender,
        "group_sid": None,
        "parent_call_sid": None,
        "phone_number_sid": None,
        "price": None,
        "price_unit": "USD",
        "queue_time": "0",
        "sid": call.sid,
        "start_time": _date(call.begun),
        "status": call.status,
        "subresource_uris": {},
        "to": call.receiver,
        "to_formatted": call.receiver,
        "trunk_sid": None,
        "uri": f"{root}.json",
    }


def _date(seconds: float | None) -> str | None:
    return None if seconds is None else format_datetime(datetime.fromtimestamp(seconds, UTC))
