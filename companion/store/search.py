"""Questions over many jobs: search, board, counts.

Each question first finds the numbers of the jobs it will show, in an index alone, and only then reads those few.
"""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from unicodedata import normalize

from sqlalchemy import ColumnElement, Integer, Select, case, column, func, literal_column, table, union
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from companion.domain.application import COLUMNS, Column, Status
from companion.domain.job import Job
from companion.domain.query import JobPage, JobQuery, Sort
from companion.store.rows import ALIVE_JOB, read_jobs
from companion.store.tables import JobRow

_STATUS_ORDER = {status.value: place for place, status in enumerate(Status)}
_WORD = re.compile(r"\"([^\"]*)\"?|(\S+)")
_TOKEN = re.compile(r"[^\W_]+")
_SPELLED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "\u0131": "i", "İ": "i", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"Ł": "l", "Ø": "o", "Đ": "d", "Ð": "d", "Þ": "th", "ẞ": "ss", "Æ": "ae", "Œ": "oe"}
)
"""Letters that no tokenizer takes apart, spelled as the search index spells them (migration 0002)."""

_SORTS: dict[Sort, Any] = {
    "updated": col(JobRow.updated_at),
    "created": col(JobRow.created_at),
    "company": func.lower(col(JobRow.company)),
    "title": func.lower(col(JobRow.title)),
    "status": case(_STATUS_ORDER, value=col(JobRow.status)),
    "posted": col(JobRow.posted_at),
    "salary": col(JobRow.salary_year),
    "closing": col(JobRow.valid_through),
}


class _Phrase(NamedTuple):
    """Words that stand together. The last may be the beginning of a longer one unless `whole`."""

    tokens: list[str]
    whole: bool


def search_jobs(session: Session, query: JobQuery) -> JobPage:
    """The page of jobs that `query` asks for; jobs without the sorted value come last either way."""
    conditions = [ALIVE_JOB, *_conditions(session, query)]
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
    counted = session.exec(select(JobRow.status, func.count()).where(ALIVE_JOB).group_by(JobRow.status))
    counts = dict.fromkeys(Column, 0)
    for status, count in counted:
        counts[Status(status).column] += count
    return counts


def _latest(session: Session, statuses: Sequence[Status], limit: int) -> list[int]:
    found = (
        select(JobRow.id)
        .where(ALIVE_JOB, col(JobRow.status).in_(statuses))
        .order_by(col(JobRow.updated_at).desc(), _by_number(descending=True))
        .limit(limit)
    )
    return [number for number in session.exec(found) if number is not None]


def _load(session: Session, numbers: Sequence[int | None]) -> list[Job]:
    jobs = {job.id: job for job in read_jobs(session, col(JobRow.id).in_(numbers))}
    return [jobs[number] for number in numbers if number is not None]


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
    holds = _holds_stems if session.get_bind().dialect.name == "sqlite" else _holds_lexemes
    return [*found, *map(holds, _phrases(query.text))]


def _phrases(words: str) -> list[_Phrase]:
    words = normalize("NFC", words).translate(_SPELLED)
    parts = ((_TOKEN.findall(m[1] or m[2] or ""), m[2] is None) for m in _WORD.finditer(words))
    return [_Phrase(tokens, whole=quoted or len(tokens[-1]) == 1) for tokens, quoted in parts if tokens]


def _holds_stems(phrase: _Phrase) -> ColumnElement[bool]:
    """SQLite: the phrase among the word stems of everything or the beginnings of words in title, company, places."""
    wanted = f'"{" ".join(phrase.tokens)}"' + ("" if phrase.whole else "*")
    return col(JobRow.id).in_(union(*(_rows_with(wanted, index) for index in ("job_words", "job_names"))))


def _rows_with(wanted: str, index: str) -> Select[int]:
    matches = literal_column(index).bool_op("MATCH")(wanted)
    return select_columns(column("rowid", Integer)).select_from(table(index)).where(matches)


def _holds_lexemes(phrase: _Phrase) -> ColumnElement[bool]:
    """PostgreSQL: the same two readings of the phrase against the one column that holds both."""
    wanted = func.bare_words(" <-> ".join(phrase.tokens) + ("" if phrase.whole else ":*"))
    either = func.to_tsquery("english", wanted).op("||")(func.to_tsquery("simple", wanted))
    return literal_column("jobs.search").bool_op("@@")(either)
