"""The page of a prescription: who sees it, what it says, and that nothing else gets out."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import settings as bounded
from hypothesis import strategies as st
from msgspec.structs import replace
from werkzeug.test import TestResponse

from bot.languages import read as catalogue
from bot.rx.links import ALPHABET, LENGTH, read
from bot.settings import Settings
from bot.tries import Tries
from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.records import Consent, Medication
from handlers.core.unfit import Unfit
from handlers.session import Contact
from tests.rx_stand import HERS, MEDICINES, NOW, PRESCRIPTION, Stand
from tests.turn_stand import make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]

CLINICAL = ("Sita", "PARACETAMOL", "Rao", "KMC")
LANGUAGES = (*catalogue().offered(), "hi-Latn")  # other Latin forms are as short


@pytest.fixture
def stand(settings: Settings) -> Stand:
    return Stand(settings)


def opened(stand: Stand, language: str = "en", year: str = "1992", path: str = "") -> TestResponse:
    link = stand.link(language)
    return stand.http.post(f"/rx/{link.token}{path}", data={"year": year})


def words(answer: TestResponse) -> str:
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", answer.text, flags=re.DOTALL)
    return " ".join(text.split())


def silent(answer: TestResponse) -> bool:
    return not any(name in answer.text for name in CLINICAL)


def test_the_link_asks_the_year_and_nothing_else(stand: Stand) -> None:
    link = stand.link()
    answer = stand.http.get(f"/rx/{link.token}")
    assert answer.status_code == 200
    assert "in which year was the patient born?" in answer.text
    assert silent(answer)
    assert stand.core.asked == 0
    assert "script" not in answer.text.casefold()


def test_the_right_year_shows_it(stand: Stand) -> None:
    answer = opened(stand)
    assert answer.status_code == 200
    assert words(answer).startswith(
        "OPDLine Prescription Patient Sita Devi 34 years, woman Date 22/11/2026 "
        "PARACETAMOL 500 MG TABLET 1 tablet, 3 times a day, only when needed for fever, 5 days "
        "The doctor writes: Drink water LEVOTHYROXINE 25 MCG half a tablet, once a day, 30 days"
    )
    assert words(answer).endswith(
        "Come again 29/11/2026 Doctor Dr Savitri Rao MBBS, MD Registration number: KMC 45210 "
        "PHC Hosur 12 Main Road, Hosur +914344222222 To print or keep (PDF)"
    )


def test_the_address_of_the_sms_leads_to_it(stand: Stand) -> None:
    link = stand.link()
    answer = stand.http.get(f"/rx?{link.token}")
    assert (answer.status_code, answer.location) == (302, f"rx/{link.token}")
    assert stand.http.get(f"/rx?{link.token}", follow_redirects=True).status_code == 200
    assert stand.http.get("/rx").status_code == 404


def test_a_link_says_nothing_of_her_and_is_the_same_when_made_again(stand: Stand) -> None:
    link = stand.link()
    assert re.fullmatch(f"[{ALPHABET}]{{{LENGTH}}}", link.token)
    assert stand.link("hi").token == link.token
    assert len(f"https://opd.example.in/rx?{link.token}") <= 40
    other = stand.rooms.links.make(replace(PRESCRIPTION, id="b5"), HERS, "en", known=False)
    assert other.token != link.token
    for key in stand.rooms.redis.scan_iter("*"):
        kept = stand.rooms.redis.get(key)
        for secret in (link.token, PRESCRIPTION.id, "9812345678"):
            assert secret.encode() not in key
            assert isinstance(kept, bytes) and secret.encode() not in kept


def test_a_link_typed_from_paper(stand: Stand) -> None:
    token = stand.link().token
    written = token.upper().replace("0", "O").replace("1", "I")
    assert stand.http.get(f"/rx/{written}").status_code == 200
    assert read(written) == token


def test_it_is_kept_nowhere_and_told_to_no_one(stand: Stand) -> None:
    link = stand.link()
    answers = [
        stand.http.get(f"/rx/{link.token}"),
        stand.http.get(f"/rx?{link.token}"),
        opened(stand),
        opened(stand, path="/pdf"),
        stand.http.get("/rx/0000000000"),
        stand.http.get("/rx/v/nonsense"),
    ]
    for answer in answers:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Robots-Tag"].startswith("noindex")
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
    (cookie,) = [one for one in answers[2].headers.getlist("Set-Cookie") if one.startswith("rx=")]
    assert all(part in cookie for part in ("HttpOnly", "Secure", "SameSite=Lax", link.token))
    assert "1992" not in cookie


def test_who_has_proved_it_is_not_asked_again_for_some_minutes(stand: Stand) -> None:
    token = stand.link("hi").token
    assert "दिखाएँ" in stand.http.get(f"/rx/{token}").text
    opened(stand, "hi")
    page = stand.http.get(f"/rx/{token}?lang=en")
    assert "half a tablet" in page.text
    assert 'href="?" lang="hi">हिंदी' in page.text
    assert "आधी गोली" in stand.http.get(f"/rx/{token}").text
    assert silent(stand.browser().get(f"/rx/{token}"))
    stand.later(minutes=11)
    assert silent(stand.http.get(f"/rx/{token}"))


@pytest.mark.parametrize("cookie", ["", "1.2", "99999999999." + "0" * 32, "x" * 5000])
def test_a_cookie_of_ones_own_making(stand: Stand, cookie: str) -> None:
    token = stand.link().token
    answer = stand.http.get(f"/rx/{token}", headers={"Cookie": f"rx={cookie}"})
    assert silent(answer)


def test_three_wrong_years_and_it_is_locked_here_and_in_calls(stand: Stand) -> None:
    for year in ("1980", "1981"):
        answer = opened(stand, year=year)
        assert (answer.status_code, silent(answer)) == (200, True)
        assert "That is not the year we have." in answer.text
    answer = opened(stand, year="1983")
    assert (answer.status_code, silent(answer)) == (429, True)
    answer = opened(stand)
    assert (answer.status_code, silent(answer)) == (429, True)
    assert "It can be opened again tomorrow." in stand.http.get(f"/rx/{stand.link().token}").text
    assert Tries(stand.rooms.redis, stand.rooms.sealer).left(HERS, "sita") == 0


def test_a_wrong_year_in_a_call_counts_here(stand: Stand) -> None:
    tries = Tries(stand.rooms.redis, stand.rooms.sealer)
    for turn in ("t1", "t2", "t3"):
        tries.wrong(HERS, "sita", turn)
    assert opened(stand).status_code == 429


def test_many_years_at_the_same_moment_are_no_more_than_three(stand: Stand) -> None:
    token = stand.link().token
    with ThreadPoolExecutor(8) as several:
        answers = list(
            several.map(
                lambda year: stand.browser().post(f"/rx/{token}", data={"year": str(year)}),
                range(1900, 1991),
            )
        )
    assert all(silent(answer) for answer in answers)
    assert stand.core.asked <= 3


def test_right_years_lock_nothing(stand: Stand) -> None:
    for _ in range(5):
        assert opened(stand).status_code == 200
    assert opened(stand, year="1981").status_code == 200


@pytest.mark.parametrize(
    ("year", "shown"),
    [("१९९२", True), (" 1992 ", True), ("", False), ("92", False), ("abcd", False)],
)
def test_what_she_writes_as_a_year(stand: Stand, year: str, shown: bool) -> None:
    assert silent(opened(stand, year=year)) != shown
    assert Tries(stand.rooms.redis, stand.rooms.sealer).left(HERS, "sita") == 3


def test_a_form_that_is_no_form(stand: Stand) -> None:
    token = stand.link().token
    for data in (b"year=" + b"1" * 5000, b"\xff" * 10, {"year": ["1", "2"]}, {"other": "x"}):
        answer = stand.http.post(f"/rx/{token}", data=data)
        assert (answer.status_code, silent(answer)) == (200, True)


def test_one_whose_year_of_birth_nobody_knows(stand: Stand) -> None:
    stand.core.tells(person=replace(PRESCRIPTION.person, born=""))
    for _ in range(4):
        answer = opened(stand)
        assert (answer.status_code, silent(answer)) == (403, True)
        assert "year of birth, so this page cannot be opened" in answer.text


@pytest.mark.parametrize(
    ("wrong", "status", "says"),
    [
        (CoreDown("late"), 503, "We cannot reach the hospital just now."),
        (Unfit("withdrawn", "not-final"), 410, "This prescription is no longer good."),
        (CoreRefused("403"), 410, "This prescription is no longer good."),
        (NotFound("gone"), 410, "This prescription is no longer good."),
    ],
)
def test_a_core_that_does_not_tell_it(
    stand: Stand, wrong: Exception, status: int, says: str
) -> None:
    stand.core.fails = wrong
    for _ in range(4):  # and no try is lost by it
        answer = opened(stand)
        assert (answer.status_code, says in answer.text) == (status, True)
    stand.core.fails = None
    assert opened(stand).status_code == 200


@pytest.mark.parametrize("path", ["", "/pdf"])
def test_a_prescription_that_became_another_patients_is_gone(stand: Stand, path: str) -> None:
    token = stand.link().token
    assert opened(stand, path=path).status_code == 200
    other = replace(PRESCRIPTION.person, id="gita", name="Gita", born="1980-01-01")
    stand.core.tells(person=other)
    proved = stand.http.get(f"/rx/{token}{path}")
    asked = [stand.browser().post(f"/rx/{token}{path}", data={"year": y}) for y in ("1980", "1992")]
    for answer in (proved, *asked):
        assert (answer.status_code, silent(answer)) == (410, True)
        assert "This prescription is no longer good." in answer.text
    assert Tries(stand.rooms.redis, stand.rooms.sealer).left(HERS, "sita") == 3


def test_who_proved_one_patients_has_not_proved_anothers(stand: Stand) -> None:
    token = stand.link().token
    assert opened(stand).status_code == 200
    stand.core.tells(person=replace(PRESCRIPTION.person, id="gita"))
    stand.rooms.links.make(stand.core.prescribed, HERS, "en", known=False)
    assert silent(stand.http.get(f"/rx/{token}"))


def test_a_link_that_is_none_or_none_any_more(stand: Stand) -> None:
    link = stand.link()
    for token in ("0" * 12, "x", link.token + "0", "..%2f..", "é" * 12):
        assert stand.http.get(f"/rx/{token}").status_code == 404
    stand.rooms.redis.flushall()
    hindi = {"Accept-Language": "fr, hi;q=0.8"}
    answer = stand.http.get(f"/rx/{link.token}", headers=hindi)
    assert answer.status_code == 404
    assert '<html lang="hi" dir="ltr">' in answer.text
    assert "पर्ची फिर से पाने के लिए SMS भेजें: पर्ची" in answer.text
    assert "send an SMS: PRESCRIPTION" in stand.http.post(f"/rx/{link.token}").text


def test_a_link_ends_by_itself(stand: Stand) -> None:
    token = stand.link().token
    (key,) = stand.rooms.redis.scan_iter("opd:rx:*")
    assert 0 < stand.rooms.redis.ttl(key) <= stand.rooms.settings.rx_link_days * 24 * 3600
    assert stand.http.get(f"/rx/{token}").status_code == 200


def test_a_link_of_another_key_opens_nothing(stand: Stand, settings: Settings) -> None:
    token = stand.link().token
    other = Stand(make_settings(settings.data_dir, secret_key="o" * 32))
    assert other.http.get(f"/rx/{token}").status_code == 404


def test_who_had_all_erased_has_no_link_any_more(stand: Stand) -> None:
    token = stand.link(known=True).token
    assert stand.http.get(f"/rx/{token}").status_code == 404
    begun = stand.rooms.sessions.begin(HERS)
    consent = Consent("v1", "en", "sms", NOW)
    assert stand.rooms.sessions.finish(begun, Contact(HERS, consent=consent), begun.session, ())  # type: ignore[arg-type,union-attr]
    assert stand.http.get(f"/rx/{token}").status_code == 200


def test_without_redis_she_is_asked_to_come_again(stand: Stand, settings: Settings) -> None:
    down = Stand(settings.model_copy(update={"redis_url": "redis://127.0.0.1:1"}))
    answer = down.http.get("/rx/000000000000")
    assert (answer.status_code, "try again" in answer.text) == (503, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_medicines_take_less_than_twenty_kilobytes(stand: Stand, language: str) -> None:
    stand.core.tells(medications=MEDICINES * 4)
    answer = opened(stand, language)
    assert len(answer.data) < 20_000
    direction = "rtl" if language == "ur" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in answer.text
    assert answer.text.count("<li>") == 12
    assert ("English" in answer.text) == (language != "en")


def test_scripts_stay_words(stand: Stand) -> None:
    bad = "<script>alert(1)</script>"
    stand.core.tells(
        person=replace(PRESCRIPTION.person, name=bad),
        medications=(Medication(bad, ({"text": bad, "patientInstruction": bad},), bad),),
    )
    answer = opened(stand)
    assert "<script" not in answer.text.casefold()
    assert "&lt;SCRIPT&gt;" in answer.text


def test_a_dosage_that_is_too_long_is_for_the_doctor_to_tell(stand: Stand) -> None:
    long = "take it " * 200
    stand.core.tells(medications=(Medication("A", ({"text": long},), long),))
    answer = opened(stand)
    assert "<p>ask the doctor how to take it</p>" in answer.text
    assert "take it take it" not in answer.text
    stand.core.tells(medications=(Medication("A", ({"text": "at night"},), long),))
    assert "<p>at night, ask the doctor how to take it</p>" in opened(stand).text


@bounded(max_examples=30, deadline=None)
@given(written=st.text(max_size=40))
def test_no_address_breaks_it(redis_dir: object, written: str) -> None:
    stand = Stand(make_settings(redis_dir))  # type: ignore[arg-type]
    for path in (f"/rx/{written}", f"/rx/{written}/pdf", f"/rx/v/{written}"):
        assert stand.http.get(path).status_code in (404, 308, 405)
    assert stand.http.get("/rx", query_string=written).status_code == 404


def test_links_want_https_where_real_patients_are() -> None:
    with pytest.raises(ValueError, match="RX_LINKS"):
        Settings(
            _env_file=None,  # type: ignore[call-arg]
            rx_links=True,
            twilio_account_sid="AC1",
            twilio_auth_token="t",
            twilio_sms_from="+911140000000",
            public_url="http://opd.example.org",
        )
