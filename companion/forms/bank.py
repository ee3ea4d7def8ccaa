"""The answer bank: what the person answered before, found again by topic and by how it was asked.

Only a confirmed answer to the same topic in nearly the same words is filled; what is merely similar is proposed with
the old wording, and a draft never answers a question of fact.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from companion.domain.form import Answer, Question
from companion.domain.profile import KeptAnswer
from companion.domain.text import fold
from companion.forms.countries import countries_in
from companion.forms.dates import partial_date
from companion.forms.facts import Facts
from companion.forms.filler import FILLER
from companion.forms.negation import NEGATIONS
from companion.forms.numbers import ages_in_digits, numbers_in
from companion.forms.terms import key
from companion.forms.truth import said, turned

_SIMILAR = 88
_NEAR = 70
_FREE = frozenset({"summary", "about_you", "why_company", "why_role", "achievement", "strengths", "challenge", "goals"})
_OF_ONE_COMPANY = frozenset({"why_company", "why_role", "cover_letter_text", "additional_information"})
_DRAFTED = frozenset({"model", "template"})


class _Sense(NamedTuple):
    """What a question is about: its field with what that found, the places and numbers named, which way it turns."""

    field: str
    about: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()
    turned: bool | None = False

    @property
    def is_exact(self) -> bool:
        """Whether the field found in the question what it is about, so that other words make no difference."""
        return bool(self.about)


class _Hit(NamedTuple):
    kept: KeptAnswer
    is_same: bool
    likeness: float


def remembered(facts: Facts, question: Question, topic: str = "") -> Answer | None:
    """The answer that was kept for the topic or the wording; None where none is like enough.

    `topic` is a field's id or a topic of one ("years_with", "years_with:python"), empty for what no field knows.
    """
    kept = [one for one in facts.profile.companion.answers if one.answer and not _is_doubtful(one, topic)]
    hits = sorted(_hits(kept, question.label, topic), key=lambda hit: (hit.is_same, hit.likeness), reverse=True)
    if not hits:
        return None
    best = hits[0]
    others = {hit.kept.answer for hit in hits if hit.is_same} if best.is_same else set()
    is_sure = best.is_same and best.kept.confirmed and len(others) == 1 and _is_about(best.kept, topic, facts)
    return _answer(best, topic, certain=is_sure)


def asks_same(one: KeptAnswer, other: KeptAnswer) -> bool:
    """Whether the two answer the same question: years with one skill are not the years with another."""
    if root(one.topic) != root(other.topic) or not one.topic:
        return fold(one.question) == fold(other.question) and not (one.topic and other.topic)
    return _sense(one.question)[1:] == _sense(other.question)[1:]


def _is_doubtful(kept: KeptAnswer, topic: str) -> bool:
    """Whether it is a draft that nobody confirmed, for a question of fact."""
    return kept.origin in _DRAFTED and not kept.confirmed and root(topic) not in _FREE | _OF_ONE_COMPANY


def root(topic: str) -> str:
    """The field of a topic: "years_with:python" is about "years_with"."""
    return topic.partition(":")[0]


def _hits(kept: Iterable[KeptAnswer], label: str, topic: str) -> Iterable[_Hit]:
    wording, is_exact, words = _wording(label), _sense(label).is_exact, key(label)
    for one in kept:
        is_topic = bool(topic) and root(one.topic) == root(topic)
        if not is_topic and not is_exact and not _overlap(wording, _wording(one.question)):
            continue  # most of a long bank
        likeness = _likeness(key(one.question), words)
        if _is_same(one, label, topic, likeness=likeness):
            yield _Hit(one, is_same=True, likeness=likeness)
        elif (is_topic or not (one.topic and topic)) and (likeness >= _SIMILAR or (is_topic and root(topic) in _FREE)):
            yield _Hit(one, is_same=False, likeness=likeness)


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether at least half of the words of the shorter question stand in the other."""
    return len(one & other) * 2 >= min(len(one), len(other)) > 0


def _is_same(kept: KeptAnswer, label: str, topic: str, *, likeness: float) -> bool:
    """Whether it was asked in the same words, or nearly so and about the same; without words, about this topic."""
    if not kept.question:
        return bool(topic) and kept.topic == topic
    if _wording(label) and _wording(kept.question) == _wording(label):
        return True
    if root(topic) in _FREE | _OF_ONE_COMPANY:
        return False
    sense = _sense(label)
    return (likeness >= _NEAR or sense.is_exact) and sense == _sense(kept.question)


@lru_cache(maxsize=4_096)
def _sense(label: str) -> _Sense:
    from companion.forms.lexicon import named_by  # the fields use the bank
    from companion.forms.text import said as words_of

    hits = named_by(words_of(ages_in_digits(label)))
    if not hits:
        return _Sense(label)
    about = tuple(value for _, value in hits[0].found)
    return _Sense(hits[0].field.id, about, countries_in(label), numbers_in(ages_in_digits(label)), turned(label))


@lru_cache(maxsize=4_096)
def _wording(label: str) -> frozenset[str]:
    """The words of a question that matter, with every negation."""
    return frozenset(word for word in key(label).split() if word not in FILLER or word in NEGATIONS)


@lru_cache(maxsize=4_096)
def _likeness(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other) if one and other else 0.0


def _is_about(kept: KeptAnswer, topic: str, facts: Facts) -> bool:
    """Whether what was written for one company may stand on this form."""
    return root(topic) not in _OF_ONE_COMPANY or not kept.company or key(kept.company) == key(facts.company)


def _answer(hit: _Hit, topic: str, *, certain: bool) -> Answer:
    asked = f"You answered “{hit.kept.question}”" if hit.kept.question else "You kept this answer"
    when = f" for {hit.kept.company}" if hit.kept.company else ""
    return Answer(
        topic=topic or hit.kept.topic or "custom",
        text=hit.kept.answer,
        yes=said(hit.kept.answer),
        date=partial_date(hit.kept.answer),
        certain=certain,
        draft=hit.kept.origin in _DRAFTED and not hit.kept.confirmed,
        source="Your earlier answers",
        because=(f"{asked}{when}.",),
    )
