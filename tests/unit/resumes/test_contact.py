"""E-mail, phone, links and place."""

import pytest

from companion.resumes.contact import link_of, phones_in, reach
from companion.resumes.places import place_in


def test_the_header_counts_before_the_rest_of_the_file() -> None:
    found = reach(["Ada Quill", "ada@quill.example"], ["ada@quill.example", "Referee: bob@elsewhere.example"], [])
    assert found.email == "ada@quill.example"


def test_one_of_several_addresses_in_the_text_is_not_guessed() -> None:
    assert reach([], ["bob@elsewhere.example or eve@elsewhere.example"], []).email == ""


def test_a_phone_link_adds_the_country_to_what_is_written() -> None:
    assert reach(["0113 496 0172"], [], ["tel:+44-113-496-0172"]).phone == "+44 113 496 0172"


@pytest.mark.parametrize(
    "text", ["2019 – 2021", "01/2019 - 12/2021", "12.03.2019-30.06.2021", "SE1 7PB 4000", "ID 123"]
)
def test_dates_and_codes_are_no_phone(text: str) -> None:
    assert phones_in(text) == []


@pytest.mark.parametrize("text", ["+49 (0)89 5550-1188", "(312) 555-0148", "06.39.98.17.20", "+351 212 555 019"])
def test_phones_are_found_as_they_are_written(text: str) -> None:
    assert phones_in(f"Tel. {text}") == [text]


@pytest.mark.parametrize(
    ("address", "network", "username"),
    [
        ("linkedin.com/in/ada-quill", "LinkedIn", "ada-quill"),
        ("https://www.github.com/adaq", "GitHub", "adaq"),
        ("https://github.com/adaq/engine", "", ""),
        ("adaquill.example", "", ""),
    ],
)
def test_a_profile_is_told_from_a_page_of_ones_own(address: str, network: str, username: str) -> None:
    link = link_of(address)
    assert (link.network, link.username) == (network, username)


@pytest.mark.parametrize(
    ("text", "city", "region", "country"),
    [
        ("Leeds, UK", "Leeds", "", "GB"),
        ("Chicago, IL", "Chicago", "IL", "US"),
        ("12 Mill Lane, Leeds LS1 4AB", "Leeds", "", "GB"),
        ("Hafenstraße 5, 27568 Bremerhaven, Deutschland", "Bremerhaven", "", "DE"),
        ("Austin, TX 78701", "Austin", "TX", "US"),
        ("São Paulo, Brasil", "São Paulo", "", "BR"),
    ],
)
def test_a_place_is_read_into_its_parts(text: str, city: str, region: str, country: str) -> None:
    found = place_in(text)
    assert found is not None
    assert (found.city, found.region, found.country_code) == (city, region, country)


@pytest.mark.parametrize("text", ["Ada Quill", "Nurse, Leeds", "Germany", "Python, SQL", "May 2019", "see page 2"])
def test_other_texts_are_no_place(text: str) -> None:
    assert place_in(text) is None
