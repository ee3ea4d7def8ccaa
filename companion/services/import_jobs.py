"""Bring a table of jobs into the tracker: once, in batches that survive a kill, and cancellable in between."""

import base64
import gzip
from collections.abc import Mapping, Sequence
from functools import partial

from pydantic import JsonValue

from companion.domain.ids import new_key
from companion.domain.table import ImportReport, TableCheck
from companion.domain.task import Task
from companion.services.check_table import check_table, rows_to_import
from companion.services.context import Context
from companion.services.idempotent import JsonDict, once_prepared
from companion.services.import_batch import IdentifiedRow, identify_rows, import_batch
from companion.services.queue_task import queue_task
from companion.services.table_rows import Row
from companion.services.task_kinds import Payload, Progress, Result, TaskKind

__all__ = ["TASK", "ImportReport", "TableCheck", "check_table", "import_rows", "import_table", "queue_import"]

_BATCH = 50
_PROBLEMS = 200


def import_table(
    context: Context, *, name: str, content: bytes, mapping: Mapping[str, str] | None = None
) -> ImportReport:
    """The file's jobs, imported now; what was in the tracker already is only completed."""
    rows = rows_to_import(name, content, mapping)
    return import_rows(context, rows, key=new_key(), progress=_nobody_watches)


def queue_import(context: Context, *, name: str, content: bytes, mapping: Mapping[str, str] | None = None) -> Task:
    """The task that will import the file in the background; a file that cannot be imported is refused at once."""
    rows_to_import(name, content, mapping)
    payload: JsonDict = {
        "name": name,
        "content": base64.b64encode(gzip.compress(content)).decode("ascii"),
        "mapping": None if mapping is None else dict[str, JsonValue](mapping),
        "key": new_key(),
    }
    return queue_task(context, kind=TASK.name, payload=payload)


def _run(context: Context, payload: Payload, progress: Progress) -> Result:
    content = gzip.decompress(base64.b64decode(str(payload["content"])))
    chosen = payload["mapping"]
    mapping = {header: str(field) for header, field in chosen.items()} if isinstance(chosen, dict) else None
    rows = rows_to_import(str(payload["name"]), content, mapping)
    report = import_rows(context, rows, key=str(payload["key"]), progress=progress)
    return {**report.model_dump(mode="json"), "message": summary(report)}


def summary(report: ImportReport) -> str:
    """What an import did, in a sentence."""
    parts = [f"{report.imported:,} added", f"{report.known:,} in the tracker already", f"{report.skipped:,} left out"]
    return f"{'Cancelled: ' if report.cancelled else ''}{report.rows:,} rows: {', '.join(parts)}."


def import_rows(context: Context, rows: Sequence[Row], *, key: str, progress: Progress) -> ImportReport:
    """All batches, each in a transaction and under a key of its own: a second run finds their replies and goes on."""
    report = ImportReport()
    for start in range(0, len(rows), _BATCH):
        if not progress(start / len(rows), f"{start:,} of {len(rows):,} rows imported."):
            return report.model_copy(update={"cancelled": True})
        batch = rows[start : start + _BATCH]

        def act(rows: Sequence[IdentifiedRow], batch: Sequence[Row] = batch) -> JsonDict:
            return import_batch(context, batch, rows).model_dump(mode="json")

        prepare = partial(identify_rows, batch)
        done = once_prepared(context, key=f"{key}:{start}", kind="import", prepare=prepare, act=act)
        report = _sum(report, ImportReport.model_validate(done))
    return report


def _sum(one: ImportReport, other: ImportReport) -> ImportReport:
    return ImportReport(
        rows=one.rows + other.rows,
        imported=one.imported + other.imported,
        known=one.known + other.known,
        skipped=one.skipped + other.skipped,
        problems=(*one.problems, *other.problems)[:_PROBLEMS],
    )


def _nobody_watches(_share: float, _message: str) -> bool:
    return True


TASK = TaskKind("import", _run)
