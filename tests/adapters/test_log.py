"""The log tells what the program did and nothing about the person."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.adapters.log import open_log, redact


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    open_log(tmp_path / "logs" / "companion.log")
    yield tmp_path / "logs" / "companion.log"
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("GET https://jobs.example/apply/7?candidate=ada&x=1 failed", "candidate"),
        ("GET https://jobs.example/people/ada-example", "ada-example"),
        ("Authorization: Bearer abc.DEF-123", "abc.DEF-123"),
        ("token=abcdef", "abcdef"),
        ("/login?code=abcdef&next=/", "abcdef"),
        ("mail from ada.example+jobs@mail.example", "ada.example"),
        ("Cookie: job_companion_8000=17.x.y", "17.x.y"),
    ],
)
def test_secrets_and_personal_data_are_blanked(text: str, secret: str) -> None:
    assert secret in text
    assert secret not in redact(text)


def test_what_helps_to_find_a_defect_stays() -> None:
    text = "task 7 (fetch) failed at https://jobs.example/x after 3 attempts"
    assert redact(text) == "task 7 (fetch) failed at https://jobs.example/… after 3 attempts"


def _fail() -> None:
    try:
        int("Baker at Crumb\nsecond line")
    except ValueError as cause:
        raise RuntimeError("Ada Example") from cause


def test_of_an_exception_its_type_and_place_are_kept_and_its_words_are_not(log: Path) -> None:
    try:
        _fail()
    except RuntimeError:
        logging.getLogger("test").exception("it failed")
    written = log.read_text()
    assert "builtins.RuntimeError" in written
    assert "builtins.ValueError" in written
    assert "test_log.py" in written
    assert not [line for line in written.splitlines() if line.endswith(("Crumb", "second line", "Ada Example"))]


def test_the_log_turns_over_before_it_is_large(log: Path) -> None:
    logger = logging.getLogger("test")
    for _ in range(250):
        logger.info("word " * 3_000)
    files = sorted(log.parent.iterdir())
    assert len(files) == 3
    assert all(file.stat().st_size <= 1_100_000 for file in files)
