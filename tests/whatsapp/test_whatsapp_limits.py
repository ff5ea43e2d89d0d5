"""Every message of every form, in all languages and with the longest values, fits WhatsApp."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product

import pytest

from bot.carrier import Choice
from bot.twilio.whatsapp.answer import in_pieces
from bot.twilio.whatsapp.carrier import CHOOSE
from bot.twilio.whatsapp.contents import for_session, shapes
from bot.twilio.whatsapp.layout import Layout, laid_out
from bot.twilio.whatsapp.notices import UNASKED, Notice, notices, wrong
from bot.twilio.whatsapp.tongues import CODES, code
from handlers.listening import LISTEN
from tests.every_form import LANGUAGES, RENDERER, TURNS, WORDS, forms

TURN = "f" * 32
# The choices of questions that have three at most: what a list holds is hidden behind its button.
ON_BUTTONS = (
    "option-yes", "option-no", "option-not-so", "called-yes", "called-no", "emergency-yes",
    "emergency-no", "emergency-none", "alarm-yes", "alarm-no", "who-me", "who-someone-else",
    "option-book", "option-change", "option-keep", "option-cancel", "option-move", "option-leave",
    "option-erase", "option-today", "option-no-name", "option-not-known", "option-end-reminders",
    "option-continue", "option-begin-anew", "abha-make", "abha-right", "abha-skip",
    "abha-send-again", "number-later", "number-other",
)  # fmt: skip
BEFORE = "Thank you. We have your number now.\n\n"


class Most:
    """What WhatsApp and Twilio take, as they publish it; not as our own parts have it."""

    text, body, value = 1600, 1024, 256
    buttons, button = 3, 20
    rows, row, about, id = 10, 24, 72, 200


KNOWN = {for_session(shape).name for shape in shapes()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_fits_with_its_longest_values(language: str) -> None:
    """As it goes by itself, and after something else that the turn says."""
    button = WORDS[language].text(CHOOSE, {})
    kinds: Counter[str] = Counter()
    for said in forms(language, "whatsapp"):
        assert all(0 < len(piece) <= Most.text for piece in in_pieces(said.text))
        whole = " ".join(in_pieces(said.text)).split()
        assert whole == said.text.split()  # nothing of it is lost
        for turn, before in product(TURNS, ("", BEFORE)):
            layout = laid_out(before + said.body, said.choices, turn, button, said.listen)
            kinds[layout.shape.kind if layout else "text"] += 1
            if layout:
                check(layout, said.choices, said.listen)
    assert min(kinds[kind] for kind in ("quick", "list", "rows", "text")) > 20


def check(layout: Layout, choices: Sequence[Choice], listen: str) -> None:
    assert for_session(layout.shape).name in KNOWN
    assert len("\n".join(layout.lines)) <= Most.body
    assert all(0 < len(value) <= Most.value for value in layout.values.values())
    assert not any("\n" in value for value in layout.values.values())
    audible = [row for row in layout.rows if row.id.endswith(f":{LISTEN}")]
    assert len(audible) == (0 if not listen or layout.button or len(choices) > 2 else 1)
    assert len({row.id for row in layout.rows}) == len(layout.rows) == len(choices) + len(audible)
    assert all(len(row.id) <= Most.id for row in layout.rows)
    if not layout.button:
        assert len(layout.rows) <= Most.buttons
        assert all(len(row.title) <= Most.button for row in layout.rows)
        assert len({row.title for row in layout.rows}) == len(layout.rows)
    else:
        assert len(layout.button) <= Most.button and len(layout.rows) <= Most.rows
        assert all(len(row.title) <= Most.row for row in layout.rows)
        assert all(len(row.about) <= Most.about for row in layout.rows)
    for row, choice in zip(layout.rows, choices, strict=False):
        number, _, rest = row.title.partition(" ")
        assert number == choice.key and rest  # she may type it: the text asks for it
        both = f"{row.title} {row.about}".replace(",", "").split()  # no word of a choice is lost
        assert set(choice.label.replace(",", "").split()) <= set(both)


@pytest.mark.parametrize("language", WORDS)
def test_a_choice_among_few_fits_its_button(language: str) -> None:
    words = WORDS[language]
    told = [words.text(one, {}) for one in ON_BUTTONS if one in words]
    laid = [laid_out("Agree?", [Choice("1", label)], TURN, "Choose") for label in told]
    assert [label for label, one in zip(told, laid, strict=True) if one is None or one.button] == []


@pytest.mark.parametrize("language", WORDS)
def test_whatsapp_would_take_every_template(language: str) -> None:
    found = list(notices(RENDERER, {language: WORDS[language]}, "108", "https://opd.in/rx?"))
    words = WORDS[language]
    lent = {one for one in UNASKED if one not in words or words.lends(one)}
    assert {one.message for one in found} == set(UNASKED) - lent
    assert [(one.body, why) for one in found if (why := wrong(one))] == []
    for one in found:
        content = one.content()
        assert (content is None) == (code(language) == "")
        assert content is None or content.language in CODES.values()


@pytest.mark.parametrize(
    ("body", "samples"),
    [
        ("{{1}} is late.", {"1": "Dr Rao"}),
        ("late is {{1}}", {"1": "Dr Rao"}),
        ("a {{1}} {{2}} b", {"1": "c", "2": "d"}),
        ("a {{1}} b", {"1": "c\nd"}),
        ("a {{1}} b", {}),
        ("a" * 1025, {}),
    ],
)
def test_what_whatsapp_would_refuse_is_found(body: str, samples: dict[str, str]) -> None:
    assert wrong(Notice("reminder", "en", body, body, samples))


@pytest.mark.parametrize(
    "choices",
    [
        [Choice("1", "x" * 30)],  # one word without a break
        [Choice("1", "word " * 30)],
        [Choice(str(n), "a") for n in range(11)],
        [],
    ],
)
def test_what_has_no_room_is_written_in_numbers(choices: list[Choice]) -> None:
    assert laid_out("Agree?", choices, TURN, "Choose") is None
    assert laid_out("\n".join("abcdef"), [Choice("1", "yes")], TURN, "Choose") is None
    assert laid_out("x " * 600, [Choice("1", "yes")], TURN, "Choose") is None
