"""Telegram without a public address: updates are fetched, kept, confirmed, and then done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis

from bot.carrier import Temporary
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from bot.telegram import starting
from bot.telegram.api import Api
from bot.telegram.inbox import MOST, Inbox
from bot.telegram.loop import LOOP
from bot.telegram.polling import Polling
from tests.telegram_double import TOKEN, Double, Json, bot_api
from tests.telegram_stand import Person, telegram
from tests.test_journeys import Clock
from tests.test_telegram_journeys import JOURNEYS, hold
from tests.turn_stand import keys, redis_dir, settings

__all__ = ["redis_dir", "settings"]

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBUserWarning")


def inbox(settings: Settings, **more: Any) -> Inbox:
    return Inbox(connect(settings), Sealer(settings.secret_key), **more)


def nothing_waits(settings: Settings) -> Callable[[], bool]:
    kept = inbox(settings)
    return lambda: not kept.put([])


@contextmanager
def polling(double: Double, settings: Settings, take: object) -> Iterator[Polling]:
    """Fetches for ``take`` while this is open; an update is done when it is taken."""
    made = Polling(take, inbox(settings))  # type: ignore[arg-type]
    double.behind = nothing_waits(settings)
    running = LOOP.begin(made.run(Api(TOKEN, double.base).bot))
    try:
        yield made
    finally:
        LOOP.begin(_stopped(made)).result(10)
        running.result(20)


async def _stopped(made: Polling) -> None:
    made.stop()


def test_a_conversation_by_polling_is_the_same_as_by_webhook(tmp_path: Path) -> None:
    journey = next(one for one in JOURNEYS if one.stem == "first_booking_english")
    clock, stop = Clock(), threading.Event()
    with telegram(tmp_path, clock, webhook=False) as (double, whole):
        double.behind = nothing_waits(whole.settings)
        thread = threading.Thread(target=starting.poll, args=(whole.settings, stop, clock))
        thread.start()
        try:
            hold(journey.read_text(), {"1": Person(double)}, whole, clock)
        finally:
            stop.set()
            thread.join(20)
    assert not thread.is_alive()
    menus = {code: {one["command"]: one["description"] for one in double.menus[code]} for code in
             ("", "en", "hi", "ta")}  # fmt: skip
    assert menus[""] == menus["en"] and len({str(menu) for menu in menus.values()}) == 3
    assert menus["en"]["appointments"] == "My appointments"


def test_a_chats_updates_follow_one_another_and_chats_go_side_by_side(settings: Settings) -> None:
    order: list[tuple[int, str]] = []
    first_of_both = threading.Barrier(2)

    def take(update: Json) -> None:
        chat, text = update["message"]["chat"]["id"], update["message"]["text"]
        if text == "1":
            first_of_both.wait(10)  # passes only where both are in hand at once
        order.append((chat, text))

    with bot_api() as double, polling(double, settings, take):
        people = [Person(double, 1), Person(double, 2)]
        sent = [one.push(one.message(text=text)) for text in "123" for one in people]
        double.wait(*sent)
    for chat in (1, 2):
        assert [text for one, text in order if one == chat] == ["1", "2", "3"]


def test_what_fails_for_now_is_tried_again_before_the_next_of_its_chat(settings: Settings) -> None:
    tried: list[str] = []

    def take(update: Json) -> None:
        tried.append(update["message"]["text"])
        if tried == ["a"]:
            raise Temporary("not now", retry_after=0.01)
        if tried[-1] == "b":
            raise RuntimeError("a bug of ours")

    with bot_api() as double, polling(double, settings, take):
        she = Person(double)
        double.wait(*[she.push(she.message(text=text)) for text in "abc"])
    assert tried == ["a", "a", "b", "c"]


def test_what_is_not_done_when_it_stops_is_taken_at_the_next_start(settings: Settings) -> None:
    taken: list[str] = []
    waiting = threading.Event()

    def never(update: Json) -> None:
        waiting.set()
        raise Temporary("not now", retry_after=60)

    with bot_api() as double:
        she = Person(double)
        with polling(double, settings, never):
            sent = [she.push(she.message(text=text)) for text in "ab"]
            assert waiting.wait(10)
        assert not nothing_waits(settings)()
        with polling(double, settings, lambda update: taken.append(update["message"]["text"])):
            double.wait(*sent)
    assert taken == ["a", "b"]


def test_one_chat_that_is_stuck_holds_up_no_other(settings: Settings) -> None:
    """Telegram brings a hundred at a time, and only when these are confirmed the next ones."""
    taken = threading.Event()

    def take(update: Json) -> None:
        if update["message"]["chat"]["id"] == 1:
            raise Temporary("not now", retry_after=60)
        taken.set()

    with bot_api() as double:
        stuck, other = Person(double, 1), Person(double, 2)
        for n in range(120):
            stuck.push(stuck.message(text=str(n)))
        with polling(double, settings, take):
            other.push(other.message(text="hi"))
            assert taken.wait(10)


def test_a_chat_that_is_stuck_is_bounded_and_what_is_dropped_is_counted(
    settings: Settings,
) -> None:
    dropped: list[int] = []
    kept = inbox(settings, dropped=lambda: dropped.append(1))
    updates = [
        {"update_id": n, "message": {"text": str(n), "chat": {"id": 7}}} for n in range(MOST + 2)
    ]
    (chat,) = kept.put(updates)
    assert len(dropped) == 2
    for n in (0, *range(3, MOST + 2)):  # the first is in hand; what she said last is not lost
        first = kept.first(chat)
        assert first is not None and first.update == updates[n]
        kept.done(chat, first)
    assert (kept.first(chat), kept.put([])) == (None, [])


def test_a_crash_before_it_is_confirmed_and_one_before_it_is_done(settings: Settings) -> None:
    """The same update comes again; what was in hand is done again, and its turn knows it."""
    update = {"update_id": 9, "message": {"text": "fever", "chat": {"id": 7}}}
    (chat,) = inbox(settings).put([update])
    assert inbox(settings).put([update, update]) == [chat]
    first, again = inbox(settings).first(chat), inbox(settings).first(chat)
    assert first is not None and again is not None
    assert first.update == again.update == update
    inbox(settings).done(chat, first)
    inbox(settings).done(chat, again)
    assert inbox(settings).put([update]) == []


def test_nothing_of_hers_is_readable_in_redis(settings: Settings) -> None:
    update = {"update_id": 9, "message": {"text": "fever", "chat": {"id": 700001}}}
    inbox(settings).put([update])
    client = connect(settings)
    kept: Any = [client.lrange(key, 0, -1) for key in keys(client, "*:chat:*")]
    seen = repr((kept, keys(client)))
    assert kept and "fever" not in seen and "700001" not in seen


@pytest.mark.parametrize(
    "odd",
    [
        {"message": {"text": "\ud800", "chat": {"id": 7}}},
        {"message": {"text": float("nan"), "chat": {"id": 7}}},
        {"message": {"text": "x", "chat": 7}},
        {"message": {"text": "x", "chat": {"id": {"a": 1}}}},
        {"message": "x"},
        {"callback_query": {"message": ["x"]}},
    ],
)
def test_an_update_that_is_none_stops_no_other(settings: Settings, odd: Json) -> None:
    """It would come first again at each start."""
    taken: list[int] = []
    with (
        bot_api() as double,
        polling(double, settings, lambda update: taken.append(update["update_id"])),
    ):
        she = Person(double, 7)
        double.wait(she.push(odd), sent := she.push(she.message(text="hi")))
    assert sent in taken


def test_half_a_letter_is_lost_and_the_words_beside_it_are_not(settings: Settings) -> None:
    kept = inbox(settings)
    update = {"update_id": 9, "message": {"text": "\ud83d fever", "chat": {"id": 7}}}
    (chat,) = kept.put([update])
    first = kept.first(chat)
    assert first is not None and first.update["message"]["text"] == "? fever"


def test_what_another_key_sealed_is_passed_over(settings: Settings) -> None:
    dropped: list[int] = []
    update = {"update_id": 9, "message": {"text": "fever", "chat": {"id": 7}}}
    (chat,) = inbox(settings).put([update])
    other = Inbox(connect(settings), Sealer("o" * 32), lambda: dropped.append(1))
    assert (other.first(chat), dropped, other.put([])) == (None, [1], [])


def test_while_redis_is_gone_nothing_is_confirmed(settings: Settings) -> None:
    taken: list[int] = []
    kept = inbox(settings)
    put, fails = kept.put, [redis.ConnectionError("gone"), redis.ConnectionError("gone")]

    def failing(updates: list[Json]) -> list[str]:
        if updates and fails:
            raise fails.pop()
        return put(updates)

    kept.put = failing  # type: ignore[method-assign,assignment]
    with bot_api() as double:
        made = Polling(lambda update: taken.append(update["update_id"]), kept)
        double.behind = nothing_waits(settings)
        running = LOOP.begin(made.run(Api(TOKEN, double.base).bot))
        she = Person(double)
        sent = she.push(she.message(text="hi"))
        double.wait(sent)
        LOOP.begin(_stopped(made)).result(10)
        running.result(20)
    assert (taken, fails) == ([sent], [])


def test_trouble_of_the_bot_api_is_waited_for(settings: Settings) -> None:
    taken: list[int] = []
    with bot_api() as double:
        double.trouble = [
            ("getUpdates", 429, {"retry_after": 1}),
            ("getUpdates", 502, {}),
        ]
        with polling(double, settings, lambda update: taken.append(update["update_id"])):
            she = Person(double)
            sent = she.push(she.message(text="hi"))
            double.wait(sent)
    assert taken == [sent]


def test_a_token_that_is_refused_ends_it(settings: Settings) -> None:
    with bot_api() as double:
        wrong = TOKEN.replace("AAtest", "AAwrong")
        running = LOOP.begin(Polling(print, inbox(settings)).run(Api(wrong, double.base).bot))
        with pytest.raises(starting.Stopped, match="BotFather"):
            running.result(10)


def test_the_command_takes_over_from_a_webhook_and_stops_cleanly(tmp_path: Path) -> None:
    with bot_api() as double:
        double.webhook = {"url": "https://opd.example.org/telegram/webhook"}
        told = os.environ | {
            "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE": double.base,
            "DATA_DIR": str(tmp_path), "HTTP_PROXY": "http://127.0.0.1:9", "PYTHONUNBUFFERED": "1",
        }  # fmt: skip
        command = [sys.executable, "app.py", "telegram"]
        with subprocess.Popen(command, cwd=ROOT, env=told, text=True, stdout=-1, stderr=-1) as run:
            try:
                she = Person(double)
                assert run.stdout is not None
                assert "@OpdTestBot" in run.stdout.readline()
                assert "t.me/OpdTestBot" in run.stdout.readline()
                double.push(she.chat, she.message(text="/start"))
                with double.changed:
                    assert double.changed.wait_for(lambda: double.events[she.chat], 30)
                run.send_signal(signal.SIGINT)
                out, err = run.communicate(timeout=30)
            finally:
                run.kill()
    assert (run.returncode, err) == (0, "")
    assert "everything is kept" in out
    assert she.texts()[0].startswith("OPDLine. Send a number")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"TELEGRAM_BOT_TOKEN": ""}, "BotFather"),
        ({"TELEGRAM_BOT_TOKEN": "nonsense"}, "TELEGRAM_BOT_TOKEN"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE": "http://127.0.0.1:9"}, "API_BASE"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(
    more: dict[str, str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    from app import cli

    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["telegram"], env={"DATA_DIR": str(tmp_path)} | more)
    assert result.exit_code == 1 and said in result.output
    assert "nonsense" not in result.output


def test_the_webhook_is_set_with_its_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    from app import cli

    monkeypatch.chdir(tmp_path)
    with bot_api() as double:
        told = {
            "DATA_DIR": str(tmp_path), "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": double.base, "PUBLIC_URL": "https://opd.example.org",
        }  # fmt: skip
        result = CliRunner().invoke(cli, ["telegram", "--webhook"], env=told)
    assert result.exit_code == 0, result.output
    assert double.webhook["url"] == "https://opd.example.org/telegram/webhook"
    assert len(double.webhook["secret_token"]) == 64
    assert "callback_query" in double.webhook["allowed_updates"]
