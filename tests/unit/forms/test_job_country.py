"""The country of a job that only its form tells."""

from datetime import date

from companion.domain.form import Fill, Frame, Option, Question, Scope
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form

_YES_NO = tuple(Option(id=word, label=word) for word in ("Yes", "No"))


def _sponsorship(label: str, *others: str, home: str = "US") -> Fill:
    asked = (label, *others)
    questions = [Question(id=one, widget="radios", kind="choice", label=one, options=_YES_NO) for one in asked]
    file = Question(id="file", widget="file", kind="file", label="Résumé")
    frame = Frame(url="https://jobs.example/apply", scopes=(Scope(index=0),), questions=(file, *questions))
    said = {
        "basics": {"name": "Noor Okoye", "location": {"countryCode": home}},
        "x-companion": {
            "work_authorization": [
                {"country": "US", "authorized": True, "sponsorship_required": False},
                {"country": "DE", "authorized": False, "sponsorship_required": True},
            ]
        },
    }
    plan = plan_form([frame], Facts(profile=Profile.model_validate(said), today=date(2026, 11, 20)))
    return next(fill for fill in plan.fills if fill.question == label)


def test_a_visa_of_one_country_tells_where_somebody_at_home_there_would_work() -> None:
    assert _sponsorship("Will you require sponsorship (e.g. H-1B)?").options == ("No",)


def test_questions_that_only_american_employers_ask_tell_the_country() -> None:
    assert _sponsorship("Will you require sponsorship?", "Are you Hispanic or Latino?").options == ("No",)


def test_the_country_stays_unknown_to_somebody_who_lives_elsewhere() -> None:
    assert _sponsorship("Will you require sponsorship?", "Are you Hispanic or Latino?", home="PT").action == "leave"


def test_a_question_without_any_country_is_not_filled() -> None:
    assert _sponsorship("Will you require sponsorship?").action != "fill"
