"""The corpus of forms is the specification: each question gets its value or stays empty, none is lost.

Adding a file to tests/corpus/forms is the whole change. A known failure goes into KNOWN_FAILURES.toml beside the forms,
and has to leave it when it is right.
"""

import tomllib

import pytest

from tests.unit.forms.corpus import FOLDER, LEFT, Case, Seen, cases, seen

CASES = cases()
LEDGER: dict[str, dict[str, str]] = tomllib.loads((FOLDER / "KNOWN_FAILURES.toml").read_text(encoding="utf-8"))


def _key(one: Seen) -> str:
    return f"{one.question.frame}/{one.question.id}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_form_gets_what_it_must(case: Case) -> None:
    known = set(LEDGER.get(case.name, {}))
    looked_at = list(seen(case))
    failing = {_key(one): f"{one.question.label!r}: {one.written!r}" for one in looked_at if not one.is_right}
    assert {key: text for key, text in failing.items() if key not in known} == {}
    assert not known - set(failing), "these are right now; strike them from KNOWN_FAILURES.toml"
    assert len(looked_at) == len(case.expected)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_form_is_known_as_an_application_and_gets_the_blocks_it_needs(case: Case) -> None:
    plan = case.plan()
    assert plan.is_application is case.is_application, plan.because
    assert {f"{one.frame}/{one.adder}": one.times for one in plan.additions} == dict(case.additions)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_fill_says_why(case: Case) -> None:
    assert all(fill.because for fill in case.plan().fills)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_files_come_first(case: Case) -> None:
    kinds = {(one.frame, one.id): one.kind for frame in case.frames for one in frame.questions}
    files = [kinds[fill.frame, fill.question] == "file" for fill in case.plan().fills]
    assert files == sorted(files, reverse=True)


def test_the_ledger_names_forms_that_exist() -> None:
    assert set(LEDGER) <= {case.name for case in CASES}


def test_the_corpus_is_large_enough_to_say_something() -> None:
    expected = [value for case in CASES for value in case.expected.values()]
    assert len(CASES) >= 25
    assert len(expected) > 400
    assert expected.count(LEFT) > 100
