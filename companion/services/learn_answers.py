"""Keep what the person wrote or corrected on a form themselves in the answer bank; they agreed to it."""

from collections.abc import Sequence

from companion.domain.form import Question
from companion.domain.profile import Companion, KeptAnswer, Profile
from companion.domain.receipt import FormAbout
from companion.domain.text import clean_block, fold
from companion.domain.value import Value
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
    """Keep each answer under its topic or its question; one that was kept before is replaced."""
    refusals = {answer.question.label: why for answer in answers if (why := _refusal(answer))}
    learned = [answer for answer in answers if not _refusal(answer)]
    if learned:
        with context.database.write() as session:
            profile, now = get_profile(session), context.clock.now()
            kept = [_kept(answer, about.company, now.date().isoformat()) for answer in learned]
            put_profile(session, _with(profile, kept), at=now, why="You answered these on a form.")
            context.database.on_commit(lambda: context.publisher.publish("profile.changed", {}))
    return Learned(kept=len(learned), because=tuple(f"“{label}”: {why}" for label, why in refusals.items()))


def _refusal(answer: WrittenAnswer) -> str:
    """Why an answer is not kept; empty where it is."""
    question = answer.question
    if question.kind in ("file", "check") or question.type == "password" or question.state in ("hidden", "trap"):
        return "this kind of question is not remembered."
    if not clean_block(answer.answer) or not question.label.strip():
        return "there is nothing to remember."
    field = field_of(question)
    if field is not None and (field.never or field.answer.__module__.rpartition(".")[2] in _PRIVATE):
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
    bank = {_place(answer): answer for answer in profile.companion.answers}
    bank |= {_place(answer): answer for answer in news}
    answers = tuple(bank.values())[-_KEPT_AT_MOST:]
    companion = Companion.model_validate({**profile.companion.model_dump(exclude_unset=True), "answers": answers})
    return profile.model_copy(update={"companion": companion})


def _place(answer: KeptAnswer) -> tuple[str, str]:
    return (answer.topic, "") if answer.topic else ("", fold(answer.question))
