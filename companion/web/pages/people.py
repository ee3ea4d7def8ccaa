"""The people of the search: one connection with all that they were asked, and the contact book."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from companion.services.contact_book import contact_book
from companion.services.find_asks import asked_person
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.contact_book import book_view, read_book_query
from companion.web.views.person import person_view

router = APIRouter(include_in_schema=False)

Page = Annotated[int, Query(ge=1, le=100_000)]


@router.get("/people/{connection_id}")
def show_person(request: Request, context: ContextOf, *, connection_id: int) -> HTMLResponse:
    """A connection, and the history of every ask."""
    asked = asked_person(context, connection_id=connection_id)
    return render(request, "person.html", person=person_view(asked, context.clock.now()))


@router.get("/contacts")
def show_book(request: Request, context: ContextOf, *, page: Page = 1) -> HTMLResponse:
    """Recruiters, hiring managers and referrers; who wants attention comes first."""
    query = read_book_query(request.query_params)
    found = contact_book(context, query=query)
    shown = book_view(query, found, context.clock.now(), page=page)
    return render(request, "contacts.html", shown=shown)
