"""Who the person knows at a job's company, the most helpful first, with the reasons."""

from collections.abc import Collection, Iterable, Sequence

from companion.domain.job import Posting
from companion.domain.person import Connection, FormerPost
from companion.domain.referrer import Referrer, Referrers, Tie
from companion.people.rank import Target, rank
from companion.services.context import Context
from companion.services.network import network_of
from companion.services.stays import stays_of
from companion.store import people as store
from companion.store.jobs import get_job
from companion.store.session import Session

_TOLD = 100
_RANKED = 2_000
"""Of more people at one company only the newest connections are weighed against each other."""

Reasons = tuple[str, ...]


def referrers_of(context: Context, *, job_id: int) -> Referrers:
    """The people for the job with this number."""
    with context.database.read() as session:
        return _Search(context, session, get_job(session, job_id, deleted=True).posting).referrers()


def referrers_at(context: Context, *, posting: Posting) -> Referrers:
    """The people for a posting that is not saved yet."""
    with context.database.read() as session:
        return _Search(context, session, posting).referrers()


def count_at(context: Context, *, company: str) -> int:
    """How many connections work at `company`; only exact matches count."""
    with context.database.read() as session:
        return network_of(context, session).count(company)


def counts_at(context: Context, *, companies: Iterable[str]) -> dict[str, int] | None:
    """For each company how many connections work there, only exact matches; None while nobody was imported."""
    with context.database.read() as session:
        network = network_of(context, session)
        return {company: network.count(company) for company in set(companies)} if network.sizes else None


def referrer_counts(context: Context, *, job_ids: Iterable[int]) -> dict[int, int]:
    """For each job how many connections work at its company; only exact matches count."""
    with context.database.read() as session:
        network = network_of(context, session)
        companies = {job_id: get_job(session, job_id, deleted=True).posting.company for job_id in job_ids}
        counts = {company: network.count(company) for company in set(companies.values())}
    return {job_id: counts[company] for job_id, company in companies.items()}


class _Search:
    """The question who can help with one posting, and what is needed to answer it."""

    def __init__(self, context: Context, session: Session, posting: Posting) -> None:
        self._session = session
        self._company = posting.company
        self._network = network_of(context, session)
        self._target = Target(title=posting.title, company=posting.company, locations=posting.locations)
        self._stays = stays_of(session)
        self._today = context.clock.now().date()

    def referrers(self) -> Referrers:
        """Everybody, by tie."""
        now, possible = self._network.now.matches(self._company), self._network.now.possible(self._company)
        found: dict[Tie, list[Referrer]] = {
            "exact": self._who("exact", now.same),
            "related": self._who("related", now.related),
            "former": self._former(self._network.before.matches(self._company).same),
            "possible": self._who("possible", possible),
        }
        return Referrers(
            company=self._company,
            totals={
                "exact": self._size(now.same),
                "related": self._size(now.related),
                "former": len(found["former"]),
                "possible": self._size(possible),
            },
            exact=tuple(found["exact"][:_TOLD]),
            related=tuple(found["related"][:_TOLD]),
            former=tuple(found["former"][:_TOLD]),
            possible=tuple(found["possible"][:_TOLD]),
        )

    def _size(self, names: tuple[str, ...]) -> int:
        return sum(self._network.sizes[name] for name in names)

    def _who(self, tie: Tie, names: tuple[str, ...]) -> list[Referrer]:
        reasons = self._network.reasons(self._company, names)
        found = store.people_at(self._session, names, limit=_RANKED)
        return self._ranked(tie, [(person, person.company, reasons[person.company]) for person in found])

    def _former(self, names: Collection[str]) -> list[Referrer]:
        """Those who were there before and are not now."""
        is_there = set(self._network.now.matches(self._company).same)
        people: list[tuple[Connection, str, Reasons]] = []
        for person in store.people_formerly_at(self._session, names):
            if person.company not in is_there:
                post = next(post for post in person.previously if post.company in names)
                people.append((person, post.company, (_said(post),)))
        return self._ranked("former", people)

    def _ranked(self, tie: Tie, people: Sequence[tuple[Connection, str, Reasons]]) -> list[Referrer]:
        ties = {person.id: (company, reasons) for person, company, reasons in people}
        ranked = rank((person for person, *_ in people), self._target, self._stays, today=self._today)
        return [
            Referrer.model_construct(
                connection=one.connection,
                tie=tie,
                company=ties[one.connection.id][0],
                score=one.score,
                because=_because(tie, ties[one.connection.id][1], one.because),
            )
            for one in ranked
        ]


def _because(tie: Tie, of_tie: Reasons, of_person: Reasons) -> Reasons:
    """That somebody works there is plain, and its reason comes last; every other tie needs its reason first."""
    return (*of_person, *of_tie) if tie == "exact" else (*of_tie, *of_person)


def _said(post: FormerPost) -> str:
    until = f" until {post.until:%B %Y} at the latest" if post.until else ""
    return f"Was {post.position} at {post.company}{until}." if post.position else f"Was at {post.company}{until}."
