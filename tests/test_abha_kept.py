"""What of an ABHA stays with OPDLine, and what is done later: never an Aadhaar number."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import httpx
import msgspec
import pytest

from bot.demo.core.abha import CODE
from bot.following import Following
from bot.linking import Linking
from bot.rooms import Rooms
from bot.settings import Settings
from handlers.conversation import decide
from handlers.core.errors import AbhaElsewhere, CoreDown, CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.records import Abha, Consent, Person
from handlers.effect import AskForHelp, Effect, LinkAbha, Tell
from handlers.house import Decision, Turn
from handlers.inbound import Inbound, Text
from handlers.session import Contact, Session
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
PHONE = "+919812345678"
KNOWN = "22722548295255"
AADHAAR = "999941057058"
NO_AADHAAR_BUT_TWELVE = "999941057059"


class Talk:
    """A conversation by text with a seeded core that has Asha under this phone."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]
            data_dir=folder,
            secret_key="k" * 32,
            redis_url="redis://127.0.0.1:1",  # never asked: no turn is kept
        )
        self.rooms = Rooms(settings, lambda: NOW)
        self.contact = Contact(f"tel:{PHONE}", "en", Consent("1", "en", "sms", NOW))
        self.session = Session()
        self.turns = 0
        telecom = [{"system": "phone", "value": PHONE}]
        self.asha = {"resourceType": "Patient", "name": [{"text": "Asha"}], "telecom": telecom}
        self.keep()

    def keep(self, **more: Any) -> None:
        with httpx.Client(transport=self.rooms.transport, base_url="http://core/fhir") as http:
            kept = http.put("/Patient/asha", json={**self.asha, "id": "asha", **more})
            assert kept.status_code in (200, 201), kept.text

    def say(self, text: str) -> Decision:
        self.turns += 1
        inbound = Inbound(self.contact.address, "sms", "p", f"m{self.turns}", Text(text), NOW)
        turn = Turn(f"t{self.turns}", NOW.astimezone(self.rooms.settings.zone))
        found = decide(inbound, turn, self.contact, self.session, self.rooms.house)
        self.contact, self.session = found.contact, found.session
        return found


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    return Talk(tmp_path)


def _ids(found: Decision) -> list[str]:
    return [reply.id for reply in found.replies]


@pytest.mark.parametrize("number", [AADHAAR, NO_AADHAAR_BUT_TWELVE])
@pytest.mark.parametrize("written", ["{}", "my number is {} ok"])
def test_twelve_digits_are_not_kept(talk: Talk, number: str, written: str) -> None:
    talk.say("abha")
    found = talk.say(written.format(number))
    assert _ids(found) == ["ask-abha-aadhaar"]
    assert number not in msgspec.json.encode(found).decode()


def test_an_aadhaar_number_beside_an_illness_goes_nowhere(talk: Talk) -> None:
    found = talk.say(f"fever 3 days, my aadhaar {AADHAAR}")
    assert AADHAAR not in msgspec.json.encode(found).decode()
    assert talk.session.forms[-1].name == "booking"


def test_a_doubtful_number_is_asked_for_once_more_and_then_taken(talk: Talk) -> None:
    wrong = KNOWN[:-1] + "6"
    talk.say("abha")
    assert _ids(talk.say(wrong)) == ["ask-abha-check"]
    assert _ids(talk.say("1")) == ["abha-noted"]
    talk.keep()
    talk.session = Session()
    talk.say("abha")
    talk.say(wrong)
    assert _ids(talk.say(wrong)) == ["abha-noted"]
    assert talk.session.forms == ()


def test_passed_over_by_one_key_it_is_offered_no_more_unless_she_asks(talk: Talk) -> None:
    assert "home-abha" in msgspec.json.encode(talk.say("menu")).decode()
    talk.say("abha")
    assert _ids(talk.say("0")) == ["abha-skipped"]
    assert talk.contact.no_abha
    assert "home-abha" not in msgspec.json.encode(talk.say("menu")).decode()
    assert _ids(talk.say("abha")) == ["ask-abha"]


def test_a_booking_goes_on_where_it_was(talk: Talk) -> None:
    talk.say("book")
    talk.say("Asha")
    asked = talk.session.forms[-1].asked
    assert _ids(talk.say("abha"))[0] == "ask-abha"
    after = talk.say("22-7225-4829-5255")
    assert _ids(after)[0] == "abha-noted"
    assert talk.session.forms[-1].asked == asked


def test_danger_comes_before_it(talk: Talk) -> None:
    talk.say("abha")
    assert _ids(talk.say("he is unconscious")) == ["ask-emergency"]
    assert _ids(talk.say(KNOWN)) == ["ask-emergency-again"]


def test_the_word_begins_nothing_in_an_emergency(talk: Talk) -> None:
    talk.say("he is unconscious")
    assert _ids(talk.say("abha number")) == ["ask-emergency-again"]


def test_three_wrong_codes_end_it(talk: Talk) -> None:
    talk.say("abha")
    assert _ids(talk.say("1")) == ["ask-abha-code"]
    assert _ids(talk.say("111111")) == ["ask-abha-code-wrong"]
    assert _ids(talk.say("111112")) == ["ask-abha-code-wrong"]
    assert _ids(talk.say("111113")) == ["abha-not-made"]
    assert talk.session.forms == ()


@pytest.mark.parametrize("written", [CODE, "482 915", "the code is 482915", "४८२९१५"])
def test_the_code_however_it_is_written(talk: Talk, written: str) -> None:
    talk.say("abha")
    talk.say("1")
    made = talk.say(written)
    assert _ids(made) == ["abha-made"]
    assert str(made.replies[0].args["abha"]).startswith("91-")
    assert _ids(talk.say("abha")) == ["abha-has"]


EFFECT = LinkAbha("t1:abha", f"tel:{PHONE}", Person("Asha", "1990", "female", "asha"), Abha(KNOWN))


class Answers:
    """A core that answers a link in one way."""

    def __init__(self, wrong: Exception | None) -> None:
        self.wrong = wrong
        self.linked: list[tuple[str, Abha]] = []

    def link_abha(self, patient: str, abha: Abha) -> None:
        if self.wrong:
            raise self.wrong
        self.linked.append((patient, abha))


def _linking(
    settings: Settings, wrong: Exception | None = None
) -> tuple[Linking, list[Effect], Answers]:
    queued: list[Effect] = []
    core = Answers(wrong)
    sessions = Rooms(settings, lambda: NOW).sessions
    then = Following(queued.append, lambda: NOW, sessions, rings=False)
    return Linking(cast(Core, core), then), queued, core


def test_kept_while_the_core_was_down_it_is_linked_and_nothing_more_is_said(
    settings: Settings,
) -> None:
    linking, queued, core = _linking(settings)
    assert linking.link(EFFECT) == "done"
    assert core.linked == [("asha", Abha(KNOWN))]
    assert queued == []


def test_a_person_looks_into_one_that_is_not_hers(settings: Settings) -> None:
    linking, queued, _ = _linking(settings, AbhaElsewhere("x"))
    assert linking.link(EFFECT) == "elsewhere"
    (asked,) = [one for one in queued if isinstance(one, AskForHelp)]
    (told,) = [one for one in queued if isinstance(one, Tell)]
    assert (asked.person, asked.urgent, told.reply.id) == (EFFECT.person, False, "abha-other")
    assert KNOWN not in asked.words
    assert "…5255" in asked.words


@pytest.mark.parametrize("wrong", [CoreRefused("x"), NotFound("x")])
def test_one_that_is_never_taken_is_told(settings: Settings, wrong: Exception) -> None:
    linking, queued, _ = _linking(settings, wrong)
    assert linking.link(EFFECT) == "refused"
    assert [one.reply.id for one in queued if isinstance(one, Tell)] == ["abha-failed"]


def test_a_core_that_is_still_down_is_asked_again(settings: Settings) -> None:
    linking, queued, _ = _linking(settings, CoreDown("x"))
    with pytest.raises(CoreDown):
        linking.link(EFFECT)
    assert queued == []
