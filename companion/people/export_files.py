"""The files of a network's data export, told apart by their columns."""

from collections.abc import Iterable

from companion.domain.text import fold

CONNECTIONS = "Connections"
APPLICATIONS = "Job Applications"
SAVED_JOBS = "Saved Jobs"
POSITIONS = "Positions"
EDUCATION = "Education"
FOLLOWS = "Company Follows"

# File name to columns that only this file has together; the first that fits counts.
_SIGNATURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (APPLICATIONS, ("application date", "job title", "job url")),
    (SAVED_JOBS, ("saved date", "job url")),
    (CONNECTIONS, ("first name", "last name", "connected on")),
    (POSITIONS, ("company name", "title", "started on", "finished on")),
    (EDUCATION, ("school name", "degree name")),
    (FOLLOWS, ("organization", "followed on")),
    ("Recommendations", ("first name", "last name", "text", "creation date")),
    ("Profile", ("first name", "last name", "headline", "summary")),
    ("Messages", ("conversation id", "from", "to")),
    ("Messages", ("from", "to", "date", "subject", "content")),
    ("Invitations", ("from", "to", "sent at", "direction")),
    ("Endorsements", ("endorsement date", "skill name")),
    ("Imported Contacts", ("source", "firstname", "lastname")),
    ("Imported Contacts", ("source", "first name", "last name", "emails")),
    ("Certifications", ("name", "authority")),
    ("Projects", ("title", "description", "started on")),
    ("Courses", ("name", "number")),
    ("Honors", ("title", "issued on")),
    ("Languages", ("name", "proficiency")),
    ("Volunteering", ("company name", "role", "cause")),
    ("Email Addresses", ("email address", "confirmed", "primary")),
    ("Phone Numbers", ("extension", "number", "type")),
    ("Reactions", ("date", "type", "link")),
    ("Shares", ("date", "sharelink")),
    ("Comments", ("date", "link", "message")),
    ("Search Queries", ("time", "search query")),
    ("Logins", ("login date", "ip address")),
    ("Registration", ("registered at", "registration ip")),
    ("Learning", ("content title", "content type")),
    ("Job Seeker Preferences", ("locations", "industries", "job titles")),
    ("Receipts", ("transaction made at", "description")),
    ("Ad Targeting", ("member age", "company names")),
    ("Inferences", ("category", "type of inference")),
    ("Events", ("event name", "event time")),
)


def export_file_of(header: Iterable[str]) -> str | None:
    """Which file of the export has this header, None when it is none that is known; skills have one column only."""
    columns = tuple(fold(name) for name in header)
    for name, signature in _SIGNATURES:
        if set(signature) <= set(columns):
            return name
    return "Skills" if columns == ("name",) else None
