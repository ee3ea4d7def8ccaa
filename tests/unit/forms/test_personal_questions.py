"""Demographics, referral and source: what the person decided or said, mapped to other wordings; else blank."""

from datetime import date
from typing import Any

import pytest

from companion.domain.form import Question
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.options import choose
from companion.forms.registry import all_fields
from tests.unit.forms.asking import answered, question

RACES = [
    "Hispanic or Latino",
    "White (Not Hispanic or Latino)",
    "Black or African American (Not Hispanic or Latino)",
    "Asian (Not Hispanic or Latino)",
    "Two or More Races (Not Hispanic or Latino)",
    "I decline to identify",
]
VETERAN = [
    "I am not a protected veteran",
    "I identify as one or more of the classifications of a protected veteran",
    "I don't wish to answer",
]
DISABILITY = [
    "Yes, I have a disability, or have had one in the past",
    "No, I do not have a disability and have not had one in the past",
    "I do not want to answer",
]
GENDERS = ["Man", "Woman", "Non-binary", "Prefer to self-describe", "Prefer not to say"]


def person(*, company: str = "", site: str = "", referrers: Any = None, work: Any = (), **said: Any) -> Facts:
    profile = Profile.model_validate({"work": list(work), "x-companion": said})
    return Facts(profile=profile, today=date(2026, 11, 20), company=company, site=site, referrers=referrers)


def option(field: str, asked: Question, facts: Facts) -> str | None:
    answer = answered(field, asked, facts)
    found = choose(answer, asked).options if answer else ()
    return found[0] if found else None


@pytest.mark.parametrize(
    ("field", "said", "options", "wanted"),
    [
        ("gender", "Female", GENDERS, "Woman"),
        ("gender", "woman", ["Männlich", "Weiblich", "Divers"], "Weiblich"),
        ("gender", "non-binary", ["Male", "Female", "Non-Binary / Third gender"], "Non-Binary / Third gender"),
        ("gender", "Male", ["Cisgender man", "Transgender man", "Woman"], None),
        ("gender", "Male", ["Female"], None),
        ("gender", "prefer not to say", ["Male", "Female", "Decline to self-identify"], "Decline to self-identify"),
        ("race_ethnicity", "Asian", RACES, RACES[3]),
        ("race_ethnicity", "White", RACES, RACES[1]),
        ("race_ethnicity", "Two or more races", RACES, RACES[4]),
        ("race_ethnicity", "Prefer not to answer", RACES, RACES[5]),
        ("hispanic_latino", "No", ["Hispanic or Latino", "Not Hispanic or Latino"], "Not Hispanic or Latino"),
        ("hispanic_latino", "No", ["Yes", "No", "Decline To Self Identify"], "No"),
        ("veteran_status", "No", VETERAN, VETERAN[0]),
        (
            "veteran_status",
            "I am not a protected veteran",
            ["I am a veteran", "I am not a veteran"],
            "I am not a veteran",
        ),
        ("veteran_status", "Protected veteran", VETERAN, VETERAN[1]),
        ("veteran_status", "prefer not to say", VETERAN, VETERAN[2]),
        (
            "veteran_status",
            "I am not a protected veteran",
            [
                "I AM NOT A VETERAN",
                "I IDENTIFY AS A VETERAN, JUST NOT A PROTECTED VETERAN",
                "I DO NOT WISH TO SELF-IDENTIFY",
            ],
            "I AM NOT A VETERAN",
        ),
        ("gender", "Female", ["M", "F", "X"], "F"),
        ("disability", "No", DISABILITY, DISABILITY[1]),
        ("disability", "yes", DISABILITY, DISABILITY[0]),
        ("disability", "I don't wish to answer", DISABILITY, DISABILITY[2]),
        ("transgender", "No", ["Yes", "No", "Prefer not to say"], "No"),
        ("sexual_orientation", "Straight", ["Heterosexual", "Gay or Lesbian", "Bisexual"], "Heterosexual"),
    ],
)
def test_a_decision_finds_the_option_that_says_it(
    field: str, said: str, options: list[str], wanted: str | None
) -> None:
    label = {"hispanic_latino": "Are you Hispanic or Latino?"}.get(field, field.replace("_", " "))
    assert option(field, question(label, options), person(demographics={field: said})) == wanted


PERSONAL = [
    "gender",
    "race_ethnicity",
    "hispanic_latino",
    "veteran_status",
    "disability",
    "transgender",
    "sexual_orientation",
]


@pytest.mark.parametrize("field", PERSONAL)
def test_what_was_not_decided_stays_blank(field: str) -> None:
    assert answered(field, question(field), person(demographics={}, pronouns="she/her")) is None


def test_a_date_of_birth_is_only_given_whole() -> None:
    assert answered("date_of_birth", question("Date of birth"), person(date_of_birth="1990")) is None
    assert answered("date_of_birth", question("Date of birth"), person(date_of_birth="1990-05-01")) is not None


@pytest.mark.parametrize(
    "field",
    [
        "privacy_consent",
        "talent_pool",
        "certification",
        "signature",
        "identity_number",
        "secret",
        "payment",
        "current_salary",
    ],
)
def test_what_is_never_written_says_why(field: str) -> None:
    (found,) = [one for one in all_fields() if one.id == field]
    assert found.never.endswith(".")


def test_somebody_known_there_is_proposed_by_name() -> None:
    facts = person(company="Acme", referrers=("Mira Falk",))
    answer = answered("knows_someone", question("Do you know anyone who works here?"), facts)
    assert answer is not None
    assert (answer.yes, answer.certain, answer.because) == (True, False, ("You are connected with Mira Falk.",))


def test_without_connections_nothing_is_said_about_whom_one_knows() -> None:
    assert answered("knows_someone", question("Do you know anyone who works here?"), person(company="Acme")) is None


@pytest.mark.parametrize(
    ("company", "employer", "yes", "certain"),
    [
        ("Acme", "ACME", True, True),
        ("Acme", "Globex", False, False),
        ("Acme", "Acme Labs", None, None),
        ("", "Globex", None, None),
    ],
)
def test_work_there_is_certain_only_where_the_history_has_it(
    company: str, employer: str, yes: bool | None, certain: bool | None
) -> None:
    facts = person(company=company, work=[{"name": employer, "startDate": "2020"}])
    answer = answered("worked_here", question("Have you ever worked for us before?"), facts)
    assert (answer and answer.yes, answer and answer.certain) == (yes, certain)


@pytest.mark.parametrize(
    ("said", "site", "options", "wanted"),
    [
        ("LinkedIn", "", ["LinkedIn Jobs", "Friend", "Other"], "LinkedIn Jobs"),
        ("", "LinkedIn", ["LinkedIn", "Friend", "Other"], "LinkedIn"),
        ("", "Some board", ["LinkedIn", "Friend", "Other"], None),
        ("A friend", "", ["LinkedIn", "Other"], None),
    ],
)
def test_the_source_is_what_is_said_or_the_site_where_an_option_names_it(
    said: str, site: str, options: list[str], wanted: str | None
) -> None:
    assert option("source", question("How did you hear about us?", options), person(source=said, site=site)) == wanted


def test_the_site_is_not_written_as_the_source_into_a_text() -> None:
    assert answered("source", question("How did you hear about us?"), person(site="LinkedIn")) is None
