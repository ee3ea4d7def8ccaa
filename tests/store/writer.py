"""A process that saves one job after another and says the number of each once it is acknowledged; to be killed."""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from companion.domain.event import NewEvent
from companion.domain.job import NewJob, Posting
from companion.store.database import open_database
from companion.store.events import append_event
from companion.store.jobs import add_job


def main(path: Path) -> None:
    """Save jobs for ever."""
    now = datetime.now(UTC)
    database = open_database(f"sqlite:///{path}", backups=None, now=now)
    for number in count(1):
        posting = Posting(title=f"Baker {number}", company="Example Bread", description="dough " * 2_000)
        with database.write() as session:
            job = add_job(
                session, NewJob(posting=posting, url="https://jobs.example", door="page", at=now, keys=(str(number),))
            )
            saved = NewEvent(job_id=job.id, kind="job.saved", at=now, by="person", why="", data={"status": "saved"})
            append_event(session, saved)
        print(job.id, flush=True)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
