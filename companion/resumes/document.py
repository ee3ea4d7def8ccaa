"""The lines of a résumé as a profile."""

from collections.abc import Sequence

from companion.domain.profile import Basics, Companion, Profile
from companion.domain.text import fold
from companion.resumes.certificates import certificates_of, projects_of
from companion.resumes.contact import Reach, reach
from companion.resumes.education import education_of
from companion.resumes.header import Person, person_of, unwrapped
from companion.resumes.headings import Section
from companion.resumes.languages import languages_of
from companion.resumes.leaning import leaning_of
from companion.resumes.model import Line, ReadResume, ResumeUnreadable, Source
from companion.resumes.sections import Part, parts_of
from companion.resumes.skills import skills_of
from companion.resumes.work import work_of
from companion.resumes.wrapped import joined

_RUNNING = frozenset(
    [
        "page",
        "seite",
        "page",
        "pagina",
        "página",
        "of",
        "von",
        "de",
        "di",
        "van",
        "cv",
        "resume",
        "lebenslauf",
        "curriculum",
        "vitae",
    ]
)
_ABOUT: tuple[Section | None, ...] = (None, "contact", "personal", "links")


def profile_of(source: Source) -> ReadResume:
    """The profile that the lines tell, and why."""
    parts = parts_of(source.lines)
    header = unwrapped(_lines(parts, *_ABOUT))
    own = [line.text for part in parts if part.section != "references" for line in part.lines]
    ways = reach([line.text for line in header], own, source.links)
    person = person_of(header, ways.email, fallback=source.lines[:12])
    parts = [_without_running(part, person.name) for part in parts]
    town = fold(person.place.city) if person.place else ""
    leaning = leaning_of(person.label or _second_line(header, person.name))
    work, why_work = work_of(_lines(parts, "work"), frozenset({town} if town else ()), leaning)
    education, why_education = education_of(_lines(parts, "education"))
    said: dict[str, object] = {
        "basics": _basics(person, ways, _lines(parts, "summary")),
        "work": tuple(work),
        "education": tuple(education),
        "skills": tuple(skills_of(_lines(parts, "skills"))),
        "languages": tuple(languages_of(_lines(parts, "languages", "skills"))),
        "certificates": tuple(certificates_of(_lines(parts, "certificates"))),
        "projects": tuple(projects_of(_lines(parts, "projects"))),
    }
    if not (ways.email or ways.phone or ways.links or any(value for part, value in said.items() if part != "basics")):
        raise ResumeUnreadable(
            "Nothing that a résumé says was found in this file: give the file with your résumé in it."
        )
    if person.family:
        said["companion"] = Companion(given_name=person.given, family_name=person.family)
    because = (*person.because, *ways.because, *why_work, *why_education, *_headed(parts))
    return ReadResume(profile=Profile(**{key: value for key, value in said.items() if value}), because=because)


def _lines(parts: Sequence[Part], *sections: Section | None) -> list[Line]:
    return [line for part in parts if part.section in sections for line in part.lines]


def _second_line(header: Sequence[Line], name: str) -> str:
    """The line under the name, which mostly says what the person is, even where no word of it is known."""
    at = next((number for number, line in enumerate(header) if name and fold(name) in fold(line.text)), None)
    text = header[at + 1].text if at is not None and at + 1 < len(header) else ""
    return text if 3 < len(text) < 70 and not any(c.isdigit() or c in "@/|." for c in text) else ""


def _without_running(part: Part, name: str) -> Part:
    """Without the lines on later pages that only say whose résumé it is."""
    return part._replace(
        lines=tuple(line for line in part.lines if not (name and line.page and _only_says(line, name)))
    )


def _only_says(line: Line, name: str) -> bool:
    rest = fold(line.text).replace(fold(name), "", 1).split()
    return len(rest) < len(fold(line.text).split()) and all(word.isdigit() or word in _RUNNING for word in rest)


def _headed(parts: Sequence[Part]) -> list[str]:
    return [f"section “{part.heading}”: read as {part.section}" for part in parts if part.section and part.heading]


def _basics(person: Person, ways: Reach, summary: Sequence[Line]) -> Basics:
    text = ""
    for line in summary:
        text = joined(text, line.text.replace("\t", " ")) if text else line.text.replace("\t", " ")
    said: dict[str, object] = {
        "name": person.name, "label": person.label, "email": ways.email, "phone": ways.phone, "url": ways.url,
        "summary": text, "location": person.place, "profiles": ways.links,
    }  # fmt: skip
    return Basics(**{key: value for key, value in said.items() if value})
