"""Which mentions are denied.

English denies before ("no fever or cough"), Hindi after ("bukhar aur khansi nahi hai"); what
does not go away ("bukhar nahi utar raha") is not denied. In doubt a symptom counts as there.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Literal

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

DENIABLE = {"symptom", "danger", "intent"}
THERE = {"there", "present"}

Joint = Literal["word", "comma", "next", ""]


class _Scope:
    def __init__(
        self, tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary
    ) -> None:
        self.tokens = tokens
        self.mentions = [m for m in mentions if m.kind in DENIABLE]
        self.little = vocabulary.little
        self.passed = vocabulary.passed
        self.numbers = vocabulary.numbers
        self.units = vocabulary.units
        self.owned = {i for m in mentions for i in m.words}

    def word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def passes(self, index: int) -> bool:
        """A word that stands between a denial and what is denied."""
        word = self.word(index)
        passed = word in self.passed or word in self.little["any-of-them"]
        return index not in self.owned and passed

    def is_neither(self, index: int, mention: Mention) -> bool:
        """ "na bukhar na khansi": the little word right before, and more than one of them."""
        many = [i for i, t in enumerate(self.tokens) if t.word in self.little["neither"]]
        return index in many and len(many) > 1 and index == mention.first - 1

    def denied_before(self, mention: Mention) -> bool:
        index = mention.first - 1
        while index >= 0 and not self.tokens[index + 1].pause:
            word = self.word(index)
            if index in self.owned:
                return False
            if word in self.little["negation-before"]:
                return True
            if self.is_neither(index, mention):
                return True
            if not self.passes(index) or word in self.little["negation-after"]:
                return False
            index -= 1
        return False

    def denied_after(self, mention: Mention) -> bool:
        index = mention.last + 1
        while index < len(self.tokens) and not self.tokens[index].pause:
            word = self.word(index)
            if index in self.owned or word in self.little["persisting"]:
                return False
            if word in self.little["negation-after"] and not self.counts(index):
                return not self.persists(index)
            if word in self.little["negation-before"]:
                return self.ends(index + 1) or self.word(index + 1) in THERE
            if not self.passes(index):
                return False
            index += 1
        return False

    def counts(self, index: int) -> bool:
        """ "জ্বর নয় দিন": the word for "is not" is nine too."""
        return self.word(index) in self.numbers and self.word(index + 1) in self.units

    def denies_all(self, mention: Mention) -> bool:
        """Whether the denial behind it is of several things ("jvaram, daggu levu", "bukhar khansi
        kuch nahi").
        """
        behind = range(mention.last + 1, len(self.tokens))
        denials = (i for i in behind if self.word(i) in self.little["negation-after"])
        return any(  # "kuch nahi", "kujh vi nahin"
            self.tokens[i].key in self.little["negation-of-all"]
            or {self.word(i - 1), self.word(i - 2)} & self.little["any-of-them"]
            for i in islice(denials, 1)
        )

    def persists(self, negation: int) -> bool:
        """ "nahi utar raha", "nahi ja raha": it is still there; not so over a pause ("nahi, khana
        kha raha").
        """
        for index in range(negation + 1, min(negation + 3, len(self.tokens))):
            if self.tokens[index].pause:
                return False
            if self.word(index) in self.little["persisting"]:
                return True
        return False

    def ends(self, index: int) -> bool:
        return index >= len(self.tokens) or bool(self.tokens[index].pause)

    def joints(self, words: frozenset[str]) -> list[Joint]:
        """What stands between each mention and the next."""
        return [self.joint(one, other, words) for one, other in pairwise(self.mentions)]

    def joint(self, one: Mention, other: Mention, joints: frozenset[str]) -> Joint:
        """What joins two mentions to one list without a verb of their own, if anything does."""
        if other.first <= one.last:
            return "word"  # one complaint: "sir aur pet me dard"
        words = [self.word(i) for i in range(one.last + 1, other.first)]
        if not all(word in joints or word in self.passed for word in words):
            return ""
        after, *later = self.tokens[one.last + 1 : other.first + 1]
        if after.pause == 2 or any(token.pause for token in later):
            return ""
        if any(word in self.little["finite"] for word in words):
            return ""
        if after.gap.strip() in {"/", "-"} or any(word in joints for word in words):
            return "word"
        return "comma" if after.pause else "next" if other.first == one.last + 1 else ""


def mark_denied(tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary) -> None:
    """Set ``absent`` on every mention that is denied."""
    scope = _Scope(tokens, mentions, vocabulary)
    deniable = scope.mentions
    before = [scope.denied_before(m) for m in deniable]
    after = [_inside(scope, m) or scope.denied_after(m) for m in deniable]
    _spread_forward(before, scope.joints(scope.little["alternative"]))
    several = [said and scope.denies_all(m) for said, m in zip(after, deniable, strict=True)]
    _spread_back(after, scope.joints(scope.little["conjunction"]), several)
    for mention, said_before, said_after in zip(deniable, before, after, strict=True):
        mention.absent = mention.absent or said_before or said_after


def _inside(scope: _Scope, mention: Mention) -> bool:
    """A denial between the words of one mention ("pet me nahi dard")."""
    inside = set(range(mention.first, mention.last)).difference(mention.words)
    return any(
        scope.word(i) in scope.little["negation-after"] and not scope.persists(i)
        for i in inside
        if i not in scope.owned
    )


def _spread_forward(denied: list[bool], joints: list[Joint]) -> None:
    """ "no fever, cough or vomiting": up to the last "or" of the list."""
    for start, said in enumerate(list(denied)):
        at = end = start
        while said and at < len(joints) and joints[at]:
            at += 1
            end = at if joints[at - 1] == "word" else end
        denied[start + 1 : end + 1] = [True] * (end - start)


def _spread_back(denied: list[bool], joints: list[Joint], several: list[bool]) -> None:
    """ "bukhar, khansi aur ulti nahi": back along a list that ends in "aur", "ya", or whose
    denial is of several things.
    """
    listed = whole = False
    for at in range(len(joints) - 1, -1, -1):
        whole = several[at + 1] or (whole and listed)
        in_list = joints[at] in {"comma", "next"} if whole else listed and joints[at] == "comma"
        listed = denied[at + 1] and (joints[at] == "word" or in_list)
        denied[at] = denied[at] or listed
