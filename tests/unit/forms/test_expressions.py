"""Looking words up by their pieces never loses what searching for all of them would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.forms.expressions import Expressions, compiled, named, stands_in
from companion.forms.needed import needed
from companion.forms.registry import all_fields
from companion.forms.text import variants

SETS = [tuple(word for words in field.words.values() for word in words) for field in all_fields() if field.words]
TEXTS = [
    text for field in all_fields() for label in (*field.examples, *field.counterexamples) for text in variants(label)
]


def test_every_set_that_matches_a_text_is_tried_on_it() -> None:
    expressions = Expressions(SETS)
    for text in TEXTS:
        matching = {place for place, words in enumerate(SETS) if compiled(words).search(text)}
        assert matching <= set(expressions.possible(text)), text


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        (("first ?names?",), {" first"}),
        (("cv",), {" cv "}),
        (("code postal", "zip( code)?"), {" code postal ", " zip"}),
        (("(cep|codigo) x",), {" cep", " codigo"}),
        (("a+",), None),
        ((".{0,40}?(visa|permit)",), {"visa", "permit"}),
    ],
)
def test_the_pieces_are_those_a_match_cannot_do_without(words: tuple[str, ...], pieces: set[str] | None) -> None:
    assert needed(words) == pieces


@given(st.text(alphabet="abc ", max_size=12))
def test_pieces_hold_for_any_text(text: str) -> None:
    text = " ".join(text.split())
    words = ("a(b|c)?c", "ab ?ca", "(abc|bca)( a)?", "cab")
    assert stands_in(words, text) == bool(compiled(words).search(text))


def test_words_match_between_ends_of_words_and_without_accents() -> None:
    assert stands_in(("prénom",), "votre prenom")
    assert stands_in(("straße",), "strasse")
    assert not stands_in(("name",), "surname")


def test_groups_of_one_name_may_stand_in_several_expressions() -> None:
    words = ("years of (?P<skill>\\w+)", "experience with (?P<skill>\\w+)")
    match = compiled(words).search("experience with python")
    assert match
    assert named(match) == (("skill", "python"),)
