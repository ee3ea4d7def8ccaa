"""Lists that are older, damaged or doubtful change nothing that is known for certain."""

from companion.services.context import Context
from tests.services.lists import table
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
