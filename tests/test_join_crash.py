"""``kill -9`` at any step of the turn in which a chat joins a phone, then the same message again:
the same answer, nothing of hers lost, and her message taken once.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.begun import Begun
from bot.ports import Unavailable
from bot.settings import Settings
from handlers.house import Decision
from handlers.inbound import Inbound, Number
from tests.join_crash import CHAT, decide
from tests.turn_stand import HER, Stand, inbound, redis_dir, settings

__all__ = ["redis_dir", "settings"]

HERE = Path(__file__).parent
STEPS = [
    ("received", 1),
    ("begun", 1),  # the chat is locked
    ("begun", 2),  # the phone too
    ("decided", 1),
    ("queued", 1),
    ("saved", 1),  # the phone has it all, and the chat too
    ("joined", 1),
]


def turn(
    settings: Settings, said: str, step: str = "", count: int = 1
) -> subprocess.CompletedProcess[str]:
    """One message in a process of its own, killed at a step."""
    given = [str(settings.data_dir), said, step, str(count)]
    return subprocess.run(
        [sys.executable, str(HERE / "join_crash.py"), *given],
        env={"PYTHONPATH": f"{HERE.parent}:{HERE}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("step", "count"), STEPS)
def test_killed_at(step: str, count: int, settings: Settings) -> None:
    assert turn(settings, "one").stdout == "en/telegram echo 0 one\n"
    assert turn(settings, "JOIN", step, count).returncode == -signal.SIGKILL
    answers = [turn(settings, "JOIN") for _ in range(2)]
    said = "en/telegram echo 1 Number\n"
    assert [one.stdout for one in answers] == [said] * 2, answers[0].stderr
    stand = Stand(settings)
    contact, session = stand.sessions.now(CHAT)
    assert contact.address == HER
    assert [one.address for one in contact.reached] == [CHAT]
    assert [form.name for form in session.forms] == ["one", "Number"], "once, and not as words"
    assert stand.runner.run(inbound("SMS", "S1")) == ("en/sms echo 2 SMS",)


def in_chat(said: str) -> Inbound:
    """A message as ``turn`` has it."""
    return inbound(said, f"M{said}", CHAT, address=CHAT)


def test_a_phone_that_is_busy_for_long_leaves_the_chat_as_it_was(settings: Settings) -> None:
    """The chat's lock would else be lost while the phone's is waited for."""
    stand, other = Stand(settings, decide=decide, lock_ttl=1.0), Stand(settings)
    stand.runner.run(in_chat("one"))
    begun = other.sessions.begin(HER)
    assert isinstance(begun, Begun)
    with pytest.raises(Unavailable):
        stand.runner.run(in_chat("JOIN"))
    contact, session = stand.sessions.now(CHAT)
    assert (contact.address, [form.name for form in session.forms]) == (CHAT, ["one"])
    other.sessions.release(begun)
    assert stand.runner.run(in_chat("JOIN")) == ("en/sms echo 1 Number",)


def test_a_chat_that_fails_to_join_is_as_it_was_and_can_try_again(settings: Settings) -> None:
    failing = True

    def fails(said: Inbound, *rest: Any) -> Decision:
        if failing and isinstance(said.body, Number):
            raise RuntimeError("a bug of ours")
        return decide(said, *rest)

    stand = Stand(settings, decide=fails, lock_ttl=1.0)
    stand.runner.run(in_chat("one"))
    assert stand.runner.run(in_chat("JOIN")) == ("en/sms sorry-again",)
    assert stand.sessions.contact(CHAT).address == CHAT
    assert stand.sessions.contact(HER).reached == ()
    failing = False
    assert stand.runner.run(in_chat("JOIN")) == ("en/sms echo 1 Number",)
    assert stand.sessions.contact(CHAT).address == HER
