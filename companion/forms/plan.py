"""The plan for a form: one fill for each question of the application, with its reason. There is no submit."""

from collections.abc import Mapping, Sequence

from companion.domain.form import Answer, Block, Fill, FillPlan, Frame, Question
from companion.forms.additions import additions
from companion.forms.advice import advice
from companion.forms.assign import Assigned, assign
from companion.forms.bank import remembered
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.job_country import located
from companion.forms.match import Match
from companion.forms.scope import Judged, applications, judged
from companion.forms.text import is_generic
from companion.forms.writing import written

_STATES = {
    "hidden": "It cannot be seen.",
    "trap": "It is made to catch programs; people do not see it.",
    "disabled": "The page has it switched off.",
    "readonly": "The page does not let it be changed.",
}


def plan_form(frames: Sequence[Frame], facts: Facts, notes: Mapping[str, str] = {}) -> FillPlan:
    """What to do with the application form in these frames of a tab; `is_application` is False where there is none.

    `notes` are a site's own words: a control's name to the id of the field that it always is.
    """
    forms = judged(frames, notes)
    chosen = applications(forms)
    if not chosen:
        return FillPlan(is_application=False, because=_no_application(forms))
    assigned = assign([one for form in chosen for one in form.taken])
    facts = located(facts, assigned)
    files_first = sorted(assigned, key=lambda one: one.evidence.question.kind != "file")
    scopes = {(form.frame, form.scope) for form in chosen}
    adders = [adder for frame in frames for adder in frame.adders if (adder.frame, adder.scope) in scopes]
    fills = tuple(_fill(one, facts) for one in files_first)
    return FillPlan(
        is_application=True,
        fills=fills,
        additions=additions(adders, assigned, facts),
        advice=advice(fills, facts),
        because=tuple(line for form in chosen for line in form.because),
    )


def _no_application(forms: Sequence[Judged]) -> tuple[str, ...]:
    if not forms:
        return ("There is no form on this page.",)
    best = max(forms, key=lambda form: form.points)
    return ("No form here looks like an application.", *best.because)


def _fill(one: Assigned, facts: Facts) -> Fill:
    """Why the question is left, or what is written."""
    question, match = one.evidence.question, one.match or _agreed(one, facts)
    if match is None:
        return _unknown(one, facts)
    known = Fill(
        frame=question.frame,
        question=question.id,
        action="leave",
        family=match.field.id,
        topic=match.field.id,
        because=(match.because,),
    )
    if blocked := _blocked(question) or match.field.never:
        return _with(known, blocked)
    asked = Asked(_placed(question, one.evidence.block), match.found, one.evidence.language)
    answer = match.field.answer(facts, asked) or remembered(facts, question, match.field.id)
    if answer is None:
        return _with(known, f"Your profile does not say this: {match.field.label}.")
    return _answered(known, answer, one)


def _agreed(one: Assigned, facts: Facts) -> Match | None:
    """One of several equally good matches: where all have the same answer, or any of several things is asked for."""
    if not one.rivals or any(rival.field.never for rival in one.rivals):
        return None
    placed = _placed(one.evidence.question, one.evidence.block)
    answers = [rival.field.answer(facts, Asked(placed, rival.found, one.evidence.language)) for rival in one.rivals]
    is_either = len({rival.words for rival in one.rivals}) == len(one.rivals)
    if is_either and all(answer is None or answer.yes is None for answer in answers):
        return next((rival for rival, answer in zip(one.rivals, answers, strict=True) if answer), None)
    said = {(answer.text, answer.yes, answer.date, answer.number) if answer else None for answer in answers}
    return one.rivals[0] if len(said) == 1 and None not in said else None


def _unknown(one: Assigned, facts: Facts) -> Fill:
    """A question that no field knows may have been answered before."""
    question = one.evidence.question
    kept = None if _blocked(question) else remembered(facts, question)
    if kept is None:
        return _left(question, one.because)
    known = Fill(frame=question.frame, question=question.id, action="leave", family="custom")
    return _answered(known, kept, one)


def _answered(known: Fill, answer: Answer, one: Assigned) -> Fill:
    question = one.evidence.question
    result = written(answer, question, one.evidence.language)
    there = result.can and question.answer and _same(question.answer, result.shown)
    because = (*known.because, *answer.because, *result.because, *(("It stands there already.",) if there else ()))
    told = {"topic": answer.topic, "answer": answer, "because": because, "shown": result.shown}
    if not result.can or there:
        return known.model_copy(update=told)
    is_sure = answer.certain and result.certain and not answer.draft
    action = "fill" if is_sure else "propose"
    return known.model_copy(update={**told, "action": action, "text": result.text, "options": result.options})


def _blocked(question: Question) -> str:
    if question.state != "open":
        return _STATES[question.state]
    if question.by_person and question.answer:
        return "You wrote this yourself."
    if question.kind == "unknown" and question.widget in ("", "unknown", "password"):
        return "This kind of control is not known, so nothing is written into it."
    return ""


def _left(question: Question, because: Sequence[str]) -> Fill:
    reason = _blocked(question)
    if not reason and is_generic(question.label) and not question.names:
        reason = "It has no words that say what is asked."
    return Fill(
        frame=question.frame, question=question.id, action="leave", because=(reason,) if reason else tuple(because)
    )


def _with(fill: Fill, reason: str) -> Fill:
    return fill.model_copy(update={"because": (*fill.because, reason)})


def _same(there: str, wanted: str) -> bool:
    return " ".join(there.split()).casefold() == " ".join(wanted.split()).casefold()


def _placed(question: Question, block: Block | None) -> Question:
    return question if question.block == block else question.model_copy(update={"block": block})
