"""What the core calls, as OpenAPI 3.1: the schemas are made of what the routes decode."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

import msgspec

from bot.core_events.event import ID, Changed, Event, HookType, Problem

_SIGNATURE = (
    "`t=<seconds since 1970>,v1=<hex HMAC-SHA256>` with the secret over `<t>.` and the body; below "
    "`/core/events/fhir` over `<t>.<METHOD> <path>.` and the body. Good for five minutes before "
    "and after `t`, and once."
)
_WHY = {
    "400": "The body is not what it must be.",
    "401": "Neither the bearer secret nor a fresh, right signature.",
    "404": "No such kind of resource is subscribed to.",
    "413": "The body is too long.",
    "415": "The body is of another type.",
    "422": "Each part is well, but they do not fit together.",
    "503": "It cannot be kept now; send it again.",
}


@cache
def described() -> dict[str, Any]:
    """The whole document."""
    (event, problem, changed), schemas = msgspec.json.schema_components(
        (Event, Problem, Changed), ref_template="#/components/schemas/{name}"
    )
    resource = {
        "description": "The resource that changed. Only its type, id and version are read.",
        "required": False,
        "content": {kind: {"schema": changed} for kind in ("application/fhir+json",
                                                           "application/json")},
    }  # fmt: skip
    one = [_parameter("kind", enum=list(get_args(HookType))), _parameter("identity", pattern=ID)]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "OPDLine: what the core calls",
            "version": "1",
            "description": "How the core consultation API tells OPDLine what happened. Whatever an "
            "event says, the record is read anew before a patient is told.",
        },
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}, {"signature": []}],
        "paths": {
            "/core/events": {
                "post": {
                    "operationId": "tellEvent",
                    "summary": "An event in the plain form.",
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": event}},
                    },
                    "responses": _responses(problem, "400", "401", "413", "415", "503"),
                }
            },
            "/core/events/fhir/{kind}": {
                "parameters": one[:1],
                "post": {
                    "operationId": "pingKind",
                    "summary": "A Subscription's rest-hook: empty, or with the resource.",
                    "requestBody": resource,
                    "responses": _responses(problem, *_WHY),
                },
            },
            "/core/events/fhir/{kind}/{identity}": {
                "parameters": one,
                "post": {
                    "operationId": "pingOne",
                    "summary": "The same for one resource.",
                    "requestBody": resource,
                    "responses": _responses(problem, *_WHY),
                },
                "put": {
                    "operationId": "putOne",
                    "summary": "The same, as servers send that put the resource.",
                    "requestBody": resource,
                    "responses": _responses(problem, *_WHY),
                },
                "delete": {
                    "operationId": "deleteOne",
                    "summary": "The resource is no more.",
                    "responses": _responses(problem, "401", "404", "413", "503"),
                },
            },
            "/core/prescriptions/$validate": {"post": _validate()},
            "/openapi.json": {
                "get": {
                    "operationId": "describe",
                    "summary": "This document.",
                    "security": [],
                    "responses": {
                        "200": {
                            "description": "OpenAPI 3.1",
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        }
                    },
                }
            },
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "CORE_EVENTS_SECRET"},
                "signature": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-OPDLine-Signature",
                    "description": _SIGNATURE,
                },
            },
        },
    }


def _validate() -> dict[str, Any]:
    """Described in ``bot.core_validate``."""
    bundle = {
        "type": "object",
        "required": ["resourceType"],
        "properties": {"resourceType": {"const": "Bundle"}},
    }
    outcome = {
        "type": "object",
        "required": ["resourceType", "issue"],
        "properties": {"resourceType": {"const": "OperationOutcome"}},
    }
    said = {"application/fhir+json": {"schema": outcome}}
    why = {
        "200": "It can be told.",
        "400": "It is no Bundle.",
        "401": _WHY["401"],
        "413": "It is over 10 MB.",
        "422": "It would be refused; the issue's coding says why.",
        "503": "The core did not tell who its patient is.",
    }
    return {
        "operationId": "validatePrescription",
        "summary": "Whether a prescription document could be told. Nothing is kept or sent.",
        "requestBody": {
            "required": True,
            "content": {"application/fhir+json": {"schema": bundle}},
        },
        "responses": {
            status: {"description": words, "content": said} for status, words in why.items()
        },
    }


def _parameter(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", **schema}}


def _responses(problem: dict[str, Any], *statuses: str) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": problem}}
    return {
        "200": {"description": "Known already; nothing is done."},
        "202": {"description": "Taken: it is kept and will be looked into."},
        **{status: {"description": _WHY[status], "content": content} for status in statuses},
    }
