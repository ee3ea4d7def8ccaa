"""The person's files: résumés, cover letters and others, sent as the body or in the field `file` of a form."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Response

from companion.domain.document import Document, DocumentKind
from companion.services.documents import add_document, delete_document, list_documents, read_document
from companion.web.context import ContextOf
from companion.web.uploads import Upload, upload_of

router = APIRouter(prefix="/api/documents", tags=["documents"])

UploadOf = Annotated[Upload, Depends(upload_of)]


@router.get("")
def show(context: ContextOf) -> list[Document]:
    """Every file, the newest résumé first."""
    return list_documents(context)


@router.post("", status_code=201)
def add(
    context: ContextOf,
    upload: UploadOf,
    *,
    kind: Annotated[DocumentKind, Query()] = "resume",
    job_id: int | None = None,
) -> Document:
    """The file, kept; `job_id` is the job it was made for."""
    return add_document(context, name=upload.name, content=upload.content, kind=kind, job_id=job_id)


@router.get("/{document_id}")
def download(context: ContextOf, document_id: int) -> Response:
    """The file itself."""
    document, content = read_document(context, document_id=document_id)
    disposition = f"attachment; filename*=UTF-8''{quote(document.name)}"
    return Response(content, media_type=document.media_type, headers={"Content-Disposition": disposition})


@router.delete("/{document_id}", status_code=204)
def delete(context: ContextOf, document_id: int) -> None:
    """Forget the file."""
    delete_document(context, document_id=document_id)
