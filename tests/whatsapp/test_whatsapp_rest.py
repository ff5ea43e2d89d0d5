"""What we ask of Twilio's REST API, held field by field against its published documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response, jsonify, request

from bot.carrier import Choice, Message, Permanent, Temporary
from bot.chat import Chat
from bot.outgoing import Outgoing
from bot.pacing import AtOnce, Paced, paces
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from bot.twilio.whatsapp.answer import Answers
from bot.twilio.whatsapp.carrier import TwilioWhatsApp
from bot.twilio.whatsapp.catalogue import SESSION, Catalogue, Known, write
from bot.twilio.whatsapp.content_api import ContentApi
from bot.twilio.whatsapp.contents import for_session, shapes, template
from bot.twilio.whatsapp.layout import NO_MORE
from tests.ports import free_port
from tests.turn_stand import make_settings, redis_dir, served, settings
from tests.twilio.published import held

__all__ = ["redis_dir", "settings"]

ACCOUNT = "AC" + "1" * 32
TURN = "0" * 32
YES = (Choice("1", "yes"), Choice("2", "no"))


class Double:
    """Twilio, which has ``answers`` to give before its own."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.answers: list[tuple[int, dict[str, str], str]] = []
        self.listed: list[dict[str, Any]] = []
        self.app = Flask("twilio")
        self.app.add_url_rule("/<path:path>", view_func=self.take, methods=["GET", "POST"])

    def take(self, path: str) -> Response:
        body = request.get_json() if request.is_json else (request.form or request.args).to_dict()
        where = re.sub(r"AC\w{32}", "{AccountSid}", re.sub(r"HX\w{32}", "{Sid}", f"/{path}"))
        name = f"{request.method} {where}"
        self.seen.append((name, body))
        if self.answers:
            status, headers, text = self.answers.pop(0)
            return Response(text, status, headers)
        if request.method == "GET":
            key = "contents" if "Content" in path else "messages"
            return jsonify({key: self.listed, "page": 0, "page_size": 50})
        answer = jsonify({"sid": f"HX{'a' * 32}", "status": "received"})
        answer.status_code = 201
        return answer


@pytest.fixture
def double() -> Double:
    return Double()


@pytest.fixture
def ours(double: Double, redis_dir: Path, tmp_path: Path) -> Iterator[Settings]:
    with held(double.app), served(double.app) as base:
        path = tmp_path / "whatsapp.json"
        names = [for_session(shape).name for shape in shapes()]
        write(path, {n: Known(f"HX{i:032x}", SESSION) for i, n in enumerate(names)})
        made = make_settings(
            redis_dir, twilio_account_sid=ACCOUNT, twilio_api_base=base,
            twilio_whatsapp_from="+911140000000", whatsapp_templates=path,
        )  # fmt: skip
        connect(made).flushall()
        yield made


def carrier(made: Settings, **more: Any) -> TwilioWhatsApp:
    return TwilioWhatsApp(
        made, lambda message, language: "Choose", Catalogue(made.whatsapp_templates), **more
    )


def message(**more: Any) -> Message:
    given: dict[str, Any] = {
        "id": "t:answer", "channel": "whatsapp", "to": "tel:+919812345678",
        "text": "Agree?\n1 yes\n2 no", "body": "Agree?", "turn": TURN,
    }  # fmt: skip
    return Message(**(given | more))


def test_words_go_as_they_are(ours: Settings, double: Double) -> None:
    assert carrier(ours).send(message()).startswith("HX")
    assert double.seen[0][1] == {
        "To": "whatsapp:+919812345678",
        "From": "whatsapp:+911140000000",
        "Body": "Agree?\n1 yes\n2 no",
        "StatusCallback": "https://opd.example.org/twilio/status?id=t%3Aanswer",
    }


def test_buttons_go_by_content_and_never_with_words_beside(ours: Settings, double: Double) -> None:
    carrier(ours).send(message(choices=YES, to="whatsapp:IN.123"))
    asked = double.seen[0][1]
    assert asked["To"] == "whatsapp:IN.123" and "Body" not in asked
    assert json.loads(asked["ContentVariables"]) == {
        "1": "Agree?", "2": "1 yes", "3": f"{TURN}:1", "4": "2 no", "5": f"{TURN}:2",
    }  # fmt: skip


def test_a_list_has_its_button_and_rows_of_two_lines(ours: Settings, double: Double) -> None:
    slots = [Choice(str(n), f"today {n}:20 am, Dr Savitri Rao (KMC 45210)") for n in range(1, 5)]
    carrier(ours).send(message(choices=(*slots, Choice("0", "another"))))
    values = json.loads(double.seen[0][1]["ContentVariables"])
    assert list(values.values())[:5] == [
        "Agree?", "Choose", "1 today 1:20 am", f"{TURN}:1", "Dr Savitri Rao (KMC 45210)",
    ]  # fmt: skip
    assert list(values.values())[-3:] == ["0 another", f"{TURN}:0", NO_MORE]


def test_a_template_and_a_paper(ours: Settings, double: Double) -> None:
    carrier(ours).send(message(template=f"HX{'b' * 32}", values={"1": "Asha"}))
    carrier(ours).send(message(document="https://opd.example.org/rx/lent/x"))
    assert double.seen[0][1]["ContentVariables"] == '{"1":"Asha"}'
    assert double.seen[1][1]["MediaUrl"] == "https://opd.example.org/rx/lent/x"
    assert all("Body" not in asked for _, asked in double.seen)


@pytest.mark.parametrize(
    ("code", "stopped"),
    [(63016, False), (63003, True), (63024, True), (21610, True), (21656, False)],
)
def test_what_is_refused(ours: Settings, double: Double, code: int, stopped: bool) -> None:
    double.answers = [(400, {}, json.dumps({"code": code, "message": "no", "status": 400}))]
    with pytest.raises(Permanent) as no:
        carrier(ours).send(message())
    assert no.value.stopped is stopped


def chat(**more: Any) -> Chat:
    given: dict[str, Any] = {"text": "Agree?\n1 yes\n2 no", "body": "Agree?", "choices": YES}
    return Chat(**(given | {"turn": TURN, "language": "en"} | more))


def still() -> float:
    """The time of these tests, which takes as long as it takes."""
    return 1.8e12


def paced_at_once(ours: Settings) -> AtOnce:
    pace = paces(ours)["whatsapp"]
    return AtOnce(carrier(ours), pace, connect(ours), Sealer(ours.secret_key), still)


def answers(ours: Settings) -> Answers:
    one = carrier(ours)
    paced = paced_at_once(ours)
    outgoing = Outgoing(connect(ours), {"whatsapp": paced})
    return Answers(outgoing, one, paced.went, wait=lambda s: None)


@pytest.mark.parametrize("choices", [YES, ()], ids=["by the rest api", "by the webhook"])
def test_what_is_answered_at_once_is_counted_and_what_may_wait_waits_for_it(
    ours: Settings, choices: tuple[Choice, ...]
) -> None:
    hers = "whatsapp:+919812345678"
    for n in range(3):
        answers(ours).answer(f"m{n}", hers, chat(choices=choices))
    pace = paces(ours)["whatsapp"]
    paced = Paced(carrier(ours), pace, connect(ours), Sealer(ours.secret_key), still)
    assert paced.send(message(id="asked", to=hers)), "somebody waits for this one"
    for to, earliest in ((hers, 3 * pace.apart), ("whatsapp:+919800000000", 0)):
        try:
            paced.send(message(id=f"reminder {to}", to=to, waits=True))
        except Temporary as later:
            assert earliest < (later.retry_after or 0) <= earliest + pace.apart
        else:
            assert not earliest


def test_who_writes_faster_than_whatsapp_lends_is_answered_and_the_rest_waits(
    ours: Settings,
) -> None:
    pace, hers = paces(ours)["whatsapp"], "whatsapp:+919812345678"
    for n in range(pace.burst):
        answers(ours).answer(f"m{n}", hers, chat(choices=()))
    paced = Paced(carrier(ours), pace, connect(ours), Sealer(ours.secret_key), still)
    for _ in range(3 * pace.burst):
        paced_at_once(ours).went(message(id="more", to=hers))
    with pytest.raises(Temporary) as later:
        paced.send(message(id="urgent", to=hers))
    assert 0 < (later.value.retry_after or 0) <= pace.apart, "however often she wrote"
    assert paced.send(message(id="of another", to="whatsapp:+919800000000"))
    assert answers(ours).answer("one more", hers, chat(choices=(), text="Hi")) == ("Hi",)


def test_an_answer_that_cannot_be_counted_goes_all_the_same(
    ours: Settings,
) -> None:
    """Redis goes after the turn is kept: what she is told needs it no more."""
    gone = ours.model_copy(update={"redis_url": f"redis://127.0.0.1:{free_port()}/0"})
    said = answers(gone)
    assert said.answer("m1", "whatsapp:+919812345678", chat(choices=(), text="Hi")) == ("Hi",)


def test_an_answer_goes_once_however_often_its_message_comes(
    ours: Settings, double: Double
) -> None:
    for _ in range(3):
        assert answers(ours).answer("m1", "whatsapp:+919812345678", chat()) == ()
    assert [name for name, _ in double.seen if name.startswith("POST")] == [double.seen[0][0]]


@pytest.mark.parametrize("status", [400, 429, 401])
def test_what_the_rest_api_does_not_take_the_webhook_says(
    ours: Settings, double: Double, status: int
) -> None:
    double.answers = [(status, {}, '{"code": 20001, "message": "no"}')]
    for _ in range(2):  # the second time Twilio would take it, and she would read it twice
        said = answers(ours).answer("m1", "whatsapp:+919812345678", chat())
        assert said == ("Agree?\n1 yes\n2 no",)
    assert len(double.seen) == 1


def test_an_answer_that_got_there_without_a_word_is_not_said_again(
    ours: Settings, double: Double
) -> None:
    double.answers = [(500, {}, "")]
    double.listed = [{"sid": "SM1", "body": "Agree?", "direction": "outbound-api"}]
    assert answers(ours).answer("m1", "whatsapp:+919812345678", chat()) == ()
    assert len(double.seen) == 2


def test_words_without_choices_are_the_webhooks_answer(ours: Settings, double: Double) -> None:
    assert answers(ours).answer("m1", "whatsapp:+91981", chat(choices=(), text="Hi")) == ("Hi",)
    long = answers(ours).answer("m2", "whatsapp:+91981", chat(choices=(), text="word " * 700))
    assert len(long) == 3 and max(map(len, long)) <= 1600
    assert " ".join(long) == ("word " * 700).strip()
    assert double.seen == []


def test_the_content_api_is_asked_as_it_is_published(ours: Settings, double: Double) -> None:
    api = ContentApi(ours, wait=lambda seconds: None)
    assert list(api.all()) == []
    for shape in shapes():
        api.create(for_session(shape))
    made = template("reminder en", "en", "OPDLine: {{1}}.", {"1": "Asha"})
    assert api.submit(api.create(made), made.name) == "received"
    assert re.fullmatch(r"opdline_reminder_en_[0-9a-f]{8}", made.name)


def test_a_busy_content_api_is_given_the_time_it_asks_for(ours: Settings, double: Double) -> None:
    waited: list[float] = []
    double.answers = [(429, {"Retry-After": "7"}, ""), (429, {}, "")]
    assert list(ContentApi(ours, wait=waited.append).all()) == []
    assert waited == [7.0, 2.0]
    double.answers = [(429, {}, "")] * 9
    with pytest.raises(Temporary):
        list(ContentApi(ours, wait=waited.append).all())
