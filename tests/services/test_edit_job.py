"""What the person changes by hand: every field, nothing lost, conflicts told."""

from datetime import date

import pytest
from pydantic import ValidationError

from companion.domain.contact import NewContact
from companion.domain.errors import Conflict, InvalidInput, JobNotFound, NotFound
from companion.domain.job import Contract, Job, Salary
from companion.domain.query import JobQuery
from companion.services.add_note import add_note
from companion.services.capture_job import capture_page
from companion.services.contacts import add_contact, contacts_of, remove_contact
from companion.services.context import Context
from companion.services.delete_job import delete_job, restore_job
from companion.services.edit_job import JobEdit, edit_job
from companion.services.find_jobs import find_job, timeline
from companion.services.saved_views import delete_view, list_views, save_view
from tests.services.postings import URL, count, kinds, page


@pytest.fixture
def job(context: Context) -> Job:
    return capture_page(context, url=URL, html=page()).job


EVERY_FIELD = JobEdit(
    title="Lead Data Engineer",
    company="Northwind",
    locations=("Porto", "Remote"),
    workplace="hybrid",
    employment_type="contract",
    seniority="lead",
    min_years=5,
    salary=Salary(min=70000, max=80000, currency="EUR", period="year"),
    posted_at=date(2026, 11, 1),
    valid_through=date(2026, 12, 1),
    board="northwind",
    external_id="R-1",
    apply_url="https://careers.example.com/apply/2",
    description="Short.",
    contract=Contract(length="6 months"),
    url="https://careers.example.com/jobs/2",
    notes="A note.",
)


def test_every_field_can_be_changed(context: Context, job: Job) -> None:
    edited = edit_job(context, job_id=job.id, changes=EVERY_FIELD, expected_version=job.version)
    told = edited.posting.model_dump() | {"url": edited.url, "notes": edited.notes}
    assert told == {**EVERY_FIELD.model_dump(), "site": job.posting.site}
    assert {edited.sources[name] for name in JobEdit.model_fields} == {"you"}
    assert find_job(context, job_id=job.id) == edited


def test_only_what_is_given_is_changed_and_the_log_says_what(context: Context, job: Job) -> None:
    edited = edit_job(context, job_id=job.id, changes=JobEdit(title="Chief Cook", salary=None))
    assert (edited.posting.company, edited.posting.description) == (job.posting.company, job.posting.description)
    event = timeline(context, job_id=job.id)[-1]
    assert (event.kind, event.why, event.data) == (
        "job.edited",
        "You changed title.",
        {"title": ["Data Engineer", "Chief Cook"]},
    )


def test_an_edit_that_changes_nothing_is_no_event(context: Context, job: Job) -> None:
    assert edit_job(context, job_id=job.id, changes=JobEdit(title=job.posting.title)) == job
    assert kinds(context, job.id) == ["job.saved"]


def test_two_editors_do_not_overwrite_each_other(context: Context, job: Job) -> None:
    edit_job(context, job_id=job.id, changes=JobEdit(title="One"), expected_version=job.version)
    with pytest.raises(Conflict, match="changed elsewhere"):
        edit_job(context, job_id=job.id, changes=JobEdit(title="Two"), expected_version=job.version)
    assert find_job(context, job_id=job.id).posting.title == "One"


@pytest.mark.parametrize("field", ["url", "apply_url"])
def test_an_address_that_is_none_is_refused(context: Context, job: Job, field: str) -> None:
    with pytest.raises(InvalidInput, match="https://"):
        edit_job(context, job_id=job.id, changes=JobEdit.model_validate({field: "javascript:alert(1)"}))


@pytest.mark.parametrize(
    "values", [{"title": ""}, {"title": None}, {"company": " "}, {"min_years": -1}, {"colour": "x"}]
)
def test_what_no_job_can_have_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        JobEdit.model_validate(values)


def test_a_corrected_company_is_found_under_its_new_name(context: Context, job: Job) -> None:
    edit_job(context, job_id=job.id, changes=JobEdit(company="Southwind Ltd"))
    other = capture_page(context, url="https://careers.example.com/jobs/1234", html=page("Cook", company="Southwind"))
    assert [line.job_id for line in other.history] == [job.id]


def test_notes_are_added_below_each_other(context: Context, job: Job) -> None:
    add_note(context, job_id=job.id, text="Ada works there.\r\n")
    noted = add_note(context, job_id=job.id, text="Ask about\n\n\n\nremote.")
    assert noted.notes == "Ada works there.\n\nAsk about\n\nremote."
    assert [event.data.get("text") for event in timeline(context, job_id=job.id)[1:]] == [
        "Ada works there.",
        "Ask about\n\nremote.",
    ]


@pytest.mark.parametrize(("text", "words"), [("", "empty"), (" \n\u200b ", "empty"), ("x" * 10_001, "10,000")])
def test_a_note_without_words_or_end_is_refused(context: Context, job: Job, text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        add_note(context, job_id=job.id, text=text)


def test_a_deleted_job_is_gone_and_can_be_restored_whole(context: Context, job: Job) -> None:
    add_note(context, job_id=job.id, text="Keep me.")
    delete_job(context, job_id=job.id)
    assert count(context) == 0
    with pytest.raises(JobNotFound):
        delete_job(context, job_id=job.id)
    assert restore_job(context, job_id=job.id).notes == "Keep me."
    assert kinds(context, job.id) == ["job.saved", "job.noted", "job.deleted", "job.restored"]


def test_contacts_come_and_go_with_an_event_each(context: Context, job: Job) -> None:
    ada = add_contact(context, job_id=job.id, new=NewContact(name="Ada Example", role="Recruiter"))
    assert [contact.name for contact in contacts_of(context, job_id=job.id)] == ["Ada Example"]
    remove_contact(context, contact_id=ada.id)
    assert contacts_of(context, job_id=job.id) == []
    assert kinds(context, job.id) == ["job.saved", "contact.added", "contact.removed"]
    with pytest.raises(NotFound):
        remove_contact(context, contact_id=ada.id)
    with pytest.raises(JobNotFound):
        add_contact(context, job_id=99, new=NewContact(name="Ada Example"))


def test_views_are_kept_by_name(context: Context) -> None:
    view = save_view(context, name="Remote", query=JobQuery(workplaces=("remote",)))
    save_view(context, name="Remote", query=JobQuery(workplaces=("hybrid",)))
    assert [(kept.id, kept.query.workplaces) for kept in list_views(context)] == [(view.id, ("hybrid",))]
    delete_view(context, view_id=view.id)
    assert list_views(context) == []
