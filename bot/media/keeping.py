"""What she sent: from the carrier to the core, if it is what it was said to be."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from bot.carrier import Permanent, Temporary
from bot.media.check import fit
from bot.media.sound import MINUTES
from bot.media.source import Forgetful, MediaSource
from bot.media.unfit import TooLong, Unfit
from bot.ports import Clock, Enqueue, Refused
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.records import Attached
from handlers.effect import KeepMedia, Tell
from handlers.later import ForgetMedia
from handlers.media import LARGEST
from handlers.reply import Reply

PATIENCE: Final = timedelta(hours=6)  # with a carrier that does not give it
TOO_MUCH: Final = 413  # a core's answer to what is larger than it takes


class MediaKeeping:
    """Each comes to an outcome in a word: done, unread, lost, gone. Raises ``Refused`` for good,
    and ``Temporary`` and ``CoreDown`` when trying again later is right.
    """

    def __init__(
        self, core: Core, sources: Mapping[str, MediaSource], enqueue: Enqueue, clock: Clock
    ) -> None:
        self._core = core
        self._sources = sources
        self._enqueue = enqueue
        self._clock = clock

    def keep(self, effect: KeepMedia) -> str:
        """The carrier forgets it once the core has it, or never will; she is told of the latter."""
        try:
            outcome = self._keep(effect)
        except TooLong:
            outcome = self._tell(effect, Reply("media-long", {"minutes": MINUTES}), "unread")
        except Unfit:
            outcome = self._tell(effect, Reply("media-unread"), "unread")
        except Permanent:
            outcome = self._tell(effect, Reply("media-lost"), "lost")
        except NotFound:
            outcome = "gone"  # nothing is booked after all, which she was told
        except CoreRefused as wrong:
            large = wrong.status == TOO_MUCH
            why = Reply("media-large", {"size": LARGEST // 2}) if large else Reply("media-lost")
            self._tell(effect, why, "lost")
            self._forget(effect.provider, effect.url)
            raise Refused("the core takes no file") from None
        self._forget(effect.provider, effect.url)
        return outcome

    def forget(self, effect: ForgetMedia) -> str:
        """The carrier forgets it, if it can."""
        self._forget(effect.provider, effect.url)
        return "done"

    def give_up(self, effect: KeepMedia) -> None:
        """It was tried for long enough: she may send it again."""
        self._tell(effect, Reply("media-lost"), "lost")
        with contextlib.suppress(Temporary):
            self._forget(effect.provider, effect.url)

    def _keep(self, effect: KeepMedia) -> str:
        if self._core.has_attached(effect.turn):
            return "done"
        whole = fit(self._fetched(effect), effect.content_type)
        self._core.attach(
            Attached(
                turn=effect.turn,
                kind=whole.kind,
                mime=whole.mime,
                data=whole.data,
                booking=effect.booking,
                appointment=effect.appointment,
            )
        )
        return "done"

    def _fetched(self, effect: KeepMedia) -> bytes:
        source = self._sources.get(effect.provider)
        if source is None:
            raise Permanent("nothing is fetched from this provider here")
        try:
            return source.fetch(effect.url)
        except Temporary as wrong:
            if self._clock() - effect.since > PATIENCE:
                raise Permanent(f"for too long: {wrong}") from None
            raise

    def _tell(self, effect: KeepMedia, why: Reply, outcome: str) -> str:
        self._enqueue(Tell(f"{effect.id}:told", effect.contact, why))
        return outcome

    def _forget(self, provider: str, url: str) -> None:
        source = self._sources.get(provider)
        if isinstance(source, Forgetful):
            with contextlib.suppress(Permanent):
                source.delete(url)
