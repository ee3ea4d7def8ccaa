"""Search finds what the person means, in the order asked for, page by page."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.application import Column, Status
from companion.domain.job import JobChanges, Salary
from companion.domain.query import JobPage, JobQuery
from companion.store import jobs
from companion.store.database import Database
from tests.store.examples import NOW, later, posting, saved


@pytest.fixture
def titles(database: Database) -> Callable[..., list[str]]:
    """Asks the tracker and returns the titles found."""

    def ask(**query: object) -> list[str]:
        with database.read() as session:
            return [job.posting.title for job in jobs.search_jobs(session, JobQuery.model_validate(query)).jobs]

    return ask


@pytest.fixture
def bakery(database: Database) -> Database:
    with database.write() as session:
        saved(session, title="Pâtissier", company="Crème Brûlée SARL", locations=("Orléans",), description="Macarons")
        saved(session, title="Baking engineer", company="Example Bread", description="Engineering of ovens in C++")
        saved(
            session,
            title="Seller",
            company="Kiosk Große Straße",
            locations=("Łódź", "São Paulo"),
            notes="They bake engines too",
        )
    return database


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("patissier", {"Pâtissier"}),
        ("PÂTISSIER", {"Pâtissier"}),
        ("brulee orleans", {"Pâtissier"}),
        ("bake", {"Baking engineer", "Seller"}),
        ("engineers", {"Baking engineer", "Seller"}),
        ("enginee", {"Baking engineer"}),
        ("enginee oven", {"Baking engineer"}),
        ("eng", {"Baking engineer", "Seller"}),
        ('"example bread"', {"Baking engineer"}),
        ('"bread example"', set()),
        ('"bake engines" kiosk', {"Seller"}),
        ('"unfinished', set()),
        ("c++", {"Baking engineer"}),
        ("sao-paulo", {"Seller"}),
        ("lodz", {"Seller"}),
        ("łódź", {"Seller"}),
        ("strasse", {"Seller"}),
        ("GROẞE STRAßE", {"Seller"}),
        ("orl\u0065\u0301ans", {"Pâtissier"}),
        ("macaron", {"Pâtissier"}),
        ("nothing like it", set()),
        ("pâtissier kiosk", set()),
        ("", {"Pâtissier", "Baking engineer", "Seller"}),
        ("  *** \" ' () : ^ - ", {"Pâtissier", "Baking engineer", "Seller"}),
        ("AND OR NOT NEAR(", set()),
        ("title:seller", set()),
    ],
)
def test_words_are_found_whatever_their_accents_case_and_ending(
    bakery: Database, titles: Callable[..., list[str]], *, text: str, found: set[str]
) -> None:
    assert set(titles(text=text)) == found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40) | st.text(alphabet="ab\"'*:^&|!<>()-+ \\%_\x00", max_size=20))
def test_no_search_text_breaks_the_search(bakery: Database, text: str) -> None:
    with bakery.read() as session:
        assert jobs.search_jobs(session, JobQuery(text=text)).total <= 3


def test_search_follows_changes_and_forgets_what_is_deleted(bakery: Database, titles: Callable[..., list[str]]) -> None:
    with bakery.write() as session:
        (job,) = jobs.search_jobs(session, JobQuery(text="seller")).jobs
        changed = JobChanges(posting=posting(title="Cashier", locations=("Porto",)), notes="")
        jobs.change_job(session, job.id, at=NOW, changes=changed)
    assert titles(text="porto") == titles(text="cashier") == ["Cashier"]
    assert titles(text="seller") == titles(text="lodz") == titles(text="kiosk") == []
    with bakery.write() as session:
        jobs.set_deleted(session, job.id, at=NOW)
    assert titles(text="cashier") == []
    with bakery.write() as session:
        jobs.set_deleted(session, job.id, at=None)
    assert titles(text="cashier") == ["Cashier"]


@pytest.fixture
def five(database: Database) -> Database:
    """Five jobs that differ in everything that can be sorted or filtered."""
    yearly, hourly = Salary(min=30_000, max=50_000, period="year"), Salary(min=30, period="hour")
    with database.write() as session:
        saved(session, title="b", company="Delta", status=Status.OFFER, salary=yearly, workplace="remote")
        saved(session, title="A", company="alpha", status=Status.SAVED, salary=hourly, at=later(4))
        saved(session, title="d", company="Échelle", status=Status.REJECTED, workplace="hybrid", at=later(2))
        saved(session, title="C", company="alpha", status=Status.VIEWED, posted_at=date(2026, 1, 5), at=later(3))
        saved(session, title="e", company="50% Off_Ltd", posted_at=date(2026, 1, 9), employment_type="internship")
    return database


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, "ACdeb"),
        ({"descending": False}, "bedCA"),
        ({"sort": "created"}, "ACdeb"),
        ({"sort": "title", "descending": False}, "AbCde"),
        ({"sort": "title"}, "edCbA"),
        ({"sort": "status", "descending": False}, "AeCbd"),
        ({"sort": "salary"}, "Ab"),
        ({"sort": "salary", "descending": False}, "bA"),
        ({"sort": "posted"}, "eC"),
        ({"sort": "posted", "descending": False}, "Ce"),
        ({"statuses": ["saved"]}, "Ae"),
        ({"columns": ["applied", "closed"]}, "Cd"),
        ({"columns": ["applied"], "statuses": ["offer"]}, "Cb"),
        ({"workplaces": ["remote", "hybrid"]}, "db"),
        ({"employment_types": ["internship"]}, "e"),
        ({"company": "ALPHA"}, "AC"),
        ({"company": "%"}, "e"),
        ({"company": "off_l"}, "e"),
        ({"company": "a_p"}, ""),
        ({"min_salary": 50_000}, "Ab"),
        ({"min_salary": 60_000}, "A"),
        ({"saved_after": later(3)}, "AC"),
        ({"saved_after": later(3).replace(tzinfo=None)}, "AC"),
        ({"company": "alpha\0"}, "AC"),
        ({"offset": 10_000_000}, ""),
        ({"limit": 2, "offset": 1}, "Cd"),
        ({"limit": 2, "offset": 9}, ""),
    ],
)
def test_filters_and_orders_do_what_they_say(
    five: Database, titles: Callable[..., list[str]], *, query: dict[str, object], found: str
) -> None:
    assert "".join(titles(**query))[: len(found) or None] == found


def test_the_total_counts_every_match_and_pages_never_overlap(five: Database) -> None:
    with five.read() as session:
        pages = [
            jobs.search_jobs(session, JobQuery(sort="closing", statuses=tuple(Status), limit=2, offset=offset))
            for offset in (0, 2, 4)
        ]
    assert [page.total for page in pages] == [5, 5, 5]
    assert sorted(job.id for page in pages for job in page.jobs) == [1, 2, 3, 4, 5]


def test_the_board_shows_the_latest_of_each_column_and_counts_all(database: Database) -> None:
    with database.write() as session:
        for number, status in enumerate([*Status, *Status]):
            saved(session, title=f"{status} {number}", status=status, at=later(number))
        gone = saved(session, title="gone")
        jobs.set_deleted(session, gone.id, at=NOW)
        shown = jobs.board(session, per_column=3)
        counts = jobs.column_counts(session)
    assert list(shown) == list(counts) == list(Column)
    assert {column: page.total for column, page in shown.items()} == counts
    assert counts[Column.APPLIED] == 8
    assert sum(counts.values()) == 28
    assert [job.posting.title for job in shown[Column.SAVED].jobs] == ["saved 14", "saved 0"]
    assert [job.posting.title for job in shown[Column.CLOSED].jobs] == ["closed 27", "withdrawn 26", "rejected 25"]
    assert all(job.status.column == column for column, page in shown.items() for job in page.jobs)


def test_an_empty_board_has_all_its_columns(database: Database) -> None:
    with database.read() as session:
        assert jobs.board(session, 50) == dict.fromkeys(Column, JobPage(jobs=(), total=0))
