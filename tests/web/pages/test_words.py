from datetime import UTC, date, datetime, timedelta

import pytest

from companion.domain.job import Posting, Salary, Workplace
from companion.web.views import words

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("back", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=23, minutes=59), "23 h ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=13), "13 days ago"),
        (timedelta(days=14), "2 weeks ago"),
        (timedelta(weeks=8), "8 weeks ago"),
        (timedelta(days=300), "24 January 2026"),
    ],
)
def test_a_moment_is_told_in_the_roughest_unit_that_helps(back: timedelta, said: str) -> None:
    assert words.ago(NOW - back, NOW) == said


@pytest.mark.parametrize(
    ("pay", "said", "short"),
    [
        (Salary(min=60000, max=80000, currency="EUR", period="year"), "€60,000 – 80,000 a year", "€60k – 80k"),
        (Salary(min=60000, max=60000, currency="CHF", period="year"), "CHF 60,000 a year", "CHF 60k"),
        (Salary(min=45.5, currency="USD", period="hour"), "from $45.50 an hour", "from $45.50 an hour"),
        (Salary(max=9000, currency=None, period=None), "up to 9,000", "up to 9,000"),
        (Salary(min=0, max=100, currency="USD", period="day"), "$0 – 100 a day", "$0 – 100 a day"),
        (None, "", ""),
    ],
)
def test_pay_reads_as_people_write_it(pay: Salary | None, said: str, short: str) -> None:
    assert words.pay(pay) == said
    assert words.pay(pay, short=True) == short


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "posting closed"), (0, "closes today"), (1, "closes tomorrow"), (7, "closes in 7 days"), (8, "")],
)
def test_only_a_near_end_is_worth_a_warning(days: int, said: str) -> None:
    assert words.until(NOW.date() + timedelta(days=days), NOW.date()) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-9, "overdue since 11 November 2026"),
        (-1, "overdue since yesterday"),
        (0, "due today"),
        (1, "due tomorrow"),
        (7, "due in 7 days"),
        (8, "due on 28 November 2026"),
    ],
)
def test_what_is_to_be_done_says_when(days: int, said: str) -> None:
    assert words.due(NOW.date() + timedelta(days=days), NOW.date()) == said


def test_a_posting_without_an_end_never_warns() -> None:
    assert words.until(None, date(2026, 1, 1)) == ""


def test_a_stored_word_becomes_a_readable_one() -> None:
    assert (words.label("full_time"), words.label(None)) == ("Full time", "")


@pytest.mark.parametrize(
    ("location", "workplace", "said"),
    [
        ("Remote - Canada", "remote", ("Remote - Canada",)),
        ("Fully remote", "remote", ("Fully remote",)),
        ("Toronto", "remote", ("Toronto", "Remote")),
        ("Remotegate", "remote", ("Remotegate", "Remote")),
        ("", "hybrid", ("Hybrid",)),
        ("Oslo", None, ("Oslo",)),
    ],
)
def test_the_workplace_is_said_once(location: str, workplace: Workplace | None, said: tuple[str, ...]) -> None:
    places = (location,) if location else ()
    posting = Posting(title="Baker", company="Crumb", locations=places, workplace=workplace)
    assert words.places(posting) == said
