"""What one rule reads in every tongue: denials before a pause, blood of a pregnancy, names."""

from __future__ import annotations

import pytest

from nlu.tongues import Tongues
from nlu.understanding import Understanding
from nlu.wishes.choose import understood
from nlu.wishes.weights import Wish
from tests.tongue import ALL

pytestmark = ALL

TONGUES = Tongues()


def said(text: str, language: str) -> str:
    """The symptoms of a text, a denied one with a minus, in order."""
    symptoms = TONGUES.parse(text, language).symptoms
    return " ".join(sorted(("-" if one.absent else "") + one.id for one in symptoms))


@pytest.mark.parametrize(
    ("language", "text", "symptoms"),
    [
        ("as", "বুকুৰ বিষ নাই, উশাহৰ কষ্ট নাই", "-breathlessness -chest-pain"),
        ("as-Latn", "buku bikh nai, bhat khua pisot buku jole", "-chest-pain heartburn"),
        ("as", "মৃগী নাই। টোপনি নাহে", "-seizure insomnia"),
        ("as", "জ্বৰ নাই, ভাত খাইছে", "-fever"),
        ("hi-Latn", "bukhar nahi utar raha", "fever"),
    ],
)
def test_what_follows_a_pause_keeps_no_denied_sign(language: str, text: str, symptoms: str) -> None:
    assert said(text, language) == symptoms


@pytest.mark.parametrize(
    ("language", "text", "symptoms"),
    [
        ("as", "মই গৰ্ভৱতী, তেজ গৈছে", "vaginal-bleeding"),
        ("as", "৫ মাহৰ গৰ্ভৱতী, তেজ যোৱা নাই", "-vaginal-bleeding"),
        ("bn", "গর্ভবতী, রক্তপাত হচ্ছে", "vaginal-bleeding"),
        ("mr", "मी गरोदर आहे, रक्त जात आहे", "vaginal-bleeding"),
        ("gu", "હું ગર્ભવતી છું, લોહી પડે છે", "vaginal-bleeding"),
        ("pa", "ਮੈਂ ਗਰਭਵਤੀ ਹਾਂ, ਖੂਨ ਆ ਰਿਹਾ ਹੈ", "vaginal-bleeding"),
        ("or", "ମୁଁ ଗର୍ଭବତୀ, ରକ୍ତ ଯାଉଛି", "vaginal-bleeding"),
        ("ta", "நான் கர்ப்பமா இருக்கேன், ரத்தம் வருது", "vaginal-bleeding"),
        ("te", "నేను గర్భవతిని, రక్తం పోతోంది", "vaginal-bleeding"),
        ("kn", "ನಾನು ಗರ್ಭಿಣಿ, ರಕ್ತ ಹೋಗ್ತಿದೆ", "vaginal-bleeding"),
        ("ml", "ഞാൻ ഗർഭിണിയാണ്, രക്തം പോകുന്നു", "vaginal-bleeding"),
        ("as", "মই গৰ্ভৱতী, নাকেৰে তেজ ওলাইছে", "bleeding-other"),
    ],
)
def test_blood_beside_a_pregnancy_is_of_it(language: str, text: str, symptoms: str) -> None:
    assert said(text, language) == symptoms


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "8 months pregnant, baby moves less since yesterday"),
        ("ta", "எட்டு மாச கர்ப்பம், குழந்தை அசைவு கம்மியா இருக்கு"),
        ("bn", "আট মাসের গর্ভবতী, পেটের বাচ্চা কম নড়ছে"),
        ("te", "ఎనిమిదో నెల గర్భవతి, కడుపులో బిడ్డ కదలిక తగ్గింది"),
        ("kn", "ಎಂಟು ತಿಂಗಳ ಗರ್ಭಿಣಿ, ಹೊಟ್ಟೆಯಲ್ಲಿ ಮಗು ಕಡಿಮೆ ಅಲುಗಾಡುತ್ತಿದೆ"),
        ("ml", "എട്ട് മാസം ഗർഭിണി, വയറ്റിലെ കുഞ്ഞിന് അനക്കം കുറവാണ്"),
        ("as", "আঠ মাহৰ গৰ্ভৱতী, পেটৰ কেঁচুৱাই কম লৰিছে"),
        ("hi", "आठ महीने की गर्भवती, पेट में बच्चा कम हिल रहा है"),
    ],
)
def test_a_child_that_moves_less_in_a_pregnancy_is_a_danger(language: str, text: str) -> None:
    parsed = TONGUES.parse(text, language)
    assert parsed.danger == ("pregnancy-danger",)
    assert [one.id for one in parsed.symptoms] == ["fetal-movement-reduced"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ta", "என் மகள் மீனா காய்ச்சல்"),
        ("ta", "என் மகள் லட்சுமி காய்ச்சல்"),
        ("kn", "ನನ್ನ ಮಗಳು ಮೀನಾ ಜ್ವರ"),
        ("as", "মোৰ ছোৱালী মীনা জ্বৰ"),
    ],
)
def test_a_name_beside_a_fever_is_not_asked_about(language: str, text: str) -> None:
    parsed = TONGUES.parse(text, language)
    assert [one.id for one in parsed.symptoms] == ["fever"]
    assert not parsed.alarming


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("en", "i am not a doctor", None),
        ("hi-Latn", "kal nahi aa paunga doctor ke paas", "cancel_appointment"),
        ("ml", "വേണ്ട", "deny"),
        ("as", "একো নাই", "deny"),
        ("as", "মোৰ একো নাই", "deny"),
    ],
)
def test_what_is_not_wanted(language: str, text: str, intent: str | None) -> None:
    assert TONGUES.parse(text, language).intent == intent


@pytest.mark.parametrize(
    ("wish", "likelihood", "intent"),
    [
        ("report_symptom", 0.6, "report_symptom"),
        ("report_symptom", 0.4, None),
        ("violence", 0.9, "violence"),
        ("violence", 0.6, None),
        ("stop", 0.9, None),
        ("nothing", 0.9, None),
    ],
)
def test_what_sounds_like_danger_gets_a_name_and_is_asked_about(
    wish: str, likelihood: float, intent: str | None
) -> None:
    words = "something dreadful befell my uncle"
    said = understood(
        Understanding(text=words, rest=words, alarming=True), Wish(wish, likelihood), 5
    )
    assert (said.intent, said.alarming, said.whole) == (intent, True, False)


def test_what_was_read_in_what_sounds_like_danger_stays() -> None:
    said = Understanding(text="come, he is ill", intent="emergency", alarming=True)
    assert understood(said, Wish("report_symptom", 0.9), 4) == said
