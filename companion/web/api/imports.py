"""The other ways in: an address, pasted text, a saved page, a table. Files are sent as they are, as the body."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends, Query
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from companion.domain.errors import InvalidInput
from companion.domain.table import TableCheck
from companion.web.context import ContextOf
from companion.web.job_body import CapturedBody, captured_body
from companion.web.task_body import TaskBody, task_body

router = APIRouter(prefix="/api/imports", tags=["imports"])

Content = Annotated[bytes, Body(media_type="application/octet-stream")]
FileName = Annotated[str, Query(max_length=300)]


def _mapping(mapping: str = "") -> dict[str, str] | None:
    """Which column is which field, `{header: field}` as JSON; without it the headers decide."""
    try:
        return TypeAdapter(dict[str, str]).validate_json(mapping) if mapping else None
    except ValidationError as error:
        raise InvalidInput("The mapping must be a JSON object of column headers and field names.") from error


Mapping = Annotated[dict[str, str] | None, Depends(_mapping)]


class AddressBody(BaseModel):
    """A posting's address."""

    url: str = Field(min_length=1, max_length=4000)


class TextBody(BaseModel):
    """A posting's text and, when known, where it stood."""

    text: str = Field(min_length=1, max_length=1_000_000)
    url: str | None = Field(default=None, max_length=4000)


@router.post("/url", status_code=202)
def by_address(context: ContextOf, body: AddressBody) -> TaskBody:
    """The task that fetches and saves the page."""
    from companion.services.fetch_job import queue_fetch

    return task_body(queue_fetch(context, url=body.url))


@router.post("/text", status_code=201)
def by_text(context: ContextOf, body: TextBody) -> CapturedBody:
    """The job that the text describes, saved."""
    from companion.services.capture_text import capture_text

    return captured_body(capture_text(context, text=body.text, url=body.url))


@router.post("/page", status_code=201)
def by_page(context: ContextOf, content: Content, *, name: FileName, url: str | None = None) -> CapturedBody:
    """The job that a saved page shows, saved."""
    from companion.services.capture_file import capture_html_file

    return captured_body(capture_html_file(context, name=name, content=content, url=url))


@router.post("/jobs/check")
def check(context: ContextOf, content: Content, *, name: FileName, mapping: Mapping) -> TableCheck:
    """What importing the table would do; nothing is stored."""
    from companion.services.check_table import check_table

    return check_table(context, name=name, content=content, mapping=mapping)


@router.post("/jobs", status_code=202)
def jobs(context: ContextOf, content: Content, *, name: FileName, mapping: Mapping) -> TaskBody:
    """The task that imports the table."""
    from companion.services.import_jobs import queue_import

    return task_body(queue_import(context, name=name, content=content, mapping=mapping))
