"""What a call says that never changes, so that it can be spoken before anyone calls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.aloud import aloud
from bot.languages import LOCALES
from bot.words import Words
from handlers.emergency import HELPLINES
from handlers.forms import FORMS
from ivr.render import SPELLED, choice, cut, key_piece
from ivr.told import Piece

SPOKEN = ("abha-voice.ftl", "after.ftl", "after-voice.ftl", "clinic-voice.ftl",
          "conversation.ftl", "keys.ftl", "name-voice.ftl", "signs.ftl",
          "symptoms.ftl", "voice.ftl")  # fmt: skip
OFFERED = ("alarm-", "danger-", "emergency-", "history-", "home-", "medicine-", "opd-", "option-",
           "sex-", "sign-", "symptom-", "who-")  # fmt: skip
SAID_BACK = ("opd-", "symptom-")
CALLS_ONLY = {f"{field.ask}{again}" for form in FORMS.values() for field in form.fields
              if field.spoken for again in ("", "-again")}  # fmt: skip
DAYS = 30  # for so many it is said back for how long she is ill
TOKENS = 60  # token numbers of a day that are spoken ahead
KEYS = "0123456789"
_UNKNOWN = "\ufffc"


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def fixed_pieces(words: Words, emergency_number: str) -> list[Piece]:
    """All pieces of a language that are known beforehand, each once."""
    pieces = {
        (piece.text, piece.id): piece
        for piece in _pieces(words, emergency_number)
        if _UNKNOWN not in piece.text
    }
    named = {piece.text for piece in pieces.values() if piece.id}
    return [piece for piece in pieces.values() if piece.id or piece.text not in named]


def _pieces(words: Words, emergency_number: str) -> Iterator[Piece]:
    variables = _messages(words.language)
    for message, names in variables.items():
        args = dict.fromkeys(names, _UNKNOWN)
        if "number" in names:
            told = HELPLINES.get(_helpline(message), emergency_number)
            args["number"] = SPELLED.join(told)
        if "helpline" in names:
            args["helpline"] = SPELLED.join(HELPLINES["self_harm"])
        if message.endswith("-voice"):
            yield from cut(words, message, args, message.removesuffix("-voice"))
        elif message.endswith("-choice") or _in_pieces(message, bool(names)):
            yield from cut(words, message, args, message)
        elif not names and f"{message}-voice" not in variables:
            yield from _plain(words, message, f"{message}-choice" in variables)
    for key in KEYS:
        yield key_piece("voice-press", key, words)
        yield key_piece("voice-key", key, words)
    for when in ("today", "later"):
        yield Piece(aloud(words.text("urgent-voice", {"when": when}), words), words.language)
    caller = {"name": words.text("name-of-a-caller", {})}
    yield from cut(words, "home-doctor-for-choice", caller, "home-doctor-for-choice")
    for days in range(DAYS + 1):
        since = words.text("since-days", {"n": days})
        yield Piece(words.text("voice-said", {"label": since}), words.language)
    for token in range(1, TOKENS + 1):
        known = dict.fromkeys(variables["booked-voice"], _UNKNOWN) | {"token": str(token)}
        yield from (one for one in cut(words, "booked-voice", known, "booked") if not one.id)


def _in_pieces(message: str, varies: bool) -> bool:
    """Whether a message without a wording for texts is said in pieces of its own."""
    return message in CALLS_ONLY if varies else message.startswith("voice-")


def _plain(words: Words, message: str, has_choice: bool) -> Iterator[Piece]:
    """A message that is said as it is read: a sentence, or the label of a choice."""
    text = words.text(message, {})
    if text.endswith((".", "?", "।", "۔", "؟")):
        yield Piece(text, words.language, message)
        return
    if message.startswith(OFFERED) and not has_choice:
        yield choice(words, message, text)
    if message.startswith(SAID_BACK):
        yield Piece(aloud(words.text("voice-said", {"label": text}), words), words.language)


def _helpline(message: str) -> str:
    return message.removeprefix("helpline-").removesuffix("-voice").replace("-", "_")


def _messages(language: str) -> dict[str, set[str]]:
    """The messages a caller may meet, with their variables."""
    found: dict[str, set[str]] = {}
    for name in SPOKEN:
        file: Path = LOCALES / language / name
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value:
                seen = _Variables()
                seen.visit(entry.value)
                found[entry.id.name] = seen.names
    return found
