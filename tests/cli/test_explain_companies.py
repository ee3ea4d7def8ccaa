"""`companion explain companies`: one JSON document per pair, a sentence and exit code 2 for bad input."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


def explain(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "companion", "explain", "companies", *arguments)
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_two_names_give_one_document_with_the_reasons() -> None:
    done = explain("AWS", "Amazon Web Services (AWS)")
    assert done.returncode == 0
    said = json.loads(done.stdout)
    assert (said["a"], said["b"], said["relation"]) == ("AWS", "Amazon Web Services (AWS)", "same")
    assert said["because"]


def test_a_file_of_pairs_gives_a_line_for_each(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    rows = 'a,b\r\n"Red Hat, an IBM Company",IBM\r\n\r\nPlan A,Plan\r\nソニー,Sony\r\nFreelance,Freelance\r\n'
    file.write_text(rows, encoding="utf-8-sig", newline="")
    done = explain("--pairs", str(file))
    assert done.returncode == 0
    assert [json.loads(line)["relation"] for line in done.stdout.splitlines()] == [
        *("related", "possible", "same", "different")
    ]


@pytest.mark.parametrize("arguments", [(), ("AWS",), ("AWS", " "), ("AWS", "Meta", "--pairs", "x.csv")])
def test_missing_names_are_asked_for_in_a_sentence(arguments: tuple[str, ...]) -> None:
    done = explain(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "header"),
        (b"x,y\n1,2\n", "header"),
        (b"a,b\nMeta\n", "Line 2"),
        (b'a,b\n"Meta,Facebook\n', "CSV"),
        (b"a,b\nM\xfcller,X\n", "UTF-8"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_the_reason(tmp_path: Path, content: bytes, word: str) -> None:
    file = tmp_path / "pairs.csv"
    file.write_bytes(content)
    done = explain("--pairs", str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert word in done.stderr


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = explain("--pairs", str(tmp_path / "none.csv"))
    assert done.returncode == 2
    assert "none.csv" in done.stderr
