"""Which files of the person's there are; their content lies in the documents folder under its own digest."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath

from sqlmodel import Session, col, or_, select

from companion.domain.document import Document, NewDocument
from companion.domain.errors import NotFound
from companion.store.tables import DocumentRow

_LARGEST_ID = 2**31
_RESUMES_FIRST = (col(DocumentRow.kind) != "resume", col(DocumentRow.added_at).desc(), col(DocumentRow.id).desc())


def add_document(session: Session, new: NewDocument, *, at: datetime) -> Document:
    """The document just added. The same file for the same purpose is not doubled, it becomes the newest."""
    same = select(DocumentRow).where(
        DocumentRow.sha256 == new.sha256, DocumentRow.kind == new.kind, col(DocumentRow.job_id) == new.job_id
    )
    row = session.exec(same).first() or DocumentRow(**new.model_dump(), added_at=at)
    row.name, row.added_at = new.name, at
    session.add(row)
    session.flush()
    return _document_of(row)


def documents(session: Session) -> list[Document]:
    """Every file, the newest résumé first."""
    return _listed(session.exec(select(DocumentRow).order_by(*_RESUMES_FIRST)))


def documents_for(session: Session, job_id: int | None) -> list[Document]:
    """What can be attached to an application for this job: what was made for it first, then what serves every job."""
    made_for_it = col(DocumentRow.job_id) == job_id
    rows = select(DocumentRow).where(or_(made_for_it, col(DocumentRow.job_id).is_(None)))
    return _listed(session.exec(rows.order_by(col(DocumentRow.job_id).is_(None), *_RESUMES_FIRST)))


def get_document(session: Session, document_id: int) -> Document:
    """One file; raises `NotFound`."""
    return _document_of(_row(session, document_id))


def document_path(session: Session, document_id: int) -> PurePath:
    """Where its content lies, seen from the documents folder; raises `NotFound`."""
    return PurePath(_row(session, document_id).sha256)


def put_first(session: Session, document_id: int, *, at: datetime) -> Document:
    """The file, now the newest of its kind; raises `NotFound`."""
    row = _row(session, document_id)
    row.added_at = at
    session.add(row)
    session.flush()
    return _document_of(row)


def remove_document(session: Session, document_id: int) -> PurePath | None:
    """Forget a file; its path when no other entry has the same content, which can be deleted then."""
    row = _row(session, document_id)
    session.delete(row)
    session.flush()
    is_shared = session.exec(select(DocumentRow.id).where(DocumentRow.sha256 == row.sha256)).first() is not None
    return None if is_shared else PurePath(row.sha256)


def _listed(rows: Iterable[DocumentRow]) -> list[Document]:
    return [_document_of(row) for row in rows]


def _row(session: Session, document_id: int) -> DocumentRow:
    row = session.get(DocumentRow, document_id) if 0 < document_id < _LARGEST_ID else None
    if row is None:
        raise NotFound("This file is not here any more. It may have been deleted.")
    return row


def _document_of(row: DocumentRow) -> Document:
    return Document.model_validate(row.model_dump())
