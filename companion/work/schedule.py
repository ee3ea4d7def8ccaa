"""What runs when, without anybody asking. A chore may run at any time and any number of times."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion.domain.errors import CompanionError
from companion.services.context import Context
from companion.services.tell_due_asks import tell_due_asks
from companion.store.database import backup
from companion.store.idempotency import forget_before

_log = logging.getLogger(__name__)
_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_KEEP_REPLIES = timedelta(days=30)


@dataclass(frozen=True)
class Chore:
    """Something to do at the start and then `every` so often."""

    name: str
    every: timedelta
    act: Callable[[Context], object]


def chores(backups: Path) -> tuple[Chore, ...]:
    """The daemon's chores; copies of the database go to `backups`."""
    return (
        Chore("back up", timedelta(hours=1), lambda context: back_up(context, backups)),  # one copy a day is kept
        Chore("forget replies", timedelta(days=1), forget_replies),
        Chore("remind", timedelta(hours=1), tell_due_asks),
        Chore("know the network", timedelta(minutes=1), know_network),
    )


def back_up(context: Context, backups: Path) -> None:
    """Make today's copy of the database unless it is there."""
    backup(context.database, backups, context.clock.now())


def know_network(context: Context) -> None:
    """Have the companies of the person's network ready, so that the first job's page need not wait for them."""
    from companion.store.people import count_present

    with context.database.read() as session:
        if not count_present(session):
            return
        from companion.services.network import network_of

        network_of(context, session)


def forget_replies(context: Context) -> None:
    """Forget the replies to requests that nobody will repeat any more."""
    with context.database.write() as session:
        forget_before(session, context.clock.now() - _KEEP_REPLIES)


class Schedule:
    """Remembers when each chore ran last; it is asked once a minute."""

    def __init__(self, chores: Sequence[Chore]) -> None:
        self._chores = tuple(chores)
        self._last: dict[str, datetime] = {}

    def run_due(self, context: Context) -> list[str]:
        """The names of the chores that were due and ran; one that fails is tried again when it is due next."""
        now = context.clock.now()
        due = [
            chore
            for chore in self._chores
            if chore.name not in self._last or now - self._last[chore.name] >= chore.every
        ]
        for chore in due:
            self._last[chore.name] = now
            try:
                chore.act(context)
            except CompanionError as error:
                _log.warning("chore “%s” failed", chore.name, exc_info=error)
        return [chore.name for chore in due]
