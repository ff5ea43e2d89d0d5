"""``/rx``: a prescription is opened by its link and the year of birth, and shown or printed."""

from __future__ import annotations

from typing import Final, Literal

import redis
from flask import Blueprint, Response, redirect, request
from msgspec import Struct
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from bot.body import read_body
from bot.rx.links import LENGTH, Link, Links
from bot.rx.opening import Opening
from bot.rx.page import Pages, guarded
from bot.rx.proof import MINUTES, NAME, Proof
from bot.rx.sheets import ENGLISH, Sheets
from bot.rx.written import Say, written
from bot.sessions import Sessions
from bot.settings import Settings
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.core.records import Prescription

LONGEST: Final = 1024  # bytes of the form
Kind = Literal["page", "pdf"]
Answer = Response | AnyResponse


class Parts(Struct, frozen=True):
    """What the pages are made with; ``say`` tells an argument of a reply in a language."""

    settings: Settings
    sessions: Sessions
    links: Links
    opening: Opening
    proof: Proof
    pages: Pages
    sheets: Sheets
    say: Say


def rx_blueprint(parts: Parts) -> Blueprint:
    """The pages. Nothing clinical is told before the year of birth is right, and only POST can
    tell it: whatever looks at a link beforehand sees the question alone.
    """
    blueprint = Blueprint("rx", __name__, template_folder="templates")
    pages = parts.pages

    @blueprint.get("/rx")
    def from_sms() -> Answer:
        """As the SMS has it: an address that ends in "?" is what registries whitelist."""
        link = found(request.query_string.decode(errors="replace")[:LENGTH])
        return guarded(redirect(f"rx/{link.token}", 302)) if isinstance(link, Link) else link

    @blueprint.route("/rx/<token>", methods=["GET", "POST"])
    def page(token: str) -> Answer:
        return opened(token, "page")

    @blueprint.route("/rx/<token>/pdf", methods=["GET", "POST"])
    def paper(token: str) -> Answer:
        return opened(token, "pdf")

    def found(token: str) -> Link | Response:
        """The link, or the page that says why there is none."""
        try:
            link = parts.links.find(token)
            if link and link.known and parts.sessions.contact(link.contact).consent is None:
                link = None  # she had all erased since
        except redis.RedisError:
            return pages.say("rx-later", pages.theirs, 503)
        return link or pages.say("rx-gone", pages.theirs, 404)

    def opened(token: str, kind: Kind) -> Answer:
        link = found(token)
        if not isinstance(link, Link):
            return link
        language = ENGLISH if request.args.get("lang") == ENGLISH else link.language
        try:
            if parts.proof.holds(link, request.cookies.get(NAME, "")):
                return shown(link, language, kind, parts.opening.read(link))
            if parts.opening.locked(link):
                return pages.say("rx-locked", language, 429)
            return asked(link, language, kind)
        except (CoreRefused, NotFound):
            return pages.say("rx-withdrawn", language, 410)
        except (CoreError, redis.RedisError):
            return pages.say("rx-later", language, 503)

    def asked(link: Link, language: str, kind: Kind) -> Answer:
        year = _year() if request.method == "POST" else ""
        proved = parts.opening.prove(link, year) if year else "wrong"
        match proved:
            case Prescription():
                answer = shown(link, language, kind, proved)
                prove(answer, link)
                return answer
            case "wrong":
                wrong, other = request.method == "POST", _other(link, language)
                return pages.page("rx_ask.html", language, wrong=wrong, other=other)
            case "locked":
                return pages.say("rx-locked", language, 429)
            case "no-year":
                return pages.say("rx-no-year", language, 403)

    def shown(link: Link, language: str, kind: Kind, rx: Prescription) -> Response:
        if kind == "pdf":
            sheet = parts.sheets.pdf(rx, link.language)
            answer = guarded(Response(sheet, content_type="application/pdf"))
            answer.headers["Content-Disposition"] = 'inline; filename="prescription.pdf"'
            return answer
        return pages.page(
            "rx_shown.html",
            language,
            rx=written(rx, language, parts.say, parts.settings.zone),
            pdf=f"{link.token}/pdf",
            other=_other(link, language),
        )

    def prove(answer: Response, link: Link) -> None:
        answer.set_cookie(
            NAME,
            parts.proof.make(link),
            max_age=MINUTES * 60,
            path=f"/rx/{link.token}",
            secure=parts.settings.public_url.startswith("https://"),
            httponly=True,
            samesite="Lax",
        )

    return blueprint


def _year() -> str:
    """The four digits she gave, in whatever digits she writes; empty where they are none."""
    try:
        read_body(LONGEST)
    except RequestEntityTooLarge:
        return ""
    given = request.form.get("year", "").strip()
    return f"{int(given):04}" if given.isdecimal() and len(given) == 4 else ""


def _other(link: Link, language: str) -> tuple[str, str] | None:
    """The way from her language to English and back: an address, and the language."""
    if link.language == ENGLISH:
        return None
    return ("?", link.language) if language == ENGLISH else ("?lang=en", ENGLISH)
