"""What one text was found to hold so far; shared by the readers of single facts."""

from __future__ import annotations

from dataclasses import dataclass, field

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

MOST_NAMED = 3  # words: "diya" is a name in a text this short, else it may be "gave"
CLINICAL = {"symptom", "danger", "complaint", "part"}


@dataclass(slots=True)
class Reading:
    """Tokens and mentions of a text; ``used`` are the tokens that are accounted for."""

    tokens: list[Token]
    mentions: list[Mention]
    vocabulary: Vocabulary
    owner: dict[int, Mention] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            for index in mention.words:
                self.owner.setdefault(index, mention)
            self.used.update(mention.words)

    def word(self, index: int) -> str:
        """The word at a place, empty outside the text."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def does(self, index: int, what: str) -> bool:
        """Whether the word at a place is a little word of this table."""
        return self.word(index) in self.vocabulary.little[what]

    def of_kind(self, *kinds: str) -> list[Mention]:
        """The mentions of these kinds."""
        return [m for m in self.mentions if m.kind in kinds]

    @property
    def clinical(self) -> bool:
        """Whether any symptom or danger sign is named."""
        return any(m.kind in {"symptom", "danger", "complaint"} for m in self.mentions)

    def neighbour(self, index: int, step: int, stop: int = 2) -> str:
        """What stands next to a place, little words passed over.

        "clinical", "person", "name" (an unknown word), "number", "other" or "" at the end of the
        text or at a pause of ``stop`` or more.
        """
        passed = self.vocabulary.little["glue"] | self.vocabulary.little["loose"]
        at = index + step
        while 0 <= at < len(self.tokens):
            if self.tokens[at if step > 0 else at + 1].pause >= stop:
                return ""
            owner = self.owner.get(at)
            if owner is not None and owner.kind in CLINICAL:
                return "clinical"
            if owner is not None and owner.kind == "person":
                return "person"
            if owner is not None:
                return "other"
            if number_at(self, at) is not None:
                return "number"
            if self.word(at) not in passed and self.word(at) not in self.vocabulary.severity:
                return "name" if is_name(self, at) else "other"
            at += step
        return ""


def number_at(reading: Reading, index: int) -> float | None:
    """The number at a place, in digits or as one word."""
    if not 0 <= index < len(reading.tokens):
        return None
    token = reading.tokens[index]
    if token.value is not None:
        return token.value
    return reading.vocabulary.numbers.get(token.word)


def spoken_number(reading: Reading, index: int) -> tuple[float, int] | None:
    """The number that begins at a place and where it ends.

    "Twenty five" is two words, "one and a half" four, "saadhe teen" (three and a half) two.
    """
    number = number_at(reading, index)
    if number is None:
        further = spoken_number(reading, index + 1) if reading.does(index, "and-a-half") else None
        return (further[0] + 0.5, further[1]) if further else None
    ones = number_at(reading, index + 1) or 0
    in_words = reading.tokens[index].value is None
    if in_words and number in range(20, 100, 10) and ones in range(1, 10):
        return number + ones, index + 1
    if reading.does(index + 1, "conjunction"):
        half = index + 3 if reading.word(index + 2) == "a" else index + 2
        if reading.does(half, "half"):
            return number + 0.5, half
    return number, index


def is_name(reading: Reading, index: int) -> bool:
    """Whether the word at a place may be part of a name: unknown, or a known name."""
    token = reading.tokens[index]
    if token.value is not None or not token.text[0].isalpha() or index in reading.used:
        return False
    little = reading.vocabulary.little
    if reading.clinical and (
        token.word in reading.vocabulary.severity or token.word in little["negation-before"]
    ):
        return False  # "tej bukhar" and "bina bukhar", but "Tej Singh" and "Bina"
    if token.word not in reading.vocabulary.languages:
        return True
    if token.key not in little["name"]:
        return False
    everyday = token.word in little["filler"] or token.word in little["loose"]
    return not everyday or token.text[0].isupper() or len(reading.tokens) <= MOST_NAMED
