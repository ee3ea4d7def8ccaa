"""People are written in bulk, found by their companies and their words, and remembered with what they did before."""

from datetime import date

import pytest

from companion.domain.connections import Background, ConnectionQuery
from companion.domain.errors import NotFound
from companion.domain.person import CompanyDecision, Connection, FormerPost, NewConnection
from companion.store import background, company_decisions, people
from companion.store.database import Database
from companion.store.session import Session
from tests.store.examples import NOW, later


def person(name: str, company: str = "Example Bread", **more: str) -> NewConnection:
    return NewConnection(first_name=name, last_name="Muster", company=company, position="Baker", **more)


def added(session: Session, *persons: NewConnection) -> dict[str, Connection]:
    """The people just added, by first name."""
    people.add_people(session, [(f"name:{one.first_name}", one) for one in persons], at=NOW)
    found = people.search_connections(session, ConnectionQuery()).connections
    return {one.first_name: one for one in found}


def test_people_come_back_as_they_were_stated(database: Database) -> None:
    ana = NewConnection(
        first_name="Ána",
        last_name="Muster",
        url="https://x.example/in/a",
        email="a@example.com",
        company="IBM",
        position="",
        connected_on=date(2025, 12, 1),
    )
    with database.write() as session:
        found = added(session, ana)["Ána"]
    with database.read() as session:
        assert people.get_connection(session, found.id) == found
    assert found.model_dump(exclude={"id", "previously", "missing_since"}) == ana.model_dump()
    assert (found.previously, found.missing_since) == ((), None)


def test_nobody_has_the_number_of_nobody(database: Database) -> None:
    for number in (0, 5, 2**40):
        with database.read() as session, pytest.raises(NotFound):
            people.get_connection(session, number)


def test_a_search_takes_every_word_and_no_wildcard(database: Database) -> None:
    with database.write() as session:
        added(session, person("Ana"), person("Ben", "Crème & Co"), person("Cem_", "100% Bread"))
        for text, names in {
            "ana": ["Ana"],
            "mus creme": ["Ben"],
            "read": [],
            "%": ["Ana", "Ben", "Cem_"],
            "100": ["Cem_"],
        }.items():
            found = people.search_connections(session, ConnectionQuery(text=text))
            assert ([one.first_name for one in found.connections], found.total) == (names, len(names))
        page = people.search_connections(session, ConnectionQuery(limit=1, offset=1))
        assert ([one.first_name for one in page.connections], page.total) == (["Ben"], 3)


def test_a_change_keeps_the_number_and_what_was_before(database: Database) -> None:
    with database.write() as session:
        number = added(session, person("Ana"))["Ana"].id
        people.change_people(session, {number: ("url:x", person("Ana", "IBM"))})
        posts = [FormerPost(company="Example Bread", position="Baker", until=date(2026, 3, day)) for day in (2, 3)]
        people.add_former_posts(session, [(number, post) for post in posts])
        ana = people.get_connection(session, number)
        assert (ana.company, ana.previously) == ("IBM", (posts[1], posts[0]))
        assert people.people_formerly_at(session, ["Example Bread"]) == [ana]
        assert people.people_at(session, ["Example Bread"], limit=9) == []
        assert people.companies_of_former_posts(session) == ["Example Bread"]
        assert people.identities(session) == {"url:x"}


def test_who_was_not_seen_is_missing_until_seen_again(database: Database) -> None:
    with database.write() as session:
        known = added(session, person("Ana"), person("Ben"))
        people.mark_seen(session, [known["Ana"].id], at=later(5), returns=True)
        assert [one.first_name for one in people.known_people(session, unseen_since=later(5))] == ["Ben"]
        assert people.mark_missing(session, unseen_since=later(5), day=date(2026, 3, 2)) == 1
        assert people.mark_missing(session, unseen_since=later(5), day=date(2026, 3, 9)) == 0
        assert [one.first_name for one in people.people_at(session, ["Example Bread"], limit=9)] == ["Ana"]
        assert (people.count_present(session), people.companies_of_people(session)) == (1, {"Example Bread": 1})
        missing = people.search_connections(session, ConnectionQuery(is_missing=True)).connections
        assert [(one.first_name, one.missing_since) for one in missing] == [("Ben", date(2026, 3, 2))]
        people.mark_seen(session, [known["Ben"].id], at=later(6), returns=True)
        assert people.count_present(session) == 2


def test_the_version_changes_with_the_network(database: Database) -> None:
    with database.write() as session:
        versions = [people.version_of_network(session)]
        number = added(session, person("Ana"))["Ana"].id
        versions.append(people.version_of_network(session))
        people.add_former_posts(session, [(number, FormerPost(company="IBM", until=date(2026, 3, 2)))])
        versions.append(people.version_of_network(session))
        people.mark_missing(session, unseen_since=later(1), day=date(2026, 3, 2))
        versions.append(people.version_of_network(session))
        assert people.version_of_network(session) == versions[-1]
    assert len(set(versions)) == 4


def test_a_decision_is_kept_for_the_pair_whichever_comes_first(database: Database) -> None:
    with database.write() as session:
        kept = company_decisions.decide(session, CompanyDecision(a="b", b="a", verdict="same"), at=NOW)
        assert (kept.a, kept.b) == ("a", "b")
        company_decisions.decide(session, CompanyDecision(a="a", b="b", verdict="different"), at=NOW)
    with database.write() as session:
        assert [one.verdict for one in company_decisions.decisions(session)] == ["different"]
        assert company_decisions.forget_decision(session, "b", "a")
        assert not company_decisions.forget_decision(session, "b", "a")
        assert company_decisions.decisions(session) == []


def test_a_part_of_the_background_that_is_not_stated_stays(database: Database) -> None:
    with database.write() as session:
        assert background.background_of(session) == Background()
        positions = ({"Company Name": "IBM"},)
        background.keep_background(session, Background(positions=positions), at=NOW)
        background.keep_background(session, Background(education=({"School Name": "Example School"},)), at=later(1))
    with database.read() as session:
        kept = background.background_of(session)
        assert (kept.positions, len(kept.education)) == (positions, 1)
