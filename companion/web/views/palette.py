"""What the command palette lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.job import Job
from companion.domain.text import fold

_PAGES = (
    ("Board", "/", "board"),
    ("List", "/jobs", "list"),
    ("Connections", "/connections", "people"),
    ("Profile", "/profile", "person"),
    ("Résumé files", "/documents", "file"),
    ("Answers to forms", "/profile/answers", "person"),
    ("Import a profile", "/profile/import", "upload"),
    ("Earlier versions of the profile", "/profile/versions", "undo"),
    ("Contact book", "/contacts", "people"),
    ("Prepare applications", "/preparations", "edit"),
    ("Add a job", "/new", "plus"),
    ("Import a table", "/import", "upload"),
    ("Export", "/export", "download"),
    ("Model", "/model", "edit"),
    ("Gmail drafts", "/gmail", "mail"),
    ("Health", "/health", "heart"),
)


@dataclass(frozen=True)
class Found:
    """A place to go to; `more` says what it is."""

    label: str
    link: str
    icon: str
    more: str


def palette_view(text: str, jobs: Sequence[Job]) -> tuple[Found, ...]:
    """Pages that match `text`, then `jobs`."""
    wanted = fold(text)
    pages = (Found(label, link, icon, "Page") for label, link, icon in _PAGES if wanted in fold(label))
    saved = (
        Found(f"{job.posting.title} · {job.posting.company}", f"/jobs/{job.id}", "list", job.status.label)
        for job in jobs
    )
    return (*pages, *saved)
