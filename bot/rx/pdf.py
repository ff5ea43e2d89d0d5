"""The prescription as a sheet of A4, in English and in her language, with a code that proves it."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Final

import segno

from bot.rx.fonts import face
from bot.rx.paper import MARGIN, Paper
from bot.rx.written import Line, Written

CODE: Final = 34.0  # mm, a side of the code
BESIDE: Final = 4.0  # mm between the code and the words
Label = Callable[[str, str], str]  # the words of a message in a language


def readable(language: str, script: str, known: Mapping[str, object]) -> str:
    """The language that a paper can be printed in here: itself where there is a font, else its
    form in Latin letters, else English.
    """
    if face(script) is not None:
        return language
    latin = f"{language.partition('-')[0]}-Latn"
    return latin if latin in known else "en"


def pdf(english: Written, hers: Written, proof: str, label: Label) -> bytes:
    """The sheet. ``proof`` is the address of the code."""
    languages = list(dict.fromkeys((english.language, hers.language)))
    paper = Paper()
    paper.set_title(label("rx-title", "en"))
    paper.set_lang(hers.language)
    paper.set_creator("OPDLine")

    def both(message: str) -> str:
        return " / ".join(dict.fromkeys(label(message, one) for one in languages))

    _code(paper, proof)
    width = paper.epw - CODE - BESIDE
    paper.say(both("rx-title"), 16, bold=True, width=width)
    for text in (english.place, english.address, english.phone):
        if text:
            paper.say(text, 9, width=width)
    paper.gap(1)
    paper.say(both("rx-doctor"), 8, width=width)
    named = ", ".join(filter(None, (english.doctor, english.qualification)))
    paper.say(named, 12, bold=True, width=width)
    paper.say(both("rx-registration"), 8, width=width)
    paper.say(english.registration, 11, bold=True, width=width)
    paper.set_y(max(paper.get_y(), MARGIN + CODE + 2))
    paper.rule()
    paper.say(both("rx-patient"), 8)
    paper.say(english.patient, 12, bold=True)
    for text in dict.fromkeys((english.about, hers.about)):
        if text:
            paper.say(text, 10)
    paper.say(both("rx-date"), 8)
    paper.say(english.day, 11, bold=True)
    paper.rule()
    for one, own in zip(english.lines, hers.lines, strict=True):
        _medicine(paper, one, own, label, hers.language)
    if english.again:
        paper.say(both("rx-again"), 8)
        paper.say(english.again, 11, bold=True)
    paper.rule()
    for language in languages:
        paper.say(label("rx-scan", language), 8)
    return bytes(paper.output())


def _medicine(paper: Paper, one: Line, own: Line, label: Label, language: str) -> None:
    paper.room_for(24)
    paper.say(f"{one.n}. {one.name}", 12, bold=True)
    paper.say(one.dosage, 10, indent=6)
    if own.dosage != one.dosage:
        paper.say(own.dosage, 12, indent=6)
    if one.note:
        paper.say(f"{label('rx-note', 'en')}: {one.note}", 10, indent=6)
    paper.gap(2.5)


def _code(paper: Paper, proof: str) -> None:
    image = io.BytesIO()
    segno.make(proof, error="m", micro=False).save(image, kind="png", scale=8, border=4)
    image.seek(0)
    paper.image(image, x=paper.w - MARGIN - CODE, y=MARGIN - 4, w=CODE, alt_text=proof)
