"""Lets calls to phones ring, each as long as was asked for."""

from __future__ import annotations

import time

from bot.demo.calls import Call, Calls
from bot.demo.exchange import Exchange
from bot.demo.rounds import Rounds


class Ringing(Rounds[Call]):
    """The carrier's background thread; a call that waited at a stop rings at the next start."""

    def __init__(self, calls: Calls, exchange: Exchange, pace: float = 0.2) -> None:
        def step(call: Call) -> None:
            exchange.step(call, time.time())

        super().__init__("ringing", calls.waiting, step, pace)
