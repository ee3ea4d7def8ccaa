"""Every message between the extension and the daemon; the native host passes them on unread.

`companion dev sync` writes `extension/wire.d.ts` and the tables in `docs/protocol.md` from this file.
A request is `{"id", "kind", "body", "key"?}`; `key` is the idempotency key of a request that changes something.
"""

from datetime import date, datetime
from typing import Literal, NamedTuple

from pydantic import Field, JsonValue

from companion.domain.application import Column, Status
from companion.web.message import Message
from companion.web.wire_forms import (
    AnswersLearn,
    AnswersLearned,
    DocumentGet,
    DocumentGot,
    FormChoose,
    FormChosen,
    FormDraft,
    FormDrafted,
    FormPlan,
    FormPlanned,
    FormReceipt,
    JobApplied,
    ReceiptKept,
)
from companion.web.wire_referrers import ReferrersCount, ReferrersCounted, ReferrersLook, ReferrersLooked

PROTOCOL = 1
"""The wire protocol spoken here; the extension says which range it speaks."""


class Hello(Message):
    """First message on every port."""

    extension_version: str
    protocol_min: int
    protocol_max: int


class Welcome(Message):
    """Versions and abilities. `problem` is a sentence for the person when the two do not fit together."""

    version: str
    protocol: int
    capabilities: list[str]
    tracker: str
    problem: str | None = None


class Look(Message):
    """A page the person is looking at; nothing is stored. `html` is the pruned document."""

    url: str
    html: str
    complete: bool = True


class CardLook(Message):
    """One card of a list as the page shows it."""

    url: str
    title: str
    company: str = ""
    location: str = ""


class SavedJob(Message):
    """The short form of a job for bar and popup."""

    id: int
    title: str
    company: str
    location: str | None = None
    url: str
    status: Status
    status_label: str
    column: Column
    status_since: datetime
    applied_at: datetime | None = None
    created_at: datetime
    version: int


class HistoryLine(Message):
    """One earlier dealing with the same company: "You applied here for Baker in March; rejected in April"."""

    job_id: int
    title: str
    status: Status
    at: datetime
    sentence: str
    same_role: bool = False


class PagePreview(Message):
    """What would be saved."""

    title: str
    company: str
    location: str | None = None


class Looked(Message):
    """The verdict on a page. `saved` is the tracker's job for this posting; `cards` says which listed jobs are saved.

    `retry` asks the page script to look again when the page has changed (half-loaded pages).
    """

    kind: Literal["posting", "list", "form", "not_a_job"]
    because: list[str]
    retry: bool = False
    preview: PagePreview | None = None
    saved: SavedJob | None = None
    history: list[HistoryLine] = Field(default_factory=list)
    applied: str | None = None
    """The words by which the page confirms that an application was sent."""
    identity: str | None = None
    """The posting's strongest identity key: two frames that show the same posting say the same."""


class CardsLook(Message):
    """The visible cards of a list page."""

    page_url: str
    cards: list[CardLook] = Field(max_length=500)


class CardsLooked(Message):
    """For each card, in order, the saved job or None."""

    cards: list[SavedJob | None]


class SavePage(Message):
    """Save the posting this page shows. `seen_at` is when the person clicked (the offline queue sends it later)."""

    url: str
    html: str
    seen_at: datetime | None = None


class SaveCard(Message):
    """Save one job from a list, as far as the card tells it."""

    page_url: str
    card: CardLook
    seen_at: datetime | None = None


class SaveResult(Message):
    """`created` is False when the job was known already; `missing` says in words what the page did not give."""

    job: SavedJob
    created: bool
    missing: list[str] = Field(default_factory=list)
    history: list[HistoryLine] = Field(default_factory=list)


class JobId(Message):
    """Names a job."""

    job_id: int


class SetStatus(Message):
    """The person moves a job; `note` is needed for an unusual step."""

    job_id: int
    status: Status
    note: str = ""


class AddNote(Message):
    """Append a note to a job."""

    job_id: int
    text: str = Field(min_length=1, max_length=10_000)


class Glance(Message):
    """What the popup asks for."""

    query: str = ""
    column: Column | None = None
    limit: int = Field(default=20, ge=1, le=100)


class Glanced(Message):
    """The latest jobs that match and how many stand in each column."""

    jobs: list[SavedJob]
    counts: dict[Column, int]
    total: int


class OpenTracker(Message):
    """Ask for a one-time link to a tracker page (`/jobs/7`)."""

    path: str = "/"


class Link(Message):
    """An address to open in a tab; works once, for a minute."""

    url: str


class Ok(Message):
    """Done; nothing more to say."""


class Statuses(Message):
    """All statuses with their words and columns, in order."""

    statuses: list[dict[str, str]]


class WireError(Message):
    """A numbered error (docs/protocol.md); `message` is for the person."""

    code: int
    name: str
    message: str
    params: dict[str, JsonValue] = Field(default_factory=dict)


class JobChanged(Message):
    """Event `job.changed`: a job was saved, edited, moved, deleted or restored; ask again if you show it."""

    job_id: int
    change: str
    at: date | datetime


class AskDue(Message):
    """Event `ask.due`: so many next actions with people are due today or were before, or none any more."""

    count: int
    at: datetime


class ConnectionsChanged(Message):
    """Event `connections.changed`: connections were imported; ask again for counts of people."""


class PreparationsChanged(Message):
    """Event `preparations.changed`: the list of applications to prepare moved on."""

    at: datetime


class Exchange(NamedTuple):
    """What a kind of request takes and gives; `changes` says whether it needs an idempotency key."""

    request: type[Message]
    reply: type[Message]
    changes: bool = False


KINDS: dict[str, Exchange] = {
    "hello": Exchange(Hello, Welcome),
    "page.look": Exchange(Look, Looked),
    "cards.look": Exchange(CardsLook, CardsLooked),
    "page.save": Exchange(SavePage, SaveResult, changes=True),
    "card.save": Exchange(SaveCard, SaveResult, changes=True),
    "referrers.count": Exchange(ReferrersCount, ReferrersCounted),
    "referrers.look": Exchange(ReferrersLook, ReferrersLooked),
    "form.plan": Exchange(FormPlan, FormPlanned),
    "form.choose": Exchange(FormChoose, FormChosen),
    "form.draft": Exchange(FormDraft, FormDrafted),
    "form.receipt": Exchange(FormReceipt, ReceiptKept, changes=True),
    "document.get": Exchange(DocumentGet, DocumentGot),
    "answers.learn": Exchange(AnswersLearn, AnswersLearned, changes=True),
    "job.applied": Exchange(JobApplied, SavedJob, changes=True),
    "job.delete": Exchange(JobId, Ok, changes=True),
    "job.restore": Exchange(JobId, Ok, changes=True),
    "job.status": Exchange(SetStatus, SavedJob, changes=True),
    "job.note": Exchange(AddNote, Ok, changes=True),
    "jobs.glance": Exchange(Glance, Glanced),
    "statuses": Exchange(Ok, Statuses),
    "tracker.open": Exchange(OpenTracker, Link),
}
"""Every kind of request; a test keeps the daemon's routes, `docs/protocol.md` and the extension's types equal to it."""

EVENTS: dict[str, type[Message]] = {
    "job.changed": JobChanged,
    "ask.due": AskDue,
    "connections.changed": ConnectionsChanged,
    "preparations.changed": PreparationsChanged,
}
"""Every event that the daemon sends unasked."""
