"""Lists that are older, damaged or doubtful change nothing that is known for certain."""

import pytest

from companion.domain.connections import ConnectionQuery
from companion.services.context import Context
from companion.services.find_connections import search_connections
from companion.services.import_connections import summary
from tests.services.lists import ANA, BEN, ZOE, table
from tests.services.test_connection_formats import read
from tests.services.test_import_connections import bring, people


def test_an_older_list_never_mixes_two_jobs(context: Context) -> None:
    bring(context, table(("Una", "Dated", "", "", "Goldman Sachs", "", "01 Dec 2025")))
    report = bring(context, "Name;Firma;Stelle\nUna Dated;Shell;CEO\n")
    una = people(context)["Una Dated"]
    assert (una.company, una.position, una.previously, report.changed_jobs) == ("Goldman Sachs", "", (), 0)


def test_an_older_list_fills_the_position_at_the_same_company_as_no_change_of_jobs(context: Context) -> None:
    bring(context, table(("Una", "Dated", "", "", "Goldman Sachs", "", "01 Dec 2025")))
    report = bring(context, "Name;Firma;Stelle\nUna Dated;Goldman Sachs;CEO\n")
    una = people(context)["Una Dated"]
    assert (una.position, una.previously, report.changed_jobs) == ("CEO", (), 0)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "JavaScript://x.example/%0aalert(1)", "data:text/html,x", "ftp://x/y"]
)
def test_an_address_that_is_no_web_address_is_dropped(context: Context, url: str) -> None:
    parsed = read(context, table((*ANA[:2], url, *ANA[3:], "01 Dec 2025")))
    assert [(person.name, person.url) for person in parsed.people] == [("Ana Muster, MBA", "")]
    assert parsed.unusual == ("Profile addresses that are no web addresses are left out: 1.",)


def test_an_address_without_its_protocol_is_kept(context: Context) -> None:
    (person,) = read(context, table((*ANA[:2], "profiles.example/in/ana", *ANA[3:], "01 Dec 2025"))).people
    assert person.url == "profiles.example/in/ana"


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_whole_last_row_without_a_date_keeps_its_position(context: Context, end: str) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2025"), (*BEN, "")).rstrip("\n") + end)
    assert parsed.people[1].position == BEN[-1]
    assert (parsed.skipped, parsed.unusual) == ({}, ())


def test_a_quotation_mark_that_the_end_leaves_open_is_a_cut(context: Context) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2025")) + 'Ben,Probe,https://x.example/in/ben,,IBM,Baker,"01 De')
    assert (parsed.people[1].position, parsed.people[1].connected_on) == ("Baker", None)
    assert "ends in the middle of its last row" in parsed.unusual[0]


@pytest.mark.parametrize("row", ["Maximilian,Schr", "Maximilian,Schröder,https://x.example/in/maxi", '"Maximi'])
def test_who_cannot_be_told_from_a_row_cut_off_is_left_out(context: Context, row: str) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2025")) + row)
    assert (len(parsed.people), parsed.skipped) == (1, {"cut_off": 1})


def test_a_row_cut_off_takes_no_job_from_a_known_person(context: Context) -> None:
    bring(context, table((*BEN, "01 Nov 2025"), (*ANA, "01 Dec 2025")))
    bring(context, table((*BEN, "01 Dec 2025")) + ",".join((ANA[0], "Muster", ANA[2], "", "Goo")))
    ana = next(person for name, person in people(context).items() if name.startswith("Ana"))
    assert (ana.company, ana.position, ana.previously) == (ANA[4], ANA[5], ())


def test_two_namesakes_of_one_day_keep_their_own_histories(context: Context) -> None:
    def ana(company: str, position: str) -> tuple[str, ...]:
        return ("Ana", "Same", "", "", company, position, "01 Dec 2025")

    bring(context, table(ana("IBM", "Baker"), ana("Shell", "Driver")))
    bring(context, table(ana("Google", "Head Driver"), ana("IBM", "Baker")))
    found = search_connections(context, query=ConnectionQuery(limit=500)).connections
    histories = {one.company: [post.company for post in one.previously] for one in found}
    assert histories == {"IBM": [], "Google": ["Shell"]}


def test_a_fresh_list_without_the_newest_contact_still_changes_jobs(context: Context) -> None:
    bring(context, table((*ZOE, "07 Oct 2024"), (*ANA, "21 May 2019"), (*BEN, "01 Dec 2025")))
    report = bring(context, table((*ZOE, "07 Oct 2024"), (*ANA[:4], "Google", "Head Baker", "21 May 2019")))
    assert (report.changed_jobs, report.missing, report.unusual) == (1, 1, ())


@pytest.mark.parametrize("wrong", ["07 Oct 2024", "20 Nov 2026"])
def test_an_older_list_says_so_whatever_one_wrong_date_says(context: Context, wrong: str) -> None:
    later = (("Eva", "Late", "", "", "IBM", "", "01 Jan 2026"), ("Udo", "Late", "", "", "IBM", "", "02 Jan 2026"))
    bring(context, table((*ANA[:4], "Google", "Head Baker", "21 May 2019"), *later))
    report = bring(context, table((*ANA, "21 May 2019"), (*ZOE, wrong)))
    assert people(context)["Ana Muster, MBA"].company == "Google"
    assert "taken as an older list, so nobody was changed back" in report.unusual[-1]
    assert report.unusual[-1] in summary(report)


def test_one_wrongly_late_date_that_is_known_makes_no_fresh_list_older(context: Context) -> None:
    bring(context, table((*ANA, "21 May 2019"), (*ZOE, "20 Nov 2026")))
    late = (("Eva", "Late", "", "", "IBM", "", "01 Jan 2026"), ("Udo", "Late", "", "", "IBM", "", "02 Jan 2026"))
    report = bring(context, table((*ANA[:4], "Google", "Head Baker", "21 May 2019"), *late))
    assert (report.changed_jobs, report.unusual) == (1, ())
