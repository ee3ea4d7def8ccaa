"""The person's files: looking at them, handing them out, forgetting them."""

from companion.domain.document import Document
from companion.services.context import Context
from companion.store import documents as store


def list_documents(context: Context) -> list[Document]:
    """Every file, the newest résumé first."""
    with context.database.read() as session:
        return store.documents(session)


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


def delete_document(context: Context, *, document_id: int) -> None:
    """Forget a file, and its content unless another entry has the same; raises `NotFound`."""
    with context.database.write() as session:
        path = store.remove_document(session, document_id)
        if path is not None:
            context.database.on_commit(lambda: context.files.drop(path))
        context.database.on_commit(lambda: context.publisher.publish("documents.changed", {}))
