"""Questions over many jobs: search, board, counts.

Each question first finds the numbers of the jobs it will show, along an index, and only then reads those few.
"""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, case, func, text
from sqlmodel import Session, col, or_, select

from companion.domain.application import COLUMNS, Column, Status
from companion.domain.job import Job
from companion.domain.query import JobPage, JobQuery, Sort
from companion.store.rows import job_of
from companion.store.tables import JobRow

_STATUS_ORDER = {status.value: place for place, status in enumerate(Status)}
_WORD = re.compile(r"\"([^\"]*)\"?|(\S+)")
_TOKEN = re.compile(r"[^\W_]+")

_SORTS: dict[Sort, ColumnElement[Any]] = {
    "updated": col(JobRow.updated_at),
    "created": col(JobRow.created_at),
    "company": func.lower(col(JobRow.company)),
    "title": func.lower(col(JobRow.title)),
    "status": case(_STATUS_ORDER, value=col(JobRow.status)),
    "posted": col(JobRow.posted_at),
    "salary": col(JobRow.salary_year),
    "closing": col(JobRow.valid_through),
}


def search_jobs(session: Session, query: JobQuery) -> JobPage:
    """The page of jobs that `query` asks for; jobs without the sorted value come last either way."""
    conditions = [col(JobRow.deleted_at).is_(None), *_conditions(session, query)]
    total = session.exec(select(func.count()).select_from(JobRow).where(*conditions)).one()
    key = _SORTS[query.sort]
    order = [(key.desc() if query.descending else key.asc()).nulls_last(), _by_number(query.descending)]
    found = select(JobRow.id).where(*conditions).order_by(*order).limit(query.limit).offset(query.offset)
    jobs = _load(session, session.exec(found).all())
    return JobPage(jobs=tuple(jobs), total=total)


def board(session: Session, per_column: int) -> dict[Column, JobPage]:
    """For each column its latest `per_column` jobs and how many it holds in all."""
    counts = column_counts(session)
    shown = {column: _latest(session, statuses, per_column) for column, statuses in COLUMNS.items()}
    jobs = {job.id: job for job in _load(session, [number for numbers in shown.values() for number in numbers])}
    return {
        column: JobPage(jobs=tuple(jobs[number] for number in numbers), total=counts[column])
        for column, numbers in shown.items()
    }


def column_counts(session: Session) -> dict[Column, int]:
    """How many jobs stand in each column."""
    counted = session.exec(
        select(JobRow.status, func.count()).where(col(JobRow.deleted_at).is_(None)).group_by(JobRow.status)
    )
    counts = dict.fromkeys(Column, 0)
    for status, count in counted:
        counts[Status(status).column] += count
    return counts


def _latest(session: Session, statuses: Sequence[Status], limit: int) -> list[int]:
    found = (
        select(JobRow.id)
        .where(col(JobRow.deleted_at).is_(None), col(JobRow.status).in_(statuses))
        .order_by(col(JobRow.updated_at).desc(), _by_number(descending=True))
        .limit(limit)
    )
    return [number for number in session.exec(found) if number is not None]


def _load(session: Session, numbers: Sequence[int | None]) -> list[Job]:
    rows = {row.id: row for row in session.exec(select(JobRow).where(col(JobRow.id).in_(numbers)))}
    return [job_of(rows[number]) for number in numbers]


def _by_number(descending: bool) -> ColumnElement[Any]:
    return col(JobRow.id).desc() if descending else col(JobRow.id).asc()


def _conditions(session: Session, query: JobQuery) -> list[ColumnElement[bool]]:
    statuses = [*query.statuses, *(status for column in query.columns for status in COLUMNS[column])]
    found: list[ColumnElement[bool]] = []
    if statuses:
        found.append(col(JobRow.status).in_([status.value for status in statuses]))
    if query.workplaces:
        found.append(col(JobRow.workplace).in_(query.workplaces))
    if query.employment_types:
        found.append(col(JobRow.employment_type).in_(query.employment_types))
    if query.company.strip():
        found.append(col(JobRow.company).icontains(query.company.strip(), autoescape=True))
    if query.min_salary is not None:
        found.append(col(JobRow.salary_year) >= query.min_salary)
    if query.saved_after is not None:
        found.append(col(JobRow.created_at) >= query.saved_after)
    if phrases := _phrases(query.text):
        found.append(_matches(session, phrases))
    return found


def _phrases(words: str) -> list[tuple[list[str], bool]]:
    """The words of a search text; what stands in quotes stays together (True). Signs without letters are dropped."""
    parts = ((_TOKEN.findall(m[1] or m[2] or ""), m[2] is None) for m in _WORD.finditer(words))
    return [(tokens, quoted) for tokens, quoted in parts if tokens]


def _matches(session: Session, phrases: list[tuple[list[str], bool]]) -> ColumnElement[bool]:
    if session.get_bind().dialect.name == "sqlite":
        wanted = " ".join(f'"{" ".join(tokens)}"' + ("" if quoted else "*") for tokens, quoted in phrases)
        return or_(
            *(
                col(JobRow.id).in_(text(f"SELECT rowid FROM {index} WHERE {index} MATCH :wanted"))
                for index in ("job_words", "job_names")
            )
        ).params(wanted=wanted)
    wanted = " & ".join(
        "(" + " <-> ".join(tokens[:-1] + [tokens[-1] + ("" if quoted else ":*")]) + ")" for tokens, quoted in phrases
    )
    return text(
        "(search @@ to_tsquery('english', bare_words(:wanted)) OR search @@ to_tsquery('simple', bare_words(:wanted)))"
    ).bindparams(wanted=wanted)
