"""What the texts cost: SMS parts a message and a journey, in each language."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.render import Renderer
from bot.sms.journeys import Cost, all_journeys
from bot.sms.segments import count
from bot.sms.sent import sent
from bot.sms.shapes import Shapes
from bot.words import load

ZONE = ZoneInfo("Asia/Kolkata")
NUMBER = "108"  # stands for the emergency number


def journey_lines() -> Iterator[str]:
    """A line a language: messages and parts of each whole journey."""
    costs = all_journeys()
    names = list(next(iter(costs.values())))
    yield f"{'':<10}{'':<14}" + "".join(f"{name:>19}" for name in names)
    for language, journeys in costs.items():
        encodings = frozenset().union(*(cost.encodings for cost in journeys.values()))
        told = "".join(f"{_told(cost):>19}" for cost in journeys.values())
        yield f"{language:<10}{'+'.join(sorted(encodings)):<14}{told}"


def _told(cost: Cost) -> str:
    doctor = f" + {cost.to_doctor}" if cost.to_doctor else ""
    return f"{cost.messages} in {cost.parts}{doctor}"


def message_lines() -> Iterator[str]:
    """A line a message: its parts with the longest values, and how many characters they count."""
    words = load()
    renderer = Renderer(words, ZONE)
    shapes = {code: Shapes(renderer, one, NUMBER) for code, one in words.items()}
    yield f"{'':<30}{'most':>5}" + "".join(f"{code:>9}" for code in shapes)
    for one in sent().values():
        cells = []
        for each in shapes.values():
            texts = [each.long(shape) for shape in each.of(one) if shape.least or not one.parts]
            size = max(map(count, texts), key=lambda size: (size.parts, size.units))
            cells.append(f"{f'{size.parts} ({size.units})':>9}")
        most = one.parts or "-"
        yield f"{one.message:<30}{most:>5}{''.join(cells)}"
