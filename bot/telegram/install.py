"""Puts Telegram together over the rooms of OPDLine."""

from __future__ import annotations

from flask import Blueprint

from bot.carrier import Message
from bot.delivery.ledger import Ledger
from bot.ports import OnStep
from bot.rooms import WORK_DEADLINE, Rooms
from bot.telegram.api import connected
from bot.telegram.papers import Papers
from bot.telegram.receive import Receiver
from bot.telegram.send import TelegramChats
from bot.telegram.traces import Traces
from bot.telegram.webhook import telegram_blueprint
from bot.telling import Sent
from handlers.reply import Term


def webhook(rooms: Rooms, on_step: OnStep | None = None) -> Blueprint:
    """``/telegram/webhook``."""
    dropped = rooms.metrics.dropped.labels("telegram").inc
    return telegram_blueprint(rooms.settings, receiver(rooms, on_step).take, dropped)


def receiver(rooms: Rooms, on_step: OnStep | None = None) -> Receiver:
    """What takes updates, by webhook or by polling."""
    return Receiver(
        api=connected(rooms.settings),
        chats=TelegramChats(rooms.settings),
        runner=rooms.runner(on_step, rooms.chats),
        outgoing=rooms.outgoing,
        sessions=rooms.sessions,
        addresses=rooms.addresses,
        sealer=rooms.sealer,
        traces=Traces(rooms.redis, rooms.sealer),
        say=lambda message, language: rooms.say(Term(message), language),
        languages=rooms.languages,
        clock=rooms.clock,
    )


def after_sending(rooms: Rooms) -> Sent:
    """There are no receipts: what Telegram took is there. A prescription has its PDF beside it."""
    papers = Papers(
        core=rooms.core(WORK_DEADLINE),
        ledger=Ledger(rooms.redis, rooms.clock),
        sheets=rooms.sheets,
        outgoing=rooms.outgoing,
        traces=Traces(rooms.redis, rooms.sealer),
        renderer=rooms.renderer,
        clock=rooms.clock,
    )

    def sent(message: Message) -> None:
        if message.channel == "telegram":
            rooms.receipts.take(message.id, "delivered")
            papers.beside(message)

    return sent
