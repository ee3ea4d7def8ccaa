"""Tests use the real thing or a fake at the seam; they neither patch nor sleep nor look outside."""

import re

from tests.architecture.tree import named, tracked

TESTS = [path for path in tracked(".py") if named(path).startswith("tests/")]
HERE = "tests/architecture/test_tests.py"


def _found(pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [named(path) for path in TESTS if named(path) != HERE and wanted.search(path.read_text(encoding="utf-8"))]


def test_nothing_is_patched() -> None:
    assert not _found(r"monkeypatch\.setattr|mock\.patch|import mock|unittest\.mock")


def test_nobody_sleeps() -> None:
    assert not _found(r"time\.sleep\(|wait_for_timeout\(|asyncio\.sleep\([1-9]")


def test_no_test_is_skipped_without_a_reason() -> None:
    assert not _found(r"pytest\.skip\(\)|mark\.skip\b(?!\()|mark\.xfail\b(?!\()")


def test_no_machine_path_is_written_down() -> None:
    assert not _found(r"[\"' =]/(work|root)/|/home/(?!someone|invented|ada|person)\w+")
