"""The people of one list go into the store: new, known again and changed, or no longer there."""

from collections.abc import Sequence
from datetime import datetime

from companion.domain.connections import KnownPerson, ParsedConnections
from companion.domain.person import NewConnection
from companion.people.joining import Joined, Joining, join
from companion.people.known_again import KnownPeople, profile_key
from companion.services.context import Context
from companion.services.idempotent import JsonDict
from companion.store import people as store
from companion.store.session import Session

_LEAST_SHARE = 0.5
"""A list with fewer of the known people than this is taken for a part, which says nothing about the others."""

Met = tuple[KnownPerson, Joined]


class Placing:
    """One list on its way into the store. `at` is the moment of the import; who was seen then is done."""

    def __init__(self, context: Context, parsed: ParsedConnections, *, at: datetime, is_older: bool) -> None:
        self._context = context
        self._fields = frozenset(parsed.mapping.values())
        self._profiles = frozenset(profile_key(person.url) for person in parsed.people)
        self._cut_off = parsed.cut_off
        self._at = at
        self._trusts_days = not parsed.guessed_days
        self._is_older = is_older

    def place(self, batch: Sequence[NewConnection]) -> JsonDict:
        """How many of `batch` were new, changed and as before, now that they are stored."""
        with self._context.database.write() as session:
            unfound = store.known_people(session, unseen_since=self._at)
            known = KnownPeople(unfound, store.identities(session), self._profiles)
            new: list[store.Placed] = []
            met: list[Met] = []
            for person, old in zip(batch, known.find_all(batch), strict=True):
                if old is None:
                    new.append((known.free_identity(person), person))
                else:
                    met.append((old, self._joined(old, person)))
            store.add_people(session, new, at=self._at)
            counts = self._update(session, met, known)
            _announce(self._context)
        return {"people": len(batch), "imported": len(new), **counts}

    def _joined(self, old: KnownPerson, person: NewConnection) -> Joined:
        only_fills = self._is_older or person == self._cut_off
        joining = Joining(fields=self._fields, is_older=only_fills, trusts_days=self._trusts_days, day=self._at.date())
        return join(old, person, joining)

    def _update(self, session: Session, met: Sequence[Met], known: KnownPeople) -> dict[str, int]:
        changed = [(old, one) for old, one in met if one.is_changed]
        anew = {old.id: (known.new_identity(old, one.person), one.person) for old, one in changed}
        store.change_people(session, anew)
        store.mark_seen(session, [old.id for old, _ in met], at=self._at, returns=not self._is_older)
        former = [(old.id, one.former) for old, one in changed if one.former]
        store.add_former_posts(session, former)
        return {"updated": len(changed), "unchanged": len(met) - len(changed), "changed_jobs": len(former)}


def mark_missing(context: Context, *, size: int, since: datetime) -> JsonDict:
    """How many people stood in no list since then, marked as such; none when those lists, `size` people, are a part."""
    with context.database.write() as session:
        if not size or size < store.count_present(session) * _LEAST_SHARE:
            return {"missing": 0}
        missing = store.mark_missing(session, unseen_since=since, day=since.date())
        _announce(context)
    return {"missing": missing}


def _announce(context: Context) -> None:
    context.database.on_commit(lambda: context.publisher.publish("connections.changed", {}))
