"""The words that Telegram itself shows: the menu of commands, in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from telegram import Bot, BotCommand

from bot.telegram.api import Api, Ask
from bot.telegram.reading import COMMANDS

Say = Callable[[str, str], str]  # (a message of locales/, a language) -> its words
DEFAULT: Final = ""  # who has Telegram in a language that has no menu here


def menus(say: Say, languages: Iterable[str]) -> dict[str, list[BotCommand]]:
    """The commands by the code of Telegram's language; English where that is none of ours. A
    language in Latin letters is none of Telegram's.
    """
    made = {DEFAULT: "en"} | {code: code for code in languages if "-" not in code}
    return {
        code: [BotCommand(name, say(f"command-{name}", language)) for name in COMMANDS]
        for code, language in made.items()
    }


def show_menus(api: Api, say: Say, languages: Iterable[str]) -> None:
    """Set them; the same again changes nothing. Raises ``Permanent`` and ``Temporary``."""
    for code, commands in menus(say, languages).items():
        api.call(_setting(commands, code))


def _setting(commands: list[BotCommand], code: str) -> Ask[bool]:
    async def ask(bot: Bot) -> bool:
        return await bot.set_my_commands(commands, language_code=code or None)

    return ask
