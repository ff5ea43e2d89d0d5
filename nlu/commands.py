"""What is wanted: the intent, and whether it is all that the text says."""

from __future__ import annotations

from typing import cast

from nlu.normalise import Token
from nlu.reading import Reading
from nlu.understanding import Intent
from nlu.vocabulary import EXACT, Node, Vocabulary

LONGEST = 14  # words of a whole command

# where a text holds several, the first of these
_ORDER: tuple[Intent, ...] = (
    "self_harm", "violence", "emergency", "delete_my_data", "cancel_appointment",
    "my_appointments", "my_prescription", "talk_to_person", "change_language", "correct", "book",
)  # fmt: skip


def whole_command(tokens: list[Token], vocabulary: Vocabulary) -> Intent | None:
    """The command a text consists of, polite words aside."""
    if not tokens or len(tokens) > LONGEST:
        return None
    keys = tuple(t.key for t in tokens)
    exact = vocabulary.commands.get(keys)
    if exact:
        return cast(Intent, exact)
    words = tuple(t.word for t in tokens)
    known = vocabulary.commands.get(words)
    if known and known not in EXACT:
        return cast(Intent, known)
    parts = _cover(vocabulary, words, 0, {})
    return _one(parts) if parts else None


def intent_in(reading: Reading) -> Intent | None:
    """The most pressing wish named, and not denied, within a text."""
    named = {m.value for m in reading.of_kind("intent") if not m.absent}
    if reading.clinical:
        named.discard("correct")  # "khansi theek nahi ho rahi"
    return next((intent for intent in _ORDER if intent in named), None)


def opening(tokens: list[Token], vocabulary: Vocabulary) -> Intent | None:
    """A yes, no or greeting that a text begins with."""
    for length in range(min(3, len(tokens)), 0, -1):
        found = vocabulary.commands.get(tuple(t.word for t in tokens[:length]))
        if found in {"affirm", "deny", "greet"}:
            return cast(Intent, found)
    return None


def _one(parts: tuple[tuple[str, str], ...]) -> Intent | None:
    intents = {value for kind, value in parts if kind == "intent"}
    languages = {value for kind, value in parts if kind == "language"}
    if languages:
        intents.add("change_language")
    for lesser in ("greet", "thanks", "affirm"):
        if len(intents) > 1 and not ({"affirm", "deny"} <= intents):
            intents.discard(lesser)
    if len(intents) != 1 or len(languages) > 1:
        return None
    return cast(Intent, intents.pop())


def _cover(
    vocabulary: Vocabulary,
    words: tuple[str, ...],
    start: int,
    memory: dict[int, tuple[tuple[str, str], ...] | None],
) -> tuple[tuple[str, str], ...] | None:
    """The commands that, with polite words, make up the text from ``start`` on."""
    if start == len(words):
        return ()
    if start in memory:
        return memory[start]
    memory[start] = None
    for end, meaning in reversed(_starting(vocabulary.command_tree, words, start)):
        rest = _cover(vocabulary, words, end, memory)
        if rest is not None:
            memory[start] = (meaning, *rest)
            return memory[start]
    if words[start] in vocabulary.little["polite"]:
        memory[start] = _cover(vocabulary, words, start + 1, memory)
    return memory[start]


def _starting(tree: Node, words: tuple[str, ...], start: int) -> list[tuple[int, tuple[str, str]]]:
    found: list[tuple[int, tuple[str, str]]] = []
    node: Node | None = tree
    for at in range(start, len(words)):
        node = node.get(words[at]) if node else None
        if node is None:
            break
        if "" in node:
            found.append((at + 1, node[""]))
    return found
