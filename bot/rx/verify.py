"""``/rx/v/<code>``: whether a printed prescription is genuine, for whoever scans its code."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response

from bot.rx import genuine
from bot.rx.page import Pages
from bot.rx.sheets import Checked, check
from bot.rx.written import Say
from bot.seal import Sealer
from bot.settings import Settings
from handlers.core.errors import CoreError
from handlers.core.port import Core

SAID: Final = {"good": "verify-genuine", "issued": "verify-issued", "no": "verify-withdrawn"}
KINDS: Final = {"good": "yes", "issued": "", "no": "no"}  # of the page's frame


def verify_blueprint(
    settings: Settings, sealer: Sealer, core: Core, pages: Pages, say: Say
) -> Blueprint:
    """The page: the doctor's registration number, the day, the medicines and how each is taken;
    no patient.
    """
    blueprint = Blueprint("rx_verify", __name__)

    @blueprint.get("/rx/v/<code>")
    def verify(code: str) -> Response:
        facts = genuine.read(sealer, code)
        if facts is None:
            return shown("verify-unknown", 404, None)
        try:
            checked = check(facts, core, say, settings.zone)
        except CoreError:
            return shown("verify-later", 503, Checked(facts, "no"), n=facts.medicines)
        return shown(SAID[checked.stands], 200, checked)

    def shown(message: str, status: int, checked: Checked | None, **args: int) -> Response:
        return pages.page(
            "rx_genuine.html",
            pages.theirs,
            status,
            kind=KINDS[checked.stands if checked else "no"],
            words=pages.label(message, pages.theirs, **args),
            checked=checked,
        )

    return blueprint
