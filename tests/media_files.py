"""Files as phones send them, and as those who mean harm do."""

from __future__ import annotations

import io
import struct
import zlib

from fpdf import FPDF
from PIL import Image

from tests.ivr.twilio_double import sound


def picture(
    form: str = "JPEG", size: tuple[int, int] = (120, 80), *, turned: bool = False
) -> bytes:
    """Red on the left, blue on the right; a JPEG knows where it was taken."""
    shown = Image.new("RGB", size, "red")
    shown.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    target = io.BytesIO()
    if form != "JPEG":
        shown.save(target, form)
        return target.getvalue()
    exif = Image.Exif()
    exif[0x010F] = "Telephone"
    exif.get_ifd(0x8825)[2] = (15.0, 21.0, 53.0)
    if turned:
        exif[0x0112] = 6  # turn it by a quarter to the right
    shown.save(target, "JPEG", exif=exif)
    return target.getvalue()


def png_bomb(side: int = 30_000) -> bytes:
    """A small PNG of ``side`` by ``side`` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    packing = zlib.compressobj(9)
    rows = b"".join(packing.compress(bytes(1 + side // 8)) for _ in range(64)) + packing.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def opus(seconds: float = 2.0, *, pages: int = 3) -> bytes:
    """A voice message as WhatsApp and Telegram have them, as far as its container goes."""

    def page(number: int, position: int, body: bytes, flags: int = 0) -> bytes:
        laces = bytes([255] * (len(body) // 255) + [len(body) % 255])
        head = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, position, 7, number, 0, len(laces))
        return head + laces + body

    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 16000, 0, 0)
    told = [page(0, 0, head, 2), page(1, 0, b"OpusTags" + bytes(8))]
    end = int(seconds * 48_000)
    told += [page(2 + n, end * (n + 1) // pages, bytes([n]) * 300) for n in range(pages)]
    return b"".join(told)


def mp3(seconds: float = 1.0) -> bytes:
    """Silence: frames of 128 kbit/s, 1,152 samples each."""
    frame = b"\xff\xfb\x90\xc4" + bytes(413)
    return frame * max(1, round(seconds * 44_100 / 1152))


def aac(seconds: float = 1.0) -> bytes:
    """ADTS frames of 16 kHz with nothing in them."""
    size = 40
    head = bytes(
        [0xFF, 0xF1, 0x60, 0x40 | size >> 11, size >> 3 & 0xFF, (size & 7) << 5 | 0x1F, 0xFC]
    )
    return (head + bytes(size - 7)) * round(seconds * 16_000 / 1024)


def amr(seconds: float = 1.0) -> bytes:
    """Frames of 12.2 kbit/s, 20 ms each."""
    return b"#!AMR\n" + (b"\x3c" + bytes(31)) * round(seconds * 50)


def m4a(seconds: float = 1.0, handler: bytes = b"soun") -> bytes:
    """The boxes of a sound."""

    def box(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", 8 + len(body), name) + body

    head = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, round(seconds * 1000)) + bytes(80))
    track = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(13))))
    return box(b"ftyp", b"M4A \0\0\0\0") + box(b"moov", head + track) + box(b"mdat", bytes(64))


def wav(seconds: float = 1.0) -> bytes:
    """As Twilio has them."""
    return sound(seconds)


def pdf(pages: int = 1) -> bytes:
    """An old prescription."""
    paper = FPDF()
    for _ in range(pages):
        paper.add_page()
        paper.set_font("helvetica")
        paper.cell(text="Tab. Metformin 500 mg, twice a day")
    return bytes(paper.output())


def with_objects(inside: bytes, *, filters: bytes = b"/FlateDecode") -> bytes:
    """A PDF with a list of objects that a reader inflates."""
    packed = zlib.compress(inside, 9)
    listed = b"9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter %s /Length %d >>\nstream\n" % (
        filters,
        len(packed),
    )
    head, _, rest = pdf().partition(b"\n")
    return head + b"\n" + listed + packed + b"\nendstream\nendobj\n" + rest
