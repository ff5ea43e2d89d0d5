"""One person, several channels: chats join a phone, leave it, and do not disturb each other."""

from __future__ import annotations

import threading

import pytest

from bot.addresses import KEPT
from bot.carrier import Permanent
from bot.rings import Rings
from bot.whose import whose
from handlers.core.errors import CoreDown
from handlers.effect import Ring, Tell
from handlers.inbound import Number
from handlers.reply import Reply
from tests.chat_stand import Phone, Standing, agreed, booked, code_of, in_days, stand, told
from tests.turn_stand import keys, redis_dir, settings

__all__ = ["redis_dir", "settings", "stand"]

HERS = "tel:+919812345678"
NUMBER = "+919812345678"
CHAT = "telegram:4711"
HIS = "telegram:4712"
SCOPED = "whatsapp:IN.1234567890"


def joined(stand: Standing, address: str = CHAT) -> Phone:
    """A chat that agreed and shared its number."""
    chat = agreed(stand, address)
    chat.sends(Number(NUMBER))
    return chat


# Erasing


def test_erased_from_the_phone_all_its_chats_are_strangers(stand: Standing) -> None:
    chats = [joined(stand, one) for one in (CHAT, HIS, SCOPED)]
    phone = stand.on("sms", HERS)
    phone.says("DELETE", "1")
    for chat in chats:
        assert stand.rooms.sessions.contact(chat.address).address == chat.address
        assert "1 English" in chat.says("hello"), chat.address
    assert not keys(stand.rooms.redis, "opd:*link")


def test_an_id_that_whatsapp_tells_again_is_known_again_after_all_was_erased(
    stand: Standing,
) -> None:
    both = stand.on("whatsapp", "whatsapp:+919812345678", also=SCOPED)
    both.says("hello", "1", "1", "me")
    hidden = stand.on("whatsapp", SCOPED)
    assert "name" in hidden.says("menu", "me")
    both.says("DELETE", "1")
    assert "1 English" in hidden.says("hello")
    both.says("hello", "1", "1", "me", "Asha Devi")
    assert "How old is Asha Devi" in hidden.says("hello")


def test_a_link_ends_that_nobody_used_and_lasts_while_it_is_used(stand: Standing) -> None:
    chat = joined(stand)
    (key,) = keys(stand.rooms.redis, "opd:*link")
    assert 0 < stand.rooms.redis.ttl(key) <= KEPT
    stand.rooms.redis.expire(key, 1000)
    chat.says("menu")
    assert stand.rooms.redis.ttl(key) > 1000
    stand.rooms.redis.delete(key)  # as if its time had come
    assert "1 English" in chat.says("menu")


def test_a_chat_that_nobody_used_for_so_long_is_not_written_to(stand: Standing) -> None:
    joined(stand)
    stand.now += in_days(KEPT // 86400 + 1)
    stand.carriers["sms"].fails = [Permanent("no such number")]
    with pytest.raises(Exception, match="no such number"):
        stand.performer.perform(Tell("t1", HERS, Reply("no-prescription")))


# What the phone is told, and how a chat leaves


def test_the_phone_is_told_of_a_chat_and_can_undo_it(stand: Standing) -> None:
    chat = joined(stand)
    stand.work()
    (sms,) = stand.carriers["sms"].sent
    assert sms.to == NUMBER
    assert "Telegram" in sms.text and "UNLINK" in sms.text
    chat.sends(Number(NUMBER))
    stand.work()
    assert len(stand.carriers["sms"].sent) == 1, "it has joined long since"
    phone = stand.on("sms", HERS)
    phone.says("hello")
    assert "No WhatsApp or Telegram chat" in phone.says("UNLINK")
    assert told(stand, HERS) == ["sms"]
    assert "1 English" in chat.says("hello")


def test_the_phone_is_told_too_where_a_code_has_joined_it(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.says("9812345678")
    chat.says(code_of(stand))
    stand.work()
    assert "UNLINK" in stand.carriers["sms"].sent[-1].text


def test_a_chat_leaves_a_number_that_is_not_hers(stand: Standing) -> None:
    his = joined(stand, HIS)
    chat = joined(stand)
    assert "does not use the number …5678" in chat.says("not my number")
    assert "1 English" in chat.says("hello")
    assert "see a doctor" in his.says("menu"), "the other chat stays"
    assert told(stand, HERS) == ["telegram"]
    assert stand.carriers["telegram"].sent[-1].to == HIS


def test_a_chat_that_has_no_number_has_none_to_leave(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.says("later")
    assert "uses no mobile number" in chat.says("not my number")


# Number told later, number that no code can be sent to


def test_a_number_passed_over_can_be_told_later(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.presses("later")
    chat.says("menu")
    assert "mobile number" in chat.presses("mobile number")
    chat.presses("later")
    chat.says("my number")
    assert chat.last.asks == "ask-number"
    chat.says("9812345678")
    assert chat.says(code_of(stand)).startswith("Thank you.")
    assert "…5678" in chat.says("my number")


@pytest.mark.parametrize("words", ["my number is 98123 45678", "mera number 9812345678"])
def test_a_number_told_in_the_same_words_needs_not_be_asked_for(
    stand: Standing, words: str
) -> None:
    chat = agreed(stand, CHAT)
    chat.presses("later")
    chat.says(words)
    assert chat.last.asks == "ask-number-code"


def test_what_she_was_in_the_middle_of_goes_on_when_she_has_told_it(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.presses("later")
    assert "name" in chat.presses("me")
    chat.says("my number", "9812345678")
    assert "name" in chat.says(code_of(stand))


def test_a_chat_is_told_when_no_code_can_be_sent(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "1", "1", "STOP")
    chat = agreed(stand, CHAT)
    chat.says("9812345678")
    assert "No SMS could be sent" in chat.later().text
    assert not [one for one in stand.carriers["sms"].sent if one.to == NUMBER]
    assert "START" in chat.later().text
    assert "Who is ill?" in chat.says("later")


def test_a_chat_is_told_when_a_number_was_sent_too_many_codes(stand: Standing) -> None:
    for n in range(4):
        chat = agreed(stand, f"telegram:{n}")
        chat.says("9812345678")
        stand.work()
    message = stand.carriers["telegram"].sent[-1]
    assert message.to == "telegram:3" and "No SMS could be sent" in message.text
    assert len(stand.carriers["sms"].sent) == 3


def test_a_chat_is_told_when_the_number_takes_no_sms(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.says("9812345678")
    stand.carriers["sms"].fails = [Permanent("a landline")]
    assert "No SMS could be sent" in chat.later().text


# Two chats of one phone


def test_each_of_two_chats_is_known_and_the_latest_is_told(stand: Standing) -> None:
    hers, his = joined(stand), joined(stand, HIS)
    addresses = [one.address for one in stand.rooms.sessions.contact(HERS).reached]
    assert addresses == [HIS, CHAT]
    assert told(stand, HERS) == ["telegram"]
    assert stand.carriers["telegram"].sent[-1].to == HIS
    hers.says("menu")
    told(stand, HERS)
    assert stand.carriers["telegram"].sent[-1].to == CHAT
    assert "Who is ill?" in hers.says("1")
    assert "Who is ill?" in his.says("hello"), "there is one open form"


def test_the_chat_that_blocks_us_is_the_only_one_that_is_not_written_to(stand: Standing) -> None:
    joined(stand)
    joined(stand, HIS)
    stand.rooms.sessions.refused(HIS, "telegram")
    told(stand, HERS)
    assert stand.carriers["telegram"].sent[-1].to == CHAT


def test_what_was_asked_for_is_answered_where_it_was_asked(
    stand: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers, his = joined(stand), joined(stand, HIS)
    booked(his, "me", "Asha Devi", "34 woman")
    his.says("CANCEL")
    with monkeypatch.context() as down:
        down.setattr(stand.rooms.house.core, "cancel", _no_core)
        his.says("1")
        his.presses("cancel it")
    assert "noted that you want to cancel" in his.last.text
    hers.says("menu")
    stand.work()
    stand.work()
    message = stand.carriers["telegram"].sent[-1]
    assert (message.to, "cancelled" in message.text.lower()) == (HIS, True), message.text


def _no_core(*_: object) -> None:
    raise CoreDown("for the test")


# A turn that waited, and a call that was set going


def test_a_turn_that_waited_while_the_chat_joined_is_a_turn_of_the_phone(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "1", "1", "me", "Asha Devi")
    chat = agreed(stand, CHAT)
    waits = stand.inbound("telegram", CHAT, "34 woman")  # it came before she joined
    chat.sends(Number(NUMBER))
    said = stand.run(waits)
    assert said is not None and "Any of these right now?" in said.text


def test_two_messages_at_once_while_one_joins(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    inbounds = [
        stand.inbound("telegram", CHAT, Number(NUMBER)),
        stand.inbound("telegram", CHAT, "menu"),
        stand.inbound("telegram", CHAT, "menu"),
    ]
    threads = [threading.Thread(target=stand.run, args=(one,)) for one in inbounds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stand.rooms.sessions.contact(CHAT).address == HERS
    assert stand.rooms.sessions.contact(HERS).consent is not None
    assert "see a doctor" in chat.says("menu")


class Noted:
    """Calls out that only note whom they ring."""

    def __init__(self) -> None:
        self.rung: list[str] = []

    def call(self, to: str, token: str, tries: int) -> str:
        self.rung.append(to)
        return "CA1"


@pytest.fixture
def calls(stand: Standing) -> Noted:
    noted = Noted()
    rooms = stand.rooms
    rings = Rings(rooms.settings, rooms.redis, rooms.sealer, noted, rooms.clock)
    stand.performer._rings = rings
    return noted


def test_a_call_set_going_before_the_chat_joined_rings_the_phone(
    stand: Standing, calls: Noted
) -> None:
    joined(stand)
    with pytest.raises(Exception, match="it rings"):
        stand.performer.perform(Ring("r1", CHAT, Reply("no-prescription")))
    assert calls.rung == [NUMBER]


def test_a_chat_without_a_number_is_never_rung(stand: Standing, calls: Noted) -> None:
    agreed(stand, CHAT)
    assert stand.performer.perform(Ring("r1", CHAT, Reply("no-prescription"))) == "no-number"
    assert calls.rung == []


def test_a_call_says_whose_it_is_where_a_chat_brought_further_people(stand: Standing) -> None:
    hers = stand.on("sms", HERS)
    booked(hers, "hello", "1", "1", "me", "Asha Devi", "34 woman")
    chat = booked(agreed(stand, CHAT), "later", "me", "Mohan Das", "40 man")
    chat.sends(Number(NUMBER))
    contact = stand.rooms.sessions.contact(HERS)
    (person,) = stand.rooms.core(10.0).household(NUMBER)
    assert whose(stand.rooms.core(10.0), contact, person) != ""


# Which language


def test_the_chats_language_is_the_one_she_writes_in_now(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "2", "1", "1")
    chat = agreed(stand, CHAT)
    assert "Thank you" in chat.sends(Number(NUMBER))
    assert stand.rooms.sessions.contact(HERS).language == "en"
    assert "doctor" in phone.says("menu")


def test_a_chat_that_never_chose_takes_the_phones_language(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "2", "1", "1")
    chat = stand.on("telegram", CHAT)
    assert "धन्यवाद" in chat.sends(Number(NUMBER))


def test_letters_that_the_phone_shows_stay(stand: Standing) -> None:
    """What is boxes on her keypad phone is not made of what she reads in a chat."""
    phone = stand.on("sms", HERS)
    phone.says("hello", "2", "3", "1")
    assert stand.rooms.sessions.contact(HERS).language == "hi-Latn"
    chat = stand.on("telegram", CHAT)
    chat.says("hello", "2", "1")
    assert "Dhanyavaad" in chat.sends(Number(NUMBER))
