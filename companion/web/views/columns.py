"""The columns of a file on a check page: what each holds and what it is taken for."""

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.table import ColumnCheck


@dataclass(frozen=True)
class Column:
    """A column of the file and the field that is chosen for it, empty when it is left out."""

    header: str
    field: str
    samples: str


def column_views(columns: Iterable[ColumnCheck]) -> tuple[Column, ...]:
    """The columns as the check page shows them."""
    return tuple(Column(column.header, column.field or "", ", ".join(column.samples)) for column in columns)
