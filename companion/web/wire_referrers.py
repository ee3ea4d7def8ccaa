"""The messages about people who may refer the person to a job."""

from pydantic import Field

from companion.web.message import Message


class ReferrersCount(Message):
    """Companies as postings and cards name them."""

    companies: list[str] = Field(max_length=500)


class ReferrersCounted(Message):
    """For each company, in order, how many connections work there now; None while no connections are imported."""

    counts: list[int] | None


class ReferrersLook(Message):
    """The posting for which a referral is wanted; `job_id` when it is in the tracker."""

    company: str = Field(min_length=1, max_length=300)
    title: str = Field(min_length=1, max_length=300)
    location: str | None = None
    job_id: int | None = None


class PersonKnown(Message):
    """A connection who may help; `ask` is how far asking them about this job has come, in words."""

    id: int
    name: str
    position: str
    company: str
    reasons: list[str]
    url: str
    has_email: bool
    ask: str | None = None


class PeopleKnown(Message):
    """The most helpful people with one tie to the company, and how many there are in all."""

    people: list[PersonKnown]
    total: int


class PeopleSearch(Message):
    """A search that the person may open; nothing is fetched from it."""

    label: str
    url: str


class ReferrersLooked(Message):
    """Who the person knows at a company: now (only these are counted), at related ones, and formerly."""

    company: str
    now: PeopleKnown
    related: PeopleKnown
    former: PeopleKnown
    searches: list[PeopleSearch]
