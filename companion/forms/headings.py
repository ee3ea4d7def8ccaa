"""Headings that tell of the whole form, not of a question: "Apply for Product Manager" forbids nobody's own name."""

from collections.abc import Sequence

from companion.domain.form import Question
from companion.forms.text import said
from companion.forms.worded import between_words, phrases

_APPLY = between_words(phrases("scope", "apply"))
_SOMEBODY = between_words(
    ("references?", "referenz\\w*", "referenc\\w*", "emergency", "notfall\\w*", "urgence", "spouse", "referral")
)
_MANY = 8


def without_titles(questions: Sequence[Question], title: str) -> list[Question]:
    """The questions without the headings that are the page's title, speak of applying, or stand over all of many."""
    listed = [set(question.groups) for question in questions]
    shared = set.intersection(*listed) if len(questions) >= _MANY else set()
    page = f" {said(title)} "
    titles = {group for groups in listed for group in groups if group in shared or _is_title(group, page)}
    return [_without(question, titles) for question in questions] if titles else list(questions)


def _is_title(group: str, page: str) -> bool:
    words = said(group)
    if _SOMEBODY.search(words):
        return False
    return _APPLY.search(words) is not None or (" " in words and f" {words} " in page)


def _without(question: Question, titles: set[str]) -> Question:
    kept = tuple(group for group in question.groups if group not in titles)
    return question if kept == question.groups else question.model_copy(update={"groups": kept})
