"""Of which blood "no blood" speaks: what else the text tells says where it would come from."""

from __future__ import annotations

BLOOD = "bleeding-other"
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
