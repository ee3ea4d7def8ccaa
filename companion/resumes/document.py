"""The lines of a résumé as a profile."""

from collections.abc import Sequence

from companion.domain.profile import Basics, Companion, Profile
from companion.resumes.certificates import certificates_of, projects_of
from companion.resumes.contact import Reach, reach
from companion.resumes.education import education_of
from companion.resumes.entries import joined
from companion.resumes.header import Person, person_of, unwrapped
from companion.resumes.headings import Section
from companion.resumes.model import Line, ReadResume, Source
from companion.resumes.sections import Part, parts_of
from companion.resumes.skills import languages_of, skills_of
from companion.resumes.work import work_of

_ABOUT: tuple[Section | None, ...] = (None, "contact", "personal", "links")


def profile_of(source: Source) -> ReadResume:
    """The profile that the lines tell, and why."""
    parts = parts_of(source.lines)
    header = unwrapped(_lines(parts, *_ABOUT))
    ways = reach([line.text for line in header], [line.text for line in source.lines], source.links)
    person = person_of(header, ways.email, fallback=source.lines[:12])
    work, why_work = work_of(_lines(parts, "work"))
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
    if person.family:
        said["companion"] = Companion(given_name=person.given, family_name=person.family)
    because = (*person.because, *ways.because, *why_work, *why_education, *_headed(parts))
    return ReadResume(profile=Profile(**{key: value for key, value in said.items() if value}), because=because)


def _lines(parts: Sequence[Part], *sections: Section | None) -> list[Line]:
    return [line for part in parts if part.section in sections for line in part.lines]


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
