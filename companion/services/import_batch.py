"""A batch of an imported table: rows that nobody met before are added together, every other one by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import JsonValue

from companion.domain.errors import InvalidInput
from companion.domain.table import ImportReport, RowProblem
from companion.services.context import Context
from companion.services.identify import Identified, identify
from companion.services.import_row import import_row, row_entry
from companion.services.journal import record_many
from companion.services.table_rows import Row, RowJob
from companion.store.jobs import add_jobs, met_before
from companion.store.session import Session


@dataclass(frozen=True)
class IdentifiedRow:
    """A row of the table and what its job is recognised by."""

    number: int
    job: RowJob
    identified: Identified

    @property
    def marks(self) -> set[str]:
        """Whoever shares none of these is another job."""
        return {*self.identified.identity.keys, self.identified.role_key}


def identify_rows(batch: Sequence[Row]) -> list[IdentifiedRow]:
    """The rows that hold a job. Pure, so it is done before the transaction, which then is short."""
    jobs = ((row.number, row.job) for row in batch if row.job is not None)
    return [IdentifiedRow(number, job, identify(job.posting, job.url)) for number, job in jobs]


def import_batch(context: Context, batch: Sequence[Row], rows: Sequence[IdentifiedRow]) -> ImportReport:
    """What became of the batch, whose jobs are `rows`, in one transaction; open pages are told once."""
    quiet = _LatestOnly()
    problems = [problem for row in batch for problem in row.problems]
    created: list[bool] = []
    with context.database.write() as session:
        writing = _Writing(replace(context, publisher=quiet), session, rows)
        for row in rows:
            try:
                created.append(writing.take(row))
            except InvalidInput as error:
                problems.append(RowProblem(row=row.number, sentence=error.message, skipped=True))
        writing.add_waiting()
        context.database.on_commit(lambda: quiet.pass_on(context))
    return ImportReport(
        rows=len(batch),
        imported=sum(created),
        known=len(created) - sum(created),
        skipped=len(batch) - len(created),
        problems=tuple(problems),
    )


class _Writing:
    """One batch on its way into the tracker; new rows wait to be added together."""

    def __init__(self, context: Context, session: Session, rows: Sequence[IdentifiedRow]) -> None:
        self._context, self._session = context, session
        keys = {key for row in rows for key in row.identified.identity.keys}
        self._met = met_before(session, keys=keys, role_keys={row.identified.role_key for row in rows})
        self._waiting: list[IdentifiedRow] = []

    def take(self, row: IdentifiedRow) -> bool:
        """Whether the row is new to the tracker and to the rows before it."""
        seen = not self._met.isdisjoint(row.marks)
        self._met |= row.marks
        if not seen:
            self._waiting.append(row)
            return True
        self.add_waiting()
        with self._context.database.write() as session:
            return import_row(self._context, session, row.job)[1]

    def add_waiting(self) -> None:
        """Add what waits."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        now = self._context.clock.now()
        entries = [row_entry(row.job, row.identified, now) for row in waiting]
        jobs = add_jobs(self._session, [new for new, _ in entries])
        events = [
            event.model_copy(update={"job_id": job.id})
            for job, (_, events) in zip(jobs, entries, strict=True)
            for event in events
        ]
        record_many(self._context, self._session, events)


class _LatestOnly:
    """Keeps the latest announcement of a batch: pages have to ask again once, not once per row."""

    def __init__(self) -> None:
        self._latest: tuple[str, dict[str, JsonValue]] | None = None

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        self._latest = (name, dict(body))

    def pass_on(self, context: Context) -> None:
        if self._latest is not None:
            context.publisher.publish(*self._latest)
