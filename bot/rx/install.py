"""Puts the pages of prescriptions together."""

from __future__ import annotations

from flask import Flask

from bot.rooms import TURN_DEADLINE, Rooms
from bot.rx.lent import lent_blueprint
from bot.rx.opening import Opening
from bot.rx.page import Pages
from bot.rx.proof import Proof
from bot.rx.routes import Parts, rx_blueprint
from bot.rx.verify import verify_blueprint
from bot.tries import Tries
from handlers.core.port import Core


def install_rx(app: Flask, rooms: Rooms, core: Core | None = None) -> None:
    """``/rx`` and ``/rx/v``; ``core`` where it is not the one of the settings."""
    core = core or rooms.core(TURN_DEADLINE)
    pages = Pages(rooms.renderer, rooms.languages, rooms.clock)
    parts = Parts(
        settings=rooms.settings,
        sessions=rooms.sessions,
        links=rooms.links,
        opening=Opening(core, Tries(rooms.redis, rooms.sealer)),
        proof=Proof(rooms.sealer, rooms.clock),
        pages=pages,
        sheets=rooms.sheets,
        say=rooms.say,
    )
    app.register_blueprint(rx_blueprint(parts))
    app.register_blueprint(lent_blueprint(rooms.papers, core, rooms.sheets, rooms.sessions))
    app.register_blueprint(verify_blueprint(rooms.settings, rooms.sealer, core, pages, rooms.say))
