"""Putting a message into the mailbox: to the known address, once, noted, and never lost when it is refused."""

from dataclasses import replace

import pytest

from companion.domain.ask import AskStep, NewAsk
from companion.domain.connections import ConnectionQuery
from companion.domain.contact import NewContact
from companion.domain.errors import InvalidInput, JobNotFound, NotFound
from companion.domain.mail_draft import MailboxProblem, MailDraft
from companion.domain.person import NewConnection
from companion.services.capture_job import capture_page
from companion.services.contacts import add_contact
from companion.services.context import Context, NoMailbox
from companion.services.find_asks import asks_of_job
from companion.services.find_jobs import timeline
from companion.services.put_draft import EditedMail, put_draft
from companion.services.start_ask import start_ask
from companion.store.people import add_people, search_connections
from tests.fakes import NOON
from tests.services.postings import URL, page

MAIL = EditedMail(subject="Your team", text="Hi Kim,\nwould you refer me?", key="press-1")


class KeptDrafts(NoMailbox):
    """A mailbox that keeps what is put there, or refuses it."""

    def __init__(self) -> None:
        self.put_there: list[MailDraft] = []
        self.refusal = ""

    def put(self, draft: MailDraft) -> None:
        if self.refusal:
            raise MailboxProblem(self.refusal)
        self.put_there.append(draft)


@pytest.fixture
def mailbox() -> KeptDrafts:
    return KeptDrafts()


@pytest.fixture
def mailing(context: Context, mailbox: KeptDrafts) -> Context:
    return replace(context, mailbox=mailbox)


@pytest.fixture
def kim(mailing: Context) -> NewAsk:
    """Kim, whose address is known, about a job."""
    return NewAsk(job_id=_job(mailing), connection_id=_person(mailing, "kim@northwind.example"))


def _job(context: Context) -> int:
    return capture_page(context, url=URL, html=page()).job.id


def _person(context: Context, email: str) -> int:
    person = NewConnection(first_name="Kim", last_name="Vale", company="Northwind Labs", email=email)
    with context.database.write() as session:
        add_people(session, [("kim", person)], at=NOON)
        return search_connections(session, ConnectionQuery(text="kim")).connections[0].id


def test_the_edited_text_goes_to_the_known_address_and_the_ask_is_drafted(
    mailing: Context, mailbox: KeptDrafts, kim: NewAsk
) -> None:
    assert put_draft(mailing, new=kim, draft=MAIL) is False
    assert mailbox.put_there == [MailDraft(address="kim@northwind.example", subject="Your team", text=MAIL.text)]
    (ask,) = asks_of_job(mailing, job_id=kim.job_id)
    assert (ask.connection_id, ask.step) == (kim.connection_id, AskStep.DRAFTED)
    assert "ask.started" in {event.kind for event in timeline(mailing, job_id=kim.job_id)}


def test_a_second_press_puts_nothing_and_a_changed_text_another_draft(
    mailing: Context, mailbox: KeptDrafts, kim: NewAsk
) -> None:
    put_draft(mailing, new=kim, draft=MAIL)
    assert put_draft(mailing, new=kim, draft=MAIL) is True
    assert len(mailbox.put_there) == 1
    assert put_draft(mailing, new=kim, draft=MAIL.model_copy(update={"text": "Hi Kim, shorter."})) is False
    assert put_draft(mailing, new=kim, draft=MAIL.model_copy(update={"key": "press-2"})) is False
    assert len(mailbox.put_there) == 3
    assert len(asks_of_job(mailing, job_id=kim.job_id)) == 1


def test_an_ask_that_is_further_stays_where_it_is_and_its_history_tells(mailing: Context, kim: NewAsk) -> None:
    start_ask(mailing, new=kim, step=AskStep.SENT)
    put_draft(mailing, new=kim, draft=MAIL)
    (ask,) = asks_of_job(mailing, job_id=kim.job_id)
    assert ask.step is AskStep.SENT
    assert "another draft" in ask.notes


def test_a_refusal_notes_nothing_and_the_next_try_acts(mailing: Context, mailbox: KeptDrafts, kim: NewAsk) -> None:
    mailbox.refusal = "Gmail cannot be reached."
    with pytest.raises(MailboxProblem, match="cannot be reached"):
        put_draft(mailing, new=kim, draft=MAIL)
    assert asks_of_job(mailing, job_id=kim.job_id) == []
    mailbox.refusal = ""
    assert put_draft(mailing, new=kim, draft=MAIL) is False
    assert len(mailbox.put_there) == 1


def test_a_contact_of_the_job_is_written_to_as_well(mailing: Context, mailbox: KeptDrafts) -> None:
    job = _job(mailing)
    contact = add_contact(mailing, job_id=job, new=NewContact(name="Noor Haddad", email="noor@northwind.example"))
    put_draft(mailing, new=NewAsk(job_id=job, contact_id=contact.id), draft=MAIL)
    assert mailbox.put_there[0].address == "noor@northwind.example"
    assert asks_of_job(mailing, job_id=job)[0].contact_id == contact.id


def test_what_cannot_be_written_to_is_told_before_anything_is_put(mailing: Context, mailbox: KeptDrafts) -> None:
    job = _job(mailing)
    unknown = NewAsk(job_id=job, connection_id=_person(mailing, ""))
    with pytest.raises(InvalidInput, match="No e-mail address of Kim Vale"):
        put_draft(mailing, new=unknown, draft=MAIL)
    with pytest.raises(InvalidInput, match="text is empty"):
        put_draft(mailing, new=unknown, draft=EditedMail(text=" \n", key="1"))
    with pytest.raises(InvalidInput, match="to whom"):
        put_draft(mailing, new=NewAsk(job_id=job, name="Kim Vale"), draft=MAIL)
    with pytest.raises(NotFound):
        put_draft(mailing, new=NewAsk(job_id=job, connection_id=99), draft=MAIL)
    with pytest.raises(JobNotFound):
        put_draft(mailing, new=NewAsk(job_id=99, connection_id=1), draft=MAIL)
    assert mailbox.put_there == []


def test_without_a_mailbox_it_is_told_where_to_connect_one(context: Context) -> None:
    kim = NewAsk(job_id=_job(context), connection_id=_person(context, "kim@northwind.example"))
    with pytest.raises(MailboxProblem, match="page “Gmail drafts”"):
        put_draft(context, new=kim, draft=MAIL)
