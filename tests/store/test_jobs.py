"""Jobs are kept as they were given, found by their keys, and changed only from the version that was seen."""

import random
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from companion.domain.application import Status
from companion.domain.errors import Conflict, JobNotFound
from companion.domain.job import Contract, JobChanges, Salary
from companion.domain.query import JobQuery
from companion.store import jobs
from companion.store.database import Database
from tests.store.examples import NOW, later, new_job, posting, saved

FULL = posting(
    locations=("Zürich", "Köln"),
    workplace="hybrid",
    employment_type="contract",
    seniority="senior",
    min_years=4,
    salary=Salary(min=40_000, max=52_000.5, currency="EUR", period="year"),
    posted_at=date(2026, 2, 1),
    valid_through=date(2026, 4, 1),
    site="example",
    board="bread",
    external_id="R-17",
    apply_url="https://jobs.example/1/apply",
    description="Knead.\n\n**Bake.** 🥖",
    contract=Contract(length="6 months", rate=Salary(max=30, currency="GBP", period="hour")),
)


def test_a_job_comes_back_as_it_was_given(database: Database) -> None:
    new = new_job(status=Status.APPLIED, sources={"title": "json-ld"}, notes="Ask Kim", keys=("b", "a"))
    new = new.model_copy(update={"posting": FULL})
    with database.write() as session:
        added = jobs.add_job(session, new)
    with database.read() as session:
        read = jobs.get_job(session, added.id)
        assert jobs.keys_of(session, added.id) == ["a", "b"]
    assert read == added
    assert read.posting == FULL
    assert read.model_validate(read.model_dump()) == read
    assert (read.url, read.door, read.status, read.status_by) == (new.url, new.door, Status.APPLIED, "person")
    assert (read.created_at, read.updated_at, read.status_since) == (NOW, NOW, NOW)
    assert (read.sources, read.notes, read.version, read.deleted_at) == ({"title": "json-ld"}, "Ask Kim", 1, None)


def test_the_longest_names_fit(database: Database) -> None:
    letters = random.Random(7).choices([chr(code) for code in range(0x20000, 0x2A000)], k=600)
    with database.write() as session:
        job = saved(session, title="".join(letters[:300]), company="".join(letters[300:]))
        assert jobs.search_jobs(session, JobQuery(company=job.posting.company)).jobs == (job,)


def test_a_moment_of_another_time_zone_comes_back_as_the_same_moment_in_utc(database: Database) -> None:
    at = datetime(2026, 3, 2, 20, 0, tzinfo=timezone(timedelta(hours=9)))
    with database.write() as session:
        job_id = saved(session, at=at).id
    with database.read() as session:
        read = jobs.get_job(session, job_id)
    assert read.created_at == at
    assert read.created_at.tzinfo == UTC


@pytest.mark.parametrize("job_id", [0, -1, 99, 2**31, 2**70])
def test_an_unknown_number_is_said_to_be_unknown(database: Database, job_id: int) -> None:
    with database.read() as session, pytest.raises(JobNotFound, match=str(job_id)):
        jobs.get_job(session, job_id)


def test_jobs_are_found_by_each_of_their_keys_the_newest_first(database: Database) -> None:
    with database.write() as session:
        first = saved(session, keys=("ref:1", "shared"))
        second = saved(session, keys=("ref:2", "shared"))
        found = jobs.jobs_by_key(session, ["shared", "ref:1", "new"])
        assert found == {"shared": [second, first], "ref:1": [first]}
        assert jobs.jobs_by_key(session, []) == {}


def test_adding_keys_again_changes_nothing(database: Database) -> None:
    with database.write() as session:
        job = saved(session, keys=("a", "a"))
        jobs.add_keys(session, job.id, ["a", "c", "c"])
        jobs.add_keys(session, job.id, [])
        assert jobs.keys_of(session, job.id) == ["a", "c"]


def test_a_deleted_job_is_found_only_when_asked_for_and_can_be_restored(database: Database) -> None:
    with database.write() as session:
        job = saved(session, keys=("a",), company_key="bread", role_key="baker")
        gone = jobs.set_deleted(session, job.id, at=later(1))
        assert (gone.deleted_at, gone.version) == (later(1), 2)
        with pytest.raises(JobNotFound):
            jobs.get_job(session, job.id)
        with pytest.raises(JobNotFound):
            jobs.change_job(session, job.id, at=NOW, changes=JobChanges(notes="x"))
        assert jobs.get_job(session, job.id, deleted=True) == gone
        assert jobs.jobs_by_key(session, ["a"]) == {}
        assert jobs.jobs_by_key(session, ["a"], deleted=True) == {"a": [gone]}
        assert jobs.jobs_at_company(session, "bread") == jobs.find_by_role(session, "baker") == []
        assert list(jobs.all_jobs(session)) == []
        back = jobs.set_deleted(session, job.id, at=None)
        assert back == job.model_copy(update={"updated_at": later(1), "version": 3})
        assert jobs.jobs_by_key(session, ["a"]) == {"a": [back]}
        assert jobs.jobs_by_key(session, ["a"], deleted=True) == {}


def test_jobs_at_a_company_come_newest_first(database: Database) -> None:
    with database.write() as session:
        old = saved(session, company_key="bread", role_key="baker")
        new = saved(session, company_key="bread", role_key="seller", at=later(5))
        saved(session, company_key="", role_key="")
        assert jobs.jobs_at_company(session, "bread") == [new, old]
        assert jobs.find_by_role(session, "baker") == [old]
        assert jobs.jobs_at_company(session, "") == jobs.find_by_role(session, "") == []


def test_a_change_touches_only_what_it_names(database: Database) -> None:
    with database.write() as session:
        first = saved(session)
        job = saved(session, notes="old", sources={"title": "meta"})
        changed = jobs.change_job(session, job.id, at=later(1), changes=JobChanges(posting=FULL, repost_of=first.id))
        assert changed == job.model_copy(
            update={"posting": FULL, "repost_of": first.id, "updated_at": later(1), "version": 2}
        )
        changed = jobs.change_job(session, job.id, at=later(2), changes=JobChanges(notes="", company_key="k"))
        assert (changed.notes, changed.posting, changed.sources) == ("", FULL, {"title": "meta"})
        assert jobs.jobs_at_company(session, "k") == [changed]


def test_a_change_to_an_outdated_version_is_refused_and_loses_nothing(database: Database) -> None:
    with database.write() as session:
        job_id = saved(session).id
        jobs.change_job(session, job_id, at=later(1), changes=JobChanges(notes="mine"), expected_version=1)
    with pytest.raises(Conflict, match="Baker"), database.write() as session:
        jobs.change_job(session, job_id, at=later(2), changes=JobChanges(notes="yours"), expected_version=1)
    with database.read() as session:
        assert jobs.get_job(session, job_id).notes == "mine"


def test_a_status_is_kept_with_its_date_and_author(database: Database) -> None:
    with database.write() as session:
        job = saved(session)
        moved = jobs.set_status(
            session, job.id, status=Status.APPLIED, at=later(3), by="automation", applied_at=later(3)
        )
    assert (moved.status, moved.status_since, moved.status_by) == (Status.APPLIED, later(3), "automation")
    assert (moved.applied_at, moved.updated_at, moved.version) == (later(3), later(3), 2)


def test_all_jobs_come_oldest_first_and_in_whole_even_when_they_are_many(database: Database) -> None:
    with database.write() as session:
        numbers = [saved(session, title=f"Baker {i}").id for i in range(510)]
    with database.read() as session:
        assert [job.id for job in jobs.all_jobs(session)] == numbers
