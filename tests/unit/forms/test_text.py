"""Labels and names of controls are read as words, whatever pages put around them."""

import pytest

from companion.forms.text import is_generic, said, segments, variants


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("First Name *", "first name"),
        ("First Name✱", "first name"),
        ("Vorname (Pflichtfeld)", "vorname"),
        ("Prénom * obligatoire", "prenom"),
        ("Phone (optional)", "phone"),
        ("E\u00adMail\u200b-Adresse", "email adresse"),
        ("Postal\u00a0Code", "postal code"),
        ("First nameFirst name", "first name"),
        ("Last name Last name Required", "last name"),
        ("How many years with C++?", "how many years with c plus plus"),
        ("Straße", "strasse"),
        ("*", ""),
        ("—", ""),
    ],
)
def test_a_label_is_what_it_says_without_decoration(label: str, words: str) -> None:
    assert said(label) == words


def test_words_that_only_happen_to_repeat_are_kept() -> None:
    assert said("bonbon") == "bon"  # a doubled text cannot be told from a doubled syllable
    assert said("Walla Walla County") == "walla walla county"


@pytest.mark.parametrize(
    ("label", "clause"),
    [
        ("First name (as in your passport)", "first name"),
        ("What is your first name? We use it to greet you.", "what is your first name"),
        ("LinkedIn URL - if you have one", "linkedin url"),
        ("Email: we never share it", "email"),
        ("Phone number to reach you", "phone number"),
    ],
)
def test_the_first_clause_is_among_what_a_label_says(label: str, clause: str) -> None:
    assert variants(label)[0] == said(label)
    assert clause in variants(label)


@pytest.mark.parametrize(
    "label", ["", "*", "Attach", "Upload a file (5MB max)", "Your answer", "Select…", "Bitte wählen", "Type here..."]
)
def test_a_label_that_asks_nothing_is_generic(label: str) -> None:
    assert is_generic(label)


@pytest.mark.parametrize("label", ["Name", "Upload your resume", "Search engine experience", "Ort", "Answer to life"])
def test_a_label_that_asks_something_is_not(label: str) -> None:
    assert not is_generic(label)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("firstName", (("first", "name"),)),
        ("job_application[first_name]", (("job", "application"), ("first", "name"))),
        ("workExperience-210--jobTitle", (("work", "experience"), ("job", "title"))),
        ("ctl00$Main$tbLastName", (("ctl",), ("main",), ("tb", "last", "name"))),
        ("addressLine2", (("address", "line", "two"),)),
        ("53:_txtFld", (("txt", "fld"),)),
        ("cards[0cc3f6e1-8d2d-4b5e-9d3c-0123456789ab][field0]", (("cards",), ("field",))),
        ("4407123", ()),
        ("a8f3c2d19b7e4f60", ()),
    ],
)
def test_a_name_falls_into_its_words_without_numbers_and_hashes(name: str, words: tuple[tuple[str, ...], ...]) -> None:
    assert segments(name) == words


def test_an_endless_label_costs_no_more_than_a_long_one() -> None:
    assert said("word " * 10_000) == said("word " * 160)
