"""The companies of the person's network, ready for being asked about; made once for each state of the network."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from companion.domain.person import CompanyDecision
from companion.people.company_index import CompanyIndex
from companion.people.relation import Decisions
from companion.services.context import Context
from companion.store import people as store
from companion.store.company_decisions import decisions
from companion.store.database import Database
from companion.store.session import Session


@dataclass(frozen=True)
class Network:
    """Where the person's connections work (`now`) and worked (`before`); `sizes` says how many by spelling."""

    now: CompanyIndex
    before: CompanyIndex
    sizes: dict[str, int]

    def count(self, company: str) -> int:
        """How many connections work at `company`; only exact matches count."""
        return sum(self.sizes[name] for name in self.now.matches(company).same)

    def reasons(self, company: str, names: Collection[str]) -> dict[str, tuple[str, ...]]:
        """For each of `names`, which have to do with `company`, why."""
        return {name: self.now.reason(company, name).because for name in names}


def network_of(context: Context, session: Session) -> Network:
    """The network as it is now."""
    return _network(context.database, store.version_of_network(session), tuple(decisions(session)))


@lru_cache(maxsize=2)
def _network(database: Database, _version: str, decided: Sequence[CompanyDecision]) -> Network:
    with database.read() as session:
        sizes, before = store.companies_of_people(session), store.companies_of_former_posts(session)
    said = Decisions(decided)
    return Network(now=CompanyIndex(sizes, said), before=CompanyIndex(before, said), sizes=sizes)
