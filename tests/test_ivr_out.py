"""Calls that we make: paced, by day, tried again by what became of them; and missed calls."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response, jsonify, request

from bot import rings as module
from bot.carrier import Permanent, Temporary
from bot.carriers import calls
from bot.rings import Rings
from bot.settings import Settings
from bot.store import connect
from bot.twilio.calls import TwilioCalls
from handlers.effect import Ring
from handlers.reply import Reply
from tests.ivr.doctor import issue
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.ringing import Ringing
from tests.turn_stand import (
    HER,
    Stand,
    make_settings,
    redis_dir,
    served,
    settings,
    signed_post,
)
from tests.twilio.published import held
from tests.whole import standing

__all__ = ["redis_dir", "settings"]

DAY = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # 9 in the morning in India
NIGHT = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)  # 11 in the evening
RING = Ring("t1:ring", HER, Reply("hello"))
ACCOUNT = "AC" + "1" * 32
OURS = "+911140000000"
MISSED = "+911140000001"


class NotedCalls:
    """Takes calls, or raises what it is told to."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str, int]] = []
        self.fails: list[Exception] = []

    def call(self, to: str, token: str, tries: int) -> str:
        if self.fails:
            raise self.fails.pop(0)
        self.made.append((to, token, tries))
        return "CA1"


class Bench:
    """Rings over a real Redis."""

    now = DAY

    def __init__(self, settings: Settings) -> None:
        stand = Stand(settings)
        self.redis, self.calls = stand.redis, NotedCalls()
        self.rings = Rings(settings, stand.redis, stand.sealer, self.calls, lambda: self.now)
        self.token = self.rings.token(RING)

    def ring(self, ring: Ring = RING) -> bool | float:
        """Whether she answered, or after how many seconds to look again."""
        try:
            return self.rings.ring(ring)
        except Temporary as wrong:
            return wrong.retry_after or 0.0

    def free(self) -> None:
        """A second has passed."""
        self.redis.delete("opd:rings:pace")


@pytest.fixture
def bench(settings: Settings) -> Bench:
    return Bench(settings.model_copy(update={"twilio_voice_from": OURS}))


def test_a_call_is_made_once_while_it_rings_and_done_once_she_answered(bench: Bench) -> None:
    assert [bench.ring(), bench.ring()] == [module.LOOK_AGAIN] * 2
    assert bench.calls.made == [("+919812345678", bench.token, 1)]
    assert bench.rings.find(bench.token) == RING
    bench.rings.note(bench.token, "answered", "1")
    bench.rings.note(bench.token, "no-answer", "1")  # the carrier tells that the call has ended
    assert bench.ring() is True
    assert len(bench.calls.made) == 1


@pytest.mark.parametrize("fate", ["busy", "no-answer", "failed", "machine"])
def test_it_is_tried_again_after_a_while_by_reason(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, fate: Any
) -> None:
    bench.ring()
    bench.rings.note(bench.token, fate, "1")
    left = bench.ring()
    assert module.WAITS[fate] - 5 < left <= module.WAITS[fate]
    monkeypatch.setitem(module.WAITS, fate, 0.0)
    for n in (2, 3):
        bench.free()
        assert bench.ring() == module.LOOK_AGAIN
        bench.rings.note(bench.token, fate, str(n - 1))  # late news of an earlier try
        assert bench.ring() == module.LOOK_AGAIN
        bench.rings.note(bench.token, fate, str(n))
    assert bench.ring() is False
    assert len(bench.calls.made) == module.TRIES


def test_two_workers_with_the_same_call_ring_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The carrier told of a missed call twice, so that it stands in the queue twice."""
    both = threading.Barrier(2)
    monkeypatch.setattr(Rings, "_wait_for_turn", lambda *_: both.wait(10))
    with ThreadPoolExecutor(2) as workers:
        waits = list(workers.map(lambda _: bench.ring(), range(2)))
    assert waits == [module.LOOK_AGAIN] * 2
    assert bench.calls.made == [("+919812345678", bench.token, 1)]


def test_no_news_at_all_counts_as_failed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.ring()
    monkeypatch.setattr(module, "UNDER_WAY", 0.0)
    assert module.WAITS["failed"] - 5 < bench.ring() <= module.WAITS["failed"]


def test_one_call_a_second(bench: Bench) -> None:
    others = [Ring(f"t{n}:ring", f"tel:+91981234567{n}", Reply("hello")) for n in range(3)]
    assert bench.ring() == module.LOOK_AGAIN
    waits = [bench.ring(other) for other in others]
    assert waits == [pytest.approx(n, abs=0.3) for n in (1, 2, 3)]  # a moment for each
    assert len(bench.calls.made) == 1
    time.sleep(max(0, waits[0]) + 0.05)
    assert [bench.ring(other) for other in others[:2]] == [
        module.LOOK_AGAIN,
        pytest.approx(1, abs=0.3),
    ]
    assert len(bench.calls.made) == 2


def test_nobody_is_called_after_it_has_lost_its_use(bench: Bench) -> None:
    ring = Ring("t1:ring", HER, Reply("hello"), until=DAY + timedelta(minutes=1))
    assert bench.ring(ring) == module.LOOK_AGAIN
    bench.now = DAY + timedelta(minutes=1)
    late = Ring("t2:ring", HER, Reply("hello"), until=bench.now)
    assert bench.ring(late) is False
    assert len(bench.calls.made) == 1


def test_nobody_is_called_at_night(bench: Bench) -> None:
    bench.now = NIGHT
    assert bench.ring() == 9 * 3600
    assert bench.calls.made == []


def test_a_carrier_that_refuses(bench: Bench) -> None:
    bench.calls.fails = [Temporary("429", 7.0), Temporary("no answer", 8.0, maybe_sent=True)]
    assert bench.ring() == 7.0
    bench.free()
    assert bench.ring() == 8.0
    bench.free()
    assert bench.ring() == module.LOOK_AGAIN  # it may ring already
    assert bench.calls.made == []


def test_a_number_that_is_none(bench: Bench) -> None:
    bench.calls.fails = [Permanent("carrier error 21211")]
    assert bench.ring() is False


def test_without_a_number_to_call_from_nobody_is_called(settings: Settings) -> None:
    stand, none = Stand(settings), calls(settings.model_copy(update={"twilio_voice_from": ""}))
    assert none is None
    assert Rings(settings, stand.redis, stand.sealer, none, lambda: DAY).ring(RING) is False


@pytest.mark.parametrize("hours", ["21-8", "8", "8-25", "day"])
def test_hours_that_are_none(tmp_path: Path, hours: str) -> None:
    assert make_settings(tmp_path, call_hours="9-18").call_hours == (9, 18)
    with pytest.raises(ValueError):
        make_settings(tmp_path, call_hours=hours)


def test_the_request_is_as_the_carrier_wants_it(tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []
    app = Flask("double")

    @app.post(f"/2010-04-01/Accounts/{ACCOUNT}/Calls.json")
    def create() -> Response:
        seen.append(request.form.to_dict())
        answer = jsonify({"sid": "CA7"})
        answer.status_code = 201
        return answer

    with held(app) as asked, served(app) as url:
        made = make_settings(
            tmp_path,
            twilio_account_sid=ACCOUNT,
            twilio_api_base=url,
            twilio_voice_from="+911140000009",
        )
        assert TwilioCalls(made).call("+919812345678", "abc", 2) == "CA7"
    assert asked == ["CreateCall"]
    assert seen == [{
        "To": "+919812345678", "From": "+911140000009", "Method": "POST", "Timeout": "40",
        "Url": "https://opd.example.org/twilio/voice/out/abc?try=2", "MachineDetection": "Enable",
        "StatusCallback": "https://opd.example.org/twilio/voice/out/abc/ended?try=2",
        "StatusCallbackMethod": "POST",
    }]  # fmt: skip


@pytest.fixture
def ringing(tmp_path: Path) -> Iterator[Ringing]:
    with standing(
        tmp_path, lambda: DAY, missed_call_numbers=(MISSED,), twilio_voice_from=OURS
    ) as whole:
        yield Ringing(whole)


def test_a_booking_made_after_an_outage_is_told_by_call_too(tmp_path: Path) -> None:
    with standing(tmp_path, lambda: DAY, core_apart=True, twilio_voice_from=OURS) as whole:
        she = Ringing(whole)
        assert she.books()[0].startswith("We have noted your booking.")
        assert whole.core is not None
        whole.core.up()
        assert whole.later(she.phone.number).startswith("OPDLine: booked now. Token 9, ")
        heard = she.takes(she.rings(), AnsweredBy="human")
        assert heard[:2] == ["O P D Line. Your booking is made now.", "Token 9."]
        assert she.phone.press("#")[:2] == heard[:2]
        assert she.phone.press("0")[0] == "In an emergency, press 0."


def test_a_prescription_is_announced_and_read_out_after_the_year(ringing: Ringing) -> None:
    ringing.books()
    ringing.phone.hang_up()
    issue(ringing.whole, "Patient", ["Cetirizine"], DAY)
    token = ringing.rings()
    heard = ringing.takes(token, AnsweredBy="human")
    assert heard[0] == "O P D Line. A prescription has come for this phone."
    assert "Cetirizine" not in " ".join(heard)
    assert ringing.phone.press("7") == ["That key is not one of these.", *heard]
    asked = ringing.phone.press("1")
    assert (asked[0], asked[1][:28]) == ("For Patient.", "So that no one else hears it")
    assert "Cetirizine" in " ".join(ringing.phone.press("1992"))


@pytest.mark.parametrize(("key", "fate"), [("", "no-answer"), ("1", "answered")])
def test_who_says_nothing_to_it_has_not_answered(ringing: Ringing, key: str, fate: str) -> None:
    ringing.books()
    ringing.phone.hang_up()
    issue(ringing.whole, "Patient", ["Cetirizine"], DAY)
    token = ringing.rings()
    asked = ringing.takes(token, AnsweredBy="human")
    assert ringing.phone.wait() == asked
    if key:
        ringing.phone.press(key)
    while not key and not ringing.phone.ended:
        ringing.phone.wait()
    made = ringing.whole.settings
    form = [("CallSid", ringing.phone.call_sid), ("To", ringing.phone.number)]
    form += [("Direction", "outbound-api"), ("CallStatus", "completed")]
    path = f"/twilio/voice/out/{token}/ended?try=1"
    assert signed_post(made.local_url, path, form, made).status_code == 204
    assert connect(made).hget(f"opd:ring:{token}", "fate") == fate.encode()


def test_what_was_cancelled_or_moved_after_an_outage_is_told_by_call_too(tmp_path: Path) -> None:
    with standing(tmp_path, lambda: DAY, core_apart=True, twilio_voice_from=OURS) as whole:
        she = Ringing(whole)
        she.phone.call()
        for pressed in (*LANGUAGES["en"], *FIRST):
            she.phone.press(pressed)
        for pressed in ("0", "3", "1", "3"):
            she.phone.press(pressed)
        assert whole.core is not None
        whole.core.down()
        assert "we will call you" in she.phone.press("1")[0]
        whole.core.up()
        heard = she.takes(she.rings(), AnsweredBy="human")
        assert heard[0] == "O P D Line. Your appointment is cancelled."


def test_a_machine_hears_nothing_and_a_token_is_for_one_telephone(ringing: Ringing) -> None:
    ringing.books()
    ringing.phone.hang_up()
    issue(ringing.whole, "Patient", ["Cetirizine"], DAY)
    token = ringing.rings()
    assert ringing.takes(token, AnsweredBy="machine_start") == []
    assert ringing.phone.ended
    path = f"/twilio/voice/out/{token}?try=1"
    form = [("CallSid", "CA1"), ("To", "+919812345679"), ("Direction", "outbound-api")]
    made = ringing.whole.settings
    assert signed_post(made.local_url, path, form, made).status_code == 404
    form[1] = ("To", ringing.phone.number)
    guessed = path.replace(token, "0" * 32)
    assert signed_post(made.local_url, guessed, form, made).status_code == 404
    assert ringing.whole.http.post(path, data=dict(form)).status_code == 403


def test_a_missed_call_is_rejected_and_called_back_once(ringing: Ringing) -> None:
    for call in ("CA1", "CA1", "CA2"):
        assert '<Reject reason="busy"' in ringing.misses(MISSED, call)
    heard = ringing.takes(ringing.rings())
    assert heard[0] == "O P D Line."
    assert ringing.phone.press("1")[:2] == [
        "In an emergency, call 1 0 8.",
        "O P D Line: see a doctor by phone.",
    ]
    assert len(ringing.calls()) == 1


def test_a_missed_call_at_night_is_answered_by_text(tmp_path: Path) -> None:
    with standing(tmp_path, lambda: NIGHT, missed_call_numbers=(MISSED,)) as whole:
        Ringing(whole).misses(MISSED)
        assert whole.later("+919812345678").startswith("OPDLine: we have got your call.")
