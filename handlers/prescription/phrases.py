"""Codes and set phrases of prescriptions that OPDLine can say in her language.

What is not here is said as the doctor wrote it, so a line is added only where it means exactly
its message of ``dosage.ftl``.
"""

from __future__ import annotations

# HL7 EventTiming. The first are moments of a day, so they can be counted against a frequency.
MOMENTS = {
    "MORN": "morning",
    "MORN.early": "early-morning",
    "MORN.late": "late-morning",
    "NOON": "noon",
    "AFT": "afternoon",
    "AFT.early": "early-afternoon",
    "AFT.late": "late-afternoon",
    "EVE": "evening",
    "EVE.early": "early-evening",
    "EVE.late": "late-evening",
    "NIGHT": "night",
    "HS": "bedtime",
    "WAKE": "waking",
    "ACM": "before-breakfast",
    "ACD": "before-lunch",
    "ACV": "before-dinner",
    "CM": "with-breakfast",
    "CD": "with-lunch",
    "CV": "with-dinner",
    "PCM": "after-breakfast",
    "PCD": "after-lunch",
    "PCV": "after-dinner",
}
MEALS = {"AC": "before-food", "C": "with-food", "PC": "after-food"}

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

# Abbreviations for how often (HL7 GTSAbbreviation and those written in India):
# frequency, period, unit of the period.
OFTEN: dict[str, tuple[int, int, str]] = {
    "QD": (1, 1, "d"),
    "OD": (1, 1, "d"),
    "BID": (2, 1, "d"),
    "BD": (2, 1, "d"),
    "TID": (3, 1, "d"),
    "TDS": (3, 1, "d"),
    "QID": (4, 1, "d"),
    "QDS": (4, 1, "d"),
    "QOD": (1, 2, "d"),
    "Q1H": (1, 1, "h"),
    "Q2H": (1, 2, "h"),
    "Q3H": (1, 3, "h"),
    "Q4H": (1, 4, "h"),
    "Q6H": (1, 6, "h"),
    "Q8H": (1, 8, "h"),
    "Q12H": (1, 12, "h"),
    "WK": (1, 1, "wk"),
    "MO": (1, 1, "mo"),
    "229797004": (1, 1, "d"),
    "229799001": (2, 1, "d"),
    "229798009": (3, 1, "d"),
    "307439001": (4, 1, "d"),
}

# SNOMED CT routes; "oral" is not said where the dose is of something that can only be swallowed.
ROUTES = {
    "26643006": "oral",
    "54485002": "eye",
    "10547007": "ear",
    "46713006": "nose",
    "6064005": "skin",
    "37839007": "under-tongue",
    "37161004": "rectal",
    "16857009": "vaginal",
    "78421000": "muscle",
    "34206005": "under-skin",
    "47625008": "vein",
}
SWALLOWED = {"tablet", "capsule", "ml", "teaspoon", "tablespoon", "spoon", "sachet"}
METHODS = {"421521009": "swallow"}
METHOD_WORDS = {"swallow": "swallow"}

# SNOMED CT additional instructions.
INSTRUCTIONS = {"311504000": "with-or-after-food"}

_ROUTE_WORDS = {
    "oral": "oral|oral route|by mouth|orally|po",
    "eye": "eye|ophthalmic|ophthalmic route|in the eye",
    "ear": "ear|otic|otic route|auricular route|in the ear",
    "nose": "nose|nasal|nasal route|in the nose",
    "skin": "skin|topical|topical route|cutaneous route|on the skin",
    "under-tongue": "sublingual|sublingual route|under the tongue",
    "inhaled": "inhaled|inhalation|respiratory tract route|by inhaler",
    "rectal": "rectal|rectal route|per rectum",
    "vaginal": "vaginal|vaginal route|per vaginam",
    "muscle": "intramuscular|intramuscular route|im",
    "under-skin": "subcutaneous|subcutaneous route|sc",
    "vein": "intravenous|intravenous route|iv",
}
_SITE_WORDS = {
    "left-eye": "left eye|in the left eye",
    "right-eye": "right eye|in the right eye",
    "both-eyes": "both eyes|in both eyes",
    "left-ear": "left ear|in the left ear",
    "right-ear": "right ear|in the right ear",
    "both-ears": "both ears|in both ears",
    "both-nostrils": "both nostrils|in both nostrils|each nostril",
}
_INSTRUCTION_WORDS = {
    "before-food": "before food|before meals|before eating|before meal",
    "after-food": "after food|after meals|after eating|after meal",
    "with-food": "with food|with meals|with meal",
    "with-or-after-food": "with or after food|with or after meals",
    "empty-stomach": "empty stomach|on an empty stomach|on empty stomach",
    "bedtime": "at bedtime|before sleep|before going to bed",
    "until-finished": "until finished|until it is finished|finish the course",
    "with-water": "with water",
    "shake": "shake well|shake well before use",
    "apply-thin": "apply a thin layer|apply thinly",
    "as-needed": "as needed|when needed|only if needed|sos|if needed",
}


def _by_words(table: dict[str, str]) -> dict[str, str]:
    return {words: key for key, all_words in table.items() for words in all_words.split("|")}


ROUTE_WORDS = _by_words(_ROUTE_WORDS)
SITE_WORDS = _by_words(_SITE_WORDS)
INSTRUCTION_WORDS = _by_words(_INSTRUCTION_WORDS)
