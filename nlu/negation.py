"""Which mentions are denied.

English denies before ("no fever or cough"), Hindi after ("bukhar aur khansi nahi hai"); what
does not go away ("bukhar nahi utar raha") is not denied. In doubt a symptom counts as there.
"""

from __future__ import annotations

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

DENIABLE = {"symptom", "danger", "intent"}
THERE = {"there", "present"}


class _Scope:
    def __init__(
        self, tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary
    ) -> None:
        self.tokens = tokens
        self.mentions = [m for m in mentions if m.kind in DENIABLE]
        self.little = vocabulary.little
        self.passed = vocabulary.skipped | self.little["filler"]
        self.owned = {i for m in mentions for i in m.words}

    def word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def passes(self, index: int) -> bool:
        """A word that stands between a denial and what is denied."""
        word = self.word(index)
        return index not in self.owned and word in self.passed

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
            if word in self.little["negation-after"]:
                return not self.persists(index)
            if word in self.little["negation-before"]:
                return self.ends(index + 1) or self.word(index + 1) in THERE
            if not self.passes(index):
                return False
            index += 1
        return False

    def persists(self, negation: int) -> bool:
        """ "nahi utar raha", "nahi ja raha": it is still there."""
        following = (self.word(negation + 1), self.word(negation + 2))
        return any(word in self.little["persisting"] for word in following)

    def ends(self, index: int) -> bool:
        return index >= len(self.tokens) or bool(self.tokens[index].pause)

    def between(self, one: Mention, other: Mention) -> list[int]:
        return list(range(one.last + 1, other.first))

    def listed(self, one: Mention, other: Mention, joints: frozenset[str]) -> bool:
        """Two mentions joined by one of ``joints`` and no verb of their own."""
        between = self.between(one, other)
        words = [self.word(i) for i in between]
        return (
            any(word in joints for word in words)
            and not any(self.tokens[i].pause for i in [*between, other.first])
            and all(word in joints or word in self.passed for word in words)
            and not any(word in self.little["finite"] for word in words)
        )


def mark_denied(tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary) -> None:
    """Set ``absent`` on every mention that is denied."""
    scope = _Scope(tokens, mentions, vocabulary)
    deniable = scope.mentions
    before = [scope.denied_before(m) for m in deniable]
    after = [m.denied_inside or _inside(scope, m) or scope.denied_after(m) for m in deniable]
    _spread_forward(scope, before)
    for i in range(len(deniable) - 2, -1, -1):  # "bukhar aur khansi nahi": back along the list
        joints = scope.little["conjunction"]
        if after[i + 1] and scope.listed(deniable[i], deniable[i + 1], joints):
            after[i] = True
        same_complaint = deniable[i].last == deniable[i + 1].last
        after[i] = after[i] or (same_complaint and after[i + 1])
    for mention, said_before, said_after in zip(deniable, before, after, strict=True):
        mention.absent = said_before or said_after


def _inside(scope: _Scope, mention: Mention) -> bool:
    """A denial between the words of one mention ("pet me nahi dard")."""
    inside = set(range(mention.first, mention.last)).difference(mention.words)
    return any(
        scope.word(i) in scope.little["negation-after"] and not scope.persists(i)
        for i in inside
        if i not in scope.owned
    )


def _spread_forward(scope: _Scope, before: list[bool]) -> None:
    """ "no fever or cough", "no fever, cough or vomiting": forward along a list with "or"."""
    mentions = scope.mentions
    for i in range(len(mentions)):
        if not before[i]:
            continue
        end = i
        for j in range(i + 1, len(mentions)):
            between = [scope.word(k) for k in scope.between(mentions[j - 1], mentions[j])]
            if any(
                word not in scope.passed and word not in scope.little["alternative"]
                for word in between
            ):
                break
            comma = any(t.pause == 1 for t in scope.tokens[mentions[j - 1].last + 1 :][:1])
            alternative = any(word in scope.little["alternative"] for word in between)
            if not comma and not alternative:
                break
            if alternative:
                end = j
        for j in range(i + 1, end + 1):
            before[j] = True
