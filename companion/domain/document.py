"""The person's files: résumés, cover letters and what else they attach to applications."""

from datetime import datetime
from typing import Literal

from companion.domain.form import DocumentRef
from companion.domain.job import Line
from companion.domain.value import Value

DocumentKind = Literal["resume", "cover_letter", "other"]


class NewDocument(Value):
    """A file about to be kept. `job_id` is the job it was made for; without one it serves every job."""

    kind: DocumentKind = "resume"
    name: Line
    media_type: str
    size: int
    sha256: str
    job_id: int | None = None


class Document(DocumentRef):
    """A file that is kept."""

    sha256: str
    job_id: int | None = None
    added_at: datetime
