"""Puts parts of the body and complaints together: "sir aur pet me dard" is two symptoms."""

from __future__ import annotations

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import ANY_PART, Vocabulary


def compose(tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary) -> list[Mention]:
    """The mentions, and a symptom for each part that has a complaint, in the order said."""
    owner: dict[int, Mention] = {}
    for mention in mentions:
        for index in range(mention.first, mention.last + 1):
            owner[index] = mention
    taken: set[int] = set()
    made: list[Mention] = []
    for complaint in (m for m in mentions if m.kind == "complaint"):
        parts = _parts(tokens, owner, complaint, vocabulary, -1, taken)
        if not parts:
            parts = _parts(tokens, owner, complaint, vocabulary, 1, taken)
        taken.update(part.first for part in parts)
        made.extend(_symptoms(complaint, parts, vocabulary))
    return sorted([*mentions, *made], key=lambda m: m.first)


def _symptoms(complaint: Mention, parts: list[Mention], vocabulary: Vocabulary) -> list[Mention]:
    found: dict[str, Mention] = {}
    default = vocabulary.combinations.get((ANY_PART, complaint.value), "")
    for part in parts:
        symptom = vocabulary.combinations.get((part.value, complaint.value), default)
        if symptom and symptom not in found:
            first, last = min(part.first, complaint.first), max(part.last, complaint.last)
            words = (*part.words, *complaint.words)
            found[symptom] = Mention("symptom", symptom, first, last, words)
    if not parts and default:
        found[default] = Mention(
            "symptom", default, complaint.first, complaint.last, complaint.words
        )
    return list(found.values())


def _parts(
    tokens: list[Token],
    owner: dict[int, Mention],
    complaint: Mention,
    vocabulary: Vocabulary,
    step: int,
    taken: set[int],
) -> list[Mention]:
    """The parts on one side (``step`` -1 before, 1 after), as far as they are one list."""
    conjunctions = vocabulary.little["conjunction"]
    negations = vocabulary.little["negation-after"]
    parts: list[Mention] = []
    joined = True
    index = complaint.first - 1 if step < 0 else complaint.last + 1
    while 0 <= index < len(tokens):
        pause = tokens[index + 1 if step < 0 else index].pause
        if pause == 2 or (pause and not parts):
            break
        joined = joined or bool(pause)
        word = tokens[index].word
        mention = owner.get(index)
        if mention is not None:
            if mention.kind != "part" or mention.first in taken:
                break
            if step > 0 and not joined:
                break
            parts.append(mention)
            joined = False
            index = mention.first - 1 if step < 0 else mention.last + 1
            continue
        if word in conjunctions:
            if not parts and step < 0:
                break
            joined = True
        elif word not in vocabulary.skipped and word not in negations:
            break
        index += step
    return parts
