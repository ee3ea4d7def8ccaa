"""What was on the forms of a job."""

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel

from companion.domain.form import ReceiptLine
from companion.domain.receipt import Mode
from companion.services.find_receipts import FoundReceipt, receipts_of
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/jobs/{job_id}/receipts", tags=["receipts"])


class AttachedFile(BaseModel):
    """A file that was attached; `name` is empty where it is no longer kept."""

    id: int
    name: str


class ReceiptBody(BaseModel):
    """One filling: every question with what was written, where it came from, and what the page showed afterwards."""

    id: int
    fill: str
    at: datetime
    mode: Mode
    url: str
    lines: tuple[ReceiptLine, ...]
    documents: tuple[AttachedFile, ...]


@router.get("")
def show(context: ContextOf, job_id: int) -> list[ReceiptBody]:
    """The receipts, the latest first."""
    return [_body(found) for found in receipts_of(context, job_id=job_id)]


def _body(found: FoundReceipt) -> ReceiptBody:
    receipt, kept = found.receipt, found.documents
    files = (AttachedFile(id=one, name=kept[one].name if one in kept else "") for one in receipt.documents)
    return ReceiptBody(
        **receipt.model_dump(include={"id", "fill", "at", "mode"}),
        url=receipt.about.url,
        lines=receipt.lines,
        documents=tuple(files),
    )
