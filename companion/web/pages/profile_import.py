"""Importing a profile: what a file says beside what is there now; only what the person ticks is taken.

Nothing is kept between look and import: the page holds what was read, and the browser the file.
"""

import json
from typing import Annotated

from fastapi import APIRouter, File, Request, Response, UploadFile
from fastapi.responses import HTMLResponse
from pydantic import JsonValue

from companion.domain.errors import CompanionError, InvalidInput
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import go_to, render, render_part
from companion.web.views.profile_review import accepted_in, review_view

router = APIRouter(prefix="/profile/import", include_in_schema=False)

_PART = "profile/review.html"


@router.get("")
def show_import(request: Request, context: ContextOf, *, document: int | None = None) -> HTMLResponse:
    """Where to drop the file; the review of a file that is kept already, where one is named."""
    from companion.services.review_profile import review_document

    review, problem = None, ""
    if document is not None:
        try:
            review = review_view(review_document(context, document_id=document))
        except CompanionError as refusal:
            problem = refusal.message
    return render(request, "profile/import.html", review=review, problem=problem)


@router.post("/check")
def check(request: Request, context: ContextOf, *, file: UploadFile) -> HTMLResponse:
    """What the file says otherwise."""
    from companion.services.review_profile import review_file

    try:
        found = review_file(context, name=file.filename or "the file", content=file.file.read())
    except InvalidInput as refusal:
        return render_part(request, _PART, review=None, problem=refusal.message)
    return render_part(request, _PART, review=review_view(found), problem="")


@router.post("")
def accept(
    request: Request, context: ContextOf, *, typed: FormOf, file: Annotated[UploadFile | None, File()] = None
) -> Response:
    """Take what was ticked, and keep the file as a résumé if that was ticked, too."""
    from companion.services.import_profile import accept_changes, keep_resume

    said = _said(typed.get("said", ""))
    name = typed.get("name", "a file")
    if typed.get("keep") and file is not None and file.filename:
        keep_resume(context, name=file.filename, content=file.file.read())
    accept_changes(context, said=said, accepted=accepted_in(typed), name=name)
    return go_to(request, "/profile")


def _said(text: str) -> dict[str, JsonValue]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise InvalidInput("The review was not sent whole. Choose the file again.")
    return found
