"""What a file of hers really is, by its content: only that is handed over."""

from __future__ import annotations

from msgspec import Struct

from bot.media import paper, picture, sound
from bot.media.unfit import Unfit
from handlers.core.records import AttachedKind
from handlers.media import kind_of


class Fit(Struct, frozen=True):
    """What may be handed over, and its media type."""

    kind: AttachedKind
    mime: str
    data: bytes


def fit(data: bytes, content_type: str) -> Fit:
    """What the carrier says is ``content_type``; ``Unfit`` where it is not of that kind."""
    match kind_of(content_type):
        case "picture":
            return Fit("picture", "image/jpeg", picture.redrawn(data))
        case "recording":
            return Fit("recording", sound.known(data), data)
        case "paper":
            paper.checked(data)
            return Fit("paper", "application/pdf", data)
        case _:
            raise Unfit("nothing that we take")
