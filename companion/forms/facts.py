"""What a plan may know: the person, the day, the job, and whom they know there."""

from datetime import date

from companion.domain.form import DocumentRef
from companion.domain.profile import Profile
from companion.domain.value import Value


class Facts(Value):
    """Everything an answer may rest on. `country` is where the job is (ISO 3166-1 alpha-2), None where unknown.

    `referrers` are names of connections who work at the company now; None where no connections are imported.
    `documents` has the file to attach first. `site` is the label of the site the form stands on.
    """

    profile: Profile
    today: date
    company: str = ""
    job_title: str = ""
    job_location: str = ""
    country: str | None = None
    site: str = ""
    referrers: tuple[str, ...] | None = None
    documents: tuple[DocumentRef, ...] = ()
