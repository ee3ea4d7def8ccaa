"""Files are kept by what is in them, handed out unchanged, and gone when they are deleted."""

from pathlib import Path

import pytest

from companion.domain.errors import InvalidInput, NotFound
from companion.services.context import Context
from companion.services.documents import add_document, delete_document, list_documents, read_document
from tests.services.resume_files import docx, pdf, zipped

ODT = "application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("name", "content", "kept_as", "media_type"),
    [
        ("C:\\Users\\Ada\\cv.PDF", pdf(), "cv.PDF", "application/pdf"),
        ("../../etc/cv", pdf(), "cv.pdf", "application/pdf"),
        ("cv.txt", b"%PDF-1.4" + pdf()[8:], "cv.txt.pdf", "application/pdf"),
        ("", b"Ada Vale, baker", "document.txt", "text/plain"),
        ("cv.txt", "Bäcker".encode("cp1252"), "cv.txt", "text/plain"),
        ("cv.md", b"# Ada", "cv.md", "text/plain"),
        ("cv.rtf", b"{\\rtf1 Ada}", "cv.rtf", "application/rtf"),
        ("cv.docx", docx(), "cv.docx",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("cv.odt", zipped({"mimetype": ODT, "content.xml": "<a/>"}), "cv.odt", ODT),
    ],
)  # fmt: skip
def test_a_file_is_kept_as_what_it_is(
    context: Context, name: str, content: bytes, *, kept_as: str, media_type: str
) -> None:
    document = add_document(context, name=name, content=content)
    assert (document.name, document.media_type, document.size) == (kept_as, media_type, len(content))
    assert read_document(context, document_id=document.id) == (document, content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (pdf()[:200], "damaged"),
        (pdf(protected=True), "password"),
        (b"%PDF-1.4" + b"x" * 30_000_000, "has 30 MB; at most 10 MB"),
        (docx(macros=True), "macros"),
        (docx()[:60], "damaged"),
        (zipped({"photo.jpg": "x"}), "no text document"),
        (b"\xd0\xcf\x11\xe0old", "old Word"),
        (b"MZ\x90\x00\x03\x00\xff", "no document that an employer can open"),
    ],
)
def test_what_no_employer_can_open_is_refused(context: Context, tmp_path: Path, *, content: bytes, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        add_document(context, name="cv.pdf", content=content)
    assert list_documents(context) == []
    assert not (tmp_path / "documents").exists()


def test_a_deleted_file_is_gone_from_the_disk(context: Context, tmp_path: Path) -> None:
    resume = add_document(context, name="cv.txt", content=b"Ada")
    letter = add_document(context, name="letter.txt", content=b"Ada", kind="cover_letter")
    (file,) = (tmp_path / "documents").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    delete_document(context, document_id=resume.id)
    assert file.exists()
    delete_document(context, document_id=letter.id)
    assert not file.exists()
    with pytest.raises(NotFound):
        delete_document(context, document_id=letter.id)


def test_a_file_that_somebody_took_away_is_told(context: Context, tmp_path: Path) -> None:
    resume = add_document(context, name="cv.txt", content=b"Ada")
    for file in (tmp_path / "documents").iterdir():
        file.unlink()
    with pytest.raises(NotFound, match="Add it again"):
        read_document(context, document_id=resume.id)
