"""Receipts as the person reads them: what was on the form, where it came from, what was left and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.form import ReceiptLine
from companion.services.find_receipts import FoundReceipt
from companion.web.links import safe_link
from companion.web.views import words


@dataclass(frozen=True)
class FileView:
    """An attached file; `link` is empty where it is no longer kept."""

    name: str
    link: str


@dataclass(frozen=True)
class LineView:
    """One question. `mark` is the word for what became of it."""

    label: str
    value: str
    mark: str
    outcome: str
    required: bool
    draft: bool
    source: str
    because: tuple[str, ...]
    file: FileView | None


@dataclass(frozen=True)
class ReceiptView:
    """One filling."""

    id: int
    at: datetime
    ago: str
    link: str
    host: str
    sentence: str
    files: tuple[FileView, ...]
    lines: tuple[LineView, ...]


def receipt_views(found: Sequence[FoundReceipt], now: datetime) -> tuple[ReceiptView, ...]:
    """The receipts, in their order."""
    return tuple(receipt_view(one, now) for one in found)


def receipt_view(found: FoundReceipt, now: datetime) -> ReceiptView:
    """One receipt."""
    receipt = found.receipt
    link = safe_link(receipt.about.url)
    filled = sum(line.outcome == "filled" for line in receipt.lines)
    return ReceiptView(
        id=receipt.id,
        at=receipt.at,
        ago=words.ago(receipt.at, now),
        link=link,
        host=link.split("/")[2] if link else "",
        sentence=f"{words.counted(len(receipt.lines), 'question', 'questions')}, {filled} filled for you",
        files=tuple(_file(found, number) for number in receipt.documents),
        lines=tuple(_line(found, line) for line in receipt.lines),
    )


def _line(found: FoundReceipt, line: ReceiptLine) -> LineView:
    is_written = line.outcome == "filled"
    value = line.read_back or (line.written if is_written else "")
    marks = {"filled": "Filled", "failed": "Did not work", "left": "Filled by you" if value else "Left"}
    return LineView(
        label=line.label or "A question without words",
        value=value,
        mark=marks[line.outcome],
        outcome="own" if line.outcome == "left" and value else line.outcome,
        required=line.required,
        draft=line.draft,
        source=line.source if is_written else "",
        because=line.because,
        file=_file(found, line.document) if is_written and line.document is not None else None,
    )


def _file(found: FoundReceipt, number: int) -> FileView:
    document = found.documents.get(number)
    if document is None:
        return FileView(name="a file that is no longer kept", link="")
    return FileView(name=document.name, link=f"/api/documents/{number}")
