"""Her letters are changed in the middle of anything: the same question comes again."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.languages import read
from bot.rooms import Rooms
from bot.sms.segments import count
from handlers.conversation import decide
from handlers.house import Decision, House, Turn
from handlers.inbound import Digits, Inbound, Text
from handlers.onboarding import in_letters
from handlers.reply import Term
from handlers.session import Contact, Session
from tests.faults.outside import START, ZONE, plant
from tests.turn_stand import make_settings, redis_dir

__all__ = ["redis_dir"]
HER = "tel:+919812345678"
BOOKING = ("1", "Sita Devi", "34 mahila", "0", "bukhar", "3", "0", "0", "doosra samay", "1")
SWITCHES = ("angrezi akshar", "hindi akshar", "ENGLISH LETTERS!", "हिंदी", "english", "hinglish")


@pytest.fixture
def rooms(redis_dir: Path, tmp_path: Path) -> Rooms:
    plant(tmp_path)
    settings = make_settings(redis_dir)
    return Rooms(settings.model_copy(update={"data_dir": tmp_path}), clock=lambda: START)


class Her:
    """One phone, turn by turn."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.contact, self.session = Contact(HER), Session()
        self.turns = 0

    def says(self, text: str, channel: str = "sms") -> Decision:
        self.turns += 1
        body = Digits(text) if channel == "voice" else Text(text)
        inbound = Inbound(HER, channel, "test", str(self.turns), body, START)  # type: ignore[arg-type]
        turn = Turn(str(self.turns), START.astimezone(ZONE))
        made = decide(inbound, turn, self.contact, self.session, self.house)
        self.contact, self.session = made.contact, made.session
        return made

    def far(self, *texts: str) -> Decision:
        for text in texts:
            made = self.says(text)
        return made


@pytest.fixture
def her(rooms: Rooms) -> Her:
    return Her(rooms.house)


def _asked(her: Her) -> tuple[object, ...]:
    """Where she stands, whatever the letters; how many signs fit on a page differs with them."""
    return tuple(
        (form.name, form.asked, {name: a for name, a in form.answers.items() if name != "open"})
        for form in her.session.forms
    )


def _switched(her: Her) -> None:
    """Through all letters and languages and back; each time she is asked what was open."""
    before, contact, session = _asked(her), her.contact, her.session
    for wish in SWITCHES:
        made = her.says(wish)
        assert [reply.id for reply in made.replies] != []
        assert _asked(her) == before, wish
        assert made.effects == ()
    her.contact, her.session = contact, session


def test_at_every_question_of_a_booking(her: Her) -> None:
    her.far("hi", "2", "1")
    assert (her.contact.language, her.contact.letters) == ("hi", "own")
    _switched(her)
    for text in ("1", *BOOKING):
        her.says(text)
        _switched(her)
    assert her.session.forms[-1].asked == "agreed"


@pytest.mark.parametrize(
    ("opening", "form"),
    [
        (("radd",), "appointments"),
        (("samay badlo",), "reschedule"),
        (("delete",), "erase"),
        (("call karo",), "call-back"),
        (("menu",), "home"),
        (("can I take paracetamol",), "ask-doctor"),
        (("seene me bahut dard pasina aa raha hai",), "emergency"),
    ],
)
def test_at_every_other_form(her: Her, opening: tuple[str, ...], form: str) -> None:
    her.far("hi", "2", "1", "1", *BOOKING, "1", *opening)
    assert her.session.forms[-1].name == form
    _switched(her)


def test_who_sees_boxes_is_asked_in_other_letters_whether_she_agrees(her: Her) -> None:
    made = her.far("hi", "2")
    assert [option.label for option in made.replies[-1].options][2:] == [Term("letters-latin")]
    again = her.says("3")
    assert (her.contact.language, her.contact.letters) == ("hi-Latn", "latin")
    assert [(reply.id, len(reply.options)) for reply in again.replies] == [("ask-consent", 2)]
    her.says("1")
    assert her.contact.consent is not None
    her.says("english")
    her.says("hindi")
    assert her.contact.language == "hi-Latn"


@pytest.mark.parametrize("told", ["boxes", "sirf dibbe hain", "abc", "english letters", "3"])
def test_every_word_for_it(her: Her, told: str) -> None:
    her.far("hi", "2", told)
    assert her.contact.language == "hi-Latn"
    assert her.session.forms[-1].name == "consent"


def test_who_agrees_has_read_it(her: Her) -> None:
    her.far("hi", "2", "1")
    assert (her.contact.language, her.contact.letters) == ("hi", "own")


@pytest.mark.parametrize("code", [form.partition("-")[0] for form in read().forms()])
def test_every_language_with_other_letters_offers_them(her: Her, code: str) -> None:
    her.says("hi")
    shown = [one for one in her.session.forms[-1].shown if one.value == code]
    while not shown:
        her.says("more")
        shown = [one for one in her.session.forms[-1].shown if one.value == code]
    her.far(shown[0].key, "3")
    assert her.contact.language == f"{code}-Latn"


def test_one_who_agreed_before_is_asked_for_letters_once(her: Her) -> None:
    asked = her.far("hi", "1", "1", "hindi")
    assert [reply.id for reply in asked.replies] == ["ask-letters"]
    assert her.contact.language == "hi-Latn"  # so that the question shows on any phone
    her.says("sirf dabbe")
    assert (her.contact.language, her.contact.letters) == ("hi-Latn", "latin")
    her.says("english")
    again = her.says("hindi")
    assert her.contact.language == "hi-Latn"
    assert [reply.id for reply in again.replies] == ["ask-who"]


@pytest.mark.parametrize(
    ("answer", "language"),
    [("1", "hi"), ("haan", "hi"), ("yes", "hi"), ("हाँ", "hi"), ("अ", "hi"), ("2", "hi-Latn"),
     ("nahi", "hi-Latn"), ("no", "hi-Latn"), ("boxes", "hi-Latn"), ("sirf dibbe hain", "hi-Latn")],
)  # fmt: skip
def test_every_answer_to_it(her: Her, answer: str, language: str) -> None:
    her.far("hi", "1", "1", "hindi", answer)
    assert her.contact.language == language
    assert her.session.forms[-1].name == "booking"


def test_what_is_no_answer_is_asked_again_and_back_leads_to_the_languages(her: Her) -> None:
    again = her.far("hi", "1", "1", "hindi", "xyz")
    assert [reply.id for reply in again.replies] == ["ask-letters-again"]
    back = her.says("back")
    assert [reply.id for reply in back.replies] == ["ask-language"]
    her.says("1")
    assert her.contact.language == "en"


def test_english_is_not_asked_for_letters(her: Her) -> None:
    made = her.far("hi", "1")
    assert [reply.id for reply in made.replies] == ["ask-consent"]


def test_a_call_does_not_ask_and_keeps_what_she_said_by_text(her: Her) -> None:
    her.says("", "voice")
    made = her.says("2", "voice")
    assert (her.contact.language, her.contact.letters) == ("hi", "")
    assert [reply.id for reply in made.replies] == ["ask-consent"]
    her.says("angrezi akshar")
    her.says("9", "voice")
    her.says("2", "voice")
    assert her.contact.language == "hi-Latn"


def test_her_own_letters_in_her_answer_are_answer_enough(her: Her) -> None:
    made = her.far("hi", "हिंदी")
    assert [reply.id for reply in made.replies] == ["ask-consent"]
    assert (her.contact.language, her.contact.letters) == ("hi", "own")


def test_no_other_letters_where_a_language_has_none(her: Her) -> None:
    her.far("hi", "1")
    scene_words = her.house.parse("english letters", "en")
    assert her.contact.language == "en"
    her.says(scene_words.text)
    assert her.contact.language == "en"
    assert in_letters.__doc__


def test_every_reply_in_latin_letters_is_a_short_sms(her: Her, rooms: Rooms) -> None:
    her.far("hi", "2", "2")
    for text in ("1", *BOOKING, "1", "radd", "1", "3", "parchi", "help", "call karo"):
        for reply in her.says(text).replies:
            told = rooms.renderer.text(reply, "hi-Latn", "sms", START)
            assert count(told).encoding == "GSM-7", told
            assert count(told).parts <= 2, told


def test_a_call_of_one_who_reads_latin_letters_speaks_hindi(rooms: Rooms) -> None:
    from ivr.install import renderer_of

    house = rooms.house
    her = Her(house)
    (reply,) = her.far("hi", "2", "2").replies
    told = renderer_of(rooms).told(reply, "hi-Latn", START)
    assert told == replace(renderer_of(rooms).told(reply, "hi", START))
    assert told.language == "hi"
