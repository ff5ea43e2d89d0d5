"""One message, whatever becomes of those who send it: at most once on her phone."""

from __future__ import annotations

import threading
import time
from datetime import datetime

import pytest

from bot.carrier import Message, Permanent, Temporary
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


class Forgetting:
    """A carrier that raises what it is told to; its list says that it took the message at once."""

    def __init__(self, *fails: Exception | None) -> None:
        self.fails = list(fails)
        self.sent = 0
        self.listed = False
        self.since: list[datetime] = []

    def send(self, message: Message) -> str:
        wrong = self.fails.pop(0) if self.fails else None
        if wrong is not None:
            raise wrong
        self.sent += 1
        return f"SM{self.sent}"

    def find(self, message: Message, since: datetime) -> str | None:
        self.since.append(since)
        return "SM of the first try" if self.listed else None


@pytest.mark.parametrize(
    "between", [Temporary("others go first"), Permanent("21211"), Temporary("503", maybe_sent=True)]
)
def test_a_try_that_nobody_knows_of_is_looked_for_whatever_the_next_one_comes_to(
    settings: Settings, between: Exception
) -> None:
    """The carrier lists the first try late; meanwhile another one is told to wait."""
    stand = Stand(settings)
    carrier = Forgetting(Temporary("500", maybe_sent=True), between)
    outgoing = Outgoing(stand.redis, {"sms": carrier})
    for _ in range(2):
        with pytest.raises((Temporary, Permanent)):
            outgoing.send(HI)
    carrier.listed = True
    assert outgoing.send(HI) == "SM of the first try"
    assert carrier.sent == 0
    assert carrier.since[1] == carrier.since[0], "it may be as old as the first try"


def test_what_was_surely_not_sent_needs_no_look(settings: Settings) -> None:
    stand = Stand(settings)
    carrier = Forgetting(Temporary("others go first"))
    outgoing = Outgoing(stand.redis, {"sms": carrier})
    with pytest.raises(Temporary):
        outgoing.send(HI)
    assert (outgoing.send(HI), carrier.since) == ("SM1", [])
