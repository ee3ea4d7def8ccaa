"""Company names: pairs found and pairs made one by mistake, beside cleanco and rapidfuzz; and matching many with many.

`pairs` were known while the rules grew, `unseen` was written before a round of mending, `unseen_later` after it.
"""

import csv
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils

from companion.people.companies import company_key
from companion.people.company_index import CompanyIndex
from companion.people.facets import facets_of
from companion.people.known_companies import all_companies
from companion.people.non_employers import is_employer
from companion.people.relation import relation
from companion.people.spelling import bare_key
from tests.bench.figure import Figure, timed

_CORPUS = Path(__file__).parents[1] / "corpus" / "companies"
_FORMS = ("GmbH", "Inc.", "LLC", "S.p.A.", "Ltd", "", "AG", "& Co. KG", "(UK)", "Group", "India", "Technologies")
_ALIKE = 90

_Found = Callable[[str, str], bool]


def figures() -> Iterator[Figure]:
    """Shares for each list and way, then the seconds for 10,000 jobs and 30,000 people."""
    for file in ("pairs", "unseen", "unseen_later"):
        yield from _measured(file, "relation", _related, _same)
        yield from _measured(file, "rapidfuzz WRatio >= 90", _alike, _alike)
        yield from _measured(file, "cleanco equality", *[_cleanco()] * 2)
    yield _matching()


def _measured(file: str, way: str, found: _Found, joined: _Found) -> Iterator[Figure]:
    with (_CORPUS / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    true = [(row["a"], row["b"]) for row in rows if row["expected"] != "different"]
    traps = [(row["a"], row["b"]) for row in rows if row["expected"] == "different"]
    ours = way == "relation"
    missed = 100 * sum(not found(*pair) for pair in true) / len(true)
    yield Figure(f"{file}: {way}: missed of {len(true)}", [missed], unit="%", budget=10 if ours else None)
    false = float(sum(joined(*pair) for pair in traps))
    yield Figure(f"{file}: {way}: made one of {len(traps)} traps", [false], unit="", budget=0 if ours else None)


def _related(a: str, b: str) -> bool:
    return relation(a, b).relation in {"same", "related"}


def _same(a: str, b: str) -> bool:
    return relation(a, b).relation == "same"


def _alike(a: str, b: str) -> bool:
    return fuzz.WRatio(a, b, processor=utils.default_process) >= _ALIKE


def _cleanco() -> _Found:
    cleanco = pytest.importorskip("cleanco", reason="cleanco is not installed")
    return lambda a, b: bool(cleanco.basename(a).casefold() == cleanco.basename(b).casefold())


def _matching() -> Figure:
    draw = random.Random(2)
    known = [name for entry in all_companies() for name in (entry.name, *entry.same)]
    invented = [f"Quarz{draw.choice('abcdefgh')}{number} Works {draw.choice(_FORMS)}" for number in range(14_000)]
    people = [draw.choice(known) if draw.random() < 0.4 else draw.choice(invented) for _ in range(30_000)]
    jobs = [draw.choice(known) if draw.random() < 0.5 else draw.choice(invented) for _ in range(10_000)]

    def match() -> int:
        for remembered in (company_key, bare_key, facets_of, is_employer):
            remembered.cache_clear()
        index = CompanyIndex(people)
        return sum(len(index.matches(job).same) for job in jobs)

    return Figure("10,000 jobs matched with 30,000 people", [t / 1000 for t in timed(match, 5)], unit="s", budget=1.0)
