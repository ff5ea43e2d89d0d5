"""What is wrong and since when, as short as the case allows."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace

from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.triage.catalogue import FINDINGS
from handlers.core.complaints import duration
from handlers.core.records import Complaint, Person
from handlers.form.field import Field, Offer
from handlers.people import chosen
from handlers.person import age_in_months, shortened
from handlers.reply import Arg, Listing, Term
from handlers.scene import Scene
from handlers.unknown import knows_not
from nlu.history import lived
from nlu.understanding import Symptom, Understanding

MENU = ("fever", "cough", "diarrhoea", "abdominal-pain", "headache", "rash", "ear-pain", "injury")
# of one who can only press keys, and cannot write what else it is
KEYED = (
    *MENU[:-1], "vomiting", "breathlessness", "fatigue", "joint-pain", "back-pain", "dizziness",
    "painful-urination", "toothache", MENU[-1],
)  # fmt: skip
KEYED_CHILD = tuple(
    "vomiting" if one == "headache" else one for one in (*MENU[:-1], "breathlessness", MENU[-1])
)
KEYED_WOMAN = ("vaginal-bleeding", "vaginal-discharge")  # besides
WOMAN = 12 * 12, 60 * 12  # months: from and below
CHILDREN_BELOW = 14 * 12  # months; older ones see the same doctors as adults
LONGEST = 36500  # days
# of the history, what else she told there: of relatives; of now ("8 months pregnant")
FAMILY, NOW = "family", "now"
SINCE = "since"  # of a complaint: the days of symptoms that have their own
TOLD_BACK = 3  # symptoms a question has room to say back
SHOWN_WORDS = 30  # characters of her own words, the same
LONGEST_WORDS = 500  # characters of her own words that are kept


def _menu(scene: Scene) -> list[Offer]:
    offered = _frequent(chosen(scene), scene.today) if scene.channel == "voice" else MENU
    named = [Offer(_complaint("", [name], []), Term(f"symptom-{name}")) for name in offered]
    return [*named, Offer(_complaint("", [], []), Term("symptom-other"))]


def _frequent(person: Person | None, today: date) -> tuple[str, ...]:
    """What people come with most, by age and sex; "something else" stands behind them."""
    if person is None:
        return KEYED
    months = age_in_months(person, today)
    if months < CHILDREN_BELOW:
        return KEYED_CHILD
    woman = person.sex == "female" and WOMAN[0] <= months < WOMAN[1]
    return (*KEYED[:-1], *KEYED_WOMAN, KEYED[-1]) if woman else KEYED


def _complaint(words: str, there: list[str], absent: list[str]) -> dict[str, Any]:
    return {"words": words, "symptoms": there, "absent": absent}


def _hear_complaint(scene: Scene, words: Understanding) -> dict[str, Any] | None:
    """The symptoms named are added to those told before; a correction replaces them."""
    words = _of_today(scene, words)
    if not words.symptoms:
        return _nameless(scene, words)
    old = scene.answers.get("complaint") or _complaint("", [], [])
    if words.corrects:
        old = _complaint("", [], [])
    there = [s.id for s in words.symptoms if not s.absent]
    absent = [s.id for s in words.symptoms if s.absent]
    since = _since(scene, words, old)
    said = " / ".join(part for part in (old["words"], words.text.strip()) if part)
    heard = _complaint(
        said[:LONGEST_WORDS],
        [*(s for s in old["symptoms"] if s not in there + absent), *dict.fromkeys(there)],
        [*(s for s in old["absent"] if s not in there + absent), *dict.fromkeys(absent)],
    )
    return {**heard, SINCE: since} if since else heard


def _of_today(scene: Scene, words: Understanding) -> Understanding:
    """Without what she takes and what does not suit her, once her illness was told: a rash from
    a medicine is no complaint, and how long she takes one no duration of the illness.
    """
    if not {"complaint", "days"} <= scene.answers.keys() or words.corrects:
        return words
    told = lived(words.text)
    lasting = told.medicines or told.allergies
    return scene.house.parse(told.other, scene.contact.language) if lasting else words


def _nameless(scene: Scene, words: Understanding) -> dict[str, Any] | None:
    """A complaint that the catalogue has no name for, told before she was asked for any."""
    if "complaint" in scene.answers or may_be_name(words) or not tells_of_illness(scene, words):
        return None
    return _complaint(_own(words), [], [])


def may_be_name(words: Understanding) -> bool:
    """Nothing is said but words unknown here: a name may look like a sign (Meena, melaena)."""
    return bool(words.rest) and words.one_thing


def tells_of_illness(scene: Scene, words: Understanding) -> bool:
    """Whether a symptom is named, or a sign of illness is described ("feeds poorly")."""
    if words.symptoms or words.intent not in (None, "report_symptom"):
        return bool(words.symptoms)
    facts = scene.house.assessor.triage.facts
    present = scene.house.assessor.read(words.text).present
    return any(facts[one].kind in FINDINGS for one in present)


def _since(scene: Scene, words: Understanding, old: dict[str, Any]) -> dict[str, int]:
    """The days of each symptom that has its own: told so, or told later than the others'."""
    since: dict[str, int] = dict(old.get(SINCE) or {})
    known: int | None = scene.answers.get("days")
    new = [s for s in words.symptoms if not s.absent]
    if known is not None and words.days is not None and new and old["symptoms"]:
        since = {**dict.fromkeys(old["symptoms"], known), **since}
        since |= {s.id: words.days for s in new}
    return since | {s.id: s.days for s in new if s.days is not None}


def own_days(answers: dict[str, Any]) -> dict[str, float]:
    """The days of each symptom that has its own."""
    since = (answers.get("complaint") or {}).get(SINCE) or {}
    return {name: float(days) for name, days in since.items()}


def _read_complaint(scene: Scene, words: Understanding) -> dict[str, Any] | None:
    heard = _hear_complaint(scene, words)
    if heard:
        return heard
    if knows_not(scene, words):
        return _complaint("", [], [])
    plain = words.whole and words.intent in ("affirm", "deny", "greet")
    return None if plain or not _says_something(words.text) else _complaint(_own(words), [], [])


def _own(words: Understanding) -> str:
    return " ".join(words.text.split())[:LONGEST_WORDS]


def _says_something(text: str) -> bool:
    return sum(character.isalpha() for character in text) > 2


def _wordless(scene: Scene) -> bool:
    complaint = scene.answers.get("complaint")
    return complaint is not None and not complaint["symptoms"] and not complaint["words"]


def _read_words(_: Scene, words: Understanding) -> str | None:
    return _own(words) if _says_something(words.text) else None


def _read_days(_: Scene, words: Understanding) -> int | None:
    """A lone "5 years" is read as an age; asked since when, she means a duration."""
    days = words.days
    if days is None and words.age is not None and words.one_thing:
        days = words.age.years * 365 + words.age.months * 30 + words.age.days
    return days if days is not None and 0 <= days <= LONGEST else None


def _hear_days(scene: Scene, words: Understanding) -> int | None:
    """A lone "today" is a wish for a time, unless it was asked since when."""
    words = _of_today(scene, words)
    if words.days is None or (words.when and not words.symptoms):
        return None
    heard = _read_days(scene, words)
    known: int | None = scene.answers.get("days")
    if heard is None or known is None or words.corrects or words.one_thing:
        return heard
    # a newer complaint makes the older one no shorter; what else lasts is not the illness
    return max(heard, known) if words.symptoms else known


def told_back(scene: Scene) -> Arg:
    """The complaint as understood, or else in her own words, for the next question to say back."""
    complaint = scene.answers.get("complaint") or _complaint("", [], [])
    there = tuple(Term(f"symptom-{name}") for name in complaint["symptoms"])
    absent = tuple(
        Term("without", {"symptom": Term(f"symptom-{name}")}) for name in complaint["absent"]
    )
    if there + absent:
        return Listing((there + absent)[:TOLD_BACK])
    return shown_words(own_words(scene.answers)) or Term("complaint-noted")


def shown_words(words: str) -> str:
    """Her words as messages say them: one line, shortened where it is long."""
    line = " ".join(words.split())
    short = shortened(line, SHOWN_WORDS)
    return line if short == line else f"{shortened(line, SHOWN_WORDS - 3).rstrip()}..."


def since(days: int) -> Term:
    """A duration as people say it."""
    count, unit = duration(days)
    return Term(f"since-{unit}s", {"n": count})


COMPLAINT = Field(
    name="complaint",
    ask="ask-complaint",
    offers=_menu,
    read=_read_complaint,
    hear=_hear_complaint,
)
WORDS = Field(name="words", ask="ask-words", when=_wordless, read=_read_words, needs=("complaint",))
DAYS = Field(
    name="days",
    ask="ask-days",
    zero=lambda _: Offer(0, Term("option-today")),
    read=_read_days,
    hear=_hear_days,
    number=lambda _, number: number if number <= LONGEST else None,
    args=lambda scene: {"complaint": told_back(scene)},
)


def _hear_notes(scene: Scene, words: Understanding) -> str | None:
    """Whatever else of clinical weight she says in passing: a sign, a measured value."""
    old = "" if words.corrects else scene.answers.get("notes") or ""
    said = _own(words)
    if said in old or said in ((scene.answers.get("complaint") or {}).get("words") or ""):
        return None
    told = lived(said)
    if "history" in scene.answers and told.allergies:
        return None  # it is kept there
    read = scene.house.assessor.read(said)
    if not (
        (read.present or read.absent or read.vitals or read.weeks_pregnant)
        or (told.medicines or told.allergies)
    ):
        return None
    return " / ".join(filter(None, (old, said)))[-LONGEST_WORDS:]


NOTES = Field(name="notes", ask="", hear=_hear_notes, known=lambda _: "")


def understood(scene: Scene) -> Understanding:
    """All that was told of the illness so far, in words or by number, and for how long."""
    answers = scene.answers
    complaint = answers.get("complaint") or _complaint("", [], [])
    lived_with = answers.get("history") or {}
    now = lived_with.get(NOW)
    told = _once(answers.get("words"), complaint["words"], answers.get("notes"), now)
    words = scene.house.parse(told, scene.contact.language)
    there = tuple(Symptom(name) for name in complaint["symptoms"])
    absent = tuple(Symptom(name, absent=True) for name in complaint["absent"])
    return replace(words, symptoms=there + absent, days=answers.get("days"))


def own_words(answers: dict[str, Any]) -> str:
    """What she wrote of her illness, as she wrote it."""
    complaint = answers.get("complaint") or {}
    lived_with = answers.get("history") or {}
    more = (lived_with.get(NOW), lived_with.get(FAMILY))
    return _once(answers.get("words"), complaint.get("words"), answers.get("notes"), *more)


def noted(answers: dict[str, Any], said: str) -> str:
    """Her words are kept for the doctor, whatever was read in them."""
    noted = str(answers.get(NOTES.name) or "")
    if said in own_words(answers):
        return noted
    return " / ".join(filter(None, (noted, said)))[-LONGEST_WORDS:]


def _once(*told: str | None) -> str:
    """All of it, each message once."""
    return " / ".join(dict.fromkeys(part for one in told if one for part in one.split(" / ")))


def complaints(answers: dict[str, Any]) -> tuple[Complaint, ...]:
    """Her complaints as records, what is there first."""
    complaint = answers["complaint"]
    since = complaint.get(SINCE) or {}
    there = [Complaint(name, days=since.get(name)) for name in complaint["symptoms"]]
    return (*there, *(Complaint(name, absent=True) for name in complaint["absent"]))


def specialty(person: Person, answers: dict[str, Any], today: date) -> str | None:
    """Which kind of OPD this is for; ``None`` where her words leave it open. Where she could say
    none, by keys, a general doctor sees her first.
    """
    there = answers["complaint"]["symptoms"]
    if age_in_months(person, today) < CHILDREN_BELOW:
        return "child"
    if not there:
        return None if own_words(answers) else "general"
    kinds = {CATALOGUE[name].specialty for name in there}
    kind = kinds.pop() if len(kinds) == 1 else "general"
    return "general" if kind == "women" and person.sex == "male" else kind
