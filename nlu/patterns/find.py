"""Finds what is described in a text and puts it beside what is named there."""

from __future__ import annotations

from dataclasses import replace

from nlu.normalise import Token
from nlu.patterns.match import END_OF_SENTENCE, Match
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

SIGNS = {"symptom", "danger"}
NO_SYMPTOM = {"cannot-drink"}  # a danger sign that the catalogue has no symptom for
NEAR = 2  # words
WISH, ABSENT, NOTHING, ELSEWHERE = "intent", "absent", "nothing", "elsewhere"
PRESSING = {"self_harm", "violence", "emergency"}


def describe(
    tokens: list[Token], named: list[Mention], vocabulary: Vocabulary
) -> tuple[list[Mention], list[Mention]]:
    """What is named and described, in the order said; and the wishes that are described.

    Left out is what only looks like a sign, what is told of no patient ("our cow"), and a general
    one within the words of a special one.
    What is described to be well is a mention that is ``absent``.
    """
    matches = vocabulary.patterns.matcher.find(tokens)
    found = [_mention(tokens, match, vocabulary) for match in matches]
    hidden = [m for m in found if m.kind == NOTHING]
    hidden.extend(_sentence(m, tokens) for m in found if m.kind == ELSEWHERE)
    mentions = [m for m in named if not _is_hidden(m, hidden)]
    for mention in sorted(found, key=lambda m: (m.last - m.first, m.first)):
        if mention.kind == ABSENT:
            if _is_denied(tokens, mention, vocabulary):
                continue  # "cannot see clearly"
            mentions = [m for m in mentions if m.value != mention.value or not _meet(m, mention)]
            kind = "danger" if mention.value in NO_SYMPTOM else "symptom"
            mentions.append(replace(mention, kind=kind, absent=True))
        elif mention.kind in SIGNS and not _is_hidden(mention, hidden):
            known = any(m.value == mention.value and _meet(m, mention) for m in mentions)
            mentions.extend([] if known else [mention])
    general = vocabulary.patterns.instead
    for special in [m for m in mentions if m.value in general]:
        meant = general[special.value]
        special.instead_of = tuple(m for m in mentions if m.value in meant and _meet(m, special))
    set_aside = {id(one) for m in mentions for one in m.instead_of}
    mentions = [m for m in mentions if id(m) not in set_aside]
    return sorted(mentions, key=lambda m: m.first), [
        m for m in found if m.kind == WISH and not _is_hidden(m, hidden)
    ]


def left_there(tokens: list[Token], mentions: list[Mention], vocabulary: Vocabulary) -> None:
    """Where the special one is denied, the general one of a clause before it is there: "khansi
    hai, khoon nahi aata" denies the blood, not the cough.
    """
    finite = vocabulary.little["finite"]
    for denied in [m for m in mentions if m.absent]:
        for one in denied.instead_of:
            between = tokens[one.last + 1 : denied.last + 1]
            if between and any(token.pause or token.word in finite for token in between[:-1]):
                mentions.append(one)
    mentions.sort(key=lambda m: m.first)


def _mention(tokens: list[Token], found: Match, vocabulary: Vocabulary) -> Mention:
    """A mention that leaves numbers and units of time to those who read amounts."""
    words = tuple(
        i
        for i in found.at
        if tokens[i].value is None
        and tokens[i].word not in vocabulary.units
        and tokens[i].word not in vocabulary.numbers
    )
    return Mention(found.kind, found.value, min(found.at), max(found.at), words)


def _is_denied(tokens: list[Token], mention: Mention, vocabulary: Vocabulary) -> bool:
    denials = vocabulary.little["negation-before"] | vocabulary.little["negation-after"]
    around = tokens[max(mention.first - NEAR, 0) : mention.last + NEAR + 1]
    return any(token.word in denials for token in around)


def _sentence(mention: Mention, tokens: list[Token]) -> Mention:
    """What is told of no patient, over the whole of its sentence."""
    first, last = mention.first, mention.last
    while first > 0 and tokens[first].pause < END_OF_SENTENCE:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].pause < END_OF_SENTENCE:
        last += 1
    return replace(mention, first=first, last=last)


def _meet(one: Mention, other: Mention) -> bool:
    return one.first <= other.last and other.first <= one.last


def _is_hidden(mention: Mention, hidden: list[Mention]) -> bool:
    return any(
        _meet(h, mention)
        and (mention.value in h.value.split() or (h.kind == ELSEWHERE and _is_alarming(mention)))
        for h in hidden
    )


def _is_alarming(mention: Mention) -> bool:
    return mention.kind in SIGNS or mention.value in PRESSING
