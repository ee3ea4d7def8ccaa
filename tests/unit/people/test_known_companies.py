"""The table of well-known companies: in shape, without contradictions, nothing claimed twice."""

from collections import Counter
from importlib import resources

import pytest

from companion.domain.text import fold
from companion.people import known_companies as package
from companion.people.known_companies import all_companies, known_companies, node_of_spelling
from companion.people.known_companies.model import Known, companies
from companion.people.non_employers import is_employer
from companion.people.relation import relation

TOLD_APART_BY_THEIR_LEGAL_FORM = {"merck"}
SECTORS = [f for f in resources.files(package).iterdir() if f.name.endswith(".py") and f.name[0] != "_"]


def test_there_are_at_least_four_hundred_companies_once_each() -> None:
    names = Counter(fold(entry.name) for entry in all_companies())
    assert len(names) >= 400
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("sector", SECTORS, ids=lambda sector: sector.name)
def test_a_sector_is_at_most_150_lines(sector: resources.abc.Traversable) -> None:
    assert len(sector.read_text(encoding="utf-8").splitlines()) <= 150


def test_no_name_is_claimed_by_two_companies() -> None:
    claims: dict[str, set[str]] = {}
    for entry in all_companies():
        for name in (entry.name, *entry.same):
            claims.setdefault(node_of_spelling(name), set()).add(entry.name)
    twice = {spelling: names for spelling, names in claims.items() if len(names) > 1}
    assert twice.keys() == TOLD_APART_BY_THEIR_LEGAL_FORM
    whole = [fold(name) for entry in all_companies() for name in {entry.name, *entry.same, *entry.former}]
    assert known_companies().in_full.keys() <= set(whole)


def test_nothing_is_both_the_same_and_related() -> None:
    both = [
        f"{entry.name}: {name}"
        for entry in all_companies()
        for name in (*entry.former, *entry.brands, *entry.owns)
        if relation(entry.name, name).relation != "related"
    ]
    assert both == []


def test_nobody_belongs_to_what_belongs_to_them() -> None:
    nodes = known_companies().nodes
    owned = {f"={e.name}": {nodes[node_of_spelling(name)] for name in (*e.owns, *e.brands)} for e in all_companies()}
    assert [(one, other) for one in owned for other in owned[one] if one in owned.get(other, ())] == []


def test_every_name_is_one_that_can_match() -> None:
    names = [n for e in all_companies() for n in (e.name, *e.same, *e.former, *e.brands, *e.owns)]
    assert [name for name in names if not is_employer(name) or not node_of_spelling(name)] == []


@pytest.mark.parametrize(
    ("a", "b", "kinds"),
    [
        ("Thomson Reuters", "Thomson S.A.", {"different", "possible"}),
        ("Thomson Corporation", "Thomson S.A.", {"different", "possible"}),
        ("Thomson Reuters", "Thomson Corporation", {"related"}),
        ("Technicolor", "Thomson S.A.", {"related"}),
        ("Thomson SA", "Thomson S.A.", {"same"}),
        ("Thomson Reuters", "The Thomson Corporation", {"related"}),
        ("Technicolor", "Thomson Multimedia", {"related"}),
        ("Mercedes-Benz", "Daimler", {"related"}),
        ("Orlen S.A.", "PKN Orlen", {"same"}),
        ("AS Tallink Grupp", "Tallink", {"same"}),
        ("Kärcher", "Alfred Kärcher SE & Co. KG", {"same"}),
        ("CD Projekt RED", "CD PROJEKT S.A.", {"related"}),
        ("Philip Morris International", "PMI", {"possible"}),
    ],
)
def test_names_that_were_missed_or_made_one_are_told(a: str, b: str, kinds: set[str]) -> None:
    assert relation(a, b).relation in kinds


def test_an_entry_is_read_with_all_its_fields() -> None:
    table = "Stonefield = SF | Stone\n  Field former: Quarz\n  owns: Forge | Kiln abroad: others\nNorthwind\n"
    assert companies(table) == (
        Known("Stonefield", ("SF", "Stone Field"), ("Quarz",), (), ("Forge", "Kiln"), local=False),
        Known("Northwind"),
    )
