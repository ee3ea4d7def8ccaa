"""Which form of the tab is the application: not the newsletter, the search, the sign-in or a message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from companion.domain.form import Frame, Question, Scope
from companion.forms.assign import Assigned, recognized
from companion.forms.registry import family_of
from companion.forms.text import said
from companion.forms.worded import between_words, phrases, table

_APPLY = between_words((*phrases("scope", "apply"), *phrases("scope", "hint")))
_NEXT = between_words(phrases("scope", "next"))
_OTHER = {why: between_words(words["all"]) for why, words in table("scope")["other"].items()}
_TELLING = frozenset(
    {
        *("names", "contact", "address", "links", "files", "education", "experience", "languages", "skills"),
        *("eligibility", "age", "compensation", "availability", "demographics"),
    }
)
_ONCE = frozenset({"names", "contact", "files"})
ENOUGH = 4
_FEW, _MANY = 4, 8


@dataclass(frozen=True)
class Judged:
    """How much a form looks like the application, and why. Below `ENOUGH` it is none."""

    frame: int
    scope: int
    taken: tuple[Assigned, ...]
    points: int
    because: tuple[str, ...]
    asks_for_whom: frozenset[str]
    is_other: bool = False


def judged(frames: Sequence[Frame], notes: Mapping[str, str]) -> list[Judged]:
    """Every form of the tab that has questions."""
    found = []
    for frame in frames:
        for index in dict.fromkeys(question.scope for question in frame.questions):
            questions = tuple(question for question in frame.questions if question.scope == index)
            scope = next((scope for scope in frame.scopes if scope.index == index), Scope(index=index))
            found.append(_judge(frame, scope, recognized(questions, language_of(frame), notes, title=frame.title)))
    return found


def applications(forms: Sequence[Judged]) -> list[Judged]:
    """The forms that make up the application: the likeliest, and what goes on from it without asking the same again."""
    likely = sorted((form for form in forms if form.points >= ENOUGH), key=lambda form: -form.points)
    chosen: list[Judged] = []
    asked: set[str] = set()
    for form in likely:
        if chosen and (form.is_other or form.asks_for_whom & asked):
            continue
        chosen.append(form)
        asked |= form.asks_for_whom
    return sorted(chosen, key=lambda form: (form.frame, form.scope))


def language_of(frame: Frame) -> str:
    """The page's language as two letters; English where it does not say."""
    return frame.language.replace("_", "-").partition("-")[0].casefold() or "en"


def _judge(frame: Frame, scope: Scope, taken: Sequence[Assigned]) -> Judged:
    questions = [one.evidence.question for one in taken]
    asks = {one.match.field.id for one in taken if one.match and family_of(one.match.field.id) in _TELLING}
    for_whom = frozenset(name for name in asks if family_of(name) in _ONCE)
    words = [said(text) for text in (scope.heading, *scope.buttons)]
    own = " | ".join((*words, " ".join(scope.names), said(scope.action)))
    signs = (
        (bool(asks), len(asks), f"It asks for {len(asks)} things of an applicant."),
        (any(one.kind == "file" for one in questions), 3, "It takes a file."),
        (_APPLY.search(own) is not None, 3, "Its heading or button says application."),
        (any(_NEXT.search(text) for text in words) and len(questions) > 1, 2, "It goes on to a next step."),
        (_APPLY.search(said(f"{frame.title} {frame.url}")) is not None, 2, "The page is about applying."),
        (len(questions) >= _MANY, 1, "It has many questions."),
    )
    against = _against(own, scope, questions)
    points = sum(worth for is_so, worth, _ in signs if is_so) - _weight(against, questions)
    because = (*(why for is_so, _, why in signs if is_so), *against)
    return Judged(frame.frame, scope.index, tuple(taken), points, because, for_whom, is_other=bool(against))


def _weight(against: Sequence[str], questions: Sequence[Question]) -> int:
    """What speaks against a form; more where it is small and takes no file."""
    is_small = len(questions) <= _FEW and not any(one.kind == "file" for one in questions)
    return (3 + 3 * is_small) if against else 0


def _against(own: str, scope: Scope, questions: Sequence[Question]) -> list[str]:
    found = [why for why, words in _OTHER.items() if words.search(own)]
    if any(question.type == "password" for question in questions):
        found.append("It asks for a password.")
    if scope.method.casefold() == "get" and len(questions) <= 3 and not any(q.kind == "file" for q in questions):
        found.append("It searches.")
    return found
