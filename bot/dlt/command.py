"""``python app.py dlt export``: the sheet to register templates with."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import click

from bot import languages as catalogue
from bot.dlt.register import Register
from bot.settings import Settings

CATALOGUE = catalogue.read()
LoadSettings = Callable[[], Settings]


def dlt_command(load: LoadSettings) -> click.Group:
    """The group, over the settings of this installation."""

    @click.group("dlt")
    def dlt() -> None:
        """The registry of SMS templates (India)."""

    @dlt.command("export")
    @click.option(
        "--out",
        type=click.Path(dir_okay=False, path_type=Path),
        help="write here instead of on the screen; may be DLT_TEMPLATES itself",
    )
    @click.option(
        "--language",
        "languages",
        multiple=True,
        type=click.Choice([*CATALOGUE.spoken(), *CATALOGUE.forms()]),
        help="only this one",
    )
    def export(out: Path | None, languages: tuple[str, ...]) -> None:
        """Write every SMS that can be sent as a template, with the ids known so far."""
        from bot.dlt.sheet import Entity, rows, write  # noqa: PLC0415  (it renders every message)
        from bot.render import Renderer  # noqa: PLC0415
        from bot.rx.texts import PAGE  # noqa: PLC0415
        from bot.words import load as load_words  # noqa: PLC0415

        settings = load()
        known_sheet = settings.dlt_templates
        if languages and out and known_sheet and out.resolve() == Path(known_sheet).resolve():
            raise click.UsageError("DLT_TEMPLATES holds all languages; write some to another file")
        words = load_words()
        words = {code: words[code] for code in languages or words}
        known = Register.read(known_sheet).ids if known_sheet else {}
        entity = Entity(settings.dlt_entity_id, settings.dlt_header, known)
        renderer = Renderer(load_words(), settings.zone)
        page = f"{settings.public_url}{PAGE}" if settings.rx_links else ""
        sheet = list(rows(renderer, words, settings.emergency_numbers[0], entity, page))
        if out:
            with out.open("w", encoding="utf-8", newline="") as file:
                write(file, sheet)
        else:
            write(sys.stdout, sheet)
        _summary([(row.language, bool(row.template_id)) for row in sheet])

    return dlt


def _summary(found: list[tuple[str, bool]]) -> None:
    """On the error stream, for the sheet may go to the other."""
    counted = Counter(found)
    for language in dict.fromkeys(language for language, _ in found):
        with_id, without = counted[language, True], counted[language, False]
        click.echo(
            f"{language}: {with_id + without} templates, {without} without a template id", err=True
        )
