"""``python app.py voice``: prompts spoken ahead of time, and what a person may record."""

from __future__ import annotations

import click

from bot.rooms import LANGUAGES, WORK_DEADLINE, Rooms, now
from bot.settings import SettingsError, load
from bot.words import load as load_words
from handlers.core.errors import CoreDown
from ivr.audio.engine import Engine
from ivr.audio.espeak import Espeak
from ivr.build import EVERY, Builder, Built, Refused
from ivr.fixed import fixed_pieces
from ivr.install import renderer_of, voices_of
from ivr.offered import offered_pieces

_language = click.option(
    "--language", "languages", multiple=True, type=click.Choice(LANGUAGES), help="only this one"
)


@click.group("voice")
def voice_command() -> None:
    """What a call says: build it ahead of time, or print what to record."""


@voice_command.command()
@_language
@click.option(
    "--engine", "name", type=click.Choice(["gtts", "espeak-ng"]), default="gtts", show_default=True
)
@click.option("--every", default=EVERY, show_default=True, help="seconds between two requests")
@click.option("--url", default="", hidden=True)
def build(languages: tuple[str, ...], name: str, every: float, url: str) -> None:
    """Speak all fixed prompts ahead of time. May be stopped, and goes on where it stopped."""
    try:
        settings = load()
    except SettingsError as wrong:
        raise click.ClickException(f"a setting is wrong.\n{wrong}") from None
    rooms = Rooms(settings)
    voices, words = voices_of(settings), rooms.words
    core, renderer = rooms.core(WORK_DEADLINE), renderer_of(rooms)
    google = name == "gtts"
    engine = _google(url) if google else Espeak()
    builder = Builder(
        engine,
        voices.built if google else voices.spoken,
        voices.addresses,
        every=every if google else 0.0,
        on_rest=lambda seconds, why: click.echo(f"\n{why}; resting for {seconds:.0f} s", err=True),
    )
    for language in languages or LANGUAGES:
        if not engine.speaks(language):
            click.echo(f"{language}: {name} has no voice for it; espeak-ng will speak.")
            continue
        pieces = fixed_pieces(words[language], settings.emergency_numbers[0])
        try:
            pieces += offered_pieces(core, renderer, language, now().astimezone(settings.zone))
        except CoreDown:
            click.echo("The core does not answer: doctors and times are spoken when asked for.")
        built = Built()
        try:
            for slow in (False, True):  # what is heard first is made first
                label = f"{language}, slowly" if slow else language
                done = builder.build(pieces, built, slow)
                with click.progressbar(done, length=len(pieces), label=label) as bar:
                    for _ in bar:
                        pass
        except Refused as wrong:
            raise click.ClickException(
                f"{wrong}, again and again. {built.made} prompts were made and are kept; run the "
                "same command later, and it goes on from there."
            ) from None
        click.echo(
            f"{language}: {built.made} made, {built.there} there already, {built.failed} failed"
        )


def _google(url: str) -> Engine:
    from ivr.audio.google import GOOGLE, Gtts  # noqa: PLC0415  (slow to import, and only for this)

    return Gtts(url or GOOGLE)


@voice_command.command()
@_language
def script(languages: tuple[str, ...]) -> None:
    """Print what a person may record, and under which name each recording is kept."""
    try:
        settings = load()
    except SettingsError as wrong:
        raise click.ClickException(f"a setting is wrong.\n{wrong}") from None
    words = load_words()
    for language in languages or LANGUAGES:
        for piece in fixed_pieces(words[language], settings.emergency_numbers[0]):
            if piece.id:
                file = settings.data_dir / "recordings" / language / f"{piece.id}.wav"
                click.echo(f"{file}\t{piece.text}")
