"""Keeps the demo to this computer: no other machine and no web page elsewhere may use it."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Blueprint, Response, request
from werkzeug.wrappers import Request

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_SEALED = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")


def guard(blueprint: Blueprint) -> None:
    """Refuse (403) every request to ``blueprint`` that does not come from this computer.

    Its pages may load nothing from elsewhere and be framed by nobody.
    """
    blueprint.before_request(_refuse)
    blueprint.after_request(_seal)


def guarded(inner: WSGIApplication) -> WSGIApplication:
    """``inner``, answering only requests that come from this computer."""

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        refusal = None if is_local(Request(environ)) else _refusal()
        return (refusal or inner)(environ, start_response)

    return application


def is_local(asked: Request) -> bool:
    """Whether a request comes straight from this computer, under a name only it can have.

    A foreign ``Host`` is a page elsewhere whose name was pointed here (DNS rebinding).
    """
    if any(name in asked.headers for name in _FORWARDED):
        return False
    return _is_loopback(asked.remote_addr or "") and _host(asked) in _NAMES


def _refuse() -> Response | None:
    return None if is_local(request) else _refusal()


def _refusal() -> Response:
    text = "The demo answers only on the computer it runs on.\n"
    return Response(text, 403, content_type="text/plain; charset=utf-8")


def _seal(answer: Response) -> Response:
    for name, value in _SEALED.items():
        answer.headers.setdefault(name, value)  # a file may be sealed more tightly
    return answer


def _host(asked: Request) -> str:
    try:
        return urlsplit(f"//{asked.headers.get('Host', '')}").hostname or ""
    except ValueError:
        return ""


def _is_loopback(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_loopback
