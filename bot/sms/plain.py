"""Punctuation that GSM-7 lacks, in its plain form: one curly quote would double what an SMS costs.

Names, and words that others typed on smartphones, bring it.
"""

from __future__ import annotations

import re

from bot.sms.segments import encoding

_INSTEAD = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc`\u00b4",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7",
    " ": "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000",
    "...": "\u2026",
    "": "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff",
}
_PLAIN = str.maketrans({char: instead for instead, chars in _INSTEAD.items() for char in chars})


# A thousandth of a milligram: "mcg", as on paper, for "ug" is taken for "mg".
_MICRO = re.compile("[\u00b5\u03bc](?=[A-Za-z])")


def plain(text: str) -> str:
    """The text with plain punctuation, where that makes it GSM-7; else the text as it is.

    In another script it would save nothing, and joiners shape its letters.
    """
    if encoding(text) == "GSM-7":
        return text
    changed = _MICRO.sub("mc", text).translate(_PLAIN)
    return changed if encoding(changed) == "GSM-7" else text
