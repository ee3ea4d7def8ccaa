"""The people whom the person knows at a job's company, and their word on names that may mean it."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.services.decide_company import Verdict, decide_company
from companion.services.find_referrers import referrers_of
from companion.web.context import ContextOf
from companion.web.forms import Text
from companion.web.render import render, render_toast
from companion.web.views.referrers import referrers_view
from companion.web.views.toast import Toast

router = APIRouter(include_in_schema=False)


@router.get("/jobs/{job_id}/referrers")
def show_referrers(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """The section of the job's page."""
    people = referrers_view(referrers_of(context, job_id=job_id))
    return render(request, "job/people_list.html", people=people, job_id=job_id)


@router.post("/companies/decide")
def decide(
    request: Request, context: ContextOf, *, a: Text, b: Text, verdict: Annotated[Verdict, Form()]
) -> HTMLResponse:
    """Keep the person's word on two names."""
    decide_company(context, a=a, b=b, verdict=verdict)
    said = f"“{a}” and “{b}” are {'one company' if verdict == 'same' else 'two companies'} from now on."
    return render_toast(request, Toast(said), changed=True)
