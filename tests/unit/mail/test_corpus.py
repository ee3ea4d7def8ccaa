"""The mails written for the tests: nothing wrong is sure enough to be written, and nearly all are right."""

import pytest

from companion.mail.model import OUTCOMES
from companion.people.companies import company_key
from tests.unit.mail.corpus import Case, cases, seen

LEARNED = ("known", "first", "second")
CASES = [case for group in LEARNED for case in cases(group)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.outcome}-{case.language}-{case.subject[:30]}")
def test_no_wrong_status_would_be_written(case: Case) -> None:
    found = seen(case)
    assert not found.is_harmful, found.verdict


def test_the_corpus_has_every_outcome_and_many_mails_that_are_none() -> None:
    assert {case.outcome for case in CASES} == set(OUTCOMES)
    assert sum(case.outcome == "other" for case in CASES) >= 60


def test_nearly_all_outcomes_are_right() -> None:
    right = sum(seen(case).is_right for case in CASES)
    assert right / len(CASES) >= 0.97


def test_the_employer_is_rarely_named_wrongly() -> None:
    news = [seen(case) for case in CASES if case.outcome != "other"]
    said = [one for one in news if one.verdict.company]
    wrong = [one for one in said if company_key(one.verdict.company) != company_key(one.case.company or "-")]
    assert len(said) / len(news) >= 0.85
    assert len(wrong) / len(said) <= 0.05
