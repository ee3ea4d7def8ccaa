"""What the person typed into a form is kept in their profile, except what is too personal to be remembered."""

import pytest

from companion.domain.form import Question
from companion.domain.receipt import FormAbout
from companion.services.context import Context
from companion.services.learn_answers import WrittenAnswer, learn_answers
from companion.services.profile import profile_of, profile_versions, replace_profile

ABOUT = FormAbout(url="https://careers.example.com/jobs/1", title="Baker", company="Example Bread")


def written(label: str, answer: str = "Gantry crane", topic: str = "", **fields: object) -> WrittenAnswer:
    asked = {"id": "q1", "widget": "text", "kind": "text", "label": label, **fields}
    return WrittenAnswer(question=Question.model_validate(asked), topic=topic, answer=answer)


def bank(context: Context) -> list[tuple[str, str, str]]:
    return [(one.topic, one.question, one.answer) for one in profile_of(context).companion.answers]


def test_an_answer_is_kept_with_where_it_comes_from(context: Context) -> None:
    learned = learn_answers(context, about=ABOUT, answers=[written("What is your favorite crane?")])
    assert learned.kept == 1
    (kept,) = profile_of(context).companion.answers
    assert (kept.question, kept.answer, kept.confirmed) == ("What is your favorite crane?", "Gantry crane", True)
    assert (kept.origin, kept.company, kept.at) == ("form", "Example Bread", "2026-11-20")


def test_the_same_question_answered_again_replaces_the_answer(context: Context) -> None:
    learn_answers(context, about=ABOUT, answers=[written("Favorite crane?"), written("T-shirt size?", "M")])
    learn_answers(context, about=ABOUT, answers=[written("favorite crane", "Tower crane")])
    assert bank(context) == [("", "T-shirt size?", "M"), ("", "favorite crane", "Tower crane")]


def test_what_is_recognised_is_kept_under_its_topic(context: Context) -> None:
    learn_answers(context, about=ABOUT, answers=[written("Notice?", "1 month", topic="notice_period")])
    learn_answers(
        context, about=ABOUT, answers=[written("How long is your notice?", "2 months", topic="notice_period")]
    )
    assert bank(context) == [("notice_period", "How long is your notice?", "2 months")]


def test_what_is_typed_on_one_form_is_one_version_of_the_profile(context: Context) -> None:
    for question in ("Favorite crane?", "T-shirt size?", "Favorite bread?"):
        learn_answers(context, about=ABOUT, answers=[written(question)])
    assert [version.why for version in profile_versions(context)] == ["You answered these on a form."]


def test_years_with_one_skill_leave_those_with_another(context: Context) -> None:
    asked = "How many years of experience do you have with {}?"
    for skill, years in (("Python", "3"), ("Java", "2"), ("Python", "4")):
        learn_answers(context, about=ABOUT, answers=[written(asked.format(skill), years, topic="years_with")])
    assert bank(context) == [
        ("years_with", asked.format("Java"), "2"),
        ("years_with", asked.format("Python"), "4"),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        written("Password", type="password"),
        written("Résumé", "ada.pdf", kind="file"),
        written("I agree to the terms", "Yes", kind="check"),
        written("Favorite crane?", "   "),
        written("", "An answer"),
        written("Trap", state="trap"),
        written("Gender", "Female", kind="choice"),
        written("Do you have a disability?", "No", kind="choice"),
    ],
    ids=lambda answer: answer.question.label or "no words",
)
def test_what_is_no_answer_to_remember_is_refused_with_a_reason(context: Context, answer: WrittenAnswer) -> None:
    learned = learn_answers(context, about=ABOUT, answers=[answer])
    assert (learned.kept, len(learned.because), bank(context)) == (0, 1, [])


def test_the_rest_of_the_profile_stays_as_it_is(context: Context) -> None:
    replace_profile(context, document={"basics": {"name": "Ada"}, "x-companion": {"pronouns": "she/her"}}, why="Test")
    learn_answers(context, about=ABOUT, answers=[written("Favorite crane?")])
    profile = profile_of(context)
    assert (profile.basics.name, profile.companion.pronouns, len(profile.companion.answers)) == ("Ada", "she/her", 1)
