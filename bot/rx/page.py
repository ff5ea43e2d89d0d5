"""The pages: one template in one language, with headers that let nothing out."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import TypeVar

from flask import Response, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from bot.languages import LOCALES, read
from bot.render import Renderer
from handlers.reply import Term

A = TypeVar("A", bound=AnyResponse)
CSS = """\
body{font:18px/1.45 sans-serif;max-width:34em;margin:0 auto;padding:8px;color:#000;background:#fff;\
overflow-wrap:break-word}
h1{font-size:1.2em;margin:.2em 0}
p{margin:.5em 0}
li{margin:.7em 0}
li p{margin:.2em 0}
ol{padding:0 0 0 1.5em}
[dir=rtl] ol{padding:0 1.5em 0 0}
input,button{font-size:1.2em;padding:.25em .4em}
small{color:#333}
a{color:#00c}
.no{border:3px solid #b00;padding:.4em}
.yes{border:3px solid #070;padding:.4em}
[lang|=ur] body{line-height:2}
@media print{.more{display:none}body{max-width:none;font-size:12pt}li{page-break-inside:avoid}}
"""


@cache
def _policy() -> str:
    style = base64.b64encode(hashlib.sha256(CSS.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    )


class Pages:
    """Templates filled with the words of a language."""

    def __init__(
        self, renderer: Renderer, languages: tuple[str, ...], clock: Callable[[], datetime]
    ) -> None:
        self._renderer = renderer
        self._languages = languages
        self._clock = clock

    @property
    def theirs(self) -> str:
        """The language of whoever asks, as the browser tells it; else the usual one."""
        return request.accept_languages.best_match(self._languages) or self._languages[0]

    def label(self, message: str, language: str, **args: str | int) -> str:
        """A message's words."""
        return self._renderer.label(Term(message, dict(args)), language, self._clock())

    def page(self, template: str, language: str, status: int = 200, **values: object) -> Response:
        """The answer."""
        language = self._renderer.spoken(language)
        about = read(LOCALES).languages[language]
        text = render_template(
            template,
            lang=language,
            dir=about.direction,
            css=CSS,
            t=lambda message, **args: self.label(message, language, **args),
            **values,
        )
        return guarded(Response(text, status, content_type="text/html; charset=utf-8"))

    def say(self, message: str, language: str, status: int) -> Response:
        """A page of one sentence."""
        return self.page("rx_say.html", language, status, words=self.label(message, language))


def guarded(answer: A) -> A:
    """Kept nowhere, found by no search, shown in no frame, its address told to no one."""
    answer.headers |= {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "Content-Security-Policy": _policy(),
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet",
    }
    return answer
