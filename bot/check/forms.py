"""Every form can be asked in words that are there, and no form is stuck."""

from __future__ import annotations

from collections.abc import Iterator, Set

from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.specialties import SNOMED
from handlers.form.field import Field
from handlers.form.form import Form
from handlers.forms import FORMS


def form_problems(messages: Set[str]) -> Iterator[str]:
    """A line for each; ``messages`` are the ids there are."""
    yield from (f"no message {name}" for name in sorted(set(_needed()) - messages))
    for form in FORMS.values():
        yield from _stuck(form)


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
