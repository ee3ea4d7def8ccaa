"""Questions and answers, shortly written, for tests of options and fields."""

from collections.abc import Sequence

from companion.domain.form import Answer, Kind, Option, Question
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.lexicon import named_by
from companion.forms.options import choose
from companion.forms.registry import field_by_id
from companion.forms.text import said


def question(
    label: str, options: Sequence[str] | None = None, *, kind: Kind | None = None, type_: str = ""
) -> Question:
    """A question with a label, and with options named by their words."""
    listed = tuple(Option(id=option, label=option) for option in options) if options is not None else None
    chosen: Kind = kind or ("choice" if options is not None else "text")
    return Question(id="q", widget="any", kind=chosen, label=label, options=listed, type=type_)


def chosen(answer: Answer, options: Sequence[str], *, kind: Kind = "choice") -> tuple[str, ...]:
    """The words of the options that say the answer."""
    return choose(answer, question("Asked", options, kind=kind)).options


def says(text: str, options: Sequence[str], *, topic: str = "any", choices: tuple[str, ...] = ()) -> str | None:
    """The option that says a text, None where none does."""
    found = chosen(Answer(topic=topic, text=text, choices=choices), options)
    return found[0] if found else None


def answered(field_id: str, asked: Question, facts: Facts) -> Answer | None:
    """What the field answers to a question that names it."""
    field = field_by_id(field_id)
    assert field is not None
    found = next((hit.found for hit in named_by(said(asked.label)) if hit.field.id == field_id), ())
    return field.answer(facts, Asked(question=asked, found=dict(found)))
