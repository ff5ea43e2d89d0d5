"""The hours at which people may be called or written to unasked."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct


class Hours(Struct, frozen=True):
    """From the hour ``first`` until before the hour ``last`` of each day in ``zone``."""

    zone: ZoneInfo
    first: int = 8
    last: int = 21

    def awake(self, at: datetime) -> bool:
        """Whether it is one of these hours then (aware)."""
        return self.first <= at.astimezone(self.zone).hour < self.last

    def next(self, at: datetime) -> datetime:
        """That time, or when the next of these hours begins."""
        if self.awake(at):
            return at
        here = at.astimezone(self.zone)
        opens = here.replace(hour=self.first, minute=0, second=0, microsecond=0)
        return opens if opens > here else opens + timedelta(days=1)

    def after(self, at: datetime, span: timedelta) -> datetime:
        """When so much of these hours has passed since then."""
        while True:
            at = self.next(at)
            closes = self._midnight(at) + timedelta(hours=self.last)
            left = closes - at.astimezone(self.zone)
            if span < left:
                return at + span
            span -= left
            at = closes

    def _midnight(self, at: datetime) -> datetime:
        return at.astimezone(self.zone).replace(hour=0, minute=0, second=0, microsecond=0)
