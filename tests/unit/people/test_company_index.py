"""Many names matched with many: the index says what `relation` says, only faster."""

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.person import CompanyDecision
from companion.people.companies import company_key
from companion.people.company_index import CompanyIndex
from companion.people.relation import Decisions, relation

NAMES = (
    *("AWS", "Amazon", "Amazon Web Services (AWS)", "Red Hat, an IBM Company", "IBM", "IBM India Pvt Ltd", "Meta"),
    *("META Assessoria", "Facebook", "Stonefield GmbH", "Stonefield Group", "Stonefield Spain", "Stonefield España"),
    *("Quarz (formerly Stonefield)", "Quarz | Stonefield", "Slack & Company", "Slack", "Freelance", "Merck & Co."),
    *("Merck KGaA", "Merck", "ООО Газпром", "Gazprom", "Plan A", "Plan", "YouTube", "Alphabet", "Stonefield (Spain)"),
)


@given(asked=st.sampled_from(NAMES), kept=st.lists(st.sampled_from(NAMES), unique=True))
@settings(max_examples=300)
def test_the_index_agrees_with_the_relation_of_each_pair(asked: str, kept: list[str]) -> None:
    found = CompanyIndex(kept).matches(asked)
    assert set(found.same) == {name for name in kept if relation(asked, name).relation == "same"}
    assert set(found.related) == {name for name in kept if relation(asked, name).relation == "related"}


def test_what_the_person_decided_is_in_the_matches() -> None:
    said = Decisions(
        [
            CompanyDecision(a=company_key("Stonefield"), b=company_key("Old Quarry Works"), verdict="same"),
            CompanyDecision(a=company_key("Stonefield"), b=company_key("Stonefield Group"), verdict="different"),
        ]
    )
    index = CompanyIndex(["Old Quarry Works Ltd", "Stonefield Group", "Stonefield Inc."], said)
    assert set(index.matches("Stonefield").same) == {"Old Quarry Works Ltd", "Stonefield Inc."}
    assert index.matches("Stonefield").related == ()


def test_names_that_only_look_alike_are_told_apart_from_matches() -> None:
    index = CompanyIndex(["META Assessoria", "Meta Platforms", "Quarz", "Stealth Startup"])
    assert index.possible("Meta") == ("META Assessoria",)
    assert index.matches("Meta").same == ("Meta Platforms",)
    assert index.possible("Stealth") == ()


def test_the_reason_of_a_match_can_be_asked_for() -> None:
    assert "Amazon Web Services" in CompanyIndex(["AWS"]).reason("Amazon Web Services", "AWS").because[0]
