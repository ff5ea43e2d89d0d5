"""The patient's wording of terms and replies, for tests that need no channel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from handlers.reply import Arg, Listing, Reply, Term

LOCALES = Path(__file__).parent.parent / "locales"


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for name in ("dosage", "prescription", "symptoms"):
        text = (LOCALES / language / f"{name}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text))
    return bundle


def wording(said: Arg | Reply, language: str = "en") -> str:
    """The words; an error of Fluent's fails the test."""
    if isinstance(said, Listing):
        return ", ".join(wording(item, language) for item in said.items)
    if isinstance(said, str | int):
        return str(said)
    assert isinstance(said, Term | Reply)
    args = {
        name: value if isinstance(value, str | int) else wording(value, language)
        for name, value in said.args.items()
    }
    message = _bundle(language).get_message(said.id)
    assert message.value is not None
    text, errors = _bundle(language).format_pattern(message.value, args)
    assert not errors, (said, errors)
    return str(text)
