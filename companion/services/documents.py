"""The person's files: keeping them, looking at them, handing them out, forgetting them."""

from hashlib import sha256
from pathlib import PurePath

from companion.domain.document import Document, DocumentKind, NewDocument
from companion.domain.errors import InvalidInput
from companion.domain.text import clean_line
from companion.services.context import Context
from companion.services.find_jobs import find_job
from companion.store import documents as store

LARGEST = 10_000_000
_NAME = 120


def add_document(
    context: Context, *, name: str, content: bytes, kind: DocumentKind = "resume", job_id: int | None = None
) -> Document:
    """The file, kept; raises `InvalidInput` for what no employer can open, `JobNotFound`."""
    name = clean_line(PurePath(name.replace("\\", "/")).name, _NAME) or "document"
    if len(content) > LARGEST:
        raise InvalidInput(
            f"“{name}” has {len(content) // 1_000_000} MB; at most {LARGEST // 1_000_000} MB can be kept. Few "
            "forms take more than 5 MB. Leave out the pictures, or save it again in a smaller size."
        )
    if job_id is not None:
        find_job(context, job_id=job_id)
    media_type = _checked_type(content)
    digest = sha256(content).hexdigest()
    new = NewDocument(
        kind=kind, name=_with_ending(name, media_type), media_type=media_type, size=len(content), sha256=digest,
        job_id=job_id,
    )  # fmt: skip
    context.files.keep(PurePath(digest), content)
    with context.database.write() as session:
        document = store.add_document(session, new, at=context.clock.now())
        context.database.on_commit(lambda: context.publisher.publish("documents.changed", {}))
        return document


def list_documents(context: Context) -> list[Document]:
    """Every file, the newest résumé first."""
    with context.database.read() as session:
        return store.documents(session)


def has_resume(context: Context) -> bool:
    """Whether there is a résumé that serves every job."""
    return any(document.kind == "resume" for document in documents_to_attach(context))


def documents_to_attach(context: Context, *, job_id: int | None = None) -> list[Document]:
    """What can be attached to an application: what was made for this job first, then what serves every job."""
    with context.database.read() as session:
        return store.documents_for(session, job_id)


def read_document(context: Context, *, document_id: int) -> tuple[Document, bytes]:
    """A file with its content; raises `NotFound`."""
    with context.database.read() as session:
        document = store.get_document(session, document_id)
        path = store.document_path(session, document_id)
    return document, context.files.read(path)


def prefer_document(context: Context, *, document_id: int) -> Document:
    """The file, from now on the first of its kind to be attached; raises `NotFound`."""
    with context.database.write() as session:
        document = store.put_first(session, document_id, at=context.clock.now())
        context.database.on_commit(lambda: context.publisher.publish("documents.changed", {}))
        return document


def delete_document(context: Context, *, document_id: int) -> None:
    """Forget a file, and its content unless another entry has the same; raises `NotFound`."""
    with context.database.write() as session:
        path = store.remove_document(session, document_id)
        if path is not None:
            context.database.on_commit(lambda: context.files.drop(path))
        context.database.on_commit(lambda: context.publisher.publish("documents.changed", {}))


def _checked_type(content: bytes) -> str:
    """The media type; a PDF that is damaged or asks for a password is refused, an employer could not open it either."""
    from companion.adapters.file_types import PDF, type_of_file

    media_type = type_of_file(content)
    if media_type == PDF:
        from companion.resumes.pdf_glyphs import pdf_pages

        pdf_pages(content)
    return media_type


def _with_ending(name: str, media_type: str) -> str:
    from companion.adapters.file_types import ENDINGS

    ending = ENDINGS[media_type]
    known = (ending, ".md", ".text") if ending == ".txt" else (ending,)
    return name if name.casefold().endswith(known) else f"{name}{ending}"
