"""Facts that only a job has, as far as the page states them and they make sense: they speak for a posting."""

from collections.abc import Callable, Iterator

from companion.sites.evidence.found import Found
from companion.sites.page import Json
from companion.sites.values.dates import read_date
from companion.sites.values.employment import read_employment
from companion.sites.values.salary import read_salary
from companion.sites.values.workplace import read_workplace
from companion.sites.verdict.signals import Signal

_READERS: dict[str, tuple[str, Callable[[Json], object]]] = {
    "employment_type": ("an employment type", read_employment),
    "salary": ("the pay", read_salary),
    "workplace": ("where one works", read_workplace),
    "external_id": ("a job number", lambda raw: raw),
    "valid_through": ("a closing date", read_date),
}
_MOST = 3
STATES = "it states"
_JOB_KEYS = 2


def fact_signals(found: Found) -> Iterator[Signal]:
    """One signal per kind of fact, at most three, and one for embedded data that is a job's."""
    stated = [word for field, (word, read) in _READERS.items() if _states(found, field, read)][:_MOST]
    for word in stated:
        yield Signal(f"{STATES} {word}", 1)
    if len(stated) == _MOST:
        yield Signal("it has the facts of a job", 0, is_part=True)
    job_keys = int(found.state.get("job_keys") or 0)
    if job_keys >= _JOB_KEYS and found.state.get("description"):
        weight = 6 if job_keys > _JOB_KEYS else 4
        yield Signal("the data its scripts start from describes this job", weight, is_part=True)


def _states(found: Found, field: str, read: Callable[[Json], object]) -> bool:
    raw = found.facts.get(field) or found.header.get(field)
    return raw is not None and read(raw) is not None
