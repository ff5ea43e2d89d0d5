"""Whatever anyone sends, in any order: an answer, never a dead end, never two in a slot.

The real conversation, words and lexicon, and a client before a real embedded core.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from bot import words
from bot.demo.core import create_core
from bot.languages import LOCALES
from bot.render import Renderer
from bot.sms.segments import count
from handlers.clinical.triage.assess import Assessor
from handlers.conversation import decide
from handlers.core.client import FhirCore
from handlers.effect import Tell
from handlers.house import Decision, House, Turn
from handlers.inbound import (
    Body,
    Channel,
    Chosen,
    Digits,
    HangUp,
    Inbound,
    Media,
    Silence,
    Speech,
    Text,
)  # fmt: skip
from handlers.reply import Reply
from handlers.session import Contact, Session
from nlu.lexicon import Lexicon
from tests.faults.outside import START, ZONE, plant

LEXICON = Lexicon.load()
ASSESSOR = Assessor()
RENDERER = Renderer(words.load(), ZONE, "en")
LARGEST = 8 * 1024  # bytes of a session
CONFIRMATIONS = {"booked", "booked-later", "ask-agreed", "ask-agreed-again"}

# Names that no one else gives and no message holds: a short and a long one each.
NAMES = {
    "+919800000001": ("Zubeida", "Ksheerabdhitanaya Venkatanarasimharajuva"),
    "+919800000002": ("Phulkumari", "Wijayawardhanapura Thiruvenkatachalapath"),
    "+919800000003": ("झुमरीबाई", "श्रीलक्ष्मीनारायणस्वामी"),
}
SPOKEN = ("wrong-key", "call-again")  # in calls alone
PHONES = tuple(NAMES)
SENSIBLE = (
    "hi", "yes", "no", "haan", "nahi", "हाँ", "नहीं", "me", "मैं", "someone else", "34", "6 months",
    "female", "लड़का", "fever", "fever and cough since 2 days, no vomiting", "मुझे बुखार है",
    "mujhe 3 din se khansi hai", "pet dard", "my daughter Asha 4 years", "meri beti 6 mahine ki",
    "मेरा बेटा 5 साल बुखार 3 दिन से", "my mother 70 years headache", "none", "कुछ नहीं", "3 days",
    "2 हफ़्ते", "tomorrow morning", "कल शाम", "skin doctor", "book", "child doctor", "more", "not 2",
    "burning feet", "I want to talk to someone", "I am not well", "बच्चे को दस्त", "wrong", "ok",
)  # fmt: skip
SEVERAL = (
    "1 3", "13", "1,3", "1 and 5", "1 aur 2", "12345", "5 1", "3 3", "0 1", "1 9", "135 2", "१ ३",
    "stiff neck", "vomits everything and very sleepy", "गर्दन अकड़ी है", "saans phool rahi hai",
    "asthma and diabetes", "sugar hai, metformin leti hoon", "penicillin allergy", "शुगर, बीपी",
    "5 months pregnant", "no fever, no rash",
)  # fmt: skip
GLOBAL = (
    "menu", "back", "repeat", "language", "stop", "start", "help", "cancel", "call me", "delete",
    "MENU", "मेनू", "पीछे", "दोबारा", "भाषा", "मदद", "कॉल करो", "hindi", "english", "हिंदी", "*", "#",
    "my appointments", "book",
)  # fmt: skip
DANGER = (
    "chest pain and sweating", "seene me bahut dard pasina aa raha hai", "he is unconscious",
    "सीने में दर्द", "बेहोश है", "saans nahi aa rahi", "my son is having fits",
)  # fmt: skip
NUMBERS = (*"0123456789", "10", "12", "99", "1000000", "99999999999999999999")
STRANGE = (
    "", " ", "\x00", "1\x00", "😀", "👍🏽", "👨‍👩‍👧‍👦", "२", "२.", "৩", "٣", "௧", "①", "1️⃣", "½",
    "²", "-1", "1.5",
    "مرحبا بالعالم", "\u202eabc", "\ud800", "a" * 1600, "बु" * 800, "1" * 1600, "\n\n", "ﷺ",
    "{ $name }", "<b>", "' OR 1=1", "%s %d", "\\", "\u200b", "e\u0301" * 50, "None", "null",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(SENSIBLE), st.sampled_from(NUMBERS), st.sampled_from(GLOBAL),
    st.sampled_from(STRANGE), st.text(max_size=60),
)  # fmt: skip
bodies: st.SearchStrategy[Body] = st.one_of(
    texts.map(Text),
    st.sampled_from("0123456789").map(Text),
    st.sampled_from("0123456789").map(Text),
    st.sampled_from(SEVERAL).map(Text),
    st.sampled_from("12").map(Text),
    st.just(Silence()),
    st.just(HangUp()),
    st.just(Media("image/jpeg", "https://example.org/1")),
    st.sampled_from(["1", "0", "9", "x", "", "more"]).map(Chosen),
    st.sampled_from(["1", "0", "12", "*", "#", "**", "1#", ""]).map(Digits),
    st.builds(Speech, texts, st.floats(0, 1)),
)


class World:
    """An embedded core with the demo district, a client before it, and what a turn is given."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        plant(folder)
        self._core = create_core(folder, ZONE, clock=lambda: START)
        transport = httpx.WSGITransport(app=self._core)
        self.client = FhirCore(
            "http://core", transport=transport, deadline=30, clock=lambda: START, zone=ZONE
        )
        self.fhir = httpx.Client(transport=transport, base_url="http://core")
        self.house = House(
            core=self.client,
            parse=LEXICON.parse,
            assessor=ASSESSOR,
            say=lambda label, language: RENDERER.label(label, language, START),
            fits=_fits,
            zone=ZONE,
            languages=("en", "hi"),
            emergency_numbers=("108", "112"),
        )

    def all(self, search: str) -> list[dict[str, Any]]:
        sign = "&" if "?" in search else "?"
        bundle = self.fhir.get(f"/{search}{sign}_count=500").raise_for_status().json()
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def close(self) -> None:
        self.client.close()
        self.fhir.close()
        self._core.stop()
        self._folder.cleanup()


def _fits(reply: Reply, language: str, channel: str, parts: int) -> bool:
    return channel != "sms" or count(RENDERER.text(reply, language, "sms", START)).parts <= parts


class Phone:
    """One contact: what is remembered of her, and what each turn must keep."""

    def __init__(self, world: World, number: str) -> None:
        self.world = world
        self.number = number
        self.contact = Contact(f"tel:{number}")
        self.session = Session()
        self.turns = 0
        self.typed: list[str] = []

    def send(self, body: Body, channel: Channel = "sms") -> Decision:
        """One turn, and all that must be true of any turn."""
        self.turns += 1
        inbound = Inbound(self.contact.address, channel, "test", str(self.turns), body, START)
        turn = Turn(f"{self.number}-{self.turns}", START.astimezone(ZONE))
        if isinstance(body, Text | Speech):
            self.typed.append(body.text)
        args = (inbound, turn, self.contact, self.session, self.world.house)
        decision = decide(*args)
        assert decide(*args) == decision, "the same turn again came to something else"
        self.contact = _kept(decision.contact, Contact)
        self.session = _kept(decision.session, Session)
        if decision.forget:
            self.contact, self.session = Contact(self.contact.address), Session()
        self._check(body, decision, channel)
        return decision

    def _check(self, body: Body, decision: Decision, channel: Channel) -> None:
        assert bool(decision.replies) != isinstance(body, HangUp)
        size = len(msgspec.json.encode(decision.session))
        assert size < LARGEST, f"a session of {size} bytes"
        for reply in decision.replies:
            if reply.id in SPOKEN:
                assert channel == "voice", reply.id
                continue
            for language in ("en", "hi"):
                self._check_text(reply, language)
            if channel == "sms":
                self._check_size(reply, decision.contact.language or "en")
        for effect in decision.effects:
            if isinstance(effect, Tell):
                self._check_notice(effect)

    def _check_text(self, reply: Reply, language: str) -> None:
        text = RENDERER.text(reply, language, "sms", START)
        assert text.strip()
        for other in PHONES:
            if other != self.number:
                assert not any(name in text for name in NAMES[other]), text
        if reply.id == "call-back-unasked":
            assert not self.contact.language, "said in two languages to one who chose hers"
        elif language == "hi" and reply.id not in ("ask-language", "ask-language-again"):
            assert not _latin(text, self.typed), f"{_latin(text, self.typed)} in: {text}"

    def _check_size(self, reply: Reply, language: str) -> None:
        text = RENDERER.text(reply, language, "sms", START)
        if language == "en" and re.search(r"[\u0900-\u097F]", text):
            return  # see test_a_name_in_another_script
        parts = count(text).parts
        assert parts <= (3 if reply.id in CONFIRMATIONS else 2), f"{parts} parts: {text}"

    def _check_notice(self, effect: Tell) -> None:
        text = RENDERER.text(effect.reply, effect.language, "sms", START)
        assert count(text).parts <= 2, text
        assert not any(name in text for names in NAMES.values() for name in names), text
        assert not any(phone in text for phone in PHONES), text

    def book(self, which: int = 0) -> None:
        """From wherever she is, "menu" and plain answers lead to a booking."""
        self.send(Text("menu"))
        for _ in range(20):
            form = self.session.forms[-1]
            answer = {
                "language": "1", "agreed": "1", "called": "0", "alarmed": "0",
                "room": "1", "who": "1", "name": NAMES[self.number][which],
                "age": "34", "sex": "1", "danger": "0",
                "complaint": "1", "words": "burning feet", "days": "3", "signs": "0",
                "more_signs": "0", "weeks": "5", "history": "0", "medicines": "0", "opd": "1",
                "slot": "1",
            }[form.asked]  # fmt: skip
            decision = self.send(Text(answer))
            if decision.replies[-1].id == "booked":
                return
        raise AssertionError(f"no booking: {decision}")


def _kept(value: Any, kind: Any) -> Any:
    """As it comes back from where it is kept."""
    return msgspec.json.decode(msgspec.json.encode(value), type=kind)


_ALLOWED = re.compile(
    r"OPDLine|ABHA|DELETE|START|STOP|SMS|Dr [A-Z][a-z]+ [A-Z][a-z]+|[A-Z]{2,4} [0-9]{5}"
)


def _latin(text: str, typed: list[str]) -> list[str]:
    """Latin words that are neither names of ours, nor of doctors, nor what she wrote herself."""
    told = " ".join(typed).casefold()
    found = re.findall(r"[A-Za-z]{2,}", _ALLOWED.sub(" ", text))
    return [word for word in found if word.casefold() not in told]


class Conversations(RuleBasedStateMachine):
    """Three phones at once."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.phones = {number: Phone(self.world, number) for number in PHONES}

    @rule(number=st.sampled_from(PHONES), body=bodies)
    def send(self, number: str, body: Body) -> None:
        self.phones[number].send(body, "voice" if isinstance(body, Digits | Speech) else "sms")

    @rule(number=st.sampled_from(PHONES), which=st.integers(0, 1))
    def give_name(self, number: str, which: int) -> None:
        self.phones[number].send(Text(NAMES[number][which]))

    @rule(number=st.sampled_from(PHONES), words=st.sampled_from(DANGER))
    def danger(self, number: str, words: str) -> None:
        """Danger beats everything: the number to call is the first word."""
        decision = self.phones[number].send(Text(words))
        assert RENDERER.text(decision.replies[0], "en", "sms", START).startswith("108")
        assert any(type(effect).__name__ == "AskForHelp" for effect in decision.effects)

    @rule(
        number=st.sampled_from(PHONES),
        opening=st.sampled_from(["1", "2"]),
        signs=st.sampled_from(("0", *SEVERAL)),
        history=st.sampled_from(("0", *SEVERAL)),
    )
    def come_far(self, number: str, opening: str, signs: str, history: str) -> None:
        """As far as the question whether to book, so that what comes next is tried there too."""
        phone = self.phones[number]
        for text in ("menu", opening, "1"):
            if not phone.contact.language or not phone.contact.consent:
                phone.send(Text(text if text != "menu" else "hello"))
        phone.send(Text("book"))
        phone.send(Text(f"my son {NAMES[number][0]} 5 years fever 3 days"))
        for text in ("0", signs, history):
            phone.send(Text(text))

    @rule(number=st.sampled_from(PHONES), words=st.sampled_from(("book", "my appointments")))
    def book(self, number: str, words: str) -> None:
        """A whole booking, for the one with the long name."""
        self.phones[number].book(which=1)
        self.phones[number].send(Text(words))

    @rule(number=st.sampled_from(PHONES))
    def another_day(self, number: str) -> None:
        self.phones[number].session = Session()

    def teardown(self) -> None:
        try:
            for phone in self.phones.values():
                phone.book()
            slots = [
                reference["reference"]
                for appointment in self.world.all("Appointment?status=booked")
                for reference in appointment["slot"]
            ]
            busy = [f"Slot/{slot['id']}" for slot in self.world.all("Slot?status=busy")]
            assert sorted(slots) == sorted(busy), "a slot is booked twice, or busy for no one"
        finally:
            self.world.close()


@pytest.mark.parametrize("name", NAMES["+919800000003"])
def test_a_name_in_another_script(name: str) -> None:
    """She chose English, and the name is written in Devanagari: still two parts."""
    world = World()
    try:
        phone = Phone(world, "+919800000003")
        for text in ("hello", "1", "1", "1", name, "34", "1"):
            (reply,) = phone.send(Text(text)).replies
        assert reply.id == "ask-danger"
        assert count(RENDERER.text(reply, "en", "sms", START)).parts <= 2
    finally:
        world.close()


@pytest.mark.parametrize("complaint", ["fever 3 days", "cough 10 days", "stomach pain 1 day"])
def test_signs_asked_again_and_in_another_language(complaint: str) -> None:
    """As many as she is shown are what her numbers mean, in two parts each time."""
    world = World()
    try:
        phone = Phone(world, PHONES[0])
        for text in ("hello", "1", "1", f"my daughter Asha 12 years {complaint}", "0"):
            (english,) = phone.send(Text(text)).replies
        assert english.id == "ask-signs"
        (hindi,) = phone.send(Text("हिंदी")).replies
        assert hindi.id == "ask-signs"
        most = len(hindi.options) - 1
        assert phone.send(Text(f"1 {most + 1}")).replies[0].id == "ask-signs-again"
        phone.send(Text(str(most)))
        signs = phone.session.forms[0].answers["signs"]
        assert list(signs.values()) == [False] * (most - 1) + [True]
    finally:
        world.close()


@pytest.mark.parametrize("language", ["en", "hi"])
def test_the_words_our_messages_tell_her_to_write(language: str) -> None:
    """Capital words in English, and the Hindi ones of the help, are understood as commands."""
    told: set[str] = set()
    for path in (LOCALES / "en").glob("conversation.ftl"):
        lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
        told.update(re.findall(r"\b(?:[A-Z]{4,} ME|[A-Z]{4,})\b", " ".join(lines)))
    if language == "hi":
        text = words.load()["hi"].text("help", {"number": "108"})
        listed = re.search(r"लिखें: ([^।.]*)", text)
        assert listed is not None, text
        told = {word.strip() for word in listed[1].split(",")}
    assert len(told) >= 5, told
    for word in told:
        read = LEXICON.parse(word, language)
        assert read.intent is not None and read.whole, word


TestConversations = Conversations.TestCase
TestConversations.settings = settings(
    max_examples=int(os.environ.get("HUNT", "25")),
    stateful_step_count=25,
    deadline=None,
    derandomize="HUNT" not in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
pytest.mark.timeout(400)(TestConversations)  # s; a slow machine hunts as far
