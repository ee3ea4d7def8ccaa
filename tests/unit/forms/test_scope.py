"""Of all forms of a tab only the application is filled, and it says why it is one."""

from companion.domain.form import Frame, Question, Scope
from companion.forms.plan import plan_form
from tests.unit.forms.person import facts


def _asked(*labels: str, scope: int = 0, frame: int = 0) -> tuple[Question, ...]:
    def kind(label: str) -> str:
        return "file" if label in ("Resume", "CV") else "text"

    return tuple(
        Question.model_validate(
            {
                "id": f"{scope}-{label}",
                "widget": kind(label),
                "kind": kind(label),
                "label": label,
                "scope": scope,
                "frame": frame,
            }
        )
        for label in labels
    )


def _page(*questions: Question, scopes: tuple[Scope, ...], frame: int = 0, url: str = "https://acme.example/") -> Frame:
    return Frame(frame=frame, url=url, scopes=scopes, questions=questions)


def test_a_newsletter_beside_the_application_is_not_in_the_plan() -> None:
    scopes = (Scope(index=0, buttons=("Apply now",)), Scope(index=1, heading="Newsletter", buttons=("Subscribe",)))
    page = _page(*_asked("Name", "Email", "Resume"), *_asked("Name", "Email", scope=1), scopes=scopes)
    plan = plan_form([page], facts())
    assert {fill.question for fill in plan.fills} == {"0-Name", "0-Email", "0-Resume"}


def test_a_contact_form_is_no_application() -> None:
    page = _page(*_asked("Name", "Email", "Phone", "Message"), scopes=(Scope(index=0, buttons=("Send message",)),))
    plan = plan_form([page], facts())
    assert not plan.is_application
    assert "It sends a message." in plan.because


def test_a_page_without_a_form_says_so() -> None:
    plan = plan_form([_page(scopes=())], facts())
    assert plan.because == ("There is no form on this page.",)


def test_a_step_of_own_questions_is_an_application_by_its_heading_and_button() -> None:
    scopes = (Scope(index=0, heading="Apply to Acme", buttons=("Back", "Next")),)
    assert plan_form([_page(*_asked("Why Acme?", "Your favorite tool?"), scopes=scopes)], facts()).is_application


def test_a_form_that_goes_on_in_another_scope_is_one_application() -> None:
    scopes = (
        Scope(index=0, heading="Your details"),
        Scope(index=1, heading="Application documents", buttons=("Apply",)),
    )
    page = _page(*_asked("First name", "Last name", "Email", "Phone"), *_asked("CV", "Website", scope=1), scopes=scopes)
    plan = plan_form([page], facts())
    assert {fill.question for fill in plan.fills if fill.action == "fill"} >= {"0-First name", "1-CV", "1-Website"}


def test_a_second_form_that_asks_the_same_again_is_another_one() -> None:
    scopes = (
        Scope(index=0, buttons=("Submit application",)),
        Scope(index=1, heading="Apply with the app", buttons=("Apply",)),
    )
    page = _page(*_asked("Name", "Email", "Resume"), *_asked("Email", "Phone", "LinkedIn", scope=1), scopes=scopes)
    assert {fill.question for fill in plan_form([page], facts()).fills} == {"0-Name", "0-Email", "0-Resume"}


def test_the_frame_with_the_form_is_found_among_others() -> None:
    outer = _page(*_asked("Search jobs"), scopes=(Scope(index=0, buttons=("Search",), method="get"),))
    scopes = (Scope(index=0, buttons=("Submit Application",)),)
    inner = _page(
        *_asked("Name", "Email", "Resume", frame=2), scopes=scopes, frame=2, url="https://board.example/embed"
    )
    plan = plan_form([outer, inner], facts())
    assert {fill.frame for fill in plan.fills} == {2}
