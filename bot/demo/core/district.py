"""The demo district. Its people, numbers and registrations are made up."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

SNOMED = "http://snomed.info/sct"
TOKEN_SYSTEM = "urn:opdline:token"  # noqa: S105  (a patient's number in the doctor's queue)
_IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203"
_HOSPITAL = "Organization/district-hospital"

Resource = dict[str, Any]


class _Doctor(Struct, frozen=True):
    id: str
    given: str
    family: str
    gender: str
    registration: str


class _Opd(Struct, frozen=True):
    """An OPD with the doctors of its morning and its evening, and where it is."""

    id: str
    name: str
    code: str
    display: str
    morning: _Doctor
    evening: _Doctor
    place: tuple[str, float, float]  # its name, degrees north and east


class Rota(Struct, frozen=True):
    """A schedule and the hours, from and to, of its working day."""

    schedule: str
    specialty: Resource
    hours: tuple[int, int]


_OPDS = (
    _Opd(
        "general",
        "General Medicine OPD",
        "394802001",
        "General medicine",
        _Doctor("dr-savitri-rao", "Savitri", "Rao", "female", "KMC 45210"),
        _Doctor("dr-imran-shaikh", "Imran", "Shaikh", "male", "KMC 51877"),
        ("District hospital, main building", 15.3647, 75.1240),
    ),
    _Opd(
        "child",
        "Child Health OPD",
        "394537008",
        "Pediatric specialty",
        _Doctor("dr-lakshmi-iyer", "Lakshmi", "Iyer", "female", "TNMC 78112"),
        _Doctor("dr-arjun-hegde", "Arjun", "Hegde", "male", "KMC 60934"),
        ("Mother and child wing", 15.3702, 75.1318),
    ),
    _Opd(
        "women",
        "Women's Health OPD",
        "394585009",
        "Obstetrics and gynecology",
        _Doctor("dr-meena-kulkarni", "Meena", "Kulkarni", "female", "MMC 83306"),
        _Doctor("dr-fatima-begum", "Fatima", "Begum", "female", "KMC 57421"),
        ("Mother and child wing", 15.3702, 75.1318),
    ),
    _Opd(
        "skin",
        "Skin OPD",
        "394582007",
        "Dermatology",
        _Doctor("dr-ravi-naik", "Ravi", "Naik", "male", "KMC 49065"),
        _Doctor("dr-anita-das", "Anita", "Das", "female", "WBMC 71539"),
        ("Taluk hospital, north", 15.4589, 75.0078),
    ),
    _Opd(
        "ent",
        "Ear, Nose and Throat OPD",
        "394604002",
        "Ear, nose and throat surgery",
        _Doctor("dr-suresh-reddy", "Suresh", "Reddy", "male", "TSMC 32748"),
        _Doctor("dr-priya-menon", "Priya", "Menon", "female", "TCMC 64180"),
        ("Taluk hospital, east", 15.4319, 75.6290),
    ),
    _Opd(
        "bone",
        "Bone and Injury OPD",
        "394801008",
        "Trauma and orthopedics",
        _Doctor("dr-harish-gowda", "Harish", "Gowda", "male", "KMC 53692"),
        _Doctor("dr-neha-joshi", "Neha", "Joshi", "female", "MMC 90457"),
        ("Taluk hospital, south", 14.7936, 75.3990),
    ),
)
_SHIFTS = (("morning", (8, 14)), ("evening", (14, 20)))


def rotas() -> list[Rota]:
    """The schedules and their hours."""
    return [
        Rota(f"{opd.id}-{shift}", _specialty(opd), hours)
        for opd in _OPDS
        for shift, hours in _SHIFTS
    ]


def resources() -> list[Resource]:
    """Everything but the slots, what is referred to first."""
    found: list[Resource] = [_hospital()]
    found += [_location(opd) for opd in _OPDS]
    found += [_service(opd) for opd in _OPDS]
    number = 0
    for opd in _OPDS:
        for (shift, _), doctor in zip(_SHIFTS, (opd.morning, opd.evening), strict=True):
            number += 1
            found.append(_practitioner(doctor, f"+9190000001{number:02d}"))
            found.append(_role(opd, doctor))
            found.append(_schedule(opd, doctor, shift))
    return found


def _hospital() -> Resource:
    return {
        "resourceType": "Organization",
        "id": "district-hospital",
        "identifier": [
            {
                "type": _type("PRN", "Provider number"),
                "system": "https://facility.ndhm.gov.in",
                "value": "IN0000000001",
            }
        ],
        "active": True,
        "name": "District Hospital Telemedicine Hub (demo)",
    }


def _service(opd: _Opd) -> Resource:
    return {
        "resourceType": "HealthcareService",
        "id": f"opd-{opd.id}",
        "active": True,
        "providedBy": {"reference": _HOSPITAL},
        "specialty": [_specialty(opd)],
        "location": [{"reference": f"Location/place-{opd.id}"}],
        "name": opd.name,
    }


def _location(opd: _Opd) -> Resource:
    name, north, east = opd.place
    return {
        "resourceType": "Location",
        "id": f"place-{opd.id}",
        "status": "active",
        "name": name,
        "mode": "instance",
        "position": {"longitude": east, "latitude": north},
        "managingOrganization": {"reference": _HOSPITAL},
    }


def _practitioner(doctor: _Doctor, phone: str) -> Resource:
    return {
        "resourceType": "Practitioner",
        "id": doctor.id,
        "identifier": [
            {
                "type": _type("MD", "Medical License number"),
                "system": "https://doctor.ndhm.gov.in",
                "value": doctor.registration,
            }
        ],
        "active": True,
        "name": [
            {
                "text": f"Dr {doctor.given} {doctor.family}",
                "family": doctor.family,
                "given": [doctor.given],
                "prefix": ["Dr"],
            }
        ],
        "telecom": [{"system": "phone", "value": phone, "use": "mobile"}],
        "gender": doctor.gender,
    }


def _role(opd: _Opd, doctor: _Doctor) -> Resource:
    return {
        "resourceType": "PractitionerRole",
        "id": _role_id(doctor),
        "active": True,
        "practitioner": {"reference": f"Practitioner/{doctor.id}"},
        "organization": {"reference": _HOSPITAL},
        "healthcareService": [{"reference": f"HealthcareService/opd-{opd.id}"}],
        "specialty": [_specialty(opd)],
    }


def _schedule(opd: _Opd, doctor: _Doctor, shift: str) -> Resource:
    return {
        "resourceType": "Schedule",
        "id": f"{opd.id}-{shift}",
        "active": True,
        "specialty": [_specialty(opd)],
        "actor": [
            {"reference": f"PractitionerRole/{_role_id(doctor)}"},
            {"reference": f"Practitioner/{doctor.id}"},
            {"reference": f"HealthcareService/opd-{opd.id}"},
        ],
    }


def _role_id(doctor: _Doctor) -> str:
    return f"role-{doctor.id.removeprefix('dr-')}"


def _specialty(opd: _Opd) -> Resource:
    return {"coding": [{"system": SNOMED, "code": opd.code, "display": opd.display}]}


def _type(code: str, display: str) -> Resource:
    return {"coding": [{"system": _IDENTIFIER_TYPES, "code": code, "display": display}]}
