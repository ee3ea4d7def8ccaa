"""Planning a form: 60 questions never seen before, and how much of the corpus is right."""

import gc
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
    times = list(_times())
    yield Figure("the first plan after a start", times[:1])
    yield Figure(f"a plan for {QUESTIONS} questions", times[TIMES:], budget=10, judge="p95")
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
    """Milliseconds a form. Expressions are compiled once in a daemon's life, before that; texts are new each time."""
    known, numbers = facts(), count()
    questions = [question for case in cases() for frame in case.frames for question in frame.questions]
    gc.collect()
    gc.freeze()  # as the daemon does once it has started
    for start in (*range(TIMES), *range(TIMES)):
        chosen = [_unseen(question, next(numbers)) for question in islice(questions, start * 5, start * 5 + QUESTIONS)]
        scopes = (Scope(index=0, buttons=("Apply",)),)
        frame = Frame(url="https://x.example/apply", scopes=scopes, questions=tuple(chosen))
        _forget()
        begin = perf_counter()
        plan_form([frame], known)
        yield (perf_counter() - begin) * 1000


def _unseen(question: Question, number: int) -> Question:
    return question.model_copy(update={"id": f"q{number}", "frame": 0, "scope": 0})


def _forget() -> None:
    for remembered in (named_by, said, variants, is_generic):
        remembered.cache_clear()
