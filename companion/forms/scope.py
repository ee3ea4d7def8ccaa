"""Which form of the tab is the application: not the newsletter, the search, the sign-in or the message to the office."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.form import Frame, Question, Scope
from companion.forms.evidence import Evidence
from companion.forms.match import STRATEGIES, matches
from companion.forms.text import said
from companion.forms.worded import between_words, phrases, table

_APPLY = between_words(phrases("scope", "apply"))
_NEXT = between_words(phrases("scope", "next"))
_OTHER = {why: between_words(words["all"]) for why, words in table("scope")["other"].items()}
_TELLING = frozenset(
    {
        *("given_name", "family_name", "full_name", "email", "phone", "resume", "cover_letter", "linkedin", "github"),
        *("website", "city", "location", "street", "postal_code", "employer", "job_title", "school", "degree"),
        *("current_employer", "current_title", "preferred_name"),
    }
)
ENOUGH = 4


@dataclass(frozen=True)
class Judged:
    """How much a form looks like the application, and why. Below `ENOUGH` it is none."""

    frame: int
    scope: int
    questions: tuple[Question, ...]
    points: int
    because: tuple[str, ...]
    asks: frozenset[str]
    is_marked: bool = False


def judged(frames: Sequence[Frame]) -> list[Judged]:
    """Every form of the tab that has questions."""
    found = []
    for frame in frames:
        for index in dict.fromkeys(question.scope for question in frame.questions):
            questions = tuple(question for question in frame.questions if question.scope == index)
            scope = next((scope for scope in frame.scopes if scope.index == index), Scope(index=index))
            found.append(_judge(frame, scope, questions))
    return found


def applications(forms: Sequence[Judged]) -> list[Judged]:
    """The forms that make up the application: the likeliest, and what goes on from it without asking the same again."""
    likely = sorted((form for form in forms if form.points >= ENOUGH), key=lambda form: -form.points)
    chosen: list[Judged] = []
    asked: set[str] = set()
    for form in likely:
        if chosen and (not form.is_marked or form.asks & asked):
            continue
        chosen.append(form)
        asked |= form.asks
    return sorted(chosen, key=lambda form: (form.frame, form.scope))


def _judge(frame: Frame, scope: Scope, questions: tuple[Question, ...]) -> Judged:
    asks = frozenset(name for question in questions if (name := _telling(question)))
    words = [said(text) for text in (scope.heading, *scope.buttons)]
    own = " | ".join((*words, " ".join(scope.names), said(scope.action)))
    is_marked = _APPLY.search(own) is not None or "resume" in asks
    points, because = len(asks), [f"It asks for {len(asks)} things of an applicant."] if asks else []
    for is_so, worth, why in (
        (any(question.kind == "file" for question in questions), 3, "It takes a file."),
        (_APPLY.search(own) is not None, 3, "Its heading or button says application."),
        (any(_NEXT.search(text) for text in words) and len(questions) > 1, 2, "It goes on to a next step."),
        (_APPLY.search(said(f"{frame.title} {frame.url}")) is not None, 2, "The page is about applying."),
        (len(questions) >= 8, 1, "It has many questions."),
    ):
        if is_so:
            points, because = points + worth, [*because, why]
    against = _against(own, scope, questions)
    if against:
        points, because = points - 3 - (3 if len(questions) <= 4 else 0), [*because, *against]
    return Judged(
        (scope.index and frame.frame) or frame.frame, scope.index, questions, points, tuple(because), asks, is_marked
    )


def _against(own: str, scope: Scope, questions: tuple[Question, ...]) -> list[str]:
    found = [why for why, words in _OTHER.items() if words.search(own)]
    if any(question.type == "password" for question in questions):
        found.append("It asks for a password.")
    if scope.method.casefold() == "get" and len(questions) <= 3 and not any(q.kind == "file" for q in questions):
        found.append("It searches.")
    return found


def _telling(question: Question) -> str:
    evidence = Evidence(question)
    for strategy in STRATEGIES[1:]:
        found = matches(evidence, strategy, {})
        if found:
            return found[0].field.id if found[0].field.id in _TELLING else ""
    return ""
