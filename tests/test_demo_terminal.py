"""The terminal phone prints what the phone shows, and nothing else."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from flask import Response

from bot.demo.terminal import run_phone
from tests.demo_stand import HER, SERVICE, TOKEN, Stand, standing, twiml
from tests.ports import free_port


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with standing(tmp_path) as one:
        yield one


class Terminal:
    """What one run printed."""

    def __init__(self, url: str, *says: str, wait: float = 0, parts: bool = False,
                 channel: str = "sms", typed: str = "", to: str = "") -> None:  # fmt: skip
        out, err = io.StringIO(), io.StringIO()
        self.code = run_phone(
            channel, HER, says, wait, url, parts, out, to=to, err=err, ask=io.StringIO(typed)
        )
        self.out, self.err = out.getvalue(), err.getvalue()


def write_to_her(stand: Stand, text: str) -> None:
    """As the product's worker does."""
    httpx.post(
        f"{stand.settings.twilio_api_base}/2010-04-01/Accounts/AC1/Messages.json",
        auth=("AC1", TOKEN), data={"From": SERVICE, "To": HER, "Body": text}, trust_env=False,
    ).raise_for_status()  # fmt: skip


def test_says_are_sent_in_turn_and_only_texts_are_printed(stand: Stand) -> None:
    run = Terminal(stand.url, "hi", "फिर से")
    assert (run.code, run.err) == (0, "")
    assert run.out == "You wrote: hi\n\nYou wrote: फिर से\n"


def test_what_was_there_before_is_not_printed_again(stand: Stand) -> None:
    Terminal(stand.url, "one")
    assert Terminal(stand.url, "two").out == "You wrote: two\n"


def test_parts_are_told_where_asked(stand: Stand) -> None:
    stand.answer = lambda form: twiml("न" * 71)
    assert Terminal(stand.url, "x", parts=True).out == "न" * 71 + "\n[2 parts, UCS-2, 71 units]\n"


def test_later_messages_are_waited_for_and_the_wait_ends_when_it_is_quiet(stand: Stand) -> None:
    stand.answer = lambda form: Response(status=204)

    def later() -> None:
        for text in ("first", "second"):
            time.sleep(0.5)
            write_to_her(stand, text)

    threading.Thread(target=later).start()
    start = time.monotonic()
    run = Terminal(stand.url, "hi", wait=20)
    assert run.out == "first\n\nsecond\n"
    assert time.monotonic() - start < 6


def test_a_wait_without_a_message_ends(stand: Stand) -> None:
    start = time.monotonic()
    Terminal(stand.url, "hi", wait=0.5)
    assert 0.5 <= time.monotonic() - start < 5


def test_typed_lines_are_sent(stand: Stand) -> None:
    assert Terminal(stand.url, typed="hi\n\nthere\n").out == "You wrote: hi\n\nYou wrote: there\n"


def test_a_server_that_is_not_there_is_said_plainly() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    run = Terminal(url, "hi")
    assert (run.code, run.out) == (1, "")
    assert run.err == f"Nothing answers at {url}; start it with: make run\n"


def test_a_line_the_carrier_does_not_have_is_said(stand: Stand) -> None:
    run = Terminal(stand.url, "hi", channel="telegram")
    assert run.code == 1
    assert "phone sms" in run.err
    assert stand.heard == []


def test_an_error_of_the_server_is_not_what_the_phone_shows(stand: Stand) -> None:
    stand.answer = lambda form: Response("oops", 500)
    run = Terminal(stand.url, "hi")
    assert run.code == 1
    assert run.out == "Sorry\n"
    assert run.err.startswith("carrier error 11200")


def test_a_number_nobody_answers_is_said(stand: Stand) -> None:
    run = Terminal(stand.url, "hi", to="+15005550006")
    assert run.code == 1
    assert "nobody answers at +15005550006" in run.err
    assert Terminal(stand.url, "hi", to=SERVICE).code == 0


def test_a_server_without_the_demo_is_said(stand: Stand) -> None:
    run = Terminal(f"{stand.url}/nothing", "hi")
    assert run.code == 1
    assert "no demo carrier" in run.err
