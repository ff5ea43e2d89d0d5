"""How she can be reached: the channels she has used, and which of them a message takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from bot.addresses import KEPT
from handlers.core.line import is_chat
from handlers.inbound import Channel, Inbound
from handlers.session import Contact, Reached

WINDOW: Final = timedelta(hours=24)  # WhatsApp takes free text so long after her last message
EARLIER: Final = timedelta(minutes=5)  # before it closes: a message may wait for its turn
USED: Final = timedelta(days=30)  # a channel that she has not used for so long she may not look at
MOST: Final = 12  # addresses of one contact; what was used longest ago is nobody's then
_COSTS: Final[dict[Channel, int]] = {"telegram": 0, "whatsapp": 0, "sms": 1}
_TEMPLATE: Final = 2  # what WhatsApp takes for one

Templated = Callable[[], bool]  # whether WhatsApp has approved the words of a message


def reached(contact: Contact, inbound: Inbound) -> Contact:
    """Who she is, now that she has written here; a call is no way to write to her."""
    if inbound.channel == "voice":
        return contact
    address = inbound.address or inbound.contact
    now = Reached(inbound.channel, address, inbound.provider, inbound.received)
    others = [one for one in contact.reached if one.address != address]
    if inbound.also and all(one.address != inbound.also for one in others):
        others.insert(0, replace(now, address=inbound.also))
    return replace(contact, reached=(now, *others)[:MOST])


def left(contact: Contact, inbound: Inbound) -> Contact:
    """Who she is without the chat that she writes in; from a telephone, without all its chats."""
    address = inbound.address or inbound.contact

    def goes(one: Reached) -> bool:
        return one.address == address if is_chat(address) else is_chat(one.address)

    return replace(contact, reached=tuple(one for one in contact.reached if not goes(one)))


def in_window(one: Reached, now: datetime) -> bool:
    """Whether this channel takes any words now, and not approved ones only."""
    return one.channel != "whatsapp" or now < one.at + WINDOW - EARLIER


def ways(
    contact: Contact,
    now: datetime,
    has: frozenset[Channel],
    templated: Templated,
    first: str = "",
) -> list[Reached]:
    """The channels by which a message may go to her now, the best first: the address ``first``, if
    it is one of hers; one that she uses, and of those the cheapest, and of those the latest. Any
    telephone takes an SMS.
    """
    known = [
        one
        for one in contact.reached
        if one.channel in has and not one.refused and (now - one.at).total_seconds() < KEPT
    ]
    if contact.address.startswith("tel:") and "sms" in has and not _knows(contact, "sms"):
        known.append(Reached("sms", contact.address, "", datetime.min.replace(tzinfo=now.tzinfo)))
    free = {one.address: in_window(one, now) for one in known}
    allowed = [one for one in known if free[one.address] or templated()]

    def rank(one: Reached) -> tuple[bool, bool, int, float]:
        cost = _COSTS.get(one.channel, 0) if free[one.address] else _TEMPLATE
        unused = one.provider == "" or now - one.at > USED
        return one.address != first, unused, cost, (now - one.at).total_seconds()

    return sorted(allowed, key=rank)


def _knows(contact: Contact, channel: Channel) -> bool:
    return any(one.channel == channel for one in contact.reached)
