"""Connections are brought into the tracker once, however often and in whatever state the list comes."""

from datetime import date

import pytest

from companion.domain.connections import ConnectionQuery, ConnectionsReport
from companion.domain.errors import InvalidInput
from companion.domain.person import Connection, FormerPost
from companion.domain.query import JobQuery
from companion.domain.task import TaskState
from companion.services.check_connections import check_connections
from companion.services.context import Context
from companion.services.export_connections import export_connections
from companion.services.find_connections import search_connections
from companion.services.find_jobs import search_jobs
from companion.services.import_connections import import_connections, queue_connections
from companion.services.queue_task import cancel_task
from companion.services.run_task import run_task
from companion.services.task_kinds import task_kinds
from companion.store.background import background_of
from tests.fakes import FrozenClock, RecordingPublisher
from tests.services.lists import ANA, BEN, PLAIN, ZOE, archive, table, usual

ANA_ROW, BEN_ROW, ZOE_ROW = (*ANA, "21 May 2019"), (*BEN, "01 Dec 2025"), (*ZOE, "7 Oct 2024")


def bring(context: Context, content: str | bytes) -> ConnectionsReport:
    """The report of importing a list a day after the one before."""
    assert isinstance(context.clock, FrozenClock)
    context.clock.advance(days=1)
    raw = content if isinstance(content, bytes) else content.encode()
    return import_connections(context, name="Connections.csv", content=raw)


def people(context: Context, text: str = "") -> dict[str, Connection]:
    """The connections by name."""
    found = search_connections(context, query=ConnectionQuery(text=text, limit=500)).connections
    return {person.name: person for person in found}


def counts(report: ConnectionsReport) -> tuple[int, int, int, int]:
    return report.imported, report.updated, report.unchanged, report.missing


def test_a_list_is_imported_with_exact_counts(context: Context, publisher: RecordingPublisher) -> None:
    report = bring(context, usual())
    assert (report.rows, report.people, report.imported, report.date_only) == (4, 3, 3, 1)
    assert people(context)["Ben 🚀 Probe"].company == "Yahoo, Inc."
    assert "connections.changed" in [name for name, _ in publisher.published]


def test_the_same_list_again_changes_nothing(context: Context) -> None:
    bring(context, usual())
    before = people(context)
    assert counts(bring(context, usual())) == (0, 0, 3, 0)
    assert people(context) == before


def test_a_change_of_jobs_is_kept_as_what_they_did_before(context: Context) -> None:
    bring(context, table(ANA_ROW, BEN_ROW))
    moved = (*ANA[:4], "Google", "Head Baker", "21 May 2019")
    report = bring(context, table(moved, BEN_ROW))
    assert (report.updated, report.changed_jobs) == (1, 1)
    ana = people(context)["Ana Muster, MBA"]
    assert (ana.company, ana.position) == ("Google", "Head Baker")
    assert ana.previously == (FormerPost(company="IBM", position="Baker", until=date(2026, 11, 22)),)
    bring(context, table((*ANA[:4], "", "", "21 May 2019"), BEN_ROW))
    assert [post.company for post in people(context)["Ana Muster, MBA"].previously] == ["Google", "IBM"]


def test_another_spelling_of_the_company_is_no_change_of_jobs(context: Context) -> None:
    bring(context, table(ANA_ROW))
    report = bring(context, table((*ANA[:4], "I.B.M. Corp.", "baker", "21 May 2019")))
    assert (report.updated, report.changed_jobs) == (1, 0)
    assert people(context)["Ana Muster, MBA"].previously == ()


def test_who_vanished_is_marked_and_comes_back(context: Context) -> None:
    bring(context, table(ANA_ROW, BEN_ROW, ZOE_ROW))
    assert counts(bring(context, table(ANA_ROW, BEN_ROW))) == (0, 0, 2, 1)
    assert people(context)["Zoë Sampleová"].missing_since == date(2026, 11, 22)
    assert bring(context, table(ANA_ROW, BEN_ROW)).missing == 0
    bring(context, table(ANA_ROW, BEN_ROW, ZOE_ROW))
    assert people(context)["Zoë Sampleová"].missing_since is None


def test_a_part_of_the_list_makes_nobody_vanish(context: Context) -> None:
    bring(context, table(ANA_ROW, BEN_ROW, ZOE_ROW))
    assert bring(context, table(BEN_ROW)).missing == 0


def test_an_older_list_changes_nobody_and_only_adds(context: Context) -> None:
    bring(context, table(BEN_ROW, (*ANA[:4], "Google", "Head Baker", "21 May 2019")))
    report = bring(context, table(ANA_ROW, ZOE_ROW))
    assert (counts(report), report.changed_jobs) == ((1, 0, 1, 0), 0)
    assert people(context)["Ana Muster, MBA"].company == "Google"


def test_columns_that_a_list_lacks_are_not_emptied(context: Context) -> None:
    bring(context, table(ANA_ROW))
    report = bring(context, table(("Ana", "Muster, MBA", "21 May 2019"), header=(*PLAIN[:2], PLAIN[6])))
    assert counts(report) == (0, 0, 1, 0)
    assert people(context)["Ana Muster, MBA"].email == "ana@example.com"


@pytest.mark.parametrize(
    "url",
    [
        "http://de.linkedin.com/in/ANA-MÜSTER/",
        "linkedin.com/in/ana-m%c3%bcster?trk=x",
        "https://www.linkedin.com/in/another-vanity",
        "",
    ],
)
def test_a_person_is_known_again_under_another_address(context: Context, url: str) -> None:
    bring(context, table(ANA_ROW, BEN_ROW))
    report = bring(context, table((*ANA[:2], url, *ANA[3:], "21 May 2019"), BEN_ROW))
    assert (report.imported, len(people(context))) == (0, 2)


def test_a_married_name_under_the_same_address_is_the_same_person(context: Context) -> None:
    bring(context, table(ANA_ROW))
    assert counts(bring(context, table(("Ana", "Other", *ANA[2:], "21 May 2019")))) == (0, 1, 0, 0)


def test_an_export_without_addresses_is_joined_with_a_later_one(context: Context) -> None:
    header = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
    old = table(("Ana", "Muster, MBA", "", "IBM", "Baker", "5/21/19, 9:15 AM"), header=header)
    bring(context, old)
    report = bring(context, table((*ANA, "20 May 2019")))
    assert report.imported == 0
    (ana,) = people(context).values()
    assert (ana.url, ana.email) == (ANA[2], "ana@example.com")
    assert bring(context, table(ANA_ROW)).imported == 0


def test_two_people_of_one_name_stay_two(context: Context) -> None:
    rows = (
        ("Kim", "Lee", "https://x.example/in/kim1", "", "IBM", "Baker", "01 Dec 2025"),
        ("Kim", "Lee", "https://x.example/in/kim2", "", "Google", "Cook", "01 Dec 2025"),
        ("Max", "Lee", "", "", "IBM", "Baker", "01 Dec 2025"),
        ("Max", "Lee", "", "", "Google", "Cook", "01 Dec 2025"),
    )
    assert bring(context, table(*rows)).imported == 4
    assert counts(bring(context, table(*reversed(rows)))) == (0, 0, 4, 0)
    assert search_connections(context, query=ConnectionQuery()).total == 4


def test_a_search_finds_beginnings_of_words_whatever_their_accents(context: Context) -> None:
    bring(context, usual())
    assert list(people(context, "sample zoe")) == ["Zoë Sampleová"]
    assert list(people(context, "yah emea")) == ["Ben 🚀 Probe"]
    assert list(people(context, "100%_")) == []


APPLICATIONS = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
    "Question And Answers\n"
    '"1/15/26, 3:04 PM",ana@example.com,,Example Bread,Baker,https://www.linkedin.com/jobs/view/123456789,cv.pdf,\n'
)
SAVED = (
    "Saved Date,Job Url,Job Title,Company Name\n"
    '"2/1/26, 8:00 AM",https://www.linkedin.com/jobs/view/223456789,Cook,Example Soup\n'
)
EXPORT = {
    "Basic/Connections.csv": usual(),
    "Jobs/Job Applications.csv": APPLICATIONS,
    "Jobs/Saved Jobs.csv": SAVED,
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\nIBM,Baker,,,Jan 2020,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample School,2010,2014,,BSc,\n",
    "Company Follows.csv": "Organization,Followed On\nGoogle,Mon Jan 01 10:00:00 UTC 2024\n",
    "messages.csv": "CONVERSATION ID,FROM,TO\n1,Ana,Ben\n",
}


def test_a_whole_export_fills_the_tracker_and_the_background(context: Context) -> None:
    report = bring(context, archive(EXPORT))
    assert report.imported == 3
    jobs = {job.posting.title: job for job in search_jobs(context, query=JobQuery()).jobs}
    assert {title: job.status.value for title, job in jobs.items()} == {"Baker": "applied", "Cook": "saved"}
    applied = jobs["Baker"].applied_at
    assert applied is not None
    assert applied.date() == date(2026, 1, 15)
    with context.database.read() as session:
        background = background_of(session)
    assert background.positions[0]["Company Name"] == "IBM"
    assert background.education[0]["School Name"] == "Example School"
    assert background.follows[0]["Organization"] == "Google"
    assert report.others[-1] == "Kept for your profile: 1 position, 1 school, 1 company you follow."
    again = bring(context, archive(EXPORT))
    assert (again.imported, search_jobs(context, query=JobQuery()).total) == (0, 2)


def test_an_export_without_connections_still_brings_its_jobs(context: Context) -> None:
    report = bring(context, archive({"Jobs/Saved Jobs.csv": SAVED}))
    assert (report.rows, search_jobs(context, query=JobQuery()).total) == (0, 1)


def test_two_lists_in_one_export_are_both_imported_and_nobody_of_them_vanishes(context: Context) -> None:
    lists = archive({"Connections.csv": table(ANA_ROW, BEN_ROW), "old/Connections_1.csv": table(ZOE_ROW)})
    assert "2 lists" in check_connections(context, name="a.zip", content=lists).parsed.unusual[-1]
    report = bring(context, lists)
    assert (report.rows, report.people, report.imported, report.missing) == (3, 3, 3, 0)
    assert counts(bring(context, lists)) == (0, 0, 3, 0)
    assert all(person.missing_since is None for person in people(context).values())


def test_a_guessed_day_is_put_right_by_a_list_that_tells_it(context: Context) -> None:
    bring(context, table((*ANA, "4/3/2019")))
    guessed = people(context)[f"{ANA[0]} {ANA[1]}"].connected_on
    assert guessed == date(2019, 4, 3)
    bring(context, table((*ANA, "04 Mar 2019")))
    assert people(context)[f"{ANA[0]} {ANA[1]}"].connected_on == date(2019, 3, 4)
    bring(context, table((*ANA, "4/3/2019")))
    assert people(context)[f"{ANA[0]} {ANA[1]}"].connected_on == date(2019, 3, 4)


def test_a_check_says_what_an_import_would_do_and_stores_nothing(context: Context) -> None:
    check = check_connections(context, name="export.zip", content=archive(EXPORT))
    assert (len(check.parsed.people), check.preview[0].name) == (3, "Ben 🚀 Probe")
    assert set(check.others) == {"Job Applications", "Saved Jobs", "Positions", "Education", "Company Follows"}
    assert people(context) == {}


def test_a_queued_import_is_run_and_told(context: Context) -> None:
    task = queue_connections(context, name="Connections.csv", content=usual().encode())
    ended = run_task(context, task.id)
    assert ended is not None
    assert ended.state == TaskState.DONE
    assert ended.message == "3 people: 3 new, 0 changed, 0 as before, 1 with a date only."
    assert ended.result is not None
    assert (ended.result["rows"], ended.result["imported"], ended.result["skipped"]) == (4, 3, {})


def test_an_import_can_be_stopped(context: Context) -> None:
    task = queue_connections(context, name="Connections.csv", content=usual().encode())
    cancel_task(context, task_id=task.id)
    run_task(context, task.id)
    assert people(context) == {}


def test_an_unusable_file_is_refused_before_anything_is_queued(context: Context) -> None:
    with pytest.raises(InvalidInput, match="Skills"):
        queue_connections(context, name="Skills.csv", content=b"Name\nBaking\n")


def test_an_export_escapes_formulas_and_comes_back_whole(context: Context) -> None:
    formula = ("=1+1", "Muster", "https://x.example/in/f", "", "@SUM(A1)", "+cmd|' /C calc'!A0", "01 Dec 2025")
    bring(context, table(ANA_ROW, formula))
    before = people(context)
    exported = export_connections(context)
    assert "'=1+1,Muster" in exported
    assert ",'@SUM(A1)," in exported
    assert counts(bring(context, exported)) == (0, 0, 2, 0)
    assert people(context) == before


def test_an_import_that_was_killed_at_its_end_is_not_done_twice(context: Context) -> None:
    task = queue_connections(context, name="Connections.csv", content=usual().encode())
    run = task_kinds()[task.kind].run
    first = run(context, task.payload, lambda _share, _message: True)
    assert run(context, task.payload, lambda _share, _message: True) == first
    assert first["imported"] == 3
    assert len(people(context)) == 3


def test_a_clock_that_goes_back_doubles_nobody(context: Context) -> None:
    bring(context, usual())
    assert isinstance(context.clock, FrozenClock)
    context.clock.advance(days=-30)
    assert counts(bring(context, usual())) == (0, 0, 3, 0)


def test_the_person_stops_an_import_between_two_parts(context: Context) -> None:
    rows = ((f"Ana{number}", "Muster", "", "", "IBM", "", "01 Dec 2025") for number in range(15_001))
    task = queue_connections(context, name="Connections.csv", content=table(*rows).encode())
    seen: list[str] = []

    def one_part(_share: float, message: str) -> bool:
        seen.append(message)
        return len(seen) < 2

    report = task_kinds()[task.kind].run(context, task.payload, one_part)
    assert (report["cancelled"], report["imported"]) == (True, 15_000)
    assert seen == ["0 of 15,001 people imported.", "15,000 of 15,001 people imported."]
    assert str(report["message"]).startswith("Cancelled.")
