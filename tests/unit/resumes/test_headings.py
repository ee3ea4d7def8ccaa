"""Headings of seven languages."""

import pytest

from companion.resumes.headings import section_of


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Work Experience", "work"),
        ("EMPLOYMENT HISTORY:", "work"),
        ("Beruflicher Werdegang", "work"),
        ("Expériences professionnelles", "work"),
        ("EXPERIENCIALABORAL", "work"),
        ("E X P E R I E N C E", "work"),
        ("Istruzione e formazione", "education"),
        ("Formação académica", "education"),
        ("Opleidingen", "education"),
        ("Skills & Languages", "skills"),
        ("Idiomas", "languages"),
        ("Licenses & Certifications", "certificates"),
        ("Referenzen", "references"),
    ],
)
def test_a_heading_opens_its_section(text: str, section: str) -> None:
    assert section_of(text) == section


@pytest.mark.parametrize(
    "text", ["", "Nurse", "Experience with children in care", "Ada Quill", "2019", "Sales & Marketing"]
)
def test_other_lines_open_none(text: str) -> None:
    assert section_of(text) is None
