"""The list of methods that the double holds us to, beside the library that we call them by."""

from __future__ import annotations

import inspect
import re

import pytest
import telegram

from tests.telegram_rules import PUBLISHED

IMPLIED = {"ReplyKeyboardRemove": {"remove_keyboard"}}  # fields the library fills by itself


@pytest.mark.parametrize("method", PUBLISHED["methods"])
def test_the_library_has_every_published_parameter(method: str) -> None:
    called = re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", method)
    taken = inspect.signature(getattr(telegram.Bot, called)).parameters
    assert PUBLISHED["methods"][method].keys() <= taken.keys()
    for name, field in PUBLISHED["methods"][method].items():
        if field["required"]:
            assert taken[name].default is inspect.Parameter.empty


@pytest.mark.parametrize("kind", PUBLISHED["types"])
def test_the_library_has_every_published_field(kind: str) -> None:
    taken = inspect.signature(getattr(telegram, kind).__init__).parameters
    assert PUBLISHED["types"][kind].keys() - IMPLIED.get(kind, set()) <= taken.keys()
