"""ABHA at the core: looked up, kept with a person, and made where the core can make one.

``Patient/$abha-enrol`` has ABDM send a code to her telephone, ``Patient/$abha-verify`` takes it;
docs/abha.md has their parameters.
"""

from __future__ import annotations

from typing import Final, get_args

from handlers import abha as written
from handlers.core import fhir
from handlers.core.abha_identifier import abhas, identifiers, values
from handlers.core.answers import Conflict
from handlers.core.errors import AbhaElsewhere, CoreDown, CoreRefused, NotFound
from handlers.core.fhir import Part, Resource, is_id, shape
from handlers.core.http import FhirHttp, escaped
from handlers.core.patients import alive
from handlers.core.records import Abha, Enrolment, Made, Outcome
from handlers.core.transaction import updated

ENROL: Final = "abha-enrol"
VERIFY: Final = "abha-verify"
_TRIES = 3
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


class _Parameter(Part, frozen=True):
    name: str = ""
    value_string: str = ""
    value_code: str = ""

    @property
    def value(self) -> str:
        return self.value_string or self.value_code


class _Parameters(Part, frozen=True):
    parameter: tuple[_Parameter, ...] = ()


class Abhas:
    """ABHAs at one core. Safe between threads."""

    def __init__(self, http: FhirHttp) -> None:
        self._http = http

    def can_make(self) -> bool:
        """Whether the core says that it makes ABHAs."""
        offered = self._http.offered
        return all(offered.operates("Patient", name) for name in (ENROL, VERIFY))

    def link(self, patient: str, abha: Abha) -> None:
        """Keep an ABHA with a person; ``AbhaElsewhere`` where it is another's. Twice is once."""
        for _ in range(_TRIES):
            resource = self._http.read("Patient", patient)
            known = shape(resource, fhir.Patient)
            if not alive(known):
                raise CoreRefused("the core's record of this patient is not in use any more")
            mine = abhas(known.identifier)
            missing = _missing(abha, mine)
            if missing.number and any(one.number for one in mine):
                raise AbhaElsewhere("this patient has another ABHA number at the core")
            if missing == Abha():
                return
            if self._another_has(abha, patient):
                raise AbhaElsewhere("another patient has this ABHA at the core")
            every = [*resource.get("identifier", []), *identifiers(missing)]
            try:
                self._http.write(updated(resource, identifier=every))
            except Conflict:
                continue
            return
        raise CoreDown("the core's Patient keeps changing")

    def send_code(self, patient: str, phone: str, turn: str) -> Enrolment:
        """Have a code sent to this telephone (E.164); once for a turn."""
        answer = self._operate(ENROL, patient=patient, mobile=phone, request=turn)
        if not is_id(answer.get("transaction", "")):
            raise CoreDown("the core's enrolment has no transaction")
        return Enrolment(answer["transaction"])

    def make(self, enrolment: Enrolment, code: str) -> Made:
        """Give the core the code that came to her telephone."""
        answer = self._operate(VERIFY, transaction=enrolment.transaction, otp=code)
        outcome = next((one for one in _OUTCOMES if one == answer.get("outcome")), None)
        if outcome is None:
            raise CoreDown("the core does not say what became of the code")
        number = written.told(answer.get("number", "")) or Abha()
        address = written.told(answer.get("address", "")) or Abha()
        made = Abha(number.number, address.address)
        if outcome == "verified" and made == Abha():
            raise CoreDown("the core made an ABHA and does not say which")
        return Made(outcome, made)

    def _another_has(self, abha: Abha, patient: str) -> bool:
        """Checked again here: a server that passes over a parameter would answer with everybody."""
        for value in values(abha):
            for one in self._http.search("Patient", {"identifier": escaped(value)}):
                other = shape(one, fhir.Patient)
                theirs = abhas(other.identifier)
                if other.id != patient and alive(other) and _missing(abha, theirs) != abha:
                    return True
        return False

    def _operate(self, name: str, **given: str) -> dict[str, str]:
        asked: list[Resource] = [
            {"name": key, "valueString": value} for key, value in given.items()
        ]
        body = {"resourceType": "Parameters", "parameter": asked}
        try:
            answer = self._http.operate(f"Patient/${name}", body)
        except Conflict as wrong:
            raise CoreDown(f"the core is busy with this: {wrong}") from wrong
        except NotFound as wrong:
            raise CoreRefused(f"the core has no ${name} for this: {wrong}") from wrong
        if answer["resourceType"] != "Parameters":
            raise CoreDown(f"the core answered ${name} with a {answer['resourceType']}")
        return {one.name: one.value for one in shape(answer, _Parameters).parameter}


def _missing(abha: Abha, known: list[Abha]) -> Abha:
    """What of it is not known yet."""
    number = "" if any(one.number == abha.number for one in known) else abha.number
    address = "" if any(one.address == abha.address for one in known) else abha.address
    return Abha(number, address)
