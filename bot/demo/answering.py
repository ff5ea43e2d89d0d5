"""How the demo carrier answers: JSON, and Twilio's way to say no."""

from __future__ import annotations

from typing import Any

from flask import Response, jsonify


def refuse(status: int, code: int, text: str) -> Response:
    """Twilio's way to say no."""
    more = f"https://www.twilio.com/docs/errors/{code}"
    return json_answer({"code": code, "message": text, "more_info": more, "status": status}, status)


def json_answer(content: dict[str, Any], status: int) -> Response:
    """JSON with this status."""
    answer = jsonify(content)
    answer.status_code = status
    return answer
