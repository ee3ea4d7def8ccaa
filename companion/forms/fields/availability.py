"""When and where the person can work: notice, start, relocation, workplace."""

from datetime import date, timedelta

from companion.domain.form import Answer, PartialDate
from companion.forms.dates import partial_date
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.numbers import unit_of
from companion.forms.saying import of_profile
from companion.forms.spans import DAYS, days_of, in_language
from companion.forms.terms import key
from companion.forms.truth import asks_contrary
from companion.forms.worded import left, worded
from companion.forms.workplaces import names_of, way_named


def _notice(facts: Facts, asked: Asked) -> Answer | None:
    """As it was said, in the page's language; a number where the question names the unit or takes only one."""
    said = facts.profile.companion.notice_period
    label = asked.question.label
    unit = "" if any(sign.isdigit() for sign in label) else unit_of(label)
    if asked.question.kind == "text" and (unit or asked.question.type == "number"):
        return _counted(said, unit)
    choices = (said,) if asked.question.options else ()
    return of_profile("notice_period", in_language(said, asked.language), "notice period", choices=choices)


def _counted(said: str, unit: str) -> Answer | None:
    """The notice in the unit of the question; proposed where it does not come out even."""
    span = days_of(said)
    if span is None or span.low != span.high or unit not in DAYS:
        return None
    count = span.low / DAYS[unit]
    answer = of_profile("notice_period", f"{round(count)}", "notice period", certain=count == round(count))
    why = () if count == round(count) else (f"Counted from “{said}”.",)
    return answer and answer.model_copy(update={"number": float(round(count)), "because": why})


def _start(facts: Facts, asked: Asked) -> Answer | None:
    """The earliest start as it was said; a day that a notice period leads to is only proposed."""
    said = facts.profile.companion
    if day := partial_date(said.earliest_start):
        ways = _waiting(day, facts) if asked.question.kind == "choice" else ()
        text, source = said.earliest_start, "Your profile: earliest start"
        return Answer(topic="earliest_start", text=text, choices=ways, date=day, source=source)
    span = days_of(said.earliest_start or said.notice_period)
    if span is None or span.low != span.high:
        return of_profile("earliest_start", said.earliest_start, "earliest start")
    first = facts.today + timedelta(days=span.low)
    counted = PartialDate(year=first.year, month=first.month, day=first.day)
    text = in_language(said.earliest_start or said.notice_period, asked.language)
    is_day = asked.question.kind == "date" or asked.question.type in {"date", "month"} or bool(asked.question.parts)
    because = (f"Counted from today by “{text}”.",) if is_day else ()
    what = "earliest start" if said.earliest_start else "notice period"
    certain = not is_day and bool(said.earliest_start or asked.question.options)
    return Answer(
        topic="earliest_start", text="" if is_day else text, date=counted if is_day else None,
        certain=certain, source=f"Your profile: {what}", because=because,
    )  # fmt: skip


def _waiting(day: PartialDate, facts: Facts) -> tuple[str, ...]:
    """How long it is until the day, where that is known whole."""
    if day.month is None or day.day is None:
        return ()
    days = (date(day.year, day.month, day.day) - facts.today).days
    return (f"{days} days",) if days > 0 else ("immediately",)


def _start_within(facts: Facts, asked: Asked) -> Answer | None:
    """Whether the person can start within the time the question names."""
    said = facts.profile.companion
    wanted = days_of(asked.found.get("time", "").removeprefix("the next "))
    if wanted is None or asks_contrary(asked.question.label) is not False:
        return None
    own = days_of(said.earliest_start) or (days_of(said.notice_period) if not said.earliest_start else None)
    day = partial_date(said.earliest_start)
    if day and day.month and day.day:
        waiting = float((date(day.year, day.month, day.day) - facts.today).days)
    elif own and own.low == own.high:
        waiting = own.low
    else:
        return None
    return Answer(
        topic="start_within", yes=waiting <= wanted.high, source="Your profile: earliest start or notice period"
    )


def _relocation(facts: Facts, asked: Asked) -> Answer | None:
    willing, direction = facts.profile.companion.willing_to_relocate, asks_contrary(asked.question.label)
    if willing is None or direction is None:
        return None
    return Answer(topic="relocation", yes=willing is not direction, source="Your profile: willing to relocate")


def _workplace(facts: Facts, asked: Asked) -> Answer | None:
    """The ways of working that were said; where one can be taken, the first that there is, in the person's order."""
    said = facts.profile.companion.workplace
    ways = [names_of(place) for place in said if place]
    answers = tuple(
        Answer(topic="workplace", text=names[0], choices=names, source="Your profile: workplace") for names in ways
    )
    if len(answers) < 2:
        return answers[0] if answers else None
    if asked.question.kind == "choice":
        return answers[0].model_copy(update={"choices": tuple(name for names in ways for name in names)})
    return answers[0].model_copy(update={"text": ", ".join(one.text for one in answers), "several": answers})


def _open_to(facts: Facts, asked: Asked) -> Answer | None:
    """Yes to a way of working that the person chose; one they did not choose is not refused for them."""
    place = asked.found.get("place", "").removeprefix("fully ")
    wanted = way_named(place)
    said = {key(one).replace(" ", "") for one in facts.profile.companion.workplace}
    if wanted not in said or asks_contrary(asked.question.label) is not False:
        return None
    return Answer(topic=f"open_to:{wanted}", yes=True, source="Your profile: workplace")


_field = worded("availability")

FIELDS = (
    _field("notice_period", _notice),
    _field("earliest_start", _start),
    _field("start_within", _start_within),
    _field("relocation", _relocation),
    _field("workplace", _workplace),
    _field("open_to_workplace", _open_to),
    _field("on_site", left),
    _field("travel", left),
)
