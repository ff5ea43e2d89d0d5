"""Puts the demo into the application: carrier, phone page and desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
from flask import Flask

from bot.demo.call_api import add_calls
from bot.demo.call_routes import Words, create_call_routes
from bot.demo.calls import Calls
from bot.demo.carrier import create_carrier
from bot.demo.contents import Contents, add_contents
from bot.demo.contents_seed import seed
from bot.demo.desk import create_desk
from bot.demo.directory import Directory
from bot.demo.exchange import Exchange
from bot.demo.mailbox import Mailbox
from bot.demo.media import MediaStore, add_media, create_media
from bot.demo.phone import create_phone
from bot.demo.receipts import Receipts
from bot.demo.recordings import Recordings, add_recordings
from bot.demo.ringing import Ringing
from bot.demo.webhook import Webhooks
from bot.demo.whatsapp import WhatsAppLine
from bot.demo.whatsapp_phone import create_whatsapp_phone
from bot.settings import Settings


class Demo:
    """The demo's running parts, started and stopped with the server."""

    def __init__(
        self,
        mailbox: Mailbox,
        calls: Calls,
        webhooks: Webhooks,
        exchange: Exchange,
        stores: tuple[Contents, MediaStore],
    ) -> None:
        self._mailbox, self._calls, self._webhooks = mailbox, calls, webhooks
        self._stores = stores
        self._receipts = Receipts(mailbox, webhooks)
        self._ringing = Ringing(calls, exchange)

    def start(self) -> None:
        """Start telling OPDLine what became of its messages, and its calls to ring."""
        self._receipts.start()
        self._ringing.start()

    def stop(self) -> None:
        """Stop, and let go of the file."""
        self._receipts.stop()
        self._ringing.stop()
        self._webhooks.close()
        self._mailbox.close()
        self._calls.close()
        for store in self._stores:
            store.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _unknown(_: str) -> None:
    """Of a server without a voice line, no sound is known."""


def install_demo(
    app: Flask,
    settings: Settings,
    fhir: httpx.Client,
    clock: Callable[[], datetime] = _now,
    words: Words = _unknown,
) -> Demo:
    """Register carrier, phone page and desk with ``app``; start what is returned.

    ``fhir`` reaches the core's FHIR API (its ``base_url``); ``clock`` gives the desk its time;
    ``words`` are what a sound of the voice line says.
    The demo belongs to the embedded carrier: the caller leaves it out where a real one is
    configured. The desk writes records, so it is there only for the embedded core.
    """
    mailbox = Mailbox(settings.data_dir)
    calls = Calls(settings.data_dir)
    webhooks = Webhooks(settings, mailbox)
    recordings = Recordings(settings.data_dir)
    exchange = Exchange(settings, calls, webhooks, recordings)
    contents, media = Contents(settings.data_dir), MediaStore(settings.data_dir)
    whatsapp = WhatsAppLine(settings, mailbox, webhooks, contents, media)
    carrier = create_carrier(settings, mailbox, whatsapp)
    add_contents(carrier, contents)
    add_media(carrier, media)
    if settings.twilio_whatsapp_from and settings.whatsapp_templates:
        seed(contents, settings.whatsapp_templates)
    add_calls(carrier, calls, exchange)
    add_recordings(carrier, recordings)
    app.register_blueprint(carrier)
    app.register_blueprint(create_call_routes(settings, calls, exchange, words))
    app.register_blueprint(create_phone(settings, mailbox, webhooks, Directory(fhir)))
    app.register_blueprint(create_whatsapp_phone(settings, mailbox, whatsapp))
    app.register_blueprint(create_media(media))
    if settings.embedded_core:
        app.register_blueprint(create_desk(fhir, settings.zone, clock))
    return Demo(mailbox, calls, webhooks, exchange, (contents, media))
