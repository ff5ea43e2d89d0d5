"""What a village brings to a phone: the danger in it is heard in every script."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()

DANGERS = {
    "poisoning": [
        "took double dose of BP tablets", "do baar dawa kha li galti se", "double dose le li",
        "गलती से दो बार दवा खा ली", "child swallowed my BP tablet",
        "100 goli kha li neend ki", "20 tablet kha li", "neend ki 15 goliyan kha li",
        "100 गोली खा ली नींद की", "poora patta goli ka kha liya", "sari goliyan kha li",
        "took 30 tablets", "swallowed 20 sleeping pills", "he ate whole strip of tablets",
        "zeher pi liya", "keetnashak pi liya", "kitnasak pee liya", "जहर पी लिया",
        "कीटनाशक पी लिया", "chuhe ki dawai kha li", "bichhoo ne kaat liya", "बिच्छू ने काटा",
        "scorpion", "bachche ne kerosene pi liya", "mitti ka tel pi gaya", "harpic pi liya",
        "फिनाइल पी लिया", "ate rat poison", "drank harpic", "consumed pesticide",
        "dhatura kha liya", "धतूरा खा लिया", "jehrili sharab pi li", "zehrila khana",
    ],
    "snake-bite": [
        "nag ne das liya", "saanp", "snake", "सांप", "साप", "sanp ne dasa", "saanp ne dank mara",
        "naag ne kata", "नाग ने डस लिया", "cobra ne kata", "कोबरा ने काटा", "snake bited my son",
        "krait", "saanp ne kat liya khet me", "सांप ने काटा है",
    ],
    "breathing-difficulty": [
        "gale me kuch atak gaya", "gale mai sikka phas gaya", "गले में सिक्का फंस गया",
        "food stuck in throat", "something stuck in throat", "bone stuck in the throat",
        "doob gaya", "pani me doob gaya tha", "डूब गया", "drowned", "drowning in pond",
        "baby not crying after birth", "bachcha ro nahi raha", "बच्चा रो नहीं रहा",
        "paida hua bachcha roya nahi", "newborn did not cry", "sikka nigal liya", "swallowed coin",
        "saans tez chal rahi hai pasli chal rahi", "pasli chal rahi hai bachche ki",
        "पसली चल रही है", "saans nahi li ja rahi", "dam nikal raha hai", "dum ghut raha h",
        "breathless cannot lie down", "blue lips", "turning blue", "baby turned blue",
    ],
    "severe-injury": [
        "accident ho gaya khoon nikal raha", "accident hua khun beh raha hai",
        "एक्सीडेंट हो गया खून निकल रहा है", "accident and bleeding", "chhat se gir gaya",
        "sir phat gaya", "kulhadi lag gayi", "kulhadi se kat gaya", "कुल्हाड़ी लगी",
        "haath machine me aa gaya", "thresher me haath kat gaya", "थ्रेशर में हाथ कट गया",
        "goli lagi hai", "गोली लगी है", "goli mar di", "chaku mara pet me", "ched ho gaya pet me",
        "pet phat gaya", "aant bahar aa gayi", "आंत बाहर आ गई", "ped se gir gaya hosh me hai",
        "kuen me gir gaya", "कुएं में गिर गया", "tractor ke neeche aa gaya", "tractor palat gaya",
        "bhalu ne hamla kiya", "sand ne seeng mar di", "bomb blast",
        "bullet injury", "fell into well", "reedh ki haddi toot gayi", "haddi bahar nikal aayi",
        "eye injury bleeding",
    ],
    "severe-burn": [
        "jal gaya poora", "poora jal gaya", "पूरा जल गया", "aag lag gayi kapdo me",
        "current lag gaya", "करंट लग गया", "bijli ka karant laga", "electric shock lag gaya",
        "kadhai ka tel gir gaya jal gaya", "garam doodh gir gaya bachche par", "गरम चाय गिर गई",
        "touched live wire", "burnt all over",
        "gas cylinder blast", "aankh me tezab",
    ],
    "labour": [
        "dard shuru ho gaya bacha hone wala hai", "बच्चा होने वाला है दर्द शुरू हो गया",
        "delivery ka dard shuru", "pani ki thaili phat gayi", "पानी की थैली फट गई",
        "bachcha aa raha hai bahar", "bachche ka sir dikh raha hai", "water bag burst",
        "बच्चे का सिर दिख रहा है", "baby head is out", "she is delivering",
        "bachcha ulta hai dard ho raha", "jachki hone wali hai", "naal bahar aa gayi",
        "aanwal nahi nikli", "placenta not coming out",
    ],
    "stiff-neck": [
        "high fever and stiff neck", "gardan akad gayi bukhar", "bukhar aur gardan akdi hui",
        "बुखार और गर्दन अकड़ गई", "fever neck stiffness", "gardan nahi mud rahi tez bukhar",
    ],
    "pregnancy-bleeding": ["delivery ke baad bahut khoon", "garbh gir gaya khoon"],
    "pregnancy-danger": [
        "pregnant severe headache blurred vision", "baby not moving in womb",
        "pet me bachcha nahi hil raha", "पेट में बच्चा नहीं हिल रहा", "pregnant and fits",
        "garbhvati hu sir me bahut dard dhundhla dikh raha", "गर्भवती है आंखों के आगे अंधेरा",
        "pregnant face swelling and headache", "pregnant with severe stomach pain",
        "pet se hu pet me bahut tez dard", "eclampsia", "garbh me bachcha hil nahi raha",
        "pregnant bp bahut high", "8 months pregnant no movement of baby",
    ],
    "chest-pain": [
        "heart attack", "hart attak", "heart atak aaya hai", "haart ataik", "dil ka dora",
        "dil ka daura pada", "दिल का दौरा", "हार्ट अटैक", "heartattack", "heart attek",
        "chhati fat rahi hai", "seene pe bojh", "chest is heavy", "seena jakad gaya",

    ],
    "stroke": [
        "paralysis", "lakwa", "lakava", "laqua maar gaya", "लकवा", "peralysis", "munh tedha",
        "muh tedha ho gaya", "मुंह टेढ़ा", "मुह टेढा", "aadha shareer kaam nahi kar raha",
        "ek hath pair kaam nahi kar raha", "juban ladkhada rahi", "brain hemorrhage",
        "falij mar gaya", "paralysis attack", "face became crooked",
    ],
    "seizure": [
        "mirgi ka daura", "jhatke aa rahe", "झटके आ रहे हैं", "fits aa rahe hai",
        "muh se jhaag nikal raha", "मुंह से झाग", "epilepsy attack", "convulsion",
        "haath pair akad gaye", "aankhe palat gayi", "आंखें पलट गई",
    ],
    "unconscious": [
        "behosh", "bhosh ho gaya", "hosh me nahi h", "uth nahi raha", "बेहोश हो गया",
        "not waking up", "no response", "not responding", "fainted and not waking",
        "ankh nahi khol raha", "बच्चा सुस्त पड़ा है उठ नहीं रहा", "collapsed", "no pulse",
        "nabz nahi mil rahi", "thanda pad gaya", "ठंडा पड़ गया", "sharir thanda pad gaya",
    ],
    "heavy-bleeding": [
        "khoon band nahi ho raha", "khoon ki ulti", "खून की उल्टी", "khoon ka fawara",
        "kala latrine khoon ki ulti", "bleeding like tap",
        "nakseer band nahi ho rahi", "naak se khoon band nahi ho raha", "khoon ruk hi nahi raha",
        "pad 1 ghante me bhar jata hai bahut khoon", "खून रुक नहीं रहा",
    ],
    "cannot-drink": [
        "bachcha doodh nahi pi raha", "dudh nahi pita", "doodh nahi khich raha",
        "stan nahi le raha", "बच्चा दूध नहीं पी रहा", "baby not sucking", "not taking breast milk",
        "sab ulti kar deta hai", "vomits everything", "kuch bhi nahi pee pa raha",
        "doodh muh me nahi le raha",
    ],
}  # fmt: skip
INTENTS = {
    "violence": [
        "koi mujhe maar raha hai", "mujhe maar rahe hain", "मुझे मार रहा है", "someone is hitting me",
        "pati mujhe maarta hai", "mera pati mujhe peet raha hai", "पति पीट रहा है",
        "my husband is beating me", "woh mujhe marega", "mujhe jaan ka khatra hai pati se",
        "mere sath galat kaam hua", "mere sath balatkar hua", "ghar se nikal diya mara",
    ],
    "self_harm": [
        "mar jana chahta hu", "jeene ka mann nhi", "main marna chahti hu", "मैं मरना चाहती हूं",
        "suside karna hai", "I want to kill myself", "zindagi se tang aa gayi hu",
        "marne ki koshish ki", "fansi laga li", "nas kaat li",
    ],
}  # fmt: skip
CALM = [
    "2 goli kha li", "10 din se goli kha raha hu", "took 2 tablets", "gardan me dard",
    "stiff neck", "pregnant and cough", "nariyal pani", "I took a shot yesterday",
    "my son has fits of cough", "Sher Singh",
    "current account", "I am pregnant want checkup", "goli chahiye", "paracetamol 500 kha li",
    "bachcha bahut ro raha hai", "mere pati ko khansi", "bijli nahi hai", "pani chahiye",
    "took 650 mg tablet", "dawa 5 baje khai", "neck pain", "nagma ko khansi", "bachcha roya",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "danger"), [(text, sign) for sign, texts in DANGERS.items() for text in texts]
)
def test_a_danger_is_heard(text: str, danger: str) -> None:
    assert danger in LEXICON.parse(text).danger


@pytest.mark.parametrize(
    ("text", "intent"), [(text, intent) for intent, texts in INTENTS.items() for text in texts]
)
def test_violence_and_self_harm_are_heard(text: str, intent: str) -> None:
    assert LEXICON.parse(text).intent == intent


@pytest.mark.parametrize("text", CALM)
def test_what_sounds_like_it_is_no_danger(text: str) -> None:
    understood = LEXICON.parse(text)
    assert not understood.danger
    assert understood.intent not in {"emergency", "violence", "self_harm"}


@pytest.mark.parametrize("text", ["baby not moving in womb", "pet me bachcha nahi hil raha"])
def test_a_baby_that_does_not_move_is_a_symptom_too(text: str) -> None:
    assert "fetal-movement-none" in {s.id for s in LEXICON.parse(text).symptoms}
