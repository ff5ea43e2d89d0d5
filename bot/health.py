"""For operators: is it up, is it ready, what does it count."""

from __future__ import annotations

import redis
from flask import Blueprint, Response
from prometheus_client import CONTENT_TYPE_LATEST

from bot.counts import Counts
from bot.settings import Settings
from bot.store import connect


def health_blueprint(settings: Settings, counts: Counts) -> Blueprint:
    """``/healthz``: the process is up; ``/readyz``: it can take turns; ``/metrics``: the counts
    of all processes, or 503 where Redis, which has them, does not answer.
    """
    client = connect(settings, timeout=0.5, retries=0)
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/healthz")
    def healthz() -> Response:
        return _plain("up", 200)

    @blueprint.get("/readyz")
    def readyz() -> Response:
        try:
            client.ping()
        except redis.RedisError:
            return _silent()
        return _plain("ready", 200)

    @blueprint.get("/metrics")
    def metrics() -> Response:
        try:
            return Response(counts.text(), content_type=CONTENT_TYPE_LATEST)
        except redis.RedisError:
            return _silent()

    return blueprint


def _silent() -> Response:
    return _plain("Redis does not answer", 503)


def _plain(text: str, status: int) -> Response:
    return Response(f"{text}\n", status, content_type="text/plain; charset=utf-8")
