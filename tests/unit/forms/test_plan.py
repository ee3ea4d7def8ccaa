"""The plan fills what the profile answers, leaves the rest with its reason, and has no way to submit."""

from typing import Any

import pytest

from companion.domain.form import Adder, Fill, FillPlan, Frame, Question, Scope
from companion.domain.profile import Profile
from companion.forms.plan import plan_form
from tests.unit.forms.person import PROFILE, facts


def _asked(label: str, kind: str = "text", **about: Any) -> Question:
    return Question.model_validate({"id": label, "widget": kind, "kind": kind, "label": label} | about)


def _page(*questions: Question, **about: Any) -> Frame:
    scopes = (Scope(index=0, heading="Application", buttons=("Submit application",)),)
    return Frame(url="https://acme.example/apply", scopes=scopes, questions=questions, **about)


def _filled(question: Question) -> Fill:
    plan = plan_form([_page(question, _asked("Resume", "file"))], facts())
    return next(fill for fill in plan.fills if fill.question == question.id)


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("readonly", "does not let"),
        ("disabled", "switched off"),
        ("hidden", "cannot be seen"),
        ("trap", "catch programs"),
    ],
)
def test_what_is_not_open_is_left_with_the_reason(state: str, reason: str) -> None:
    fill = _filled(_asked("First name", state=state))
    assert fill.action == "leave"
    assert reason in fill.because[-1]


def test_what_the_person_typed_is_never_overwritten() -> None:
    fill = _filled(_asked("First name", answer="Inés", by_person=True))
    assert fill.action == "leave"
    assert "yourself" in fill.because[-1]


def test_what_a_parser_wrote_is_set_right() -> None:
    assert _filled(_asked("Last name", answer="Vander Molen")).text == "Vandermolen"


def test_what_stands_there_already_is_left() -> None:
    fill = _filled(_asked("First name", answer=" ines "))
    assert fill.action == "leave"
    assert "already" in fill.because[-1]


def test_what_the_profile_does_not_say_is_left_with_what_is_missing() -> None:
    fill = _filled(_asked("Twitter"))
    assert fill.action == "leave"
    assert "Twitter" in fill.because[-1]


def test_a_password_gets_nothing_whatever_it_is_called() -> None:
    assert _filled(_asked("Name", type="password")).action == "leave"


def test_an_unknown_question_says_so() -> None:
    fill = _filled(_asked("Describe your favorite algorithm in one word"))
    assert (fill.action, fill.topic) == ("leave", "")
    assert fill.because


def test_a_fill_names_its_family_topic_source_and_the_words_that_matched() -> None:
    fill = _filled(_asked("Last name"))
    assert (fill.family, fill.topic) == ("family_name", "family_name")
    assert fill.answer
    assert fill.answer.source == "Your profile: family name"
    assert "last name" in fill.because[0]


def test_a_sites_own_word_for_a_field_outweighs_the_label() -> None:
    page = _page(_asked("Wie dürfen wir sagen?", names=("_system_7",)), _asked("Resume", "file"))
    plan = plan_form([page], facts(), {"_system_7": "given_name"})
    assert next(fill for fill in plan.fills if fill.question != "Resume").text == "Ines"


def test_without_a_file_of_that_kind_the_question_is_left() -> None:
    assert _filled(_asked("Cover letter", "file")).action == "leave"


def test_a_file_that_the_page_does_not_take_is_not_attached() -> None:
    assert _filled(_asked("CV", "file", accept=".docx")).action == "leave"
    assert _filled(_asked("CV", "file", accept="application/pdf,.doc")).action == "fill"


def test_an_empty_profile_fills_nothing_and_loses_no_question() -> None:
    empty = facts().model_copy(update={"profile": Profile(), "documents": ()})
    page = _page(_asked("First name"), _asked("Email"), _asked("Resume", "file"), _asked("Country", "choice"))
    plan = plan_form([page], empty)
    assert len(plan.fills) == 4
    assert {fill.action for fill in plan.fills} == {"leave"}


def test_a_form_of_five_hundred_questions_is_planned_whole() -> None:
    questions = [_asked(f"Question {number} about something", id=f"q{number}") for number in range(500)]
    page = _page(*(one.model_copy(update={"id": f"q{n}"}) for n, one in enumerate(questions)), _asked("CV", "file"))
    assert len(plan_form([page], facts()).fills) == 501


def test_adders_are_pressed_for_what_has_no_block_yet_and_at_most_five_times() -> None:
    many = PROFILE.model_copy(update={"work": PROFILE.work * 4})
    adders = (Adder(id="w", label="Add another", block="Work experience", count=1), Adder(id="x", label="Add skill"))
    plan = plan_form([_page(_asked("CV", "file"), adders=adders)], facts().model_copy(update={"profile": many}))
    assert [(one.adder, one.times) for one in plan.additions] == [("w", 4)]


def test_the_country_that_one_question_names_holds_for_the_others_where_the_job_says_none() -> None:
    home = {"country": "US", "authorized": True, "sponsorship_required": False}
    said = [home, {"country": "DE", "authorized": False, "sponsorship_required": True}]
    person = Profile.model_validate({"x-companion": {"work_authorization": said}})
    asked = _asked("Will you require visa sponsorship?", "text")
    named = _asked("Are you authorized to work in the United States?", "text")
    known = facts().model_copy(update={"profile": person})
    alone = plan_form([_page(asked, _asked("Resume", "file"))], known)
    together = plan_form([_page(named, asked, _asked("Resume", "file"))], known)
    assert [fill.action for fill in alone.fills if fill.question == asked.id] != ["fill"]
    assert [fill.shown for fill in together.fills if fill.question == asked.id] == ["No"]


def test_a_plan_has_no_way_to_submit() -> None:
    assert not [
        name for model in (FillPlan, Fill) for name in model.model_fields if "submit" in name or "click" in name
    ]


def test_a_question_about_somebody_else_says_so() -> None:
    fill = _filled(_asked("Emergency contact name"))
    assert fill.action == "leave"
    assert "somebody" in fill.because[-1]


def test_where_words_are_strange_the_type_or_the_shape_of_the_placeholder_tells() -> None:
    assert _filled(_asked("", type="email", id="e")).topic == "email"
    assert _filled(_asked("Where do letters find you?", type="email", id="e")).topic == "email"
    assert _filled(_asked("Ring me on", placeholder="(201) 555-0123", id="e")).topic == "phone"
    assert _filled(_asked("", placeholder="name@example.com", id="e")).topic == "email"
    assert _filled(_asked("", placeholder="12/31/2024", id="e", kind="date")).topic == ""
    assert _filled(_asked("Your supervisor", type="email", id="e")).topic == ""


def test_the_type_gives_way_to_a_question_that_asks_in_words() -> None:
    page = _page(_asked("Send a copy to", type="email"), _asked("Email"), _asked("Resume", "file"))
    filled = {fill.question: fill.action for fill in plan_form([page], facts()).fills}
    assert filled == {"Resume": "fill", "Send a copy to": "leave", "Email": "fill"}


def test_beside_an_unknown_label_a_placeholder_tells_of_addresses_only() -> None:
    assert _filled(_asked("How do we reach you?", placeholder="Email address")).topic == "email"
    assert _filled(_asked("Favorite band", placeholder="Name")).topic == ""
    assert _filled(_asked("Your manager", placeholder="Email address")).topic == ""


def test_a_control_of_no_known_kind_is_left() -> None:
    assert _filled(_asked("First name", kind="unknown", widget="unknown")).action == "leave"
