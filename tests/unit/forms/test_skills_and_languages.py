"""Years, skills, languages and licences: what is said, what can be counted with its evidence, and nothing else."""

from datetime import date
from typing import Any

import pytest

from companion.domain.profile import Profile
from companion.forms.facts import Facts
from tests.unit.forms.asking import answered, question

WORK = [
    {"name": "Globex", "position": "Data Engineer", "startDate": "2022-01", "highlights": ["Built pipelines in Go."]},
    {"name": "Initech", "position": "Developer", "startDate": "2018-01", "endDate": "2021-12", "summary": "Java, SQL."},
    {"name": "Hooli", "position": "Consultant", "startDate": "2021-01", "endDate": "2021-12"},
]


def person(*, work: Any = (), skills: Any = (), languages: Any = (), **said: Any) -> Facts:
    document = {"work": list(work), "skills": list(skills), "languages": list(languages), "x-companion": said}
    return Facts(profile=Profile.model_validate(document), today=date(2026, 11, 20))


def test_years_that_were_said_are_filled() -> None:
    answer = answered(
        "years_with",
        question("How many years of experience do you have with Python?"),
        person(skill_years={"Python": 6}),
    )
    assert answer is not None
    assert (answer.text, answer.topic, answer.certain) == ("6", "years_with:python", True)


@pytest.mark.parametrize(
    "label",
    [
        "Years of Python experience",
        "How long have you been working with Python?",
        "How many years of experience do you have in Python programming?",
    ],
)
def test_one_skill_is_asked_for_in_many_ways(label: str) -> None:
    assert answered("years_with", question(label), person(skill_years={"python": 6})) is not None


def test_years_that_were_counted_are_proposed_with_the_evidence() -> None:
    answer = answered("years_with", question("How many years of experience do you have with Java?"), person(work=WORK))
    assert answer is not None
    assert (answer.number, answer.certain) == (4.0, False)
    assert "Initech 2018–2021" in answer.because[0]


@pytest.mark.parametrize("skill", ["Rust", "Python and Django", "JavaScript"])
def test_years_with_what_nothing_names_are_left(skill: str) -> None:
    label = f"How many years of experience do you have with {skill}?"
    assert answered("years_with", question(label), person(work=WORK, skill_years={"Python": 6, "Django": 2})) is None


def test_all_years_are_counted_once_where_employments_overlap() -> None:
    answer = answered("total_years", question("Years of experience"), person(work=WORK))
    assert answer is not None
    assert (answer.text, answer.certain) == ("8", True)


def test_a_control_for_numbers_gets_completed_years() -> None:
    answer = answered(
        "total_years", question("Years of experience", type_="number"), person(total_years_experience=3.5)
    )
    assert answer is not None
    assert (answer.text, answer.number) == ("3", 3)


def test_all_years_that_were_said_come_first() -> None:
    answer = answered("total_years", question("Years of experience"), person(work=WORK, total_years_experience=11))
    assert answer is not None
    assert answer.text == "11"


@pytest.mark.parametrize(("years", "yes"), [(5, True), (3, False)])
def test_a_number_of_years_is_reached_or_not(years: int, yes: bool) -> None:
    label = "Do you have at least 5 years of experience with Python?"
    answer = answered("years_at_least", question(label), person(skill_years={"Python": years}))
    assert answer is not None
    assert answer.yes is yes


def test_a_skill_that_is_listed_is_had_and_one_that_is_not_is_not_denied() -> None:
    facts = person(skills=[{"name": "Backend", "keywords": ["Python", "Go"]}])
    asked = answered("has_skill", question("Do you have experience with Python?"), facts)
    assert asked is not None
    assert asked.yes is True
    assert answered("has_skill", question("Do you have experience with Python and Go?"), facts) is not None
    assert answered("has_skill", question("Do you have experience with Python and Rust?"), facts) is None
    assert answered("has_skill", question("Do you have experience with Rust?"), facts) is None


SPOKEN = [
    {"language": "German", "fluency": "Native"},
    {"language": "English", "fluency": "B2"},
    {"language": "French", "fluency": "A2"},
]


@pytest.mark.parametrize(
    ("label", "yes"),
    [
        ("Do you speak German?", True),
        ("Are you a native German speaker?", True),
        ("Are you fluent in German?", True),
        ("Are you fluent in English?", False),
        ("Do you speak English?", True),
        ("Do you speak French?", False),
        ("Sprechen Sie Englisch?", True),
        ("Do you speak Italian?", None),
        ("Are you fluent in German and English?", None),
    ],
)
def test_a_language_is_spoken_as_well_as_asked_or_not(label: str, yes: bool | None) -> None:
    answer = answered("speaks_language", question(label), person(languages=SPOKEN))
    assert (answer.yes if answer else None) is yes


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("English level", "B2"),
        ("Niveau d'allemand", "Native"),
        ("Englischkenntnisse", "B2"),
        ("Polish proficiency", None),
    ],
)
def test_the_level_is_that_of_the_language_asked(label: str, text: str | None) -> None:
    answer = answered("language_level", question(label), person(languages=SPOKEN))
    assert (answer.text if answer else None) == text


@pytest.mark.parametrize(
    ("said", "label", "yes", "text"),
    [
        (True, "Do you have a driver's license?", True, ""),
        (False, "Haben Sie einen Führerschein?", False, ""),
        (None, "Do you have a driver's license?", None, None),
        ("B", "Do you have a driving licence?", True, ""),
        ("B", "Driving licence class", True, "B"),
        (True, "Driving licence class", None, None),
    ],
)
def test_a_driving_licence_is_what_was_said(said: Any, label: str, yes: bool | None, text: str | None) -> None:
    answer = answered("driving_license", question(label, ["Yes", "No"]), person(driving_license=said))
    assert (answer and answer.yes, answer.text if answer else None) == (yes, text)


STUDIES = [
    {"studyType": "Bachelor of Arts", "area": "Mathematics", "endDate": "2015-06"},
    {"studyType": "Master of Science", "area": "Computer Science", "endDate": "2017-06"},
    {"studyType": "PhD", "area": "Computer Science", "startDate": "2025-01"},
]


@pytest.mark.parametrize(
    ("label", "yes"),
    [
        ("Have you completed the following level of education: Bachelor's Degree?", True),
        ("Do you have a Master's degree in Computer Science or a related field?", True),
        ("Do you have a Bachelor's degree in Nursing?", None),
        ("Do you have a PhD?", None),
    ],
)
def test_a_degree_is_held_where_a_finished_study_has_it(label: str, yes: bool | None) -> None:
    facts = Facts(profile=Profile.model_validate({"education": STUDIES}), today=date(2026, 11, 20))
    answer = answered("degree_held", question(label), facts)
    assert (answer.yes if answer else None) is yes


@pytest.mark.parametrize(("years", "yes"), [(11, True), (10, None), (9, False)])
def test_more_than_a_number_of_years_is_not_that_number(years: int, yes: bool | None) -> None:
    label = "Do you have more than 10 years of experience?"
    answer = answered("years_at_least", question(label), person(total_years_experience=years))
    assert (answer.yes if answer else None) is yes
