"""The list of applications that are prepared in the companion's own browser."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from companion.domain.preparation import Preparation, PreparationNews
from companion.services.prepare_applications import (
    begin_again,
    list_to_prepare,
    note_preparation,
    picture_of,
    remove_preparation,
    to_prepare,
)
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/preparations", tags=["preparations"])


class ToPrepare(BaseModel):
    """Addresses of postings or forms, and numbers of jobs in the tracker."""

    urls: list[str] = Field(default_factory=list)
    jobs: list[int] = Field(default_factory=list)


class PreparationList(BaseModel):
    """Applications in the order of their turns."""

    preparations: list[Preparation]


@router.get("")
def show(context: ContextOf) -> PreparationList:
    """The latest ones."""
    return PreparationList(preparations=to_prepare(context))


@router.post("", status_code=201)
def add(context: ContextOf, body: ToPrepare) -> PreparationList:
    """Put these on the list; `companion apply` opens them in turn."""
    return PreparationList(preparations=list_to_prepare(context, urls=body.urls, job_ids=body.jobs))


@router.post("/begin")
def begin(context: ContextOf) -> PreparationList:
    """A browser starts: whose turn it is."""
    return PreparationList(preparations=begin_again(context))


@router.post("/{preparation_id}/news")
async def note(
    request: Request, context: ContextOf, *, preparation_id: int, news: Annotated[PreparationNews, Query()]
) -> Preparation:
    """What happened to one; the body is a picture of the form (PNG), or empty."""
    picture = await request.body()
    return note_preparation(context, preparation_id=preparation_id, news=news, picture=picture or None)


@router.delete("/{preparation_id}", status_code=204)
def remove(context: ContextOf, preparation_id: int) -> None:
    """Take one off the list, with its picture."""
    remove_preparation(context, preparation_id=preparation_id)


@router.get("/{preparation_id}/picture")
def picture(context: ContextOf, preparation_id: int) -> Response:
    """The picture of the filled form."""
    return Response(picture_of(context, preparation_id=preparation_id), media_type="image/png")
