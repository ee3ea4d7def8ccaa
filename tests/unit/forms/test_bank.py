"""An earlier answer comes back to the same question; to one like it, it is only proposed."""

from datetime import date
from typing import Any

import pytest

from companion.domain.profile import Profile
from companion.forms.bank import remembered
from companion.forms.facts import Facts
from tests.unit.forms.asking import question


def bank(*kept: dict[str, Any], company: str = "Acme") -> Facts:
    profile = Profile.model_validate({"x-companion": {"answers": [{"confirmed": True, **one} for one in kept]}})
    return Facts(profile=profile, today=date(2026, 11, 20), company=company)


TRAVEL = {"topic": "travel", "question": "Are you willing to travel up to 25 %?", "answer": "Yes"}


def test_the_same_question_gets_the_same_answer() -> None:
    answer = remembered(bank(TRAVEL), question("Are you willing to travel up to 25%?"), "travel")
    assert answer is not None
    assert (answer.text, answer.yes, answer.certain) == ("Yes", True, True)
    assert "You answered “Are you willing to travel up to 25 %?”" in answer.because[0]


@pytest.mark.parametrize(
    "label",
    [
        "Are you at least 18?",
        "Are you 18 or older?",
        "Are you at least eighteen years old?",
        "Sind Sie mindestens 18 Jahre alt?",
    ],
)
def test_nearly_the_same_question_about_the_same_thing_gets_it_too(label: str) -> None:
    kept = {"topic": "of_age", "question": "Are you at least 18 years old?", "answer": "Yes"}
    answer = remembered(bank(kept), question(label), "minimum_age")
    assert answer is not None
    assert answer.certain


@pytest.mark.parametrize(
    "label",
    ["Are you willing to travel up to 75%?", "Are you not willing to travel up to 25%?", "Are you willing to travel?"],
)
def test_another_number_or_a_negation_makes_it_another_question(label: str) -> None:
    answer = remembered(bank(TRAVEL), question(label), "travel")
    assert answer is None or not answer.certain


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("How many years of experience do you have with Java?", "How many years of experience do you have with Rust?"),
        ("Do you require sponsorship to work in France?", "Do you require sponsorship to work in Germany?"),
        ("Are you at least 21 years old?", "Are you at least 18 years old?"),
        ("Do you NOT require sponsorship?", "Do you require sponsorship?"),
    ],
)
def test_the_answer_about_one_thing_is_not_written_for_another(asked: str, kept: str) -> None:
    answer = remembered(bank({"topic": "", "question": kept, "answer": "Yes"}), question(asked))
    assert answer is None or not answer.certain


def test_an_answer_that_was_not_confirmed_is_proposed() -> None:
    answer = remembered(bank({**TRAVEL, "confirmed": False}), question(str(TRAVEL["question"])), "travel")
    assert answer is not None
    assert not answer.certain


@pytest.mark.parametrize("origin", ["model", "template"])
def test_a_draft_never_answers_a_question_of_fact(origin: str) -> None:
    kept = {**TRAVEL, "confirmed": False, "origin": origin}
    assert remembered(bank(kept), question(str(TRAVEL["question"])), "travel") is None


def test_a_draft_of_a_free_text_is_proposed_as_a_draft() -> None:
    kept = {"topic": "why_company", "question": "Why us?", "answer": "…", "confirmed": False, "origin": "model"}
    answer = remembered(bank(kept), question("Why us?"), "why_company")
    assert answer is not None
    assert (answer.draft, answer.certain) == (True, False)


@pytest.mark.parametrize(("company", "certain"), [("Acme", True), ("Globex", False)])
def test_why_this_company_is_only_written_for_that_company(company: str, certain: bool) -> None:
    kept = {
        "topic": "why_company",
        "question": "Why do you want to join us?",
        "answer": "Your maps.",
        "company": "Acme",
    }
    answer = remembered(bank(kept, company=company), question("Why do you want to join us?"), "why_company")
    assert answer is not None
    assert answer.certain is certain


def test_two_answers_to_one_question_are_not_decided_between() -> None:
    answer = remembered(bank(TRAVEL, {**TRAVEL, "answer": "No"}), question(str(TRAVEL["question"])), "travel")
    assert answer is not None
    assert not answer.certain


def test_a_question_that_no_field_knows_finds_its_answer_by_its_words() -> None:
    kept = {"topic": "", "question": "What is your favourite sorting algorithm?", "answer": "Timsort"}
    same = remembered(bank(kept), question("What's your favourite sorting algorithm?"))
    other = remembered(bank(kept), question("What is your favourite color?"))
    assert same is not None
    assert same.text == "Timsort"
    assert other is None


def test_an_empty_bank_remembers_nothing() -> None:
    assert remembered(bank(), question("Anything?"), "travel") is None
