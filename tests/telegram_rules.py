"""What the Bot API takes: the published methods and types, and the limits told beside them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

PUBLISHED = json.loads((Path(__file__).parent / "telegram_methods.json").read_text())
EXPECTED = ("not modified", "can't be edited", "not found", "file")  # these are told, not our fault

Json = dict[str, Any]


class Refused(Exception):
    """The answer is no. ``expected``: a call may meet this without being wrong."""

    def __init__(self, status: int, why: str, more: Json | None = None) -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.more = more or {}

    @property
    def expected(self) -> bool:
        return any(words in self.why for words in EXPECTED)


def checked(method: str, said: Json, files: dict[str, tuple[str, bytes]]) -> Json:
    """The parameters in their types; ``Refused`` where the method does not take them."""
    fields = PUBLISHED["methods"].get(method)
    if fields is None:
        raise Refused(404, "no such method")
    for name in said.keys() | files.keys():
        if name not in fields:
            raise Refused(400, f"{name} is no parameter")
    for name, field in fields.items():
        if field["required"] and not (said.get(name) or name in files):
            raise Refused(400, f"{name} is missing")
    read = {name: _read(name, value, fields[name]["types"]) for name, value in said.items()}
    _limits(method, read)
    return read


def _read(name: str, value: str, types: list[str]) -> Any:
    """A form has strings only: each as the first type that fits."""
    for kind in types:
        if kind == "String":
            return value
        if kind == "Integer" and re.fullmatch(r"-?[0-9]+", value):
            return int(value)
        if kind == "Boolean" and value in ("true", "false", "True", "False"):
            return value.lower() == "true"
        if kind not in ("String", "Integer", "Boolean", "InputFile"):
            try:
                found = json.loads(value)
                _fits(name, found, kind)
            except (ValueError, Refused) as wrong:
                last = wrong
                continue
            return found
    raise Refused(400, f"{name} is none of {types}: {locals().get('last', value)}")


def _fits(name: str, value: Any, kind: str) -> None:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise Refused(400, f"{name} is no list")
        for one in value:
            _fits(name, one, kind.removeprefix("Array of "))
        return
    plain = {"String": str, "Integer": int, "Boolean": bool}
    if kind in plain:
        right = isinstance(value, plain[kind]) and isinstance(value, bool) == (kind == "Boolean")
    elif kind == "True":
        right = value is True
    else:
        _object(value, kind)
        right = True
    if not right:
        raise Refused(400, f"{name} is no {kind}")


def _object(value: Any, kind: str) -> None:
    fields = PUBLISHED["types"].get(kind)
    if fields is None or not isinstance(value, dict):
        raise Refused(400, f"{value} is no {kind}")
    for name, one in value.items():
        if name not in fields:
            raise Refused(400, f"{name} is no field of {kind}")
        _fits(name, one, fields[name]["types"][0])
    for name, field in fields.items():
        if field["required"] and name not in value:
            raise Refused(400, f"{kind} lacks {name}")


def _limits(method: str, said: Json) -> None:
    text = said.get("text", "")
    if method in ("sendMessage", "editMessageText") and not 1 <= _length(text.strip()) <= 4096:
        raise Refused(400, "message is too long" if text.strip() else "message text is empty")
    if _length(said.get("caption", "")) > 1024:
        raise Refused(400, "message caption is too long")
    for row in (said.get("reply_markup") or {}).get("inline_keyboard", []):
        for button in row:
            if not 1 <= len(button.get("callback_data", "").encode()) <= 64:
                raise Refused(400, "BUTTON_DATA_INVALID")
            if not button["text"].strip():
                raise Refused(400, "a button without words")
    for command in said.get("commands", []):
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise Refused(400, "BOT_COMMAND_INVALID")
        if not 3 <= len(command["description"]) <= 256:
            raise Refused(400, "BOT_COMMAND_DESCRIPTION_INVALID")
    code = said.get("language_code", "en")
    if method == "setMyCommands" and not re.fullmatch(r"[a-z]{2}", code):
        raise Refused(400, "a language is a code of ISO 639-1")


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
