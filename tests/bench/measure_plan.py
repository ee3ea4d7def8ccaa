"""Planning a form: 60 questions never seen before, and how much of the corpus is right."""

from collections.abc import Iterator
from itertools import count, islice
from time import perf_counter

from companion.domain.form import Frame, Question, Scope
from companion.forms.lexicon import named_by
from companion.forms.plan import plan_form
from companion.forms.text import is_generic, said, variants
from tests.bench.figure import Figure
from tests.unit.forms.corpus import LEFT, cases, seen
from tests.unit.forms.person import facts

QUESTIONS = 60
TIMES = 60


def figures() -> Iterator[Figure]:
    """The time of a plan, and the shares of the corpus."""
    yield Figure(f"a plan for {QUESTIONS} questions", list(_times()), budget=10, judge="p95")
    looked_at = [one for case in cases() for one in seen(case)]
    answerable = [one for one in looked_at if one.expected != LEFT]
    written = [one for one in looked_at if one.written != LEFT]
    kept = [one for one in looked_at if one.expected == LEFT and one.written != LEFT]
    right = 100 * sum(one.is_right for one in answerable) / len(answerable)
    wrong = 100 * sum(one.is_wrong for one in written) / len(written)
    yield Figure("corpus of forms: answerable questions right", [right], unit="%")
    yield Figure("corpus of forms: written ones wrong", [wrong], unit="%", budget=1)
    yield Figure("corpus of forms: written that must stay empty", [len(kept)], unit="fields", budget=0)


def _times() -> Iterator[float]:
    """Each form has words of its own, so that nothing is remembered from the one before."""
    known, numbers = facts(), count()
    questions = [question for case in cases() for frame in case.frames for question in frame.questions]
    for start in range(TIMES + 1):
        chosen = [_unseen(question, next(numbers)) for question in islice(questions, start * 5, start * 5 + QUESTIONS)]
        frame = Frame(
            url="https://x.example/apply", scopes=(Scope(index=0, buttons=("Apply",)),), questions=tuple(chosen)
        )
        _forget()
        begin = perf_counter()
        plan_form([frame], known)
        if start:
            yield (perf_counter() - begin) * 1000


def _unseen(question: Question, number: int) -> Question:
    return question.model_copy(update={"id": f"q{number}", "frame": 0, "scope": 0})


def _forget() -> None:
    for remembered in (named_by, said, variants, is_generic):
        remembered.cache_clear()
