"""OPDLine as a process of its own, and a phone that reaches it by signed webhooks."""

from __future__ import annotations

import html
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

import httpx
import redis
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.embedded_redis import embedded_url
from bot.queue import EffectQueue
from bot.rooms import TURN_DEADLINE
from bot.seal import Sealer
from bot.sessions import LOCK_TTL
from bot.settings import Settings
from tests.faults.outside import SECRET, SERVICE, TOKEN, Outside, eventually
from tests.ports import free_port

ROOT = Path(__file__).parents[2]
PUBLIC = "https://opd.example.org"
HER = "+919812345678"
STARTS = 60.0  # seconds that a start may take on a busy machine


class Killed(Exception):
    """The connection broke: the process died before it answered."""


class Process:
    """One OPDLine over a data folder. It may die and be started again at the same address."""

    def __init__(self, folder: Path, program: list[str], **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.program = program
        self.settings = {"DATA_DIR": str(folder), "PORT": str(self.port)} | settings
        self.public = settings.get("PUBLIC_URL", self.url)
        self.token = settings.get("TWILIO_AUTH_TOKEN", "")
        self.running: subprocess.Popen[str] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def start(self) -> None:
        """Start it and wait until it takes turns."""
        self.run()
        eventually(self.ready, "the start", STARTS)

    def run(self, **how: Any) -> subprocess.Popen[str]:
        """Start it."""
        self.running = subprocess.Popen(
            [sys.executable, *self.program],
            cwd=self.folder,  # where no .env is
            env={**_plain_environment(), "PYTHONPATH": str(ROOT), **self.settings},
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
            **({"stderr": subprocess.STDOUT} | how),
        )
        return self.running

    def ready(self) -> bool:
        """Whether it takes turns; fails if it has ended."""
        assert self.running is not None
        assert self.running.poll() is None, self.words()
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.url}/readyz", trust_env=False, verify=False).status_code == 200
        return False

    def words(self) -> str:
        """All it printed, once it has ended."""
        assert self.running is not None
        return self.running.communicate(timeout=30)[0]

    def kill(self) -> None:
        """``kill -9``, it and every process it started in its group."""
        assert self.running is not None
        with suppress(ProcessLookupError):
            os.killpg(self.running.pid, signal.SIGKILL)
        self.running.wait(30)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask it to end; its exit code."""
        assert self.running is not None
        self.running.send_signal(number)
        return self.running.wait(30)

    def close(self) -> None:
        """Leave nothing running, whatever the test did."""
        if self.running is not None:
            self.kill()
            if self.running.stdout is not None:
                self.running.stdout.close()
        self.kill_redis()

    def kill_redis(self) -> None:
        """``kill -9`` the embedded Redis of the folder, if one runs."""
        with suppress(OSError, ValueError):
            pid = int((self.folder / "redis" / "redis.pid").read_text())
            os.kill(pid, signal.SIGKILL)
            eventually(lambda: not Path(f"/proc/{pid}").exists() or _zombie(pid), "its end", 5)

    def redis(self) -> redis.Redis:
        """Its Redis."""
        url = self.settings.get("REDIS_URL") or embedded_url(self.folder)
        return redis.Redis.from_url(url)

    def idle(self) -> bool:
        """No effect waits or is being done."""
        client = self.redis()
        names = ("urgent", "default", "urgent.DQ", "default.DQ")
        return not any(client.hlen(f"opd:queue:{name}.msgs") for name in names)

    def time_passes(self) -> None:
        """As if a while had passed since it died: what its workers had in hand is given back, no
        message of theirs counts as still under way, and its turns are nobody's."""
        self.give_back()
        client = self.redis()
        locks: Any = client.keys("opd:*:lock")
        for lock in locks:
            client.delete(lock)
        keys: Any = client.keys("opd:sent:*")
        for key in keys:
            mark: Any = client.get(key)
            if mark.startswith(b"sending:"):
                client.set(key, f"sending:{time.time() - 21}")

    def give_back(self) -> None:
        """What workers have in hand goes to the others, as if they had shown no sign of life."""
        url = self.settings.get("REDIS_URL", "")
        settings = Settings.model_construct(data_dir=self.folder, redis_url=url)
        EffectQueue(settings, Sealer(SECRET)).broker.reclaim(0.0)  # type: ignore[attr-defined]

    def post(self, form: dict[str, str], path: str = "/twilio/sms", **more: Any) -> httpx.Response:
        """A signed webhook; ``Killed`` if the connection broke."""
        signature = RequestValidator(self.token).compute_signature(self.public + path, form)
        token = more.pop("token", "")
        try:
            return httpx.post(
                self.url + path,
                content=urlencode(form),
                headers={
                    "Content-Type": "application/x-www-form-urlencoded",
                    "X-Twilio-Signature": signature,
                    **({"I-Twilio-Idempotency-Token": token} if token else {}),
                },
                timeout=15,  # as the carrier
                trust_env=False,
                verify=False,  # nothing to verify; reading the certificates takes 40 ms
            )
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.ConnectError) as broke:
            raise Killed from broke

    def say(self, text: str, number: str = HER, message: str = "") -> tuple[str, ...]:
        """She sends a message; the texts that answer it."""
        message = message or f"SM{uuid4().hex}"
        answer = self.post(sms(text, number, message), token=f"token-{message}")
        assert answer.status_code == 200, (text, answer.status_code, answer.text)
        return texts_in(answer)

    def talk(self, *texts: str, number: str = HER) -> list[tuple[str, ...]]:
        """Several messages, one after the other."""
        return [self.say(text, number) for text in texts]


def _zombie(pid: int) -> bool:
    return ") Z " in Path(f"/proc/{pid}/stat").read_text()


def _plain_environment() -> dict[str, str]:
    kept = ("PATH", "HOME", "LANG", "TMPDIR")
    return {name: value for name, value in os.environ.items() if name in kept}


def sms(text: str, number: str = HER, message: str = "SM1") -> dict[str, str]:
    """The form of a message as Twilio posts it."""
    return {
        "ToCountry": "IN", "SmsMessageSid": message, "SmsSid": message, "MessageSid": message,
        "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "Body": text, "To": SERVICE,
        "From": number, "AccountSid": "AC" + "1" * 32, "ApiVersion": "2010-04-01",
    }  # fmt: skip


def texts_in(answer: httpx.Response) -> tuple[str, ...]:
    """The messages of a TwiML answer."""
    found = re.findall(r"<Message>(.*?)</Message>", answer.text, re.DOTALL)
    return tuple(html.unescape(text) for text in found)


class Waits(NamedTuple):
    """Seconds that the lock of a turn lasts, and that a turn waits for the core."""

    lock: float
    core: float


IN_EARNEST = Waits(LOCK_TTL, TURN_DEADLINE)
PATIENT = Waits(60.0, 8.0)  # a busy machine is no reason to note a booking for later


class Killable(Process):
    """The program that dies at a step, with the core and the carrier of ``world``."""

    def __init__(self, folder: Path, world: Outside, waits: Waits, **more: str) -> None:
        self.bomb = folder / "bomb"
        program = [str(ROOT / "tests/faults/killed_server.py"), str(self.bomb), *map(str, waits)]
        super().__init__(
            folder,
            program,
            SECRET_KEY=SECRET,
            CORE_EVENTS_SECRET=SECRET,
            CORE_API_URL=world.core_url,
            PUBLIC_URL=PUBLIC,
            TWILIO_ACCOUNT_SID="AC" + "1" * 32,
            TWILIO_AUTH_TOKEN=TOKEN,
            TWILIO_API_BASE=world.carrier_url,
            TWILIO_SMS_FROM=SERVICE,
            **more,
        )
        self.server = 0

    def start(self) -> None:
        """Start a server and wait until it takes turns."""
        nest = self.running or self.run(stdin=subprocess.PIPE, stderr=None)
        assert nest.stdin is not None and nest.stdout is not None
        nest.stdin.write("start\n")
        nest.stdin.flush()
        self.server = int(nest.stdout.readline())
        eventually(self.ready, "the start", STARTS)

    def kill_server(self) -> None:
        """``kill -9``, now."""
        os.kill(self.server, signal.SIGKILL)

    def ended(self) -> int:
        """Wait until the server has ended; its exit code."""
        assert self.running is not None and self.running.stdout is not None
        return int(self.running.stdout.readline())

    def died(self) -> None:
        """Wait until a kill has taken it; then a while passes."""
        assert self.ended() == -signal.SIGKILL
        self.time_passes()

    def end(self) -> None:
        """Stop it as an operator does."""
        os.kill(self.server, signal.SIGTERM)
        assert self.ended() == 0

    def kill(self) -> None:
        """End the server and what starts it."""
        with suppress(ProcessLookupError):
            os.kill(self.server, signal.SIGKILL) if self.server else None
        super().kill()


@contextmanager
def killable(
    folder: Path, world: Outside, waits: Waits = PATIENT, **more: str
) -> Iterator[Killable]:
    """A started ``Killable``, ended with all it left behind when the test is over."""
    one = Killable(folder, world, waits, **more)
    try:
        one.start()
        yield one
    finally:
        one.close()


@contextmanager
def serving(folder: Path, **settings: str) -> Iterator[Process]:
    """``python app.py serve`` as a process, not yet started."""
    one = Process(folder, [str(ROOT / "app.py"), "serve"], **settings)
    try:
        yield one
    finally:
        one.close()
