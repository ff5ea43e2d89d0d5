"""``python app.py check``: every message exists in every language, and no form is stuck."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.languages import LOCALES, Language, read
from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.specialties import SNOMED
from handlers.form.field import Field
from handlers.form.form import Form
from handlers.forms import FORMS

REFERENCE = "en"  # the language the others are held against


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def problems(folder: Path = LOCALES) -> list[str]:
    """Everything that is wrong, a line each; empty when all is well."""
    found: list[str] = []
    about = read(folder).languages
    languages = {
        path.name: _messages(path, found)
        for path in sorted(folder.iterdir())
        if path.is_dir() and about[path.name].complete
    }
    reference = languages.get(REFERENCE, {})
    told = _told(folder / REFERENCE)
    for language, messages in languages.items():
        here = _messages(folder / REFERENCE, [], about[language])
        found += [f"{language}: {name} is missing" for name in here.keys() - messages.keys()]
        found += [
            f"{language}: {name} is not in {REFERENCE}"
            for name in messages.keys() - reference.keys()
        ]
        for name in messages.keys() & reference.keys():
            if messages[name] != reference[name] and not messages[name] <= told.get(name, set()):
                found.append(
                    f"{language}: {name} has the variables {_said(messages[name])}, "
                    f"in {REFERENCE} {_said(reference[name])}"
                )
    found += [f"no message {name}" for name in sorted(set(_needed()) - reference.keys())]
    for form in FORMS.values():
        found += _stuck(form)
    return sorted(found)


def _said(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _messages(
    folder: Path, found: list[str], of: Language | None = None
) -> dict[str, frozenset[str]]:
    """Message ids, with their variants as ``id.variant``, and the variables of each; only of the
    files that a language has whole, where one is given.
    """
    messages: dict[str, frozenset[str]] = {}
    for file in sorted(folder.glob("*.ftl")):
        if of and not of.has(file.stem):
            continue
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                line = (entry.content or "").strip().partition("\n")[0]
                found.append(f"{folder.name}/{file.name}: cannot be read: {line}")
            elif isinstance(entry, ast.Message):
                if entry.id.name in messages:
                    found.append(f"{folder.name}: {entry.id.name} stands twice")
                messages[entry.id.name] = _variables(entry.value)
                for attribute in entry.attributes:
                    messages[f"{entry.id.name}.{attribute.id.name}"] = _variables(attribute.value)
    return messages


def _told(folder: Path) -> dict[str, set[str]]:
    """The variables that the comment on a message tells of: each language uses what it needs."""
    return {
        entry.id.name: set(re.findall(r"\$([a-z]+)", entry.comment.content or ""))
        for file in folder.glob("*.ftl")
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message) and entry.comment
    }


def _variables(pattern: ast.Pattern | None) -> frozenset[str]:
    seen = _Variables()
    if pattern is not None:
        seen.visit(pattern)
    return frozenset(seen.names)


def _needed() -> Iterator[str]:
    for form in FORMS.values():
        for field in form.fields:
            if field.ask:
                yield field.ask
                yield f"{field.ask}-again"
    yield from (f"symptom-{name}" for name in CATALOGUE)
    yield from (f"opd-{key}" for key in SNOMED)


def _stuck(form: Form) -> Iterator[str]:
    """A field hangs on earlier ones only, and one that is asked can be answered."""
    before: set[str] = set()
    for field in form.fields:
        if not before.issuperset(field.needs):
            yield f"{form.name}.{field.name} needs a field that does not come before it"
        if field.ask and not _answerable(field):
            yield f"{form.name}.{field.name} is asked but takes no answer"
        before.add(field.name)


def _answerable(field: Field) -> bool:
    plain = Field(name="", ask="")
    return any(
        getattr(field, way) is not getattr(plain, way) for way in ("offers", "read", "number")
    )
