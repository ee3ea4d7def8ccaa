"""What one question of a form asks for, standing alone."""

from companion.domain.form import Frame, Question, Scope
from companion.forms.facts import Facts
from companion.forms.field import Field
from companion.forms.plan import plan_form
from companion.forms.registry import all_fields


def field_of(question: Question, facts: Facts) -> Field | None:
    """The field that recognises the question; None where none does."""
    alone = question.model_copy(update={"frame": 0, "scope": 0, "answer": "", "by_person": False, "state": "open"})
    frame = Frame(url="about:blank", scopes=(Scope(index=0, heading="Apply"),), questions=(alone,))
    family = next((fill.family for fill in plan_form([frame], facts).fills), "")
    return next((field for field in all_fields() if field.id == family), None)
