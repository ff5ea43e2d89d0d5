"""The words of ``locales/``: Fluent messages by language, with a variant per channel."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from babel.localedata import LocaleDataDict
from babel.numbers import parse_pattern
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import MAX_PART_LENGTH
from fluent.syntax.visitor import Visitor

from bot.languages import LOCALES, Catalogue, Language, read

__all__ = ["LOCALES", "MissingMessage", "TooLong", "Words", "load"]

_GROUPED = parse_pattern("#,##,##0.###")


class MissingMessage(LookupError):
    """A message id that no file of ``locales/`` has: ``app.py check`` finds these beforehand."""


class TooLong(ValueError):
    """An argument is longer than Fluent puts into a message; nothing of it is in the text."""


class _Indian(Locale):
    """A locale whose numbers are grouped as all of India does (2,00,000): CLDR has that for some
    of its languages only.
    """

    @property
    def decimal_formats(self) -> LocaleDataDict:
        """The one pattern there is."""
        return LocaleDataDict({None: _GROUPED})


class _Bundle(FluentBundle):
    def _get_babel_locale(self) -> Locale:
        return _Indian.parse(self.locales[0], sep="-")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802  (the visitor's name)
        self.names.add(node.id.name)


class Words:
    """All messages of one language. ``text`` takes the channel's variant where there is one.

    What a form in other letters lacks is its ``parent``'s. The files are read when the first
    message is wanted: a process reads only what it speaks. Variables are not wrapped in bidi
    isolates: one of them would turn a GSM-7 SMS into UCS-2.
    """

    def __init__(
        self, language: str, folder: Path, about: Language, names: str, parent: Words | None
    ) -> None:
        self.language = language
        self.about = about
        self._folder = folder
        self._names = names
        self._parent = parent

    @property
    def voice(self) -> str:
        """The language that a call speaks for this one."""
        return self.about.voice or self.language

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = _Bundle([self.language], use_isolating=False)
        bundle.add_resource(FluentResource(self._names))
        for file in sorted(self._folder.glob("*.ftl")):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def __contains__(self, message: str) -> bool:
        return self._bundle.has_message(message) or message in (self._parent or ())

    def lends(self, message: str) -> bool:
        """Whether it is the parent's, which this form lacks."""
        return not self._bundle.has_message(message) and message in (self._parent or ())

    def text(self, message: str, args: Mapping[str, Any], channel: str = "") -> str:
        """The message with its arguments filled in; ``MissingMessage`` or ``ValueError``, which is
        ``TooLong`` where one of them is.
        """
        if self._parent and self.lends(message):
            return self._parent.text(message, args, channel)
        if any(isinstance(one, str) and len(one) > MAX_PART_LENGTH for one in args.values()):
            raise TooLong(f"{self.language}: {message}")
        text, errors = self._bundle.format_pattern(self._pattern(message, channel), dict(args))
        if errors:
            raise ValueError(f"{self.language}: {message}: {errors[0]}")
        return str(text)

    def variables(self, message: str, channel: str = "") -> frozenset[str]:
        """The names of the arguments that the message takes there; ``MissingMessage``."""
        if self._parent and self.lends(message):
            return self._parent.variables(message, channel)
        seen = _Variables()
        seen.visit(self._pattern(message, channel))
        return frozenset(seen.names)

    def _pattern(self, message: str, channel: str) -> Any:
        if not self._bundle.has_message(message):
            raise MissingMessage(f"{self.language}: {message}")
        found = self._bundle.get_message(message)
        pattern = found.attributes.get(channel) or found.value
        if pattern is None:
            raise MissingMessage(f"{self.language}: {message} has no {channel or 'text'}")
        return pattern


@cache
def load(folder: Path = LOCALES) -> Mapping[str, Words]:
    """Every language of ``languages.yml`` of which anything is translated, by its code.

    Read once in a process.
    """
    catalogue = read(folder)
    names = _names(catalogue)
    loaded: dict[str, Words] = {}
    for code in sorted(catalogue.spoken(), key=lambda code: (code.count("-"), code)):
        about = catalogue.languages[code]
        loaded[code] = Words(code, folder / code, about, names, loaded.get(about.parent))
    return loaded


def _names(catalogue: Catalogue) -> str:
    """What every language calls every other, as Fluent: ``language-hi``, with the Latin name where
    a phone may not show its letters, that name alone as ``latin-hi``; ``letters-hi`` to be tried;
    ``language-hi-choice`` as a call offers it.
    """
    lines: list[str] = []
    for code, one in catalogue.languages.items():
        lines += [f"language-{code} = {one.name}", f"latin-{code} = {one.latin}"]
        if one.name != one.latin:
            lines.insert(-1, f"    .sms = {one.name} {one.latin}")
        if one.choose:
            lines.append(f"language-{code}-choice = {one.choose}")
        lines.append(f"letters-{code} = {one.letters}")
    return "\n".join(lines) + "\n"
