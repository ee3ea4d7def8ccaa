"""Pay is read in the formats of many countries, and what is no pay is left alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sites.values.locale import Locale
from companion.sites.values.salary import read_salary, salary_in_line, salary_in_text

US, AU, DE, SE, IN = (Locale(country=country) for country in ("US", "AU", "DE", "SE", "IN"))


def _plain(salary: Any) -> Any:
    return None if salary is None else (salary.min, salary.max, salary.currency, salary.period)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Salary: $120k–$150k", (120000, 150000, "USD", "year")),
        ("The base salary range is $120-150k plus equity.", (120000, 150000, "USD", "year")),
        ("£45,000 - £55,000 per annum", (45000, 55000, "GBP", "year")),
        ("Gehalt: 55.000 € – 65.000 € brutto/Jahr", (55000, 65000, "EUR", "year")),
        ("Jahresgehalt ab CHF 110'000", (110000, None, "CHF", "year")),
        ("CTC: ₹12–18 LPA", (1200000, 1800000, "INR", "year")),
        ("Pay: 1.5 - 2 Lacs P.A.", (150000, 200000, "INR", "year")),
        ("Gaji Rp 8.000.000 – Rp 12.000.000 per bulan", (8000000, 12000000, "IDR", "month")),
        ("A$95,000 to A$110,000 per year plus super", (95000, 110000, "AUD", "year")),
        ("S$6,000 - S$8,000 per month", (6000, 8000, "SGD", "month")),
        ("Wynagrodzenie: 15 000 – 20 000 zł miesięcznie", (15000, 20000, "PLN", "month")),
        ("Salário: R$ 5.000,00 a R$ 7.500,00 por mês", (5000, 7500, "BRL", "month")),
        ("年収500万円～800万円", (5000000, 8000000, "JPY", "year")),
        ("Pays USD 60/hr", (60, 60, "USD", "hour")),
        ("Pay: $28.50 - $34.00 per hour, 20 hours a week.", (28.5, 34, "USD", "hour")),
        ("You earn up to £50,000 a year", (None, 50000, "GBP", "year")),
        ("Salary from $70,000 annually", (70000, None, "USD", "year")),
        ("Salary: £30,000 base, OTE £60,000", (30000, 30000, "GBP", "year")),
        ("Rémunération : 45 000 € à 55 000 € brut annuel", (45000, 55000, "EUR", "year")),
        ("Salario: 30.000€ - 35.000€ brutos al año", (30000, 35000, "EUR", "year")),
        ("The pay range is USD 150,000 - USD 180,000 annually + bonus", (150000, 180000, "USD", "year")),
        ("The annual salary is between $90,000 and $110,000.", (90000, 110000, "USD", "year")),
        ("Compensation: $180,000—$220,000 USD", (180000, 220000, "USD", "year")),
        ("Lohn: CHF 6'500.- pro Monat", (6500, 6500, "CHF", "month")),
        ("Day rate: £500 - £600 per day inside IR35", (500, 600, "GBP", "day")),
        ("Salary R450 000 - R600 000 per annum", (450000, 600000, "ZAR", "year")),
        ("RM 4,000 - RM 6,000 monthly salary", (4000, 6000, "MYR", "month")),
    ],
)
def test_pay_in_running_text_is_read(text: str, expected: Any) -> None:
    assert _plain(salary_in_text(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We raised a $50M Series B led by Example Ventures.",
        "We have $120 million in annual revenue.",
        "With over $2 billion in assets under management",
        "Benefits include 401(k) matching and a $1,500 learning stipend per year.",
        "$5,000 sign-on bonus and a referral bonus of $2,000",
        "You bring 10 years of experience; we were founded 15 years ago.",
        "Must be 18 - 25 years old. 2,500 employees in 30 countries.",
        "On-target earnings of £80,000; uncapped commission",
        "OTE: $200,000 per year",
        "You manage budgets of $100,000 to $500,000 per year",
        "A home office allowance of €1,000 a year",
        "We process payments worth $10,000 - $50,000 daily",
        "Donation matching up to $5,000 per year",
    ],
)
def test_other_amounts_in_running_text_are_no_pay(text: str) -> None:
    assert salary_in_text(text) is None


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("$95,000 - $110,000", AU, (95000, 110000, "AUD", "year")),
        ("35 000 - 42 000 kr/mån", SE, (35000, 42000, "SEK", "month")),
        ("120,000 - 150,000", US, (120000, 150000, None, None)),
        ("60.000 EUR", DE, (60000, 60000, "EUR", "year")),
        ("₹ 10,00,000 - 15,00,000 a year", IN, (1000000, 1500000, "INR", "year")),
        ("Competitive", US, None),
        ("DOE", US, None),
        ("", US, None),
    ],
)
def test_a_labeled_pay_is_read(text: str, locale: Locale, expected: Any) -> None:
    assert _plain(read_salary(text, locale)) == expected


def _amount(value: Any, currency: str = "USD") -> dict[str, Any]:
    return {"@type": "MonetaryAmount", "currency": currency, "value": value}


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (_amount({"minValue": 100000, "maxValue": 120000, "unitText": "YEAR"}), (100000, 120000, "USD", "year")),
        (_amount({"minValue": "100,000", "maxValue": "0", "unitText": "YEARLY"}), (100000, None, "USD", "year")),
        (_amount({"value": 55, "unitText": "Hourly"}), (55, 55, "USD", "hour")),
        (_amount({"value": 0, "unitText": "YEAR"}), None),
        (_amount("65000", "EUR"), (65000, 65000, "EUR", None)),
        (_amount([{"minValue": 1, "maxValue": 2, "unitText": "per week"}]), (1, 2, "USD", "week")),
        (_amount({"minValue": 90, "maxValue": 80, "unitText": "DAY"}), (80, 90, "USD", "day")),
        (_amount({"value": "£30,000 - £35,000 per annum"}, "GBP"), (30000, 35000, "GBP", "year")),
        ("$40 an hour", (40, 40, "USD", "hour")),
        ({"min": 50, "max": 60, "currency": "EUR", "interval": "hour"}, (50, 60, "EUR", "hour")),
        ({"min": None, "max": None, "currency": None, "period": None}, None),
        (12, None),
        (None, None),
    ],
)
def test_structured_pay_is_read(raw: Any, expected: Any) -> None:
    assert _plain(read_salary(raw)) == expected


@pytest.mark.parametrize("line", ["Posted 3 hours ago", "30+ applicants", "Berlin 10115", "5-10 years"])
def test_a_line_without_money_is_no_pay(line: str) -> None:
    assert salary_in_line(line) is None


@given(st.text(alphabet=st.sampled_from("0123456789$€£.,-–k MmLPA万円/yearhrto'\n"), max_size=80))
def test_any_text_gives_ordered_pay_or_none(text: str) -> None:
    for salary in (salary_in_text(text), read_salary(text), salary_in_line(text)):
        assert salary is None or salary.min is not None or salary.max is not None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "minValue", "maxValue", "currency", "unitText", "x"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(json_values)
def test_any_structure_gives_pay_or_none(raw: Any) -> None:
    salary = read_salary(raw)
    assert salary is None or (salary.min or salary.max or 0) > 0
