"""What site files say of their forms: every note names a field that exists, and decides before any guess."""

import pytest

from companion.domain.form import Frame, Question
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form
from companion.forms.registry import all_fields
from companion.sites.base import Site
from companion.sites.registry import all_sites
from tests.fakes import NOON

NOTED = [site for site in all_sites() if site.form_fields]


def test_there_are_notes() -> None:
    assert len(NOTED) >= 10


@pytest.mark.parametrize("site", NOTED, ids=lambda site: site.id)
def test_every_note_names_a_field(site: Site) -> None:
    known = {field.id for field in all_fields()}
    assert {name: field for name, field in site.form_fields.items() if field not in known} == {}


def test_a_note_goes_before_what_the_label_seems_to_say() -> None:
    said = {"basics": {"name": "Ana Muster", "email": "ana@example.org"}, "work": [{"name": "Example Bread"}]}
    facts = Facts(profile=Profile.model_validate(said), today=NOON.date())
    asked = (
        Question(id="q1", widget="text", kind="text", label="Where you are now", names=("org",)),
        Question(id="q2", widget="text", kind="text", label="E-mail", names=("email",)),
        Question(id="q3", widget="file", kind="file", label="Resume", names=("resume",)),
    )
    plan = plan_form([Frame(url="https://jobs.example.com/1", questions=asked)], facts, {"org": "current_employer"})
    assert {fill.question: fill.family for fill in plan.fills}["q1"] == "current_employer"
