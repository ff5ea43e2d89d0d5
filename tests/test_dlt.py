"""The registration sheet, and the gate that texts pass where templates are registered."""

from __future__ import annotations

import csv
import io
import logging
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from app import cli
from bot import words
from bot.dlt.gate import Gate
from bot.dlt.register import Register
from bot.dlt.sheet import COLUMNS
from bot.dlt.template import Template, variables
from bot.render import Renderer
from bot.settings import Settings, SettingsError, load
from bot.sms.sent import sent
from bot.sms.variables import PAGE
from handlers.core.records import Doctor, Medication, Person, Prescription
from handlers.prescription.message import prescription_replies
from handlers.reply import Listing, Moment, Option, Reply, Term
from tests.dlt_stand import ALL, ENTITY, HEADER, exported, fill_in

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
RENDERER = Renderer(words.load(), ZoneInfo("Asia/Kolkata"))
BOOKED = Reply(
    "booked",
    {
        "token": "12",
        "when": Moment(NOW + timedelta(hours=2)),
        "doctor": "Dr Savitri Rao",
        "registration": "KMC 45210",
        "name": "Asha",
    },
)


whole_sheet = pytest.mark.xdist_group("sheet")  # made once in a process


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "templates.csv"
    fill_in(path)
    return path


def _gate(sheet: Path, refused: list[tuple[str, str]] | None = None) -> Gate:
    told = [] if refused is None else refused
    return Gate(
        RENDERER,
        Register.read(sheet),
        RENDERER.spoken,
        lambda message, language: told.append((message, language)),
    )


@whole_sheet
def test_the_sheet_has_every_message_in_every_language() -> None:
    for language, own in words.load().items():
        rows = [row for row in exported(ALL) if row.language == language]
        lent = {message for message in sent() if own.lends(message)}
        assert {row.message for row in rows} == sent().keys() - lent
        assert len({row.name for row in rows}) == len(rows)
        assert len({(row.message, row.text) for row in rows}) == len(rows)


@whole_sheet
def test_every_template_keeps_the_rules_of_the_registry() -> None:
    for row in exported(ALL):
        assert row.category == "Service-Implicit"
        assert (row.entity_id, row.header) == (ENTITY, HEADER)
        assert row.alphabet == ("Unicode" if re.search(r"[^\x00-\x7f]", row.text) else "Text")
        assert "  " not in row.text
        assert not re.search("[<>\ue000\ue001]", row.text)
        assert len(row.text) <= 2000
        assert row.variables == len(variables(row.text)) == row.text.count("{#")
        assert "{#var#}" not in row.text


def test_a_row_of_the_sheet() -> None:
    (row,) = (row for row in exported() if row.name == "cancelled-en-1")
    assert row.text == (
        "Cancelled: token {#alphanumeric#}, {#alphanumeric#}. To book again write BOOK."
    )
    assert "does not name OPDLine" in row.remarks
    lines = [row.text for row in exported() if row.message == "prescription-part"]
    assert lines[0].startswith("{#alphanumeric#} ({#numeric#}/{#numeric#}):\n{#numeric#}) ")


@whole_sheet
def test_export_and_what_is_known_already(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sheet = tmp_path / "templates.csv"
    fill_in(sheet, languages=ALL)
    plain = CliRunner().invoke(
        cli, ["dlt", "export", "--language", "hi"], env={"DATA_DIR": str(tmp_path)}
    )
    assert plain.exit_code == 0
    output = plain.output[plain.output.index("template_id") :]  # what other threads log before
    written, summary = re.split(
        r"(?=^[a-z]{2}: \d+ templates)", output, maxsplit=1, flags=re.MULTILINE
    )
    rows = list(csv.DictReader(io.StringIO(written)))
    assert tuple(rows[0]) == COLUMNS
    assert not any(row["template_id"] or row["header"] for row in rows)
    assert re.fullmatch(r"hi: \d+ templates, \d+ without a template id\n", summary)

    env = {"DLT_ENTITY_ID": ENTITY, "DLT_HEADER": HEADER, "DLT_TEMPLATES": str(sheet)}
    env |= {"RX_LINKS": "true", "PUBLIC_URL": PAGE.removesuffix("/rx?")}
    out = tmp_path / "again.csv"
    again = CliRunner().invoke(cli, ["dlt", "export", "--out", str(out)], env=env)
    assert again.exit_code == 0, again.output
    assert out.read_text(encoding="utf-8") == sheet.read_text(encoding="utf-8")
    assert again.output.count(" 0 without a template id") == len(words.load())

    some = ["dlt", "export", "--language", "hi", "--out", str(sheet)]
    refused = CliRunner().invoke(cli, some, env=env)
    assert refused.exit_code == 2
    assert "to another file" in refused.output
    assert sheet.read_text(encoding="utf-8") == out.read_text(encoding="utf-8")


def test_a_text_carries_the_id_of_its_template(sheet: Path) -> None:
    passed = _gate(sheet).passed(BOOKED, "en", NOW)
    assert passed is not None
    assert passed.text == RENDERER.text(BOOKED, "en", "sms", NOW)
    ids = {row["template_id"]: row for row in csv.DictReader(sheet.open(encoding="utf-8"))}
    assert ids[passed.template]["message"] == "booked"
    assert ids[passed.template]["language"] == "en"


@pytest.mark.parametrize("language", ["en", "hi"])
def test_lists_of_any_length_are_registered(sheet: Path, language: str) -> None:
    gate = _gate(sheet)
    line = Term("slot", {"when": Moment(NOW + timedelta(days=1)), "doctor": "Dr Rao"})
    for n in range(1, 4):
        lines = tuple(Option(str(key), line) for key in range(1, n + 1))
        more = Option(str(n + 1), Term("option-more"))
        zero = Option("0", Term("option-other-opd"))
        for options in ((*lines, zero), (*lines, more, zero)):
            reply = Reply("ask-slot", {"opd": Term("opd-ent")}, options)
            assert gate.allows(reply, language, NOW), options


def test_one_that_no_template_has_is_refused_and_reported_without_its_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sheet, refused = tmp_path / "templates.csv", list[tuple[str, str]]()
    fill_in(sheet, but=frozenset({"booked"}))
    gate = _gate(sheet, refused)
    with caplog.at_level(logging.ERROR):
        assert gate.passed(BOOKED, "hi", NOW) is None
        assert gate.text(BOOKED, "hi", "sms", NOW) == ""
    assert refused == [("booked", "hi")] * 2
    assert "booked in hi" in caplog.text
    assert "Asha" not in caplog.text
    assert "Savitri" not in caplog.text
    assert gate.text(BOOKED, "hi", "whatsapp", NOW)
    assert not gate.allows(BOOKED, "hi", NOW)
    assert len(refused) == 2


def test_words_that_were_changed_after_registering_are_refused(sheet: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.csv"
    text = sheet.read_text(encoding="utf-8")
    changed.write_text(text.replace("Booked. Token", "Booked! Token"), encoding="utf-8")
    assert _gate(sheet).allows(BOOKED, "en", NOW)
    assert not _gate(changed).allows(BOOKED, "en", NOW)


def test_long_names_are_cut_to_what_a_variable_holds(sheet: Path) -> None:
    doctor = "Dr Venkata Subrahmanyam Chandrasekhara Rao"
    reply = Reply("booked", {**BOOKED.args, "doctor": doctor})
    passed = _gate(sheet).passed(reply, "en", NOW)
    assert passed is not None
    assert doctor not in passed.text
    assert f"{doctor[:30].rstrip()} (KMC" in passed.text


def test_a_clinical_value_is_never_cut(sheet: Path) -> None:
    complaint = Listing(("a" * 31,))
    reply = Reply("ask-days", {"complaint": complaint}, (Option("0", Term("option-today")),))
    assert not _gate(sheet).allows(reply, "en", NOW)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9])
def test_prescriptions_fall_into_messages_that_are_registered(sheet: Path, count: int) -> None:
    gate = _gate(sheet)
    often: dict[str, object] = {
        "text": "1 tablet in the morning, 1 at noon and 1 at night, after food, for 5 days"
    }
    prescription = Prescription(
        id="rx",
        person=Person("Ksheerabdhitanaya Venkatanarasimharajuva", "1992", "female", "asha"),
        phone="+919812345678",
        doctor=Doctor("rao", "Dr Savitri Rao", "KMC 45210"),
        issued=NOW,
        medications=(Medication("Amoxicillin 500 mg + Clavulanic acid 125 mg", (often,)),) * count,
    )
    replies = prescription_replies(prescription, lambda reply: gate.allows(reply, "en", NOW))
    texts = [gate.text(reply, "en", "sms", NOW) for reply in replies]
    assert all(texts)
    assert len(texts) == (1 if count <= 4 else -(-count // 4))
    assert sum(text.count("after food, for 5 days") for text in texts) == count


@pytest.mark.parametrize(
    ("template", "text", "is_one"),
    [
        ("Token {#numeric#}.", "Token 12.", True),
        ("Token {#numeric#}.", "Token 12a.", False),
        ("Token {#numeric#}.", "Token .", False),
        ("For {#alphanumeric#}", "For " + "a" * 30, True),
        ("For {#alphanumeric#}", "For " + "a" * 31, False),
        ("For {#var#}", "For आशा", True),
        ("For {#alphanumeric#}", "for Asha", False),
        ("a {#alphanumeric#}\nb", "a 1\nb", True),
        ("a {#alphanumeric#}\nb", "a 1\nb\nc", False),
        ("a {#alphanumeric#}", "a 1\nb", False),
        ("1.5 (a) {#alphanumeric#}", "125 (a) x", False),
    ],
)
def test_a_template_matches_its_own_texts_only(template: str, text: str, is_one: bool) -> None:
    assert Template("1", template).matches(text.split("\n")) is is_one


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("message,language,text\n", "no column template_id"),
        ("template_id,message,language,text\n1,booked\n", "line 2 is cut short"),
        ("\udcff", "decode"),
    ],
)
def test_a_sheet_that_cannot_be_read(tmp_path: Path, written: str, wrong: str) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(written.encode("utf-8", "surrogateescape"))
    with pytest.raises(ValueError, match=wrong):
        Register.read(path)


def test_a_sheet_from_a_spreadsheet_is_read(sheet: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved.csv"
    text = sheet.read_text(encoding="utf-8").replace("\n", "\r\n")
    saved.write_bytes(text.encode("utf-8-sig"))
    assert Register.read(saved).ids == Register.read(sheet).ids


def test_settings_that_do_not_go_together(
    tmp_path: Path, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_TEMPLATES", str(sheet))
    with pytest.raises(SettingsError, match="DLT_ENTITY_ID and DLT_HEADER are needed too"):
        load()
    monkeypatch.setenv("DLT_TEMPLATES", str(tmp_path / "none.csv"))
    with pytest.raises(SettingsError, match="there is no such file"):
        load()
    assert Settings.model_fields["dlt_templates"].default is None
