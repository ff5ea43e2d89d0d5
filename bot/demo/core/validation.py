"""Whether a resource is a valid one of FHIR R4, by the models of ``fhir.resources``.

Its R4B models are R4's for every type kept here. Where they are more lenient than R4,
``strictness`` is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.demo.core.outcome import Issue, Refusal, refuse
from bot.demo.core.parameters import PARAMS
from bot.demo.core.strictness import empty_elements, wrong_values

MAX_ISSUES = 20
_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
_BOOKED = (
    "Patient", "Appointment", "Slot", "Encounter", "Consent", "QuestionnaireResponse", "Bundle",
    "Condition", "Observation", "MedicationStatement", "AllergyIntolerance", "ClinicalImpression",
    "ServiceRequest", "Task", "Communication", "Composition", "Practitioner", "Device",
)  # fmt: skip


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
    issues = list(empty_elements(resource, told))
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
    for kind in _BOOKED:
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
    except (TypeError, LookupError, AttributeError) as wrong:
        # a resource inside that says a nonsensical resourceType makes the models stumble
        return [Issue("structure", f"{kind} cannot be read: {wrong}", kind)]
    return list(wrong_values(model, resource, kind))


def _issue(error: Any, kind: str) -> Issue:
    message = error["msg"].removeprefix("Value error, ")
    code = {"missing": "required", "extra_forbidden": "structure"}.get(error["type"], "value")
    place = kind
    for step in error["loc"]:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    return Issue(code, f"{place}: {message}", place)


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
