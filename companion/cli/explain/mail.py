"""`companion explain mail`: what news of an application a mail brings, and why."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import typer

from companion.domain.errors import InvalidInput, StorageProblem

_LARGEST = 100_000_000


def add(explain: typer.Typer) -> None:
    """Add `companion explain mail`."""
    explain.command()(mail)


def mail(
    files: Annotated[list[Path], typer.Argument(help="Mails saved as .eml files.")],
    *,
    me: Annotated[list[str] | None, typer.Option(help="An address of yours, beside those in your profile.")] = None,
    provider: Annotated[str, typer.Option(help="The name your provider signs its checks of senders with.")] = "",
) -> None:
    """Print what each mail says, as JSON with the reasons (one line each for several)."""
    own = {*_own_addresses(), *(address.strip().casefold() for address in me or ())}
    problems: list[str] = []
    for file in files:
        try:
            explained = _explained(file, own, provider)
            print(json.dumps(explained, indent=None if len(files) > 1 else 2, ensure_ascii=False))
        except InvalidInput as problem:
            problems.append(f"{file}: {problem}")
    if problems:
        raise InvalidInput("\n".join(problems))


def _explained(file: Path, own: set[str], provider: str) -> dict[str, Any]:
    from companion.mail.classify import read_mail
    from companion.mail.parse import parse_mail
    from companion.services.mail_senders import mail_senders

    parsed = parse_mail(_content(file), provider=provider)
    if not (parsed.sender.address or parsed.subject or parsed.message_id or parsed.date):
        raise InvalidInput("this is no mail: it has neither a sender nor a subject nor a date. Give .eml files.")
    verdict = read_mail(parsed, mail_senders(), own)
    return {"file": str(file), **verdict.model_dump(mode="json")}


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST:
            raise InvalidInput(f"it is larger than {_LARGEST // 1_000_000} MB.")
        content = file.read_bytes()
    except OSError as problem:
        raise InvalidInput(f"it cannot be read: {problem.strerror}.") from problem
    if not content.strip():
        raise InvalidInput("it is empty.")
    return content


def _own_addresses() -> set[str]:
    """The addresses in the person's profile; none when there is no tracker yet. Nothing is created or brought up."""
    from companion.settings import read_settings
    from companion.store.database import Database
    from companion.store.engine import address_of, open_engine
    from companion.store.profile import get_profile

    database = Database(open_engine(address_of(read_settings().database_url), busy_seconds=2.0))
    try:
        if database.path is not None and not database.path.exists():
            return set()
        with suppress(StorageProblem), database.read() as session:
            email = get_profile(session).basics.email.strip().casefold()
            return {email} if email else set()
    finally:
        database.close()
    return set()
