"""Keep what the person wrote or corrected on a form themselves in the answer bank; they agreed to it."""

from collections.abc import Sequence

from companion.domain.form import Question
from companion.domain.profile import Companion, KeptAnswer, Profile
from companion.domain.profile_version import LEARNED
from companion.domain.receipt import FormAbout
from companion.domain.text import clean_block
from companion.domain.value import Value
from companion.forms.bank import asks_same
from companion.forms.registry import family_of
from companion.services.context import Context
from companion.services.recognize import field_of
from companion.store.profile import get_profile, put_profile

_KEPT_AT_MOST = 2_000
_PRIVATE = frozenset({"demographics", "consent", "attestations", "files"})
"""Families of fields whose answers are decided on the profile's page, or on the form itself, but never learned."""


class WrittenAnswer(Value):
    """What the person put as the answer to a question; `topic` is what the plan took it for."""

    question: Question
    topic: str = ""
    answer: str


class Learned(Value):
    """How many answers were kept, and for the others why not."""

    kept: int
    because: tuple[str, ...] = ()


def learn_answers(context: Context, *, about: FormAbout, answers: Sequence[WrittenAnswer]) -> Learned:
    """Keep each answer with its topic and its question; what was kept for the same question before is replaced."""
    judged = [(answer, _refusal(answer)) for answer in answers]
    learned = [answer for answer, why in judged if not why]
    if learned:
        with context.database.write() as session:
            profile, now = get_profile(session), context.clock.now()
            kept = [_kept(answer, about.company, now.date().isoformat()) for answer in learned]
            put_profile(session, _with(profile, kept), at=now, why=LEARNED)
            context.database.on_commit(lambda: context.publisher.publish("profile.changed", {}))
    return Learned(kept=len(learned), because=_reasons(judged))


def _reasons(judged: Sequence[tuple[WrittenAnswer, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"“{answer.question.label}”: {why}" for answer, why in judged if why))


def _refusal(answer: WrittenAnswer) -> str:
    """Why an answer is not kept; empty where it is."""
    question = answer.question
    if question.kind in ("file", "check") or question.type == "password" or question.state in ("hidden", "trap"):
        return "this kind of question is not remembered."
    if not clean_block(answer.answer) or not question.label.strip():
        return "there is nothing to remember."
    field = field_of(question)
    if field is not None and (field.never or family_of(field.id) in _PRIVATE):
        return "this is asked too personally to be remembered; say it on your profile's page if you want it filled."
    return ""


def _kept(answer: WrittenAnswer, company: str, day: str) -> KeptAnswer:
    return KeptAnswer(
        topic=answer.topic,
        question=answer.question.label,
        answer=clean_block(answer.answer),
        confirmed=True,
        origin="form",
        at=day,
        company=company,
    )


def _with(profile: Profile, news: Sequence[KeptAnswer]) -> Profile:
    bank: list[KeptAnswer] = list(profile.companion.answers)
    for new in news:
        bank = [*(kept for kept in bank if not asks_same(kept, new)), new]
    answers = tuple(bank[-_KEPT_AT_MOST:])
    companion = Companion.model_validate({**profile.companion.model_dump(exclude_unset=True), "answers": answers})
    return profile.model_copy(update={"companion": companion})
