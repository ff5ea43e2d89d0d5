"""What is said to be over: gone ("theek ho gaya"), long ago ("5 years ago"), another's death of it.

"Gone" denies the sign it stands behind. What is long ago, or what someone died of, is no sign of
now. In doubt a sign counts as there: a word of its return, its beginning or the present keeps it.
"""

from __future__ import annotations

from nlu.amounts import Amount
from nlu.danger import ALWAYS, WHEN_SEVERE
from nlu.phrases import Mention, Walker
from nlu.reading import Reading
from nlu.relatives import told_of_relatives

NOW_KINDS = {"symptom", "danger"}
LONG = {"year", "month"}
CLOSE = 4  # words that may stand between a sign and the word of its end


def mark_past(reading: Reading, amounts: list[Amount]) -> None:
    """Set ``absent`` on what is gone and ``past`` on what is long ago or a relative's.

    An amount of time that only says how long ago something was lasts no longer.
    """
    if any(m.kind in NOW_KINDS for m in reading.mentions):
        teller = _Teller(reading)
        _mark_of_relatives(reading, amounts)
        teller.mark_ended()
        teller.mark_long_ago(amounts)


def _mark_of_relatives(reading: Reading, amounts: list[Amount]) -> None:
    """What is told of them beside her own complaint, them and their times included."""
    signs = reading.of_kind(*NOW_KINDS)
    own = {i for m in signs for i in range(m.first, m.last + 1)}
    dangers = [m for m in signs if m.kind == "danger" or m.value in {*ALWAYS, *WHEN_SEVERE}]
    grave = {i for m in dangers for i in range(m.first, m.last + 1)}
    others = told_of_relatives(reading.tokens, own.__contains__, grave.__contains__)
    if not others:
        return
    for mention in (*signs, *reading.of_kind("person")):
        if mention.first in others:
            mention.past = True
    for amount in amounts:
        if amount.first in others:
            amount.role = "other"


class _Teller:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.signs = [m for m in reading.mentions if m.kind in NOW_KINDS]
        self.walker = Walker(reading.tokens, frozenset(), frozenset())
        self.little = reading.vocabulary.little
        self.passed = reading.vocabulary.passed_to_end

    def mark_ended(self) -> None:
        """Every sign that is said to be gone, or to have been someone's death."""
        index = 0
        while index < len(self.tokens):
            found = self.walker.longest(self.reading.vocabulary.past, index)
            if found is None or any(self.is_clinical(i) for i in found[1]):
                index += 1
                continue
            (_, way), words = found
            self.end(way, words[0], words[-1])
            index = words[-1] + 1

    def end(self, way: str, first: int, last: int) -> None:
        """Mark what the words from ``first`` to ``last`` are said of."""
        if way == "died-of":
            for sign in self.behind(last):
                sign.past = True
            return
        before = self.before(first)
        if way == "died":
            for sign in before:
                sign.past = True
        elif self.returns(last) or not self.ends_thought(last + 1):
            return
        elif before:
            several = any(self.reading.does(i, "several-are") for i in range(first - 1, last + 1))
            for sign in (*before, *(self.listed(before) if several else ())):
                sign.absent = True
        elif not self.tokens[first].word.isascii() or self.is_hindi(first):
            for sign in self.behind(last):
                if self.ends_thought(sign.last + 1):
                    sign.absent = True

    def before(self, index: int) -> list[Mention]:
        """The nearest signs in front of a place, with nothing but little words between."""
        return self.nearest(range(index - 1, max(index - 2 - CLOSE, -1), -1), index)

    def listed(self, signs: list[Mention]) -> list[Mention]:
        """The signs in one list with these, in front of them: "fever and cough are gone"."""
        found: list[Mention] = []
        start = min(sign.first for sign in signs)
        for sign in reversed(self.signs):
            between = range(sign.last + 1, start)
            joined = any(self.reading.does(i, "conjunction") for i in between)
            if sign.last < start and joined and all(self.is_joint(i) for i in between):
                found.append(sign)
                start = sign.first
        return found

    def is_joint(self, index: int) -> bool:
        return self.reading.does(index, "conjunction") and self.tokens[index].pause < 2

    def behind(self, index: int) -> list[Mention]:
        """The nearest signs behind a place."""
        return self.nearest(range(index + 1, min(index + 2 + CLOSE, len(self.tokens))), index)

    def nearest(self, places: range, start: int) -> list[Mention]:
        for at in places:
            if self.tokens[at if places.step > 0 else at + 1].pause:
                return []
            here = [m for m in self.signs if m.first <= at <= m.last]
            if here:
                return here
            word = self.tokens[at].word
            if at in self.reading.owner or word not in self.passed:
                return []
            if word in self.little["negation-before"] | self.little["negation-after"]:
                return []
        return []

    def is_hindi(self, index: int) -> bool:
        """Only Hindi says first that it is over, and then what ("theek ho gaya sir dard")."""
        return self.tokens[index].word not in self.reading.vocabulary.little["english-gone"]

    def is_clinical(self, index: int) -> bool:
        return any(index in m.words for m in self.signs)

    def ends_thought(self, index: int) -> bool:
        """The end, a pause, or a word with which a new thought begins."""
        while index < len(self.tokens) and not self.tokens[index].pause:
            word = self.tokens[index].word
            if word not in self.little["present-tense"] | self.little["was"]:
                break
            index += 1
        if index >= len(self.tokens) or self.tokens[index].pause:
            return True
        word = self.tokens[index].word
        new = ("contrast", "conjunction", "now", "doctor", "wholly")
        owner = self.reading.owner.get(index)
        return any(word in self.little[what] for what in new) or (
            owner is not None and owner.kind in {"time", "person", *NOW_KINDS, "part"}
        )

    def returns(self, index: int) -> bool:
        """Whether it is said, anywhere behind, to have come again."""
        return any(t.word in self.little["again"] for t in self.tokens[index + 1 :])

    def mark_long_ago(self, amounts: list[Amount]) -> None:
        """Every danger sign told in the thought of a time long ago."""
        for amount in amounts:
            if amount.unit not in LONG or not self.is_ago(amount):
                continue
            first, last = self.thought(amount.first, amount.last)
            signs = self.told(first, last)
            if not signs:
                if not self.is_alone(first, last) and self.says_now(last):
                    amount.role = "other"  # "fell last year, knee pain now"
                first, last = self.next_thought(first, last)
                signs = self.told(first, last)
            if not signs or self.goes_on(first, last):
                continue
            amount.role = "other"
            for sign in signs:
                sign.past = True

    def is_ago(self, amount: Amount) -> bool:
        """ "5 years ago", "last year", and not "for the last year", "pichle saal se"."""
        reading = self.reading
        if reading.does(amount.last + 1, "until-now"):
            return False
        if reading.does(amount.last + 1, "ago") and not reading.does(amount.last + 1, "now"):
            return not reading.does(amount.first - 1, "since")
        before = amount.first - 2
        while before >= 0 and reading.word(before) in {"the", "a"}:
            before -= 1
        since = reading.does(before, "since") or reading.does(before, "last")
        return reading.does(amount.first - 1, "last") and amount.count == 1 and not since

    def thought(self, first: int, last: int) -> tuple[int, int]:
        """From pause to pause, or to a word with which a new thought begins."""
        while first > 0 and not self.tokens[first].pause and not self.begins(first):
            first -= 1
        last += 1
        while last < len(self.tokens) and not self.tokens[last].pause and not self.begins(last):
            last += 1
        return first, last - 1

    def begins(self, index: int) -> bool:
        return any(self.reading.does(index, w) for w in ("contrast", "conjunction", "now"))

    def next_thought(self, first: int, last: int) -> tuple[int, int]:
        """Where a time stands alone ("last year, I had..."): the thought beside it."""
        behind = last + 1
        if (
            not self.is_alone(first, last)
            or behind >= len(self.tokens)
            or self.tokens[behind].pause != 1
        ):
            return first, last
        return self.thought(behind, behind)

    def is_alone(self, first: int, last: int) -> bool:
        return all(i in self.reading.used or self.is_little(i) for i in range(first, last + 1))

    def says_now(self, index: int) -> bool:
        return any(self.reading.does(i, "then-now") for i in range(index + 1, len(self.tokens)))

    def is_little(self, index: int) -> bool:
        return self.tokens[index].word in self.little["glue"] | self.little["ago"]

    def told(self, first: int, last: int) -> list[Mention]:
        return [m for m in self.signs if first <= m.first and m.last <= last]

    def goes_on(self, first: int, last: int) -> bool:
        """A present tense, or a word of its beginning or return, within a thought."""
        words = [self.tokens[i].word for i in range(first, last + 1)]
        lasting = self.little["began"] | self.little["again"] | self.little["present-tense"]
        return any(word in lasting and word not in self.little["ago"] for word in words)
