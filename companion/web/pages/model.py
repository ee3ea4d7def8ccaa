"""The page on which the person chooses a language model, or none."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from pydantic import ValidationError

from companion.domain.model import ModelUnavailable
from companion.services.model_settings import change_model, model_state, try_model
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import render, render_part, render_toast
from companion.web.views.model import model_view, read_model, typed_view
from companion.web.views.toast import Toast

router = APIRouter(prefix="/model", include_in_schema=False)


@router.get("")
def show_model(request: Request, context: ContextOf) -> HTMLResponse:
    """The settings."""
    return render(request, "model.html", model=model_view(model_state(context)))


@router.post("")
def change(request: Request, context: ContextOf, *, form: FormOf) -> HTMLResponse:
    """Keep the settings; the answer is the form again, with what is wrong."""
    try:
        settings, key = read_model(form)
    except ValidationError as problem:
        return render_part(request, "model/form.html", model=typed_view(form, model_state(context), problem))
    state = change_model(context, settings=settings, key=key)
    return render_part(request, "model/form.html", model=model_view(state, is_saved=True))


@router.post("/test")
def test(request: Request, context: ContextOf) -> HTMLResponse:
    """Whether the model answers."""
    try:
        said = try_model(context).text
    except ModelUnavailable as problem:
        return render_toast(request, Toast(problem.message, bad=True))
    return render_toast(request, Toast(f"The model answers: “{said[:120]}”"))
