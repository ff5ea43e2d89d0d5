"""A picture, a voice message or a paper: it goes to the doctor with a booking, or not at all.

Here it is only an address at the carrier; a worker fetches it, and the core keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from handlers.core.errors import CoreError
from handlers.core.records import Appointment, AttachedKind, Person
from handlers.effect import Effect, KeepMedia
from handlers.for_whom import if_several
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.home import household
from handlers.inbound import Media
from handlers.later import ForgetMedia
from handlers.person import shown_name
from handlers.reply import Moment, Reply, Term
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm, Session

NAME: Final = "media-for"
SENT: Final = "media"  # among the answers of a form
LARGEST: Final = 10  # megabytes
MOST: Final = 5  # of a booking, and of an appointment
HELD: Final = timedelta(hours=3)  # since it began: the doctor asks for a picture while they speak
FORGOTTEN: Final = timedelta(days=3)  # after which the carrier forgets what was never handed over
KINDS: Final[dict[str, AttachedKind]] = {
    "image/jpeg": "picture",
    "image/jpg": "picture",
    "image/png": "picture",
    "image/webp": "picture",
    "audio/ogg": "recording",
    "audio/opus": "recording",
    "audio/mpeg": "recording",
    "audio/mp3": "recording",
    "audio/mp4": "recording",
    "audio/m4a": "recording",
    "audio/x-m4a": "recording",
    "audio/aac": "recording",
    "audio/amr": "recording",
    "audio/wav": "recording",
    "audio/x-wav": "recording",
    "audio/vnd.wave": "recording",
    "application/pdf": "paper",
}
_KEPT: Final[dict[AttachedKind, Reply]] = {
    "picture": Reply("picture-kept"),
    "recording": Reply("recording-kept"),
    "paper": Reply("paper-kept"),
}


class Sent(Struct, frozen=True):
    """One thing she sent, still with the carrier, and the turn that brought it."""

    turn: str
    provider: str
    url: str
    content_type: str


def kind_of(content_type: str) -> AttachedKind | None:
    """What this media type is to a doctor; ``None`` where we cannot open it."""
    return KINDS.get(content_type.partition(";")[0].strip().lower())


def taken(scene: Scene, media: Media, provider: str, *, alarmed: bool) -> Outcome:
    """What comes of it. ``alarmed``: her words beside it are danger, so nothing else is asked."""
    sent = Sent(scene.turn.id, provider, media.url, media.content_type)
    kind = kind_of(media.content_type)
    if kind is None:
        return _refused(scene, sent, Reply("media-unread"))
    if media.size > LARGEST * 1_000_000:
        return _refused(scene, sent, Reply("media-large", {"size": LARGEST}))
    if scene.contact.consent is None:
        return _refused(scene, sent, Reply("media-later"))
    for form in scene.session.forms[::-1]:
        if form.name in (NAME, "booking"):
            return _with_form(scene, form, sent, kind)
    if alarmed:
        return _refused(scene, sent, Reply("media-later"))
    try:
        found = _appointments(scene)
    except CoreError:
        return _refused(scene, sent, Reply("core-down"))
    if not found:
        return _refused(scene, sent, Reply("media-later"))
    if len({one.patient for one, _ in found}) > 1:
        asks = OpenForm(NAME, {SENT: [msgspec.to_builtins(sent)]})
        return Outcome(effects=(_forget_later(scene, sent),), then=asks)
    nearest = min((one for one, _ in found), key=lambda one: abs(one.start - scene.turn.now))
    return _given(scene, nearest.id, [sent])


def unread(scene: Scene) -> Outcome:
    """A sticker, a poll, somebody else's contact."""
    return Outcome(replies=(Reply("media-unread"),))


def kept_with(scene: Scene, appointment: str = "") -> tuple[KeepMedia, ...]:
    """What was kept with the form, to be handed over with what this turn books, or beside an
    ``appointment`` (the core's id).
    """
    booking = "" if appointment else scene.turn.id
    return tuple(
        KeepMedia(
            id=f"{one.turn}:media",
            contact=scene.contact.address,
            turn=one.turn,
            provider=one.provider,
            url=one.url,
            content_type=one.content_type,
            since=scene.turn.now,
            booking=booking,
            appointment=appointment,
        )
        for one in _sent(scene.answers)
    )


def counted(scene: Scene, session: Session, appointment: str, count: int) -> Session:
    """The session that remembers how much this appointment was given."""
    return replace(session, given=(*scene.session.given, *[appointment] * count))


def forgotten(scene: Scene) -> tuple[Effect, ...]:
    """The carrier forgets at once what she sent and what is not handed over."""
    waiting = (one for form in scene.session.forms for one in _sent(form.answers))
    return tuple(
        ForgetMedia(f"{one.turn}:erased", one.provider, one.url, scene.turn.now) for one in waiting
    )


def _sent(answers: dict[str, Any]) -> list[Sent]:
    return msgspec.convert(answers.get(SENT, []), list[Sent])


def _refused(scene: Scene, sent: Sent, why: Reply) -> Outcome:
    """Nothing of it is kept, at the carrier neither."""
    forget = ForgetMedia(f"{sent.turn}:forget", sent.provider, sent.url, scene.turn.now)
    return Outcome(replies=(why,), effects=(forget,))


def _forget_later(scene: Scene, sent: Sent) -> ForgetMedia:
    """If she never books, nobody else would."""
    at = scene.turn.now + FORGOTTEN
    return ForgetMedia(f"{sent.turn}:forget", sent.provider, sent.url, at)


def _with_form(scene: Scene, form: OpenForm, sent: Sent, kind: AttachedKind) -> Outcome:
    told = () if form.name == NAME else (_KEPT[kind],)
    before = _sent(form.answers)
    if any((one.provider, one.url) == (sent.provider, sent.url) for one in before):
        return Outcome(replies=told)
    if len(before) >= MOST:
        return _refused(scene, sent, Reply("media-enough"))
    all_sent = [msgspec.to_builtins(one) for one in (*before, sent)]
    grown = replace(form, answers={**form.answers, SENT: all_sent})
    forms = tuple(grown if one is form else one for one in scene.session.forms)
    session = replace(scene.session, forms=forms)
    return Outcome(replies=told, effects=(_forget_later(scene, sent),), session=session)


def _appointments(scene: Scene) -> list[tuple[Appointment, Person]]:
    """What her household has booked, or is being held; only of the person she last booked for,
    where it is known. Raises ``CoreError``.
    """
    people = {person.id: person for person in household(scene) if person.id}
    since = scene.turn.now - HELD
    booked = scene.house.core.consultations(list(people), since) if people else []
    found = [(one, people[one.patient]) for one in booked if one.patient in people]
    last = scene.session.person
    of_last = [
        (one, person)
        for one, person in found
        if last and (person.id == last.id or (person.name, person.born) == (last.name, last.born))
    ]
    return of_last or found


def _given(scene: Scene, appointment: str, sent: Sequence[Sent]) -> Outcome:
    room = MOST - scene.session.given.count(appointment)
    if room <= 0:
        return _refused(scene, sent[0], Reply("media-enough"))
    part = scene.given({SENT: [msgspec.to_builtins(one) for one in sent[:room]]})
    kinds = [kind for one in sent[:room] if (kind := kind_of(one.content_type))]
    forms = tuple(one for one in scene.session.forms if one.name != NAME)
    session = replace(scene.session, forms=forms)
    return Outcome(
        replies=tuple(_KEPT[kind] for kind in dict.fromkeys(kinds)),
        effects=kept_with(part, appointment),
        session=counted(scene, session, appointment, len(sent[:room])),
        ends=not forms,
    )


def _offers(scene: Scene) -> list[Offer]:
    return [
        Offer(
            one.id,
            Term(
                "appointment",
                {
                    "when": Moment(one.start),
                    "doctor": one.doctor.name,
                    "name": shown_name(person.name),
                    "token": one.token,
                    "whose": if_several(person, scene),
                },
            ),
        )
        for one, person in _appointments(scene)
    ]


def _which(scene: Scene) -> Outcome:
    return _given(scene, scene.answers["which"], _sent(scene.answers))


MEDIA_FOR = Form(
    NAME, (Field(name="which", ask="ask-media-for", offers=_offers, page=4, chat=True),), _which
)
