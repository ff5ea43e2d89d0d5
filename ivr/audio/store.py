"""Sound kept on the disk, under names that tell nothing, in a bounded space."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

LOOK_AFTER = 8_000_000  # bytes written between two looks at how much there is
KEEP = 0.9  # of the bound, when something must go


class SoundStore:
    """Files by key. ``most`` bytes are kept, the last heard ones; 0 keeps all.

    Several processes may share a folder; each looks now and then at how full it is.
    """

    def __init__(self, folder: Path, most: int = 0) -> None:
        self._folder = folder
        self._most = most
        self._written = LOOK_AFTER

    def path(self, key: str) -> Path:
        """Where the sound of this key is, if it is there."""
        name = hashlib.sha256(key.encode()).hexdigest()[:40]
        return self._folder / name[:2] / f"{name}.wav"

    def find(self, key: str) -> Path | None:
        """The file, which now counts as heard just now."""
        path = self.path(key)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def put(self, key: str, sound: bytes) -> Path:
        """Keep a sound; whoever reads meanwhile sees the old one or the whole new one."""
        path = self.path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}-{secrets.token_hex(4)}")
        fresh.write_bytes(sound)
        fresh.replace(path)
        self._written += len(sound)
        if self._most and self._written > min(LOOK_AFTER, self._most // 10):
            self._make_room()
        return path

    def _make_room(self) -> None:
        self._written = 0
        files = []
        for path in self._folder.glob("*/*.wav"):
            with contextlib.suppress(OSError):  # another process may have removed it
                found = path.stat()
                files.append((found.st_mtime, found.st_size, path))
        size = sum(one[1] for one in files)
        if size <= self._most:
            return
        for _, length, path in sorted(files):
            path.unlink(missing_ok=True)
            size -= length
            if size <= self._most * KEEP:
                break
