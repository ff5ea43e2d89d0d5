"""What a WhatsApp webhook tells: who wrote, and what."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from bot.twilio.whatsapp.carrier import CHANNEL
from handlers.inbound import Body, Chosen, Located, Media, Text, Unread

MOST: Final = 10  # pictures and the like of one message; WhatsApp sends one
LONGEST: Final = 4096  # characters that WhatsApp lets her write
_NUMBER: Final = re.compile(r"\+[1-9][0-9]{6,14}")
# Two letters of a country, a full stop, letters and digits; a parent's has ENT in between.
_SCOPED: Final = re.compile(r"[A-Z]{2}\.[A-Za-z0-9.]{1,160}")
_PRESSED: Final = re.compile(r"(.{1,160}):([^:\s]{1,32})")
_SILENT: Final = frozenset({"reaction"})
_UNREAD: Final = {"sticker": "sticker", "contacts": "contact", "poll": "poll", "order": "order"}
_CONTACTS: Final = frozenset({"text/vcard", "text/x-vcard", "text/directory"})


class Sender(Struct, frozen=True):
    """``number`` (E.164) where it is told, ``scoped`` her id with this business; one is always
    there. Both are WhatsApp's word, so a number need not be proved.
    """

    number: str = ""
    scoped: str = ""

    @property
    def address(self) -> str:
        """Where she is written to."""
        return CHANNEL + (self.number or self.scoped)


class Pressed(Struct, frozen=True):
    """What she said, and the turn or effect whose button she pressed, if she did, and its words."""

    body: Body
    turn: str = ""
    label: str = ""


def sender(form: Mapping[str, str]) -> Sender | None:
    """Who it is from; ``None`` for what no person can be."""
    told = form.get("From", "").removeprefix(CHANNEL)
    number = told if _NUMBER.fullmatch(told) else _number(form.get("WaId", ""))
    scoped = next(
        (
            one
            for one in (form.get("ExternalUserId", "").removeprefix(CHANNEL), told)
            if _SCOPED.fullmatch(one)
        ),
        "",
    )
    return Sender(number, scoped) if number or scoped else None


def said(form: Mapping[str, str]) -> list[Pressed]:
    """All of it, in order: nothing for a reaction, several where there are several pictures."""
    kind = form.get("MessageType", "").casefold()
    if kind in _SILENT:
        return []
    pressed = form.get("ListId") or form.get("ButtonPayload") or ""
    if pressed:
        found = _PRESSED.fullmatch(pressed)
        label = _clean(form.get("ListTitle") or form.get("ButtonText") or form.get("Body", ""))
        if found:
            return [Pressed(Chosen(found[2]), found[1], label)]
        return [Pressed(Text(label))]
    if kind in _UNREAD:
        return [Pressed(Unread(_UNREAD[kind]))]
    located = _located(form)
    if located:
        return [Pressed(located)]
    return [Pressed(body) for body in _media(form)] or [Pressed(_text(form))]


def _text(form: Mapping[str, str]) -> Body:
    text = _clean(form.get("Body", ""))
    return Text(text) if text.strip() else Unread(form.get("MessageType", "") or "nothing")


def _media(form: Mapping[str, str]) -> list[Body]:
    """The words beside them go with the first."""
    count = form.get("NumMedia", "0")
    found: list[Body] = []
    words = _clean(form.get("Body", ""))
    for n in range(min(int(count), MOST) if count.isascii() and count.isdigit() else 0):
        url, type_ = form.get(f"MediaUrl{n}", ""), form.get(f"MediaContentType{n}", "")
        if type_.partition(";")[0].strip().casefold() in _CONTACTS:
            found.append(Unread("contact"))
        elif url:
            found.append(Media(type_, url, text=words))
            words = ""
    if words.strip() and found:  # beside what we do not read
        found.insert(0, Text(words))
    return found


def _located(form: Mapping[str, str]) -> Located | None:
    try:
        place = Located(float(form["Latitude"]), float(form["Longitude"]))
    except (KeyError, ValueError):
        return None
    right = math.isfinite(place.latitude) and math.isfinite(place.longitude)
    return place if right and abs(place.latitude) <= 90 and abs(place.longitude) <= 180 else None


def _number(digits: str) -> str:
    number = f"+{digits}"
    return number if _NUMBER.fullmatch(number) else ""


def _clean(text: str) -> str:
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
    return "".join(kept)[:LONGEST]
