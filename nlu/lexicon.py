"""Understands a text in process, from the words in ``nlu/rasa/data``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from nlu.ages import age_of, sex_letter
from nlu.alarming.weights import Weights
from nlu.amounts import Amount, find_amounts
from nlu.commands import intent_in, opening, whole_command, whole_wish
from nlu.compose import compose
from nlu.corrections import corrects
from nlu.danger import AS_SYMPTOM, PREGNANT, signs
from nlu.history import allergies_told
from nlu.languages import language_of
from nlu.names import force_names, name_of, rest_of
from nlu.negation import mark_denied
from nlu.normalise import Token, clean, tokenise
from nlu.numbers import whole_number
from nlu.overdose import find_overdose
from nlu.own_days import own_days
from nlu.past import mark_past
from nlu.patterns.find import describe, left_there
from nlu.people import child_harmed, relation_and_sex
from nlu.phrases import Mention, find
from nlu.rasa_data import DATA
from nlu.reading import Reading
from nlu.run_together import take_apart
from nlu.severity import parts_of, severity_of
from nlu.then_and_now import mark_other_times
from nlu.times import began, next_week, read_times
from nlu.understanding import Intent, Symptom, Understanding
from nlu.vocabulary import HINDI, Vocabulary
from nlu.whose_blood import blood_denied, blood_of_pregnancy
from nlu.wishes.choose import understood
from nlu.wishes.examples import TOLD
from nlu.wishes.weights import Wishes
from nlu.word_files import load

_CHANGE: Intent = "change_language"
ALARMS = {"emergency", "self_harm", "violence"}  # wishes that are dangers in themselves
_OTHER: Intent = "other"
_QUESTION: Intent = "out_of_scope"
SHORT = 7  # words: what is told in fewer is told plainly
VALUE = 60  # a number that may have been measured
# how like the messages of danger; chosen by measurement, see docs/understanding.md
HARMLESS = 0.05
_BOOKING = {"book", "my_appointments", "cancel_appointment", "reschedule"}


class Alarming(NamedTuple):
    """From where on it is alarming: with words that were not understood, and without."""

    unread: float
    all_read: float


SURE = Alarming(0.6, 0.95)  # Hindi and English, whose patterns are many
UNSURE = Alarming(0.5, 0.7)


class _Named(NamedTuple):
    """The signs of a text, what is wished, and the amounts of time."""

    reading: Reading
    wishes: list[Mention]
    wanted: Intent | None
    amounts: list[Amount]


class Lexicon:
    """The words of a tongue, in both its scripts, and of English; shared between threads."""

    def __init__(
        self, vocabulary: Vocabulary, weights: Weights, wishes: Wishes, alarming: Alarming = SURE
    ) -> None:
        self.vocabulary = vocabulary
        self.weights = weights
        self.wishes = wishes
        self._alarming = alarming

    @classmethod
    @cache
    def load(cls, tongue: str = HINDI, folder: Path = DATA) -> Lexicon:
        """Read the Rasa files of a tongue in ``folder``, once in a process."""
        alarming = SURE if tongue == HINDI else UNSURE
        return cls(load(folder, tongue), Weights.load(tongue), Wishes.load(tongue), alarming)

    def parse(self, text: str, language: str = "") -> Understanding:
        """What a text says. Never raises; reads the first 1,000 characters.

        ``language`` is what the person has set: it only settles which language an even mixture
        counts as.
        """
        vocabulary = self.vocabulary
        read = clean(text)
        written = tokenise(read)
        tokens = take_apart(written, vocabulary)
        vocabulary.respell(tokens)
        found_language = language_of(tokens, vocabulary, language)
        number = whole_number(read, tokens, vocabulary)
        command = whole_command(tokens, vocabulary)
        if command is not None:
            intent = command if number is None else None
            return Understanding(
                text=text,
                intent=intent,
                whole=intent is not None,
                language=found_language,
                number=number,
                relation="other" if intent == _OTHER and _someone_else(tokens, vocabulary) else "",
                wanted_language=_wanted(tokens, vocabulary) if intent == _CHANGE else "",
            )
        said = self._sentence(text, read, tokens, number, found_language)
        return replace(said, alarming=True) if self._is_alarming(said, written) else said

    def guess(self, said: Understanding) -> Understanding:
        """What ``parse`` read, with the wish it is most like where it read none."""
        if said.intent == TOLD or said.whole or said.number is not None:
            return said
        written = tokenise(clean(said.text))
        return understood(said, self.wishes.likeliest(written), len(written))

    def _is_alarming(self, said: Understanding, written: list[Token]) -> bool:
        """Whether it sounds like danger where none was read, or harmless where one was.

        Where every word was understood hardly anything was overlooked.
        """
        if said.intent in ALARMS or said.whole or said.number is not None:
            return False
        likelihood = self.weights.likelihood(written)
        if said.danger:
            plain = len(written) < SHORT or any((token.value or 0) >= VALUE for token in written)
            return likelihood <= HARMLESS and not plain
        read = not said.rest or (said.rest == said.name and bool(said.symptoms))
        return likelihood >= (self._alarming.all_read if read else self._alarming.unread)

    def named(self, text: str) -> Reading:
        """The tokens of a text that went through ``clean``, and every sign named in them."""
        tokens = take_apart(tokenise(text), self.vocabulary)
        self.vocabulary.respell(tokens)
        return self._named(tokens).reading

    def _named(self, tokens: list[Token]) -> _Named:
        vocabulary = self.vocabulary
        force_names(tokens, vocabulary)
        allergies = allergies_told(tokens)
        named = [
            *(one for one in find(tokens, vocabulary) if not allergies.issuperset(one.words)),
            *find_overdose(tokens, vocabulary),
        ]
        mentions, wishes = describe(tokens, compose(tokens, named, vocabulary), vocabulary)
        mark_denied(tokens, mentions, vocabulary)
        left_there(tokens, mentions, vocabulary)
        reading = Reading(tokens, mentions, vocabulary)
        wanted = intent_in(reading, wishes)
        amounts = find_amounts(reading)
        mark_past(reading, amounts)
        mark_other_times(reading)
        return _Named(reading, wishes, wanted, amounts)

    def _sentence(
        self, text: str, read: str, tokens: list[Token], number: int | None, language: str
    ) -> Understanding:
        vocabulary = self.vocabulary
        reading, wishes, wanted, amounts = self._named(tokens)
        mentions = reading.mentions
        ahead = next_week(reading)
        said = read_times(reading, [*amounts, *([ahead] if ahead else [])], wanted in _BOOKING)
        lasting = [a.days for a in amounts if a.role == "duration"]
        if said.since is not None:
            lasting.append(said.since)
        owned = own_days(reading, [*amounts, *began(reading)])
        symptoms = symptoms_of(mentions, owned, parts_of(reading))
        own = [one.days for one in symptoms if one.days is not None]
        days = max(own or lasting, default=None)
        letter = sex_letter(reading)
        age = age_of(reading, amounts) if number is None else None
        told = reading.clinical or age is not None or bool(lasting)
        relation, sex = relation_and_sex(reading, told)
        if wanted == "violence":
            relation, sex = child_harmed(reading)
        reading.used.update(i for wish in wishes for i in wish.words)
        said_all = Understanding(
            text=text,
            intent=None if number is not None else wanted or _told(reading, tokens, vocabulary),
            language=language,
            number=number,
            symptoms=() if wanted == _QUESTION else symptoms,
            danger=signs(tokens, mentions, days, vocabulary),
            days=days if number is None else None,
            since_weekday=said.since_weekday if number is None else None,
            age=age,
            sex=sex or letter,
            relation=relation,
            when=said.when if number is None else None,
            rest=rest_of(reading, read) if number is None else "",
            name=name_of(reading, age),
            wanted_language=_wanted(tokens, vocabulary) if wanted == _CHANGE else "",
            corrects=number is None and corrects(reading),
            severity=severity_of(reading),
            body_parts=parts_of(reading),
        )
        return replace(said_all, whole=whole_wish(wanted, wishes, said_all))


def symptoms_of(
    mentions: list[Mention], lasting: dict[int, int], parts: tuple[str, ...] = ()
) -> tuple[Symptom, ...]:
    """The symptoms named, each once; one said both to be there and not is there.

    ``lasting`` has the days of a mention by its place; ``parts`` are the parts of the body named.
    """
    found: dict[str, bool] = {}
    days: dict[str, int] = {}
    for place, mention in enumerate(mentions):
        if mention.kind == "symptom":
            symptom = mention.value
        elif mention.kind == "danger":
            symptom = AS_SYMPTOM.get(mention.value, "")
        else:
            continue
        if symptom and not mention.past:
            found[symptom] = found.get(symptom, True) and mention.absent
            if place in lasting and not mention.absent:
                days.setdefault(symptom, lasting[place])
    pregnant = any(m.kind == "danger" and m.value == PREGNANT and not m.past for m in mentions)
    found = blood_of_pregnancy(found, parts) if pregnant else blood_denied(found)
    return tuple(Symptom(symptom, absent, days.get(symptom)) for symptom, absent in found.items())


def _told(reading: Reading, tokens: list[Token], vocabulary: Vocabulary) -> Intent | None:
    if reading.clinical:
        return TOLD
    return opening(tokens, vocabulary)


def _someone_else(tokens: list[Token], vocabulary: Vocabulary) -> bool:
    """ "koi aur" is another doctor or day, and, asked for whom, another person."""
    return any(m.kind == "person" for m in find(tokens, vocabulary))


def _wanted(tokens: list[Token], vocabulary: Vocabulary) -> str:
    names = (vocabulary.language_names.get(t.word) for t in tokens)
    return next((name for name in names if name), "")
