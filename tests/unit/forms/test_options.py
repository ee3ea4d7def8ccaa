"""An option is chosen where it clearly says the answer, and none is where it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.form import Answer, Option, Question
from companion.forms.options import choose
from companion.forms.placeholders import is_evasive, is_placeholder
from companion.forms.truth import said
from tests.unit.forms.asking import chosen, question, says

YES, NO = Answer(topic="any", yes=True), Answer(topic="any", yes=False)


@pytest.mark.parametrize(
    ("answer", "options", "wanted"),
    [
        (NO, ["Norfolk Island", "Not sure", "No"], "No"),
        (NO, ["Yes, I am authorized to work", "No, I will need a permit"], "No, I will need a permit"),
        (YES, ["Yes, I am authorized to work", "No, I will need a permit"], "Yes, I am authorized to work"),
        (YES, ["Ja", "Nein"], "Ja"),
        (NO, ["Oui", "Non"], "Non"),
        (YES, ["Sí", "No"], "Sí"),
        (YES, ["Não", "Sim"], "Sim"),
        (NO, ["Sì", "No"], "No"),
        (NO, ["Ja", "Nee"], "Nee"),
        (YES, ["Select…", "Yes", "No"], "Yes"),
        (NO, ["No - I have never", "Yes - please explain"], "No - I have never"),
    ],
)
def test_yes_and_no_are_found_before_any_explanation(answer: Answer, options: list[str], wanted: str) -> None:
    assert chosen(answer, options) == (wanted,)


@pytest.mark.parametrize(
    ("answer", "options"),
    [
        (NO, ["Norfolk Island", "Northern Ireland"]),
        (NO, ["Not applicable", "None of the above"]),
        (NO, ["Nothing to declare", "Yes"]),
        (YES, ["Yes, now", "Yes, later", "No"]),
        (YES, ["Maybe", "Other"]),
    ],
)
def test_what_only_begins_like_no_or_is_said_twice_is_refused(answer: Answer, options: list[str]) -> None:
    assert chosen(answer, options) == ()


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("US citizen", ["Non-US citizen", "Green card holder"]),
        ("US citizen", ["Not a US citizen", "Permanent resident"]),
        ("Male", ["Female", "Transgender"]),
        ("Java", ["JavaScript", "Javanese"]),
        ("C", ["C++", "C#"]),
        ("5", ["5+", "<5"]),
        ("3.5", ["3-5", "3,5-5"]),
        ("5", ["3 to 5", "6 to 8"]),
        ("Friend", ["LinkedIn", "Company website", "Other"]),
        ("Other", ["Other source", "Others"]),
        ("Guinea", ["Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"]),
        ("Paris, France", ["Paris, Texas, United States", "Paris, Ontario, Canada"]),
        ("", ["Yes", "No"]),
    ],
)
def test_an_option_that_merely_looks_alike_is_refused(text: str, options: list[str]) -> None:
    assert says(text, options) is None


@pytest.mark.parametrize(
    ("text", "options", "wanted"),
    [
        ("LinkedIn", ["Select", "LinkedIn Jobs", "Indeed"], "LinkedIn Jobs"),
        ("linkedin", ["LinkedIn", "LinkedIn Ads"], "LinkedIn"),
        ("C++", ["C", "C++", "C#"], "C++"),
        ("Español", ["Espanol", "English"], "Espanol"),
        ("Berlin, Germany", ["Berlin, MD, USA", "Berlin, Berlin, Germany"], "Berlin, Berlin, Germany"),
        ("Berlin, Germany", ["Berlin, Berlin, Deutschland", "Berlin, Deutschland"], "Berlin, Deutschland"),
        ("Other", ["Other", "Friend"], "Other"),
        ("Prefer not to say", ["Yes", "Prefer not to say"], "Prefer not to say"),
    ],
)
def test_the_same_words_or_the_only_option_with_them_is_taken(text: str, options: list[str], wanted: str) -> None:
    assert says(text, options) == wanted


def test_two_options_with_the_words_are_refused_and_both_named() -> None:
    choice = choose(
        Answer(topic="any", text="Engineering"), question("Field", ["Civil Engineering", "Engineering (IT)"])
    )
    assert choice.options == ()
    assert "Civil Engineering" in choice.because[0]


def test_of_options_that_read_alike_the_first_is_taken() -> None:
    options = (
        Option(id="top", label="Germany"),
        Option(id="france", label="France"),
        Option(id="list", label="Germany"),
    )
    asked = Question(id="q", widget="any", kind="choice", options=options)
    assert choose(Answer(topic="country", text="Germany"), asked).options == ("top",)


def test_the_value_counts_where_the_label_does_not_say_it() -> None:
    options = (
        Option(id="0", label="Choose"),
        Option(id="1", label="Nordrhein", value="NRW"),
        Option(id="2", label="Bayern", value="BY"),
    )
    asked = Question(id="q", widget="any", kind="choice", options=options)
    assert choose(Answer(topic="any", text="BY"), asked).options == ("2",)


def test_a_first_option_without_a_value_is_a_prompt() -> None:
    options = (Option(id="0", label="Country"), Option(id="1", label="France", value="fr"))
    asked = Question(id="q", widget="any", kind="choice", options=options)
    assert choose(Answer(topic="any", text="Country"), asked).options == ()


def test_of_many_exactly_those_that_are_said_are_taken() -> None:
    several = tuple(Answer(topic="skills", text=name) for name in ("Java", "C++", "Rust"))
    options = ["JavaScript", "Java", "C", "C++", "Go"]
    assert chosen(Answer(topic="skills", several=several), options, kind="choices") == ("Java", "C++")


def test_where_one_can_be_taken_and_two_are_right_none_is() -> None:
    several = (Answer(topic="workplace", text="Remote"), Answer(topic="workplace", text="Hybrid"))
    assert chosen(Answer(topic="workplace", several=several), ["Remote", "Hybrid", "On-site"]) == ()
    assert chosen(Answer(topic="workplace", several=several), ["Hybrid", "On-site"]) == ("Hybrid",)


@pytest.mark.parametrize(
    "label",
    [
        "Select…",
        "--",
        "Please select",
        "Select one",
        "Choose an option",
        "- Select -",
        "Bitte wählen",
        "Bitte auswählen",
        "",
        "Sélectionnez",
        "Veuillez choisir",
        "Seleccione una opción",
        "Selecione",
        "Seleziona",
        "Maak een keuze",
        "Loading…",
        "No results",
    ],
)
def test_a_prompt_is_never_chosen(label: str) -> None:
    assert is_placeholder(label)
    assert says(label, [label, "Yes"]) is None


@pytest.mark.parametrize(
    "label", ["Eligible to work", "Search engine", "Selected candidates", "Type 2", "Norway", "Yes"]
)
def test_an_answer_is_no_prompt(label: str) -> None:
    assert not is_placeholder(label)


@pytest.mark.parametrize(
    "label",
    [
        "Other",
        "Prefer not to say",
        "I don't wish to answer",
        "Decline to self-identify",
        "Keine Angabe",
        "N/A",
        "Andere",
    ],
)
def test_an_option_that_avoids_the_answer_is_known(label: str) -> None:
    assert is_evasive(label)


WORDS = st.text(
    alphabet=st.characters(categories=("Lu", "Ll", "Nd", "Zs"), include_characters="+#,-'()/"), min_size=1, max_size=24
)


@given(options=st.lists(WORDS, max_size=12), text=WORDS)
def test_at_most_one_option_is_chosen_and_it_is_one_of_them(options: list[str], text: str) -> None:
    found = chosen(Answer(topic="any", text=text), options)
    assert len(found) <= 1
    assert set(found) <= set(options)


@given(options=st.lists(WORDS, max_size=12))
def test_a_no_is_only_ever_an_option_that_says_no(options: list[str]) -> None:
    assert all(said(label) is False for label in chosen(NO, options))


@given(label=WORDS)
def test_a_negated_option_never_says_what_it_negates(label: str) -> None:
    assert says(label, [f"Not {label}", f"Non-{label}"]) is None


@given(
    options=st.lists(st.sampled_from(["Germany", "Deutschland", "France", "--", "Select", "DE", "Other"]), max_size=8)
)
def test_the_order_of_the_options_does_not_decide(options: list[str]) -> None:
    unique = list(dict.fromkeys(options))
    answer = Answer(topic="country", text="Germany")
    assert chosen(answer, unique) == chosen(answer, unique[::-1])


@pytest.mark.parametrize(
    ("label", "answer", "options", "wanted"),
    [
        ("Do you require it?", NO, ["Required", "Not required"], ("Not required",)),
        ("Are you open to it?", YES, ["Open to relocation", "Not open to relocation"], ("Open to relocation",)),
        ("Would you move?", NO, ["I would move", "I would not move", "I live there"], ("I would not move",)),
        ("Do you NOT require it?", YES, ["Required", "Not required"], ()),
        ("Are you open to it?", YES, ["Open", "Closed"], ()),
    ],
)
def test_of_two_opposites_one_says_yes(label: str, answer: Answer, options: list[str], wanted: tuple[str, ...]) -> None:
    assert choose(answer, question(label, options)).options == wanted
