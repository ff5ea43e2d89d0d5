"""Telegram with the whole of OPDLine: who may bring updates, and what goes wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from flask import Flask

import bot.worker
from bot.carrier import Temporary
from bot.delivery.ledger import ALL, Ledger
from bot.store import connect
from bot.telegram.webhook import PATH, telegram_blueprint
from tests.ivr.doctor import issue
from tests.telegram_double import SECRET as HEADER
from tests.telegram_double import TOKEN, Double, Json
from tests.telegram_stand import HER, SECRET, Person, telegram
from tests.test_journeys import Clock
from tests.test_worker import eventually
from tests.turn_stand import keys, make_settings
from tests.whole import Whole


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Double, Whole]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
        with telegram(tmp_path_factory.mktemp("opd"), Clock()) as standing:
            yield standing


@pytest.fixture
def someone(stand: tuple[Double, Whole]) -> Person:
    """Somebody new."""
    return Person(stand[0], stand[0].number() + HER)


def bring(whole: Whole, content: bytes | str, secret: str = SECRET) -> httpx.Response:
    url = f"{whole.settings.local_url}/telegram/webhook"
    return httpx.post(url, content=content, headers={HEADER: secret}, trust_env=False, timeout=20)


@pytest.mark.parametrize(
    ("content", "secret", "status"),
    [
        ("{}", "", 403),
        ("{}", "S" * 32, 403),
        ("{}", SECRET, 200),
        ("", SECRET, 200),
        ("[]", SECRET, 200),
        ("no json", SECRET, 200),
        (b"\xff", SECRET, 200),
        (b'{"update_id": 1, "message": {"text": "\xff"}}', SECRET, 200),
        ('{"a":' * 90_000, SECRET, 200),
        ('{"update_id": 1}', SECRET, 200),
        ('{"update_id": 1, "message": {"text": 5}}', SECRET, 200),
        ('{"update_id": 1, "message": []}', SECRET, 200),
        ('{"update_id": 1, "callback_query": {"id": "1", "data": "x"}}', SECRET, 200),
        (" " * 600_000, SECRET, 200),
    ],
)
def test_only_telegram_brings_updates_and_nonsense_is_passed_over(
    stand: tuple[Double, Whole], content: bytes | str, secret: str, status: int
) -> None:
    assert bring(stand[1], content, secret).status_code == status


def test_what_is_dropped_is_counted_and_what_may_come_again_is_not(tmp_path: Path) -> None:
    taken: list[Exception | None] = [None, Temporary("not now"), RuntimeError("a bug of ours")]
    dropped: list[int] = []

    def take(update: Json) -> None:
        wrong = taken.pop(0)
        if wrong is not None:
            raise wrong

    made = make_settings(tmp_path, telegram_bot_token=TOKEN, telegram_secret_token=SECRET)
    app = Flask(__name__)
    app.register_blueprint(telegram_blueprint(made, take, lambda: dropped.append(1)))
    came_to = [
        (app.test_client().post(PATH, data=one, headers={HEADER: SECRET}).status_code, len(dropped))
        for one in (b"\xff", b"{}", b"{}", b"{}")
    ]
    assert came_to == [(200, 1), (200, 1), (503, 1), (200, 2)]


def test_two_chats_of_one_number_may_number_their_messages_alike(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    other = Person(stand[0], stand[0].number() + HER)
    for one in (someone, other):
        one.says("hi")
        one.shares(f"+91{someone.chat + 9_000_000_000}")
        one.news()
    for one in (someone, other):
        one.does(text="menu", message_id=77)
        assert len(one.texts()) == 1


def test_the_same_update_again_sends_nothing_again(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    message = someone.message(text="hi")
    number = someone.push(message)
    someone.double.wait(number)
    assert len(someone.texts()) == 1
    someone.double.push(someone.chat, message, number)
    someone.double.wait(number)
    someone.double.wait(someone.push(message))  # the same message under another number
    assert someone.news() == []


def test_an_answer_that_could_not_be_sent_comes_once_when_it_can(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    double = someone.double
    double.trouble = [("sendMessage", 429, {"retry_after": 1}), ("sendMessage", 502, {})]
    number = someone.push(someone.message(text="hi"))
    double.wait(number)
    assert double.tried[number] == 3
    assert len(someone.texts()) == 1


def test_a_button_is_answered_whatever_else_fails(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    double = someone.double
    someone.says("hi")
    shown = someone.having("1 English")
    double.trouble = [("editMessageText", 500, {}), ("answerCallbackQuery", 400, {})]
    before = len(double.answered)
    someone.presses("1 English")
    assert "see a doctor" in someone.texts()[-1]
    double.wait(someone.push_press(shown, "nonsense"), someone.push_press(shown, "a:b"))
    assert len(double.answered) == before + 1
    assert [kind for kind, _, _ in someone.news()] == ["edited", "sent"]
    double.wrong.clear()  # the trouble above


def test_a_group_is_told_once_in_the_senders_language_and_left(
    stand: tuple[Double, Whole],
) -> None:
    double, _ = stand
    she = Person(double, 55501, code="hi")
    group = -double.number()
    home = {"id": group, "type": "group", "title": "Village"}
    for text in ("hi", "fever"):
        update = she.message(text=text)
        update["message"]["chat"] = home
        double.wait(double.push(group, update))
    assert len(double.messages[group]) == 1
    assert double.messages[group][0].text.startswith("हम")
    assert double.left.count(group) == 2
    assert she.news() == []


def book(she: Person, name: str = "Asha") -> None:
    she.says(f"My daughter {name} 6 years fever 3 days")
    she.presses("1 yes")
    she.shares(f"+91{she.chat + 9_000_000_000}")
    for _ in range(3):
        she.presses("0 none of these")
    she.presses("1 book")
    assert "Booked." in she.texts()[-1]


def test_a_prescription_comes_with_its_paper_and_has_arrived(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    double, whole = stand
    book(someone)
    issue(whole, "Asha", ["Cetirizine"], Clock().now, None)
    eventually(lambda: any(one.file for one in double.messages[someone.chat]))
    kinds = [(text, shown.file) for kind, text, shown in someone.news() if kind == "sent"]
    (told, _), (caption, paper) = kinds
    assert "Cetirizine" in told and caption.startswith("Your prescription from Dr")
    assert paper is not None
    assert paper[0] == "prescription.pdf" and paper[1].startswith(b"%PDF-")
    client = connect(whole.settings)
    ledger = Ledger(client, Clock())
    told_of: Any = client.zrange(ALL, 0, -1)
    (bundle,) = told_of
    delivery = ledger.read(bundle.decode())
    assert delivery is not None and delivery.arrived


def test_the_paper_goes_once_by_its_pace_and_after_what_went_before(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    """The Bot API is busy when the paper is to go; the text beside it is not sent again."""
    double, whole = stand
    book(someone, "Rani")
    double.trouble = [("sendDocument", 429, {"retry_after": 1})]
    issue(whole, "Rani", ["Cetirizine"], Clock().now, None)
    eventually(lambda: any(one.file for one in double.messages[someone.chat]))
    kinds = [shown.file is not None for kind, _, shown in someone.news() if kind == "sent"]
    assert kinds == [False, True]
    client = connect(whole.settings)
    assert [key for key in keys(client, "opd:sent:*:paper") if b"sent:" in (client.get(key) or b"")]


def test_one_who_blocked_the_bot_is_told_by_sms(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    double, whole = stand
    book(someone, "Meena")
    double.blocked.add(someone.chat)
    issue(whole, "Meena", ["Cetirizine"], Clock().now, None)
    number = f"+91{someone.chat + 9_000_000_000}"
    assert "Telegram" in whole.later(number), "it was told of the chat"
    assert "Cetirizine" in whole.later(number)
    double.blocked.clear()
    assert someone.news() == []
    someone.says("menu")
    assert "What do you need?" in someone.texts()[-1]


def test_who_leaves_the_chat_is_not_written_to_there(
    stand: tuple[Double, Whole], someone: Person
) -> None:
    double, whole = stand
    book(someone, "Radha")
    home = {"id": someone.chat, "type": "private"}
    now = int(time.time())
    change: dict[str, Any] = {"chat": home, "from": someone.me, "date": now}
    change["old_chat_member"] = {"user": someone.me, "status": "member"}
    change["new_chat_member"] = {"user": someone.me, "status": "kicked", "until_date": 0}
    double.wait(someone.push({"my_chat_member": change}))
    issue(whole, "Radha", ["Cetirizine"], Clock().now, None)
    number = f"+91{someone.chat + 9_000_000_000}"
    assert "Telegram" in whole.later(number), "it was told of the chat"
    assert "Cetirizine" in whole.later(number)
    assert someone.news() == []


def test_a_bug_of_ours_is_said_and_the_same_button_works_then(
    stand: tuple[Double, Whole], someone: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone.says("hi")
    with monkeypatch.context() as broken:
        broken.setattr("bot.chat.ChatRenderer.chat", _broken_once())
        someone.presses("1 English")
    assert "did not work" in someone.texts()[-1]
    someone.presses("1 English")
    assert "see a doctor" in someone.texts()[-1]


def _broken_once() -> Callable[..., Any]:
    from bot.chat import ChatRenderer

    whole, calls = ChatRenderer.chat, []

    def chat(*args: Any, **more: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("a bug of ours")
        return whole(*args, **more)

    return chat


def test_nothing_readable_of_her_is_kept(stand: tuple[Double, Whole], someone: Person) -> None:
    book(someone)
    client = connect(stand[1].settings)
    found = [key for key in keys(client) if str(someone.chat).encode() in key]
    assert found == []
