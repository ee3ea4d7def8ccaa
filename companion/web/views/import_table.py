"""A table before it is imported: each column with what it is taken for, and the first rows as they would be saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.field_words import FIELD_WORDS
from companion.domain.table import RowProblem, TableCheck
from companion.domain.task import Task
from companion.web.views import words
from companion.web.views.columns import Column, column_views

_LABELS = {
    "url": "Address of the posting",
    "apply_url": "Address to apply",
    "min_years": "Years of experience",
    "posted_at": "Posted on",
    "valid_through": "Closes on",
    "applied_at": "Applied on",
    "saved_at": "Saved on",
    "external_id": "Number of the posting",
    "salary": "Pay",
    "seniority": "Level",
    "employment_type": "Type",
    "locations": "Places",
}
_RECENT = 5


@dataclass(frozen=True)
class ImportView:
    """The check on screen. `fields` are value and label of what a column can mean."""

    name: str
    columns: tuple[Column, ...]
    fields: tuple[tuple[str, str], ...]
    missing: str
    rows: int
    importable: int
    known: int
    heads: tuple[str, ...]
    preview: tuple[tuple[str, ...], ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True)
class Recent:
    """An earlier import."""

    link: str
    label: str
    message: str
    ago: str


def import_view(name: str, check: TableCheck) -> ImportView:
    """The page for `check` of the file `name`."""
    fields = tuple(dict.fromkeys(field for row in check.preview for field in row.values))
    return ImportView(
        name=name,
        columns=column_views(check.columns),
        fields=tuple((field, _label(field)) for field in FIELD_WORDS),
        missing=" and the ".join(check.missing),
        rows=check.rows,
        importable=check.importable,
        known=check.known,
        heads=tuple(_label(field) for field in fields),
        preview=tuple(tuple(row.values.get(field, "") for field in fields) for row in check.preview if row.values),
        problems=check.problems,
    )


def chosen_mapping(name: str, typed: Mapping[str, str]) -> dict[str, str] | None:
    """Header to field as chosen on the page; None when this file was not looked at yet."""
    if typed.get("checked") != name:
        return None
    headers = {key.removeprefix("header-"): header for key, header in typed.items() if key.startswith("header-")}
    return {header: typed.get(f"field-{place}", "") for place, header in headers.items()}


def recent_imports(tasks: Sequence[Task], now: datetime) -> tuple[Recent, ...]:
    """The latest imports among `tasks`."""
    imports = [task for task in tasks if task.kind == "import"][:_RECENT]
    return tuple(
        Recent(f"/tasks/{task.id}", words.label(task.state), task.message, words.ago(task.created_at, now))
        for task in imports
    )


def _label(field: str) -> str:
    return _LABELS.get(field) or words.label(field)
