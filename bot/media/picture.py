"""A picture, opened and written anew: what is handed over has its pixels and nothing else."""

from __future__ import annotations

import io
import struct
import threading
import warnings
from typing import Final

from PIL import Image, ImageOps

from bot.media.unfit import Unfit

PIXELS: Final = {"JPEG": 50_000_000, "PNG": 30_000_000, "WEBP": 30_000_000}  # at most
SIDE: Final = 2400  # pixels of the longer side that are kept; an old prescription stays readable
_QUALITY: Final = 85
_WRONG: Final = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    LookupError,
    EOFError,
    OverflowError,
    MemoryError,
    AttributeError,
    struct.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)  # fmt: skip  (all that Pillow's readers raise on made-up files)
_one_at_a_time = threading.Lock()  # an opened picture takes a hundred megabytes


def redrawn(data: bytes) -> bytes:
    """A JPEG of what the picture (JPEG, PNG or WebP) shows, the right way up; without the place,
    the time and the telephone it was taken with. ``Unfit`` where it is no whole picture, or has too
    many pixels.
    """
    try:
        with _one_at_a_time, warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _redrawn(data)
    except _WRONG as wrong:
        raise Unfit(f"no picture: {type(wrong).__name__}") from None


def _redrawn(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data), formats=tuple(PIXELS)) as picture:
        width, height = picture.size
        if width * height > PIXELS[picture.format or ""]:
            raise Unfit("too many pixels")
        picture.draft("RGB", (SIDE, SIDE))  # a JPEG is read in the size that is needed
        picture.load()
        picture.thumbnail((SIDE, SIDE))
        drawn = _on_white(ImageOps.exif_transpose(picture))
    bare = Image.frombytes("RGB", drawn.size, drawn.tobytes())
    target = io.BytesIO()
    bare.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return target.getvalue()


def _on_white(picture: Image.Image) -> Image.Image:
    """In red, green and blue; what shows through is white, as paper is."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    paper = Image.new("RGB", clear.size, "white")
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper
