"""A time as people say it, in each of the thirteen languages and in Hindi with Latin letters."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
import regex

from bot.languages import LOCALES, read
from bot.letters import script_of
from bot.render import Renderer
from bot.sms.segments import count
from bot.words import Words
from handlers.reply import Moment, Reply, Term

ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 9, tzinfo=ZONE)
SAID = {  # today 9:20, tomorrow 10, tomorrow noon, today half past five, today nine at night
    "en": (
        "today 9:20 am",
        "tomorrow 10 am",
        "tomorrow 12 pm",
        "today 5:30 pm",
        "today 9 pm",
    ),
    "hi": (
        "आज सुबह 9:20 बजे",
        "कल सुबह 10 बजे",
        "कल दोपहर 12 बजे",
        "आज शाम 5:30 बजे",
        "आज रात 9 बजे",
    ),
    "hi-Latn": (
        "aaj subah 9:20",
        "kal subah 10 baje",
        "kal dopahar 12 baje",
        "aaj shaam 5:30",
        "aaj raat 9 baje",
    ),
    "bn": (
        "আজ সকাল 9:20-এ",
        "কাল সকাল 10টায়",
        "কাল দুপুর 12টায়",
        "আজ বিকেল 5:30-এ",
        "আজ রাত 9টায়",
    ),
    "te": (
        "ఈరోజు ఉదయం 9:20కి",
        "రేపు ఉదయం 10 గంటలకు",
        "రేపు మధ్యాహ్నం 12 గంటలకు",
        "ఈరోజు సాయంత్రం 5:30కి",
        "ఈరోజు రాత్రి 9 గంటలకు",
    ),
    "mr": (
        "आज सकाळी 9:20ला",
        "उद्या सकाळी 10 वाजता",
        "उद्या दुपारी 12 वाजता",
        "आज संध्याकाळी 5:30ला",
        "आज रात्री 9 वाजता",
    ),
    "ta": (
        "இன்று காலை 9:20க்கு",
        "நாளை காலை 10 மணிக்கு",
        "நாளை மதியம் 12 மணிக்கு",
        "இன்று மாலை 5:30க்கு",
        "இன்று இரவு 9 மணிக்கு",
    ),
    "gu": (
        "આજે સવારે 9:20 વાગ્યે",
        "કાલે સવારે 10 વાગ્યે",
        "કાલે બપોરે 12 વાગ્યે",
        "આજે સાંજે 5:30 વાગ્યે",
        "આજે રાત્રે 9 વાગ્યે",
    ),
    "ur": (
        "آج صبح 9:20 بجے",
        "کل صبح 10 بجے",
        "کل دوپہر 12 بجے",
        "آج شام 5:30 بجے",
        "آج رات 9 بجے",
    ),
    "kn": (
        "ಇವತ್ತು ಬೆಳಗ್ಗೆ 9:20ಕ್ಕೆ",
        "ನಾಳೆ ಬೆಳಗ್ಗೆ 10 ಗಂಟೆಗೆ",
        "ನಾಳೆ ಮಧ್ಯಾಹ್ನ 12 ಗಂಟೆಗೆ",
        "ಇವತ್ತು ಸಂಜೆ 5:30ಕ್ಕೆ",
        "ಇವತ್ತು ರಾತ್ರಿ 9 ಗಂಟೆಗೆ",
    ),
    "or": (
        "ଆଜି ସକାଳ 9:20ରେ",
        "କାଲି ସକାଳ 10ଟାରେ",
        "କାଲି ଦିନ 12ଟାରେ",
        "ଆଜି ଉପରବେଳା 5:30ରେ",
        "ଆଜି ରାତି 9ଟାରେ",
    ),
    "ml": (
        "ഇന്ന് രാവിലെ 9:20-ന്",
        "നാളെ രാവിലെ 10 മണിക്ക്",
        "നാളെ ഉച്ചയ്ക്ക് 12 മണിക്ക്",
        "ഇന്ന് വൈകിട്ട് 5:30-ന്",
        "ഇന്ന് രാത്രി 9 മണിക്ക്",
    ),
    "pa": (
        "ਅੱਜ ਸਵੇਰੇ 9:20 ਵਜੇ",
        "ਭਲਕੇ ਸਵੇਰੇ 10 ਵਜੇ",
        "ਭਲਕੇ ਦੁਪਹਿਰੇ 12 ਵਜੇ",
        "ਅੱਜ ਸ਼ਾਮੀਂ 5:30 ਵਜੇ",
        "ਅੱਜ ਰਾਤੀਂ 9 ਵਜੇ",
    ),
    "as": (
        "আজি পুৱা 9:20 বজাত",
        "কাইলৈ পুৱা 10 বজাত",
        "কাইলৈ দুপৰীয়া 12 বজাত",
        "আজি আবেলি 5:30 বজাত",
        "আজি ৰাতি 9 বজাত",
    ),
}
FURTHER = {  # Wednesday 2 December, 10
    "en": "Wed 2 Dec 10 am",
    "hi": "बुध 2 दिसंबर सुबह 10 बजे",
    "hi-Latn": "Budh 2 Dec subah 10 baje",
    "bn": "বুধ 2 ডিসে সকাল 10টায়",
    "te": "బుధ 2 డిసెం ఉదయం 10 గంటలకు",
    "mr": "बुध 2 डिसें सकाळी 10 वाजता",
    "ta": "புத. 2 டிச. காலை 10 மணிக்கு",
    "gu": "બુધ 2 ડિસે સવારે 10 વાગ્યે",
    "ur": "بدھ 2 دسمبر صبح 10 بجے",
    "kn": "ಬುಧ 2 ಡಿಸೆಂ ಬೆಳಗ್ಗೆ 10 ಗಂಟೆಗೆ",
    "or": "ବୁଧ 2 ଡିସେମ୍ବର ସକାଳ 10ଟାରେ",
    "ml": "ബുധൻ 2 ഡിസം രാവിലെ 10 മണിക്ക്",
    "pa": "ਬੁੱਧ 2 ਦਸੰ ਸਵੇਰੇ 10 ਵਜੇ",
    "as": "বুধ 2 ডিচে পুৱা 10 বজাত",
}
EACH_HOUR = [NOW.replace(hour=0) + timedelta(days=9, minutes=30 * n) for n in range(48)]
DAYS = [NOW + timedelta(days=3 * n) for n in range(122)]


@cache
def _renderer(language: str) -> Renderer:
    about = read().languages[language]
    return Renderer(
        {language: Words(language, LOCALES / language, about, "", None)}, ZONE, language
    )


def said(language: str, at: datetime) -> str:
    return _renderer(language).label(Moment(at), language, NOW)


@pytest.mark.parametrize("language", SAID)
def test_the_hours_of_a_day(language: str) -> None:
    tomorrow = NOW + timedelta(days=1)
    times = (
        NOW.replace(minute=20), tomorrow.replace(hour=10), tomorrow.replace(hour=12),
        NOW.replace(hour=17, minute=30), NOW.replace(hour=21),
    )  # fmt: skip
    assert tuple(said(language, at) for at in times) == SAID[language]


@pytest.mark.parametrize("language", FURTHER)
def test_a_day_further_off(language: str) -> None:
    assert said(language, datetime(2026, 12, 2, 10, tzinfo=ZONE)) == FURTHER[language]


def test_every_language_of_the_catalogue_is_here() -> None:
    whole = {code for code, one in read().languages.items() if not one.parent}
    assert whole <= SAID.keys()
    assert len(whole) == 13


@pytest.mark.parametrize("language", SAID)
def test_one_script_and_no_more(language: str) -> None:
    """No English half of the day in another script, no letter of another's, no hidden sign."""
    script = script_of(language)
    wanted = regex.compile(rf"[\p{{Script={script}}}\p{{Mn}}\p{{Mc}}0-9 :.,’\u200c\u200d-]+")
    for at in (*EACH_HOUR, *DAYS):
        assert wanted.fullmatch(said(language, at)), said(language, at)


@pytest.mark.parametrize("language", SAID)
def test_a_morning_is_no_evening(language: str) -> None:
    day = [said(language, NOW.replace(hour=hour)) for hour in (9, 21)]
    assert day[0] != day[1]
    assert len({said(language, at) for at in EACH_HOUR}) == len(EACH_HOUR)


def test_latin_hindi_is_a_short_sms_alphabet() -> None:
    for at in (*EACH_HOUR, *DAYS):
        assert count(said("hi-Latn", at)).encoding == "GSM-7"


@pytest.mark.parametrize("language", SAID)
def test_an_sms_has_room_for_it(language: str) -> None:
    long = {said(language, at) for at in (*EACH_HOUR, *DAYS) if len(said(language, at)) > 40}
    assert long == set()


def test_a_form_that_cldr_has_not_keeps_to_its_letters() -> None:
    about = read().languages["bn-Latn"]
    words = Words("bn-Latn", LOCALES / "bn-Latn", about, "moment = { $day } { $clock }\n", None)
    told = Renderer({"bn-Latn": words}, ZONE, "bn-Latn").text(
        Reply("moment", {"day": Moment(DAYS[5]), "clock": 9}), "bn-Latn", "sms", NOW
    )
    assert told == "Tue 8 Dec 9 9"


def test_the_message_is_a_term_like_any_other() -> None:
    words = Words("or", LOCALES / "or", read().languages["or"], "x = { $when }।\n", None)
    told = Renderer({"or": words}, ZONE, "or").text(
        Reply("x", {"when": Term("day-today")}), "or", "sms", NOW
    )
    assert told == "ଆଜି।"
