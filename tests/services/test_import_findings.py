"""Lists that are older, damaged or doubtful change nothing that is known for certain."""

import pytest

from companion.services.context import Context
from tests.services.lists import ANA, table
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
