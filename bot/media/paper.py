"""A PDF: whole, of bounded size, open to all, and with nothing in it that runs or hides a file."""

from __future__ import annotations

import re
import zlib
from typing import Final

from bot.media.unfit import Unfit

INFLATED: Final = 20_000_000  # bytes of all its lists of objects together
_STREAM: Final = re.compile(rb"stream\r?\n")
_NAME: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_END: Final = rb"(?![A-Za-z0-9])"
_RUNS: Final = re.compile(
    rb"/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|Movie|Rendition|"
    rb"Sound)" + _END
)
_RUNS_TOO: Final = re.compile(rb"/(?:JS|XFA|3D)" + _END)  # so short that a stream may have it
_LOCKED: Final = re.compile(rb"/Encrypt" + _END)
_LIST: Final = re.compile(rb"/ObjStm" + _END)
_PAGE: Final = re.compile(rb"/Page" + _END)
_FILTER: Final = re.compile(rb"/Filter\s*(?:\[([^\]]*)\]|(/[A-Za-z0-9]+))")


def checked(data: bytes) -> None:
    """``Unfit`` where it is no PDF that a doctor should open."""
    tail = data[-1024:]
    if not re.match(rb"%PDF-[12]\.\d", data) or b"%%EOF" not in tail or b"startxref" not in tail:
        raise Unfit("no whole PDF")
    if tail.rpartition(b"%%EOF")[2].strip(b"\r\n \0"):
        raise Unfit("something follows the PDF")
    outside, lists = _read(data)
    if _LOCKED.search(outside):
        raise Unfit("a PDF with a password")
    plain = _named(data)
    if len(_LIST.findall(plain)) != len(lists):
        raise Unfit("a PDF that hides its objects")
    said = b" ".join((outside, *lists))
    if _RUNS.search(plain) or _RUNS.search(said) or _RUNS_TOO.search(said):
        raise Unfit("a PDF that runs or holds something")
    if not _PAGE.search(said):
        raise Unfit("a PDF without pages")


def _read(data: bytes) -> tuple[bytes, list[bytes]]:
    """What stands outside of its streams; and its lists of objects, inflated."""
    outside: list[bytes] = []
    lists: list[bytes] = []
    at, left = 0, INFLATED
    while found := _STREAM.search(data, at):
        plain = _named(data[at : found.start()])
        outside.append(plain)
        end = data.find(b"endstream", found.end())
        if end < 0:
            raise Unfit("a stream without an end")
        opened = plain[plain.rfind(b" obj") + 1 :]
        if _LIST.search(opened):
            lists.append(_named(_inflated(opened, data[found.end() : end], left)))
            left -= len(lists[-1])
        at = end + len(b"endstream")
    return b" ".join((*outside, _named(data[at:]))), lists


def _named(plain: bytes) -> bytes:
    """With names as they are meant: "/J#53" is "/JS"."""
    return _NAME.sub(lambda found: bytes([int(found[1], 16)]), plain)


def _inflated(opened: bytes, stream: bytes, most: int) -> bytes:
    found = _FILTER.search(opened)
    filters = (found[1] or found[2]).split() if found else []
    if not filters:
        return stream
    if filters != [b"/FlateDecode"]:
        raise Unfit("a PDF that hides its objects")
    try:
        inflating = zlib.decompressobj()
        plain = inflating.decompress(stream, most + 1)
    except zlib.error:
        raise Unfit("a PDF with a broken list of objects") from None
    if len(plain) > most:
        raise Unfit("a PDF that grows too large")
    return plain
