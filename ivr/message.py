"""What she has in writing, as a voice message: the words of a call, but none of its keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.aloud import aloud
from bot.ports import Clock, Unspeakable
from bot.words import Words
from handlers.reply import Reply
from ivr.audio import mp3
from ivr.audio.engine import EngineFailed
from ivr.audio.voices import Voices
from ivr.render import LONG_LIST, SpokenRenderer, cut
from ivr.told import Piece
from ivr.tongues import in_voices

# Whose spoken words tell of keys, of the beep, or of calling us: in a chat she hears what she
# could read. A test holds the list against the English words.
OF_CALLS: Final = frozenset({
    "ask-abha", "ask-abha-aadhaar", "ask-abha-again", "ask-age", "ask-age-again", "ask-consent",
    "ask-consent-again", "ask-days", "ask-days-again", "ask-history", "ask-history-again",
    "ask-home", "ask-home-again", "ask-medicines", "ask-medicines-again", "ask-more-signs",
    "ask-more-signs-again", "ask-name-again", "ask-rating", "ask-rating-again", "ask-record",
    "ask-said", "ask-signs", "ask-signs-again", "ask-weeks", "ask-weeks-again",
    "ask-which-appointment", "ask-which-appointment-again", "ask-which-to-move",
    "ask-which-to-move-again", "ask-words", "ask-words-again", "booked", "booked-later",
    "booking-failed-later", "booking-full-later", "booking-kept", "call-back-noted",
    "cancel-failed-later", "cancel-kept", "consent-declined", "core-down", "help",
    "move-failed-later", "move-kept", "moved", "moved-later", "no-doctor-now",
    "no-prescription", "prescription-coming", "record-empty", "record-kept", "record-now",
    "sorry-again", "sorry-later",
})  # fmt: skip
_OUR_NAME: Final = ("OPDLine", "O P D Line")  # in writing, and as it is said
_NOT_HEARD: Final = {"registration", "part", "parts"}  # the law wants it written; parts are joined
_NOT_READ: Final = {"whose"}  # a text says in its own words whose it is


class MessageRenderer(SpokenRenderer):
    """Replies in, pieces out. A choice is told with what she writes for it."""

    press = "voice-send"

    def whole(self, reply: Reply, language: str, now: datetime) -> tuple[Piece, ...]:
        """The whole message: its words, then what she may choose."""
        words = self._of(language)
        args = {"whose": "", **self._filled(reply.args, words, now)}
        found = [*self._said(reply.id, words, args)]
        long = len(reply.options) >= LONG_LIST and not reply.id.startswith("ask-language")
        for place, option in enumerate(reply.options, 1):
            bare = long and 1 < place < len(reply.options)
            found += self._choice(option, option.key, words, now, bare=bare)
        return tuple(part for piece in found for part in in_voices(piece, self._words))

    def _said(self, message: str, words: Words, args: dict[str, str | int]) -> Iterator[Piece]:
        if _says_it_all(message, words):
            yield from cut(words, f"{message}-voice", args, message)
            return
        text = words.text(message, args).replace(*_OUR_NAME)
        for line in aloud(text, words).splitlines():
            if line.strip():
                yield Piece(line.strip(), words.language)


def _says_it_all(message: str, words: Words) -> bool:
    """Whether it has spoken words that tell as much as the written ones do."""
    spoken = f"{message}-voice"
    if message in OF_CALLS or spoken not in words:
        return False
    if message not in words:
        return True
    heard, read = words.variables(spoken), words.variables(message)
    return read - _NOT_HEARD == heard - _NOT_READ


class Messages:
    """``bot.ports.Speaks``: voice messages by the voices of the calls."""

    def __init__(self, renderer: MessageRenderer, voices: Voices, clock: Clock) -> None:
        self._renderer = renderer
        self._voices = voices
        self._clock = clock

    def __call__(self, replies: Sequence[Reply], language: str) -> bytes:
        """As ``Speaks`` has it."""
        now = self._clock()
        pieces = [one for reply in replies for one in self._renderer.whole(reply, language, now)]
        try:
            return mp3.joined([path.read_bytes() for path in self._voices.files(pieces)])
        except (EngineFailed, OSError) as wrong:
            raise Unspeakable(str(wrong)) from None
