"""``python app.py whatsapp templates``: what WhatsApp must have from us, made and shown."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

from bot import languages as catalogue
from bot.carrier import Permanent, Temporary
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.twilio.whatsapp.notices import Notice

LANGUAGES = catalogue.read()
CHOICES = "choices"  # the line of what needs no approval
LoadSettings = Callable[[], Settings]


def whatsapp_command(load: LoadSettings) -> click.Group:
    """The group, over the settings of this installation."""

    @click.group("whatsapp")
    def whatsapp() -> None:
        """WhatsApp through Twilio."""

    @whatsapp.command("templates")
    @click.option(
        "--language",
        "languages",
        multiple=True,
        type=click.Choice([*LANGUAGES.spoken(), *LANGUAGES.forms()]),
        help="only this one; may be given several times",
    )
    @click.option("--look", is_flag=True, help="make nothing, only show what is there")
    def templates(languages: tuple[str, ...], look: bool) -> None:
        """Make what is missing at Twilio, submit it to WhatsApp, and show what was approved.

        Broken off or refused for being too fast, it goes on where it was when it is run again.
        """
        from bot.twilio.whatsapp.catalogue import Catalogue  # noqa: PLC0415
        from bot.twilio.whatsapp.content_api import ContentApi  # noqa: PLC0415
        from bot.twilio.whatsapp.notices import wrong  # noqa: PLC0415
        from bot.twilio.whatsapp.stock import Stock, wanted  # noqa: PLC0415

        settings = load()
        if not settings.twilio_whatsapp_from or settings.whatsapp_templates is None:
            raise click.ClickException(
                "TWILIO_WHATSAPP_FROM is not set: the number of your WhatsApp sender, like "
                "+911140000000"
            )
        notices = _notices(settings, languages)
        refused = [(one, why) for one in notices if (why := wrong(one))]
        for one, why in refused:
            click.echo(f"{one.language}: {one.message}: {why}: {one.body!r}")
        if refused:
            raise click.ClickException("WhatsApp would refuse these, so nothing was made.")
        for language in dict.fromkeys(one.language for one in notices if one.content() is None):
            click.echo(
                f"{language}: WhatsApp has no code for this language; after 24 hours its patients "
                "get an SMS instead",
                err=True,
            )
        path = settings.whatsapp_templates
        stock = Stock(ContentApi(settings), path, Catalogue(path).known)
        whole = wanted(notices)
        try:
            if look:
                found = stock.look(whole)
            else:
                found = stock.fill(
                    whole, lambda done: click.echo(f"{done} of {len(whole)}", err=True)
                )
        except (Temporary, Permanent) as stopped:
            raise click.ClickException(
                f"Twilio did not go on: {stopped}. What is done is kept in {path}; run it again."
            ) from None
        _show(
            (one.wanted.notice.language if one.wanted.notice else CHOICES, one.status)
            for one in found
        )
        no = [one for one in found if one.reason]
        for found_one in no:
            name = found_one.wanted.content.name
            click.echo(f"{name}: {found_one.status}: {found_one.reason}")
        sys.exit(1 if no else 0)

    return whatsapp


def _notices(settings: Settings, languages: tuple[str, ...]) -> list[Notice]:
    from bot.render import Renderer  # noqa: PLC0415  (it renders every message)
    from bot.rx.texts import PAGE  # noqa: PLC0415
    from bot.twilio.whatsapp.notices import notices  # noqa: PLC0415
    from bot.words import load as load_words  # noqa: PLC0415

    words = load_words()
    some = {code: words[code] for code in languages or words if code in words}
    page = f"{settings.public_url}{PAGE}" if settings.rx_links else ""
    number = settings.emergency_numbers[0]
    return list(notices(Renderer(words, settings.zone), some, number, page))


def _show(found: Iterable[tuple[str, str]]) -> None:
    """A line a language: how many have each status."""
    counted: dict[str, Counter[str]] = {}
    for language, status in found:
        counted.setdefault(language, Counter())[status] += 1
    for language, statuses in counted.items():
        told = ", ".join(f"{count} {status}" for status, count in sorted(statuses.items()))
        click.echo(f"{language}: {told}")
