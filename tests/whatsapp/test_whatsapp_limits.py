"""Every message of every form, in all languages and with the longest values, fits WhatsApp."""

from __future__ import annotations

from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from bot.carrier import Choice
from bot.render import Renderer
from bot.sms.sent import sent
from bot.sms.shapes import Shapes
from bot.twilio.whatsapp import limits
from bot.twilio.whatsapp.answer import in_pieces
from bot.twilio.whatsapp.carrier import CHOOSE
from bot.twilio.whatsapp.contents import for_session, shapes
from bot.twilio.whatsapp.layout import Layout, laid_out
from bot.twilio.whatsapp.notices import UNASKED, Notice, notices, wrong
from bot.twilio.whatsapp.tongues import CODES, code
from bot.words import load

WORDS = load()
RENDERER = Renderer(WORDS, ZoneInfo("Asia/Kolkata"))
TURN = "f" * 32
SPOKEN = [code for code in WORDS if CHOOSE in WORDS[code]]
# The choices of questions that have three at most: what a list holds is hidden behind its button.
ON_BUTTONS = (
    "option-yes", "option-no", "option-not-so", "called-yes", "called-no", "emergency-yes",
    "emergency-no", "emergency-none", "alarm-yes", "alarm-no", "who-me", "who-someone-else",
    "option-book", "option-change", "option-keep", "option-cancel", "option-move", "option-leave",
    "option-erase", "option-today", "option-no-name", "option-not-known", "option-end-reminders",
    "option-continue", "option-begin-anew", "abha-make", "abha-right", "abha-skip",
    "abha-send-again", "number-later", "number-other",
)  # fmt: skip
KNOWN = {for_session(shape).name for shape in shapes()}


@pytest.mark.parametrize("language", SPOKEN)
def test_every_message_fits_with_its_longest_values(language: str) -> None:
    words = WORDS[language]
    button = words.text(CHOOSE, {})
    every = Shapes(RENDERER, words, "108")
    laid = 0
    for one in sent().values():
        if one.message not in words or words.lends(one.message):
            continue
        for shape in islice(every.of(one), 12):  # of hundreds, which differ in one choice
            text = every.long(shape)
            assert all(len(piece) <= limits.TEXT for piece in in_pieces(text))
            lines = [(line, line.partition(" ")) for line in text.split("\n")]
            asked = one.message.startswith("ask-")
            chosen = [(line, asked and parts[0].isdigit() and parts[2]) for line, parts in lines]
            body = [line for line, label in chosen if not label]
            choices = [Choice(line.partition(" ")[0], label) for line, label in chosen if label]
            layout = laid_out("\n".join(body), choices, TURN, button)
            if layout:
                laid += 1
                check(layout, choices)
    assert laid > 30


def check(layout: Layout, choices: list[Choice]) -> None:
    assert for_session(layout.shape).name in KNOWN
    assert len("\n".join(layout.lines)) <= limits.BODY
    assert all(0 < len(value) <= limits.VALUE for value in layout.values.values())
    assert not any("\n" in value for value in layout.values.values())
    assert len({row.id for row in layout.rows}) == len(layout.rows) == len(choices)
    assert all(len(row.id) <= limits.ID for row in layout.rows)
    if not layout.button:
        assert len(layout.rows) <= limits.BUTTONS
        assert all(len(row.title) <= limits.BUTTON for row in layout.rows)
        assert len({row.title for row in layout.rows}) == len(layout.rows)
    else:
        assert len(layout.button) <= limits.BUTTON and len(layout.rows) <= limits.ROWS
        assert all(len(row.title) <= limits.ROW for row in layout.rows)
        assert all(len(row.about) <= limits.ABOUT for row in layout.rows)
    for row, choice in zip(layout.rows, choices, strict=True):
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
