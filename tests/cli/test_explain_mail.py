"""`companion explain mail` prints what a mail says, and answers bad input with a sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

MAIL = """From: Acme Hiring Team <no-reply@ashbyhq.com>
Subject: Your application to Acme
Date: Mon, 09 Nov 2026 10:00:00 +0100

Thank you for applying to the Buyer role at Acme. We have received your application.
"""


def _run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "companion", "explain", "mail", *arguments]
    environment = os.environ | {"COMPANION_HOME": str(home)}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "mail.eml"
    file.write_text(MAIL, encoding="utf-8")
    return file


def test_a_mail_is_printed_with_outcome_names_and_reasons(mail: Path, tmp_path: Path) -> None:
    done = _run(tmp_path / "home", str(mail))
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["file"], said["outcome"], said["company"], said["role"]) == (str(mail), "received", "Acme", "Buyer")
    assert said["confidence"] >= 0.8
    assert said["because"]
    assert not (tmp_path / "home").exists()


def test_several_mails_are_one_line_each_and_a_bad_one_keeps_none_back(mail: Path, tmp_path: Path) -> None:
    empty, notes = tmp_path / "empty.eml", tmp_path / "notes.txt"
    empty.write_text("")
    notes.write_text("milk\nbread")
    done = _run(tmp_path / "home", str(mail), str(empty), str(notes), str(tmp_path / "gone.eml"), str(mail))
    assert done.returncode == 2
    assert [json.loads(line)["outcome"] for line in done.stdout.splitlines()] == ["received", "received"]
    problems = done.stderr.splitlines()
    assert len(problems) == 3
    assert "it is empty" in problems[0]
    assert "this is no mail" in problems[1]
    assert "it cannot be read" in problems[2]


def test_the_persons_own_mail_is_other(mail: Path, tmp_path: Path) -> None:
    done = _run(tmp_path / "home", str(mail), "--me", "No-Reply@ashbyhq.com")
    assert json.loads(done.stdout)["outcome"] == "other"
