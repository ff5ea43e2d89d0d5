"""Where Redis is and how it is reached: ``REDIS_URL``, or the one OPDLine brings along."""

from __future__ import annotations

from urllib.parse import urlsplit

import redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

from bot.embedded_redis import embedded_url
from bot.settings import Settings


def redis_url(settings: Settings) -> str:
    """``REDIS_URL`` if set, else the socket of the embedded server of this data folder."""
    return settings.redis_url or embedded_url(settings.data_dir)


def whereabouts(url: str) -> str:
    """Host and port, or the socket, of an address: what may be shown of it."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return f"{host}:{parts.port}" if host and parts.port else host or parts.path


def connect(
    settings: Settings, *, url: str = "", timeout: float = 1.0, retries: int = 1
) -> redis.Redis:
    """A client, safe to share between threads; connects on first use, to ``url`` if given.

    Fails with ``redis.RedisError`` after ``timeout`` seconds for an answer (half a second for a
    connection), ``retries`` times again. Every script here may run twice without harm.
    """
    return redis.Redis.from_url(
        url or redis_url(settings),
        socket_connect_timeout=min(timeout, 0.5),
        socket_timeout=timeout,
        health_check_interval=30,
        retry=Retry(ConstantBackoff(0.02), retries),
        protocol=2,
    )
