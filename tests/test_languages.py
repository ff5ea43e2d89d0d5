"""The catalogue of languages, and how a form in other letters leans on its language."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from babel import Locale
from pydantic import ValidationError

from bot.check import problems
from bot.languages import read
from bot.letters import guess, script_of
from bot.rooms import Rooms
from bot.sms.segments import count
from bot.words import MissingMessage, Words, load
from handlers.reply import Option, Reply, Term
from tests.few_locales import locales
from tests.turn_stand import make_settings

__all__ = ["locales"]

CATALOGUE = read()
WHOLE = [code for code, one in CATALOGUE.languages.items() if not one.parent]


def test_the_thirteen_are_there_each_with_a_form_in_latin_letters() -> None:
    assert WHOLE == ["en", "hi", "bn", "te", "mr", "ta", "gu", "ur", "kn", "or", "ml", "pa", "as"]
    forms = {one.parent for one in CATALOGUE.languages.values() if one.parent}
    assert forms == set(WHOLE) - {"en"}


@pytest.mark.parametrize("code", CATALOGUE.languages)
def test_script_and_direction_are_those_of_cldr(code: str) -> None:
    one = CATALOGUE.languages[code]
    assert one.script == script_of(code)
    assert one.direction == ("rtl" if one.script == "Arab" else "ltr")
    if not one.parent:
        assert one.direction == Locale.parse(code).text_direction


@pytest.mark.parametrize("code", WHOLE)
def test_a_name_is_in_its_own_letters(code: str) -> None:
    one = CATALOGUE.languages[code]
    assert one.latin.isascii()
    if code != "en":
        assert guess(one.name, (code,)) == (code,)
        assert guess(one.letters, (code,)) == (code,)


def test_each_state_offers_its_own_first() -> None:
    whole = msgspec.structs.replace(
        CATALOGUE,
        languages={
            code: msgspec.structs.replace(one, complete="all")
            for code, one in CATALOGUE.languages.items()
        },
    )
    assert whole.offered("Odisha")[:2] == ("or", "hi")
    assert whole.offered("tamil nadu")[0] == "ta"
    for state in ("", *CATALOGUE.states):
        assert sorted(whole.offered(state)) == sorted(WHOLE), state
    for state, first in CATALOGUE.states.items():
        assert set(first) <= set(WHOLE), state
        assert whole.offered(state)[: len(first)] == first


def test_only_what_is_whole_is_offered() -> None:
    assert all(CATALOGUE.languages[code].complete == "all" for code in CATALOGUE.offered())
    assert load().keys() == set(CATALOGUE.spoken())


def test_nine_names_are_not_too_long_for_two_parts() -> None:
    """With the Latin names for phones that show boxes: one page has at least five languages."""
    words = load()["en"]
    lines = [words.text("ask-language", {}, "sms")]
    lines += [f"{n} {words.text(f'language-{code}', {}, 'sms')}" for n, code in enumerate(WHOLE, 1)]
    most = max(
        n for n in range(len(lines)) if count("\n".join([*lines[: n + 1], "9 more"])).parts <= 2
    )
    assert most >= 5


def test_a_form_leans_on_its_language(tmp_path: Path) -> None:
    about = CATALOGUE.languages
    for code, text in (
        ("hi", "welcome = धन्यवाद\nbye = नमस्ते { $n }\n"),
        ("hi-Latn", "welcome = dhanyavaad\n"),
    ):
        (tmp_path / code).mkdir()
        (tmp_path / code / "conversation.ftl").write_text(text, encoding="utf-8")
    parent = Words("hi", tmp_path / "hi", about["hi"], "", None)
    form = Words("hi-Latn", tmp_path / "hi-Latn", about["hi-Latn"], "", parent)
    assert form.text("welcome", {}) == "dhanyavaad"
    assert "bye" in form
    assert form.text("bye", {"n": 200000}) == "नमस्ते 2,00,000"
    assert form.voice == "hi"
    assert parent.voice == "hi"
    assert "hello" not in form
    with pytest.raises(MissingMessage, match="hello"):
        form.text("hello", {})


@pytest.mark.parametrize("code", WHOLE)
def test_digits_are_grouped_as_india_does(tmp_path: Path, code: str) -> None:
    (tmp_path / "one.ftl").write_text("n = { $n ->\n    [1] one\n   *[other] { $n }\n}\n")
    words = Words(code, tmp_path, CATALOGUE.languages[code], "", None)
    said = [words.text("n", {"n": n}) for n in (1, 7, 999, 2000, 200000, 12345678)]
    assert said == ["one", "7", "999", "2,000", "2,00,000", "1,23,45,678"]


def test_the_check_wants_of_a_form_only_what_it_says_it_has(locales: Path) -> None:
    catalogue = locales / "languages.yml"
    for file in (locales / "or-Latn").iterdir():
        file.unlink()
    (locales / "or-Latn" / "moments.ftl").write_text("day-today = aaji\nday-tomorrow = kali\n")
    assert problems(locales) == []
    text = catalogue.read_text(encoding="utf-8")
    form = "{name: Odia, latin: Odia, letters: A,"
    partly = text.replace(form, f"{form} complete: [moments],")
    assert partly != text
    catalogue.write_text(partly, encoding="utf-8")
    read.cache_clear()
    assert problems(locales) == ["or-Latn: moment is missing"]


def test_options_are_named_in_both_letters_where_it_is_an_sms() -> None:
    from bot.render import Renderer
    from tests.test_moments import NOW, ZONE

    asked = Reply("ask-language", options=(Option("1", Term("language-hi")),))
    renderer = Renderer(load(), ZONE)
    assert renderer.text(asked, "en", "sms", NOW).endswith("\n1 हिंदी Hindi")
    assert renderer.text(asked, "en", "whatsapp", NOW).endswith("\n1 हिंदी")


def test_a_state_is_a_setting_and_orders_the_first_message(tmp_path: Path) -> None:
    catalogue, settings = read(), make_settings(tmp_path, state="Odisha", redis_url="redis://:1")
    assert Rooms(settings).languages == catalogue.offered("odisha")
    assert Rooms(settings).house.languages[-1] == catalogue.forms()[-1]
    with pytest.raises(ValidationError, match="give a state of India"):
        make_settings(tmp_path, state="Atlantis")
