"""A person named on a job: the recruiter, the hiring manager, whoever the posting or a mail names."""

from companion.domain.job import Line, RequiredLine
from companion.domain.value import Value


class NewContact(Value):
    """A contact about to be added to a job."""

    name: RequiredLine
    role: Line = ""
    email: Line = ""
    phone: Line = ""
    url: Line = ""
    note: Line = ""


class Contact(NewContact):
    """A contact on a job."""

    id: int
    job_id: int
