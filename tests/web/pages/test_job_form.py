import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.application import Status
from companion.domain.job import Contract, Job, Salary
from companion.web.views.job_form import empty_values, posting_of, read_form, values_of
from tests.web.pages.invented import NOW, full_posting

JOB = Job(
    id=1, posting=full_posting(), url="https://fernhill.example/1", door="page", status=Status.SAVED,
    status_since=NOW, status_by="person", created_at=NOW, updated_at=NOW,
)  # fmt: skip


def test_a_form_that_nobody_touched_reads_back_as_the_same_posting() -> None:
    read, problems = read_form(values_of(JOB))
    assert problems == {}
    assert posting_of(read) == JOB.posting
    assert read["url"] == JOB.url


def test_a_form_needs_title_and_company_only() -> None:
    assert set(read_form(empty_values())[1]) == {"title", "company"}
    _, problems = read_form(empty_values() | {"title": "Engineer", "company": "Zephyr"})
    assert problems == {}


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("url", "javascript:alert(1)", "https://"),
        ("apply_url", "ftp://x", "https://"),
        ("min_years", "4.5", "Whole years"),
        ("min_years", "99", "Whole years"),
        ("salary_min", "lots", "is no number"),
        ("salary_min", "-5", "is no number"),
        ("salary_currency", "euro", "at most 3"),
        ("salary_currency", "E1R", "Three letters"),
        ("salary_period", "moon", "Choose one"),
        ("posted_at", "31.12.2026", "2026-03-31"),
        ("valid_through", "2026-02-30", "no date"),
        ("title", "x" * 301, "at most 300"),
        ("workplace", "moon", "Choose one"),
    ],
)
def test_a_field_that_cannot_be_used_is_told_in_a_sentence(field: str, typed: str, told: str) -> None:
    values = empty_values() | {"title": "Engineer", "company": "Zephyr", "salary_max": "10", field: typed}
    problems = read_form(values)[1]
    assert list(problems) == [field]
    assert told in problems[field]


def test_pay_that_contradicts_itself_is_refused_at_the_right_field() -> None:
    values = empty_values() | {"title": "Engineer", "company": "Zephyr"}
    assert "below" in read_form(values | {"salary_min": "9", "salary_max": "8"})[1]["salary_max"]
    assert "missing" in read_form(values | {"rate_currency": "EUR"})[1]["rate_min"]


def test_numbers_may_have_separators_and_small_currency_letters() -> None:
    typed = {"title": "Engineer", "company": "Zephyr", "salary_min": "60,000", "salary_currency": "eur"}
    read, problems = read_form(empty_values() | typed | {"contract_length": "6 months"})
    assert problems == {}
    assert read["salary"] == Salary(min=60000, currency="EUR")
    assert read["contract"] == Contract(length="6 months")


@given(st.dictionaries(st.sampled_from(sorted(empty_values())), st.text(max_size=30)))
def test_whatever_is_typed_is_either_a_posting_or_a_sentence(typed: dict[str, str]) -> None:
    read, problems = read_form(empty_values() | {"title": "T", "company": "C"} | typed)
    if not problems:
        posting_of(read)
    assert all(sentence for sentence in problems.values())
