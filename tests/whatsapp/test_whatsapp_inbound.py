"""WhatsApp's webhooks as Twilio documents them, and what becomes of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.twilio.whatsapp.inbound import Pressed, Sender, said, sender
from handlers.inbound import Chosen, Located, Media, Text, Unread

TURN = "0123456789abcdef" * 2
ONE = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"From": "whatsapp:+919812345678"}, Sender("+919812345678")),
        (
            {"From": "whatsapp:+919812345678", "ExternalUserId": "IN.20819787"},
            Sender("+919812345678", "IN.20819787"),
        ),
        (
            {"From": "whatsapp:IN.20819787", "ExternalUserId": "IN.20819787"},
            Sender("", "IN.20819787"),
        ),
        ({"From": "whatsapp:IN.20819787"}, Sender("", "IN.20819787")),
        (
            {"From": "whatsapp:IN.20819787", "WaId": "919812345678"},
            Sender("+919812345678", "IN.20819787"),
        ),
        ({"From": "whatsapp:shop"}, None),
        ({}, None),
    ],
)
def test_who_it_is_from(form: dict[str, str], expected: Sender | None) -> None:
    assert sender(form) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"Body": "hi"}, [Pressed(Text("hi"))]),
        (
            {"Body": "yes", "ButtonText": "yes", "ButtonPayload": f"{TURN}:1"},
            [Pressed(Chosen("1"), TURN, "yes")],
        ),
        (
            {"Body": "", "ListTitle": "fever", "ListId": "how:9:told:0"},
            [Pressed(Chosen("0"), "how:9:told", "fever")],
        ),
        (
            {"Body": "yes", "ButtonText": "yes", "ButtonPayload": "of a campaign"},
            [Pressed(Text("yes"))],
        ),
        (
            {"Latitude": "11.02", "Longitude": "76.97", "MessageType": "location"},
            [Pressed(Located(11.02, 76.97))],
        ),
        ({"Latitude": "NaN", "Longitude": "9", "Body": "here"}, [Pressed(Text("here"))]),
        ({"Latitude": "91", "Longitude": "9", "Body": "here"}, [Pressed(Text("here"))]),
        ({"MessageType": "reaction", "Body": "x"}, []),
        (
            {"MessageType": "sticker", "NumMedia": "1", "MediaUrl0": ONE},
            [Pressed(Unread("sticker"))],
        ),
        (
            {"NumMedia": "1", "MediaUrl0": ONE, "MediaContentType0": "text/vcard; charset=utf-8"},
            [Pressed(Unread("contact"))],
        ),
        ({"MessageType": "unsupported"}, [Pressed(Unread("unsupported"))]),
        ({"Body": "\x00 "}, [Pressed(Unread("nothing"))]),
    ],
)
def test_what_is_said(form: dict[str, str], expected: list[Pressed]) -> None:
    assert said(form) == expected


def test_several_pictures_are_several_and_the_words_stand_with_the_first() -> None:
    form = {"Body": "my foot", "NumMedia": "2", "MediaUrl0": ONE, "MediaUrl1": f"{ONE}2"}
    form |= {"MediaContentType0": "image/jpeg", "MediaContentType1": "application/pdf"}
    assert said(form) == [
        Pressed(Media("image/jpeg", ONE, text="my foot")),
        Pressed(Media("application/pdf", f"{ONE}2")),
    ]


_NAMES = st.sampled_from([
    "Body", "ListId", "ButtonPayload", "NumMedia", "MediaUrl0", "MediaContentType0", "Latitude",
    "Longitude", "MessageType", "From", "WaId", "ExternalUserId",
])  # fmt: skip


@given(st.dictionaries(_NAMES, st.text(max_size=80)))
def test_any_form_is_read(form: dict[str, Any]) -> None:
    sender(form)
    for one in said(form):
        assert not isinstance(one.body, Media) or one.body.url == form["MediaUrl0"]
