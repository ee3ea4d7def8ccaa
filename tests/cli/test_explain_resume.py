"""`companion explain resume`: a JSON Resume document with its reasons, or a sentence and exit code 2."""

import json
import subprocess
import sys
from pathlib import Path

_FILES = Path(__file__).parents[1] / "corpus" / "resumes" / "files"


def explain(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "companion", "explain", "resume", *map(str, arguments))
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_pdf_gives_one_document_with_the_reasons() -> None:
    done = explain(_FILES / "nurse.moderncv.pdf")
    assert done.returncode == 0
    said = json.loads(done.stdout)
    assert said["basics"]["name"] == "Maeve Thornquist"
    assert said["meta"]["because"]


def test_several_files_give_a_line_each_and_the_unreadable_one_a_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    done = explain(_FILES / "nurse.moderncv.pdf", bad, _FILES / "welder.heading_beside.pdf")
    assert done.returncode == 2
    assert [json.loads(line)["basics"]["name"] for line in done.stdout.splitlines()] == [
        "Maeve Thornquist",
        "Jörg Bäumler",
    ]
    assert done.stderr.count("\n") == 1
    assert "damaged" in done.stderr


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    done = explain(tmp_path / "none.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be read" in done.stderr
