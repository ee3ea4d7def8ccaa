"""Who to ask first: people of the field near the role, whom the person knows; with a sentence for each reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.person import Connection, FormerPost
from companion.people.rank import Background, Stay, Target, rank, score
from companion.people.role import LADDER, read_role, steps_between

TODAY = date(2026, 5, 4)
JOB = Target(title="Senior Backend Engineer, Payments", company="Northwind", locations=("Lisbon, Portugal",))
NOBODY = Background()


def person(number: int, position: str, **more: object) -> Connection:
    return Connection.model_validate(
        {"id": number, "first_name": "Ada", "last_name": f"Invented {number}", "position": position} | more
    )


def order(*people: Connection, target: Target = JOB, background: Background = NOBODY) -> list[int]:
    return [one.connection.id for one in rank(people, target, background, today=TODAY)]


TITLES = [
    ("Senior Software Engineer", "engineering", "senior"),
    ("Softwareentwickler (m/w/d)", "engineering", "mid"),
    ("Teamleiterin Controlling", "finance", "manager"),
    ("Leiter Vertrieb DACH", "sales", "director"),
    ("Geschäftsführerin", None, "executive"),
    ("Werkstudentin Marketing", "marketing", "intern"),
    ("Ingeniero de software senior", "engineering", "senior"),
    ("Gerente de Recursos Humanos", "people", "manager"),
    ("Responsable des ressources humaines", "people", "manager"),
    ("Développeuse full stack confirmée", "engineering", "senior"),
    ("Directrice marketing", "marketing", "director"),
    ("Desenvolvedora Backend Júnior", "engineering", "junior"),
    ("Responsabile commerciale", "sales", "manager"),
    ("Старший разработчик", "engineering", "senior"),
    ("データエンジニア", "data", "mid"),
    ("Product Manager", "product", "mid"),
    ("Engineering Manager", "engineering", "manager"),
    ("VP of Engineering", "engineering", "executive"),
    ("Head of Design", "design", "director"),
    ("Staff Engineer", "engineering", "lead"),
    ("Account Executive", "sales", "mid"),
    ("CTO & Co-Founder", "engineering", "executive"),
    ("Executive Assistant", None, "mid"),
    ("", None, "mid"),
]


@pytest.mark.parametrize(("title", "function", "level"), TITLES, ids=str)
def test_a_title_says_the_field_and_the_level(title: str, function: str | None, level: str) -> None:
    role = read_role(title)
    assert role.level == level
    assert function is None or function in role.functions


@pytest.mark.parametrize(
    "title",
    ["Technical Recruiter", "Talent Acquisition Partner", "Chargée de recrutement", "Reclutador IT", "採用担当",
     "Personalberaterin", "Рекрутер", "Recruiterin", "Tech Recruiter @ Northwind"],
)  # fmt: skip
def test_a_recruiter_is_known_in_many_languages(title: str) -> None:
    assert read_role(title).recruits


def test_the_field_outweighs_the_level() -> None:
    assert order(person(1, "Director of Sales"), person(2, "Backend Engineer")) == [2, 1]


def test_a_likely_manager_comes_before_a_peer_and_a_peer_before_a_stranger_to_the_field() -> None:
    people = person(1, "Accountant"), person(2, "Senior Engineer"), person(3, "Engineering Manager")
    assert order(*people) == [3, 2, 1]


def test_a_recruiter_comes_before_other_fields_and_an_intern_last() -> None:
    assert order(person(1, "Accountant"), person(2, "Recruiter"), person(3, "Marketing Intern")) == [2, 1, 3]


def test_words_of_the_team_count() -> None:
    assert order(person(1, "Software Engineer, Search"), person(2, "Software Engineer, Payments")) == [2, 1]


def test_new_connections_mails_and_earlier_contact_count() -> None:
    old, new = (person(n, "Engineer", connected_on=day) for n, day in ((1, date(2015, 1, 1)), (2, date(2026, 1, 1))))
    assert order(old, new) == [2, 1]
    assert order(person(1, "Engineer"), person(2, "Engineer", email="ada@invented.example")) == [2, 1]
    talked = Background(last_contact={2: date(2026, 3, 1)})
    assert order(person(1, "Engineer"), person(2, "Engineer"), background=talked) == [2, 1]


def test_a_shared_employer_or_school_counts_and_is_named() -> None:
    stays = (
        Stay(name="Stonefield", kind="employer", start=date(2018, 1, 1), end=date(2020, 1, 1)),
        Stay(name="Invented University", kind="school", start=date(2010, 9, 1), end=date(2014, 7, 1)),
    )
    background = Background(stays=stays)
    once = person(1, "Engineer", previously=(FormerPost(company="Stonefield GmbH", position="Engineer"),))
    told = score(once, JOB, background, today=TODAY).because
    assert "Was at Stonefield too, where you worked." in told
    met = score(person(2, "Engineer", connected_on=date(2012, 5, 5)), JOB, background, today=TODAY).because
    assert "You connected while you were at Invented University." in met
    assert order(person(3, "Engineer"), once, background=background) == [1, 3]


def test_having_been_self_employed_is_nothing_shared() -> None:
    background = Background(stays=(Stay(name="Freelance", kind="employer"),))
    freelancer = person(1, "Engineer", previously=(FormerPost(company="Freelance"),))
    assert (
        score(freelancer, JOB, background, today=TODAY).score
        == score(person(2, "Engineer"), JOB, background, today=TODAY).score
    )


def test_the_place_of_the_job_counts_where_it_is_named() -> None:
    assert order(person(1, "Engineer, Berlin"), person(2, "Engineer, Lisbon")) == [2, 1]


def test_who_left_the_export_comes_after_who_is_in_it() -> None:
    assert order(person(1, "Engineer", missing_since=TODAY), person(2, "Engineer")) == [2, 1]


PEOPLE = st.builds(
    person,
    st.integers(1, 10_000),
    st.sampled_from([title for title, _, _ in TITLES]),
    connected_on=st.none() | st.dates(date(2003, 5, 5), date(2027, 1, 1)),
    email=st.sampled_from(["", "ada@invented.example"]),
)


@given(people=st.lists(PEOPLE, unique_by=lambda one: one.id), title=st.sampled_from([t for t, _, _ in TITLES]))
def test_the_order_does_not_depend_on_the_order_given_and_every_point_has_a_sentence(
    people: list[Connection], title: str
) -> None:
    ranked = rank(people, Target(title=title), NOBODY, today=TODAY)
    assert ranked == rank(reversed(people), Target(title=title), NOBODY, today=TODAY)
    assert all(one.because or one.score == 0 for one in ranked)
    assert all(sentence.endswith(".") for one in ranked for sentence in one.because)


def test_the_ladder_is_climbed_one_rung_at_a_time() -> None:
    assert [steps_between(above, below) for above, below in zip(LADDER[1:], LADDER, strict=False)] == [1] * 7
