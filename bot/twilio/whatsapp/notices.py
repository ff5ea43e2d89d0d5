"""What is said unasked, as templates: their texts, and which one a text is sent under."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from msgspec import Struct

from bot.carrier import Choice
from bot.chat import HEARD, LISTEN_LABEL
from bot.render import Renderer
from bot.sms.blanks import BLANK
from bot.sms.plain import plain
from bot.sms.sent import sent
from bot.sms.shapes import Shapes
from bot.telling import Filled
from bot.twilio.whatsapp import limits
from bot.twilio.whatsapp.catalogue import Catalogue, Known, templates
from bot.twilio.whatsapp.contents import Content, template
from bot.twilio.whatsapp.tongues import code
from bot.words import Words
from handlers.listening import LISTEN
from handlers.reply import Reply

# To patients; a doctor is told by SMS.
UNASKED: Final = (
    "abha-failed", "abha-other", "ask-called", "ask-clinic-cancelled", "ask-follow-up",
    "ask-medicine-reminders", "ask-take-medicine", "booked-later", "booking-failed-later",
    "booking-full-later", "cancel-failed-later", "cancelled-later", "clinic-called",
    "clinic-late", "clinic-moved", "clinic-near", "media-lost", "missed-call",
    "move-failed-later", "move-taken-later", "moved-later", "prescription",
    "prescription-changed", "prescription-changed-part", "prescription-failed-later",
    "prescription-link", "prescription-part", "reminder",
)  # fmt: skip
BRAND: Final = "OPDLine: "
STOP: Final = "."
LINE: Final = "- "
VARIABLE: Final = re.compile(r"\{\{[0-9]+\}\}")
_RUN: Final = re.compile(rf"{BLANK.pattern}(?:[ ,]*{BLANK.pattern})*")
_BESIDE: Final = re.compile(r"\}\}\s*\{\{")
_BELOW: Final = re.compile(r"(?<=\}\}\n)(?=\{\{)")
_CHOICE: Final = re.compile(r"([0-9]) (.+)")
_UNFIT: Final = frozenset({"So", "Cc", "Cs", "Co"})  # pictures, line breaks and the like
_SPACES: Final = re.compile(r"\t|\n| {5}")

_Template = tuple[str, re.Pattern[str], tuple[str, ...]]  # its sid, its text, its buttons' keys
_Patterns = dict[tuple[str, str], list[_Template]]  # by message and language


class Notice(Struct, frozen=True):
    """A template of a message in a language of ours: ``text`` is what she would read, ``body`` the
    same as WhatsApp takes it, above its ``buttons``, if it has any.
    """

    message: str
    language: str
    text: str
    body: str
    samples: dict[str, str]
    buttons: tuple[Choice, ...] = ()

    def content(self) -> Content | None:
        """What is created at Twilio; ``None`` in a language that WhatsApp has no code for."""
        whatsapps = code(self.language)
        if not whatsapps:
            return None
        words = f"{self.message} {self.language}"
        return template(words, whatsapps, self.body, self.samples, self.buttons)


def notices(
    renderer: Renderer, words: Mapping[str, Words], number: str, page: str
) -> Iterator[Notice]:
    """All of them, each text once. ``number``, to call in an emergency, and ``page``, which links
    begin with, are part of the words; without a ``page`` no message has a link.
    """
    for language, one_language in words.items():
        shapes = Shapes(renderer, one_language, number, page)
        for message in UNASKED:
            if message not in one_language or one_language.lends(message):
                continue
            if "page" in one_language.variables(message, "sms") and not page:
                continue
            seen: set[str] = set()
            for shape in shapes.of(sent()[message]):
                listen = one_language.text(LISTEN_LABEL.id, {}) if message in HEARD else ""
                notice = _notice(message, language, shape.text, shapes.longest.of, listen)
                if notice.text not in seen:
                    seen.add(notice.text)
                    yield notice


def _notice(
    message: str, language: str, text: str, longest: Callable[[str], list[str]], listen: str
) -> Notice:
    """What she may choose are buttons where they have room, and what is to be kept has the one to
    ``listen`` to it by. Blanks side by side are one variable, for WhatsApp refuses two; where they
    stand on two lines, a dash begins the second. One at either end it refuses as well: our name
    goes before it, a full stop after it.
    """
    samples: dict[str, str] = {}

    def variable(found: re.Match[str]) -> str:
        kind = BLANK.search(found[0])
        assert kind is not None  # it is what was found
        samples[str(len(samples) + 1)] = longest(kind[1])[-1]
        return f"{{{{{len(samples)}}}}}"

    text = plain(_RUN.sub(variable, text))
    buttons = _buttons(message, text)
    body = "\n".join(text.split("\n")[: -len(buttons)]) if buttons else text
    body = _BELOW.sub(LINE, BRAND + body if body.startswith("{{") else body)
    buttons = buttons or ((Choice(LISTEN, listen),) if listen else ())
    return Notice(message, language, text, body + STOP * body.endswith("}}"), samples, buttons)


def _buttons(message: str, text: str) -> tuple[Choice, ...]:
    """The choices that the text ends with; none where one has no room on a button, or differs from
    patient to patient: then they stay numbered lines.
    """
    found: list[Choice] = []
    for line in reversed(text.split("\n")[1:] if message.startswith("ask-") else []):
        choice = _CHOICE.fullmatch(line)
        if choice is None:
            break
        found.insert(0, Choice(choice[1], choice[2]))
    titles = [one.label for one in found]
    fixed = not any(VARIABLE.search(title) for title in titles)
    short = all(len(title) <= limits.BUTTON for title in titles)
    apart = len(set(titles)) == len(titles) <= limits.APPROVED_BUTTONS
    return tuple(found) if fixed and short and apart else ()


def wrong(notice: Notice) -> str:
    """Why WhatsApp would refuse it; empty where it would not."""
    body, count = notice.body, len(notice.samples)
    if body.startswith("{{") or body.endswith("}}"):
        return "a variable stands at an end"
    if _BESIDE.search(body):
        return "two variables stand side by side"
    if len(body) > limits.BODY:
        return f"longer than {limits.BODY} characters"
    if any(not value or _SPACES.search(value) for value in notice.samples.values()):
        return "a sample has no words, or a line break"
    titles = [one.label for one in notice.buttons]
    if any(not 0 < len(title) <= limits.BUTTON or "{{" in title for title in titles):
        return f"a button has no words, a variable, or more than {limits.BUTTON} characters"
    if any(unicodedata.category(sign) in _UNFIT for title in titles for sign in title):
        return "a button has a sign that is no letter"
    if sorted(set(VARIABLE.findall(body))) != sorted(f"{{{{{n + 1}}}}}" for n in range(count)):
        return "variables and samples differ"
    return ""


class Approved:
    """``bot.telling.Templates``: the template of a reply and what fills it."""

    def __init__(
        self,
        catalogue: Catalogue,
        text: Callable[[Reply, str], str],
        spoken: Callable[[str], str],
    ) -> None:
        self._catalogue = catalogue
        self._text = text
        self._spoken = spoken
        self._patterns: tuple[Mapping[str, Known], _Patterns] = ({}, {})

    def __call__(self, reply: Reply, language: str) -> Filled | None:
        """``None`` where none is approved, or there is no room for a value."""
        choices = self._now().get((reply.id, self._spoken(language)), ())
        text = self._text(reply, language) if choices else ""
        for sid, pattern, keys in choices:
            found = pattern.fullmatch(text)
            if found and _fits(text, found.groups()):
                values = {str(n): value for n, value in enumerate(found.groups(), 1)}
                buttons = {str(n): key for n, key in enumerate(keys, len(values) + 1)}
                return Filled(sid, values, buttons)
        return None

    def _now(self) -> _Patterns:
        """As the file is: both at once, for several threads ask."""
        known, patterns = self._patterns
        if self._catalogue.known is not known:
            known = self._catalogue.known
            patterns = {
                key: [
                    (one.sid, _pattern(one.text), one.keys)
                    for one in sorted(several, key=lambda one: not one.keys)  # buttons first
                ]
                for key, several in templates(known.values()).items()
            }
            self._patterns = known, patterns
        return patterns


def _fits(text: str, values: tuple[str, ...]) -> bool:
    room = limits.BODY - len(BRAND) - len(STOP) - len(LINE) * text.count("\n")
    return len(text) <= room and all(
        value.strip() and len(value) <= limits.VALUE and not _SPACES.search(value)
        for value in values
    )


def _pattern(text: str) -> re.Pattern[str]:
    """A variable holds no line break, so this takes no longer the longer the text is."""
    return re.compile("(.+?)".join(map(re.escape, VARIABLE.split(text))))


def as_text(renderer: Renderer, clock: Callable[[], datetime]) -> Callable[[Reply, str], str]:
    """The words that templates are made of: those of an SMS."""
    return lambda reply, language: renderer.text(reply, language, "sms", clock())
