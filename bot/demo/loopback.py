"""Keeps the demo to this computer: no other machine and no web page elsewhere may use it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from flask import Blueprint, Request, Response, request

_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")


def guard(blueprint: Blueprint) -> None:
    """Refuse (403) every request to ``blueprint`` that does not come from this computer."""
    blueprint.before_request(_refuse)


def is_local(asked: Request) -> bool:
    """Whether a request comes straight from this computer, under a name only it can have.

    A foreign ``Host`` is a page elsewhere whose name was pointed here (DNS rebinding).
    """
    if any(name in asked.headers for name in _FORWARDED):
        return False
    return _is_loopback(asked.remote_addr or "") and _host(asked) in _NAMES


def _refuse() -> Response | None:
    if not is_local(request):
        text = "The demo answers only on the computer it runs on.\n"
        return Response(text, 403, content_type="text/plain; charset=utf-8")
    return None


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
