"""Pay, notice and start are answered in the unit asked, and computed only where that is said."""

from datetime import date
from typing import Any

import pytest

from companion.domain.form import PartialDate
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.options import choose
from tests.unit.forms.asking import answered, question

EUROS = {"amount": 84000, "currency": "EUR", "period": "year"}


def person(*, country: str | None = None, **said: Any) -> Facts:
    return Facts(profile=Profile.model_validate({"x-companion": said}), today=date(2026, 11, 20), country=country)


@pytest.mark.parametrize(
    ("label", "country", "text", "certain"),
    [
        ("Salary expectations", None, "84000 EUR", True),
        ("Gehaltsvorstellung (EUR brutto pro Jahr)", "DE", "84000", True),
        ("Expected salary (€ per month)", None, "7000", False),
        ("Salary expectations", "GB", "84000 EUR", False),
        ("Desired salary in USD", "US", None, None),
    ],
)
def test_pay_is_said_in_the_currency_and_period_asked(
    label: str, country: str | None, text: str | None, certain: bool | None
) -> None:
    answer = answered("salary_expectation", question(label), person(country=country, salary_expectation=EUROS))
    assert (answer and answer.text, answer and answer.certain) == (text, certain)


def test_of_several_expectations_the_one_that_fits_is_taken() -> None:
    dollars = {"amount": 120_000, "currency": "USD", "period": "year"}
    facts = person(country="US", salary_expectation=EUROS, salary_expectations=[dollars])
    answer = answered("salary_expectation", question("Desired salary"), facts)
    assert answer is not None
    assert (answer.text, answer.certain) == ("120000 USD", True)


def test_a_field_for_numbers_gets_digits_alone() -> None:
    answer = answered(
        "salary_expectation", question("Desired salary", type_="number"), person(salary_expectation=EUROS)
    )
    assert answer is not None
    assert answer.text == "84000"


def test_a_computed_amount_says_what_it_was_computed_from() -> None:
    answer = answered("salary_expectation", question("Hourly rate (EUR)"), person(salary_expectation=EUROS))
    assert answer is not None
    assert answer.because == ("Computed from 84,000 EUR a year.",)
    assert not answer.certain


def test_pay_that_was_not_said_is_not_answered() -> None:
    assert answered("salary_expectation", question("Desired salary"), person()) is None


@pytest.mark.parametrize(
    ("said", "kind", "text", "day", "certain"),
    [
        ({"earliest_start": "2027-03-01"}, "date", "2027-03-01", PartialDate(year=2027, month=3, day=1), True),
        ({"earliest_start": "2 weeks"}, "text", "2 weeks", None, True),
        ({"earliest_start": "2 weeks"}, "date", "", PartialDate(year=2026, month=12, day=4), False),
        ({"notice_period": "1 month"}, "date", "", PartialDate(year=2026, month=12, day=20), False),
        ({"notice_period": "1 month"}, "text", "1 month", None, False),
    ],
)
def test_a_start_is_a_day_or_words_and_what_is_counted_is_only_proposed(
    said: dict[str, str], kind: Any, text: str, day: PartialDate | None, certain: bool
) -> None:
    answer = answered("earliest_start", question("When can you start?", kind=kind), person(**said))
    assert answer is not None
    assert (answer.text, answer.date, answer.certain) == (text, day, certain)


@pytest.mark.parametrize(
    ("said", "label", "yes"),
    [
        ({"notice_period": "1 month"}, "Can you start within 2 weeks?", False),
        ({"notice_period": "2 weeks"}, "Are you able to start within 1 month?", True),
        ({"earliest_start": "2026-12-01"}, "Can you start within 2 weeks?", True),
        ({"earliest_start": "2027-06-01", "notice_period": "2 weeks"}, "Can you start within 4 weeks?", False),
        ({}, "Can you start within 2 weeks?", None),
    ],
)
def test_whether_the_start_is_soon_enough_is_counted(said: dict[str, str], label: str, yes: bool | None) -> None:
    answer = answered("start_within", question(label, ["Yes", "No"]), person(**said))
    assert (answer.yes if answer else None) is yes


@pytest.mark.parametrize(("willing", "yes"), [(True, True), (False, False), (None, None)])
def test_relocation_is_what_was_said(willing: bool | None, yes: bool | None) -> None:
    answer = answered("relocation", question("Are you willing to relocate?"), person(willing_to_relocate=willing))
    assert (answer.yes if answer else None) is yes


def test_of_the_ways_of_working_the_first_that_there_is_is_taken_where_one_can_be() -> None:
    asked = question("Preferred work arrangement", ["On-site", "Hybrid", "Fully remote"])
    both = answered("workplace", asked, person(workplace=["remote", "hybrid"]))
    assert both is not None
    assert choose(both, asked).options == ("Fully remote",)
    fewer = question("Preferred work arrangement", ["On-site", "Hybrid"])
    assert choose(both, fewer).options == ("Hybrid",)


def test_notice_in_numbers_is_in_the_unit_of_the_question() -> None:
    said = person(notice_period="2 months")
    months = answered("notice_period", question("Notice period (months)", type_="number"), said)
    assert months is not None
    assert months.text == "2"
    weeks = answered("notice_period", question("Notice period (weeks)", type_="number"), said)
    assert weeks is not None
    assert (weeks.text, weeks.certain) == ("9", False)
