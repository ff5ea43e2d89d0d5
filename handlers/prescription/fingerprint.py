"""What tells one version of a prescription from the next: its medicines and how they are taken."""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

import msgspec

from handlers.core.records import Prescription

_SIZE: Final = 16  # bytes


def fingerprint(prescription: Prescription) -> str:
    """32 hex digits: the same for as long as nothing of its medicines, dosages and notes changed.
    The ids of the Bundle and the patient are in it, so that equal ones of two people differ.
    """
    whose = (prescription.id, prescription.person.id)
    said = msgspec.json.encode((whose, prescription.medications), order="sorted")
    return blake2b(said, digest_size=_SIZE).hexdigest()
