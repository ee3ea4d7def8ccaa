"""Who the person knows at a job's company: exact, related, former and possible, and the person's word wins."""

from typing import Any

import pytest

from companion.domain.errors import InvalidInput, JobNotFound
from companion.domain.job import Posting
from companion.domain.referrer import Referrer
from companion.services.capture_job import capture_posting
from companion.services.context import Context
from companion.services.decide_company import company_decisions, decide_company, forget_decision
from companion.services.find_referrers import count_at, referrer_counts, referrers_at, referrers_of
from companion.services.import_connections import import_connections
from companion.services.network import network_of
from companion.services.profile import replace_profile
from companion.work.schedule import know_network
from tests.fakes import FrozenClock
from tests.services.lists import archive, table


def bring(context: Context, **companies: str) -> None:
    """Import one person for each name, a day later than before."""
    assert isinstance(context.clock, FrozenClock)
    context.clock.advance(days=1)
    rows = (
        (name, "Muster", f"https://x.example/in/{name}", "", company, "Baker", "01 Dec 2025")
        for name, company in companies.items()
    )
    import_connections(context, name="Connections.csv", content=table(*rows).encode())


def names(referrers: tuple[Referrer, ...]) -> set[str]:
    return {one.connection.first_name for one in referrers}


def posting(company: str) -> Posting:
    return Posting(title="Baker", company=company)


def job_at(context: Context, company: str) -> int:
    return capture_posting(context, posting=posting(company)).job.id


def test_people_are_found_under_every_spelling_and_told_apart_by_tie(context: Context) -> None:
    bring(context, Ana="Google LLC", Ben="YouTube", Cem="google", Dan="Visa Solutions", Eva="Self-employed")
    found = referrers_of(context, job_id=job_at(context, "Google"))
    assert (names(found.exact), names(found.related)) == ({"Ana", "Cem"}, {"Ben"})
    assert found.totals == {"exact": 2, "related": 1, "possible": 0, "former": 0}
    assert all(one.because for one in (*found.exact, *found.related))


def test_who_worked_there_before_is_shown_apart(context: Context) -> None:
    bring(context, Ana="Google", Ben="Google")
    bring(context, Ana="IBM", Ben="Google")
    found = referrers_at(context, posting=posting("Google Inc."))
    assert (names(found.exact), names(found.former)) == ({"Ben"}, {"Ana"})
    assert found.former[0].because[0] == "Was Baker at Google until November 2026 at the latest."


def test_who_is_no_longer_in_the_list_is_not_counted(context: Context) -> None:
    bring(context, Ana="Google", Ben="Google")
    assert count_at(context, company="Google") == 2
    bring(context, Ben="Google")
    assert count_at(context, company="Google") == 1


def test_the_persons_word_wins_and_can_be_taken_back(context: Context) -> None:
    bring(context, Ana="Example Bread Assessoria", Ben="Example Bread")
    before = referrers_at(context, posting=posting("Example Bread"))
    assert (names(before.exact), names(before.possible)) == ({"Ben"}, {"Ana"})
    decide_company(context, a="Example Bread", b="Example Bread Assessoria", verdict="same")
    assert names(referrers_at(context, posting=posting("Example Bread")).exact) == {"Ana", "Ben"}
    assert count_at(context, company="Example Bread") == 2
    decide_company(context, a="Example Bread Assessoria", b="Example Bread", verdict="different")
    after = referrers_at(context, posting=posting("Example Bread"))
    assert (names(after.exact), names(after.possible)) == ({"Ben"}, set())
    assert [one.verdict for one in company_decisions(context)] == ["different"]
    assert forget_decision(context, a="Example Bread", b="Example Bread Assessoria")
    assert names(referrers_at(context, posting=posting("Example Bread")).possible) == {"Ana"}


def test_a_decision_needs_two_names(context: Context) -> None:
    with pytest.raises(InvalidInput, match="one name in two spellings"):
        decide_company(context, a="IBM", b="I.B.M.", verdict="different")
    with pytest.raises(InvalidInput, match="Two company names are needed"):
        decide_company(context, a="IBM", b="\u200b", verdict="same")


def test_many_jobs_are_counted_at_once(context: Context) -> None:
    bring(context, Ana="Google LLC", Ben="IBM", Cem="IBM")
    jobs = {company: job_at(context, company) for company in ("Google", "IBM", "Nobody Works")}
    counts = referrer_counts(context, job_ids=jobs.values())
    assert {company: counts[number] for company, number in jobs.items()} == {"Google": 1, "IBM": 2, "Nobody Works": 0}


def test_a_job_that_is_not_there_has_no_people(context: Context) -> None:
    with pytest.raises(JobNotFound):
        referrers_of(context, job_id=7)


def test_a_company_with_very_many_people_is_told_in_part(context: Context) -> None:
    bring(context, **{f"A{number}": "Google" for number in range(150)})
    found = referrers_at(context, posting=posting("Google"))
    assert (len(found.exact), found.totals["exact"]) == (100, 150)


def test_the_most_helpful_come_first_with_their_reasons(context: Context) -> None:
    rows = (
        ("Ana", "Muster", "https://x.example/in/ana", "", "Google", "Accountant", "01 Dec 2015"),
        ("Ben", "Muster", "https://x.example/in/ben", "ben@example.com", "Google", "Software Engineer", "01 Dec 2025"),
    )
    positions = "Company Name,Title,Description,Location,Started On,Finished On\nIBM,Baker,,,Jan 2015,Feb 2016\n"
    files = {"Connections.csv": table(*rows), "Positions.csv": positions}
    import_connections(context, name="export.zip", content=archive(files))
    found = referrers_at(context, posting=Posting(title="Senior Software Engineer", company="Google"))
    assert [one.connection.first_name for one in found.exact] == ["Ben", "Ana"]
    ben, ana = found.exact
    assert ben.score > ana.score
    assert "You have their e-mail address." in ben.because
    assert "You connected while you were at IBM." in ana.because


def test_the_profile_tells_where_the_person_worked_before_the_export_does(context: Context) -> None:
    row = ("Ana", "Muster", "https://x.example/in/ana", "", "Google", "Accountant", "01 Dec 2015")
    positions = "Company Name,Title,Started On,Finished On\nIBM,Baker,Jan 2019,\nOracle,Clerk,Jan 2015,Feb 2016\n"
    import_connections(
        context, name="export.zip", content=archive({"Connections.csv": table(row), "Positions.csv": positions})
    )
    work: Any = [{"name": "IBM", "startDate": "2014", "endDate": "2016-01"}]
    school: Any = [{"institution": "Example School", "startDate": "2015-10"}]
    replace_profile(context, document={"work": work, "education": school}, why="test")
    because = referrers_at(context, posting=posting("Google")).exact[0].because
    met = [reason for reason in because if reason.startswith("You connected while")]
    assert met == [f"You connected while you were at {place}." for place in ("IBM", "Oracle", "Example School")]


def test_the_network_is_made_ready_before_anybody_asks(context: Context) -> None:
    know_network(context)
    bring(context, Ana="Google")
    know_network(context)
    with context.database.read() as session:
        assert network_of(context, session) is network_of(context, session)
        assert network_of(context, session).count("Google") == 1
