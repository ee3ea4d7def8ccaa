"""The answer bank: what Autofill may answer again, each answer with the question it was kept for."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import HTMLResponse

from companion.domain.errors import InvalidInput
from companion.services.profile_answers import (
    AnswerEdit,
    add_answer,
    bank_entries,
    change_answer,
    confirm_answer,
    delete_answer,
)
from companion.web.context import ContextOf
from companion.web.forms import Text
from companion.web.render import go_to, render
from companion.web.views.profile_answers import answers_view

router = APIRouter(prefix="/profile/answers", include_in_schema=False)

_PAGE = "/profile/answers"


def _edit(*, question: Text = "", answer: Text = "", topic: Text = "") -> AnswerEdit:
    return AnswerEdit(question=question, answer=answer, topic=topic)


EditOf = Annotated[AnswerEdit, Depends(_edit)]


@router.get("")
def show_answers(request: Request, context: ContextOf) -> HTMLResponse:
    """Every answer."""
    return render(request, "profile/answers.html", answers=answers_view(bank_entries(context)), typed=None, problem="")


@router.post("")
def add(request: Request, context: ContextOf, *, edit: EditOf) -> Response:
    """Keep another answer; half of one comes back with what is missing."""
    try:
        add_answer(context, edit=edit)
    except InvalidInput as refusal:
        shown = answers_view(bank_entries(context))
        problem = refusal.message
        return render(request, "profile/answers.html", status=422, answers=shown, typed=edit, problem=problem)
    return go_to(request, _PAGE)


@router.post("/{mark}")
def change(request: Request, context: ContextOf, *, mark: str, edit: EditOf) -> Response:
    """Put what was typed in its place; that confirms it."""
    change_answer(context, mark=mark, edit=edit)
    return go_to(request, _PAGE)


@router.post("/{mark}/confirm")
def confirm(request: Request, context: ContextOf, *, mark: str) -> Response:
    """Let it be written into forms as it is."""
    confirm_answer(context, mark=mark)
    return go_to(request, _PAGE)


@router.post("/{mark}/delete")
def delete(request: Request, context: ContextOf, *, mark: str) -> Response:
    """Forget it."""
    delete_answer(context, mark=mark)
    return go_to(request, _PAGE)
