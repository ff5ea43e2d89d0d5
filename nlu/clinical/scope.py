"""Whether a finding is there, denied, or of another time or person.

In doubt it is there. "denies" and "without" deny a whole list, "no" as far as an "or" goes on.
"""

from __future__ import annotations

from enum import Enum

from nlu.clinical.phrases import Mention, Words
from nlu.normalise import Token
from nlu.relatives import told_of_relatives

FARTHEST = 40  # words a denial reaches
BEHIND = 5  # words after a finding in which "is absent" is looked for
# a relative who has one of these now may be the one in danger
DANGERS = {
    "chest-pain", "seizure", "unconscious", "breathlessness", "respiratory-distress",
    "heavy-bleeding", "stroke-signs", "suicidal", "altered-mental-state",
}  # fmt: skip
ALL_ALONG = 7  # words between "history" and what it is of


class Status(Enum):
    """What is said of a finding."""

    PRESENT = "present"
    ABSENT = "absent"
    PAST = "past"
    ELSEWHERE = "elsewhere"  # of the family, of a worry


class Scope:
    """One text and the little words that set what is said of its findings."""

    def __init__(
        self, tokens: list[Token], mentions: list[Mention], grammar: dict[str, Words]
    ) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.owned = {index for mention in mentions for index in mention.at}
        dangers = {i for m in mentions if m.finding in DANGERS for i in m.at}
        self.others = told_of_relatives(tokens, self._is_complaint, dangers.__contains__)

    def _is_complaint(self, index: int) -> bool:
        """A finding, or an everyday word for one: not all are findings here."""
        return index in self.owned or self._is(index, "complaint")

    def status(self, mention: Mention) -> Status:
        """What is said of one mention."""
        if elsewhere := self._elsewhere(mention):
            return elsewhere
        if (
            self._denied_before(mention)
            or self._denied_inside(mention)
            or self._denied_behind(mention)
        ):
            return Status.ABSENT
        return Status.PRESENT

    def _is(self, index: int, what: str) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].word in self.grammar[what]

    def _denied_before(self, mention: Mention) -> bool:
        commas = 0
        # by "or", over the commas crossed or within the mention
        joined = any(self._is(at, "or") for at in range(mention.first, mention.last))
        index = mention.first - 1
        while index >= max(0, mention.first - FARTHEST):
            pause = self.tokens[index + 1].pause
            if pause == 2:
                return False
            commas += pause
            joined = joined or self._is(index, "or")
            if self._is(index, "deny-all"):
                return not self._undone(index)
            if self._is(index, "deny") and index not in mention.at:
                if index in self.owned and not self._is(index, "deny-even-owned"):
                    return False
                near = not commas or joined or self._or_ahead(mention.last)
                return near and not self._undone(index) and not self._and_between(index, mention)
            if self._is(index, "break") and not self._is(index - 1, "deny"):
                return False
            index -= 1
        return False

    def _denied_inside(self, mention: Mention) -> bool:
        """ "the eyes do not hurt", "the pain does not go into the legs"."""
        if any(
            self._is(at - 1, "deny") and at - 1 not in mention.at and not self._undone(at - 1)
            for at in mention.at[1:]
        ):
            return True
        return any(
            self._is(at, "deny")
            and self._is(at + 1, "moves")
            and not self._is(at + 2, "away")
            and at not in mention.at
            for at in range(mention.first + 1, mention.last)
        )

    def _undone(self, index: int) -> bool:
        """ "no relief", "not only": no denial of what follows."""
        return self._is(index + 1, "undo")

    def _and_between(self, denial: int, mention: Mention) -> bool:
        """ "no fever and a cough"; not "no fever and cough or vomiting"."""
        between = range(denial + 1, mention.first)
        joined = any(self._is(i, "or") for i in between)
        return not joined and any(self._is(i, "and") for i in between)

    def _or_ahead(self, index: int) -> bool:
        for at in range(index + 1, min(index + 20, len(self.tokens))):
            if self.tokens[at].pause == 2 or self._is(at, "break") or self._is(at, "and"):
                return False
            if self._is(at, "or"):
                return True
        return False

    def _denied_behind(self, mention: Mention) -> bool:
        for index in range(mention.last + 1, min(mention.last + BEHIND, len(self.tokens))):
            listed = self._is(index, "hindi-or") or self._is(index - 1, "hindi-or")
            if self.tokens[index].pause == 2 or (index in self.owned and not listed):
                return False
            if self._is(index, "absent-behind") or (
                not self.tokens[index].pause and self._is(index, "hindi-denial")
            ):
                return not self._is(index + 1, "hindi-persisting")
            if not listed and not self._is(index, "between-behind"):
                return False
        return False

    def _elsewhere(self, mention: Mention) -> Status | None:
        """Whose or of which time it is; ``None`` where it is hers and of now."""
        if mention.first in self.others:
            return Status.ELSEWHERE
        index = mention.first - 1
        commas = self.tokens[mention.first].pause
        hers = False  # a "she" or "the child" stands between
        while index >= max(0, mention.first - FARTHEST) and self.tokens[index + 1].pause < 2:
            if self._is(index, "history") and self._is(index - 1, "in-family"):
                own = commas and any(self._is(at, "complaint") for at in mention.at)
                return None if own else Status.ELSEWHERE  # "family history of sugar, acidity"
            if self._is(index, "worry") and mention.first - index <= ALL_ALONG:
                return Status.ELSEWHERE
            if not hers and self._is(index, "family") and self._of_family(index, commas):
                return Status.ELSEWHERE
            if self._is(index, "history") and self._of_past(index):
                return Status.PAST
            if self._is(index, "now"):
                return None
            hers = hers or self._is(index, "patient")
            commas += self.tokens[index].pause
            index -= 1
        if self._runs_in_family(mention.last + 1):
            return Status.ELSEWHERE
        if self._is_of_last_year(mention):
            return Status.PAST
        for index in range(mention.last + 1, min(mention.last + 7, len(self.tokens))):
            if self.tokens[index].pause:
                return None
            if self._is(index, "long-ago") and self._is(index + 1, "ago"):
                return Status.PAST
        return None

    def _runs_in_family(self, behind: int) -> bool:
        """ "diabetes in the family", and not "acidity, family history of diabetes"."""
        for index in range(behind, min(behind + 3, len(self.tokens))):
            if self.tokens[index].pause:
                return False
            if self._is(index, "in-family"):
                return True
        return False

    def _is_of_last_year(self, mention: Mention) -> bool:
        """ "fell last year", "pichle saal gir gaya", and not "since last year"."""
        around = (
            *range(mention.first - 3, mention.first),
            *range(mention.last + 1, mention.last + 3),
        )
        return any(
            self._is(index, "last")
            and self._is(index + 1, "long-ago")
            and not self._is(index - 1, "since")
            and not self._is(index + 2, "since")
            and not any(
                self.tokens[i].pause
                for i in range(min(index, mention.last) + 1, max(index + 1, mention.first) + 1)
            )
            for index in around
            if index >= 0
        )

    def _of_family(self, index: int, commas: int) -> bool:
        if commas and self._is(index - 1, "clause"):
            return False  # "whose father died young, has had ..."
        if self._is(index + 1, "history"):
            return True
        theirs = self._is(index - 1, "theirs") and self._is(index + 1, "has")
        return theirs and not self._is(index + 2, "tells")

    def _of_past(self, index: int) -> bool:
        return any(self._is(i, "past") for i in range(index - 3, index + 1))
