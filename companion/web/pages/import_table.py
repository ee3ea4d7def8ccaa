"""Importing a table of jobs: look first, choose what each column means, then let it run in the background.

Nothing is kept between look and import: the browser holds the file and sends it again.
"""

from fastapi import APIRouter, Request, UploadFile
from fastapi.responses import HTMLResponse, Response

from companion.domain.errors import InvalidInput
from companion.services.queue_task import latest_tasks
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import go_to, render, render_part
from companion.web.views.import_table import chosen_mapping, import_view, recent_imports

router = APIRouter(prefix="/import", include_in_schema=False)


@router.get("")
def show_import(request: Request, context: ContextOf) -> HTMLResponse:
    """Where to drop the file, and how the latest imports ended."""
    return render(request, "import.html", recent=recent_imports(latest_tasks(context), context.clock.now()))


@router.post("/check")
def check(request: Request, context: ContextOf, *, file: UploadFile, typed: FormOf) -> HTMLResponse:
    """What importing the file would do."""
    from companion.services.check_table import check_table

    name = file.filename or ""
    try:
        found = check_table(context, name=name, content=file.file.read(), mapping=chosen_mapping(name, typed))
    except InvalidInput as refusal:
        return render_part(request, "import/check.html", check=None, problem=refusal.message)
    return render_part(request, "import/check.html", check=import_view(name, found), problem="")


@router.post("")
def start(request: Request, context: ContextOf, *, file: UploadFile, typed: FormOf) -> Response:
    """Import the file in the background."""
    from companion.services.import_jobs import queue_import

    name = file.filename or ""
    try:
        task = queue_import(context, name=name, content=file.file.read(), mapping=chosen_mapping(name, typed))
    except InvalidInput as refusal:
        return render_part(request, "import/check.html", check=None, problem=refusal.message)
    return go_to(request, f"/tasks/{task.id}")
