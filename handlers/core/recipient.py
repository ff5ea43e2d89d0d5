"""For whom a prescription is: the core's own record of the patient its document describes."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.core import fhir
from handlers.core.abha_identifier import abhas
from handlers.core.document import told
from handlers.core.errors import NotFound
from handlers.core.fhir import Identifier, Resource
from handlers.core.http import FhirHttp, escaped
from handlers.core.same_one import Described, names_differ, surely_the_same
from handlers.core.unfit import Unfit


def recipient(http: FhirHttp, described: Resource) -> fhir.Patient:
    """The core's record of her, found by its id, else by an identifier.

    Nobody is found by the document's telephone number: it may be a stranger's. ``Unfit`` where
    the core does not know her, or knows her otherwise, or no more than the id is hers.
    """
    said = told(described, Described)
    record = _by_id(http, said.id) or _by_identifier(http, said.identifier)
    known = fhir.shape(record, Described)
    if not known.active:
        raise Unfit("the core's record of its Patient is not active", "wrong-patient")
    for what in _contradictions(said, known):
        raise Unfit(f"its Patient has another {what} at the core", "wrong-patient")
    if not surely_the_same(said, known):  # an id may be another system's, or a slip
        raise Unfit("its Patient has little more than an id of the core", "wrong-patient")
    return fhir.shape(record, fhir.Patient)


def _by_id(http: FhirHttp, identity: str) -> Resource | None:
    try:
        return http.read("Patient", identity)
    except NotFound:
        return None


def _by_identifier(http: FhirHttp, identifiers: tuple[Identifier, ...]) -> Resource:
    found = {}
    for one in identifiers:
        if not (one.system and one.value):
            continue
        query = {"identifier": f"{escaped(one.system)}|{escaped(one.value)}"}
        for record in http.search("Patient", query):
            known = fhir.shape(record, Described)  # a server may pass over what it was asked
            if known.id and one.value in _values(known, one.system):
                found[known.id] = record
    if not found:
        raise Unfit("its Patient is not known to the core", "wrong-patient")
    if len(found) > 1:
        raise Unfit("its Patient is two different patients at the core", "wrong-patient")
    (record,) = found.values()
    return record


def _contradictions(said: Described, known: Described) -> Iterator[str]:
    """What the two tell differently; what one of them does not tell is no contradiction."""
    numbers = {one.number for one in abhas(known.identifier)} - {""}
    if numbers and any(one.number not in {*numbers, ""} for one in abhas(said.identifier)):
        yield "identifier"
    for one in said.identifier:
        if abhas((one,)):  # a person has a number and addresses, written in several ways
            continue
        values = _values(known, one.system) if one.system and one.value else set()
        if values and one.value not in values:
            yield "identifier"
    if names_differ(said, known):
        yield "name"
    if "unknown" not in (said.gender, known.gender) and said.gender != known.gender:
        yield "sex"
    shorter = min(len(said.birth_date), len(known.birth_date))
    if said.birth_date[:shorter] != known.birth_date[:shorter]:
        yield "birth date"


def _values(one: Described, system: str) -> set[str]:
    return {each.value for each in one.identifier if each.system == system}
