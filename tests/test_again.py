"""What a channel says afterwards: that it did not take a message, also when it says so twice."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.begun import Begun
from bot.rooms import Rooms
from bot.settings import Settings
from handlers.session import Contact, Reached
from tests.turn_stand import HER, NOW, redis_dir, settings

__all__ = ["redis_dir", "settings"]

WROTE = Reached("whatsapp", HER, "twilio", NOW - timedelta(hours=3))
TEXTED = replace(WROTE, channel="sms")


def known(rooms: Rooms) -> Contact:
    begun = rooms.sessions.begin(HER)
    assert isinstance(begun, Begun)
    contact = replace(begun.contact, reached=(WROTE, TEXTED))
    assert rooms.sessions.finish(begun, contact, begun.session, ())
    return contact


def test_a_window_that_is_closed_is_closed_once_however_often_it_is_said(
    settings: Settings,
) -> None:
    rooms = Rooms(settings, lambda: NOW)
    known(rooms)
    for message in ("m1", "m1", "m2", "m3"):
        rooms.again.tell(message, HER, "whatsapp", closed=True)
    chat, text = rooms.sessions.contact(HER).reached
    assert NOW - chat.at == timedelta(days=1), "it stays a channel that she uses"
    assert text == TEXTED


def test_one_that_wrote_longer_ago_stays_where_it_is(settings: Settings) -> None:
    rooms = Rooms(settings, lambda: NOW + timedelta(days=5))
    known(rooms)
    rooms.again.tell("m1", HER, "whatsapp", closed=True)
    assert rooms.sessions.contact(HER).reached == (WROTE, TEXTED)
