"""A chat that does not tell a number: asked for it once, proved by a code, one household after."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.carrier import Permanent
from bot.reminding import Reminding
from handlers.core.fhir import e164
from handlers.effect import Remind
from handlers.inbound import Number
from handlers.number import _plain
from tests.chat_stand import Phone, Standing, agreed, booked, code_of, in_days, stand, told
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings", "stand"]

HERS = "tel:+919812345678"
CHAT = "telegram:4711"
HOUR = timedelta(hours=1)


def test_she_is_asked_once_and_the_code_that_comes_by_sms_joins_the_two(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    assert chat.last.asks == "ask-number"
    assert "digits" in chat.says("98123 45678")
    assert stand.carriers["sms"].sent == []
    code = code_of(stand)
    assert stand.carriers["sms"].sent[-1].to == "+919812345678"
    said = chat.says(code)
    assert said.startswith("Thank you. We have your number now.") and "Who is ill?" in said
    assert "name" in chat.presses("me")
    phone = stand.on("sms", HERS)
    assert "name" in phone.says("hello"), "the phone goes on where the chat is"


def test_what_she_began_by_sms_goes_on_in_the_chat(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    asked = phone.says("hello", "1", "1", "1", "Asha Devi")
    assert "How old" in asked
    chat = agreed(stand, CHAT)
    said = chat.sends(Number("+919812345678"))
    assert "How old is Asha Devi" in said and chat.last.asks == "ask-age"
    assert "Any of these right now?" in chat.says("34 woman")
    assert "What is the problem?" in phone.says("0"), "and back again"


def test_someone_elses_number_is_not_joined_without_the_code(stand: Standing) -> None:
    phone = stand.on("sms", HERS)
    phone.says("hello", "1", "1", "1", "Asha Devi")
    chat = agreed(stand, CHAT)
    chat.says("9812345678")
    right = code_of(stand)
    wrong = f"{(int(right) + 1) % 1_000_000:06}"
    assert "not right" in chat.says(wrong)
    assert "not right" in chat.says(wrong)
    said = chat.says(wrong)
    assert said.startswith("We could not check that number.")
    assert "Asha" not in said and "Who is ill?" in said
    assert "Asha Devi" not in chat.says(right), "a code is of use while it is asked for only"
    assert stand.rooms.addresses.contact(CHAT) == CHAT


def test_she_may_pass_it_over_and_is_not_asked_again(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    assert "Who is ill?" in chat.presses("later")
    stand.now += in_days(3)
    chat.says("hello")
    assert chat.last.asks == "ask-who-again"


def test_what_is_wrong_told_instead_of_a_number_is_not_lost(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    assert "number" in chat.says("my daughter Meera 6 years cough 4 days")
    assert chat.last.asks == "ask-number"
    assert chat.presses("later").startswith("Meera, girl, 6 years.")


def test_a_number_may_be_corrected_and_is_texted_to_thrice_a_day(stand: Standing) -> None:
    first = agreed(stand, CHAT)
    first.says("9812345679")
    assert "mobile number" in first.presses("another number")
    first.says("9812345678")
    assert len(code_of(stand)) == 6
    for n in range(4):
        chat = agreed(stand, f"telegram:{n}")
        chat.says("9812345678")
        stand.work()
    to_her = [one for one in stand.carriers["sms"].sent if one.to == "+919812345678"]
    assert len(to_her) == 3


def test_guessing_ends_whatever_way_it_is_begun_anew(stand: Standing) -> None:
    """Back and the number again, and again; from several chats."""
    victim = stand.on("sms", HERS)
    victim.says("hello", "1", "1", "1", "Asha Devi")
    for n in range(4):
        chat = agreed(stand, f"telegram:{n}")
        for _ in range(4):
            chat.says("9812345678")
            stand.work()
            for _ in range(2):
                chat.says("000000")
            chat.says("back")
    chat = agreed(stand, "telegram:9")
    chat.says("9812345678")
    effect = stand.rooms.sessions.now("telegram:9")[1].forms[-1].answers["sent"]
    stand.work()
    right = stand.rooms.codes.code("telegram:9", "+919812345678", effect)
    assert "not right" in chat.says(right), "it was not sent, and too many were wrong"
    assert stand.rooms.addresses.contact("telegram:9") == "telegram:9"
    to_her = [one for one in stand.carriers["sms"].sent if one.to == "+919812345678"]
    assert len(to_her) == 3


def test_a_code_is_good_once_it_is_sent_and_for_a_while(stand: Standing) -> None:
    codes, number, now = stand.rooms.codes, "+919812345678", stand.now
    right = codes.code(CHAT, number, "t1:code")
    assert not codes.right(CHAT, number, "t1:code", right, now), "never sent"
    assert codes.may_go(CHAT, number, "t1:code", now)
    assert not codes.right(CHAT, number, "t2:code", right, now)
    assert codes.right(CHAT, number, "t1:code", right, now)
    stand.rooms.redis.delete(*stand.rooms.redis.keys("opd:code:*"))
    assert not codes.right(CHAT, number, "t1:code", right, now), "that is over"


@pytest.mark.parametrize("number", ["+2521234567", "+44 7911 123456", "+881612345678", "12345"])
def test_no_sms_goes_abroad(stand: Standing, number: str) -> None:
    chat = agreed(stand, CHAT)
    assert "10 digits" in chat.says(number)
    stand.work()
    assert stand.carriers["sms"].sent == []


def test_who_stopped_us_in_the_chat_is_not_written_to_by_sms(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    chat.says("STOP")
    chat.sends(Number("+919812345678"))
    assert stand.rooms.sessions.contact(HERS).stopped


def test_a_chat_that_moves_to_another_number_leaves_the_first(stand: Standing) -> None:
    chat = in_chat(stand)
    chat.sends(Number("+919812345678"))
    chat.sends(Number("+919812345601"))
    first = stand.rooms.sessions.contact(HERS)
    assert [one.channel for one in first.reached] == []
    assert told(stand, HERS) == ["sms"]
    assert "Asha Devi" in chat.says("1", "1"), "whom she booked for in this very chat"
    assert told(stand, "tel:+919812345601") == ["telegram"]


def test_she_is_reminded_of_what_she_booked_before_she_told_her_number(stand: Standing) -> None:
    chat = in_chat(stand)
    chat.sends(Number("+919812345678"))
    (appointment,) = stand.core("Appointment?status=booked")
    start = stand.now.fromisoformat(appointment["start"])
    reminding = Reminding(stand.rooms.core(10.0), stand.queue.append, lambda: start - HOUR)
    contact = stand.rooms.sessions.contact(CHAT)
    assert reminding.remind(Remind("t1:remind", CHAT, start - HOUR), contact) == "done"


def test_codes_are_others_for_others(stand: Standing) -> None:
    codes = stand.rooms.codes
    here = codes.code(CHAT, "+919812345678", "t1:code")
    assert here == codes.code(CHAT, "+919812345678", "t1:code")
    assert here != codes.code("telegram:4712", "+919812345678", "t1:code")
    assert here != codes.code(CHAT, "+919812345679", "t1:code")
    assert here != codes.code(CHAT, "+919812345678", "t2:code")


def test_without_a_number_she_books_and_is_told_in_the_chat(stand: Standing) -> None:
    chat = in_chat(stand)
    (patient,) = stand.core(f"Patient?telecom={CHAT}")
    assert patient["telecom"] == [{"system": "other", "value": CHAT}]
    assert "Asha Devi" in chat.says("menu")
    assert len(stand.core("Appointment?status=booked")) == 1
    assert told(stand, CHAT) == ["telegram"]
    assert not [one for one in stand.carriers["sms"].sent if one.to in ("", CHAT)]


def in_chat(stand: Standing) -> Phone:
    """A chat without a number that has booked."""
    return booked(agreed(stand, CHAT), "later", "me", "Asha Devi", "34 woman")


def test_people_of_a_chat_stay_known_when_it_tells_its_number(stand: Standing) -> None:
    chat = in_chat(stand)
    assert "Asha Devi" in chat.sends(Number("+919812345678"))
    assert "Asha Devi" in chat.says("menu")
    assert "Asha Devi" in chat.says("my appointments")


def test_what_was_set_going_before_she_told_her_number_still_comes(stand: Standing) -> None:
    chat = in_chat(stand)
    chat.says("call me back")
    chat.sends(Number("+919812345678"))
    assert stand.rooms.sessions.contact(CHAT).address == HERS


def test_the_chat_that_blocked_us_is_not_written_to_and_an_sms_goes_instead(
    stand: Standing,
) -> None:
    chat = in_chat(stand)
    chat.sends(Number("+919812345678"))
    stand.on("sms", HERS).says("menu")
    stand.carriers["telegram"].fails = [Permanent("blocked", stopped=True)]
    chat.says("my appointments")
    assert told(stand, HERS) == ["sms"]
    assert [one.refused for one in stand.rooms.sessions.contact(HERS).reached] == [True, False]


def test_a_button_of_last_week_asks_the_open_question_again(stand: Standing) -> None:
    chat = agreed(stand, CHAT)
    old = chat.last
    chat.presses("later")
    now = chat.last
    assert chat.presses("later", old) == now.text
    assert "name" in chat.presses("me", chat.last)


def test_erased_means_the_chat_and_the_phone_are_strangers_again(stand: Standing) -> None:
    chat = in_chat(stand)
    chat.sends(Number("+919812345678"))
    chat.says("DELETE")
    chat.presses("erase")
    assert stand.rooms.addresses.contact(CHAT) == CHAT
    assert "1 English" in chat.says("hello")


@given(st.text(max_size=40))
def test_any_words_are_a_number_or_are_not(text: str) -> None:

    assert re.fullmatch(r"(\+[1-9]\d{6,14})?", e164(_plain(text)), re.ASCII)
