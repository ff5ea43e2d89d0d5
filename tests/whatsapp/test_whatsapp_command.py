"""``python app.py whatsapp templates``, from the command line to the Content API and back."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from bot.settings import Settings
from bot.twilio.whatsapp.catalogue import APPROVED, SESSION, Catalogue
from bot.twilio.whatsapp.command import whatsapp_command
from bot.twilio.whatsapp.contents import shapes
from tests.test_journeys import Clock
from tests.whatsapp.whatsapp_stand import with_whatsapp


def run(settings: Settings, *words: str) -> Result:
    return CliRunner().invoke(whatsapp_command(lambda: settings), ["templates", *words])


def test_what_is_missing_is_made_then_found_approved(tmp_path: Path) -> None:
    with with_whatsapp(tmp_path, Clock()) as phone:
        settings = phone.whole.settings
        path = settings.whatsapp_templates
        assert path is not None

        looked = run(settings, "--language", "hi", "--look")
        assert looked.exit_code == 0, looked.output
        count = len(shapes())
        assert f"choices: {count} session" in looked.output  # the demo's carrier begins with these
        assert "hi: 40 missing" in looked.output
        assert {one.status for one in Catalogue(path).known.values()} == {SESSION}

        made = run(settings, "--language", "hi")
        assert made.exit_code == 0, made.output
        assert f"choices: {count} session" in made.output and "hi: 40 received" in made.output
        assert f"{25} of {count + 40}" in made.output

        again = run(settings, "--language", "hi", "--language", "or")
        assert again.exit_code == 0, again.output
        assert "hi: 40 approved" in again.output
        assert "or: WhatsApp has no code for this language" in again.output
        known = Catalogue(path).known.values()
        assert sorted({one.status for one in known}) == [APPROVED, SESSION]
        asked = [one for one in known if one.message == "ask-called"]
        assert [one.keys for one in asked] == [("1", "2")]


def test_without_a_sender_it_says_what_to_set(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, secret_key="k" * 32, twilio_whatsapp_from="")
    told = run(settings)
    assert told.exit_code == 1 and "TWILIO_WHATSAPP_FROM is not set" in told.output


def test_a_language_that_is_none_is_refused(tmp_path: Path) -> None:
    told = run(Settings(data_dir=tmp_path, secret_key="k" * 32), "--language", "xx")
    assert told.exit_code == 2 and "'xx' is not one of" in told.output
