"""What the profile says of the right to work is answered as it is asked, and nothing that it does not say."""

from datetime import date
from typing import Any

import pytest

from companion.domain.profile import Profile
from companion.forms.entitlement import citizenships, entitlement
from companion.forms.facts import Facts
from companion.forms.options import choose
from tests.unit.forms.asking import answered, question

US_FREE = {"country": "US", "authorized": True, "sponsorship_required": False}
US_NEEDS = {"country": "US", "authorized": False, "sponsorship_required": True}
US_LATER = {"country": "US", "authorized": True, "sponsorship_required": False, "sponsorship_later": True}
DE_FREE = {"country": "DE", "authorized": True, "sponsorship_required": False}


def person(*, country: str | None = None, **said: Any) -> Facts:
    return Facts(profile=Profile.model_validate({"x-companion": said}), today=date(2026, 11, 20), country=country)


def yes_or_no(field: str, label: str, facts: Facts) -> bool | None:
    answer = answered(field, question(label, ["Yes", "No"]), facts)
    return answer.yes if answer else None


@pytest.mark.parametrize(
    ("said", "label", "wanted"),
    [
        (US_FREE, "Will you now or in the future require sponsorship for employment visa status in the US?", False),
        (US_NEEDS, "Will you now or in the future require sponsorship in the United States?", True),
        (US_LATER, "Will you now or in the future require sponsorship in the United States?", True),
        (US_LATER, "Do you currently require sponsorship to work in the United States?", False),
        (US_LATER, "Will you in the future require sponsorship in the United States?", True),
        (US_FREE, "Do you NOT require visa sponsorship to work in the United States?", True),
        (US_NEEDS, "Do you NOT require visa sponsorship to work in the United States?", False),
        (US_FREE, "We do not sponsor visas. Do you require sponsorship to work in the US?", False),
        (US_FREE, "Don't you require sponsorship to work in the US?", None),
        (DE_FREE, "Benötigen Sie ein Visum, um in Deutschland zu arbeiten?", False),
        (DE_FREE, "Avez-vous besoin d'un parrainage de visa en Allemagne ?", False),
    ],
)
def test_sponsorship_is_answered_in_the_direction_and_time_asked(
    said: dict[str, Any], label: str, wanted: bool | None
) -> None:
    assert yes_or_no("sponsorship", label, person(work_authorization=[said])) is wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [(US_FREE, True), (US_NEEDS, False), (US_LATER, False), ({"country": "US", "authorized": True}, None)],
)
def test_work_without_sponsorship_needs_both_to_be_said(said: dict[str, Any], wanted: bool | None) -> None:
    label = "Are you authorized to work in the US without sponsorship?"
    assert yes_or_no("authorized_without_sponsorship", label, person(work_authorization=[said])) is wanted


AUTHORIZED = "Are you legally authorized to work in {}?"


def test_the_country_in_the_question_comes_before_that_of_the_job() -> None:
    facts = person(country="DE", work_authorization=[US_NEEDS, DE_FREE])
    assert yes_or_no("work_authorization", AUTHORIZED.format("the United States"), facts) is False
    assert yes_or_no("work_authorization", AUTHORIZED.format("this country"), facts) is True


def test_without_any_country_it_is_answered_only_where_all_are_alike() -> None:
    label = "Are you legally authorized to work?"
    assert yes_or_no("work_authorization", label, person(work_authorization=[US_FREE, DE_FREE])) is True
    assert yes_or_no("work_authorization", label, person(work_authorization=[US_NEEDS, DE_FREE])) is None
    assert yes_or_no("work_authorization", label, person()) is None


def test_a_country_that_the_profile_does_not_know_is_left() -> None:
    assert yes_or_no("work_authorization", AUTHORIZED.format("Japan"), person(work_authorization=[US_FREE])) is None


@pytest.mark.parametrize(
    "label", ["What is your work authorization status?", "Please describe your work authorization"]
)
def test_a_line_that_wants_words_does_not_get_a_yes(label: str) -> None:
    assert answered("work_authorization", question(label), person(work_authorization=[US_FREE])) is None


def test_two_countries_in_one_question_need_one_answer() -> None:
    label = AUTHORIZED.format("the US or Germany")
    assert yes_or_no("work_authorization", label, person(work_authorization=[US_NEEDS, DE_FREE])) is None
    assert yes_or_no("work_authorization", label, person(work_authorization=[US_FREE, DE_FREE])) is True


def test_a_citizen_may_work_at_home_and_probably_in_their_union() -> None:
    answer = answered("work_authorization", question(AUTHORIZED.format("France")), person(citizenship="German"))
    assert answer is not None
    assert (answer.yes, answer.certain) == (True, False)
    home = answered("work_authorization", question(AUTHORIZED.format("Germany")), person(citizenship="DE"))
    assert home is not None
    assert (home.yes, home.certain) == (True, True)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("DE", ("DE",)),
        ("German", ("DE",)),
        ("US and Germany", ("US", "DE")),
        ("French / Italian", ("FR", "IT")),
        ("", ()),
    ],
)
def test_citizenships_are_read_as_people_write_them(text: str, codes: tuple[str, ...]) -> None:
    assert citizenships(person(citizenship=text).profile) == codes


@pytest.mark.parametrize(
    ("citizenship", "label", "wanted"),
    [
        ("US", "Are you a U.S. citizen?", True),
        ("DE", "Are you a U.S. citizen?", False),
        ("DE", "Are you a U.S. citizen or permanent resident?", None),
        ("US", "Are you a US citizen or permanent resident?", True),
        ("DE", "Are you a citizen of the European Union?", True),
        ("", "Are you a U.S. citizen?", None),
        ("DE", "Are you not a US citizen?", None),
    ],
)
def test_citizenship_of_a_country_is_yes_or_no(citizenship: str, label: str, wanted: bool | None) -> None:
    assert yes_or_no("citizenship_of", label, person(citizenship=citizenship)) is wanted


@pytest.mark.parametrize(
    ("label", "yes"),
    [
        ("Are you currently located in the United States?", True),
        ("Do you live in Germany?", False),
        ("Do you live in the US or Canada?", None),
        ("Do you live in Portland?", None),
    ],
)
def test_where_one_lives_is_told_by_country(label: str, yes: bool | None) -> None:
    profile = Profile.model_validate({"basics": {"location": {"countryCode": "US"}}})
    assert yes_or_no("lives_in_country", label, Facts(profile=profile, today=date(2026, 11, 20))) is yes


def test_a_list_of_statuses_gets_the_citizenship_and_never_a_visa() -> None:
    asked = question("Citizenship status", ["US Citizen", "Permanent Resident", "H-1B", "Other"])
    citizen = answered("visa_status", asked, person(citizenship="US", country="US"))
    assert citizen is not None
    assert choose(citizen, asked).options == ("US Citizen",)
    assert answered("visa_status", asked, person(country="US", work_authorization=[US_NEEDS])) is None


@pytest.mark.parametrize(
    ("born", "label", "wanted"),
    [
        ("1990-05-01", "Are you at least 18 years of age?", True),
        ("2008-11-20", "Are you 18 years or older?", True),
        ("2008-11-21", "Are you over 18?", False),
        ("2008", "Are you at least 18?", None),
        ("", "Are you at least 18?", None),
        ("2008-11-20", "Are you at least eighteen years old?", True),
        ("2006-01-01", "Are you at least twenty-one?", False),
        ("1990-05-01", "Sind Sie mindestens 21 Jahre alt?", True),
    ],
)
def test_an_age_is_only_told_from_the_date_of_birth(born: str, label: str, wanted: bool | None) -> None:
    assert yes_or_no("minimum_age", label, person(date_of_birth=born)) is wanted


def test_what_is_said_of_a_country_comes_before_what_follows_from_a_citizenship() -> None:
    facts = person(citizenship="DE", work_authorization=[{"country": "DE", "authorized": False}])
    assert entitlement(facts.profile, "DE").authorized is False
