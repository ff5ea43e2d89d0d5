"""Every word that a message tells her to write is understood as that message means it."""

from __future__ import annotations

from functools import cache

import pytest
import regex

from bot.languages import read
from bot.words import load
from nlu.lexicon import Lexicon
from nlu.tongues import Tongues
from nlu.understanding import Understanding
from tests.tongue import ALL

pytestmark = ALL

LEXICON = Lexicon.load()
TONGUES = Tongues()
LISTED = ("en", "hi", "hi-Latn")  # word by word below; the others by what they hold
OTHERS = [code for code in read().spoken() if code not in LISTED]
ALIKE = {"other": {"other", "reschedule"}}

TOLD = [
    ("en", "ask-consent", "DELETE", "delete_my_data"),
    ("en", "help", "MENU", "menu"),
    ("en", "help", "BACK", "back"),
    ("en", "help", "REPEAT", "repeat"),
    ("en", "help", "LANGUAGE", "change_language"),
    ("en", "help", "CHANGE", "other"),  # with nothing open, of an appointment: see commands.py
    ("en", "help", "CANCEL", "cancel_appointment"),
    ("en", "help", "CALL ME", "talk_to_person"),
    ("en", "help", "STOP", "stop"),
    ("en", "stopped", "START", "start"),
    ("en", "booked", "CHANGE", "other"),
    ("en", "booked", "CANCEL", "cancel_appointment"),
    ("en", "moved", "CHANGE", "other"),
    ("en", "moved", "CANCEL", "cancel_appointment"),
    ("en", "move-failed", "MY APPOINTMENTS", "my_appointments"),
    ("en", "move-taken-later", "CHANGE", "other"),
    ("en", "move-failed-later", "MY APPOINTMENTS", "my_appointments"),
    ("en", "move-failed-later", "CALL ME", "talk_to_person"),
    ("en", "no-prescription", "BOOK", "book"),
    ("en", "prescription-failed-later", "CALL ME", "talk_to_person"),
    ("en", "no-doctor-now", "BOOK", "book"),
    ("en", "booked-later", "CANCEL", "cancel_appointment"),
    ("en", "cancelled", "BOOK", "book"),
    ("en", "no-appointments", "BOOK", "book"),
    ("en", "emergency-called", "CALL ME", "talk_to_person"),
    ("en", "booking-failed-later", "CALL ME", "talk_to_person"),
    ("en", "booking-full-later", "BOOK", "book"),
    ("en", "booking-full-later", "CALL ME", "talk_to_person"),
    ("en", "cancel-failed-later", "CALL ME", "talk_to_person"),
    ("hi", "ask-consent", "DELETE", "delete_my_data"),
    ("hi", "help", "मेनू", "menu"),
    ("hi", "help", "पीछे", "back"),
    ("hi", "help", "दोबारा", "repeat"),
    ("hi", "help", "भाषा", "change_language"),
    ("hi", "help", "समय बदलो", "reschedule"),
    ("hi", "help", "रद्द", "cancel_appointment"),
    ("hi", "help", "कॉल करो", "talk_to_person"),
    ("hi", "help", "बंद", "stop"),
    ("hi", "stopped", "START", "start"),
    ("hi", "booked", "समय बदलो", "reschedule"),
    ("hi", "booked", "रद्द", "cancel_appointment"),
    ("hi", "moved", "समय बदलो", "reschedule"),
    ("hi", "moved", "रद्द", "cancel_appointment"),
    ("hi", "move-failed", "मेरे अपॉइंटमेंट", "my_appointments"),
    ("hi", "move-taken-later", "समय बदलो", "reschedule"),
    ("hi", "move-failed-later", "मेरे अपॉइंटमेंट", "my_appointments"),
    ("hi", "move-failed-later", "कॉल करो", "talk_to_person"),
    ("hi", "no-prescription", "बुक", "book"),
    ("hi", "prescription-failed-later", "कॉल करो", "talk_to_person"),
    ("hi", "no-doctor-now", "बुक", "book"),
    ("hi", "cancelled", "बुक", "book"),
    ("hi", "no-appointments", "बुक", "book"),
    ("hi", "emergency-called", "कॉल करो", "talk_to_person"),
    ("hi", "booking-failed-later", "कॉल करो", "talk_to_person"),
    ("hi", "booking-full-later", "बुक", "book"),
    ("hi", "booking-full-later", "कॉल करो", "talk_to_person"),
    ("hi", "cancel-failed-later", "कॉल करो", "talk_to_person"),
    ("en", "home-appointments", "my appointments", "my_appointments"),
    ("hi", "home-appointments", "मेरे अपॉइंटमेंट", "my_appointments"),
    ("hi-Latn", "ask-consent", "DELETE", "delete_my_data"),
    ("hi-Latn", "help", "MENU", "menu"),
    ("hi-Latn", "help", "PEECHE", "back"),
    ("hi-Latn", "help", "DOBARA", "repeat"),
    ("hi-Latn", "help", "BHASHA", "change_language"),
    ("hi-Latn", "help", "SAMAY BADLO", "reschedule"),
    ("hi-Latn", "help", "RADD", "cancel_appointment"),
    ("hi-Latn", "help", "CALL KARO", "talk_to_person"),
    ("hi-Latn", "help", "BAND", "stop"),
    ("hi-Latn", "stopped", "START", "start"),
    ("hi-Latn", "welcome", "MENU", "menu"),
    ("hi-Latn", "booked", "SAMAY BADLO", "reschedule"),
    ("hi-Latn", "booked", "RADD", "cancel_appointment"),
    ("hi-Latn", "moved", "SAMAY BADLO", "reschedule"),
    ("hi-Latn", "move-failed", "MERE APPOINTMENT", "my_appointments"),
    ("hi-Latn", "move-taken-later", "SAMAY BADLO", "reschedule"),
    ("hi-Latn", "move-failed-later", "CALL KARO", "talk_to_person"),
    ("hi-Latn", "no-prescription", "BOOK", "book"),
    ("hi-Latn", "no-doctor-now", "BOOK", "book"),
    ("hi-Latn", "cancelled", "BOOK", "book"),
    ("hi-Latn", "no-appointments", "BOOK", "book"),
    ("hi-Latn", "emergency-called", "CALL KARO", "talk_to_person"),
    ("hi-Latn", "booking-full-later", "BOOK", "book"),
    ("hi-Latn", "missed-call", "BOOK", "book"),
    ("hi-Latn", "reminder", "RADD", "cancel_appointment"),
    ("hi-Latn", "home-appointments", "mere appointment", "my_appointments"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "message", "word", "intent"), TOLD)
def test_the_word_is_told_and_understood(
    language: str, message: str, word: str, intent: str
) -> None:
    args = dict.fromkeys(("number", "token", "when", "old", "doctor", "registration", "name"), "x")
    assert word in load()[language].text(message, args)
    for written in (word, word.lower(), f"{word}."):
        heard = LEXICON.parse(written)
        assert (heard.intent, heard.whole) == (intent, True)


@cache
def _heard(words: str, language: str) -> Understanding:
    return TONGUES.parse(words, language)


def _told(text: str, language: str, intent: str) -> list[str]:
    """The words of a message, up to three together, that are this command and no more."""
    words = regex.findall(r"[\p{L}\p{M}\u200c\u200d]+", text)
    wanted = ALIKE.get(intent, {intent})
    together = (" ".join(words[n : n + size]) for size in (1, 2, 3) for n in range(len(words)))
    heard = ((said, _heard(said, language)) for said in together)
    return [said for said, read_as in heard if read_as.whole and read_as.intent in wanted]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("message", "intent"), sorted({(row[1], row[3]) for row in TOLD[:29]}))
def test_every_other_language_tells_such_a_word(message: str, intent: str, language: str) -> None:
    args = dict.fromkeys(("number", "token", "when", "old", "doctor", "registration", "name"), "x")
    text = load()[language].text(message, args)
    assert _told(text, language, intent), text
