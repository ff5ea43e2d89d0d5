"""The specialties an OPD may have: our short names and their SNOMED CT codes."""

from __future__ import annotations

SNOMED = {
    "general": "394802001",  # General medicine
    "child": "394537008",  # Pediatric specialty
    "women": "394585009",  # Obstetrics and gynecology
    "skin": "394582007",  # Dermatology
    "ent": "394604002",  # Ear, nose and throat surgery
    "bone": "394801008",  # Trauma and orthopedics
}
KEYS = {code: key for key, code in SNOMED.items()}
