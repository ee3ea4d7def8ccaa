"""The list of the person's files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.document import Document
from companion.web.views import words

_KINDS = {"resume": "Résumé", "cover_letter": "Cover letter", "other": "Other"}
_KILOBYTE, _MEGABYTE = 1000, 1_000_000


@dataclass(frozen=True)
class DocumentRow:
    """One file. `is_attached` where Autofill attaches it, unless one was made for the job."""

    id: int
    name: str
    kind: str
    size: str
    ago: str
    job_id: int | None
    is_attached: bool
    can_be_first: bool
    can_be_read: bool


@dataclass(frozen=True)
class DocumentsView:
    """The page."""

    rows: tuple[DocumentRow, ...]
    kinds: tuple[tuple[str, str], ...] = tuple(_KINDS.items())


def documents_view(documents: Sequence[Document], now: datetime) -> DocumentsView:
    """The page of these files, given in the order in which they are attached."""
    first = next((one.id for one in documents if one.kind == "resume" and one.job_id is None), None)
    return DocumentsView(tuple(_row(one, now, first=first) for one in documents))


def _row(one: Document, now: datetime, *, first: int | None) -> DocumentRow:
    is_general_resume = one.kind == "resume" and one.job_id is None
    return DocumentRow(
        id=one.id,
        name=one.name,
        kind=_KINDS[one.kind],
        size=_size(one.size),
        ago=words.ago(one.added_at, now),
        job_id=one.job_id,
        is_attached=one.id == first,
        can_be_first=is_general_resume and one.id != first,
        can_be_read=one.kind == "resume" and one.name.casefold().endswith((".pdf", ".docx", ".txt", ".md")),
    )


def _size(size: int) -> str:
    if size >= _MEGABYTE:
        return f"{size / _MEGABYTE:.1f} MB"
    return f"{max(1, size // _KILOBYTE)} kB"
