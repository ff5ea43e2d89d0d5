"""How many parts a text takes, against the standard's figures and for any text at all."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from bot.sms.segments import BASIC, EXTENSION, count, split

INDIC = "".join(map(chr, range(0x0900, 0x0980)))
MIXED = st.text(st.sampled_from(BASIC + EXTENSION + INDIC + "👩🏽‍⚕️🇮🇳é\r\n \x00\ud83d"))


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("क" * 70, "UCS-2", 70, 1),
        ("क" * 71, "UCS-2", 71, 2),
        ("क" * 134, "UCS-2", 134, 2),
        ("क" * 135, "UCS-2", 135, 3),
        ("😷" * 35, "UCS-2", 70, 1),
        ("😷" * 36, "UCS-2", 72, 2),
    ],
)
def test_the_standards_figures(text: str, encoding: str, units: int, parts: int) -> None:
    size = count(text)
    assert (size.encoding, size.units, size.parts) == (encoding, units, parts)


def test_the_alphabet_is_whole() -> None:
    assert len(BASIC) == len(set(BASIC)) == 127  # 128 places, one is the escape
    assert not set(BASIC) & set(EXTENSION)


def test_it_names_the_first_character_that_forces_ucs2() -> None:
    assert count("Fever – 2 days, “bad”").forced_by == "–"
    assert count("plain").forced_by == ""


def test_an_escaped_pair_of_septets_stays_together() -> None:
    assert split("a" * 152 + "€" + "a" * 10) == ["a" * 152, "€" + "a" * 10]


def test_a_syllable_and_an_emoji_stay_together() -> None:
    assert split("क" * 66 + "कि" + "क" * 10) == ["क" * 66, "कि" + "क" * 10]
    assert split("क" * 66 + "😷" + "क" * 10) == ["क" * 66, "😷" + "क" * 10]


@given(MIXED | st.text())
def test_the_parts_are_the_message(text: str) -> None:
    assert "".join(split(text)) == text


@given(st.text(st.sampled_from(INDIC + "aé😷"), min_size=60, max_size=400))
def test_every_part_fits_and_cuts_only_between_clusters(text: str) -> None:
    size, parts = count(text), split(text)
    assert size.parts == len(parts)
    if len(parts) > 1:
        room = 153 if size.encoding == "GSM-7" else 67
        assert all(count(part).units <= room or size.encoding == "GSM-7" for part in parts)
        ends = {match.end() for match in regex.finditer(r"\X", text)}
        cut = 0
        for part, whole in ((part, regex.findall(r"\X", part)) for part in parts):
            cut += len(part)
            assert cut in ends or any(len(cluster) > 20 for cluster in whole)


@given(MIXED)
def test_the_units_are_those_of_utf_16(text: str) -> None:
    size = count(text)
    if size.encoding == "UCS-2":
        assert size.units == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(st.sampled_from(BASIC + EXTENSION)))
def test_the_gsm_alphabet_never_forces_ucs2(text: str) -> None:
    assert count(text).encoding == "GSM-7"


def test_one_cluster_longer_than_a_part_is_still_cut_to_fit() -> None:
    stacked = "क" + "\u0301" * 200
    assert [len(part) for part in split(stacked)] == [67, 67, 67]
