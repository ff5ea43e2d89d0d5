"""Who is ill, to the one who writes, and whether woman or man."""

from __future__ import annotations

from itertools import pairwise

from nlu.danger import OF_PREGNANCY
from nlu.phrases import Mention
from nlu.reading import Reading
from nlu.understanding import Sex

# what is said -> relation, sex
_WHO: dict[str, tuple[str, Sex | None]] = {
    "self": ("self", None),
    "mother": ("mother", "female"),
    "father": ("father", "male"),
    "son": ("son", "male"),
    "daughter": ("daughter", "female"),
    "wife": ("wife", "female"),
    "husband": ("husband", "male"),
    "brother": ("brother", "male"),
    "sister": ("sister", "female"),
    "grandmother": ("grandmother", "female"),
    "grandfather": ("grandfather", "male"),
    "child": ("child", None),
    "girl-child": ("child", "female"),
    "boy-child": ("child", "male"),
    "other": ("other", None),
    "other-female": ("other", "female"),
    "other-male": ("other", "male"),
}
_SEXES: dict[str, Sex] = {"female": "female", "male": "male", "third-sex": "other"}
_YOUNG = {"child", "girl-child", "boy-child", "son", "daughter"}
_NEAR = 4  # words
_BESIDE = {"sath", "saath", "साथ", "ساتھ"}  # "bachchi ke saath"
_TO = {"with", "to"}  # "did wrong with my daughter"
_GENERAL = ("other", "child", "self")  # they give way to someone named more closely
_UNSEXED = {"", "self", "child", "other"}
_HERS = {"she", "her", "hers", "shes"}
_HIS = {"he", "his", "him", "hes"}


def relation_and_sex(reading: Reading, told: bool) -> tuple[str, Sex | None]:
    """Relation and sex, each empty when not said or when two are said.

    ``told``: the text tells something of a person (symptom, age...), so that "I" is the sick one.
    """
    people = [m for m in reading.of_kind("person") if not m.past and not _is_aside(reading, m)]
    relation, implied = _relation(reading, people)
    third = any(reading.does(i, "third-person") for i in range(len(reading.tokens)))
    if not relation and _of_months_old(reading):
        relation = "child"
    elif not relation and (
        _names_self(reading) or (told and not third and _speaks_of_self(reading, people))
    ):
        relation = "self"
    said = {_SEXES[m.value] for m in people if m.value in _SEXES}
    if len(said) == 1:
        return relation, said.pop()
    if said or implied:
        return relation, None if said else implied
    return relation, _by_other_words(reading) if relation in _UNSEXED else None


def child_harmed(reading: Reading) -> tuple[str, Sex | None]:
    """The child whom somebody hurts, where it is one."""
    for index, token in enumerate(reading.tokens):
        kind, value = reading.vocabulary.loose.get(token.word, {}).get("", ("", ""))
        if kind != "person" or value not in _YOUNG:
            continue
        beaten = any(reading.does(i, "hits") for i in range(max(index - _NEAR, 0), index))
        by = any(reading.word(i) == "by" for i in range(index + 1, index + 1 + _NEAR))
        beside = reading.word(index + 2) in _BESIDE
        done_to = reading.word(_before_possessive(reading, index)) in _TO
        if beaten or by or beside or done_to or reading.does(index + 1, "object"):
            return _WHO[value]
    return "", None


def _relation(reading: Reading, people: list[Mention]) -> tuple[str, Sex | None]:
    named = [m for m in people if m.value in _WHO]
    for one, other in pairwise(named):
        if _belongs(reading, one, other):
            return "other", _WHO[other.value][1]  # "mere bete ki beti": someone else again
    relations = {_WHO[m.value] for m in named}
    for general in _GENERAL:
        if len({relation for relation, _ in relations}) > 1:
            relations = {r for r in relations if r[0] != general}
    names = {relation for relation, _ in relations}
    sexes = {sex for _, sex in relations if sex}
    if len(names) != 1:
        return "", None
    return names.pop(), sexes.pop() if len(sexes) == 1 else None


def _belongs(reading: Reading, one: Mention, other: Mention) -> bool:
    if _WHO[one.value][0] in _GENERAL or _WHO[other.value][0] in _GENERAL:
        return False
    if other.first == one.last + 1:
        owner = reading.tokens[one.last]
        of = tuple(reading.vocabulary.little["of"]) if owner.key != owner.word else ()
        return owner.text.lower().endswith(("'s", "’s")) or (bool(of) and owner.key.endswith(of))
    return other.first == one.last + 2 and reading.does(one.last + 1, "of")


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """Named, but not as the sick: "lady doctor", "my mother says I", "caught it from my son"."""
    if mention.value in _SEXES:
        return reading.does(mention.last + 1, "doctor")
    return mention.value in _WHO and (_tells(reading, mention) or _gave_it(reading, mention))


def _tells(reading: Reading, mention: Mention) -> bool:
    """ "my mother says I have fever": the writer is named behind it."""
    said = any(reading.does(i, "tells") for i in (mention.last + 1, mention.last + 2))
    return said and any(
        m.value == "speaker" and m.first > mention.last for m in reading.of_kind("person")
    )


def _gave_it(reading: Reading, mention: Mention) -> bool:
    """ "from my son", "bete se"."""
    before = _before_possessive(reading, mention.first)
    return reading.does(before, "caught-from") or reading.does(mention.last + 1, "caught-behind")


def _before_possessive(reading: Reading, index: int) -> int:
    """The place before "my daughter", that of "my" passed over."""
    before = index - 1
    while before >= 0 and reading.does(before, "possessive"):
        before -= 1
    return before


def _of_months_old(reading: Reading) -> bool:
    """ "my 3 month old": a child, with no word for it."""
    return any(
        reading.does(i, "possessive")
        and reading.does(i + 3, "old")
        and reading.vocabulary.units.get(reading.word(i + 2)) in {"day", "week", "month"}
        for i in range(len(reading.tokens))
    )


def _names_self(reading: Reading) -> bool:
    """ "main", "main hu": oneself, and nothing else is said."""
    spoken = {i for m in reading.of_kind("person") if m.value == "speaker" for i in m.words}
    others = set(range(len(reading.tokens))) - spoken
    return bool(spoken) and all(reading.does(i, "glue") for i in others)


def _speaks_of_self(reading: Reading, people: list[Mention]) -> bool:
    if any(m.value == "speaker" for m in people):
        return True
    return reading.clinical and any(
        reading.does(i, "possessive") for i in range(len(reading.tokens))
    )


def _by_other_words(reading: Reading) -> Sex | None:
    """By "she" and "he", and by a pregnancy."""
    if any(m.value in OF_PREGNANCY and not m.absent for m in reading.mentions):
        return "female"
    words = {token.word for token in reading.tokens}
    hers, his = bool(words & _HERS), bool(words & _HIS)
    in_hindi = any(
        reading.does(i, "finite")
        for i in range(len(reading.tokens))
        if (reading.word(i) not in _HIS)
    )
    if hers and not his:
        return "female"
    return "male" if his and not hers and not in_hindi else None
