"""Date searches of the embedded core, against a model that knows FHIR's rules in plain words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.core.dates import FOREVER, instant, micros, span
from tests.embedded_core_stand import ZONE, Stand

SECOND = timedelta(seconds=1)
# times crowded together, so that spans often touch, overlap and hold one another
moments = st.builds(
    lambda month, day, hour, second: datetime(2026, month, day, hour, 0, second, tzinfo=ZONE),
    st.sampled_from([11, 12]),
    st.sampled_from([1, 22, 23]),
    st.sampled_from([0, 12, 23]),
    st.sampled_from([0, 1]),
)
Told = tuple[str, datetime, datetime]  # as written, from, up to


@st.composite
def written(draw: st.DrawFn) -> Told:
    """A date at some precision, with the span it means."""
    at = draw(moments)
    day = at.replace(hour=0, second=0)
    match draw(st.sampled_from(["year", "month", "day", "minute", "second", "utc"])):
        case "year":
            return "2026", datetime(2026, 1, 1, tzinfo=ZONE), datetime(2027, 1, 1, tzinfo=ZONE)
        case "month":
            first = day.replace(day=1)
            return f"{at:%Y-%m}", first, (first + timedelta(days=31)).replace(day=1)
        case "day":
            return f"{at:%Y-%m-%d}", day, day + timedelta(days=1)
        case "minute":
            minute = at.replace(second=0)
            return f"{at:%Y-%m-%dT%H:%M}+05:30", minute, minute + timedelta(minutes=1)
        case "second":
            return at.isoformat(), at, at + SECOND
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z", at, at + SECOND


def matches(prefix: str, low: datetime, high: datetime, asked: Told) -> bool:
    """The R4 text on prefixes, for a target from ``low`` up to ``high``."""
    _, first, after = asked
    within = first <= low and high <= after
    some_after = high > after
    some_before = low < first
    return {
        "": within,
        "eq": within,
        "ne": not within,
        "gt": some_after,
        "lt": some_before,
        "ge": some_after or within,
        "le": some_before or within,
        "sa": low >= after,
        "eb": high <= first,
    }[prefix]


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    with tempfile.TemporaryDirectory() as folder:
        yield Stand(Path(folder))


@settings(max_examples=60, deadline=None)
@given(
    told=written(),
    asked=st.lists(
        st.tuples(st.sampled_from(["", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb"]), written()),
        min_size=1,
        max_size=12,
    ),
)
def test_a_date_is_found_as_the_model_says(
    stand: Stand, told: Told, asked: list[tuple[str, Told]]
) -> None:
    text, low, high = told
    if "T" in text and high - low > SECOND:  # a resource's time has seconds
        text, high = low.isoformat(), low + SECOND
    consent = {
        "resourceType": "Consent",
        "id": "one",
        "status": "active",
        "scope": {"text": "privacy"},
        "category": [{"text": "privacy"}],
        "dateTime": text,
    }
    stand.keep(consent)
    for prefix, when in asked:
        found = stand.search("Consent", date=prefix + when[0]) == ["one"]
        assert found == matches(prefix, low, high, when), (text, prefix, when)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2026", "2026-01-01T00:00:00+05:30", "2027-01-01T00:00:00+05:30"),
        ("2026-12", "2026-12-01T00:00:00+05:30", "2027-01-01T00:00:00+05:30"),
        ("2024-02-29", "2024-02-29T00:00:00+05:30", "2024-03-01T00:00:00+05:30"),
        ("2026-11-22T10:00", "2026-11-22T10:00:00+05:30", "2026-11-22T10:01:00+05:30"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", "2026-11-22T10:00:01Z"),
        ("2026-11-22T10:00:00.25-03:00", "2026-11-22T13:00:00.25Z", "2026-11-22T13:00:00.26Z"),
        ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z", "2027-01-01T00:00:01Z"),
    ],
)
def test_a_date_is_a_span(text: str, low: str, high: str) -> None:
    assert span(text, ZONE) == (
        micros(datetime.fromisoformat(low)),
        micros(datetime.fromisoformat(high)),
    )


def test_the_end_of_time_is_open() -> None:
    assert span("9999", ZONE).high == FOREVER


@given(st.text(max_size=30) | st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"))
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    try:
        low, high = span(text, ZONE)
    except ValueError:
        return
    assert low < high


@given(st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC)))
def test_an_instant_comes_back_to_the_millisecond(moment: datetime) -> None:
    at = micros(moment)
    assert span(instant(at), ZONE) == (at - at % 1000, at - at % 1000 + 1000)
