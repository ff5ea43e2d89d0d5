"""What she lives with: long illnesses, daily medicines, what does not suit her. Asked once, of
someone the core does not know yet.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import chain
from typing import Any

from handlers.core.records import History
from handlers.form.field import Field, Offer
from handlers.intake import FAMILY, NOW, own_words
from handlers.people import chosen, described, of_another
from handlers.person import age_in_months
from handlers.reply import Arg, Term
from handlers.scene import Scene
from handlers.several import run_together, several
from nlu.history import clauses, lived
from nlu.understanding import Understanding

ADULT = ("diabetes", "hypertension", "heart-disease", "lung-disease")
CHILD = ("lung-disease", "epilepsy", "heart-disease")
CHILD_BELOW = 14 * 12  # months
RISKS = {*ADULT, *CHILD, "kidney-disease", "liver-disease", "cancer", "immunosuppressed",
         "blood-thinner", "stroke-history"}  # fmt: skip
BEFORE = "before"  # it was told beside the complaint, and not asked
SHORT = 2  # words
LONGEST = 200  # characters of her own words that are kept


def _conditions(scene: Scene) -> tuple[str, ...]:
    person = chosen(scene)
    small = person is not None and age_in_months(person, scene.today) < CHILD_BELOW
    return CHILD if small else ADULT


def _is_new(scene: Scene) -> bool:
    person = chosen(scene)
    return person is not None and not person.id


def _history(conditions: list[str], **told: str) -> dict[str, Any]:
    words = {about: text[:LONGEST] for about, text in told.items() if text}
    return {"conditions": list(dict.fromkeys(conditions)), **words}


def _by_number(scene: Scene, numbers: list[int]) -> dict[str, Any] | None:
    shown = _conditions(scene)
    return _history([shown[n - 1] for n in numbers]) if numbers else None


def _read(scene: Scene, words: Understanding) -> dict[str, Any] | None:
    numbered = _by_number(scene, several(words.text, len(_conditions(scene))))
    if numbered:
        return numbered
    if words.whole and words.intent == "deny":
        return _history([])
    if words.whole or not any(character.isalpha() for character in words.text):
        return None
    mine, family = by_whom(scene, words.text)
    hers = ", ".join(mine)
    read = scene.house.assessor.read
    named = set().union(read(hers).present & RISKS, *(_short(scene, one) for one in mine))
    now = [one for one in mine if lived(one).other and read(one).present - RISKS]
    told = lived(hers)
    if not (named or told.medicines or told.allergies or family):
        if _is_complaint(words) or words.text.rstrip().endswith("?"):
            return None
        if of_another(scene, words):
            return None  # "it is my father": another patient
    return _history(
        sorted(named),
        other=told.other if not (named or now) or told.other.count(",") else "",
        **{NOW: ", ".join(now)},
        **{FAMILY: ", ".join(family)},
        medicines=told.medicines,
        allergies=told.allergies,
    )


def _short(scene: Scene, clause: str) -> Set[str]:
    """ "bp" or "thyroid" alone names an illness here, though beside a complaint it does not."""
    if len(clause.split()) > SHORT:
        return set()
    return scene.house.assessor.read(f"{clause} patient").present & RISKS


def by_whom(scene: Scene, text: str) -> tuple[list[str], list[str]]:
    """The clauses that tell of the patient, and those of a relative's illness: the doctor has
    these as they were told.
    """
    mine: list[str] = []
    family: list[str] = []
    for clause in clauses(text):
        words = scene.house.parse(clause, scene.contact.language)
        read = scene.house.assessor.read(clause)
        ill = read.present or read.elsewhere or words.symptoms or words.danger
        theirs = (ill and of_another(scene, words)) or read.elsewhere & RISKS
        (family if theirs else mine).append(clause)
    return mine, family


def _hear(scene: Scene, words: Understanding) -> dict[str, Any] | None:
    """A medicine or an allergy, told after she was asked."""
    told = scene.answers.get("history")
    return None if told is None or "medicines" in scene.answers else _with_more(told, words)


def _hear_medicines(scene: Scene, words: Understanding) -> dict[str, str] | None:
    told = scene.answers.get("medicines")
    return None if told is None else _with_more(told, words)


def _with_more(told: dict[str, Any], words: Understanding) -> dict[str, Any] | None:
    """What was told, and what the words add to it; ``None`` where they add nothing."""
    if words.whole or words.when is not None:
        return None
    more = lived(words.text)
    added = {"medicines": more.medicines, "allergies": more.allergies}
    if not any(added.values()):
        return None
    both = {about: joined(str(told.get(about) or ""), new) for about, new in added.items() if new}
    return {**told, **{about: text[:LONGEST] for about, text in both.items()}}


def joined(*told: str) -> str:
    """All that was told, each once."""
    return ", ".join(dict.fromkeys(filter(None, told)))


def _told_before(scene: Scene) -> dict[str, Any] | None:
    """The illnesses she named beside her complaint, with what she takes: not asked once more."""
    words = own_words(scene.answers)
    named = scene.house.assessor.read(words).present & RISKS
    if not named:
        return None
    told = lived(words)
    history = _history(sorted(named), medicines=told.medicines, allergies=told.allergies)
    return {**history, BEFORE: True}


def _is_complaint(words: Understanding) -> bool:
    """A symptom or a duration told here is of today's illness."""
    there = any(not symptom.absent for symptom in words.symptoms)
    return there or (words.one_thing and (words.days is not None or words.age is not None))


def _lives_with_something(scene: Scene) -> bool:
    """Her medicines are asked; where they were told beside her complaint, what does not suit."""
    history = scene.answers.get("history") or {}
    ill = history.get("conditions") or history.get("other")
    return bool(ill) and (not history.get("medicines") or _asks_allergies(scene))


def _asks_allergies(scene: Scene) -> bool:
    history = scene.answers.get("history") or {}
    before = history.get(BEFORE) and history.get("medicines")
    return bool(before) and not history.get("allergies")


def _medicine_args(scene: Scene) -> dict[str, Arg]:
    return described(scene) | {"asks": "allergies" if _asks_allergies(scene) else "both"}


def _read_medicines(scene: Scene, words: Understanding) -> dict[str, str] | None:
    """What is not said to be an allergy is a medicine, unless only allergies were asked about."""
    if words.whole:
        return {} if words.intent == "deny" else None
    told = lived(words.text)
    if _asks_allergies(scene):
        unsuited = ", ".join(filter(None, (told.allergies, told.other, told.medicines)))
        return {"allergies": unsuited[:LONGEST]}
    taken = ", ".join(filter(None, (told.medicines, told.other)))
    return {"medicines": taken[:LONGEST], "allergies": told.allergies[:LONGEST]}


def history_of(answers: dict[str, Any], facts: Set[str]) -> History:
    """The finished answers as the record that is handed over, with what was told elsewhere."""
    known = sorted(facts & RISKS)
    told = answers.get("history") or _history([])
    more = answers.get("medicines") or {}
    beside = lived(own_words(answers))

    def of(about: str, told_beside: str) -> str:
        clauses = (one.get(about, "").split(", ") for one in (told, more))
        return joined(*told_beside.split(", "), *chain.from_iterable(clauses))

    return History(
        asked="history" in answers,
        conditions=tuple(dict.fromkeys((*told["conditions"], *known))),
        other=told.get("other", ""),
        medicines=of("medicines", beside.medicines),
        allergies=of("allergies", beside.allergies),
    )


HISTORY = Field(
    name="history",
    ask="ask-history",
    when=_is_new,
    offers=lambda scene: [
        Offer(_history([name]), Term(f"history-{name}")) for name in _conditions(scene)
    ],
    zero=lambda _: Offer(_history([]), Term("danger-none")),
    known=_told_before,
    read=_read,
    hear=_hear,
    number=lambda scene, n: _by_number(scene, run_together(n, len(_conditions(scene)))),
    args=described,
    needs=("who", "age"),
    together=True,
    whole=True,
)
MEDICINES = Field(
    name="medicines",
    ask="ask-medicines",
    when=_lives_with_something,
    zero=lambda _: Offer({}, Term("danger-none")),
    read=_read_medicines,
    hear=_hear_medicines,
    args=_medicine_args,
    needs=("history",),
    whole=True,
)
