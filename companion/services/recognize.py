"""What one question of a form asks for, standing alone."""

from companion.domain.form import Frame, Question
from companion.forms.assign import recognized
from companion.forms.field import Field
from companion.forms.scope import language_of


def field_of(question: Question, *, language: str = "") -> Field | None:
    """The field that recognizes the question; None where none does. `language` is the page's own word for it."""
    alone = question.model_copy(update={"frame": 0, "scope": 0, "answer": "", "by_person": False, "state": "open"})
    frame = Frame(url="about:blank", language=language, questions=(alone,))
    match = recognized([alone], language_of(frame), {})[0].match
    return match.field if match else None
