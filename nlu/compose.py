"""Puts parts of the body and complaints together: "sir aur pet me dard" is two symptoms."""

from __future__ import annotations

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import ANY_PART, Vocabulary

BEFORE, AFTER = -1, 1


def compose(tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary) -> list[Mention]:
    """The mentions, and a symptom for each part that has a complaint, in the order said."""
    composer = _Composer(tokens, mentions, vocabulary)
    made: list[Mention] = []
    for complaint in (m for m in mentions if m.kind == "complaint"):
        parts = composer.parts(complaint, BEFORE) or composer.parts(complaint, AFTER)
        composer.taken.update(part.first for part in parts)
        made.extend(composer.symptoms(complaint, parts))
    return sorted([*mentions, *made], key=lambda m: m.first)


class _Composer:
    """``taken``: where the parts stand that have their complaint already."""

    def __init__(
        self, tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary
    ) -> None:
        self.tokens = tokens
        self.combinations = vocabulary.combinations
        self.conjunctions = vocabulary.little["conjunction"]
        self.passed = vocabulary.skipped | vocabulary.little["negation-after"]
        self.of_time = {*vocabulary.numbers, *vocabulary.units, *vocabulary.little["until-now"]}
        self.owner = {i: m for m in mentions for i in range(m.first, m.last + 1)}
        self.taken: set[int] = set()

    def symptoms(self, complaint: Mention, parts: list[Mention]) -> list[Mention]:
        """What the complaint is in each of the parts, or without any."""
        default = self.combinations.get((ANY_PART, complaint.value), "")
        found: dict[str, Mention] = {}
        for part in parts:
            symptom = self.combinations.get((part.value, complaint.value), default)
            if symptom and symptom not in found:
                first, last = min(part.first, complaint.first), max(part.last, complaint.last)
                words = (*part.words, *complaint.words)
                found[symptom] = Mention("symptom", symptom, first, last, words)
        if default and not parts:
            return [Mention("symptom", default, complaint.first, complaint.last, complaint.words)]
        return list(found.values())

    def parts(self, complaint: Mention, step: int) -> list[Mention]:
        """The parts on one side of a complaint, as far as they are one list."""
        found: list[Mention] = []
        joined = True
        index = complaint.first - 1 if step == BEFORE else complaint.last + 1
        while 0 <= index < len(self.tokens):
            pause = self.tokens[index + 1 if step == BEFORE else index].pause
            if pause == 2 or (pause and not found):
                break
            joined = joined or bool(pause)
            mention = self.owner.get(index)
            if mention is None or mention.kind == "time":
                if mention is not None or self.is_of_time(index):
                    pass  # "pet me 2 din se dard"
                elif self.tokens[index].word in self.conjunctions:
                    if not found and self.tokens[index].word not in self.passed:
                        break  # one that is written onto the part itself is passed
                    joined = True
                elif self.tokens[index].word not in self.passed:
                    break
                index += step
                continue
            if mention.kind != "part" or mention.first in self.taken:
                break
            if step == AFTER and not joined:
                break
            found.append(mention)
            joined = False
            index = mention.first - 1 if step == BEFORE else mention.last + 1
        return found

    def is_of_time(self, index: int) -> bool:
        """A number or a unit of time, or what they are told with."""
        token = self.tokens[index]
        return token.value is not None or token.word in self.of_time
