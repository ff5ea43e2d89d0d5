"""Where she is: for a day, the OPDs near her come first. It is not handed over to anybody."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from handlers.core.errors import CoreError
from handlers.core.records import Opd, Place
from handlers.inbound import Located
from handlers.notices import opd_term
from handlers.reply import Arg, Reply, Term
from handlers.scene import Outcome, Scene
from handlers.session import Where

KEPT: Final = timedelta(days=1)
FARTHEST: Final = 200.0  # km; a place without an OPD so near is in the sea, or abroad
_EARTH: Final = 6371.0  # km, its radius
_DIGITS: Final = 2  # of a degree: about a kilometre, which is all that is needed
_CHATS: Final = ("whatsapp", "telegram")  # there is no room for a distance elsewhere

Distances = dict[str, float]  # km, by the id of the OPD


def located(scene: Scene, where: Located) -> Outcome:
    """Note it, where we may keep anything of hers and know an OPD near it."""
    if scene.contact.consent is None:
        return Outcome()
    if not _is_on_earth(where):
        return Outcome(replies=(Reply("location-far"),))
    here = Where(round(where.latitude, _DIGITS), round(where.longitude, _DIGITS), scene.turn.now)
    try:
        distances = _distances(scene.house.core.places(), here)
    except CoreError:
        return Outcome(replies=(Reply("core-down"),))
    if min(distances.values(), default=math.inf) > FARTHEST:
        return Outcome(replies=(Reply("location-far"),))
    session = replace(scene.session, near=here)
    return Outcome(replies=(Reply("location-noted"),), session=session)


def distances(scene: Scene) -> Distances:
    """How far it is to the OPDs whose place is known, where she said where she is."""
    here = scene.session.near
    if here is None or scene.turn.now >= here.at + KEPT:
        return {}
    try:
        return _distances(scene.house.core.places(), here)
    except CoreError:
        return {}


def nearness(scene: Scene) -> Callable[[Opd], float]:
    """What to sort OPDs by, so that the nearest come first and the rest stay as they are."""
    found = distances(scene)
    return lambda opd: found.get(opd.id, math.inf)


def label(scene: Scene, opd: Opd, found: Distances) -> Arg:
    """An OPD as she is offered it, with how far it is."""
    if opd.id not in found or scene.channel not in _CHATS:
        return opd_term(opd)
    return Term("opd-near", {"opd": opd_term(opd), "distance": max(1, round(found[opd.id]))})


def _distances(places: dict[str, Place], here: Where) -> Distances:
    return {opd: _apart(place, here) for opd, place in places.items()}


def _apart(place: Place, here: Where) -> float:
    """Kilometres, as the crow flies (haversine)."""
    north, other = math.radians(place.latitude), math.radians(here.latitude)
    east = math.radians(place.longitude - here.longitude)
    half = math.sin((north - other) / 2) ** 2
    half += math.cos(north) * math.cos(other) * math.sin(east / 2) ** 2
    return 2 * _EARTH * math.asin(math.sqrt(min(1.0, half)))


def _is_on_earth(where: Located) -> bool:
    """Also false for what is no number."""
    return abs(where.latitude) <= 90 and abs(where.longitude) <= 180
