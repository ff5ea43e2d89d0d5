"""The words of ``locales/``: Fluent messages by language, with a variant per channel."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent.parent / "locales"


class MissingMessage(LookupError):
    """A message id that no file of ``locales/`` has: ``app.py check`` finds these beforehand."""


class Words:
    """All messages of one language. ``text`` takes the channel's variant where there is one.

    The files are read when the first message is wanted: a process reads only what it speaks.
    Variables are not wrapped in bidi isolates: one of them would turn a GSM-7 SMS into UCS-2.
    """

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self._folder = folder

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([self.language], use_isolating=False)
        for file in sorted(self._folder.glob("*.ftl")):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def __contains__(self, message: str) -> bool:
        return self._bundle.has_message(message)

    def text(self, message: str, args: Mapping[str, Any], channel: str = "") -> str:
        """The message with its arguments filled in; ``MissingMessage`` or ``ValueError``."""
        if not self._bundle.has_message(message):
            raise MissingMessage(f"{self.language}: {message}")
        found = self._bundle.get_message(message)
        pattern = found.attributes.get(channel) or found.value
        if pattern is None:
            raise MissingMessage(f"{self.language}: {message} has no {channel or 'text'}")
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        if errors:
            raise ValueError(f"{self.language}: {message}: {errors[0]}")
        return str(text)


def load(folder: Path = LOCALES) -> dict[str, Words]:
    """Every language there is a folder for, by its code."""
    folders = sorted(path for path in folder.iterdir() if path.is_dir() and any(path.glob("*.ftl")))
    return {path.name: Words(path.name, path) for path in folders}
