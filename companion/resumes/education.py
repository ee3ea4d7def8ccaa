"""Courses of study: school, degree, subject, dates and grade."""

import re
from collections.abc import Callable, Sequence

from companion.domain.profile import Education
from companion.resumes.entries import Entry, entries_of
from companion.resumes.heads import Name, comma_halves, head_of
from companion.resumes.model import Line
from companion.resumes.vocabulary import degree_score, school_score, title_score

_SCORE = re.compile(
    r"\b(?:(?:c?gpa|grade|note|abschlussnote|gesamtnote|durchschnitt|nota media|nota|media|score|voto|média|"
    r"moyenne|mention|"
    r"cijfer|gemiddelde|average|classification|nota final|final grade|promedio|calificación|"
    r"votazione)\s*(?:of\s+)?[:=]?\s*)"
    r"(?P<score>\d{1,3}(?:[.,]\d{1,2})?(?:\s*(?:/|out of|von|sur|su|de)\s*\d{1,3}(?:[.,]\d{1,2})?)?(?:\s*%|\s*e lode)?|"
    r"(?:très bien|assez bien|bien|sehr gut|gut|sobresaliente|notable|first class honou?rs|distinction|merit))",
    re.IGNORECASE,
)
_BARE_SCORE = re.compile(
    r"(?<![\d/])(?P<score>\d{2,3}/110(?: e lode)?|[0-4]\.\d{1,2}\s*/\s*4(?:\.0{1,2})?)(?!\d)", re.IGNORECASE
)
_ONLY_SCORE = re.compile(r"^(?P<score>\d{1,3}(?:[.,]\d{1,2})?(?:\s*/\s*\d{1,3}(?:[.,]\d)?)?)$")
_IN = re.compile(r"\s+(?:in|en|em|im Fach|im Bereich|-|–|—|:)\s+|:\s+", re.IGNORECASE)
_OF_ARTS = re.compile(
    r"^(?P<degree>(?:bachelor|master|doctor|associate)(?:['’]?s)?(?:\s+degree)?\s+of\s+[^,(:]+?(?:\s*\([^)]+\))?)"
    r"(?:(?:,|:|\s[-–]|\s+in\b)\s+(?P<area>.+))?$",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"^(?P<degree>(?:B|M|LL|Ph|D|J|Dipl|Mag|Hons)[A-Za-z.]{0,6}(?:-Ing\.?)?(?:\s*\((?:Hons|hons)\.?\))?|MBA|BTS|DUT|CAP|BUT|HND|BTEC|"
    r"Licence|Master(?:\s[12])?|Bachelor|Licenciatura|Laurea(?:\s(?:triennale|magistrale))?|Mestrado|Máster|Grado|Diplom|Promotion|"
    r"Doctorat|Doctorado|Diplôme d[’']État|Staatsexamen|HBO|MBO(?:\s\d)?|Baccalauréat|Bachelor['’]s|Master['’]s)"
    r"(?:\s+(?:degree|universitario))?[\s,:]+(?:(?:in|en|em|of|de|d['’]|der|des)\b\s*(?=\S)|(?=[A-ZÀ-Þ]))(?P<area>.+)$"
)

_Score = Callable[[str], float]


def education_of(lines: Sequence[Line]) -> tuple[list[Education], list[str]]:
    """The courses in order, and why each was read so."""
    found, because = [], []
    for entry in entries_of(lines):
        course, why = _course(entry)
        if course is not None:
            found.append(course)
        because.append(why)
    return found, because


def _course(entry: Entry) -> tuple[Education | None, str]:
    head = head_of(entry.head, guess=False)
    names, score = _without_score(head.names)
    score = score or _score_in(entry.body)
    names = [name for name in names if not re.search(r"\w-$", name.text)]  # a part of it stands elsewhere
    names = [half for name in names for part in _degree_before(name) for half in _halves(part)]
    school = _best(names, school_score, degree_score)
    degree = _best([name for name in names if name is not school], degree_score, school_score)
    others = [name for name in names if name is not school and name is not degree]
    shown = " / ".join(name.text for name in names)
    if school is None and degree is None:
        return None, f"education “{shown}”: no word of a school or a degree; left out"
    study, area = split_degree(degree.text) if degree else ("", "")
    if school is None and len(others) == 1:
        school, others = others[0], []
        why = "the school is what stands beside the degree"
    elif school is None and len({name.strong for name in others}) > 1:
        school = next(name for name in others if name.strong)
        others = [name for name in others if name is not school]
        why = "the school is what stands in bold beside the degree"
    else:
        why = "school and degree by their words"
    if not study and others and title_score(others[0].text) > 0:
        study, others = (
            re.sub(r"^(?:in|en|em)\s", "", others[0].text),
            others[1:],
        )  # for example "Staatlich anerkannte Altenpflegerin"
    if not area and others:
        area = others[0].text
    said: dict[str, object] = {
        "institution": school.text if school else "", "study_type": study, "area": area, "score": score
    }  # fmt: skip
    if entry.span is not None:
        start = "" if entry.span.is_single else entry.span.start
        said |= {"start_date": start, "end_date": entry.span.end}
    kept = {key: value for key, value in said.items() if value}
    return Education(**kept), f"education “{school.text if school else study}”: {why}"


def _best(names: Sequence[Name], score: _Score, against: _Score) -> Name | None:
    rated = [(score(name.text) - 0.9 * against(name.text), name) for name in names]
    best = max(rated, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] > 0 else None


def _degree_before(name: Name) -> list[Name]:
    """For example "BSc University of Wharfe" as two: a degree that only a space parts from its school."""
    words = name.text.split()
    cut = next((place for place, word in enumerate(words) if not degree_score(word)), 0)
    if (
        0 < cut <= 2
        and school_score(" ".join(words[cut:]).split(",")[0])
        and words[cut][:1].isupper()
        and not school_score(words[0])
    ):
        return [name._replace(text=" ".join(words[:cut])), name._replace(text=" ".join(words[cut:]))]
    return [name]


def _halves(name: Name) -> list[Name]:
    """For example "University of Wharfe, BSc in Nursing" as two, when one half is a school and the other a degree."""
    best: tuple[float, list[Name]] = (0.0, [name])
    if not _mixed(name.text):
        return best[1]
    for first, second in comma_halves(name.text):
        weight = abs((school_score(first) - degree_score(first)) - (school_score(second) - degree_score(second)))
        weight -= 0.001 * len(first if school_score(first) else second)  # nothing but the school in the school's half
        if weight > best[0]:
            best = (weight, [name._replace(text=first), name._replace(text=second)])
    return best[1]


def _mixed(text: str) -> bool:
    return school_score(text) > 0 and any(not school_score(half) for pair in comma_halves(text) for half in pair)


def _without_score(names: Sequence[Name]) -> tuple[list[Name], str]:
    score, kept = "", []
    for name in names:
        found = _SCORE.search(name.text) or _BARE_SCORE.search(name.text) or _ONLY_SCORE.match(name.text)
        text = name.text
        if found:
            score = score or found["score"]
            text = (text[: found.start()] + text[found.end() :]).strip(" ,;()|–-")
        if text:
            kept.append(name._replace(text=text))
    return kept, score


def _score_in(body: Sequence[str]) -> str:
    for text in body:
        found = _SCORE.search(text) or _BARE_SCORE.search(text)
        if found:
            return found["score"]
    return ""


def split_degree(text: str) -> tuple[str, str]:
    """Degree and subject: "BSc in Nursing", "Master of Arts in History", "Licence de droit"."""
    text = re.sub(r"^(?:in|en|em)\s+", "", text.strip(" ,;"))
    if found := _OF_ARTS.match(text):
        return found["degree"].strip(), (found["area"] or "").strip(" ,;()")
    for parts in sorted((_IN.split(text, maxsplit=1), *comma_halves(text)[:1]), key=lambda pair: len(pair[0])):
        if len(parts) == 2 and _is_degree(parts[0]) and not _is_degree(parts[1]):
            return parts[0].strip(" ,"), parts[1].strip(" ,()")
    if found := _SHORT.match(text):
        return found["degree"].strip(), found["area"].strip(" ,;()")
    return text, ""


def _is_degree(text: str) -> bool:
    return degree_score(text) > 0
