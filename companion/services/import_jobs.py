"""Bring a table of jobs into the tracker: once, in batches that survive a kill, and cancellable in between."""

import base64
import gzip
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pydantic import JsonValue

from companion.domain.errors import InvalidInput
from companion.domain.ids import new_key
from companion.domain.table import ImportReport, RowProblem, TableCheck
from companion.domain.task import Task
from companion.services.check_table import check_table, rows_to_import
from companion.services.context import Context
from companion.services.idempotent import JsonDict, once
from companion.services.import_row import import_row
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

        def act(batch: Sequence[Row] = batch) -> JsonDict:
            return _import_batch(context, batch).model_dump(mode="json")

        done = ImportReport.model_validate(once(context, key=f"{key}:{start}", kind="import", act=act))
        report = _sum(report, done)
    return report


def _import_batch(context: Context, batch: Sequence[Row]) -> ImportReport:
    quiet = _LatestOnly()
    muted = replace(context, publisher=quiet)
    problems = [problem for row in batch for problem in row.problems]
    created: list[bool] = []
    with context.database.write():
        for row in batch:
            if row.job is None:
                continue
            try:
                with context.database.write() as session:
                    created.append(import_row(muted, session, row.job)[1])
            except InvalidInput as error:
                problems.append(RowProblem(row=row.number, sentence=error.message, skipped=True))
        context.database.on_commit(lambda: quiet.pass_on(context))
    return ImportReport(
        rows=len(batch),
        imported=sum(created),
        known=len(created) - sum(created),
        skipped=len(batch) - len(created),
        problems=tuple(problems),
    )


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


class _LatestOnly:
    """Keeps the latest announcement of a batch: pages have to ask again once, not once per row."""

    def __init__(self) -> None:
        self._latest: tuple[str, dict[str, JsonValue]] | None = None

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        self._latest = (name, dict(body))

    def pass_on(self, context: Context) -> None:
        if self._latest is not None:
            context.publisher.publish(*self._latest)


TASK = TaskKind("import", _run)
