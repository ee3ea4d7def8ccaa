"""Where the person has worked: one block an employment, the latest first, or the present one outside of blocks."""

from collections.abc import Callable

from companion.domain.form import Answer
from companion.domain.profile import Work
from companion.forms.careers import employments, span
from companion.forms.dates import goes_on
from companion.forms.facts import Facts
from companion.forms.field import CHECK, CHOICE, DATE, TEXT, Asked
from companion.forms.saying import of_profile
from companion.forms.worded import left, worded

_field = worded("experience")
_PLAIN = TEXT | CHOICE
_DATED = _PLAIN | DATE


def _entry(asked: Asked, facts: Facts) -> Work | None:
    works = employments(facts.profile)
    return works[asked.index] if asked.index < len(works) else None


def _part(topic: str, label: str, read: Callable[[Work], str]) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        work = _entry(asked, facts)
        return of_profile(topic, read(work), f"{label} of employment {asked.index + 1}") if work else None

    return answer


def _date(topic: str, label: str, read: Callable[[Work], str]) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        work = _entry(asked, facts)
        return span(topic, read(work), what=f"{label} of employment {asked.index + 1}", asked=asked) if work else None

    return answer


def _is_current(facts: Facts, asked: Asked) -> Answer | None:
    work = _entry(asked, facts)
    if work is None or not work.start_date:
        return None
    source = f"Your profile: end of employment {asked.index + 1}"
    return Answer(topic="work_current", yes=goes_on(work.end_date), source=source)


def _end(work: Work) -> str:
    return "" if goes_on(work.end_date) else work.end_date


def _description(work: Work) -> str:
    lines = [f"• {line}" for line in work.highlights]
    return "\n".join((work.summary, *lines) if work.summary else lines)


def _present(topic: str, label: str, read: Callable[[Work], str]) -> Callable[[Facts, Asked], Answer | None]:
    """Outside of blocks: the employment that goes on, or the latest."""

    def answer(facts: Facts, _asked: Asked) -> Answer | None:
        works = employments(facts.profile)
        return of_profile(topic, read(works[0]), f"{label} of the latest employment") if works else None

    return answer


def _previous(facts: Facts, _asked: Asked) -> Answer | None:
    """The employer before the present one; the latest where none is present."""
    works = employments(facts.profile)
    past = [work for work in works if not goes_on(work.end_date)]
    return (
        of_profile("previous_employer", past[0].name, "company of the latest employment that ended") if past else None
    )


FIELDS = (
    _field("employer", _part("employer", "company", lambda work: work.name), kinds=_PLAIN),
    _field("job_title", _part("job_title", "job title", lambda work: work.position), kinds=_PLAIN),
    _field("work_location", _part("work_location", "place", lambda work: work.location), kinds=_PLAIN),
    _field("work_start", _date("work_start", "start", lambda work: work.start_date), kinds=_DATED),
    _field("work_end", _date("work_end", "end", _end), kinds=_DATED),
    _field("work_current", _is_current, kinds=CHECK | CHOICE),
    _field("work_description", _part("work_description", "summary", _description), kinds=TEXT),
    _field("current_employer", _present("current_employer", "company", lambda work: work.name), kinds=_PLAIN),
    _field("previous_employer", _previous, kinds=TEXT),
    _field("current_title", _present("current_title", "job title", lambda work: work.position), kinds=_PLAIN),
    _field("work_private", left, never="What to say of a former employer is yours to decide."),
)
