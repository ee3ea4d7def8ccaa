"""Spans of time in all their ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.resumes.dates import span_in, without_length

_CURRENT = ""


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jan 2020 – Present", "2020-01", _CURRENT),
        ("01/2020 - heute", "2020-01", _CURRENT),
        ("2019–2021", "2019", "2021"),
        ("since 2020", "2020", _CURRENT),
        ("seit März 2019", "2019-03", _CURRENT),
        ("depuis 2018", "2018", _CURRENT),
        ("desde 2020 hasta la actualidad", "2020", _CURRENT),
        ("gennaio 2019 – in corso", "2019-01", _CURRENT),
        ("dal 2019 ad oggi", "2019", _CURRENT),
        ("mrt. 2019 - heden", "2019-03", _CURRENT),
        ("maio de 2018 – o momento", "2018-05", _CURRENT),
        ("Sept. 2018 – à ce jour", "2018-09", _CURRENT),
        ("Septembre 2016 à juin 2018", "2016-09", "2018-06"),
        ("June 2015 to August 2016", "2015-06", "2016-08"),
        ("Jun – Aug 2019", "2019-06", "2019-08"),
        ("von 2015 bis 2017", "2015", "2017"),
        ("2020-03 - 2021-04", "2020-03", "2021-04"),
        ("12.03.2019 - 30.06.2021", "2019-03", "2021-06"),
        ("07/18 - 09/20", "2018-07", "2020-09"),
        ("Mar '18 – Jun '20", "2018-03", "2020-06"),
        ("March 2019 - May 2020 (1 year 3 months)", "2019-03", "2020-05"),
        ("Summer 2019", "2019", "2019"),
        ("Expected May 2026", "2026-05", "2026-05"),
    ],
)
def test_a_span_is_read(text: str, start: str, end: str) -> None:
    found = span_in(text)
    assert found is not None
    assert (found.start, found.end, found.ongoing) == (start, end, not end)


@pytest.mark.parametrize("text", ["", "no date", "+44 113 496 0172", "£2010", "20 of 25 wards", "2021 – 2019x"[5:]])
def test_what_is_no_date_is_none(text: str) -> None:
    assert span_in(text) is None


def test_a_span_never_ends_before_it_begins() -> None:
    found = span_in("2021 – 2019")
    assert found is not None
    assert found.is_single


def test_a_length_of_time_is_taken_out() -> None:
    assert without_length("2019 - 2021 (2 years 3 months)").strip() == "2019 - 2021"


@given(st.text(alphabet="0123456789-/.– JanuaryPresentseit()", max_size=40))
def test_a_span_stands_within_its_text(text: str) -> None:
    found = span_in(text)
    assert found is None or 0 <= found.begin < found.stop <= len(text)
