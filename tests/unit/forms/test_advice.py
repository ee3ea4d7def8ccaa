"""What a person without a profile or a résumé file is told."""

from companion.domain.form import DocumentRef, FillPlan, Frame, Question
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form
from tests.fakes import NOON

ASKED = (
    Question(id="q1", widget="text", kind="text", label="Full name"),
    Question(id="q2", widget="text", kind="text", label="E-mail", type="email"),
    Question(id="q3", widget="file", kind="file", label="Resume/CV"),
)
ANA = Profile.model_validate({"basics": {"name": "Ana Muster", "email": "ana@example.org"}})
RESUME = DocumentRef(id=1, kind="resume", name="ana.pdf", media_type="application/pdf", size=1)


def planned(profile: Profile, *documents: DocumentRef) -> FillPlan:
    facts = Facts(profile=profile, today=NOON.date(), documents=documents)
    return plan_form([Frame(url="https://jobs.example.com/1/apply", questions=ASKED)], facts)


def test_an_empty_profile_is_told_where_to_begin() -> None:
    plan = planned(Profile(), RESUME)
    assert [(one.page, one.sentence.split(",")[0]) for one in plan.advice] == [("/profile", "Your profile is empty")]
    assert [fill.action for fill in plan.fills if fill.family != "resume"] == ["leave", "leave"]


def test_a_missing_resume_is_told_where_one_is_asked() -> None:
    assert [one.page for one in planned(ANA).advice] == ["/documents"]


def test_whoever_has_both_is_told_nothing() -> None:
    assert planned(ANA, RESUME).advice == ()
