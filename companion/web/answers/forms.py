"""Filling in a form: the plan, the choice among options, the files, and what is kept afterwards.

The engine that plans is loaded with the first request.
"""

from base64 import b64encode

from companion.domain.receipt import FormAbout
from companion.web.answers import Answer, Desk
from companion.web.job_body import saved_job
from companion.web.wire import SavedJob
from companion.web.wire_forms import (
    AnswersLearn,
    AnswersLearned,
    DocumentGet,
    DocumentGot,
    FormChoose,
    FormChosen,
    FormDraft,
    FormDrafted,
    FormPlan,
    FormPlanned,
    FormReceipt,
    JobApplied,
    ReceiptKept,
)


def plan(desk: Desk, body: FormPlan) -> FormPlanned:
    """What to write."""
    from companion.services.plan_autofill import plan_autofill

    return FormPlanned(plan=plan_autofill(desk.context, about=body.about, frames=body.frames))


def choose(_desk: Desk, body: FormChoose) -> FormChosen:
    """The options that say the answer."""
    from companion.services.plan_autofill import choose_options

    choice = choose_options(answer=body.answer, question=body.question)
    return FormChosen(options=list(choice.options), because=list(choice.because))


def draft(desk: Desk, body: FormDraft) -> FormDrafted:
    """A draft for a free text."""
    from companion.services.draft_answer import draft_answer

    drafted = draft_answer(desk.context, about=body.about, question=body.question, language=body.language)
    return FormDrafted(text=drafted.text, by=drafted.by, facts=list(drafted.facts), because=list(drafted.because))


def document(desk: Desk, body: DocumentGet) -> DocumentGot:
    """The file with its name."""
    from companion.services.documents import read_document

    about, content = read_document(desk.context, document_id=body.id)
    return DocumentGot(name=about.name, media_type=about.media_type, data=b64encode(content).decode("ascii"))


def receipt(desk: Desk, body: FormReceipt) -> ReceiptKept:
    """The receipt, kept."""
    from companion.services.keep_receipt import keep_receipt

    kept = keep_receipt(desk.context, about=body.about, fill=body.fill, mode=body.mode, lines=body.lines)
    return ReceiptKept(id=kept.id)


def learn(desk: Desk, body: AnswersLearn) -> AnswersLearned:
    """How many answers were kept."""
    from companion.services.learn_answers import WrittenAnswer, learn_answers

    written = [WrittenAnswer(**answer.__dict__) for answer in body.answers]
    learned = learn_answers(desk.context, about=body.about, answers=written)
    return AnswersLearned(kept=learned.kept, because=list(learned.because))


def applied(desk: Desk, body: JobApplied) -> SavedJob:
    """The job, at applied."""
    from companion.services.mark_applied import mark_applied

    about = body.about or FormAbout(url="", job_id=body.job_id)
    about = about.model_copy(update={"job_id": body.job_id or about.job_id})
    job = mark_applied(desk.context, about=about, fill=body.fill, because=body.because, by_person=body.by_person)
    return saved_job(job)


ANSWERS: dict[str, Answer] = {
    "form.plan": plan,
    "form.choose": choose,
    "form.draft": draft,
    "document.get": document,
    "form.receipt": receipt,
    "answers.learn": learn,
    "job.applied": applied,
}
