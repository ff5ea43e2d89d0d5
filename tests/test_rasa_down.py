"""A Rasa server that hangs, trickles, fails or talks nonsense costs its deadline and no more."""

from __future__ import annotations

import json
import threading
import time

import pytest

from nlu.breaker import Breaker
from nlu.parser import parser
from nlu.rasa_client import RasaClient, RasaDown
from nlu.rasa_servers import Outcome, RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues
from tests.ports import free_port
from tests.rasa_stand import (
    Answer,
    answering,
    endless,
    hanging,
    pretending,
    said,
    span_of,
    trickling,
)  # fmt: skip

LEXICON = Tongues()
TEXT = "mere bete ko 3 din se bukhar hai"
DEADLINE = 0.3
SLACK = 0.3  # the machine may be busy


BAD: dict[str, Answer] = {
    "hangs": hanging,
    "trickles": trickling,
    "never ends": endless,
    "500": answering("500 Internal Server Error", b'{"status": "failure"}'),
    "404": answering("404 Not Found", b"{}"),
    "moved": answering("302 Found", b""),
    "not JSON": answering("200 OK", b"<html>it works</html>"),
    "JSON of something else": answering("200 OK", b'{"intent": "fever", "entities": 5}'),
    "no HTTP": lambda line: line.sendall(b"\x00\x01 hello\r\n\r\n"),
    "closes": lambda line: line.close(),
    "half an answer": lambda line: line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"),
}


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD.keys())
def test_whatever_rasa_does_the_lexicon_answers_in_time(answer: Answer) -> None:
    alone = LEXICON.parse(TEXT)  # the words of all tongues are read now, if they were not
    with pretending(answer) as server:
        parse = RemoteParse(RasaServers(server.url, DEADLINE), LEXICON).parse
        start = time.monotonic()
        assert parse(TEXT, "") == alone
        assert time.monotonic() - start < DEADLINE + SLACK
        assert server.questions == 1


def test_no_server_is_no_trouble() -> None:
    parse = parser(f"http://127.0.0.1:{free_port()}")
    assert parse(TEXT, "") == LEXICON.parse(TEXT)


def test_many_at_once_wait_one_deadline() -> None:
    with pretending(hanging) as server:
        client = RasaClient(server.url, DEADLINE)
        failed: list[Exception] = []

        def ask() -> None:
            try:
                client.ask(TEXT)
            except RasaDown as down:
                failed.append(down)

        threads = [threading.Thread(target=ask) for _ in range(40)]
        start = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert time.monotonic() - start < DEADLINE + 2 * SLACK
        assert len(failed) == 40


def test_a_server_that_fails_is_left_alone_then_tried_by_one() -> None:
    now = [0.0]
    outcomes: list[Outcome] = []
    with pretending(answering("500 Oh", b"")) as server:
        breaker = Breaker(failures=3, rest=10, clock=lambda: now[0])
        servers = RasaServers(server.url, DEADLINE, lambda: breaker)
        parse = RemoteParse(servers, LEXICON, outcomes.append).parse
        for _ in range(6):
            parse(TEXT)
        assert outcomes == ["failed"] * 3 + ["skipped"] * 3
        assert server.questions == 3
        now[0] = 11
        parse(TEXT)
        parse(TEXT)
        assert server.questions == 4, "one probe, and the rest wait for it"
        server.answer = said()
        now[0] = 22
        parse(TEXT)
        parse(TEXT)
        assert outcomes[-2:] == ["answered", "answered"]
        assert not breaker.open


def test_only_one_of_many_threads_probes() -> None:
    now = [0.0]
    breaker = Breaker(failures=1, rest=10, clock=lambda: now[0])
    breaker.failed()
    now[0] = 11
    allowed: list[bool] = []
    threads = [threading.Thread(target=lambda: allowed.append(breaker.allows())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert allowed.count(True) == 1


@pytest.mark.parametrize(
    "text", ["1", "१२", "108", "yes", "haan", "menu", "👍", "", "7 ", "paanch"]
)
def test_numbers_buttons_and_commands_are_not_asked_about(text: str) -> None:
    with pretending(said("violence")) as server:
        parse = RemoteParse(RasaServers(server.url, DEADLINE), LEXICON).parse
        assert parse(text, "") == LEXICON.parse(text)
        assert server.questions == 0


def test_rasa_never_sees_a_digit() -> None:
    text = "naam Sita, phone ९८१२३ 45678, umar 34, bukhar"
    with pretending(said()) as server:
        RemoteParse(RasaServers(server.url, DEADLINE), LEXICON).parse(text)
        _, _, body = server.heard.partition(b"\r\n\r\n")
        seen = json.loads(body)["text"]
        assert len(seen) == len(text)
        assert {c for c in seen if c.isdigit()} == {"0"}


def _parsed(text: str, answer: Answer) -> dict[str, object]:
    with pretending(answer) as server:
        read = RemoteParse(RasaServers(server.url, 2), LEXICON).parse(text)
    symptoms = {("-" if s.absent else "") + s.id for s in read.symptoms}
    return {"symptoms": symptoms, "danger": set(read.danger), "intent": read.intent, "read": read}


def test_words_the_lexicon_does_not_know_are_read_as_ones_it_does() -> None:
    text = "my throat is dry and zorbling for 5 days"
    found = _parsed(text, said("report_symptom", 0.9, span_of(text, "zorbling", "fever")))
    assert "fever" in found["symptoms"]  # type: ignore[operator]
    assert found["intent"] == "report_symptom"


def test_what_is_denied_stays_the_lexicons_to_say() -> None:
    text = "khansi hai par zorbling nahi hai"
    found = _parsed(text, said("report_symptom", 0.9, span_of(text, "zorbling", "fever")))
    assert found["symptoms"] == {"cough", "-fever"}
    text = "khansi hai par zorbling nahi hai"
    found = _parsed(text, said("report_symptom", 0.9, span_of(text, "zorbling", "seizure")))
    assert found["danger"] == set()


def test_a_danger_sign_of_the_lexicon_is_never_taken_back() -> None:
    text = "seene me bahut dard hai"
    found = _parsed(text, said("greet", 0.99))
    assert found["danger"] == {"chest-pain"}
    assert found["intent"] == "report_symptom"


def test_a_danger_sign_of_rasa_is_taken_up() -> None:
    text = "beta zorbling zorb padi hai"
    span = span_of(text, "zorbling zorb", "snake-bite", 0.55)
    assert _parsed(text, said("report_symptom", 0.9, span))["danger"] == {"snake-bite"}
    span["confidence_entity"] = 0.4
    assert _parsed(text, said("report_symptom", 0.9, span))["danger"] == set()


@pytest.mark.parametrize("bad", [(-3, 4), (5, 5), (9, 3), (0, 4000)])
def test_places_that_are_not_in_the_text_are_passed_over(bad: tuple[int, int]) -> None:
    span = {"entity": "fever", "start": bad[0], "end": bad[1], "confidence_entity": 1.0}
    assert _parsed("zorbling zorb", said("report_symptom", 0.1, span))["symptoms"] == set()


def test_an_alarm_of_rasa_goes_before_a_complaint() -> None:
    assert _parsed("zorbling and fever", said("violence", 0.9))["intent"] == "violence"
    assert _parsed("zorbling and fever", said("violence", 0.4))["intent"] == "report_symptom"


def test_a_wish_is_a_command_only_where_nothing_else_is_said_and_never_to_stop_or_erase() -> None:
    read = _parsed("zorb zorbling", said("menu", 0.9))["read"]
    assert (read.intent, read.whole) == ("menu", True)  # type: ignore[attr-defined]
    read = _parsed("zorb zorbling", said("delete_my_data", 0.99))["read"]
    assert (read.intent, read.whole) == ("delete_my_data", False)  # type: ignore[attr-defined]
    read = _parsed("zorb zorbling", said("no-such-intent", 0.99))["read"]
    assert read.intent is None  # type: ignore[attr-defined]


def test_it_can_be_closed_and_used_again() -> None:
    with pretending(said("greet")) as server:
        client = RasaClient(server.url, 2)
        assert client.ask("zorbling").intent.name == "greet"
        client.close()
        assert client.ask("zorbling").intent.name == "greet"
        client.close()
