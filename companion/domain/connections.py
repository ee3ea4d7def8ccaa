"""A list of connections that the person brings along: what importing it would do, and what it did."""

from dataclasses import dataclass
from datetime import date

from pydantic import Field, JsonValue

from companion.domain.job import Line
from companion.domain.person import Connection, NewConnection
from companion.domain.table import ColumnCheck
from companion.domain.value import Value


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A connection as the store holds it, so far as an import compares it; there are tens of thousands at once."""

    id: int
    identity: str
    first_name: str
    last_name: str
    url: str
    email: str
    company: str
    position: str
    connected_on: date | None

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


class ParsedConnections(Value):
    """A list, read. `rows` counts every row that is not blank, `skipped` those left out by reason.

    Rows that hold a date and nothing else are usual in an export; they are `date_only` and no people. `unusual` says
    in sentences what the person should look at before the import. `cut_off` is who stands in a row that the end of the
    file cuts off; what is missing there was not left empty. `guessed_days` says that nothing tells whether day or month
    comes first.
    """

    people: tuple[NewConnection, ...] = ()
    cut_off: NewConnection | None = None
    rows: int = 0
    date_only: int = 0
    skipped: dict[str, int] = Field(default_factory=dict)
    mapping: dict[str, str] = Field(default_factory=dict)
    unusual: tuple[str, ...] = ()
    guessed_days: bool = False


class ConnectionsCheck(Value):
    """What importing would do. `mapping` is header to field and may be changed before the import."""

    parsed: ParsedConnections
    columns: tuple[ColumnCheck, ...] = ()
    preview: tuple[NewConnection, ...] = ()
    others: tuple[str, ...] = ()


class ConnectionsReport(Value):
    """What an import did: `imported` people are new, `updated` ones changed, `missing` ones are in it no more.

    `others` says in sentences what came of the other files of an archive.
    """

    rows: int = 0
    people: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    changed_jobs: int = 0
    missing: int = 0
    date_only: int = 0
    skipped: dict[str, int] = Field(default_factory=dict)
    unusual: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    cancelled: bool = False


class Background(Value):
    """Where the person worked and studied and which companies they follow, each line by the export's own headers."""

    positions: tuple[dict[str, JsonValue], ...] = ()
    education: tuple[dict[str, JsonValue], ...] = ()
    follows: tuple[dict[str, JsonValue], ...] = ()


class ConnectionQuery(Value):
    """Which connections. Every word of `text` begins one in name, company or position."""

    text: Line = ""
    is_missing: bool | None = None
    limit: int = Field(default=50, ge=1, le=500)
    offset: int = Field(default=0, ge=0, le=10_000_000)


class ConnectionPage(Value):
    """One page of an answer and how many connections match in all."""

    connections: tuple[Connection, ...]
    total: int
