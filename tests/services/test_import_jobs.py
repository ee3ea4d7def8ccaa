"""Importing tables of jobs: understood whatever they look like, refused in words when they are none, never twice."""

import dataclasses
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook
from pydantic import JsonValue

from companion.domain.application import Status
from companion.domain.errors import InvalidInput
from companion.domain.job import Job, Posting
from companion.domain.query import JobQuery
from companion.domain.task import TaskState
from companion.services.capture_job import capture_posting
from companion.services.check_table import check_table
from companion.services.context import Context
from companion.services.export_jobs import export_csv, export_json, safe_cell
from companion.services.find_jobs import search_jobs, timeline
from companion.services.import_jobs import import_table, queue_import
from companion.services.queue_task import cancel_task
from companion.services.run_task import run_task
from tests.fakes import FrozenClock, NullQueue, RecordingPublisher

ENGLISH = """Job Title,Company Name,Location,Job URL,Status,Date Applied,Salary,Notes,Mood
Data Engineer,Northwind Labs,"Lisbon, Portugal",https://careers.example.com/jobs/48213,Applied,2026-03-04,\
"€60,000 - €75,000",met Ada,good
Welder,Forge & Sons Ltd.,Leeds,,Rejected,2026-02-01,,,
,Nameless GmbH,Berlin,,,,,,
Cook,Blue Spoon,,not an address,wondering,yesterday-ish,a lot,,
"""


def jobs(context: Context) -> list[Job]:
    return list(search_jobs(context, query=JobQuery(sort="created", descending=False, limit=500)).jobs)


def test_a_check_says_what_each_column_and_row_would_become(context: Context) -> None:
    check = check_table(context, name="jobs.csv", content=ENGLISH.encode())
    assert check.mapping == {
        "Job Title": "title",
        "Company Name": "company",
        "Location": "locations",
        "Job URL": "url",
        "Status": "status",
        "Date Applied": "applied_at",
        "Salary": "salary",
        "Notes": "notes",
    }
    assert [column.header for column in check.columns if column.field is None] == ["Mood"]
    assert (check.rows, check.importable, check.known, check.missing) == (4, 3, 0, ())
    assert check.preview[0].values["company"] == "Northwind Labs"
    assert [(problem.row, problem.skipped) for problem in check.problems] == [
        (4, True),
        *[(5, False)] * 4,
    ]
    assert "title is missing" in check.problems[0].sentence
    assert jobs(context) == []


def test_rows_become_jobs_with_their_status_and_dates(context: Context) -> None:
    report = import_table(context, name="jobs.csv", content=ENGLISH.encode())
    assert (report.rows, report.imported, report.known, report.skipped) == (4, 3, 0, 1)
    by_title = {job.posting.title: job for job in jobs(context)}
    engineer, welder, cook = by_title["Data Engineer"], by_title["Welder"], by_title["Cook"]
    assert engineer.status == Status.APPLIED
    assert engineer.applied_at is not None
    assert engineer.applied_at.date().isoformat() == "2026-03-04"
    assert engineer.posting.locations == ("Lisbon, Portugal",)
    assert engineer.posting.salary is not None
    assert engineer.posting.salary.max == 75000
    assert engineer.notes == "met Ada"
    assert (welder.status, welder.applied_at is not None) == (Status.REJECTED, True)
    assert (cook.status, cook.url) == (Status.SAVED, "")
    assert [event.kind for event in timeline(context, job_id=welder.id)] == ["job.saved", *["job.status_changed"] * 2]


def test_the_same_table_twice_adds_nothing(context: Context) -> None:
    import_table(context, name="jobs.csv", content=ENGLISH.encode())
    check = check_table(context, name="jobs.csv", content=ENGLISH.encode())
    again = import_table(context, name="jobs.csv", content=ENGLISH.encode())
    assert (check.known, again.imported, again.known, len(jobs(context))) == (3, 0, 3, 3)


def test_an_import_leaves_the_status_of_a_known_job_alone(context: Context) -> None:
    posting = Posting(title="Data Engineer", company="Northwind Labs")
    job = capture_posting(context, posting=posting, url="https://careers.example.com/jobs/48213").job
    import_table(context, name="jobs.csv", content=ENGLISH.encode())
    (kept,) = [each for each in jobs(context) if each.id == job.id]
    assert (kept.status, kept.notes) == (Status.SAVED, "met Ada")
    assert kept.posting.locations == ("Lisbon, Portugal",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Stelle;Unternehmen;Ort;Stand;Beworben am\nSchweißer;Müller & Söhne;Köln;Absage;04.03.2026\n", "utf-8"),
        ("Stelle;Unternehmen;Ort;Stand;Beworben am\r\nSchweißer;Müller & Söhne;Köln;Absage;04.03.2026\r\n", "cp1252"),
        ("Stelle\tUnternehmen\tOrt\tStand\tBeworben am\nSchweißer\tMüller & Söhne\tKöln\tAbsage\t04.03.2026", "utf-16"),
        (
            "Liste;;;;\n;;;;\nStelle;Firma;Ort;Stand;Beworben am\nSchweißer;Müller & Söhne;Köln;Absage;4.3.2026",
            "utf-8-sig",
        ),
    ],
)
def test_other_languages_delimiters_and_encodings_are_understood(context: Context, text: str, encoding: str) -> None:
    report = import_table(context, name="liste.csv", content=text.encode(encoding))
    (job,) = jobs(context)
    assert (report.imported, job.posting.title, job.posting.company) == (1, "Schweißer", "Müller & Söhne")
    assert (job.status, job.posting.location) == (Status.REJECTED, "Köln")
    assert job.applied_at is not None
    assert job.applied_at.date().isoformat() == "2026-03-04"


def test_the_days_of_a_table_tell_whether_the_day_stands_first(context: Context) -> None:
    text = "title,company,date applied\nCook,Blue Spoon,03/04/2026\nBaker,Crust,25/03/2026\n"
    import_table(context, name="jobs.csv", content=text.encode())
    found = {job.posting.title: job.applied_at for job in jobs(context)}
    assert found["Cook"] is not None
    assert found["Cook"].date().isoformat() == "2026-04-03"


def workbook(rows: list[list[object]]) -> bytes:
    book = Workbook()
    book.create_sheet("Read me first").append(["Nothing to see here"])
    sheet = book.create_sheet("Jobs")
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_excel_file_is_read_from_the_sheet_that_holds_the_jobs(context: Context, tmp_path: Path) -> None:
    bait = tmp_path / "bait"
    formula = f'=HYPERLINK("file://{bait}", "x")'
    content = workbook(
        [["Position", "Company", "Notes"], ["Pilot", "Albatross Air", formula], ["Steward", "Albatross Air", 7]]
    )
    report = import_table(context, name="jobs.xlsx", content=content)
    assert (report.imported, {job.posting.title for job in jobs(context)}) == (2, {"Pilot", "Steward"})
    assert not bait.exists()


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 301_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"  \n ", "is empty"),
        (b"title,company,location\n", "no rows"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b"\x00\x01\x02\x03" * 500, "no text file"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Excel"),
        (b"PK\x03\x04 not really a workbook", "cannot be read"),
        (b"x" * 25_000_001, "25 MB"),
        (b"apples,pears\n1,2\n", "No column is known to hold the title or the company"),
        (b'title,company\n"never closed,Acme\n' + b"x,y\n" * 50_000, "quotation mark"),
        (b"title,company\n" + b"a,b\n" * 100_001, "100,000 rows"),
    ],
)
def test_what_is_no_table_is_refused_in_words(context: Context, content: bytes, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        queue_import(context, name="jobs.csv", content=content)
    assert jobs(context) == []


def test_a_workbook_that_unpacks_to_hundreds_of_megabytes_is_refused(context: Context) -> None:
    with pytest.raises(InvalidInput, match="unpacks to far more"):
        check_table(context, name="jobs.xlsx", content=bomb())


def test_a_column_may_be_named_by_hand(context: Context) -> None:
    content = b"What,Who,Extra\nDriver,Swift Cargo,nights\n"
    assert check_table(context, name="jobs.csv", content=content).missing == ("title", "company")
    mapping = {"What": "title", "Who": "company", "Extra": "notes"}
    import_table(context, name="jobs.csv", content=content, mapping=mapping)
    (job,) = jobs(context)
    assert (job.posting.title, job.notes) == ("Driver", "nights")
    with pytest.raises(InvalidInput, match="no column"):
        check_table(context, name="jobs.csv", content=content, mapping={"Whom": "title"})
    with pytest.raises(InvalidInput, match="no field"):
        check_table(context, name="jobs.csv", content=content, mapping={"What": "colour"})


def many(count: int) -> bytes:
    rows = "".join(
        f"Role {number},Company {number},https://careers.example.com/jobs/{100000 + number}\n"
        for number in range(count)
    )
    return f"title,company,url\n{rows}".encode()


def test_an_import_runs_in_the_background_and_tells_how_it_ended(
    context: Context, queue: NullQueue, publisher: RecordingPublisher
) -> None:
    task = queue_import(context, name="jobs.csv", content=many(120))
    assert queue.submitted == [task.id]
    ended = run_task(context, task.id)
    assert ended is not None
    assert (ended.state, ended.message) == (
        TaskState.DONE,
        "120 rows: 120 added, 0 in the tracker already, 0 left out.",
    )
    assert len(jobs(context)) == 120
    told = [body["change"] for name, body in publisher.published if name == "job.changed"]
    assert len(told) == 3, "pages are told once per batch, not once per row"
    assert run_task(context, task.id) is None, "a task that is over is not run again"


class Interrupting(RecordingPublisher):
    """Does something once, as soon as the first jobs are announced."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self.waiting = [act]

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        if name == "job.changed" and self.waiting:
            self.waiting.pop()()


def test_a_cancelled_import_stops_between_two_batches(context: Context) -> None:
    task = queue_import(context, name="jobs.csv", content=many(120))
    publisher = Interrupting(lambda: cancel_task(context, task_id=task.id))
    ended = run_task(dataclasses.replace(context, publisher=publisher), task.id)
    assert ended is not None
    assert (ended.state, ended.message.split(":")[0], len(jobs(context))) == (TaskState.CANCELLED, "Cancelled", 50)


class KilledError(BaseException):
    """Stands for the end of the process: nothing below may catch it."""


def killed() -> None:
    raise KilledError


def test_an_import_that_a_kill_interrupted_goes_on_where_it_was(context: Context, clock: FrozenClock) -> None:
    task = queue_import(context, name="jobs.csv", content=many(120))

    with pytest.raises(KilledError):
        run_task(dataclasses.replace(context, publisher=Interrupting(killed)), task.id)
    assert len(jobs(context)) == 50
    assert run_task(context, task.id) is None, "its lease still holds"
    clock.advance(minutes=6)
    ended = run_task(context, task.id)
    assert ended is not None
    assert ended.result is not None
    assert (ended.result["imported"], ended.result["known"], len(jobs(context))) == (120, 0, 120)


def test_an_export_cannot_be_executed_by_a_spreadsheet(context: Context) -> None:
    posting = Posting(title="=HYPERLINK(1)", company="+Plus", description="-1\n@x")
    capture_posting(context, posting=posting)
    line = export_csv(context).splitlines()[1]
    assert line.startswith("'=HYPERLINK(1),'+Plus")
    assert [safe_cell(text) for text in ("=1", " =1", "@a", "-a", "fine", "")] == [
        "'=1",
        "' =1",
        "'@a",
        "'-a",
        "fine",
        "",
    ]


def test_an_export_can_be_imported_again(context: Context) -> None:
    import_table(context, name="jobs.csv", content=ENGLISH.encode())
    before = export_csv(context)
    report = import_table(context, name="export.csv", content=before.encode())
    assert (report.imported, report.known) == (0, 3)
    whole = json.loads(export_json(context))
    assert [job["posting"]["title"] for job in whole["jobs"]] == ["Data Engineer", "Welder", "Cook"]
    assert whole["jobs"][1]["events"][0]["kind"] == "job.saved"
