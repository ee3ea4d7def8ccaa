"""The people for a job, in their sections."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.referrer import Referrer, Referrers, Tie
from companion.web.views.connections import PersonRow, person_row

_SECTIONS: tuple[tuple[Tie, str], ...] = (
    ("exact", "Work there now"),
    ("related", "At related companies"),
    ("former", "Worked there before"),
)
_REASONS = 3


@dataclass(frozen=True)
class ReferrerRow:
    """A person and the reasons."""

    person: PersonRow
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """People with one tie; `more` is how many of them are not shown."""

    tie: Tie
    title: str
    people: tuple[ReferrerRow, ...]
    total: int
    more: int


@dataclass(frozen=True)
class Doubt:
    """A company name that may mean the job's company, and who works there."""

    company: str
    reasons: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True)
class ReferrersView:
    """Everything the section shows; `count` are the exact ones."""

    company: str
    count: int
    sections: tuple[Section, ...]
    doubts: tuple[Doubt, ...]


def referrers_view(found: Referrers) -> ReferrersView:
    """The section that shows `found`."""
    people: dict[Tie, Sequence[Referrer]] = {"exact": found.exact, "related": found.related, "former": found.former}
    return ReferrersView(
        company=found.company,
        count=found.totals.get("exact", 0),
        sections=tuple(
            _section(tie, title, people[tie], total=found.totals.get(tie, 0)) for tie, title in _SECTIONS if people[tie]
        ),
        doubts=_doubts(found.possible),
    )


def _section(tie: Tie, title: str, people: Sequence[Referrer], *, total: int) -> Section:
    rows = tuple(ReferrerRow(person_row(one.connection), one.because[:_REASONS]) for one in people)
    return Section(tie=tie, title=title, people=rows, total=total, more=total - len(rows))


def _doubts(possible: Sequence[Referrer]) -> tuple[Doubt, ...]:
    by_company: dict[str, list[Referrer]] = {}
    for one in possible:
        by_company.setdefault(one.company, []).append(one)
    return tuple(
        Doubt(company, people[0].because, tuple(one.connection.name for one in people))
        for company, people in by_company.items()
    )
