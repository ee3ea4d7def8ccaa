"""Who the person knows at a job's company, the most helpful first, with the reasons."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from companion.domain.person import Connection
from companion.domain.referrer import Referrer, Referrers, Tie
from companion.services.context import Context
from companion.services.network import Network, network_of
from companion.store import people as store
from companion.store.jobs import get_job
from companion.store.session import Session

_TOLD = 100

Reasons = Mapping[str, tuple[str, ...]]


def referrers_of(context: Context, *, job_id: int) -> Referrers:
    """The people for the job with this number."""
    with context.database.read() as session:
        company = get_job(session, job_id, deleted=True).posting.company
        return _referrers(session, company, network_of(context, session))


def referrers_at(context: Context, *, company: str) -> Referrers:
    """The people for a company, as of a posting that is not saved yet."""
    with context.database.read() as session:
        return _referrers(session, company, network_of(context, session))


def count_at(context: Context, *, company: str) -> int:
    """How many connections work at `company`; only exact matches count."""
    with context.database.read() as session:
        return network_of(context, session).count(company)


def referrer_counts(context: Context, *, job_ids: Iterable[int]) -> dict[int, int]:
    """For each job how many connections work at its company; only exact matches count."""
    with context.database.read() as session:
        network = network_of(context, session)
        companies = {job_id: get_job(session, job_id, deleted=True).posting.company for job_id in job_ids}
        counts = {company: network.count(company) for company in set(companies.values())}
    return {job_id: counts[company] for job_id, company in companies.items()}


def _referrers(session: Session, company: str, network: Network) -> Referrers:
    now, before = network.now.matches(company), network.before.matches(company).same
    spellings: dict[Tie, tuple[str, ...]] = {
        "exact": now.same,
        "related": now.related,
        "possible": network.now.possible(company),
    }
    found: dict[Tie, list[Referrer]] = {
        tie: _tied(tie, store.people_at(session, names), network.reasons(company, names))
        for tie, names in spellings.items()
    }
    there = {referrer.connection.id for referrer in found["exact"]}
    gone = [person for person in store.people_formerly_at(session, before) if person.id not in there]
    found["former"] = [_former(person, before) for person in gone]
    told = {tie: tuple(_in_order(referrers)[:_TOLD]) for tie, referrers in found.items()}
    return Referrers(
        company=company,
        totals={tie: len(referrers) for tie, referrers in found.items()},
        exact=told["exact"],
        related=told["related"],
        former=told["former"],
        possible=told["possible"],
    )


def _tied(tie: Tie, people: Sequence[Connection], reasons: Reasons) -> list[Referrer]:
    return [
        Referrer(connection=person, tie=tie, company=person.company, because=reasons[person.company])
        for person in people
    ]


def _former(person: Connection, spellings: Collection[str]) -> Referrer:
    post = next(post for post in person.previously if post.company in spellings)
    until = f" until {post.until:%B %Y} at the latest" if post.until else ""
    said = f"Was {post.position} at {post.company}{until}." if post.position else f"Was at {post.company}{until}."
    return Referrer(connection=person, tie="former", company=post.company, because=(said,))


def _in_order(referrers: Sequence[Referrer]) -> list[Referrer]:
    return sorted(referrers, key=lambda one: (-one.score, one.connection.name, one.connection.id))
