"""What a kind of question is: data, plus one function that gives the answer.

A field family is one file in `forms/fields/` that lists its fields in `FIELDS`; adding the file is the whole change.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from companion.domain.form import Answer, Kind, Question
from companion.forms.facts import Facts

ANY: frozenset[Kind] = frozenset({"text", "paragraph", "choice", "choices", "check", "date", "file", "unknown"})
TEXT: frozenset[Kind] = frozenset({"text", "paragraph"})
CHOICE: frozenset[Kind] = frozenset({"choice", "choices"})
CHECK: frozenset[Kind] = frozenset({"check"})
DATE: frozenset[Kind] = frozenset({"date"})


@dataclass(frozen=True)
class Asked:
    """A question that a field recognised. `found` has what the field's pattern named, such as the skill or country."""

    question: Question
    found: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"

    @property
    def index(self) -> int:
        """Which of the repeated blocks it stands in, from 0."""
        return self.question.block.index if self.question.block else 0


@dataclass(frozen=True)
class Field:
    """A kind of question.

    `autocomplete` are HTML tokens. `names` are words of a control's own names, folded ("first name"). `words` are
    regular expressions per language for what is asked, matched against the folded label (`forms/text.py`); named groups
    end up in `Asked.found`. `not_if` are expressions that forbid the field wherever they match (label, groups, names).
    The words are looked for anywhere in the label; where `whole` is set they have to be all of it, but for words that
    say nothing ("your", "please enter"). `once` says that the person is asked it once in a form or block: of several
    questions only the surest gets the answer.
    `never` marks a question that is recognised in order to be left to the person. `within` are block names, folded,
    in which alone it may stand; `kinds` what it can be asked as. `answer` returns None where the person did not say.
    `examples` are labels it must win, `counterexamples` labels it must not take; a test reads both.
    """

    id: str
    label: str
    answer: Callable[[Facts, Asked], Answer | None]
    autocomplete: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    not_if: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    kinds: frozenset[Kind] = ANY
    never: str = ""
    whole: bool = False
    once: bool = False
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
