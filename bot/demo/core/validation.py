"""Whether a resource is a valid one of FHIR R4, by the models of ``fhir.resources``.

Its R4B models are R4's for every type kept here. They are lenient where R4 is not: closed code
lists, booleans as words, and empty elements are checked here as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct
from pydantic import BaseModel, ValidationError

from bot.demo.core.outcome import Issue, Refusal, refuse
from bot.demo.core.parameters import PARAMS

MAX_ISSUES = 20
_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")


def check(resource: Any, kind: str = "") -> dict[str, Any]:
    """The resource, if it is a valid one (of type ``kind``); ``Refusal`` (400, 422) if not."""
    if not isinstance(resource, dict):
        raise refuse(400, "structure", "a resource is a JSON object")
    told = resource.get("resourceType")
    if not isinstance(told, str):
        raise refuse(400, "structure", "the resource says no resourceType")
    if kind and told != kind:
        raise refuse(400, "invalid", f"a {told} cannot be kept as {kind}", told)
    if told not in PARAMS:
        raise unknown_type(told)
    if told != "Bundle" and isinstance(resource.get("id"), str) and not is_id(resource["id"]):
        raise refuse(422, "value", "an id is 1 to 64 letters, digits, - and .", f"{told}.id")
    issues = list(_empty(resource, told))
    if not issues:
        issues = _by_model(resource, told) or list(_document(resource))
    if issues:
        raise Refusal(422, *issues[:MAX_ISSUES])
    return resource


def unknown_type(kind: str) -> Refusal:
    """The refusal of a type that is not kept here."""
    return refuse(404, "not-supported", f"{kind!r} is not kept here; types: {', '.join(PARAMS)}")


def is_id(text: str) -> bool:
    """Whether this can be the id of a resource."""
    return _ID.fullmatch(text) is not None


def check_id(resource: dict[str, Any], id_: str) -> None:
    """That an update's resource has the id it is sent to; ``Refusal`` (400) if not."""
    if resource.get("id") != id_:
        told = f"is {resource['id']!r}" if "id" in resource else "is missing"
        raise refuse(400, "value", f"the resource's id {told}; it is sent to {id_!r}")


def warm() -> None:
    """Load the models a booking needs, so that the first one is as quick as the next."""
    for kind in ("Patient", "Appointment", "Slot", "Encounter", "QuestionnaireResponse", "Bundle"):
        _model(kind)


@cache
def _model(kind: str) -> type[BaseModel]:
    # the package takes a quarter of a second to load, which a start need not wait for
    from fhir.resources.R4B import get_fhir_model_class  # noqa: PLC0415

    model: type[BaseModel] = get_fhir_model_class(kind)
    return model


def _by_model(resource: dict[str, Any], kind: str) -> list[Issue]:
    try:
        model = _model(kind).model_validate(resource)
    except ValidationError as wrong:
        return [_issue(error, kind) for error in wrong.errors(include_url=False)]
    return list(_lenient(model, resource, kind))


def _issue(error: Any, kind: str) -> Issue:
    message = error["msg"].removeprefix("Value error, ")
    code = {"missing": "required", "extra_forbidden": "structure"}.get(error["type"], "value")
    place = kind
    for step in error["loc"]:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    return Issue(code, f"{place}: {message}", place)


def _empty(value: Any, place: str) -> Iterator[Issue]:
    """Elements that are there but empty, which R4 forbids."""
    if isinstance(value, dict):
        if not value:
            yield Issue("structure", f"{place}: an object may not be empty", place)
        for name, inner in value.items():
            if inner is None:
                yield Issue("structure", f"{place}.{name}: null is no value", f"{place}.{name}")
            else:
                yield from _empty(inner, f"{place}.{name}")
    elif isinstance(value, list):
        if not value:
            yield Issue("structure", f"{place}: an array may not be empty", place)
        for number, inner in enumerate(value):
            yield from _empty(inner, f"{place}[{number}]")


class _Element(Struct, frozen=True):
    """An element of a model: its name there, its closed list of codes if any, is it boolean."""

    name: str
    codes: frozenset[str]
    boolean: bool


@cache
def _elements(model: type[BaseModel]) -> dict[str, _Element]:
    """The elements of a model by their FHIR names."""
    found: dict[str, _Element] = {}
    for name, element in model.model_fields.items():
        extra = element.json_schema_extra
        values = extra.get("enum_values") if isinstance(extra, dict) else None
        codes = frozenset(map(str, values)) if isinstance(values, list) else frozenset()
        boolean = "bool" in repr(element.annotation)
        found[element.alias or name] = _Element(name, codes, boolean)
    return found


def _lenient(model: BaseModel, raw: dict[str, Any], place: str) -> Iterator[Issue]:
    """What the model let pass: ``model`` and ``raw`` are the same element."""
    elements = _elements(type(model))
    for alias, value in raw.items():
        where = f"{place}.{alias}"
        if (element := elements.get(alias)) is None:
            continue
        if element.codes:
            for code in value if isinstance(value, list) else [value]:
                if code not in element.codes:
                    known = " | ".join(sorted(element.codes))
                    yield Issue("code-invalid", f"{where}: {code!r} is not one of {known}", where)
        elif element.boolean and not isinstance(value, bool):
            yield Issue("value", f"{where}: {value!r} is not true or false", where)
        else:
            yield from _lenient_inside(getattr(model, element.name), value, where)


def _lenient_inside(inner: Any, value: Any, where: str) -> Iterator[Issue]:
    if isinstance(inner, BaseModel):
        yield from _lenient(inner, value, where)
    elif isinstance(inner, list):
        for number, (part, raw) in enumerate(zip(inner, value, strict=False)):
            yield from _lenient_inside(part, raw, f"{where}[{number}]")


def _document(resource: dict[str, Any]) -> Iterator[Issue]:
    """What R4 asks of a Bundle that is a document (bdl-9, bdl-10, bdl-11)."""
    if resource["resourceType"] != "Bundle" or resource["type"] != "document":
        return
    identifier = resource.get("identifier", {})
    if "system" not in identifier or "value" not in identifier:
        yield Issue(
            "invariant", "a document needs an identifier with system and value", "Bundle.identifier"
        )
    if "timestamp" not in resource:
        yield Issue("invariant", "a document needs a timestamp", "Bundle.timestamp")
    first = resource.get("entry", [{}])[0].get("resource", {})
    if first.get("resourceType") != "Composition":
        yield Issue("invariant", "a document begins with a Composition", "Bundle.entry[0].resource")
