"""A notice of the clinic as a Communication: the doctor is late, a token is called, a turn is near.

``category`` has a coding of the system ``urn:opdline:event``; ``about`` refers to the Practitioner
who is late or to the Appointment whose turn it is; the first ``payload.contentString`` is the
number of minutes.
"""

from __future__ import annotations

from typing import cast, get_args

from handlers.core import fhir
from handlers.core.errors import CoreRefused
from handlers.core.fhir import Concept, Instant, Part, Reference
from handlers.core.http import FhirHttp
from handlers.core.news import Notice, NoticeKind

EVENT = "urn:opdline:event"
ABOUT: dict[NoticeKind, str] = {
    "doctor-late": "Practitioner",
    "token-called": "Appointment",
    "turn-near": "Appointment",
}
MOST_MINUTES = 600
MOST_NEAR = 60  # minutes: who has longer to wait need not keep her telephone free
_WITHDRAWN = {"entered-in-error", "stopped", "not-done"}


class _Payload(Part, frozen=True):
    content_string: str = ""


class _Communication(Part, frozen=True):
    status: str
    category: tuple[Concept, ...] = ()
    about: tuple[Reference, ...] = ()
    payload: tuple[_Payload, ...] = ()
    sent: Instant | None = None


def notice(http: FhirHttp, identity: str) -> Notice:
    """What it tells; ``CoreRefused`` where it is no notice that OPDLine passes on."""
    one = fhir.shape(http.read("Communication", identity), _Communication)
    codes = {c.code for each in one.category for c in each.coding if c.system == EVENT}
    kinds = [kind for kind in get_args(NoticeKind) if kind in codes]
    if one.status in _WITHDRAWN or len(kinds) != 1 or one.sent is None:
        raise CoreRefused(f"Communication/{identity} is no notice")
    kind = cast(NoticeKind, kinds[0])
    about = fhir.first_id(one.about, ABOUT[kind])
    if not about:
        raise CoreRefused(f"Communication/{identity} is not about a {ABOUT[kind]}")
    said = one.payload[0].content_string.strip() if one.payload else ""
    minutes = int(said) if said.isascii() and said.isdigit() and len(said) < 5 else None
    most = MOST_NEAR if kind == "turn-near" else MOST_MINUTES
    if kind != "token-called" and (minutes is None or minutes > most):
        raise CoreRefused(f"Communication/{identity} tells no minutes")
    return Notice(kind, f"{ABOUT[kind]}/{about}", minutes, one.sent)
