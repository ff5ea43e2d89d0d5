"""Exotel's REST API: forms out, JSON back, and what its refusals mean."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
import msgspec

from bot.carrier import Permanent, Temporary
from bot.settings import Settings

MUMBAI: Final = "https://api.in.exotel.com"
TIMEOUT: Final = 8.0  # s
# Wrong credentials, a suspended account and an empty purse are ours to mend; messages wait for it.
_LATER: Final = {401, 402, 403, 404, 405, 408, 409, 425}
_THROTTLED: Final = {"40402", "40403", "40404", "40405"}

logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log addresses


class Api:
    """One account. Raises ``Permanent`` and ``Temporary``; neither tells a number or a text."""

    def __init__(self, settings: Settings, timeout: float = TIMEOUT) -> None:
        base = settings.exotel_api_base or MUMBAI
        self._http = httpx.Client(
            base_url=f"{base}/v1/Accounts/{settings.exotel_account_sid}",
            auth=(settings.exotel_api_key, settings.exotel_api_token),
            timeout=timeout,
            follow_redirects=False,
            trust_env=urlsplit(base).hostname != "127.0.0.1",
        )

    def post(self, path: str, form: Mapping[str, str], what: str) -> str:
        """Hand over a form; the ``Sid`` of the ``what`` that the answer holds."""
        try:
            answer = self._http.post(path, data=form)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None
        except httpx.HTTPError as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}", maybe_sent=True) from None
        found = _object(answer.content)
        if not answer.is_success:
            raise _refusal(answer, found)
        sid = _object_in(found, what).get("Sid")
        if not isinstance(sid, str) or not sid:
            raise Temporary("the carrier answered without a Sid", maybe_sent=True)
        return sid


def _refusal(answer: httpx.Response, found: Mapping[str, Any]) -> Exception:
    status = answer.status_code
    code = str(_object_in(found, "RestException").get("Code", ""))[:40]
    said = f"the carrier answered {status}, code {code or 'none'}"
    if status == 429 or code in _THROTTLED:
        return Temporary(said, retry_after=_seconds(answer.headers.get("Retry-After")))
    if status >= 500 or status < 400:
        return Temporary(said, maybe_sent=True)
    return Temporary(said) if status in _LATER else Permanent(said)


def _object(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return {}


def _object_in(found: Mapping[str, Any], name: str) -> dict[str, Any]:
    inner = found.get(name)
    return inner if isinstance(inner, dict) else {}


def _seconds(header: str | None) -> float | None:
    return float(header) if header and header.isascii() and header.isdigit() else None
