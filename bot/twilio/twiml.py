"""Answers in TwiML."""

from __future__ import annotations

import re

from flask import Response
from twilio.twiml.messaging_response import MessagingResponse  # type: ignore[import-untyped]

_NOT_XML = re.compile(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def messages(texts: tuple[str, ...]) -> Response:
    """One message a text, none for an empty one; characters that XML forbids are left out."""
    twiml = MessagingResponse()
    for text in filter(None, texts):
        twiml.message(_NOT_XML.sub("", text))
    return Response(str(twiml), content_type="text/xml; charset=utf-8")
