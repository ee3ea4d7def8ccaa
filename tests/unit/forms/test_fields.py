"""Every field takes the labels it names as its own and leaves those it names as others'."""

import pytest

from companion.domain.form import Kind, Question
from companion.forms.assign import assign, recognized
from companion.forms.block import block_kind
from companion.forms.field import Field
from companion.forms.registry import all_fields

FIELDS = all_fields()
PREFERRED: tuple[Kind, ...] = ("text", "choice", "check", "file", "date", "choices", "paragraph")
ANCHORS = {"work 1": "Name of the company", "education 1": "Name of the university"}


def _taken(field: Field, label: str) -> str:
    """The field that a question with this label alone is taken for, in the field's own block."""
    groups = (f"{field.within[0]} 1",) if field.within else ()
    kind = next(kind for kind in PREFERRED if kind in field.kinds)
    question = Question(id="q", widget="text", kind=kind, label=label, groups=groups)
    anchor = ANCHORS.get(groups[0] if groups else "", "")
    beside = [Question(id="a", widget="text", kind="text", label=anchor, groups=groups)] if anchor else []
    one = assign(recognized([question, *beside], "en", {}))[0]
    return one.match.field.id if one.match else ""


def _examples() -> list[tuple[Field, str]]:
    return [(field, label) for field in FIELDS for label in field.examples]


def _counterexamples() -> list[tuple[Field, str]]:
    return [(field, label) for field in FIELDS for label in field.counterexamples]


@pytest.mark.parametrize(("field", "label"), _examples(), ids=lambda value: getattr(value, "id", value))
def test_an_example_goes_to_its_field(field: Field, label: str) -> None:
    assert _taken(field, label) == field.id


@pytest.mark.parametrize(("field", "label"), _counterexamples(), ids=lambda value: getattr(value, "id", value))
def test_a_counterexample_does_not(field: Field, label: str) -> None:
    assert _taken(field, label) != field.id


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_field_has_examples_words_and_a_block_that_exists(field: Field) -> None:
    assert field.examples, "name at least one label that is the field's own"
    assert field.words or field.names or field.autocomplete
    assert all(block_kind(block) == block for block in field.within)


def test_no_two_fields_have_one_id() -> None:
    assert len({field.id for field in FIELDS}) == len(FIELDS)
