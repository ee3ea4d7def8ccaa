"""Dates are read as the page's country writes them, and guessed never."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sites.values.dates import closing_date_in_text, read_date
from companion.sites.values.locale import Locale

US, GB, UNKNOWN = Locale(language="en", country="US"), Locale(language="en", country="GB"), Locale()
TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2026-04-03", "2026-04-03"),
        ("2026-04-03T10:15:00.000+02:00", "2026-04-03"),
        ("20260403", "2026-04-03"),
        ("2026/04/03", "2026-04-03"),
        ("3 April 2026", "2026-04-03"),
        ("April 3, 2026", "2026-04-03"),
        ("Posted on Apr 3rd, 2026", "2026-04-03"),
        ("3. März 2026", "2026-03-03"),
        ("le 3 février 2026", "2026-02-03"),
        ("3 de abril de 2026", "2026-04-03"),
        ("3 kwietnia 2026", "2026-04-03"),
        ("2026年4月3日", "2026-04-03"),
        ("03.04.2026", "2026-04-03"),
        ("17/04/2026", "2026-04-17"),
        ("04/17/2026", "2026-04-17"),
        (1775174400, "2026-04-03"),
        (1775174400000, "2026-04-03"),
        ("1775174400000", "2026-04-03"),
        ("2026-13-45", None),
        ("31.02.2026", None),
        ("soon", None),
        ("", None),
        (None, None),
        (True, None),
        (7, None),
        ({"a": 1}, None),
    ],
)
def test_a_written_date_is_read(raw: object, expected: str | None) -> None:
    assert read_date(raw, None, UNKNOWN) == (date.fromisoformat(expected) if expected else None)


def test_day_and_month_stand_in_the_order_of_the_country() -> None:
    assert read_date("03/04/2026", None, US) == date(2026, 3, 4)
    assert read_date("03/04/2026", None, GB) == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 days ago", 3),
        ("Posted 3 Days Ago", 3),
        ("Posted Today", 0),
        ("Posted Yesterday", 1),
        ("vor 3 Tagen", 3),
        ("il y a 2 semaines", 14),
        ("hace 5 días", 5),
        ("4 hari yang lalu", 4),
        ("2 dagen geleden", 2),
        ("an hour ago", 0),
        ("a week ago", 7),
        ("2d", 2),
        ("3w ago", 21),
        ("gestern", 1),
    ],
)
def test_a_relative_date_counts_from_the_day_the_page_was_seen(text: str, days: int) -> None:
    seen = read_date(text, TODAY)
    assert seen is not None
    assert (TODAY - seen).days == days
    assert read_date(text, None) is None


@pytest.mark.parametrize("text", ["30+ days ago", "Posted 30+ Days Ago", "more than 30+ days ago"])
def test_an_open_ended_date_is_no_date(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We anticipate the application window for this opening will close on - 13 Apr 2026 At", date(2026, 4, 13)),
        ("Closing date: Friday 14 June 2026", date(2026, 6, 14)),
        ("Please apply by May 30, 2026.", date(2026, 5, 30)),
        ("Bewerbungsfrist: 30.06.2026", date(2026, 6, 30)),
        ("Date limite de candidature : 1 juin 2026", date(2026, 6, 1)),
        ("Founded on 3 May 1998, we close deals on 4 May 2026", None),
        ("The closing date is soon", None),
    ],
)
def test_the_last_day_to_apply_is_found_in_text(text: str, expected: date | None) -> None:
    assert closing_date_in_text(text, TODAY) == expected


@given(st.text(max_size=60) | st.integers() | st.floats() | st.none())
def test_anything_gives_a_date_or_none(raw: object) -> None:
    assert isinstance(read_date(raw, TODAY), date | None)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_back_from_its_forms(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
    ):
        assert read_date(text) == day
