"""`companion import jobs`: into the tracker without asking, through the one daemon."""

import json
from pathlib import Path

from tests.cli.daemons import Home
from tests.services.lists import usual
from tests.services.resume_files import ADA, as_json, docx, pdf

TABLE = "Title,Company,Location\nBaker,Crumb,Leeds\nMiller,Mill,Hull\n,Mill,Hull\n"


def test_tables_are_imported_with_one_report_each(home: Home, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(TABLE)
    second.write_text(TABLE.replace("Baker", "Clerk"))
    done = home.run("import", "jobs", str(first), str(second))
    assert done.returncode == 0, done.stderr
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [report["file"] for report in reports] == [str(first), str(second)]
    assert [(report["rows"], report["imported"], report["known"], report["skipped"]) for report in reports] == [
        (3, 2, 0, 1),
        (3, 1, 1, 1),
    ]
    with home.client() as client:
        assert client.get("/api/jobs").json()["total"] == 3


def test_a_file_that_cannot_be_imported_is_said_so(home: Home, tmp_path: Path) -> None:
    shirts = tmp_path / "shirts.csv"
    shirts.write_text("Color,Size\nred,4\n")
    for file, words in ((shirts, "title"), (tmp_path / "missing.csv", "cannot be read")):
        done = home.run("import", "jobs", str(file))
        assert done.returncode == 2
        assert words in done.stderr
        assert "Traceback" not in done.stderr


def test_connections_are_imported_with_exact_counts(home: Home, tmp_path: Path) -> None:
    listed, other = tmp_path / "Connections.csv", tmp_path / "Skills.csv"
    listed.write_text(usual(), encoding="utf-8")
    other.write_text("Name\nBaking\n", encoding="utf-8")
    done = home.run("import", "connections", str(listed), str(listed))
    assert done.returncode == 0, done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert [first[name] for name in ("rows", "imported", "updated", "date_only", "skipped")] == [4, 3, 0, 1, {}]
    assert [second[name] for name in ("rows", "imported", "updated", "date_only", "skipped")] == [4, 0, 0, 1, {}]
    refused = home.run("import", "connections", str(other))
    assert (refused.returncode, "“Skills” of your data export" in refused.stderr) == (2, True)


def test_a_file_of_half_a_gigabyte_is_refused_unread(home: Home, tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(500_000_000)
    done = home.run("import", "connections", str(huge))
    assert (done.returncode, "has 500 MB" in done.stderr) == (2, True)


def test_a_json_resume_is_the_profile_and_a_pdf_fills_what_is_empty(home: Home, tmp_path: Path) -> None:
    whole, resume = tmp_path / "ada.json", tmp_path / "Ada Vale.pdf"
    whole.write_bytes(as_json(ADA))
    resume.write_bytes(pdf(text="Ada Vale, other@vale.example, +44 20 7946 0000"))
    done = home.run("import", "profile", str(whole))
    assert (done.returncode, json.loads(done.stdout)["kind"]) == (0, "json")
    with home.client() as client:
        assert client.get("/api/profile").json() == ADA
    report = json.loads(home.run("import", "profile", str(resume)).stdout)
    assert [(change["path"], change["said"]) for change in report["changed"]] == [
        (["basics", "phone"], "+44 20 7946 0000")
    ]
    (left,) = report["would_change"]
    assert (left["label"], left["now"], left["said"]) == ("E-mail", "ada@vale.example", "other@vale.example")
    assert json.loads(home.run("import", "profile", "--replace", str(resume)).stdout)["would_change"] == []
    with home.client() as client:
        assert client.get("/api/profile").json()["basics"]["email"] == "other@vale.example"
        (document,) = client.get("/api/documents").json()
        assert (document["name"], document["kind"]) == ("Ada Vale.pdf", "resume")


def test_a_resume_that_cannot_be_read_is_said_so_and_changes_nothing(home: Home, tmp_path: Path) -> None:
    for name, content, words in (
        ("cut.pdf", pdf()[:99], "damaged"),
        ("locked.pdf", pdf(protected=True), "password"),
        ("macros.docm", docx(macros=True), "macros"),
        ("huge.pdf", b"%PDF-" + b"x" * 30_000_000, "has 30 MB"),
        ("bad.json", b'{"basics": {"email": []}}', "basics.email"),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        done = home.run("import", "profile", str(file))
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    with home.client() as client:
        assert (client.get("/api/profile").json(), client.get("/api/documents").json()) == ({}, [])
