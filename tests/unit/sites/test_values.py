"""Workplace, employment, seniority, years, places, company and contract terms."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sites.values.company import looks_like_code, read_company
from companion.sites.values.contract import contract_in_text, read_contract
from companion.sites.values.countries import country_of
from companion.sites.values.employment import employment_in_text, employment_in_title, read_employment
from companion.sites.values.places import read_places
from companion.sites.values.seniority import read_seniority
from companion.sites.values.workplace import read_workplace, workplace_in_text
from companion.sites.values.years import read_years


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("TELECOMMUTE", "remote"),
        ("Remote - US", "remote"),
        ("Hybrid", "hybrid"),
        ("On-site", "onsite"),
        ("on_site", "onsite"),
        ("OnSite", "onsite"),
        ("Fully remote", "remote"),
        ("Hybrid remote in Leeds", "hybrid"),
        ("Remote or onsite", None),
        ("Berlin", None),
        (True, "remote"),
        (False, None),
        (None, None),
        ("Not remote", "onsite"),
        ("Homeoffice", "remote"),
        ("Télétravail", "remote"),
        (["Remote"], "remote"),
        (["Remote", "On-site"], None),
        ("In-office", "onsite"),
    ],
)
def test_a_workplace_label_is_read(raw: Any, expected: str | None) -> None:
    assert read_workplace(raw) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a fully remote position within the EU.", "remote"),
        ("This role is hybrid: three days a week in the office.", "hybrid"),
        ("We work 2 days per week from the office.", "hybrid"),
        ("Hybrid office work arrangement", "hybrid"),
        ("This position is fully onsite in our Austin office.", "onsite"),
        ("You build hybrid cloud infrastructure for remote teams.", None),
        ("A remote monitoring system for hybrid vehicles", None),
        ("Work from home stipend", None),
        ("", None),
    ],
)
def test_a_workplace_in_text_needs_a_phrase_about_this_job(text: str, expected: str | None) -> None:
    assert workplace_in_text(text) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("FULL_TIME", "full_time"),
        ("Full-time", "full_time"),
        ("FullTime", "full_time"),
        ("Vollzeit", "full_time"),
        ("CDI", "full_time"),
        ("Permanent", "full_time"),
        ("正社員", "full_time"),
        ("PART_TIME", "part_time"),
        ("Teilzeit", "part_time"),
        ("Temps partiel", "part_time"),
        ("Jornada completa", "full_time"),
        ("CONTRACTOR", "contract"),
        ("Contract (6 months)", "contract"),
        ("CDD", "contract"),
        ("TEMPORARY", "temporary"),
        ("INTERN", "internship"),
        ("Internship", "internship"),
        ("Praktikum", "internship"),
        ("Werkstudent", "internship"),
        ("Seasonal", "temporary"),
        ("PER_DIEM", "temporary"),
        (["FULL_TIME", "CONTRACTOR"], "contract"),
        (["FULL_TIME"], "full_time"),
        ("OTHER", None),
        ("International team", None),
        (None, None),
        (["x", 1], None),
        ("Internal", None),
    ],
)
def test_an_employment_type_is_read(raw: Any, expected: str | None) -> None:
    assert read_employment(raw) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a full-time position.", "full_time"),
        (
            "We value full time and time off. The team is large and friendly, and everybody has a say.",
            None,
        ),
    ],
)
def test_an_employment_type_in_text_is_about_this_job(text: str, expected: str | None) -> None:
    assert employment_in_text(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Software Engineer (Contract)", "contract"),
        ("Contract Manager", None),
        ("Marketing Intern", "internship"),
        ("International Sales Manager", None),
    ],
)
def test_an_employment_type_in_a_title_is_read(title: str, expected: str | None) -> None:
    assert employment_in_title(title) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senior Data Engineer", "senior"),
        ("Sr. Accountant", "senior"),
        ("Junior Developer", "entry"),
        ("Graduate Engineer", "entry"),
        ("Staff Engineer", "lead"),
        ("Principal Scientist", "lead"),
        ("Team Lead Support", "lead"),
        ("Head of Design", "director"),
        ("Director of Sales", "director"),
        ("VP Engineering", "executive"),
        ("Chief Technology Officer", "executive"),
        ("CTO", "executive"),
        ("Product Manager", "manager"),
        ("Software Engineering Intern", "intern"),
        ("Werkstudent Marketing", "intern"),
        ("International Tax Analyst", None),
        ("Leadership Trainer", None),
        ("Staff Nurse", None),
        ("Internal Auditor", None),
        ("Software Engineer II", "mid"),
        ("Engineer III", "senior"),
        ("Mid-Senior level", "senior"),
        ("Baker", None),
        ("Stagiaire développement", "intern"),
        ("Abteilungsleiter Einkauf", "director"),
    ],
)
def test_seniority_comes_from_the_words_of_the_title(title: str, expected: str | None) -> None:
    assert read_seniority(title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5+ years of experience", 5),
        ("3-5 years experience in sales", 3),
        ("At least two years of professional experience", 2),
        ("Mindestens 3 Jahre Berufserfahrung", 3),
        ("5 ans d'expérience", 5),
        ("Minimum 4 años de experiencia", 4),
        ("You have 10 years' experience", 10),
        ("Experience: 7 years", 7),
        ("For more than 10 years our company has grown", None),
        ("10 years of company history", None),
        ("a 2 year contract", None),
        ("must be 18 years old", None),
        ("", None),
        ("3 (three) or more years of relevant experience", 3),
        ("over the last 5 years", None),
    ],
)
def test_the_least_years_are_read(text: str, expected: int | None) -> None:
    assert read_years(text) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Berlin, Germany", ("Berlin, Germany",)),
        ("Location: Berlin", ("Berlin",)),
        ("Berlin; Paris; Berlin", ("Berlin", "Paris")),
        (
            {"@type": "Place", "address": {"addressLocality": "Austin", "addressRegion": "TX", "addressCountry": "US"}},
            ("Austin, TX, USA",),
        ),
        (
            [{"address": {"addressLocality": "York", "addressCountry": {"name": "GB"}}}, {"address": "Hull"}],
            ("York, United Kingdom", "Hull"),
        ),
        ({"address": {"addressLocality": "Singapore", "addressCountry": "SG"}}, ("Singapore",)),
        ({"name": "Head office"}, ("Head office",)),
        ({"city": "Ghent", "country": "BE"}, ("Ghent, Belgium",)),
        ({"address": {"addressLocality": None, "addressRegion": "", "addressCountry": "N/A"}}, ()),
        ("Multiple locations", ()),
        (None, ()),
        (5, ()),
        ("Remote - US", ("Remote - US",)),
    ],
)
def test_places_are_read(raw: Any, expected: tuple[str, ...]) -> None:
    assert read_places(raw) == expected


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (["Austin, TX"], "US"),
        (["Toronto, ON"], "CA"),
        (["Gothenburg, Sweden"], "SE"),
        (["Paris", "Berlin"], ""),
        (["Somewhere"], ""),
        ([], ""),
    ],
)
def test_the_country_of_places_is_named_only_when_they_agree(places: list[str], expected: str) -> None:
    assert country_of(places) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Careers at Oakhaven", "Oakhaven"),
        ("Oakhaven Careers", "Oakhaven"),
        ("Oakhaven | LinkedIn", "Oakhaven"),
        ("Jobs at Oakhaven | Careers", "Oakhaven"),
        ("Company: Oakhaven", "Oakhaven"),
        ({"@type": "Organization", "name": "Oakhaven"}, "Oakhaven"),
        ([{"name": ""}, {"name": "Oakhaven"}], "Oakhaven"),
        ("Careers", None),
        ("", None),
        (None, None),
        (3, None),
        ("Career Builders Ltd", "Career Builders Ltd"),
    ],
)
def test_company_names_lose_what_sites_put_around_them(raw: Any, expected: str | None) -> None:
    assert read_company(raw) == expected


def test_a_payroll_code_is_told_from_a_name() -> None:
    assert looks_like_code("US04")
    assert looks_like_code("5301 Oakhaven GmbH")
    assert not looks_like_code("Oakhaven")
    assert not looks_like_code("3M")


@pytest.mark.parametrize(
    ("text", "length", "rate"),
    [
        ("This is a 6 month contract in London.", "6 month", None),
        ("12-month FTC covering parental leave", "12 month", None),
        ("Contract, £500 per day inside IR35, initial contract of 3 months", "3 months", (500, "GBP", "day")),
        ("Rate: $70/hr on C2C", None, (70, "USD", "hour")),
    ],
)
def test_contract_terms_are_read(text: str, length: str | None, rate: Any) -> None:
    contract = contract_in_text(text)
    assert contract is not None
    assert contract.length == length
    assert rate == (
        None if contract.rate is None else (contract.rate.min, contract.rate.currency, contract.rate.period)
    )


def test_a_permanent_job_has_no_contract_terms() -> None:
    assert contract_in_text("You negotiate contracts. We have grown for 6 months. $25/hr.") is None
    assert read_contract("permanent") is None


@given(st.text(max_size=200))
def test_no_text_trips_a_reader(text: str) -> None:
    for read in (
        read_workplace,
        workplace_in_text,
        read_employment,
        employment_in_text,
        read_seniority,
        read_company,
        contract_in_text,
    ):
        read(text)
    assert all(0 <= years <= 30 for years in [read_years(text)] if years is not None)
    assert len(read_places(text)) <= 30
