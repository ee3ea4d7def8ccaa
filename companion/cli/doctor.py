"""`companion doctor`: what is wrong with this installation, and what to do about it."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from companion.services.check_health import Finding
    from companion.settings import Settings

_MARKS = {"good": "✓", "advice": "·", "broken": "✗"}


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def doctor(
        *,
        as_json: Annotated[bool, typer.Option("--json", help="One JSON document, for programs.")] = False,
        rebuild: Annotated[bool, typer.Option(help="Work all out of the event log again, first.")] = False,
    ) -> None:
        """Look for what is wrong and say what to do; exit code 1 when something is broken."""
        from companion.examination import findings_of
        from companion.services.check_health import is_broken
        from companion.settings import read_settings

        settings = read_settings()
        corrected = _rebuild(settings) if rebuild else None
        findings = findings_of(settings)
        _show(findings, corrected, as_json=as_json)
        raise typer.Exit(1 if is_broken(findings) else 0)


def _rebuild(settings: "Settings") -> int:
    """How many jobs and asks were corrected. Safe while the daemon runs: both write in turn and keep nothing."""
    from companion.adapters.clock import SystemClock
    from companion.domain.errors import NotFound
    from companion.store.ask_log import rebuild_asks
    from companion.store.database import open_database
    from companion.store.events import rebuild_projection
    from companion.store.soundness import exists

    if not exists(settings.database_url):
        raise NotFound("There is no database yet, so there is nothing to rebuild. Run `companion up` first.")
    database = open_database(settings.database_url, backups=settings.backups, now=SystemClock().now())
    try:
        with database.write() as session:
            return rebuild_projection(session) + rebuild_asks(session)
    finally:
        database.close()


def _show(findings: "list[Finding]", corrected: int | None, *, as_json: bool) -> None:
    if as_json:
        shown = [finding.model_dump(mode="json") for finding in findings]
        print(json.dumps({"corrected": corrected, "findings": shown}, ensure_ascii=False))
        return
    if corrected is not None:
        print(f"Rebuilt from the event log: {corrected} {'entry was' if corrected == 1 else 'entries were'} corrected.")
    for finding in findings:
        print(" ".join(filter(None, (_MARKS[finding.state], finding.sentence, finding.remedy))))
