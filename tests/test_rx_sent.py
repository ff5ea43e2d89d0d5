"""The link by SMS, where links are allowed, from the doctor's desk to the page it opens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import words
from bot.dlt.register import Register
from bot.dlt.sheet import Entity, Row, rows
from bot.render import Renderer
from bot.rx.links import Links
from bot.rx.texts import PAGE, LinkTexts
from handlers.effect import DeliverPrescription
from handlers.reply import Arg, Reply
from tests.ivr.doctor import issue
from tests.rx_stand import ZONE
from tests.test_worker import Bench
from tests.turn_stand import redis_dir, settings
from tests.whole import Whole, standing

__all__ = ["redis_dir", "settings"]

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
HER = "+919812345678"
BOOKS = ["hi", "1", "1", "1", "Sita Devi", "34 woman", "0", "fever", "3", "0", "0", "1"]


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, lambda: NOW, rx_links=True) as running:
        yield running


def test_from_the_desk_to_the_page(whole: Whole) -> None:
    for text in BOOKS:
        whole.say(HER, text)
    issue(whole, "Sita Devi", ["Cetirizine"], NOW)
    told, medicines = sorted((whole.later(HER), whole.later(HER)), key=lambda one: "rx?" not in one)
    assert "Cetirizine" in medicines
    found = re.fullmatch(
        r"OPDLine: the prescription of Sita Devi, to see or print: "
        r"(http://127\.0\.0\.1:\d+/rx\?[0-9a-z]{12})",
        told,
    )
    assert found
    page = whole.http.get(found[1], follow_redirects=True)
    assert "Cetirizine" not in page.text
    shown = whole.http.post(str(page.url), data={"year": "1992"})
    assert "CETIRIZINE" in shown.text
    assert "Dr Savitri Rao" in shown.text
    paper = whole.http.get(f"{page.url}/pdf")
    assert paper.content.startswith(b"%PDF")


def test_an_effect_done_twice_makes_one_link(settings: object) -> None:
    bench = Bench(settings)  # type: ignore[arg-type]
    links = Links(bench.stand.redis, bench.stand.sealer, 30)
    texts = LinkTexts(links, "https://opd.example.in")
    bench.performer._prescriptions._links = texts
    for _ in range(2):
        bench.performer.perform(DeliverPrescription("rx:b1", "b1"))
        bench.stand.redis.delete("opd:done:rx:b1")
    bench.work()
    sent = [text for _, text in bench.carrier.texts if "prescription-link" in text]
    assert len(sent) == 1
    assert f"https://opd.example.in{PAGE}" in sent[0]


def test_no_link_without_leave(settings: object) -> None:
    bench = Bench(settings)  # type: ignore[arg-type]
    bench.work(DeliverPrescription("rx:b1", "b1"))
    assert len(bench.carrier.texts) == 1
    assert "prescription-link" not in bench.carrier.texts[0][1]


def test_the_template_has_the_address_and_one_blank_for_the_letters() -> None:
    english = words.load()["en"]
    renderer = Renderer({"en": english}, ZONE)

    def found(page: str) -> list[Row]:
        sheet = rows(renderer, {"en": english}, "108", Entity("1", "OPDLIN"), page)
        return [row for row in sheet if row.message == "prescription-link"]

    (row,) = found("https://opd.example.in/rx?")
    assert row.text.endswith("to see or print: https://opd.example.in/rx?{#alphanumeric#}")
    assert row.variables == 2
    assert "whitelisted" in row.remarks
    register = Register({("prescription-link", "en", row.text): "1107"})
    args: dict[str, Arg] = {"name": "Sita", "page": "https://opd.example.in/rx?", "code": "0" * 12}
    text = renderer.text(Reply("prescription-link", args), "en", "sms", NOW)
    assert register.find("prescription-link", "en", text) == "1107"
    assert register.find("prescription-link", "en", text.replace("opd.", "bad.")) == ""
    assert found("") == []
