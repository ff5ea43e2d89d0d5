"""The core tells what happened: over ``/core/events``, and asked by ourselves where it does not."""

from bot.core_events.guard import sign
from bot.core_events.routes import core_events_blueprint

__all__ = ["core_events_blueprint", "sign"]
