"""Which name is the employer and which the title, and which lines are heads at all."""

import pytest

from companion.resumes.leaning import is_department, leaning_of
from companion.resumes.model import ResumeUnreadable
from companion.resumes.read import read_resume
from companion.resumes.wrapped import joined

_HEAD = "Ada Quill\n{}\nada@quill.example\n\nEXPERIENCE\n\n"


def _work(text: str, headline: str = "") -> list[tuple[str, str]]:
    work = read_resume("cv.txt", (_HEAD.format(headline) + text).encode()).profile.work
    return [(one.name, one.position) for one in work]


def test_the_order_of_the_other_posts_decides_where_no_word_does() -> None:
    text = (
        "Palisade | Welder | 2019 - 2021\n* Led\nHalcyon | Night Nurse | 2016 - 2018\n* Led\n"
        "Ombra | Voice of the Customer | 2014 - 2015\n* Led\n"
    )
    assert _work(text)[2] == ("Ombra", "Voice of the Customer")


def test_the_line_under_the_name_tells_what_a_title_is() -> None:
    text = "Pera House\nRestorer of Carpets\n2016 - 2018\n* Led\n"
    assert _work(text, "Restorer of Carpets") == [("Pera House", "Restorer of Carpets")]


def test_a_department_stays_with_its_title_and_names_with_their_firm() -> None:
    text = (
        "VP, Supply Chain, Palisade Foods (2019 - 2021)\n* Led\nAssociate, Hollis, Tran & Beck (2016 - 2018)\n* Led\n"
    )
    assert _work(text) == [("Palisade Foods", "VP, Supply Chain"), ("Hollis, Tran & Beck", "Associate")]


def test_being_ones_own_employer_is_an_employer() -> None:
    text = "Illustrator\nFreelance\n2016 - 2018\n* Led\nWelder\nKestrel Ltd\n2014 - 2015\n* Led\n"
    assert _work(text)[0] == ("Freelance", "Illustrator")


def test_posts_that_are_items_of_a_list_are_heads() -> None:
    text = "* 2019 - 2021: Welder | Kestrel Ltd\n    * Led\n* 2016 - 2018: Fitter | Ostwerk GmbH\n    * Fitted\n"
    assert _work(text) == [("Kestrel Ltd", "Welder"), ("Ostwerk GmbH", "Fitter")]


def test_a_row_of_column_names_is_no_post() -> None:
    text = "Period\tEmployer\tPosition\n2019 - 2021\tKestrel Ltd\tWelder\n"
    assert _work(text) == [("Kestrel Ltd", "Welder")]


def test_headings_of_ones_own_are_told_by_what_stands_under_them() -> None:
    text = (
        "# Ada Quill\nada@quill.example\n\n## Where I have worked\n\n### Welder\nKestrel Ltd\n2019 - 2021\n- Led\n\n"
        "## What I studied\n\n### BSc, Physics\nUniversity of Wharfe\n2015 - 2018\n\n## I speak\n\nEnglish, German\n"
    )
    profile = read_resume("cv.md", text.encode()).profile
    assert [(one.name, one.position) for one in profile.work] == [("Kestrel Ltd", "Welder")]
    assert [one.institution for one in profile.education] == ["University of Wharfe"]
    assert [one.language for one in profile.languages] == ["English", "German"]


def test_a_file_without_anything_of_a_resume_is_refused() -> None:
    with pytest.raises(ResumeUnreadable, match="Nothing that a résumé says"):
        read_resume("x.exe", b"MZ")


@pytest.mark.parametrize(
    ("text", "sign"), [("Systems Administrator", 1), ("Kestrel Systems", -1), ("Self-employed", -1)]
)
def test_words_lean_to_a_title_or_an_employer(text: str, sign: int) -> None:
    assert sign * leaning_of("").of(text) > 0


def test_a_word_keeps_its_own_hyphen_at_the_end_of_a_line() -> None:
    assert joined("who double-", "checked it") == "who double-checked it"
    assert joined("the experi-", "ence of it") == "the experience of it"


def test_only_words_of_departments_are_one() -> None:
    assert is_department("Supply Chain")
    assert not is_department("Palisade")
