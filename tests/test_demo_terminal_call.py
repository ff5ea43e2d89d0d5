"""A call in the terminal: words out, keys in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from werkzeug.datastructures import MultiDict

from bot.demo.terminal import run_phone
from bot.demo.terminal_call import taken
from tests.demo_stand import HER, SERVICE, Stand, standing, voice
from tests.test_demo_calls import call_her
from tests.whole import standing as whole_standing

START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with standing(tmp_path) as one:
        yield one


class Terminal:
    """What one call printed."""

    def __init__(
        self, url: str, *says: str, wait: float = 0, typed: str = "", to: str = ""
    ) -> None:
        out, err = io.StringIO(), io.StringIO()
        self.code = run_phone(
            "voice", HER, says, wait, url, False, out, to=to, err=err, ask=io.StringIO(typed)
        )
        self.out, self.err = out.getvalue(), err.getvalue()


def echo(more: str = 'numDigits="1" finishOnKey=""') -> object:
    """Asks again and again, saying the keys it was given."""

    def answer(form: MultiDict[str, str]) -> object:
        said = form.get("Digits", "ring")
        return voice(
            f'<Gather action="/twilio/voice/turn" actionOnEmptyResult="true" {more}>'
            f"<Say>heard {said or 'nothing'}</Say></Gather>"
        )

    return answer


def test_keys_are_pressed_question_by_question_and_then_she_hangs_up(stand: Stand) -> None:
    stand.told = echo()  # type: ignore[assignment]
    run = Terminal(stand.url, "1", "", "*")
    assert (run.code, run.err) == (0, "")
    assert run.out == "heard ring\n\nheard 1\n\nheard nothing\n\nheard *\n"
    assert stand.heard[-1].form["CallStatus"] == "completed"


def test_lines_typed_are_keys_and_keys_ahead_answer_the_next_questions(stand: Stand) -> None:
    stand.told = echo()  # type: ignore[assignment]
    assert Terminal(stand.url, typed="12\n").out == "heard ring\n\nheard 1\n\nheard 2\n"


def test_a_number_ends_with_hash_or_with_the_line(stand: Stand) -> None:
    stand.told = echo("")  # type: ignore[assignment]
    assert Terminal(stand.url, "34#", "56").out == "heard ring\n\nheard 34\n\nheard 56\n"
    forms = [one.form for one in stand.of("/twilio/voice/turn")]
    assert [form.get("FinishedOnKey") for form in forms] == ["#", None]


@pytest.mark.parametrize(
    ("line", "digits", "finish", "expected"),
    [
        ("1", 1, "", ("1", "", "")),
        ("#", 1, "", ("#", "", "")),
        ("#", None, "#", ("", "#", "")),
        ("34#1", None, "#", ("34", "#", "1")),
        ("a 1 b", 1, "", ("1", "", "")),
        ("hello", None, "#", ("", "", "")),
    ],
)
def test_keys_of_a_line(
    line: str, digits: int | None, finish: str, expected: tuple[str, str, str]
) -> None:
    assert taken(line, digits, finish) == expected


def test_the_other_side_may_end_it_be_busy_or_break(stand: Stand) -> None:
    assert Terminal(stand.url, "1").out == "Hello\n(the call is over)\n"
    stand.told = lambda form: voice('<Reject reason="busy"/>')
    assert Terminal(stand.url, "1").out == "(busy)\n"
    stand.told = lambda form: voice("<Pause/>")
    broken = Terminal(stand.url, "1")
    assert (broken.code, broken.out) == (1, "")
    assert "carrier error 12200" in broken.err


def test_a_call_that_goes_in_circles_ends(stand: Stand) -> None:
    stand.told = lambda form: voice("<Redirect>/twilio/voice/turn</Redirect>")
    assert Terminal(stand.url).code == 0
    assert len(stand.of("/twilio/voice/turn")) == 200


def test_another_number_can_be_called(stand: Stand) -> None:
    Terminal(stand.url, to="+911140000001")
    assert stand.of("/twilio/voice")[0].form["To"] == "+911140000001"


def test_a_call_that_comes_is_taken(stand: Stand) -> None:
    call_her(stand)
    assert Terminal(stand.url, wait=5).out == (
        f"Hello\n(the call is over)\n(rings: {SERVICE})\nHello\n(the call is over)\n"
    )


def test_the_words_of_sound_are_printed(tmp_path: Path) -> None:
    """The real voice line, which plays everything."""
    with whole_standing(tmp_path, lambda: START) as whole:
        run = Terminal(whole.settings.local_url, "2")
    lines = run.out.splitlines()
    assert lines[:5] == ["O P D Line.", "For English,", "press 1.", "हिंदी के लिए,", "2 दबाइए।"]
    assert lines[-4:] == ["हाँ के लिए,", "1 दबाइए।", "नहीं के लिए,", "2 दबाइए।"]
    assert "/audio/" not in run.out
