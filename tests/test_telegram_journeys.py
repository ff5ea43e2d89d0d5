"""The chats of ``tests/telegram/journeys/``, each held word for word with the whole of OPDLine.

``>`` is what she does: words she writes, ``[a button]`` of the latest message that has it, or one
of the things in ``()`` (see ``_does``). ``<`` is a message that comes, its further lines indented,
with its buttons in brackets, a row a line; ``~`` is an earlier message as it looks now. ``later <``
comes by itself. ``*`` stands for any words, ``#`` is for the reader. ``hour``, ``prescribe`` and
``person 2`` (who writes from now on) are as in ``tests/test_journeys.py``.
"""

from __future__ import annotations

import re
import time
from datetime import timedelta
from pathlib import Path

import pytest

import bot.worker
from tests.ivr.doctor import issue
from tests.telegram_double import Shown
from tests.telegram_stand import HER, Person, telegram
from tests.test_journeys import START, Clock
from tests.tongue import each_file
from tests.transcript import compare, lines
from tests.whole import PATIENCE, Whole

JOURNEYS = sorted((Path(__file__).parent / "telegram" / "journeys").glob("*.txt"))


@pytest.mark.parametrize("path", each_file(JOURNEYS))
def test_journey(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
    clock = Clock()
    with telegram(tmp_path, clock) as (double, whole):
        people = {str(n): Person(double, HER + n - 1) for n in (1, 2)}
        hold(path.read_text(encoding="utf-8"), people, whole, clock)


def hold(text: str, people: dict[str, Person], whole: Whole, clock: Clock) -> None:
    she = people["1"]
    news: list[str] = []
    for kind, words in lines(text, ">|<|~|later <"):
        match kind.split():
            case [">"]:
                assert not news, f"not in the journey: {news}"
                _does(she, words, whole)
                news = _news(she)
            case ["<" | "~"]:
                assert news, f"nothing came, but this was expected: {words}"
                compare(news.pop(0), f"{kind} {words}")
            case ["later", "<"]:
                compare(_later(she), f"< {words}")
            case ["person", number]:
                she = people[number]
            case ["prescribe", *_]:
                name, _, rest = kind.removeprefix("prescribe ").partition(": ")
                issue(whole, name, rest.split(", "), clock.now, None)
            case ["hour", hour]:
                clock.now = START.replace(hour=0, minute=0) + timedelta(hours=float(hour) - 5.5)
            case _:
                raise AssertionError(f"not a line of a journey: {kind} {words}")
    assert not news, f"not in the journey: {news}"


def _does(she: Person, words: str, whole: Whole) -> None:
    double, spoken = she.double, words.strip("()")
    if words.startswith("["):
        she.presses(words.strip("[]"))
    elif not words.startswith("("):
        she.says(words)
    elif spoken.startswith("shares "):
        she.shares(spoken.removeprefix("shares "))
    elif spoken == "shares the number of somebody else":
        she.shares("919800000000", owner=42)
    elif spoken.startswith("presses twice at once "):
        label = spoken.removeprefix("presses twice at once ").strip("[]")
        under = she.having(label)
        double.wait(*[she.press(label, under) for _ in range(2)])
    elif spoken.startswith("presses again "):
        label = spoken.removeprefix("presses again ").strip("[]")
        under = next(s for s in double.messages[she.chat] if label in s.ever)
        double.wait(she.push_press(under, under.ever[label]))
    elif spoken == "sends a sticker":
        sticker = {"file_id": "s" * 20, "file_unique_id": "s", "type": "regular", "width": 1}
        she.does(sticker=sticker | {"height": 1, "is_animated": False, "is_video": False})
    elif spoken.startswith("writes the code sent to "):
        sms = whole.later(spoken.removeprefix("writes the code sent to "))
        she.says(re.findall(r"[0-9]{6}", sms)[0])
    elif spoken.startswith("edits "):
        message = she.message(text=spoken.removeprefix("edits "))
        double.wait(she.push({"edited_message": message["message"]}))
    else:
        raise AssertionError(f"nobody can do this: {words}")


def _news(she: Person) -> list[str]:
    marks = {"sent": "<", "edited": "~"}
    return [_told(marks[kind], text, one) for kind, text, one in she.news() if not one.deleted]


def _told(mark: str, text: str, shown: Shown) -> str:
    rows = [" ".join(f"[{label}]" for label in row) for row in shown.buttons]
    file = f"({shown.file[0]})" if shown.file and not text else ""
    return "\n".join([f"{mark} {text or file}", *rows])


def _later(she: Person) -> str:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        news = _news(she)
        if news:
            assert len(news) == 1, news
            return news[0]
        time.sleep(0.05)
    raise AssertionError("nothing came")
