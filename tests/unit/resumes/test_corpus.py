"""Whole files: nothing wrong is read from them, and hardly anything is missed."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from companion.resumes.read import read_resume
from tests.bench.resumes import text_files
from tests.bench.resumes.compare import verdicts

_CORPUS = Path(__file__).parents[2] / "corpus" / "resumes"
_PEOPLE = {
    path.stem: path for folder in ("people", "unseen", "later") for path in sorted((_CORPUS / folder).glob("*.json"))
}
_FILES = sorted((_CORPUS / "files").glob("*.pdf"))
_TEXTS = {**text_files.LAYOUTS, **text_files.UNSEEN}
_UNDECIDABLE = {("Yıldırım", "name")}  # in capitals, İ and I cannot be told apart


def _person(stem: str) -> dict[str, Any]:
    person: dict[str, Any] = json.loads(_PEOPLE[stem].read_text(encoding="utf-8"))
    return person


def _assert_read(person: dict[str, Any], content: bytes) -> None:
    found = list(verdicts(person, read_resume("resume", content).profile.document()))
    excused = {field for word, field in _UNDECIDABLE if word in person["basics"]["name"]}
    assert not [one for one in found if one.outcome == "wrong" and one.field not in excused]
    tally = Counter(one.outcome for one in found)
    assert tally["missed"] <= 0.02 * tally["right"]


def test_the_corpus_has_its_files() -> None:
    assert len(_PEOPLE) > 20
    assert len(_FILES) >= 8


@pytest.mark.parametrize("file", _FILES, ids=lambda path: path.stem)
def test_a_printed_resume_is_read(file: Path) -> None:
    _assert_read(_person(file.stem.split(".")[0]), file.read_bytes())


@pytest.mark.parametrize("stem", sorted(_PEOPLE))
@pytest.mark.parametrize("layout", sorted(_TEXTS))
def test_a_text_or_word_resume_is_read(stem: str, layout: str) -> None:
    person = _person(stem)
    _assert_read(person, _TEXTS[layout](person))


@pytest.mark.parametrize("stem", sorted(_PEOPLE)[::4])
def test_what_rendercv_renders_is_read(stem: str) -> None:
    pytest.importorskip("rendercv", reason="rendercv is not installed (pip install '.[bench]')")
    from tests.bench.resumes.rendercv_files import rendered

    person = _person(stem)
    for theme in ("sb2nov", "moderncv", "engineeringresumes"):
        _assert_read(person, rendered(person, theme))
