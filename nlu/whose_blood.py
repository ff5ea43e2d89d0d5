"""Whose blood a text speaks of: what else it tells says where it comes, or would come, from."""

from __future__ import annotations

from collections.abc import Collection

BLOOD = "bleeding-other"
OF_PREGNANCY = "vaginal-bleeding"
BEARING = {"belly", "lower-belly", "upper-belly", "back", "lower-back", "genitals"}
FROM = {
    "haemoptysis": {"cough", "cough-productive", "cough-dry"},
    "blood-in-urine": {"painful-urination", "frequent-urination"},
}


def blood_denied(found: dict[str, bool]) -> dict[str, bool]:
    """Symptoms with whether each is absent; blood that is denied beside a cough is of the cough.

    What is there is left as it was said: a cough and a bleeding foot are two things.
    """
    if found.get(BLOOD) is not True:
        return found
    there = {symptom for symptom, absent in found.items() if not absent}
    whose = [blood for blood, signs in FROM.items() if signs & there]
    if len(whose) != 1 or whose[0] in found:
        return found
    return {whose[0] if symptom == BLOOD else symptom: gone for symptom, gone in found.items()}


def blood_of_pregnancy(found: dict[str, bool], parts: Collection[str]) -> dict[str, bool]:
    """As ``blood_denied``, of one who is pregnant: her blood is of that, there or denied.

    Not so where an injury, or another part of the body that bleeds (``parts``), is named.
    """
    elsewhere = {OF_PREGNANCY, "injury"} & found.keys() or set(parts) - BEARING
    if BLOOD not in found or elsewhere:
        return blood_denied(found)
    return {OF_PREGNANCY if symptom == BLOOD else symptom: gone for symptom, gone in found.items()}
