"""One Rasa server a language: each text goes to that of its own, and one that fails is alone."""

from __future__ import annotations

import json
import socket

import pytest

from nlu.breaker import Breaker
from nlu.rasa_servers import Outcome, RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues
from tests.rasa_stand import Pretender, answering, pretending, said, span_of
from tests.tongue import ALL

pytestmark = ALL
TONGUES = Tongues()
PATIENCE = 2.0
OWN = "/{language}"  # a server behind a path of its own for each language


def _asked(server: Pretender) -> str:
    """Of which language it was asked last."""
    path = server.heard.partition(b" ")[2].partition(b" ")[0].decode()
    return path.removesuffix("/model/parse").strip("/")


def _sent(server: Pretender) -> str:
    text: str = json.loads(server.heard.partition(b"\r\n\r\n")[2])["text"]
    return text


@pytest.mark.parametrize(
    ("text", "language", "server_of"),
    [
        ("எனக்கு மூணு நாளா ஸோர்பியா இருக்கு", "ta", "ta"),
        ("enakku moonu naala zorbling irukku, kaichal", "ta-Latn", "ta"),
        ("எனக்கு மூணு நாளா ஸோர்பியா இருக்கு", "", "ta"),  # whichever she has set
        ("எனக்கு மூணு நாளா ஸோர்பியா இருக்கு", "hi", "ta"),
        ("আমার তিন দিন ধরে জোর্বলিং হচ্ছে, জ্বর", "bn", "bn"),
        ("મને ત્રણ દિવસથી તાવ છે અને ઝોર્બલિંગ", "gu", "gu"),
        ("مجھے تین دن سے بخار ہے اور زوربلنگ", "ur", "ur"),
        ("मला तीन दिवसांपासून ताप आहे आणि झोर्बलिंग", "mr", "mr"),
        ("मुझे तीन दिन से बुखार है और ज़ोर्बलिंग", "hi", "hi"),
        ("mere bete ko 3 din se bukhar hai, zorbling bhi", "hi-Latn", "hi"),
        ("my son has a fever for 3 days and zorbling", "en", "hi"),
        ("my son has a fever for 3 days and zorbling", "ta", "hi"),  # English is no Tamil
    ],
)
def test_a_text_is_asked_of_the_language_it_is_written_in(
    text: str, language: str, server_of: str
) -> None:
    with pretending(said()) as server:
        RemoteParse(RasaServers(server.url + OWN, PATIENCE), TONGUES).parse(text, language)
        assert server.questions == 1
        assert _asked(server) == server_of
        assert len(_sent(server)) == len(text)


def test_one_server_without_a_language_is_of_english_and_hindi_alone() -> None:
    tamil = "எனக்கு மூணு நாளா காய்ச்சல்"
    with pretending(said("violence")) as server:
        parse = RemoteParse(RasaServers(server.url, PATIENCE), TONGUES).parse
        assert parse(tamil, "ta") == TONGUES.parse(tamil, "ta")
        assert server.questions == 0
        parse("mere bete ko 3 din se bukhar hai", "hi-Latn")
        assert server.questions == 1


def test_one_server_can_be_of_one_other_language() -> None:
    with pretending(said()) as server:
        parse = RemoteParse(RasaServers(server.url, PATIENCE, only="ta"), TONGUES).parse
        parse("mere bete ko 3 din se bukhar hai", "hi-Latn")
        assert server.questions == 0
        parse("எனக்கு மூணு நாளா காய்ச்சல்", "ta")
        assert server.questions == 1


def test_words_that_only_rasa_knows_are_signs_in_their_own_language() -> None:
    text = "எனக்கு மூணு நாளா ஸோர்பி ஸோர்ப் இருக்கு"
    answer = said("report_symptom", 0.9, span_of(text, "ஸோர்பி ஸோர்ப்", "fever"))
    with pretending(answer) as server:
        parse = RemoteParse(RasaServers(server.url + OWN, PATIENCE), TONGUES).parse
        read = parse(text, "ta")
    assert [(one.id, one.absent) for one in read.symptoms] == [("fever", False)]
    assert (read.intent, read.days) == ("report_symptom", 3)


def test_a_danger_that_only_rasa_knows_is_one() -> None:
    text = "தம்பி வயல்ல ஸோர்பி ஸோர்ப் சீக்கிரம் வாங்க"
    assert not TONGUES.parse(text, "ta").danger
    answer = said("report_symptom", 0.9, span_of(text, "ஸோர்பி ஸோர்ப்", "snake-bite", 0.6))
    with pretending(answer) as server:
        read = RemoteParse(RasaServers(server.url + OWN, PATIENCE), TONGUES).parse(text, "ta")
    assert read.danger == ("snake-bite",)


def test_what_is_denied_stays_the_lexicons_to_say() -> None:
    text = "இருமல் இருக்கு ஆனா ஸோர்பி இல்ல"
    answer = said("report_symptom", 0.9, span_of(text, "ஸோர்பி", "fever"))
    with pretending(answer) as server:
        read = RemoteParse(RasaServers(server.url + OWN, PATIENCE), TONGUES).parse(text, "ta")
    assert {(one.id, one.absent) for one in read.symptoms} == {("cough", False), ("fever", True)}


def test_a_server_that_fails_leaves_the_others_alone() -> None:
    outcomes: list[Outcome] = []
    tamil, bengali = "எனக்கு மூணு நாளா காய்ச்சல்", "আমার তিন দিন ধরে জ্বর"
    well = said("report_symptom", 0.9)
    fails = answering("500 Oh", b"")
    with pretending(well) as server:

        def answer(line: socket.socket) -> None:
            (fails if _asked(server) == "ta" else well)(line)

        server.answer = answer
        servers = RasaServers(server.url + OWN, PATIENCE, lambda: Breaker(failures=2, rest=60))
        parse = RemoteParse(servers, TONGUES, outcomes.append).parse
        for _ in range(3):
            assert parse(tamil, "ta") == TONGUES.parse(tamil, "ta")
            parse(bengali, "bn")
    assert outcomes == ["failed", "answered"] * 2 + ["skipped", "answered"]
