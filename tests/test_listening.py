"""She asks for what she was told, in a chat or by SMS: what is read out, and how she gets it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carrier import Temporary
from handlers.effect import Ring, Tell
from handlers.reply import Reply
from tests.chat_stand import Phone, Standing, stand
from tests.test_reading_out import prescription
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings", "stand"]

HERS = "tel:+919812345678"
CHAT = "telegram:4711"


def agreed(stand: Standing, address: str = CHAT) -> Phone:
    """A chat in Hindi that agreed to what we keep."""
    chat = stand.on("telegram", address)
    chat.says("hello", "2")
    assert chat.last.asks == "ask-consent" and chat.last.listen == "सुनें"
    chat.says("1")
    return chat


def told(stand: Standing, *effects: Tell) -> None:
    stand.queue.extend(effects)
    stand.work()


def test_the_last_words_of_a_turn_are_read_out_in_her_language(stand: Standing) -> None:
    chat = agreed(stand)
    asked = chat.last.asks
    assert chat.asks_to_listen("padh ke sunao") == (asked,)
    replies, language = stand.spoken[-1]
    assert language == "hi" and replies[0].options
    sent = stand.carriers["telegram"].sent[-1]
    assert sent.voice == b"sound" and sent.to == CHAT
    assert sent.document.startswith("https://opd.example.org/voice/lent/")
    assert "कौन बीमार है?" in chat.says("0"), "her answer is still awaited"


def test_a_button_reads_what_it_stands_under_and_changes_nothing(stand: Standing) -> None:
    chat = stand.on("telegram", CHAT)
    chat.says("hello", "1")
    consent = chat.last
    chat.says("1")
    now = chat.last
    assert chat.listens(consent) == ("ask-consent",)
    assert chat.listens(consent) == ("ask-consent",), "as often as she likes"
    assert chat.asks_to_listen("listen") == (now.asks,)
    chat.last = now
    assert "Who is ill?" in chat.presses("later"), "the open question is still the open one"


def test_a_stranger_who_wants_to_listen_is_greeted(stand: Standing) -> None:
    chat = stand.on("telegram", CHAT)
    assert "नंबर" in chat.says("sunao")
    assert stand.queue == []
    assert chat.asks_to_listen("sunao") == ("ask-language",)


def test_what_came_unasked_is_the_last_until_she_is_answered(stand: Standing) -> None:
    chat = agreed(stand)
    told(stand, Tell("rx:told", CHAT, prescription("ORS"), "hi"))
    link = Reply("prescription-link", {"name": "Sita", "page": "https://x/rx?", "code": "abc"})
    told(stand, Tell("rx:link", CHAT, link, "hi"))
    assert chat.asks_to_listen("सुनाओ") == ("prescription",), "nobody listens to an address"
    assert "कौन बीमार है?" in chat.says("0")
    assert chat.asks_to_listen("सुनाओ") == ("ask-who",)
    button = "rx:told"
    assert stand.carriers["telegram"].sent[0].listen == "सुनें"
    chat.last = chat.last.__class__("", "", turn=button, listen="सुनें")
    assert chat.listens() == ("prescription",), "by its own button at any time"


def test_all_parts_of_a_prescription_are_read_out(stand: Standing) -> None:
    chat = agreed(stand)
    for n in ("1", "2"):
        part = prescription("ORS", id="prescription-part", part=n, parts="2")
        told(stand, Tell(f"rx:told:hi:{n}", CHAT, part, "hi"))
    assert chat.asks_to_listen("सुनाओ") == ("prescription-part",) * 2
    assert [one.args["part"] for one in stand.spoken[-1][0]] == ["1", "2"]


def test_what_no_voice_can_say_is_told_so(stand: Standing) -> None:
    chat = agreed(stand)
    stand.voice = None
    assert chat.asks_to_listen("सुनाओ") == ()
    assert chat.later().text.startswith("माफ़ कीजिए, अभी यह पढ़कर नहीं सुना पा रहे।")


def test_what_was_erased_is_not_read_out(stand: Standing) -> None:
    chat = agreed(stand)
    told(stand, Tell("rx:told", CHAT, prescription("ORS"), "hi"))
    chat.says("DELETE", "1")
    assert stand.rooms.last_told.under(CHAT, "rx:told") is None
    chat.says("hello")
    assert chat.asks_to_listen("सुनाओ") == ("ask-language",)


def test_by_sms_she_is_called_and_goes_on_where_she_is(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "2", "1")
    ring = _rings(stand, phone, "sunao")
    assert ring.reply is None and ring.contact == HERS
    assert ring.otherwise == Reply("listen-later")
    assert ring.until == stand.now + timedelta(hours=1)
    with pytest.raises(Temporary, match="it rings"):
        stand.performer.perform(ring)
    assert stand.rung == ["+919812345678"]


def test_a_prescription_by_sms_is_offered_in_a_call(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "2", "1")
    told(stand, Tell("rx:told", HERS, prescription("ORS"), "hi"))
    ring = _rings(stand, phone, "पढ़ के सुनाओ")
    assert ring.reply is not None
    assert ring.reply.id == "ask-prescription-ready", "after the year of birth"


def test_at_night_nobody_is_called(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "1", "1")
    stand.now += timedelta(hours=14)  # 11 in the evening
    stand.run(stand.inbound("sms", HERS, "listen"))
    stand.work()
    assert "cannot be read out" in phone.later().text and stand.rung == []


def _rings(stand: Standing, phone: Phone, words: str) -> Ring:
    """The call that she is to have when she writes this."""
    assert stand.run(stand.inbound(phone.channel, phone.address, words)) is None
    (wanted,) = stand.queue
    stand.queue.clear()
    stand.performer.perform(wanted)
    (ring,) = stand.queue
    stand.queue.clear()
    assert isinstance(ring, Ring)
    return ring
