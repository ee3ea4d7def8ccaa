"""Replies, saved views and contacts: kept under their names, found again, dropped on request."""

import pytest
from sqlalchemy.exc import DBAPIError

from companion.domain.contact import NewContact
from companion.domain.errors import InvalidInput, JobNotFound, NotFound
from companion.domain.query import JobQuery
from companion.store import contacts, idempotency, jobs, saved_views
from companion.store.database import Database
from tests.store.examples import NOW, later, saved


def test_a_reply_is_recalled_by_its_key(database: Database) -> None:
    with database.write() as session:
        idempotency.remember(session, key="a", kind="save", reply={"job": {"id": 1}, "made": True}, at=NOW)
    with database.read() as session:
        assert idempotency.recall(session, "a") == {"job": {"id": 1}, "made": True}
        assert idempotency.recall(session, "b") is None


def test_a_key_is_never_given_two_replies(database: Database) -> None:
    with database.write() as session:
        idempotency.remember(session, key="a", kind="save", reply={"turn": 1}, at=NOW)
    with pytest.raises(DBAPIError), database.write() as session:
        idempotency.remember(session, key="a", kind="save", reply={"turn": 2}, at=NOW)
    with database.read() as session:
        assert idempotency.recall(session, "a") == {"turn": 1}


def test_old_replies_are_forgotten(database: Database) -> None:
    with database.write() as session:
        for minute in range(4):
            idempotency.remember(session, key=f"{minute}", kind="save", reply={}, at=later(minute))
        assert idempotency.forget_before(session, later(2)) == 2
        assert [idempotency.recall(session, f"{minute}") for minute in range(4)] == [None, None, {}, {}]


def test_a_view_is_kept_without_its_page_and_replaced_by_one_of_its_name(database: Database) -> None:
    query = JobQuery(text="baker", columns=("applied",), saved_after=NOW, limit=10, offset=20)
    with database.write() as session:
        first = saved_views.add_view(session, name="  Bakers ", query=query)
        assert (first.name, first.query) == ("Bakers", query.model_copy(update={"limit": 50, "offset": 0}))
        other = saved_views.add_view(session, name="All", query=JobQuery())
        again = saved_views.add_view(session, name="Bakers", query=JobQuery(text="cook"))
        assert again.id == first.id
    with database.read() as session:
        assert saved_views.views(session) == [other, again]


def test_a_view_without_a_name_is_refused(database: Database) -> None:
    with database.write() as session, pytest.raises(InvalidInput, match="needs a name"):
        saved_views.add_view(session, name=" \u200b ", query=JobQuery())


def test_a_deleted_view_is_gone(database: Database) -> None:
    with database.write() as session:
        view = saved_views.add_view(session, name="All", query=JobQuery())
        saved_views.delete_view(session, view.id)
        assert saved_views.views(session) == []
        with pytest.raises(NotFound, match="gone already"):
            saved_views.delete_view(session, view.id)
        with pytest.raises(NotFound):
            saved_views.delete_view(session, 2**40)


def test_contacts_stay_with_their_job_until_removed(database: Database) -> None:
    kim = NewContact(
        name="Kim Example", role="Recruiter", email="kim@jobs.example", phone="+1 555 0100", note="Friendly"
    )
    with database.write() as session:
        job, other = saved(session), saved(session)
        added = contacts.add_contact(session, job.id, kim)
        second = contacts.add_contact(session, job.id, NewContact(name="Lee Example"))
        contacts.add_contact(session, other.id, NewContact(name="Max Example"))
        assert added.model_dump(exclude={"id", "job_id"}) == kim.model_dump()
        assert contacts.contacts_of(session, job.id) == [added, second]
        assert contacts.remove_contact(session, added.id) == added
        assert contacts.contacts_of(session, job.id) == [second]
        with pytest.raises(NotFound, match="gone already"):
            contacts.remove_contact(session, added.id)


def test_a_contact_needs_a_job_that_is_there(database: Database) -> None:
    with database.write() as session:
        job = saved(session)
        jobs.set_deleted(session, job.id, at=NOW)
        with pytest.raises(JobNotFound):
            contacts.add_contact(session, job.id, NewContact(name="Kim Example"))
