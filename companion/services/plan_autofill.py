"""What to write into a form that the person looks at; nothing is stored."""

from collections.abc import Sequence

from companion.domain.form import Answer, Choice, FillPlan, Frame, Question
from companion.domain.receipt import FormAbout
from companion.forms.options import choose
from companion.forms.plan import plan_form
from companion.services.context import Context
from companion.services.facts_for_form import facts_for_form
from companion.sites.registry import site_for


def plan_autofill(context: Context, *, about: FormAbout, frames: Sequence[Frame]) -> FillPlan:
    """One fill for every question of the application, with its reason."""
    notes = {name: field for frame in frames for name, field in site_for(frame.url).form_fields.items()}
    return plan_form(frames, facts_for_form(context, about=about), notes)


def choose_options(*, answer: Answer, question: Question) -> Choice:
    """Which options of a widget that is open now say the answer."""
    return choose(answer, question)
