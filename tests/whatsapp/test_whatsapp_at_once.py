"""Two presses at the same moment: one question is answered once, whatever is pressed twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_journeys import Clock
from tests.turn_stand import in_threads
from tests.whatsapp.whatsapp_stand import WhatsApp, approve, with_whatsapp

QUESTION = "Who is ill?"


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[WhatsApp]:
    """She has agreed, and is asked who is ill, with two buttons."""
    with with_whatsapp(tmp_path, Clock()) as made:
        approve(made.whole.settings, "en")
        for text in ("hi", "1"):
            made.say(text)
        (asked,) = made.press("1 yes")
        assert asked == f"{QUESTION}\n[1 me]\n[2 someone else]"
        yield made


def at_once(phone: WhatsApp, *titles: str) -> list[str]:
    """She presses these of the last message; all that came of it."""
    last = phone.shown[-1]
    options = {one["title"]: one["id"] for one in last["options"]}

    def press(n: int) -> int:
        asked = {"from": phone.number, "press": options[titles[n]], "of": last["id"]}
        answer = phone.whole.http.post("/phone/whatsapp/send", json=asked)
        assert answer.json()["error"] is None, answer.text
        return answer.status_code

    assert set(in_threads(len(titles), press)) == {200}
    return phone.look()


def test_the_same_button_twice_is_one_answer_and_the_next_question_stands_still(
    phone: WhatsApp,
) -> None:
    assert at_once(phone, "1 me", "1 me", "1 me") == ["What is your name?"] * 3
    (asked,) = phone.say("Asha Devi")
    assert asked.startswith("How old is Asha Devi?"), "nothing was taken for a name"


def test_of_two_buttons_of_one_question_one_counts(phone: WhatsApp) -> None:
    said = at_once(phone, "1 me", "2 someone else")
    assert len(said) == 2 and len(set(said)) == 1, "the second press asks what the first has opened"
    (again,) = phone.press("1 me", of=0)
    assert again == said[0], "and so does any later one"
