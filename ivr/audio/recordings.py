"""What a person recorded: a folder a language, a file a message id, in any common format."""

from __future__ import annotations

from pathlib import Path

FORMATS = (".wav", ".mp3", ".flac", ".ogg")


class Recordings:
    """The files as they are when the server starts."""

    def __init__(self, folder: Path) -> None:
        self._files = {
            (language.name, file.stem): file
            for language in (folder.iterdir() if folder.is_dir() else ())
            for file in sorted(language.glob("*"))
            if file.suffix.lower() in FORMATS
        }

    def find(self, language: str, message: str) -> Path | None:
        """The recording of a message, if there is one."""
        return self._files.get((language, message))


def stamp(file: Path) -> str:
    """Differs when the recording was made anew, so that its address does."""
    found = file.stat()
    return f"{found.st_size:x}-{found.st_mtime_ns:x}"
