"""All checks over a folder of locales."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from bot.check.alike import REFERENCE, comment_problems, missing_problems, variable_problems
from bot.check.forms import form_problems
from bot.check.messages import read_messages
from bot.check.sizes import size_problems
from bot.check.voice import Measure, estimate, voice_problems
from bot.check.writing import writing_problems
from bot.languages import LOCALES, read
from bot.render import Renderer
from bot.sms.longest import Longest
from bot.words import load

ZONE = ZoneInfo("Asia/Kolkata")
NUMBER = "108"  # stands for the emergency number


def problems(folder: Path = LOCALES, measure: Measure = estimate) -> list[str]:
    """Everything that is wrong, a line each; empty when all is well.

    ``measure`` tells the seconds that a text takes in a language. What a language has or lacks is
    told first: its messages are rendered only when that is mended.
    """
    found: list[str] = []
    about = read(folder).languages
    languages = {code: read_messages(folder / code, found) for code in read(folder).spoken()}
    reference = languages[REFERENCE]
    for code, here in languages.items():
        found += missing_problems(code, here, reference, about[code])
        found += variable_problems(code, here, reference)
        found += writing_problems(code, about[code], here, reference)
    found += comment_problems(reference)
    found += form_problems(reference.keys())
    if found:
        return sorted(found)
    words = load(folder)
    renderer = Renderer(words, ZONE, REFERENCE)
    for code, here in languages.items():
        found += size_problems(renderer, words[code], NUMBER)
        if words[code].voice == code:
            found += voice_problems(words[code], here, Longest(renderer, words[code]), measure)
    return sorted(found)
