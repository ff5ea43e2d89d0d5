"""The demo carrier's Content API: contents and their approval by WhatsApp, as strict as both."""

from __future__ import annotations

import hashlib
import re
import threading
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import msgspec
from flask import Blueprint, Response, request
from msgspec import Struct

from bot.demo.answering import json_answer, refuse
from bot.demo.carrier_file import opened
from bot.twilio.whatsapp import limits

_SCHEMA = """
CREATE TABLE IF NOT EXISTS content (
    sid TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    variables TEXT NOT NULL,
    types TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'unsubmitted',
    reason TEXT NOT NULL DEFAULT ''
);
"""
_NAME: Final = re.compile(r"[a-z0-9_]{1,512}")
_VARIABLE: Final = re.compile(r"\{\{([^{}]*)\}\}")
_ENDS: Final = re.compile(r"\A\s*\{\{|\}\}\s*\Z")
_BESIDE: Final = re.compile(r"\}\}\s*\{\{")
_PICTURE: Final = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_BREAKS: Final = re.compile(r"[\n\t]| {5}")


class Stored(Struct, frozen=True):
    """One content; ``types`` and ``variables`` are JSON."""

    sid: str
    name: str
    language: str
    variables: str
    types: str
    status: str
    reason: str


class Bad(Exception):
    """Twilio's error code and its meaning."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


class Contents:
    """All of them; safe for threads and for several processes."""

    def __init__(self, folder: Path) -> None:
        self._lock = threading.Lock()
        self._db = opened(folder, _SCHEMA)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def add(self, asked: dict[str, Any]) -> Stored:
        """A new one; two of one name are two. ``Bad`` if Twilio would not have it."""
        _check(asked)
        types = msgspec.json.encode(asked["types"]).decode()
        with self._lock:
            count = self._db.execute("SELECT COUNT(*) FROM content").fetchone()[0]
        digest = hashlib.md5(f"{asked['friendly_name']} {count}".encode(), usedforsecurity=False)
        sid = f"HX{digest.hexdigest()}"
        variables = msgspec.json.encode(asked.get("variables") or {}).decode()
        with self._lock:
            self._db.execute(
                "INSERT INTO content (sid, name, language, variables, types) VALUES (?,?,?,?,?)",
                (sid, asked["friendly_name"], asked["language"], variables, types),
            )
        return self.all(sid)[0]

    def all(self, sid: str = "") -> list[Stored]:
        """Every one, or the one with this sid."""
        sql = "SELECT * FROM content WHERE ?1 = '' OR sid = ?1 ORDER BY rowid"
        with self._lock, closing(self._db.execute(sql, (sid,))) as rows:
            return [Stored(**dict(row)) for row in rows]

    def settle(self, sid: str, status: str, reason: str = "") -> None:
        """WhatsApp has decided."""
        with self._lock:
            self._db.execute(
                "UPDATE content SET status = ?, reason = ? WHERE sid = ?", (status, reason, sid)
            )


def filled(content: Stored, variables: str) -> tuple[str, dict[str, Any]]:
    """The kind of a content and what is in it, with its variables; ``Bad`` as Twilio says it."""
    try:
        given = msgspec.json.decode(variables or "{}", type=dict[str, str])
    except msgspec.MsgspecError:
        raise Bad(21656, "The ContentVariables Parameter is invalid") from None
    if any(not value for value in given.values()):
        raise Bad(21656, "The ContentVariables Parameter is invalid: an empty value")
    if any(len(value) > limits.TEXT for value in given.values()):
        raise Bad(21658, "Parameter exceeded character limit")
    values = msgspec.json.decode(content.variables, type=dict[str, str]) | given
    kind, inner = next(iter(msgspec.json.decode(content.types).items()))
    used = _VARIABLE.findall(inner["body"])
    if any(_BREAKS.search(values.get(name, "")) for name in used):
        raise Bad(21656, "The ContentVariables Parameter is invalid: a line break in the body")
    whole = _fill(inner, values)
    _check_filled(kind, whole, approved=content.status == "approved")
    return kind, whole


def _fill(part: Any, values: dict[str, str]) -> Any:
    match part:
        case str():
            return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), part)
        case list():
            return [_fill(one, values) for one in part]
        case dict():
            return {name: _fill(one, values) for name, one in part.items()}
        case _:
            return part


_PARTS: Final = {
    "twilio/text": {"body"},
    "twilio/quick-reply": {"body", "actions"},
    "twilio/list-picker": {"body", "button", "items"},
}


def _check(asked: dict[str, Any]) -> None:
    if not {"language", "types"} <= asked.keys() <= {
        "friendly_name", "language", "types", "variables",
    }:  # fmt: skip
        raise Bad(20001, "Invalid parameter: a field is missing or not known")
    types = asked["types"]
    if not isinstance(types, dict) or len(types) != 1 or next(iter(types)) not in _PARTS:
        raise Bad(20001, "Invalid parameter: types")
    kind, inner = next(iter(types.items()))
    if not isinstance(inner, dict) or inner.keys() != _PARTS[kind]:
        raise Bad(20001, f"Invalid parameter: {kind}")
    names = set(_VARIABLE.findall(msgspec.json.encode(inner).decode()))
    variables = asked.get("variables") or {}
    if len(variables) > 100 or names - variables.keys():
        raise Bad(20001, "Invalid parameter: variables")


def _check_filled(kind: str, inner: dict[str, Any], *, approved: bool) -> None:
    if kind == "twilio/text":
        wrong = len(inner["body"]) > limits.BODY
    elif kind == "twilio/quick-reply":
        wrong = (
            len(inner["body"]) > limits.BODY
            or not 0 < len(inner["actions"]) <= _most_buttons(approved)
            or any(len(one["title"]) > limits.BUTTON for one in inner["actions"])
            or any(len(one["id"]) > limits.ID for one in inner["actions"])
            or len({one["title"] for one in inner["actions"]}) < len(inner["actions"])
        )
    else:
        wrong = (
            len(inner["body"]) > limits.BODY
            or not 0 < len(inner["items"]) <= limits.ROWS
            or len(inner["button"]) > limits.BUTTON
            or any(len(one["item"]) > limits.ROW for one in inner["items"])
            or any(len(one["id"]) > limits.ID for one in inner["items"])
            or any(len(one.get("description", "-")) > limits.ABOUT for one in inner["items"])
            or len({one["id"] for one in inner["items"]}) < len(inner["items"])
        )
    if wrong:
        raise Bad(63021, "Channel invalid content error")


def _most_buttons(approved: bool) -> int:
    return limits.APPROVED_BUTTONS if approved else limits.BUTTONS


def add_contents(carrier: Blueprint, contents: Contents) -> None:
    """``/v1/Content…`` below the carrier."""

    @carrier.post("/v1/Content")
    def create_content() -> Response:
        asked = request.get_json(silent=True)
        try:
            if not isinstance(asked, dict):
                raise Bad(20001, "Invalid parameter: the body is no JSON object")
            return json_answer(_resource(contents.add(asked)), 201)
        except Bad as bad:
            return refuse(400, bad.code, str(bad))

    @carrier.get("/v1/Content/<sid>")
    def show_content(sid: str) -> Response:
        found = contents.all(sid)
        return json_answer(_resource(found[0]), 200) if found else _gone()

    @carrier.get("/v1/ContentAndApprovals")
    def contents_and_approvals() -> Response:
        size = max(1, min(request.args.get("PageSize", 50, int), 1000))
        page = max(0, request.args.get("Page", 0, int))
        for one in contents.all():  # WhatsApp has looked at it by the time it is asked for
            if one.status == "received":
                reason = _reason(msgspec.json.decode(one.types))
                contents.settle(one.sid, "rejected" if reason else "approved", reason)
        found = contents.all()
        rows = [_resource(one) | {"approval_requests": _approval(one)} for one in found]
        url = f"{request.base_url}?PageSize={size}&Page={page + 1}"
        more = (page + 1) * size < len(rows)
        meta = {"page": page, "page_size": size, "key": "contents"}
        meta["next_page_url"] = url if more else None
        return json_answer({"contents": rows[page * size :][:size], "meta": meta}, 200)

    @carrier.post("/v1/Content/<sid>/ApprovalRequests/whatsapp")
    def submit_content(sid: str) -> Response:
        found, asked = contents.all(sid), request.get_json(silent=True)
        if not found:
            return _gone()
        if (
            not isinstance(asked, dict)
            or asked.keys() != {"name", "category"}
            or not _NAME.fullmatch(str(asked["name"]))
            or asked["category"] not in ("UTILITY", "MARKETING", "AUTHENTICATION")
            or "twilio/list-picker" in found[0].types
        ):
            return refuse(400, 20001, "Invalid parameter: the approval request")
        contents.settle(sid, "received")
        told = _approval(contents.all(sid)[0]) | asked | {"allow_category_change": True}
        return json_answer(told, 201)


def _resource(one: Stored) -> dict[str, Any]:
    return {
        "sid": one.sid,
        "account_sid": request.authorization.username if request.authorization else "",
        "friendly_name": one.name,
        "language": one.language,
        "variables": msgspec.json.decode(one.variables),
        "types": msgspec.json.decode(one.types),
        "url": f"https://content.twilio.com/v1/Content/{one.sid}",
    }


def _approval(one: Stored) -> dict[str, Any]:
    return {"status": one.status, "name": one.name, "rejection_reason": one.reason}


def _reason(types: dict[str, Any]) -> str:
    body = next(iter(types.values()))["body"]
    if _ENDS.search(body) or _BESIDE.search(body):
        return "Variables at the start, at the end or side by side"
    for one in next(iter(types.values())).get("actions", ()):
        title = one["title"]
        if not 0 < len(title) <= limits.BUTTON or _VARIABLE.search(title) or _PICTURE.search(title):
            return "A button has a variable, a picture, or too many characters"
    return ""


def _gone() -> Response:
    return refuse(404, 20404, "The requested resource was not found")
