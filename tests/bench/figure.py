"""A measured figure beside its budget, and the table of all of them."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Literal

_HEAD = ("what", "median", "p95", "n", "budget", "share", "")


@dataclass(frozen=True)
class Figure:
    """What was measured, in `unit`. Its `judge` (median or p95) must stay within `budget`, when it has one."""

    what: str
    samples: Sequence[float]
    unit: str = "ms"
    budget: float | None = None
    judge: Literal["median", "p95"] = "median"

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.samples)

    @property
    def p95(self) -> float:
        """At least 95 of 100 samples are no larger."""
        return sorted(self.samples)[math.ceil(len(self.samples) * 0.95) - 1]

    @property
    def is_met(self) -> bool:
        """Whether it keeps its budget."""
        return self.budget is None or getattr(self, self.judge) <= self.budget

    def cells(self) -> tuple[str, ...]:
        """The figure's line in the table."""
        p95 = _short(self.p95) if len(self.samples) > 1 else ""
        measured = (self.what, f"{_short(self.median)} {self.unit}", p95, str(len(self.samples)))
        if self.budget is None:
            return (*measured, "", "", "")
        share = f"{getattr(self, self.judge) / self.budget:.0%}" if self.budget else ""
        budget = f"{self.judge} {_short(self.budget)} {self.unit}"
        return (*measured, budget, share, "met" if self.is_met else "MISSED")


def timed(act: Callable[[], object], times: int, *, warm: int = 1) -> list[float]:
    """The milliseconds that each of `times` calls took, after `warm` calls that do not count."""
    for _ in range(warm):
        act()
    taken = []
    for _ in range(times):
        begin = perf_counter()
        act()
        taken.append((perf_counter() - begin) * 1000)
    return taken


def typical(act: Callable[[], object]) -> float:
    """The milliseconds of a usual call: the median of five."""
    return median(timed(act, 5))


def table(figures: Iterable[Figure]) -> Iterator[str]:
    """The lines of the table."""
    rows = [_HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    for what, *others in rows:
        numbers = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join((what.ljust(widths[0]), *numbers)).rstrip()


def _short(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 or number == int(number) else f"{number:.3g}"
