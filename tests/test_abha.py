"""ABHA numbers and addresses as they are written, keyed and shown; Aadhaar numbers taken out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers import aadhaar, abha
from handlers.core.records import Abha
from handlers.inbound import Inbound, Speech, Text
from handlers.said import listen
from nlu.understanding import Understanding
from tests.faults.outside import START

KNOWN = "22722548295255"  # of the published examples; its last digit is Luhn's
AADHAAR = "999941057058"  # the published one, for tests
ZEROS = (0x30, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0x660, 0x6F0)
GAPS = ("", " ", "-", " - ", ".", "\u2013", "/")
digits = st.text("0123456789", min_size=14, max_size=14)


def _in_script(number: str, zero: int) -> str:
    return "".join(chr(zero + int(digit)) for digit in number)


@settings(deadline=None)
@given(digits, st.sampled_from(ZEROS), st.sampled_from(GAPS), st.sampled_from(["", "my abha: "]))
def test_a_number_is_read_in_any_script_and_grouping(
    number: str, zero: int, gap: str, before: str
) -> None:
    groups = abha.grouped(number).split("-")
    written = gap.join(_in_script(group, zero) for group in groups)
    assert abha.read(f"{before}{written}.") == Abha(number=number)


@settings(deadline=None)
@given(st.text("0123456789", min_size=1, max_size=20).filter(lambda n: len(n) != 14))
def test_any_other_count_of_digits_is_none(number: str) -> None:
    assert abha.read(number) == ("aadhaar" if len(number) == 12 else None)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_whatever_is_written_is_read_without_failing(text: str) -> None:
    found = abha.read(text)
    assert found in (None, "aadhaar") or isinstance(found, Abha)
    if isinstance(found, Abha):
        assert bool(found.number) != bool(found.address)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("asha.devi@abdm", "asha.devi@abdm"),
        ("My ABHA is Asha_22@SBX.", "asha_22@sbx"),
        ("asha @ abdm", "asha@abdm"),
        ("old one ravi99@ndhm", "ravi99@ndhm"),
        (f"{KNOWN}@abdm", f"{KNOWN}@abdm"),
    ],
)
def test_addresses(written: str, address: str) -> None:
    assert abha.read(written) == Abha(address=address)


@pytest.mark.parametrize("written", ["asha@gmail.com", "a@abdm", "9asha@abdm", "asha@abdmx", "@"])
def test_what_is_no_address(written: str) -> None:
    assert abha.read(written) is None


@settings(deadline=None)
@given(st.text("0123456789", min_size=13, max_size=13))
def test_one_last_digit_of_ten_is_not_doubtful(stem: str) -> None:
    assert sum(not abha.is_doubtful(Abha(f"{stem}{last}")) for last in range(10)) == 1


def test_doubt_is_about_numbers_only() -> None:
    assert not abha.is_doubtful(Abha(KNOWN))
    assert abha.is_doubtful(Abha(KNOWN[:-1] + "6"))
    assert not abha.is_doubtful(Abha(address="asha@abdm"))


def test_how_it_is_shown() -> None:
    assert abha.grouped(KNOWN) == "22-7225-4829-5255"
    assert abha.spelled(KNOWN) == "2 2, 7 2 2 5, 4 8 2 9, 5 2 5 5"
    assert abha.masked(Abha(KNOWN)) == "…5255"
    assert abha.masked(Abha(address="asha@abdm")) == "as…@abdm"
    assert abha.of_keys(int(KNOWN)) == Abha(KNOWN)
    assert abha.of_keys(int(AADHAAR)) == "aadhaar"


@pytest.mark.parametrize("gap", ["", " ", "-"])
@pytest.mark.parametrize("zero", ZEROS)
def test_an_aadhaar_number_is_taken_out(gap: str, zero: int) -> None:
    groups = [AADHAAR[at : at + 4] for at in (0, 4, 8)]
    written = gap.join(_in_script(group, zero) for group in groups)
    assert aadhaar.masked(f"I am {written}, fever") == f"I am {aadhaar.MASK}, fever"


@settings(deadline=None)
@given(st.integers(10**11 * 2, 10**12 - 1))
def test_one_check_digit_of_ten_makes_an_aadhaar_number(number: int) -> None:
    stem = str(number)[:-1]
    taken = [last for last in "0123456789" if aadhaar.masked(stem + last) == aadhaar.MASK]
    assert len(taken) == 1


@pytest.mark.parametrize(
    "written", [KNOWN, "22-7225-4829-5255", "+999941057058", "199941057058", "9999410570581", "no"]
)
def test_other_numbers_stay(written: str) -> None:
    assert aadhaar.masked(written) == written


@pytest.mark.parametrize("body", [Text(f"fever {AADHAAR}"), Speech(f"fever {AADHAAR}", 0.9)])
def test_nothing_that_listens_hears_an_aadhaar_number(body: Text | Speech) -> None:
    heard: list[str] = []

    def parse(text: str, language: str) -> Understanding:
        heard.append(text)
        return Understanding(text)

    listen(Inbound("tel:+919812345678", "sms", "p", "m", body, START), parse, "en")
    assert heard == [f"fever {aadhaar.MASK}"]
