"""Her own words, recorded after the beep: from the carrier to the core."""

from __future__ import annotations

import contextlib

from bot.carrier import Permanent, Temporary
from bot.ports import Refused
from bot.recordings import Recordings
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.effect import KeepRecording


class OwnWords:
    """Without ``recordings`` nothing is recorded here."""

    def __init__(self, core: Core, recordings: Recordings | None) -> None:
        self._core = core
        self._recordings = recordings

    def keep(self, effect: KeepRecording) -> str:
        """The carrier forgets it once the core has it, or can never have it. Raises ``Refused``."""
        if self._recordings is None:
            raise Refused("nothing is recorded here")
        wrong = ""
        try:
            if not self._core.has_recording(effect.booking):
                sound = self._recordings.fetch(effect.recording)
                self._core.keep_recording(effect.booking, sound, "audio/wav")
        except (CoreRefused, NotFound, Permanent) as never:
            wrong = f"{type(never).__name__} of a recording"
        try:
            self._recordings.delete(effect.recording)
        except Permanent as never:
            wrong = wrong or str(never)
        if wrong:
            raise Refused(wrong)
        return "done"

    def give_up(self, effect: KeepRecording) -> None:
        """The carrier forgets it, if it can be reached."""
        if self._recordings is not None:
            with contextlib.suppress(Permanent, Temporary):
                self._recordings.delete(effect.recording)
