"""The core asks before it issues: ``POST /core/prescriptions/$validate``."""

from __future__ import annotations

from typing import Final

import msgspec
import redis
from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from bot.body import read_body
from bot.core_events.guard import Guard
from bot.settings import Settings
from handlers.core.answers import LARGEST_ANSWER
from handlers.core.errors import CoreError, CoreRefused
from handlers.core.fhir import Resource
from handlers.core.port import Core
from handlers.core.unfit import Unfit, accepted, outcome

FHIR: Final = "application/fhir+json"


def core_validate_blueprint(settings: Settings, client: redis.Redis, core: Core) -> Blueprint:
    """Takes a prescription document Bundle; nothing is kept or sent. Always an OperationOutcome:
    200: it can be told; 422: it would be refused, for this reason; 400: no Bundle; 401, 413; 503:
    the core did not tell who its patient is.
    """
    guard = Guard(settings.core_events_secret, client)
    blueprint = Blueprint("core_validate", __name__)

    @blueprint.post("/core/prescriptions/$validate")
    def validate() -> Response:
        try:
            body = read_body(LARGEST_ANSWER)
        except RequestEntityTooLarge:
            return _answer(413, outcome(Unfit("a Bundle is at most 10 MB", "too-long")))
        if guard.sender(request, body) is None:  # nothing comes of it, so again is no harm
            return _answer(401, _issue("login", "neither the bearer secret nor a fresh signature"))
        try:
            bundle = msgspec.json.decode(body)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as wrong:
            return _answer(400, outcome(Unfit(f"it is not JSON: {wrong}", "shape")))
        if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
            return _answer(400, outcome(Unfit("it is no Bundle", "not-a-document")))
        try:
            core.check_prescription({"id": "new", **bundle})  # it may have none before it is kept
        except CoreRefused as wrong:
            return _answer(422, outcome(wrong))
        except CoreError:
            return _answer(503, _issue("transient", "the core cannot be asked about its patient"))
        return _answer(200, accepted())

    return blueprint


def _issue(code: str, words: str) -> Resource:
    issue = {"severity": "error", "code": code, "diagnostics": words}
    return {"resourceType": "OperationOutcome", "issue": [issue]}


def _answer(status: int, resource: Resource) -> Response:
    return Response(msgspec.json.encode(resource), status, content_type=FHIR)
