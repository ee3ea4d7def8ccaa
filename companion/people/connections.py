"""A table of connections as people: what each column means, which rows are no people, and what is worth a look."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from companion.domain.connections import ParsedConnections
from companion.domain.errors import InvalidInput
from companion.domain.person import NewConnection
from companion.domain.table import Table
from companion.domain.text import clean_line
from companion.people.connected_on import Days, ReadDay
from companion.people.connection_words import CONNECTION_WORDS, PLAIN_HEADER, suggested_columns
from companion.people.export_files import CONNECTIONS, export_file_of

_NAMES = frozenset(("first_name", "last_name", "name"))
_EXPECTED = {"company": "company", "connected_on": "date"}
_WEB = ("http://", "https://")
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"


def columns_of(table: Table, chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which column means which field: as `chosen`, else as the headers say.

    `InvalidInput` when the table is another file of an export, or when no column holds names or what to know of them.
    """
    file = export_file_of(table.header)
    if chosen is None and file not in (None, CONNECTIONS):
        raise InvalidInput(
            f"This is the file “{file}” of your data export, and it does not hold your connections. "
            "Choose the file Connections.csv, or the whole ZIP."
        )
    mapping = suggested_columns(table.header) if chosen is None else _checked(table, chosen)
    fields = set(mapping.values())
    shown = clean_line(", ".join(table.header), 200)
    if not fields & _NAMES:
        raise InvalidInput(f"No column is known to hold the names of people. The columns are: {shown}.")
    if not fields - _NAMES:
        raise InvalidInput(
            f"The table has names but neither companies nor anything else about these people. The columns are: {shown}."
        )
    return mapping


def read_connections(table: Table, mapping: Mapping[str, str], *, read_day: ReadDay, today: date) -> ParsedConnections:
    """The people in `table`; `read_day` understands its dates."""
    return _Reader(table, mapping, read_day=read_day, today=today).read()


def _checked(table: Table, chosen: Mapping[str, str]) -> dict[str, str]:
    mapping = {header: field for header, field in chosen.items() if field}
    for header, field in mapping.items():
        if header not in table.header:
            raise InvalidInput(f"The table has no column “{clean_line(header, 60)}”. Check the file again.")
        if field not in CONNECTION_WORDS:
            raise InvalidInput(f"A connection has no “{clean_line(field, 60)}”.")
    return mapping


_AFTER_NAMES = (
    "mba emba phd dphil md dds dmd dvm jd esq esquire llm llb pmp cpa cfa cma acca cfp cissp cisa csm rn np "
    "bsn msn pharmd mph msc ms ma bsc bs ba bcom beng meng med edd mpa mpp sphr phr jr sr ii iii iv obe mbe"
)
"""Degrees and titles that are written after a name."""


class _Reader:
    """Goes through the rows once and counts what it meets."""

    def __init__(self, table: Table, mapping: Mapping[str, str], *, read_day: ReadDay, today: date) -> None:
        self._table = table
        self._mapping = dict(mapping)
        self._places = {field: table.header.index(header) for header, field in mapping.items()}
        self._days = Days(read_day, today)
        self._skipped: Counter[str] = Counter()
        self._remarks: list[str] = []
        self._no_addresses = 0

    def read(self) -> ParsedConnections:
        rows = [cells for cells in self._table.rows if any(cells)]
        people: dict[tuple[str, ...], NewConnection] = {}
        date_only = 0
        cut_off = None
        for number, cells in enumerate(rows, start=1):
            said = self._said(cells)
            if said.keys() == {"connected_on"}:
                date_only += 1
                continue
            is_cut = self._table.cut_at is not None and number == len(rows)
            person = self._person(said, is_cut=is_cut)
            cut_off = person if is_cut else None
            if person is not None:
                key = _row_key(person)
                self._skipped["duplicate"] += key in people
                people.setdefault(key, person)
        return ParsedConnections.model_construct(
            people=tuple(people.values()),
            cut_off=cut_off,
            rows=len(rows),
            date_only=date_only,
            skipped={reason: count for reason, count in self._skipped.items() if count},
            mapping=self._mapping,
            guessed_days=self._days.are_guessed,
            unusual=(
                *self._odd_columns(),
                *self._days.unusual(),
                *self._remarks,
                *self._left_addresses(),
                *_damage(people.values()),
            ),
        )

    def _said(self, cells: tuple[str, ...]) -> dict[str, str]:
        return {field: cells[place] for field, place in self._places.items() if cells[place]}

    def _left_by_cut(self, said: dict[str, str]) -> dict[str, str]:
        """What came before the cell in which the file ends; nothing when that does not tell who it is."""
        self._remarks.append("The file ends in the middle of its last row; what was cut off is left out.")
        whole = {field: text for field, text in said.items() if self._places[field] < (self._table.cut_at or 0)}
        is_named = "name" in whole or whole.keys() >= {"first_name", "last_name"}
        return whole if "url" in whole or (is_named and "company" in whole) else {}

    def _person(self, said: dict[str, str], *, is_cut: bool) -> NewConnection | None:
        if is_cut:
            said = self._left_by_cut(said)
        reason = "cut_off" if is_cut else "nothing_known" if not said else "no_name"
        if said.keys() & _NAMES:
            day = said.pop("connected_on", "")
            if not _is_web_address(said.get("url", "")):
                self._no_addresses += 1
                del said["url"]
            person = NewConnection(**_with_name_split(said), connected_on=self._days.read(day) if day else None)
            if person.name:
                return person
        self._skipped[reason] += 1
        return None

    def _left_addresses(self) -> list[str]:
        if not self._no_addresses:
            return []
        return [f"Profile addresses that are no web addresses are left out: {self._no_addresses:,}."]

    def _odd_columns(self) -> list[str]:
        said = []
        odd = [f"“{name}” as {_label(field)}" for name, field in self._mapping.items() if name not in PLAIN_HEADER]
        if odd:
            said.append(f"Some columns have other names than usual and are taken by what they mean: {', '.join(odd)}.")
        left = [f"“{name}”" for name in self._table.header if name not in self._mapping]
        if left:
            said.append(f"These columns are left out: {clean_line(', '.join(left), 300)}.")
        missing = [what for field, what in _EXPECTED.items() if field not in self._places]
        if missing:
            said.append(f"No column holds the {' or the '.join(missing)}.")
        return said


def _is_web_address(url: str) -> bool:
    """Whether a browser opens this as a web page; exports may leave the protocol out, other ones can run a script."""
    return url.casefold().startswith(_WEB) or ":" not in url.partition("/")[0]


def _row_key(person: NewConnection) -> tuple[str, ...]:
    if person.url:
        return (person.url.casefold(),)
    return (person.name, person.company, person.position, str(person.connected_on))


def _with_name_split(said: dict[str, str]) -> dict[str, str]:
    """First and last name, also where they stand in one column: “Ana María Muster, MBA” or “de la Cruz, Juan”.

    What comes after a name stays with the last one, as the export itself has it.
    """
    full = said.pop("name", "")
    if full and not said.keys() & _NAMES:
        parts = [part.strip() for part in full.split(",")]
        names = [parts[0], *(part for part in parts[1:] if not _comes_after(part))]
        first, last = (" ".join(names[1:]), names[0]) if len(names) > 1 else names[0].partition(" ")[::2]
        last = ", ".join(part for part in (last.strip(), *filter(_comes_after, parts[1:])) if part)
        said = {**said, "first_name": first, "last_name": last}
    return said


def _comes_after(part: str) -> bool:
    return set(part.casefold().replace(".", "").split()) <= set(_AFTER_NAMES.split())


def _damage(people: Iterable[NewConnection]) -> list[str]:
    if any(_UNREADABLE in person.name or _UNREADABLE in person.company for person in people):
        return [f"Some letters were damaged before they came here and are shown as {_UNREADABLE}."]
    return []


def _label(field: str) -> str:
    return field.replace("_", " ")
