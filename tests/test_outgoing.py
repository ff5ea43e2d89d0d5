"""One message, whatever becomes of those who send it: at most once on her phone."""

from __future__ import annotations

import threading
import time
from datetime import datetime

import pytest

from bot.carrier import Message, Temporary
from bot.outgoing import CALL_TAKES, Outgoing
from bot.settings import Settings
from tests.turn_stand import Stand, redis_dir, settings

__all__ = ["redis_dir", "settings"]

TOGETHER = 5.0  # s that one waits for the other


HI = Message(id="turn:doctor", channel="sms", to="+919800000001", text="hi")


class SlowList:
    """A carrier that takes a while to look into its list, so that two look at once."""

    def __init__(self, lookers: int) -> None:
        self.texts: list[str] = []
        self._all_there = threading.Barrier(lookers)

    def send(self, message: Message) -> str:
        self.texts.append(message.text)
        return f"SM{len(self.texts)}"

    def find(self, message: Message, since: datetime) -> str | None:
        self._all_there.wait(TOGETHER)
        return None


@pytest.mark.parametrize("state", ["sending", "unsure"])
def test_two_find_what_a_dead_one_left(settings: Settings, state: str) -> None:
    """Whoever had it in hand died before the carrier had it; two copies of it are queued."""
    stand = Stand(settings)
    carrier = SlowList(lookers=2)
    left = f"{state}:{time.time() - 2 * CALL_TAKES}"
    stand.redis.set("opd:sent:turn:doctor", left)
    came_to: list[str] = []

    def send() -> None:
        try:
            came_to.append(Outgoing(stand.redis, {"sms": carrier}).send(HI))
        except Temporary:
            came_to.append("later")

    both = [threading.Thread(target=send) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join(2 * TOGETHER)
    assert sorted(came_to) == ["SM1", "later"]
    assert carrier.texts == ["hi"]
    again = Outgoing(stand.redis, {"sms": carrier}).send(HI)
    assert again == "SM1" and len(carrier.texts) == 1
