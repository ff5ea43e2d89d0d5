"""``python app.py check``: what is wrong with the words of ``locales/`` or with a form."""

from bot.check.problems import problems

__all__ = ["problems"]
