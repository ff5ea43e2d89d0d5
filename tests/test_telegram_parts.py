"""Telegram's parts alone: what an update says, how buttons are laid out, what a failure means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.carrier import Choice, Message, Permanent, Temporary
from bot.media.source import LARGEST
from bot.telegram import layout
from bot.telegram.errors import meaning
from bot.telegram.files import TelegramFiles
from bot.telegram.reading import Blocked, Heard, InGroup, read
from bot.telegram.send import TelegramChats
from handlers.inbound import Located, Media, Number, Text, Unread
from tests.telegram_double import TOKEN, Double, bot_api
from tests.turn_stand import make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]

ME = {"id": 7, "is_bot": False, "first_name": "Sita", "language_code": "hi-IN"}
FILE = {"file_id": "f" * 20, "file_unique_id": "u"}
SIZED = FILE | {"width": 90, "height": 90}
PASSED_ON = {"type": "hidden_user", "date": 1, "sender_user_name": "Ravi"}


def told(chat: str = "private", **more: Any) -> Any:
    home = {"id": 7 if chat == "private" else -7, "type": chat}
    message = {"message_id": 1, "date": 1, "chat": home, "from": ME} | more
    return read(Update.de_json({"update_id": 5, "message": message}))


def body(**more: Any) -> Any:
    heard = told(**more)
    return heard.body if isinstance(heard, Heard) else heard


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"text": "fever\x00 3 days"}, Text("fever 3 days")),
        ({"text": "/Menu@OpdTestBot now"}, Text("menu")),
        ({"text": "/what"}, Text("/what")),
        ({"text": "/"}, Text("/")),
        (
            {"photo": [SIZED, FILE | {"width": 9, "height": 9}], "caption": "rash"},
            Media("image/jpeg", "f" * 20, 0, "rash"),
        ),
        (
            {"voice": FILE | {"duration": 3, "mime_type": "audio/ogg", "file_size": 5}},
            Media("audio/ogg", "f" * 20, 5),
        ),
        ({"audio": FILE | {"duration": 3}}, Media("", "f" * 20)),
        (
            {"document": FILE | {"mime_type": "application/pdf"}},
            Media("application/pdf", "f" * 20),
        ),
        ({"animation": SIZED | {"duration": 1}, "document": FILE}, Unread("animation")),
        ({"video": SIZED | {"duration": 1}}, Unread("video")),
        ({"dice": {"emoji": "🎲", "value": 3}}, Unread("dice")),
        ({"location": {"latitude": 21.1, "longitude": 79.0}}, Located(21.1, 79.0)),
        ({"new_chat_title": "a title"}, None),
        ({"text": "hi", "from": ME | {"is_bot": True}}, None),
    ],
)
def test_what_a_message_says(more: dict[str, Any], said: Any) -> None:
    assert body(**more) == said


@pytest.mark.parametrize(
    ("phone", "more", "said"),
    [
        ("919812345678", {}, Number("+919812345678")),
        ("+447700900123", {}, Number("+447700900123")),
        ("447700900123", {}, Number("+447700900123")),
        ("nonsense", {}, Unread("contact")),
        ("919812345678", {"forward_origin": PASSED_ON}, Unread("contact")),
    ],
)
def test_only_her_own_number_shared_by_herself_counts(
    phone: str, more: dict[str, Any], said: Any
) -> None:
    card = {"phone_number": phone, "first_name": "Sita"}
    assert body(contact=card | {"user_id": 7}, **more) == said
    assert body(contact=card | {"user_id": 8}) == body(contact=card) == Unread("contact")


def test_groups_are_told_apart_and_channels_and_edits_are_silence() -> None:
    assert told("group", text="hi") == InGroup("telegram:-7", "telegram:7", "hi-IN")
    assert told("supergroup", left_chat_member=ME) is None
    assert told("channel", text="hi") is None
    message = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "hi"}
    for kind in ("edited_message", "channel_post", "edited_channel_post"):
        assert read(Update.de_json({"update_id": 1, kind: message})) is None


@pytest.mark.parametrize(("status", "said"), [("kicked", Blocked("telegram:7")), ("member", None)])
def test_who_blocks_the_bot_is_known(status: str, said: Any) -> None:
    member = {"user": ME, "until_date": 0, "status": status}
    home = {"id": 7, "type": "private"}
    before = {"user": ME, "status": "member"}
    change = {"chat": home, "from": ME, "date": 1}
    change |= {"old_chat_member": before, "new_chat_member": member}
    assert read(Update.de_json({"update_id": 1, "my_chat_member": change})) == said


labels = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=80
)


@given(st.lists(labels, min_size=1, max_size=12), st.text(min_size=1, max_size=90))
def test_every_choice_has_its_button_within_the_limits(words: list[str], turn: str) -> None:
    choices = [Choice(str(n % 10), one) for n, one in enumerate(words, 1)]
    buttons = [button for row in layout.rows(choices, turn) for button in row]
    assert len(buttons) == len(choices)
    for button in buttons:
        assert len(button.data.encode()) <= layout.DATA
        assert button.label.strip() and layout._width(button.label) <= layout.LABEL
    assert layout.cut_short(choices) == any(
        layout._width(f"{one.key} {one.label}") > layout.LABEL for one in choices
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.integers(2, 40))
def test_a_long_text_is_cut_and_nothing_of_it_is_lost(text: str, most: int) -> None:
    pieces = layout.pieces(text, most)
    assert all(len(piece.encode("utf-16-le")) // 2 <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_it_is_cut_after_a_paragraph_else_a_line_else_a_word() -> None:
    assert layout.pieces("one two\n\nthree\nfour", 14) == ["one two", "three\nfour"]
    assert layout.pieces("one two\nthree", 10) == ["one two", "three"]
    assert layout.pieces("one two three", 10) == ["one two", "three"]


def caused(wrong: TelegramError, cause: Exception) -> TelegramError:
    wrong.__cause__ = cause
    return wrong


@pytest.mark.parametrize(
    ("wrong", "kind", "facts"),
    [
        (RetryAfter(7), Temporary, {"retry_after": 7.0, "maybe_sent": False}),
        (RetryAfter(timedelta(seconds=7)), Temporary, {"retry_after": 7.0}),
        (Forbidden("bot was blocked by the user"), Permanent, {"stopped": True}),
        (BadRequest("Chat not found"), Permanent, {"stopped": True}),
        (BadRequest("message is too long"), Permanent, {"stopped": False}),
        (InvalidToken("no"), Temporary, {"maybe_sent": False}),
        (Conflict("no"), Temporary, {"maybe_sent": False}),
        (TimedOut("no"), Temporary, {"maybe_sent": True}),
        (NetworkError("Bad Gateway"), Temporary, {"maybe_sent": True}),
        (caused(NetworkError("no"), httpx.ConnectError("no")), Temporary, {"maybe_sent": False}),
        (caused(TimedOut("no"), httpx.ConnectTimeout("no")), Temporary, {"maybe_sent": False}),
        (caused(TimedOut("no"), httpx.ReadTimeout("no")), Temporary, {"maybe_sent": True}),
        (TelegramError("nonsense"), Temporary, {"maybe_sent": True}),
    ],
)
@pytest.mark.filterwarnings("error")
def test_what_a_failure_means(wrong: TelegramError, kind: type, facts: dict[str, Any]) -> None:
    found = meaning(wrong)
    assert type(found) is kind
    assert {name: getattr(found, name) for name in facts} == facts


def with_double(redis_dir: Path, do: Callable[[Double, Any], None]) -> None:
    with bot_api() as double:
        told = {"telegram_bot_token": TOKEN, "telegram_api_base": double.base}
        do(double, make_settings(redis_dir, **told))


def test_a_file_is_fetched_from_the_bot_api_alone(redis_dir: Path) -> None:
    def do(double: Double, settings: Any) -> None:
        files = TelegramFiles(settings)
        double.files = {"p" * 20: b"a picture", "l" * 20: b"x" * (LARGEST + 1)}
        assert files.fetch("p" * 20) == b"a picture"
        double.files["z" * 20] = b"x" * 1000
        double.packed = {"z" * 20}
        for name in ("l" * 20, "g" * 20, "z" * 20, "http://127.0.0.1:1/x", "../" * 10, ""):
            with pytest.raises(Permanent):
                files.fetch(name)

    with_double(redis_dir, do)


def test_of_a_long_message_no_piece_is_sent_twice(redis_dir: Path) -> None:
    def do(double: Double, settings: Any) -> None:
        chats = TelegramChats(settings)
        long = "\n\n".join(f"{n} " + "word " * 500 for n in range(3))
        message = Message(
            id="long", channel="telegram", to="telegram:7", text=long,
            choices=(Choice("1", "yes"),), turn="t",
        )  # fmt: skip
        sent = 0

        def failing_once(method: str, said: Any, files: Any) -> Any:
            nonlocal sent
            sent += method == "sendMessage"
            if sent == 2 and not double.trouble:
                double.trouble.append(("sendMessage", 429, {"retry_after": 3}))
            return answer(method, said, files)

        answer, double.answer = double.answer, failing_once  # type: ignore[method-assign]
        with pytest.raises(Temporary) as wrong:
            chats.send(message)
        assert wrong.value.retry_after == 3
        sent = 10
        chats.send(message)
        shown = double.messages[7]
        assert [one.text.split()[0] for one in shown] == ["0", "1", "2"]
        assert [one.buttons for one in shown] == [[], [], [["1 yes"]]]
        assert chats.find(message, datetime.now(UTC)) is None

    with_double(redis_dir, do)


@pytest.mark.parametrize("to", ["telegram:7", "telegram:8", "telegram:x"])
def test_a_chat_that_takes_nothing_is_never_written_to_again(redis_dir: Path, to: str) -> None:
    def do(double: Double, settings: Any) -> None:
        double.blocked, double.gone = {7}, {8}
        with pytest.raises(Permanent) as no:
            TelegramChats(settings).send(Message(id=to, channel="telegram", to=to, text="hi"))
        assert no.value.stopped == (to != "telegram:x")

    with_double(redis_dir, do)
