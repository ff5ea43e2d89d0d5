"""The messages of a language as its files have them, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct

_TOLD = re.compile(r"\$([a-z_]+)")


class Message(Struct, frozen=True):
    """One message or one variant of it (``id.variant``).

    ``texts`` are its words between the variables, ``text`` the same with a space for each
    variable. ``own`` are the variables that its own comment tells of, ``told`` those of its
    group's and its file's too; ``commented``: one of the three is there.
    """

    id: str
    file: str
    variables: frozenset[str]
    texts: tuple[str, ...]
    own: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    commented: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.texts)


class _Parts(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.parse()["value"])


def read_messages(folder: Path, found: list[str]) -> dict[str, Message]:
    """All by id; to ``found`` a line for each that cannot be read or stands twice."""
    messages: dict[str, Message] = {}
    for file in sorted(folder.glob("*.ftl")):
        for one in _of(file, found):
            if one.id in messages:
                found.append(f"{folder.name}: {one.id} stands twice")
            messages[one.id] = one
    return messages


def _of(file: Path, found: list[str]) -> Iterator[Message]:
    whole = group = ""
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        match entry:
            case ast.ResourceComment():
                whole += entry.content or ""
            case ast.GroupComment():
                group = entry.content or ""
            case ast.Junk():
                line = (entry.content or "").strip().partition("\n")[0]
                why = entry.annotations[0].message if entry.annotations else "no message"
                found.append(f"{file.parent.name}/{file.name}: cannot be read: {line} ({why})")
            case ast.Message():
                own = (entry.comment.content or "") if entry.comment else ""
                for name, pattern in _variants(entry):
                    yield _message(name, file.stem, pattern, own, f"{whole}\n{group}")


def _variants(entry: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if entry.value is not None:
        yield entry.id.name, entry.value
    for attribute in entry.attributes:
        yield f"{entry.id.name}.{attribute.id.name}", attribute.value


def _message(name: str, file: str, pattern: ast.Pattern, own: str, around: str) -> Message:
    parts = _Parts()
    parts.visit(pattern)
    return Message(
        id=name,
        file=file,
        variables=frozenset(parts.variables),
        texts=tuple(parts.texts),
        own=frozenset(_TOLD.findall(own)),
        told=frozenset(_TOLD.findall(own + around)),
        commented=bool((own + around).strip()),
    )
