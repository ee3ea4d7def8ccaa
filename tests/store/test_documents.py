"""Files are listed in the order in which they are attached, and their content goes with the last entry."""

from pathlib import PurePath

import pytest
from sqlmodel import Session

from companion.domain.document import Document, DocumentKind, NewDocument
from companion.domain.errors import NotFound
from companion.store import documents as store
from companion.store.database import Database
from tests.store.examples import NOW, later, saved


def kept(
    session: Session, name: str, *, sha256: str = "", kind: DocumentKind = "resume", at: int = 0, job: int | None = None
) -> Document:
    new = NewDocument(
        kind=kind, name=name, media_type="application/pdf", size=3, sha256=sha256 or name, job_id=job
    )  # fmt: skip
    return store.add_document(session, new, at=later(at))


def test_a_document_comes_back_as_it_was_added(database: Database) -> None:
    with database.write() as session:
        added = kept(session, "Ada.pdf")
    with database.read() as session:
        assert store.get_document(session, added.id) == added == store.documents(session)[0]
        assert store.document_path(session, added.id) == PurePath("Ada.pdf")
    assert (added.name, added.size, added.added_at) == ("Ada.pdf", 3, NOW)


def test_the_newest_resume_comes_first(database: Database) -> None:
    with database.write() as session:
        for minute, (name, kind) in enumerate((("old", "resume"), ("new", "resume"), ("letter", "cover_letter"))):
            kept(session, name, kind=kind, at=minute)  # type: ignore[arg-type]
        assert [document.name for document in store.documents(session)] == ["new", "old", "letter"]


def test_the_same_file_again_is_the_newest_and_not_doubled(database: Database) -> None:
    with database.write() as session:
        first = kept(session, "first.pdf", sha256="a")
        kept(session, "second.pdf", sha256="b", at=1)
        again = kept(session, "renamed.pdf", sha256="a", at=2)
        assert again.id == first.id
        assert [document.name for document in store.documents(session)] == ["renamed.pdf", "second.pdf"]


def test_what_was_made_for_a_job_comes_before_what_serves_every_job(database: Database) -> None:
    with database.write() as session:
        job, other = saved(session).id, saved(session).id
        kept(session, "tailored", job=job)
        kept(session, "for another", job=other, at=5)
        kept(session, "general", at=9)
        assert [document.name for document in store.documents_for(session, job)] == ["tailored", "general"]
        assert [document.name for document in store.documents_for(session, None)] == ["general"]
        assert len(store.documents(session)) == 3


def test_the_content_can_be_deleted_with_the_last_entry(database: Database) -> None:
    with database.write() as session:
        resume, letter = kept(session, "a", sha256="same"), kept(session, "b", sha256="same", kind="cover_letter")
        assert store.remove_document(session, resume.id) is None
        assert store.remove_document(session, letter.id) == PurePath("same")
        for number in (resume.id, 0, 2**40):
            with pytest.raises(NotFound, match="not here any more"):
                store.remove_document(session, number)
