"""The person's files: résumés first, the one that Autofill attaches at the top."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request, Response, UploadFile
from fastapi.responses import HTMLResponse

from companion.domain.document import DocumentKind
from companion.domain.errors import InvalidInput
from companion.services.documents import (
    add_document,
    delete_document,
    list_documents,
    prefer_document,
    read_document,
)
from companion.web.context import ContextOf
from companion.web.render import go_to, is_fragment, render
from companion.web.views.documents import documents_view

router = APIRouter(prefix="/documents", include_in_schema=False)


@router.get("")
def show_documents(request: Request, context: ContextOf) -> HTMLResponse:
    """Every file, and where to drop another."""
    return _page(request, context)


@router.post("")
def add(
    request: Request, context: ContextOf, *, file: UploadFile, kind: Annotated[DocumentKind, Form()] = "resume"
) -> Response:
    """Keep the file; else the page says why it cannot be kept."""
    try:
        add_document(context, name=file.filename or "", content=file.file.read(), kind=kind)
    except InvalidInput as refusal:
        return _page(request, context, problem=refusal.message)
    return _page(request, context) if is_fragment(request) else go_to(request, "/documents")


@router.get("/{document_id}/file")
def download(context: ContextOf, document_id: int) -> Response:
    """The file itself."""
    document, content = read_document(context, document_id=document_id)
    disposition = f"attachment; filename*=UTF-8''{quote(document.name)}"
    return Response(content, media_type=document.media_type, headers={"Content-Disposition": disposition})


@router.post("/{document_id}/first")
def prefer(request: Request, context: ContextOf, *, document_id: int) -> Response:
    """Attach this one from now on."""
    prefer_document(context, document_id=document_id)
    return go_to(request, "/documents")


@router.post("/{document_id}/delete")
def delete(request: Request, context: ContextOf, *, document_id: int) -> Response:
    """Forget the file."""
    delete_document(context, document_id=document_id)
    return go_to(request, "/documents")


def _page(request: Request, context: ContextOf, *, problem: str = "") -> HTMLResponse:
    shown = documents_view(list_documents(context), context.clock.now())
    status = 422 if problem and not is_fragment(request) else 200
    return render(request, "documents.html", status=status, shown=shown, problem=problem)
