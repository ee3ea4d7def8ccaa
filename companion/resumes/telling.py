"""What a part of a résumé is about when its heading is in words of the person's own: told by its lines."""

import re
from collections.abc import Sequence

from companion.domain.text import fold
from companion.resumes.headings import Section
from companion.resumes.languages import languages_of
from companion.resumes.model import Line
from companion.resumes.spans import head_span
from companion.resumes.vocabulary import company_score, degree_score, school_score, title_score

_LONGEST_ITEM = 40
_BY_HEADING = 2.0
_WORK = re.compile(
    r"\b(?:work|job|career|employ|experien|arbeit|gearbeitet|beruf|job|erfahr|travail|metier|emploi|trabaj|emple|trabalh|"
    r"lavor|mestier|gewerkt|werk|baan|banen|erva)"
)
_STUDY = re.compile(
    r"\b(?:stud|etud|estud|educ|school|schul|colleg|learn|lern|gelern|bildung|ausbild|form|appri|aprend|impar|opleid|"
    r"geleerd|gestud|degree)"
)
"""How words for work and for study begin in several languages, folded."""


def section_told(heading: str, lines: Sequence[Line]) -> Section | None:
    """The section that the lines fit, and the heading does not speak against; None when they fit none."""
    if any(head_span(line) for line in lines):
        return _dated(heading, lines)
    items = [item for line in lines for item in line.text.replace("\t", ",").replace(";", ",").split(",")]
    if 2 * len(languages_of(lines)) > len(items):
        return "languages"
    if all(len(item.strip()) <= _LONGEST_ITEM for item in items) and not any(_is_sentence(line) for line in lines):
        return "skills" if len(items) > 1 else None
    return "summary" if any(_is_sentence(line) for line in lines) and not any(line.bullet for line in lines) else None


def _dated(heading: str, lines: Sequence[Line]) -> Section | None:
    """Work or education, by the heading and the words in the lines that are no items."""
    texts = [line.text for line in lines if not line.bullet]
    study = sum(min(1.0, school_score(text)) + min(1.0, degree_score(text)) for text in texts)
    work = sum(min(1.0, title_score(text)) + (company_score(text) > school_score(text)) for text in texts)
    study += _BY_HEADING * bool(_STUDY.search(fold(heading)))
    work += _BY_HEADING * bool(_WORK.search(fold(heading)))
    if study > work:
        return "education"
    spans = [span for line in lines if (span := head_span(line))]
    return "work" if work > 0 and any(not span.is_single for span in spans) else None


def _is_sentence(line: Line) -> bool:
    return line.text.endswith(".") and len(line.text.split()) > 4
