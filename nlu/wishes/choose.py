"""Whether what a text is most like is what it wants; the thresholds were chosen by measurement."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from nlu.understanding import Intent, Understanding
from nlu.wishes.examples import NOTHING, TOLD
from nlu.wishes.weights import Wish

LIKELY, SURE = 0.5, 0.8
FEWEST = 3  # words: fewer may be a name, or a word nobody knows
MOST = 12  # words of a command; in more, there is a story too
# for what is wanted with an appointment words alone are often the same: "not on Monday"
_ROOMS: set[Intent] = {
    "book", "my_appointments", "cancel_appointment", "reschedule", "my_prescription",
    "talk_to_person",
}  # fmt: skip
_BESIDE: set[Intent] = _ROOMS - {"book"}  # nobody tells of danger and asks for these
_OPENINGS: set[Intent] = {"affirm", "deny", "greet", "correct"}  # of more than themselves
_GRAVE: set[Intent] = {
    "self_harm", "violence", "emergency", "out_of_scope", "stop", "delete_my_data",
}  # fmt: skip
_HARM: set[Intent] = {"self_harm", "violence"}
# these take her from where she is
_COMMANDS: set[Intent] = _ROOMS | {
    "menu", "back", "repeat", "more", "help", "stop", "start", "change_language",
    "delete_my_data", "thanks", "other",
}  # fmt: skip


def understood(said: Understanding, wish: Wish, words: int) -> Understanding:
    """``said``, with the wish where the text has none that is surer. ``words``: how many it has."""
    if said.whole or said.number is not None or wish.intent == NOTHING or words < FEWEST:
        return said
    intent, sure = cast(Intent, wish.intent), wish.likelihood >= SURE
    if said.alarming:
        return _asked_about(said, intent, sure, wish.likelihood)
    if said.danger:
        mistaken = said.intent in _BESIDE and intent == TOLD and sure
        return replace(said, intent=intent) if mistaken else said
    unknown = said.rest == said.text.strip()  # every word of it
    needed = SURE if intent in _GRAVE or unknown else LIKELY
    if said.symptoms or wish.likelihood < needed or (unknown and intent in {TOLD, *_GRAVE}):
        return said
    if _answers(said) and intent not in _ROOMS:
        return said
    if said.intent is None:
        return _with(said, intent, sure and words <= MOST)
    other = said.intent in _OPENINGS and intent not in {TOLD, "greet"}
    better = other or {said.intent, intent} <= _ROOMS
    return _with(said, intent, words <= MOST) if better and sure else said


def _asked_about(
    said: Understanding, intent: Intent, sure: bool, likelihood: float
) -> Understanding:
    """What sounds like danger is asked about whatever it is like: it only gets its name."""
    if said.intent is not None or intent in _GRAVE - _HARM:
        return said
    likely = sure or (intent == TOLD and likelihood >= LIKELY)
    return replace(said, intent=intent) if likely else said


def _with(said: Understanding, intent: Intent, whole: bool) -> Understanding:
    whole = whole and intent in _COMMANDS and not (said.age or said.relation not in {"", "self"})
    return replace(said, intent=intent, whole=whole)


def _answers(said: Understanding) -> bool:
    """Whether it says who or since when."""
    told = (said.age, said.days, said.when, said.sex, said.relation, said.name)
    return any(one not in (None, "") for one in told)
