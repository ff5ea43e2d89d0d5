"""Requests held against Twilio's published OpenAPI documents (``openapi/``), field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
from flask import Flask, Request, request

_FOLDER: Final = Path(__file__).parent / "openapi"
_DOCUMENTS: Final = [json.loads(path.read_text()) for path in sorted(_FOLDER.glob("*.json"))]
_FORM: Final = "application/x-www-form-urlencoded"
_JSON: Final = "application/json"
_FILES: Final = re.compile(r".*/(Media/ME\w+|Recordings/\w+\.wav)")  # in no document: their bytes

Json = dict[str, Any]


class Wrong(Exception):
    """What the documents do not have."""


def checked(asked: Request, before: str = "") -> str:
    """The ``operationId`` of a request; ``before`` is what our base address puts before the path.
    Raises ``Wrong``.
    """
    path = asked.path.removeprefix(before)
    document, operation, found = _operation(asked.method.lower(), path)
    for one in operation.get("parameters", ()):
        name = one["name"]
        if one["in"] == "path":
            _valid(document, one["schema"], found[name], name)
        elif name in asked.args:
            _valid(document, one["schema"], _read(asked.args[name], one["schema"]), name)
    known = {one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"}
    if unknown := asked.args.keys() - known:
        raise Wrong(f"{operation['operationId']} has no {sorted(unknown)}")
    _body(asked, document, operation)
    return str(operation["operationId"])


def _operation(method: str, path: str) -> tuple[Json, Json, dict[str, str]]:
    for document in _DOCUMENTS:
        for template, operations in document["paths"].items():
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+?)", re.escape(template))
            found = re.fullmatch(pattern, path)
            if found and method in operations:
                return document, operations[method], found.groupdict()
    raise Wrong(f"no document has {method} {path}")


def _body(asked: Request, document: Json, operation: Json) -> None:
    wanted = operation.get("requestBody", {}).get("content", {})
    if not wanted:
        if asked.get_data():
            raise Wrong(f"{operation['operationId']} has no body")
        return
    kind = asked.mimetype
    if kind not in wanted:
        raise Wrong(f"{operation['operationId']} takes no {kind}")
    schema = wanted[kind]["schema"]
    if kind == _JSON:
        _valid(document, schema, asked.get_json(), "the body")
        return
    fields = schema["properties"]
    if unknown := asked.form.keys() - fields.keys():
        raise Wrong(f"{operation['operationId']} has no {sorted(unknown)}")
    said = {name: _several(asked, name, fields[name]) for name in asked.form}
    _valid(document, schema, said, "the form")
    for needed in operation.get("x-twilio", {}).get("conditional", ()):
        if not any(_field(one) in said for one in needed):
            raise Wrong(f"{operation['operationId']} needs one of {needed}")


def _several(asked: Request, name: str, schema: Json) -> Any:
    values = asked.form.getlist(name)
    if schema.get("type") == "array":
        return values
    if len(values) > 1:
        raise Wrong(f"{name} stands there twice")
    return _read(values[0], schema)


def _read(value: str, schema: Json) -> Any:
    """A form and an address have strings only."""
    kind = schema.get("type")
    if kind in ("integer", "number") and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        return json.loads(value)
    if kind == "boolean" and value in ("true", "false", "True", "False"):
        return value.lower() == "true"
    return value


def _valid(document: Json, schema: Json, value: Any, what: str) -> None:
    whole = {"allOf": [_closed(schema)], "components": _closed(document.get("components", {}))}
    try:
        jsonschema_rs.Draft4Validator(whole, validate_formats=True).validate(value)
    except jsonschema_rs.ValidationError as wrong:
        raise Wrong(f"{what}: {wrong.message}") from None


def _closed(schema: Any) -> Any:
    """A field that is not published is wrong also where the document does not say so."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _closed(one) for name, one in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        closed.setdefault("additionalProperties", False)
    return closed


def _field(name: str) -> str:
    """``content_sid`` as it stands in a form."""
    return "".join(word.title() for word in name.split("_"))


@contextmanager
def held(app: Flask, before: str = "") -> Iterator[list[str]]:
    """All that is asked of this app is held against the documents; what is wrong fails in the end.
    The operations that were asked, in their order.
    """
    asked: list[str] = []
    wrong: list[str] = []

    @app.before_request
    def hold() -> None:
        if _FILES.fullmatch(request.path):
            return
        try:
            asked.append(checked(request, before))
        except Wrong as no:
            wrong.append(str(no))

    yield asked
    assert not wrong, wrong
