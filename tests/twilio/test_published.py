"""The documents themselves, and that what is wrong by them is found."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from tests.twilio.published import _DOCUMENTS, Wrong, _closed, checked

ACCOUNT = "/2010-04-01/Accounts/AC" + "1" * 32
MESSAGES = f"{ACCOUNT}/Messages.json"
SENT = {"To": "+919812345678", "From": "+911140000000", "Body": "hi"}
CALL = {"To": "+919812345678", "From": "+911140000000", "Url": "https://opd.example.org/x"}
TEXT = {"language": "en", "types": {"twilio/text": {"body": "hi"}}}


def asked(method: str, path: str, **more: Any) -> str:
    return checked(EnvironBuilder(path, method=method, **more).get_request(Request))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("method", "path", "more", "operation"),
    [
        ("POST", MESSAGES, {"data": SENT}, "CreateMessage"),
        ("POST", MESSAGES, {"data": SENT | {"ValidityPeriod": "60"}}, "CreateMessage"),
        ("GET", MESSAGES, {"query_string": {"To": "+91", "PageSize": "100"}}, "ListMessage"),
        ("POST", f"{ACCOUNT}/Calls.json", {"data": CALL | {"Timeout": "40"}}, "CreateCall"),
        ("DELETE", f"{ACCOUNT}/Recordings/RE{'1' * 32}.json", {}, "DeleteRecording"),
        ("POST", "/v1/Content", {"json": TEXT}, "CreateContent"),
        ("GET", "/v1/ContentAndApprovals", {}, "ListContentAndApprovals"),
    ],
)
def test_what_is_published_passes(
    method: str, path: str, more: dict[str, Any], operation: str
) -> None:
    assert asked(method, path, **more) == operation


@pytest.mark.parametrize(
    ("method", "path", "more", "why"),
    [
        ("POST", MESSAGES, {"data": {"To": "+91", "Body": "hi"}}, "messaging_service_sid"),
        ("POST", MESSAGES, {"data": {"From": "+91", "Body": "hi"}}, "required"),
        ("POST", MESSAGES, {"data": {"To": "+91", "From": "+91"}}, "content_sid"),
        ("POST", MESSAGES, {"data": SENT | {"Text": "hi"}}, "Text"),
        ("POST", MESSAGES, {"data": SENT | {"ValidityPeriod": "soon"}}, "integer"),
        ("POST", MESSAGES, {"data": SENT | {"StatusCallback": "no address"}}, "uri"),
        ("POST", MESSAGES, {"data": SENT | {"ContentSid": "HX1"}}, "HX"),
        ("POST", MESSAGES, {"data": SENT | {"RiskCheck": "maybe"}}, "disable"),
        ("POST", MESSAGES, {"json": SENT}, "application/json"),
        ("POST", MESSAGES, {"data": {**SENT, "To": ["+91", "+92"]}}, "twice"),
        ("POST", MESSAGES.replace("AC1", "AC-"), {"data": SENT}, "AccountSid"),
        ("GET", MESSAGES, {"query_string": {"PageSize": "1001"}}, "PageSize"),
        ("GET", MESSAGES, {"query_string": {"Limit": "1"}}, "Limit"),
        ("DELETE", MESSAGES, {}, "no document"),
        ("DELETE", f"{ACCOUNT}/Recordings/RE1.json", {}, "Sid"),
        ("POST", f"{ACCOUNT}/Calls.json", {"data": CALL | {"Method": "PUT"}}, "GET"),
        ("POST", "/v1/Content", {"json": TEXT | {"name": "x"}}, "name"),
        ("POST", "/v1/Content", {"json": TEXT | {"types": {"twilio/text": {}}}}, "body"),
        ("POST", "/v1/Content", {"json": TEXT | {"types": {"twilio/cards": {}}}}, "twilio/cards"),
        ("POST", "/v1/Content", {"json": {"types": {}}}, "language"),
    ],
)
def test_what_is_not_published_is_wrong(
    method: str, path: str, more: dict[str, Any], why: str
) -> None:
    with pytest.raises(Wrong, match=why):
        asked(method, path, **more)


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_every_schema_is_one_and_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    for operations in document["paths"].values():
        for operation in operations.values():
            for body in operation.get("requestBody", {}).get("content", {}).values():
                schema = {"allOf": [_closed(body["schema"])], "components": document["components"]}
                jsonschema_rs.Draft4Validator(schema)
