"""A title says what somebody is to the search."""

import pytest

from companion.people.contact_role import contact_role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Senior Technical Recruiter", "recruiter"),
        ("Talent Acquisition Partner", "recruiter"),
        ("HR Business Partner", "recruiter"),
        ("People Operations", "recruiter"),
        ("Engineering Manager", "hiring_manager"),
        ("Head of Data", "hiring_manager"),
        ("CTO", "hiring_manager"),
        ("Hiring manager", "hiring_manager"),
        ("Leiterin Entwicklung", "hiring_manager"),
        ("Personalreferentin", "recruiter"),
        ("Engineer, leadless soldering", "other"),
        ("Thread mill operator", "other"),
        ("", "other"),
    ],
)
def test_a_title_says_what_somebody_is_to_the_search(title: str, role: str) -> None:
    assert contact_role(title) == role
