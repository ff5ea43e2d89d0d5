"""What is wanted: the intent, and whether it is all that the text says."""

from __future__ import annotations

from typing import cast

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.reading import Reading
from nlu.understanding import Intent, Understanding
from nlu.vocabulary import EXACT, Node, Vocabulary

LONGEST = 14  # words of a whole command

# where a text holds several, the first of these
_ORDER: tuple[Intent, ...] = (
    "self_harm", "violence", "emergency", "no_emergency", "delete_my_data", "stop_reminders",
    "stop", "reschedule", "cancel_appointment", "my_appointments", "my_prescription",
    "out_of_scope", "talk_to_person", "change_language", "abha",
    "leave_number", "my_number", "correct", "book", "help", "menu",
    "back", "repeat", "more", "thanks", "greet",
)  # fmt: skip
# said in passing beside a symptom
_LESSER: set[Intent] = {"correct", "help", "menu", "back", "repeat", "more", "thanks", "greet"}
# no command of their own: what else the text says is what matters
_NOT_WHOLE: set[Intent] = {"self_harm", "violence", "emergency", "correct"}
_TIMED: set[Intent] = {"my_appointments", "cancel_appointment", "reschedule"}
_ASKING = 3  # words between a question and what it asks about


def whole_command(tokens: list[Token], vocabulary: Vocabulary) -> Intent | None:
    """The command a text consists of, polite words aside."""
    if not tokens or len(tokens) > LONGEST:
        return None
    keys = tuple(vocabulary.spellings.get(t.key, t.key) for t in tokens)
    exact = vocabulary.commands.get(keys)
    if exact:
        return cast(Intent, exact)
    words = tuple(t.word for t in tokens)
    known = vocabulary.commands.get(words)
    if known and known not in EXACT:
        return cast(Intent, known)
    parts = _cover(vocabulary, words, 0, {})
    return _one(parts) if parts else None


def intent_in(reading: Reading, described: list[Mention]) -> Intent | None:
    """The most pressing wish named, and not denied, or ``described`` within a text."""
    wishes = [*(m for m in reading.of_kind("intent") if not m.absent), *described]
    named = {m.value for m in wishes}
    if "violence" in named and all(m.value != "self_harm" for m in reading.of_kind("intent")):
        named.discard("self_harm")  # "maar" and "mar" are written alike
    if _is_question(reading, described):
        named.discard("my_prescription")
    if reading.clinical:
        named -= _LESSER  # "khansi theek nahi ho rahi", "hello doctor, fever"
        if not any(_asks(reading, m) for m in wishes if m.value == "out_of_scope"):
            named.discard("out_of_scope")
    return next((intent for intent in _ORDER if intent in named), None)


def _is_question(reading: Reading, described: list[Mention]) -> bool:
    """Whether "which medicine" asks what to take, and not what a doctor wrote."""
    if any(m.value == "my_prescription" for m in described):
        return False
    questions = [m for m in described if m.value == "out_of_scope"]
    named = [m for m in reading.of_kind("intent") if m.value == "my_prescription"]
    return bool(named) and all(
        any(m.first <= q.last and q.first <= m.last for q in questions) for m in named
    )


def _asks(reading: Reading, question: Mention) -> bool:
    """Whether a question is about all that is named, and nothing of it told to be so now."""
    signs = reading.of_kind("symptom", "danger", "complaint")
    if any(sign.kind == "danger" for sign in signs):
        return False
    if any(reading.does(i, "if") for i in range(len(reading.tokens))):
        return True
    for sign in signs:
        between = (*range(sign.last + 1, question.first), *range(question.last + 1, sign.first))
        if len(between) > _ASKING or any(reading.tokens[i].pause == 2 for i in between):
            return False
        around = (*range(max(sign.first - _ASKING, 0), sign.first), *between)
        if any(reading.does(i, "told-of") for i in around if i not in question.words):
            return False
    return True


def whole_wish(intent: Intent | None, described: list[Mention], said: Understanding) -> bool:
    """Whether a wish that is described is all that a text says, and so a command."""
    if intent is None or intent in _NOT_WHOLE or all(m.value != intent for m in described):
        return False
    if said.symptoms or said.danger or said.age or said.relation not in {"", "self"}:
        return False
    return said.when is None or intent in _TIMED


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
