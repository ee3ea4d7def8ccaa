"""Bring connections into the tracker: new people are added, known ones updated, those who vanished are marked.

Nothing is doubled by importing again; what people did before is kept. The work is done in batches that survive a kill,
and can be stopped in between.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from pydantic import JsonValue

from companion.domain.connections import ConnectionsReport, ParsedConnections
from companion.domain.ids import new_key
from companion.domain.task import Task
from companion.people.export_files import CONNECTIONS
from companion.people.known_again import is_older_list
from companion.services.connection_files import Files, connections_in, open_files, open_list, packed, unpacked
from companion.services.context import Context
from companion.services.idempotent import JsonDict, once
from companion.services.import_archive import import_other_files
from companion.services.place_people import Placing, mark_missing
from companion.services.queue_task import queue_task
from companion.services.task_kinds import Payload, Progress, Result, TaskKind
from companion.store.people import known_people, last_seen

_BATCH = 15_000
_OLDER = "This is taken as an older list, so nobody was changed back."
_TICK = timedelta(microseconds=1)

Mapped = Mapping[str, str] | None


def import_connections(context: Context, *, name: str, content: bytes, mapping: Mapped = None) -> ConnectionsReport:
    """The file's people, imported now; a ZIP's other files too."""
    return _import(context, _Order(name, open_files(content), mapping, key=new_key()), _nobody_watches)


def queue_connections(context: Context, *, name: str, content: bytes, mapping: Mapped = None) -> Task:
    """The task that will import the file in the background; a file that cannot be imported is refused at once."""
    files = open_files(content)
    for part in files.get(CONNECTIONS, []):
        open_list(name, part, mapping)
    payload: JsonDict = {
        "name": name,
        "files": packed(files),
        "mapping": None if mapping is None else dict[str, JsonValue](mapping),
        "key": new_key(),
    }
    return queue_task(context, kind=TASK.name, payload=payload)


@dataclass(frozen=True)
class _Order:
    """What is to be imported; all that is done for it is remembered under `key`."""

    name: str
    files: Files
    mapping: Mapped
    key: str


def _run(context: Context, payload: Payload, progress: Progress) -> Result:
    chosen = payload["mapping"]
    order = _Order(
        str(payload["name"]),
        unpacked(payload["files"]),
        {header: str(field) for header, field in chosen.items()} if isinstance(chosen, dict) else None,
        key=str(payload["key"]),
    )
    report = _import(context, order, progress)
    return {**report.model_dump(mode="json"), "message": summary(report)}


def summary(report: ConnectionsReport) -> str:
    """What an import did, in a sentence."""
    parts = [f"{report.imported:,} new", f"{report.updated:,} changed", f"{report.unchanged:,} as before"]
    parts += [f"{report.missing:,} no longer in the list"] if report.missing else []
    parts += [f"{report.date_only:,} with a date only"] if report.date_only else []
    skipped = sum(report.skipped.values())
    parts += [f"{skipped:,} left out"] if skipped else []
    said = f"{report.people:,} people: {', '.join(parts)}."
    older = [_OLDER] if _OLDER in report.unusual else []
    return " ".join((f"Cancelled. {said}" if report.cancelled else said, *older, *report.others))


def _import(context: Context, order: _Order, progress: Progress) -> ConnectionsReport:
    """The lists one after another, as if each had been brought alone, but nobody vanished who stands in any of them."""
    report, since, size = ConnectionsReport(), None, 0
    for number, part in enumerate(order.files.get(CONNECTIONS, [])):
        _, parsed = connections_in(context, name=order.name, content=part, mapping=order.mapping)
        key = f"{order.key}:{number}"
        at = _begin(context, key)
        is_older = _is_older(context, parsed, at=at, key=key)
        placing = Placing(context, parsed, at=at, is_older=is_older)
        report = _with_list(report, parsed, is_older=is_older)
        for start in range(0, len(parsed.people), _BATCH):
            if not progress(start / len(parsed.people), f"{start:,} of {len(parsed.people):,} people imported."):
                return report.model_copy(update={"cancelled": True})
            act = partial(placing.place, parsed.people[start : start + _BATCH])
            report = _sum(report, once(context, key=f"{key}:{start}", kind=TASK.name, act=act))
        since, size = since or at, size + (0 if is_older else len(parsed.people))
    if since is not None:
        act = partial(mark_missing, context, size=size, since=since)
        report = _sum(report, once(context, key=f"{order.key}:missing", kind=TASK.name, act=act))
    others = import_other_files(context, order.files, key=order.key, progress=progress)
    return report.model_copy(update={"others": others})


def _with_list(report: ConnectionsReport, parsed: ParsedConnections, *, is_older: bool) -> ConnectionsReport:
    skipped = Counter(report.skipped) + Counter(parsed.skipped)
    said = (*parsed.unusual, _OLDER) if is_older else parsed.unusual
    changes = {"skipped": dict(skipped), "unusual": tuple(dict.fromkeys((*report.unusual, *said)))}
    return _sum(report.model_copy(update=changes), {"rows": parsed.rows, "date_only": parsed.date_only})


def _begin(context: Context, key: str) -> datetime:
    """The moment of this import, the same again after a kill, and later than every other's whatever the clock says."""

    def act() -> JsonDict:
        with context.database.read() as session:
            latest = last_seen(session)
        now = context.clock.now()
        return {"at": (now if latest is None else max(now, latest + _TICK)).isoformat()}

    return datetime.fromisoformat(str(once(context, key=f"{key}:begin", kind=TASK.name, act=act)["at"]))


def _is_older(context: Context, parsed: ParsedConnections, *, at: datetime, key: str) -> bool:
    """Whether the list is older than what is known; judged once, before anything of it is stored."""

    def act() -> JsonDict:
        with context.database.read() as session:
            return {"older": is_older_list(known_people(session, unseen_since=at), parsed.people)}

    return bool(once(context, key=f"{key}:older", kind=TASK.name, act=act)["older"])


def _sum(report: ConnectionsReport, counts: Mapping[str, JsonValue]) -> ConnectionsReport:
    return report.model_copy(update={name: getattr(report, name) + count for name, count in counts.items()})


def _nobody_watches(_share: float, _message: str) -> bool:
    return True


TASK = TaskKind("connections", _run)
