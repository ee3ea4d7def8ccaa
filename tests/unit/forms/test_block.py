"""Repeated parts are known by what the page counts, by numbered headings and by numbers in names."""

import pytest

from companion.domain.form import Block, Question
from companion.forms.block import block_kind, blocks_of, section_kind


def _asked(label: str = "Title", **about: object) -> Question:
    return Question.model_validate({"id": label, "widget": "text", "kind": "text", "label": label, **about})


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Work Experience", "work"),
        ("Employment history", "work"),
        ("workExperience", "work"),
        ("Berufserfahrung", "work"),
        ("Expérience professionnelle", "work"),
        ("Previous employment", "work"),
        ("Education", "education"),
        ("Schulbildung", "education"),
        ("Formación académica", "education"),
        ("Opleiding", "education"),
        ("Language skills", "language"),
        ("Certifications", "certificate"),
        ("Professional references", "reference"),
        ("Personal information", ""),
        ("Additional questions", ""),
    ],
)
def test_a_heading_says_what_repeats(words: str, kind: str) -> None:
    assert block_kind(words) == kind


def test_the_pages_own_count_holds() -> None:
    asked = [
        _asked(block={"name": "Work Experience", "index": 1}),
        _asked(block={"name": "Work Experience", "index": 2}),
    ]
    assert blocks_of(asked) == [Block(name="work", index=1), Block(name="work", index=2)]


def test_blocks_of_different_names_are_counted_in_their_order() -> None:
    asked = [_asked(block={"name": "Current employer"}), _asked(block={"name": "Previous employment", "index": 0})]
    assert blocks_of(asked) == [Block(name="work", index=0), Block(name="work", index=1)]


def test_numbered_headings_are_blocks() -> None:
    asked = [_asked(groups=("History", "Position 1")), _asked(groups=("History", "Position 2"))]
    assert blocks_of(asked) == [Block(name="work", index=0), Block(name="work", index=1)]


def test_names_with_numbers_are_blocks_however_they_count() -> None:
    asked = [_asked(names=(f"workExperience-{number}--jobTitle",)) for number in (210, 233)]
    assert blocks_of(asked) == [Block(name="work", index=0), Block(name="work", index=1)]


def test_what_repeats_without_being_known_is_a_block_of_its_own_kind() -> None:
    asked = [_asked(block={"name": "Children", "index": index}) for index in range(2)]
    assert blocks_of(asked) == [Block(name="other", index=0), Block(name="other", index=1)]


def test_a_heading_without_number_is_a_section_unless_it_could_be_the_posting() -> None:
    assert section_kind(_asked(groups=("Education",))) == "education"
    assert section_kind(_asked(groups=("Position",))) == ""
    assert section_kind(_asked(groups=("Job",))) == ""


def test_a_step_with_a_number_is_no_block() -> None:
    assert blocks_of([_asked(block={"name": "Apply: step", "index": 1})]) == [None]
