"""HTML from templates: one environment, everything escaped unless it was sanitized by `markdown`."""

import json
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.web import markdown
from companion.web.links import safe_link
from companion.web.login import own_path
from companion.web.views import words
from companion.web.views.problem import problem_view
from companion.web.views.toast import Toast

if TYPE_CHECKING:
    from jinja2 import Environment

_THEMES = ("light", "dark")


@cache
def environment() -> "Environment":
    """The templates; compiled once per process."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    found = Environment(
        loader=PackageLoader("companion.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    found.filters.update(markdown=markdown.to_html, inline_code=markdown.inline_code, safe_link=safe_link)
    found.filters.update(day=words.day, moment=words.moment, label=words.label, pay=words.pay)
    return found


def render(request: Request, name: str, *, status: int = 200, **model: object) -> HTMLResponse:
    """The page or fragment `name`, filled with `model`."""
    template = environment().get_template(name)
    html = template.render(theme=chosen_theme(request), path=request.url.path, **model)
    return HTMLResponse(html, status_code=status)


def render_part(request: Request, name: str, *, status: int = 200, **model: object) -> HTMLResponse:
    """The fragment `name` for a page on screen; a page of its own when the browser sent the form by itself."""
    if is_fragment(request):
        return render(request, name, status=status, **model)
    return render(request, "part.html", status=status, part=name, back=_page_before(request), **model)


def go_to(request: Request, address: str) -> Response:
    """Lead to our page at `address`, whoever asked."""
    if is_fragment(request):
        return HTMLResponse(headers={"HX-Redirect": address})
    return RedirectResponse(address, status_code=303)


def render_problem(request: Request, *, status: int, message: str) -> HTMLResponse:
    """An error as a page; as a message at the edge when a part of a page asked."""
    if is_fragment(request):
        return render_toast(request, Toast(message, bad=True), status=status)
    return render(request, "error.html", status=status, problem=problem_view(status, message))


def render_toast(request: Request, toast: Toast, *, status: int = 200, changed: bool = False) -> HTMLResponse:
    """A short message. `changed` has the pages on screen ask for themselves again."""
    response = render_part(request, "parts/toast.html", status=status, toast=toast)
    response.headers.update({"HX-Retarget": "#toasts", "HX-Reswap": "afterbegin"})
    if changed:
        response.headers["HX-Trigger"] = json.dumps({"changed": None})
    return response


def render_dialog(request: Request, name: str, *, status: int = 200, **model: object) -> HTMLResponse:
    """A fragment that opens in the page's dialog."""
    response = render_part(request, name, status=status, **model)
    response.headers.update({"HX-Retarget": "#dialog", "HX-Reswap": "innerHTML"})
    return response


def is_fragment(request: Request) -> bool:
    """Whether a page on screen asks for a part of itself, rather than the person for a page."""
    return request.headers.get("HX-Request") == "true"


def _page_before(request: Request) -> str:
    came_from = urlsplit(request.headers.get("referer", ""))
    return own_path(f"{came_from.path}?{came_from.query}" if came_from.query else came_from.path)


def chosen_theme(request: Request) -> str:
    """“light” or “dark” when the person chose one, else empty: the system decides."""
    chosen = request.cookies.get("theme", "")
    return chosen if chosen in _THEMES else ""
