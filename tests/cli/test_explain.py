"""`companion explain page` prints what is read, and answers bad input with a sentence."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

URL = "https://careers.gladewell.example/jobs/4471"
PAGE = """<html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "Pump Designer",
"hiringOrganization": {"name": "Gladewell"}, "jobLocation": {"address": {"addressLocality": "Malmö"}},
"datePosted": "2026-05-01"}</script></head><body></body></html>"""


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "companion", "explain", "page", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_a_page_is_printed_as_one_document_with_reasons(page: Path) -> None:
    done = _run(str(page), "--url", URL)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["kind"] == "posting"
    assert document["job"]["title"] == "Pump Designer"
    assert document["job"]["location"] == "Malmö"
    assert document["job"]["salary"] is None
    assert document["job"]["posted_at"] == "2026-05-01"
    assert document["sources"]["title"] == "json-ld"
    assert document["because"]


def test_many_pages_are_printed_as_one_line_each(page: Path, tmp_path: Path) -> None:
    batch = tmp_path / "pages.jsonl"
    lines = [json.dumps({"file": name, "url": URL}) for name in (str(page), page.name)]
    batch.write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    done = _run("--batch", str(batch))
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["kind"] for line in done.stdout.splitlines()] == ["posting", "posting"]


def test_one_bad_page_of_many_does_not_keep_the_others_back(page: Path, tmp_path: Path) -> None:
    batch = tmp_path / "pages.jsonl"
    entries = [{"file": "gone.html", "url": URL}, {"file": str(page), "url": URL}]
    batch.write_text("\n".join(json.dumps(entry) for entry in entries), encoding="utf-8")
    done = _run("--batch", str(batch))
    assert done.returncode == 2
    assert [json.loads(line)["kind"] for line in done.stdout.splitlines()] == ["posting"]
    assert "gone.html" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("missing.html", "--url", URL),
        ("{page}",),
        ("{page}", "--url", "not an address"),
        ("{page}", "--url", URL, "--seen", "yesterday"),
        ("--batch", "missing.jsonl"),
        ("--batch", "{page}"),
    ],
)
def test_bad_input_is_answered_with_one_sentence(page: Path, arguments: tuple[str, ...]) -> None:
    done = _run(*(argument.format(page=page) for argument in arguments))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
