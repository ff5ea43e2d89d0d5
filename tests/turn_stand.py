"""A real Redis, a real HTTP server and a small conversation, for tests of what runs a turn."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import httpx
import pytest
import redis
from flask import Flask
from msgspec.structs import replace
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from werkzeug.serving import make_server

from bot.addresses import Addresses
from bot.codes import Codes
from bot.embedded_redis import embedded_redis
from bot.metrics import Metrics
from bot.queue import EffectQueue
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.settings import Settings
from bot.store import connect
from bot.turn import TurnRunner
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound, Text
from handlers.reply import Reply, Telephone
from handlers.session import Contact, OpenForm, Session

HER = "tel:+919812345678"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def redis_dir(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder with a Redis running on it, one for each test process."""
    folder = tmp_path_factory.mktemp("data")
    with embedded_redis(folder):
        yield folder


@pytest.fixture
def settings(redis_dir: Path) -> Settings:
    """Settings that point at that Redis, emptied."""
    made = make_settings(redis_dir)
    connect(made).flushall()
    return made


def make_settings(data_dir: Path, **more: Any) -> Settings:
    """Whole settings without the environment's."""
    given: dict[str, Any] = {
        "data_dir": data_dir,
        "public_url": "https://opd.example.org",
        "secret_key": "k" * 32,
        "core_events_secret": "c" * 32,
        "twilio_auth_token": "t" * 32,
        "twilio_sms_from": "+911140000000",
    }
    return Settings(_env_file=None, **(given | more))  # type: ignore[call-arg]


class Plain:
    """Renders a reply as its id, language and arguments."""

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        values = reply.args.values()
        said = " ".join(str(v.number if isinstance(v, Telephone) else v) for v in values)
        return f"{language}/{channel} {reply.id} {said}".rstrip()


def house(**more: Any) -> House:
    """A house without rooms: the conversations here need none."""
    empty: dict[str, Any] = dict.fromkeys(("core", "parse", "assessor", "say", "fits"))
    facts = {"languages": ("en", "hi"), "emergency_numbers": ("108",)}
    return House(**(empty | facts | {"zone": ZoneInfo("Asia/Kolkata")} | more))


def count_up(
    inbound: Inbound, turn: Turn, contact: Contact, session: Session, _: House
) -> Decision:
    """Says back what she wrote and how many messages there were before."""
    said = inbound.body.text if isinstance(inbound.body, Text) else type(inbound.body).__name__
    count = len(session.forms)
    return Decision(
        contact=contact,
        session=replace(session, forms=(*session.forms, OpenForm(said))),
        replies=(Reply("echo", {"count": count, "said": said}),),
    )


class Stand:
    """A runner with all it needs; ``steps`` are those it went through."""

    def __init__(self, settings: Settings, decide: Any = count_up, **sessions: Any) -> None:
        self.settings = settings
        self.redis = connect(settings)
        self.sealer = Sealer(settings.secret_key)
        self.metrics = Metrics()
        self.addresses = Addresses(self.redis, self.sealer)
        self.sessions = Sessions(
            self.redis,
            self.sealer,
            on_unreadable=self.metrics.unreadable.inc,
            addresses=self.addresses,
            **sessions,
        )
        self.queue = EffectQueue(settings, self.sealer, lambda: NOW)
        self.renderer = Plain()
        self.codes = Codes(self.redis, self.sealer)
        self.steps: list[str] = []
        self.runner = TurnRunner(
            sessions=self.sessions,
            sealer=self.sealer,
            decide=decide,
            house=house(),
            renderer=self.renderer,
            enqueue=self.queue.enqueue,
            metrics=self.metrics,
            on_step=self.steps.append,
            addresses=self.addresses,
        )

    def count(self, name: str, **labels: str) -> float:
        """The value of a counter, 0 if it was never touched."""
        return self.metrics.registry.get_sample_value(name, labels) or 0.0


def inbound(text: str, message_id: str, contact: str = HER, **more: Any) -> Inbound:
    """An SMS."""
    return Inbound(
        contact=contact,
        channel="sms",
        provider="twilio",
        message_id=message_id,
        body=Text(text),
        received=NOW,
        **more,
    )


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """The app on a free port of a real server with threads; its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def signed_post(
    base: str,
    path: str,
    form: list[tuple[str, str]],
    settings: Settings,
    url: str = "",
    **headers: str,
) -> httpx.Response:
    """Post as Twilio does: signed for the public address, sent to wherever ``base`` is."""
    named: dict[str, list[str]] = {}
    for name, value in form:
        named.setdefault(name, []).append(value)
    text = "".join(name + value for name in sorted(named) for value in sorted(set(named[name])))
    validator = RequestValidator(settings.twilio_auth_token)
    signature = validator.compute_signature((url or settings.public_url + path) + text, {})
    return httpx.post(
        base + path,
        content=urlencode(form),
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        },
        timeout=20,
        trust_env=False,
        verify=False,  # nothing to verify; reading the certificates takes 40 ms
    )


def in_threads(count: int, do: Callable[[int], Any]) -> list[Any]:
    """Do it ``count`` times at the same moment; the results, in order."""
    results: list[Any] = [None] * count
    barrier = threading.Barrier(count)

    def one(n: int) -> None:
        barrier.wait()
        results[n] = do(n)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def keys(client: redis.Redis, pattern: str = "*") -> list[bytes]:
    """The keys that are there."""
    found: Any = client.keys(pattern)
    return list(found)


def scripts_called(client: redis.Redis) -> int:
    """How many scripts this Redis ran so far."""
    stats: Any = client.info("commandstats")
    return sum(stats.get(f"cmdstat_{name}", {"calls": 0})["calls"] for name in ("eval", "evalsha"))
