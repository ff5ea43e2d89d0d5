"""The name of a new person, said in a call: read back, never taken for anything else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.rooms import Rooms
from bot.words import load
from handlers.conversation import decide
from handlers.core.records import Consent
from handlers.house import Decision, House, Turn
from handlers.inbound import Body, Call, Channel, Digits, Inbound, Silence, Speech, Text
from handlers.reply import Term
from handlers.session import Contact, Session
from handlers.spoken_name import HEARD, RIGHT, SAID, WITHOUT
from ivr.fixed import fixed_pieces
from tests.faults.outside import START, ZONE, plant
from tests.tongue import APART, of
from tests.turn_stand import make_settings

HER = "tel:+919812345678"
NAMES = {
    "en": ("Sita Devi", "Meena", "Khushi", "Tara", "Abha", "Pushpa Kumari", "A. K. Singh", "Om"),
    "hi": ("सीता देवी", "मीना", "पुष्पा", "आभा", "दया", "छाया", "राजा", "मोहम्मद इरफ़ान"),
    "ta": ("லட்சுமி", "முருகன்", "செல்வி"),
}
SAID_TO_IT = (
    "Sita Devi", "Menu", "back", "repeat", "cancel", "my appointments", "help", "thank you", "abha",
    "fever", "cough since 3 days", "I have a headache", "my son", "34", "thirty four", "one", "yes",
    "no", "what", "", "...", "💥", "a" * 500, "1234 5678 9012", "without a name",
    "my mother has sugar", "no, Gita Devi", "my name is Ravi", "Sita Devi 34 years female",
)  # fmt: skip
OF_THE_ILLNESS = {"complaint", "words", "days", "signs", "history", "medicines", "danger"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("name")
    plant(folder)
    rooms = Rooms(make_settings(folder), clock=lambda: START)
    return replace(rooms.house, hears=frozenset({"en", "hi", "ta"}))


class Caller:
    """One phone, turn by turn."""

    def __init__(self, house: House, language: str = "en") -> None:
        self.house = house
        self.contact = Contact(HER, language, Consent("v1", language, "voice", START))
        self.session = Session(household=())
        self.turns = 0

    def does(self, body: Body, channel: Channel = "voice") -> str:
        """The id of the question she is left with."""
        return self.decided(body, channel).replies[-1].id

    def decided(self, body: Body, channel: Channel = "voice") -> Decision:
        self.turns += 1
        inbound = Inbound(HER, channel, "test", str(self.turns), body, START)
        turn = Turn(str(self.turns), START.astimezone(ZONE))
        made = decide(inbound, turn, self.contact, self.session, self.house)
        self.contact, self.session = made.contact, made.session
        return made

    def says(self, text: str) -> str:
        return self.does(Speech(text, 0.9))

    def press(self, key: str) -> str:
        return self.does(Digits(key))

    def asked_name(self) -> Caller:
        assert self.does(Call()) == "ask-who"
        assert self.press("1") == "ask-say-name"
        return self

    @property
    def answers(self) -> dict[str, Any]:
        return self.session.forms[0].answers


def _each_name() -> list[Any]:
    return [
        pytest.param(code, name, marks=[of(code)] if code in APART else [])
        for code, names in NAMES.items()
        for name in names
    ]


@pytest.mark.parametrize(("language", "name"), _each_name())
def test_a_name_is_read_back_and_nothing_else(house: House, language: str, name: str) -> None:
    caller = Caller(house, language).asked_name()
    end = "।" if language == "hi" else "."
    decision = caller.decided(Speech(name + end, 0.9))
    assert [reply.id for reply in decision.replies] == ["ask-heard-name"]
    assert decision.replies[0].args == {"name": name}
    assert not decision.effects
    assert caller.press("1") == "ask-age"
    assert caller.answers["name"] == name
    assert not OF_THE_ILLNESS & caller.answers.keys()


@pytest.mark.parametrize("no", ["3", "says"])
def test_without_a_name_she_is_called_as_by_keys(house: House, no: str) -> None:
    keyed = Caller(replace(house, hears=frozenset()))
    keyed.does(Call())
    assert keyed.press("1") == "ask-age"
    caller = Caller(house).asked_name()
    if no == "3":
        caller.says("Sita Devi")
        assert caller.press("3") == "ask-age"
    else:
        assert caller.says("no") == "ask-age"
    assert caller.answers["name"] == keyed.answers["name"]


@pytest.mark.parametrize("said", ["no", "wrong"])
def test_it_is_said_again_once(house: House, said: str) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    assert caller.says(said) == "ask-say-name-again"
    again = caller.decided(Speech("Gita", 0.9)).replies[-1]
    assert [option.label for option in again.options] == [Term("name-right"), Term("name-none")]
    assert caller.says(said) == "ask-age"
    assert caller.answers[HEARD] == WITHOUT


@pytest.mark.parametrize("said", ["Tara", "menu", "cough", "Sita Devi"])
def test_what_is_no_yes_or_no_changes_nothing(house: House, said: str) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    before = caller.answers
    assert caller.says(said) == "ask-heard-name-again"
    assert caller.answers == before
    assert caller.press("1") == "ask-age"


def test_nothing_after_it_was_said_wrong_goes_on(house: House) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    caller.press("2")
    assert caller.does(Silence()) == "ask-age-again"


def test_another_person_is_asked_for_anew(house: House) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    caller.press("2")
    assert caller.press("*") == "ask-who"
    caller.press("2")
    heard = caller.decided(Speech("Ravi", 0.9)).replies[-1]
    assert len(heard.options) == 3


def test_a_name_told_in_passing_is_read_back_too(house: House) -> None:
    caller = Caller(house)
    caller.does(Call())
    assert caller.says("my son Ravi, 5 years") == "ask-heard-name"
    assert "name" not in caller.answers
    assert caller.press("1") == "ask-danger"
    assert caller.answers["name"] == "Ravi"
    assert caller.answers["age"] == {"years": 5}


def test_a_name_that_is_put_right_later_is_read_back(house: House) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    assert caller.press("1") == "ask-age"
    assert caller.says("no, my name is Gita") == "ask-heard-name"
    assert caller.press("1").startswith("ask-age")
    assert caller.answers["name"] == "Gita"


def test_star_leads_back_to_it(house: House) -> None:
    caller = Caller(house).asked_name()
    caller.says("Neeta")
    caller.press("1")
    assert [caller.press("*") for _ in range(3)] == ["ask-heard-name", "ask-say-name", "ask-who"]
    assert "name" not in caller.answers


def test_a_name_that_was_written_is_not_asked_for(house: House) -> None:
    caller = Caller(house)
    for text in ("book", "1", "Sita Devi"):
        asked = caller.does(Text(text), "sms")
    assert asked == "ask-age"
    caller.does(Call())
    assert caller.press("1") == "ask-age"
    assert caller.answers["name"] == "Sita Devi"


@pytest.mark.parametrize("heard", ["", "Neeta"])
def test_who_writes_on_writes_it(house: House, heard: str) -> None:
    caller = Caller(house).asked_name()
    if heard:
        caller.says(heard)
    caller.does(Silence())
    assert caller.does(Text("1"), "sms") == "ask-name-again"
    assert caller.does(Text("Gita Devi"), "sms") == "ask-age"
    assert caller.answers["name"] == "Gita Devi"


def test_a_language_that_is_not_heard_is_not_asked(house: House) -> None:
    caller = Caller(house, "or")
    caller.does(Call())
    assert caller.press("1") == "ask-age"


def test_letters_she_reads_make_no_difference(house: House) -> None:
    Caller(house, "hi-Latn").asked_name()


@pytest.mark.parametrize("said", ["she is unconscious", "chest pain and sweating", "108"])
def test_danger_is_heard_there(house: House, said: str) -> None:
    caller = Caller(house).asked_name()
    assert caller.says(said) in ("ask-emergency", "ask-alarm")


bodies: st.SearchStrategy[Body] = st.one_of(
    st.sampled_from(SAID_TO_IT).map(lambda text: Speech(text, 0.9)),
    st.text(max_size=40).map(lambda text: Speech(text, 0.9)),
    st.just(Silence()),
    st.sampled_from("1234567").map(Digits),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(bodies, min_size=6, max_size=6))
def test_whatever_is_said_it_goes_on_and_no_name_is_taken_unasked(
    house: House, said: list[Body]
) -> None:
    caller = Caller(house).asked_name()
    for body in said:
        before = caller.answers
        caller.does(body)
        top = caller.session.forms[-1]
        if top.name in ("emergency", "alarm") or top.asked == "who":  # danger; she goes back
            return
        answers = caller.answers
        assert not OF_THE_ILLNESS & answers.keys()
        if "name" in answers:
            read_back = before.get(SAID) if answers.get(HEARD) == RIGHT else "Patient"
            assert answers["name"] == read_back
            return
    raise AssertionError(f"still asked: {top}")


@pytest.mark.parametrize("language", ["en", "hi", "or"])
def test_its_words_are_spoken_ahead(language: str) -> None:
    named = {piece.id for piece in fixed_pieces(load()[language], "108")}
    needed = {"ask-say-name", "ask-say-name-again", "ask-heard-name-1", "name-right-choice"}
    assert needed | {"name-again-choice", "name-none-choice"} <= named
