"""Names, employers and titles, schools and degrees, skills, languages: decided by evidence, or left out."""

import pytest

from companion.resumes.education import split_degree
from companion.resumes.names import could_be_name, split_name
from companion.resumes.read import read_resume


def _read(text: str) -> dict[str, object]:
    return read_resume("cv.txt", text.encode()).profile.document()


@pytest.mark.parametrize(
    ("name", "email", "parts"),
    [
        ("Ada Quill", "", ("Ada", "Quill")),
        ("Sjoerd van der Meulen", "", ("Sjoerd", "van der Meulen")),
        ("Mary Ann Lee Quill", "", ("", "")),
        ("Íñigo Etxeberria Salazar", "inigo.etxeberriasalazar@example.es", ("Íñigo", "Etxeberria Salazar")),
        ("Ada", "", ("", "")),
    ],
)
def test_a_name_is_split_only_where_that_is_certain(name: str, email: str, parts: tuple[str, str]) -> None:
    assert split_name(name, email) == parts


@pytest.mark.parametrize(
    "text", ["Staff Nurse", "Curriculum Vitae", "Leeds, UK", "ada@quill.example", "Work Experience", "Ada"]
)
def test_what_means_something_else_is_no_name(text: str) -> None:
    assert not could_be_name(text)


@pytest.mark.parametrize(
    ("text", "degree", "area"),
    [
        ("BSc in Nursing", "BSc", "Nursing"),
        ("Master of Arts in History", "Master of Arts", "History"),
        ("Doctor of Physical Therapy", "Doctor of Physical Therapy", ""),
        ("Licence de droit", "Licence", "droit"),
        ("Laurea triennale, Chimica", "Laurea triennale", "Chimica"),
        ("Abitur", "Abitur", ""),
    ],
)
def test_a_degree_is_parted_from_its_subject(text: str, degree: str, area: str) -> None:
    found = split_degree(text)
    assert found[0] == degree
    assert found[1] == area


_POSTS = "Ada Quill\nada@quill.example\n\nEXPERIENCE\n\n{}\n2019 - 2021\n* Did it well\n"


def test_a_title_is_told_from_an_employer_by_its_words() -> None:
    assert _read(_POSTS.format("Kestrel & Finch\nSenior Welder"))["work"] == [
        {
            "name": "Kestrel & Finch",
            "position": "Senior Welder",
            "startDate": "2019",
            "endDate": "2021",
            "highlights": ["Did it well"],
        }
    ]


def test_two_names_that_nothing_tells_apart_are_left_out_and_it_is_said() -> None:
    read = read_resume("cv.txt", _POSTS.format("Northlight\nBrightwater").encode())
    assert not read.profile.work
    assert any("Northlight" in why and "left out" in why for why in read.because)


def test_titles_under_one_employer_share_it() -> None:
    text = (
        "Ada Quill\n\nEXPERIENCE\n\nKestrel Ltd\nSenior Welder\n2019 - 2021\n* Led\n\nWelder\n2015 - 2019\n* Welded\n"
    )
    work = read_resume("cv.txt", text.encode()).profile.work
    assert [(one.name, one.position) for one in work] == [("Kestrel Ltd", "Senior Welder"), ("Kestrel Ltd", "Welder")]


def test_a_referee_is_not_the_person() -> None:
    text = "Ada Quill\nada@quill.example\n\nREFERENCES\nDr. Bob Marsh, bob@elsewhere.example, +44 20 7946 0018\n"
    basics = read_resume("cv.txt", text.encode()).profile.basics
    assert (basics.name, basics.email, basics.phone) == ("Ada Quill", "ada@quill.example", "")


def test_skills_keep_their_groups_and_brackets() -> None:
    text = "Ada Quill\n\nSKILLS\nTools: Excel (pivot, macros), Git\nWelding; Soldering\n"
    skills = read_resume("cv.txt", text.encode()).profile.skills
    assert [(one.name, one.keywords) for one in skills] == [
        ("Tools", ("Excel (pivot, macros)", "Git")), ("Welding", ()), ("Soldering", ())
    ]  # fmt: skip


def test_languages_have_their_fluency() -> None:
    text = "Ada Quill\n\nLANGUAGES\nEnglish (native), Welsh: B1\n"
    languages = read_resume("cv.txt", text.encode()).profile.languages
    assert [(one.language, one.fluency) for one in languages] == [("English", "native"), ("Welsh", "B1")]
