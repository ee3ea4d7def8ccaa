"""A draft answers only what is no fact, and says nothing that is not in the profile or the posting."""

from dataclasses import replace
from typing import Any

import pytest

from companion.domain.errors import InvalidInput
from companion.domain.form import Question
from companion.domain.model import ModelReply, ModelRequest, ModelSettings
from companion.domain.receipt import FormAbout
from companion.services.context import Context, NoModel
from companion.services.draft_answer import draft_answer
from companion.services.profile import replace_profile

ABOUT = FormAbout(url="https://careers.example.com/jobs/1", title="Baker", company="Example Bread", location="Lisbon")
WHY = Question(id="q1", widget="paragraph", kind="paragraph", label="Why do you want to work here?")
PROFILE: dict[str, Any] = {
    "basics": {"name": "Ada Kovač"},
    "work": [
        {"name": "Mill & Co", "position": "Miller", "startDate": "2020-01", "highlights": ["Ground rye at night"]}
    ],
    "skills": [{"name": "Baking", "keywords": ["sourdough", "rye"]}],
}


class SayingModel(NoModel):
    """Answers every request with one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.asked: list[ModelRequest] = []

    def settings(self) -> ModelSettings:
        return ModelSettings(name="ollama/example")

    def draft(self, request: ModelRequest) -> ModelReply:
        self.asked.append(request)
        return ModelReply(text=self.text)


@pytest.fixture
def applicant(context: Context) -> Context:
    """A person with a short profile."""
    replace_profile(context, document=PROFILE, why="Test")
    return context


def test_without_a_model_the_profile_itself_is_drafted_from_and_cited(applicant: Context) -> None:
    drafted = draft_answer(applicant, about=ABOUT, question=WHY)
    assert drafted.by == "template"
    assert drafted.text.startswith("I am applying for the position of Baker at Example Bread.")
    assert "I work as Miller at Mill & Co." in drafted.text
    assert "Your profile: latest employer: Mill & Co" in drafted.facts
    assert "studied" not in drafted.text


def test_a_template_speaks_the_pages_language(applicant: Context) -> None:
    assert "Ich bewerbe mich" in draft_answer(applicant, about=ABOUT, question=WHY, language="de-CH").text


def test_a_draft_keeps_to_the_length_that_fits(applicant: Context) -> None:
    short = WHY.model_copy(update={"max_length": 70})
    assert 0 < len(draft_answer(applicant, about=ABOUT, question=short).text) <= 70


def test_a_model_that_says_only_facts_is_taken(applicant: Context) -> None:
    model = SayingModel("At Mill & Co I work as Miller, and now I would like to bake at Example Bread.")
    drafted = draft_answer(replace(applicant, model=model), about=ABOUT, question=WHY)
    assert (drafted.by, drafted.text) == ("model", model.text)
    assert "Mill & Co" in model.asked[0].matter


def test_a_model_that_makes_something_up_is_dropped_with_the_reason(applicant: Context) -> None:
    model = SayingModel("I have 12 years of experience at Google.")
    drafted = draft_answer(replace(applicant, model=model), about=ABOUT, question=WHY)
    assert drafted.by == "template"
    assert "says what no fact says" in drafted.because[0]


@pytest.mark.parametrize(
    "question",
    [
        Question(id="q2", widget="text", kind="text", label="What is your phone number?"),
        Question(id="q3", widget="paragraph", kind="paragraph", label="E-mail address"),
        Question(id="q4", widget="select", kind="choice", label="Do you need sponsorship?"),
    ],
    ids=lambda question: question.id,
)
def test_a_question_of_fact_is_never_drafted(applicant: Context, question: Question) -> None:
    with pytest.raises(InvalidInput, match="asks for a fact"):
        draft_answer(applicant, about=ABOUT, question=question)


def test_an_empty_profile_has_nothing_to_draft_from(context: Context) -> None:
    with pytest.raises(InvalidInput, match="too little"):
        draft_answer(context, about=FormAbout(url="https://careers.example.com/jobs/1"), question=WHY)
