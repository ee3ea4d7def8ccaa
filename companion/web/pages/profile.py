"""The profile: every part in one form that saves itself. Two tabs join their changes; a clash is shown."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.domain.profile_values import Document
from companion.domain.profile_version import EDITED
from companion.services.context import Context
from companion.services.documents import has_resume
from companion.services.profile import profile_version, replace_profile
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import is_fragment, render
from companion.web.views.profile_form import StateView, profile_view, section_view
from companion.web.views.profile_lists import Wish, read_wish, rearranged
from companion.web.views.profile_saving import (
    Saving,
    marks_after,
    marks_of,
    read_marks,
    saving_of,
    seen_mark,
    state_view,
)
from companion.web.views.profile_units import units_of

router = APIRouter(prefix="/profile", include_in_schema=False)


@router.get("")
def show_profile(request: Request, context: ContextOf, *, add: str = "") -> HTMLResponse:
    """Every part, filled; the list called `add` with an empty entry."""
    document = profile_version(context).document
    return render(
        request,
        "profile.html",
        shown=profile_view(document, has_resume=has_resume(context), blank=add),
        base=marks_of(units_of(document)),
        seen=seen_mark(document),
        state=StateView(""),
    )


@router.post("")
def save_profile(request: Request, context: ContextOf, *, typed: FormOf) -> Response:
    """Keep what was typed, do what the button says, and tell what came of it."""
    wish = read_wish(typed.get("do", ""))
    with context.database.write():
        saving = saving_of(profile_version(context).document, typed, read_marks(typed.get("base", "")))
        wish = wish if wish and not saving.is_open(wish.part.name) else None
        document = _keep(context, rearranged(saving.document, wish, typed) if wish else saving.document)
    if saving.is_whole and not is_fragment(request):
        added = f"?add={wish.part.name}" if wish and wish.adds else ""
        return RedirectResponse(f"/profile{added}#{wish.anchor if wish else 'main'}", status_code=303)
    return _answer(request, context, document=document, saving=saving, wish=wish)


def _keep(context: Context, document: Document) -> Document:
    return replace_profile(context, document=document, why=EDITED).document


def _answer(
    request: Request, context: Context, *, document: Document, saving: Saving, wish: Wish | None
) -> HTMLResponse:
    """The state, and the list anew that a button was pressed of; the whole page where no script asked."""
    adds = bool(wish and wish.adds)
    response = render(
        request,
        "profile/saved.html" if is_fragment(request) else "profile.html",
        status=200 if is_fragment(request) else 422,
        shown=profile_view(document, has_resume=has_resume(context), blank=wish.part.name if wish and adds else ""),
        base=marks_after(saving, units_of(document), redrawn=wish.part.name if wish else ""),
        seen=seen_mark(document),
        state=state_view(saving, context.clock.now()),
        section=section_view(document, wish.part, has_blank=adds) if wish else None,
    )
    if wish is None and is_fragment(request):
        response.headers.update({"HX-Retarget": "#profile-state", "HX-Reswap": "innerHTML"})
    return response
