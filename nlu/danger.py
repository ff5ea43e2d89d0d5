"""Which danger signs a text names. In doubt it is one: the patient is then asked."""

from __future__ import annotations

from itertools import pairwise

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

# symptoms that are danger signs by themselves
ALWAYS = {
    "chest-pain": "chest-pain",
    "chest-tightness": "chest-pain",
    "seizure": "seizure",
    "unconscious": "unconscious",
    "cyanosis-central": "breathing-difficulty",
    "fetal-movement-none": "pregnancy-danger",
}
# symptoms that are danger signs when they are bad
WHEN_SEVERE = {
    "breathlessness": "breathing-difficulty",
    "fast-breathing": "breathing-difficulty",
    "wheeze": "breathing-difficulty",
    "haemoptysis": "heavy-bleeding",
    "bleeding-other": "heavy-bleeding",
    "vaginal-bleeding": "heavy-bleeding",
    "injury": "severe-injury",
}
# what is a danger sign unless it is slight; the first of the pair also unless it is long-standing
UNLESS_MILD = {"laboured-breathing": "breathing-difficulty", "burn": "severe-burn"}
# what is a danger sign only beside something else: a pregnancy with bleeding, a stiff neck with
# fever
PREGNANT = "pregnant"
STIFF_NECK = "stiff-neck"
ONLY_WITH_MORE = {PREGNANT, STIFF_NECK}
LONG_STANDING = 14  # days
# the symptom of the catalogue that a danger sign means too
AS_SYMPTOM = {
    "chest-pain": "chest-pain",
    "seizure": "seizure",
    "unconscious": "unconscious",
    "breathing-difficulty": "breathlessness",
    "laboured-breathing": "breathlessness",
    "heavy-bleeding": "bleeding-other",
    "pregnancy-bleeding": "vaginal-bleeding",
    "severe-injury": "injury",
    "severe-burn": "injury",
    "burn": "injury",
}
BLEEDING = {"bleeding-other", "vaginal-bleeding", "heavy-bleeding"}
# beside a pregnancy: these always, those when severe, or two of them
PREGNANCY_ALWAYS = {
    "visual-disturbance", "fainting", "seizure", "unconscious", "stiff-neck",
    "fetal-movement-reduced",
}  # fmt: skip
PREGNANCY_WHEN_SEVERE = {
    "headache", "abdominal-pain", "epigastric-pain", "pelvic-pain", "swelling-oedema", "vomiting",
    "fever",
}  # fmt: skip
OF_PRESSURE = {"headache", "epigastric-pain", "swelling-oedema"}
# of a pregnant woman, mmHg (IITT)
MOST_SYSTOLIC, MOST_DIASTOLIC = 159, 109
PRESSURES = range(40, 300)
BETWEEN = 6  # characters between the two values of a pressure
OF_PREGNANCY = {PREGNANT, "pregnancy-bleeding", "labour"}


def signs(
    tokens: list[Token], mentions: list[Mention], days: int | None, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The danger signs named, not denied and not over, each once, in the order said."""
    present = [
        m for m in mentions if m.kind in {"symptom", "danger"} and not m.absent and not m.past
    ]
    named = {m.value for m in present}
    found: dict[str, None] = {}
    for mention in present:
        degrees = how_bad(tokens, mention, vocabulary)
        if mention.value == "burn" and _is_slight(tokens, mention, vocabulary):
            degrees.add("mild")
        if PREGNANT in named:
            found.update(dict.fromkeys(_of_pregnancy(mention.value, degrees, named)))
        if mention.value in BLEEDING and "injury" in named and "mild" not in degrees:
            found["severe-injury"] = None
        sign = _sign(mention, degrees, days)
        if mention.value == STIFF_NECK and "fever" in named:
            sign = STIFF_NECK
        if sign:
            found[sign] = None
    if PREGNANT in named and _is_high_pressure(tokens):
        found["pregnancy-danger"] = None
    return tuple(found)


def _is_high_pressure(tokens: list[Token]) -> bool:
    """ "168/112", "168 over 112"; "bp 170" alone is among the patterns."""
    values = [(token.value, token) for token in tokens if token.value is not None]
    return any(
        low < high
        and {high, low} <= set(PRESSURES)
        and other.start - token.end <= BETWEEN
        and (high > MOST_SYSTOLIC or low > MOST_DIASTOLIC)
        for (high, token), (low, other) in pairwise(values)
    )


def _of_pregnancy(value: str, degrees: set[str], named: set[str]) -> list[str]:
    """What a sign is in a pregnancy: a bleeding; or what may be her blood pressure, or the child's
    danger."""
    if value in BLEEDING:
        return ["pregnancy-bleeding"]
    bad = value in PREGNANCY_WHEN_SEVERE and "severe" in degrees
    several = value in OF_PRESSURE and len(named & OF_PRESSURE) > 1
    return ["pregnancy-danger"] if bad or several or value in PREGNANCY_ALWAYS else []


def _sign(mention: Mention, degrees: set[str], days: int | None) -> str:
    value = mention.value
    if mention.kind == "symptom":
        if value in ALWAYS:
            return ALWAYS[value]
        return WHEN_SEVERE.get(value, "") if "severe" in degrees else ""
    if value in UNLESS_MILD:
        lasting = value == "laboured-breathing" and days is not None and days >= LONG_STANDING
        slight = "severe" not in degrees and ("mild" in degrees or lasting)
        return "" if slight else UNLESS_MILD[value]
    return "" if value in ONLY_WITH_MORE else value


def _is_slight(tokens: list[Token], mention: Mention, vocabulary: Vocabulary) -> bool:
    """A burnt finger."""
    near = tokens[max(mention.first - 2, 0) : mention.last + 3]
    return any(token.word in vocabulary.little["slight-place"] for token in near)


def how_bad(tokens: list[Token], mention: Mention, vocabulary: Vocabulary) -> set[str]:
    """ "severe" and "mild" as said within or right around a mention."""
    words = words_around(tokens, mention, vocabulary)
    return {vocabulary.severity[word] for word in words if word in vocabulary.severity}


def words_around(tokens: list[Token], mention: Mention, vocabulary: Vocabulary) -> set[str]:
    """The little words and those of degree within or right around a mention."""
    inside = set(range(mention.first, mention.last + 1)).difference(mention.words)
    around: set[int] = set()
    index = mention.first - 1
    while index >= 0 and not tokens[index + 1].pause and _passes(tokens[index], vocabulary):
        around.add(index)
        index -= 1
    index = mention.last + 1
    while index < len(tokens) and not tokens[index].pause and _passes(tokens[index], vocabulary):
        around.add(index)
        index += 1
    return {tokens[i].word for i in inside | around}


def _passes(token: Token, vocabulary: Vocabulary) -> bool:
    return token.word in vocabulary.skipped
