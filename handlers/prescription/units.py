"""Units of dose and of time, as prescriptions write them: UCUM, HL7 dose forms, plain words."""

from __future__ import annotations

_DOSE = {
    "tablet": "tablet tablets tab tabs tbl",
    "capsule": "capsule capsules cap caps",
    "ml": "ml millilitre millilitres milliliter milliliters",
    "drop": "drop drops drp gtt",
    "puff": "puff puffs inhalation inhalations",
    "spray": "spray sprays",
    "teaspoon": "teaspoon teaspoons teaspoonful tsp tsp_us tsp_m",
    "tablespoon": "tablespoon tablespoons tablespoonful tbsp tbs_us tbs_m",
    "spoon": "spoon spoons spoonful",
    "sachet": "sachet sachets packet packets pkt",
    "application": "application applications appful",
    "unit": "unit units iu u",
    "injection": "injection injections inj",
    "suppository": "suppository suppositories supp",
    "lozenge": "lozenge lozenges loz",
    "patch": "patch patches",
    "count": "each ea",
    "mg": "mg milligram milligrams",
    "mcg": "mcg ug \u00b5g \u03bcg microgram micrograms",
    "g": "g gm gram grams",
}
_TIME = {
    "minute": "min minute minutes",
    "hour": "h hr hrs hour hours",
    "day": "d day days",
    "week": "wk week weeks",
    "month": "mo month months",
    "year": "a year years",
}


def _by_spelling(table: dict[str, str]) -> dict[str, str]:
    return {spelling: key for key, spellings in table.items() for spelling in spellings.split()}


_DOSE_BY_SPELLING = _by_spelling(_DOSE)
_TIME_BY_SPELLING = _by_spelling(_TIME)
DOSE_UNITS = tuple(_DOSE)
DOSE_SPELLINGS = tuple(_DOSE_BY_SPELLING)
TIME_UNITS = tuple(_TIME)
TIME_SPELLINGS = tuple(_TIME_BY_SPELLING)


def dose_unit(spelling: str) -> str:
    """The key of a unit of dose (``tablet``, ``ml``...), empty when it is none we know."""
    return _DOSE_BY_SPELLING.get(_plain(spelling), "")


def time_unit(spelling: str) -> str:
    """The key of a unit of time (``hour``, ``day``...), empty when it is none we know."""
    return _TIME_BY_SPELLING.get(_plain(spelling), "")


def _plain(spelling: str) -> str:
    return spelling.casefold().strip(" .{}[]").replace("(s)", "")
