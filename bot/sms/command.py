"""``python app.py sms``: what the texts cost."""

from __future__ import annotations

import click


@click.group("sms")
def sms_command() -> None:
    """The texts, as they are billed."""


@sms_command.command("report")
@click.option("--messages/--no-messages", default=True, help="also every message by itself")
def report_command(messages: bool) -> None:
    """Print the SMS parts of whole journeys and of each message, in every language."""
    from bot.sms.report import journey_lines, message_lines  # noqa: PLC0415  (they take a while)

    click.echo("Messages to her, their SMS parts, and those to the doctor (x in y + z):\n")
    for line in journey_lines():
        click.echo(line)
    if messages:
        click.echo("\nParts of each message with the longest values (characters as counted):\n")
        for line in message_lines():
            click.echo(line)
