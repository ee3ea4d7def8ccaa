"""The person's own network: importing it, searching it, and the person's word on company names."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, Field

from companion.domain.connections import ConnectionPage, ConnectionQuery, ConnectionsCheck
from companion.domain.person import CompanyDecision, Connection
from companion.services import decide_company as decisions
from companion.services.find_connections import find_connection, search_connections
from companion.web.api.imports import Mapping
from companion.web.context import ContextOf
from companion.web.task_body import TaskBody, task_body
from companion.web.uploads import Upload, upload_of

router = APIRouter(prefix="/api", tags=["connections"])

UploadOf = Annotated[Upload, Depends(upload_of)]


class PairBody(BaseModel):
    """Two company names, and whether the person says that they mean one company."""

    a: str = Field(min_length=1, max_length=300)
    b: str = Field(min_length=1, max_length=300)
    verdict: decisions.Verdict


@router.get("/connections")
def find(context: ContextOf, query: Annotated[ConnectionQuery, Query()]) -> ConnectionPage:
    """The connections that match, by name."""
    return search_connections(context, query=query)


@router.post("/connections/check")
def check(context: ContextOf, upload: UploadOf, *, mapping: Mapping) -> ConnectionsCheck:
    """What importing the file would do; nothing is stored."""
    from companion.services.check_connections import check_connections

    found = check_connections(context, name=upload.name, content=upload.content, mapping=mapping)
    return found.model_copy(update={"parsed": found.parsed.model_copy(update={"people": ()})})


@router.post("/connections/import", status_code=202)
def start_import(context: ContextOf, upload: UploadOf, *, mapping: Mapping) -> TaskBody:
    """The task that imports the file: a list of connections, or the ZIP of a whole data export."""
    from companion.services.import_connections import queue_connections

    return task_body(queue_connections(context, name=upload.name, content=upload.content, mapping=mapping))


@router.get("/connections/{connection_id}")
def show(context: ContextOf, connection_id: int) -> Connection:
    """One connection with what they did before."""
    return find_connection(context, connection_id=connection_id)


@router.get("/company-decisions")
def decided(context: ContextOf) -> list[CompanyDecision]:
    """Every decision on two company names."""
    return decisions.company_decisions(context)


@router.put("/company-decisions")
def decide(context: ContextOf, body: PairBody) -> CompanyDecision:
    """The decision, kept."""
    return decisions.decide_company(context, a=body.a, b=body.b, verdict=body.verdict)


@router.delete("/company-decisions")
def forget(context: ContextOf, *, a: str, b: str) -> dict[str, bool]:
    """Forget a decision; the rules decide again."""
    return {"removed": decisions.forget_decision(context, a=a, b=b)}
