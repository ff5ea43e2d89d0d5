"""Puts the demo into the application: carrier, phone page and desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
from flask import Flask

from bot.demo.carrier import create_carrier
from bot.demo.desk import create_desk
from bot.demo.directory import Directory
from bot.demo.mailbox import Mailbox
from bot.demo.phone import create_phone
from bot.demo.receipts import Receipts
from bot.demo.webhook import Webhooks
from bot.settings import Settings


class Demo:
    """The demo's running parts, started and stopped with the server."""

    def __init__(self, mailbox: Mailbox, webhooks: Webhooks) -> None:
        self._mailbox, self._webhooks = mailbox, webhooks
        self._receipts = Receipts(mailbox, webhooks)

    def start(self) -> None:
        """Start telling OPDLine what became of its messages."""
        self._receipts.start()

    def stop(self) -> None:
        """Stop, and let go of the file."""
        self._receipts.stop()
        self._webhooks.close()
        self._mailbox.close()


def _now() -> datetime:
    return datetime.now(UTC)


def install_demo(
    app: Flask, settings: Settings, fhir: httpx.Client, clock: Callable[[], datetime] = _now
) -> Demo:
    """Register carrier, phone page and desk with ``app``; start what is returned.

    ``fhir`` reaches the core's FHIR API (its ``base_url``); ``clock`` gives the desk its time.
    The demo belongs to the embedded carrier: the caller leaves it out where a real one is
    configured. The desk writes records, so it is there only for the embedded core.
    """
    mailbox = Mailbox(settings.data_dir)
    webhooks = Webhooks(settings, mailbox)
    app.register_blueprint(create_carrier(settings, mailbox))
    app.register_blueprint(create_phone(settings, mailbox, webhooks, Directory(fhir)))
    if settings.embedded_core:
        app.register_blueprint(create_desk(fhir, settings.zone, clock))
    return Demo(mailbox, webhooks)
