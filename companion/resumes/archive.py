"""A professional network's archive: its tables of the person's own profile, positions and the rest."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from companion.domain.profile import (
    Basics,
    Certificate,
    Companion,
    Education,
    Language,
    Place,
    Profile,
    Project,
    Skill,
    Work,
)
from companion.domain.text import fold
from companion.resumes.contact import link_of
from companion.resumes.dates import span_in
from companion.resumes.education import split_degree
from companion.resumes.places import place_in

Row = Mapping[str, str]
Tables = Mapping[str, Sequence[Row]]


def profile_of_tables(tables: Tables) -> Profile:
    """The profile that the tables tell; their names are the files' stems ("Positions"), in any spelling of case.

    Rows without what makes them one (an employer or title, a school or degree, a name) are left out.
    """
    known = {fold(name).replace(" ", ""): [_folded(row) for row in rows] for name, rows in tables.items()}
    person = next(iter(known.get("profile", [])), {})
    said: dict[str, Any] = {
        "basics": _basics(person, known),
        "work": tuple(_work(row) for row in known.get("positions", []) if row.get("company name") or row.get("title")),
        "education": tuple(
            _course(row) for row in known.get("education", []) if _has(row, "school name", "degree name")
        ),
        "skills": tuple(Skill(name=name) for name in _names(known.get("skills", []))),
        "languages": tuple(_language(row) for row in known.get("languages", []) if row.get("name")),
        "certificates": tuple(_certificate(row) for row in known.get("certifications", []) if row.get("name")),
        "projects": tuple(_project(row) for row in known.get("projects", []) if row.get("title")),
    }
    if person.get("first name") and person.get("last name"):
        said["companion"] = Companion(given_name=person["first name"], family_name=person["last name"])
    return Profile(**_given(said))


def _folded(row: Row) -> dict[str, str]:
    return {fold(key): value.strip() for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}


def _given(said: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if value}


def _has(row: Row, *keys: str) -> bool:
    return any(row.get(key) for key in keys)


def _basics(person: Row, known: Mapping[str, Sequence[Row]]) -> Basics:
    links = [link_of(address) for address in _addresses(person.get("websites", ""))]
    return Basics(
        **_given({
            "name": " ".join(part for part in (person.get("first name", ""), person.get("last name", "")) if part),
            "label": person.get("headline", ""),
            "summary": person.get("summary", ""),
            "email": _email(known.get("emailaddresses", [])),
            "phone": next((row["number"] for row in known.get("phonenumbers", []) if row.get("number")), ""),
            "location": _place(person),
            "url": next((link.url for link in links if not link.network), ""),
            "profiles": tuple(one for one in links if one.network),
        })
    )  # fmt: skip


def _addresses(text: str) -> Iterable[str]:
    """The web sites, written as "[PERSONAL:https://a.example,OTHER:https://b.example]"."""
    return re.findall(r"https?://[^\s,\]]+", text)


def _email(rows: Sequence[Row]) -> str:
    """The primary address, or else the first confirmed one, or else the first."""
    ranked = sorted(
        rows, key=lambda row: (row.get("primary", "").lower() != "yes", row.get("confirmed", "").lower() != "yes")
    )
    return next((row["email address"] for row in ranked if row.get("email address")), "")


def _place(person: Row) -> Place | None:
    text = person.get("geo location", "")
    place = place_in(text) if text else None
    if place is None:
        return Place(city=text) if text and "," not in text else None
    return place


def _dates(row: Row, start: str, end: str) -> dict[str, str]:
    found = {key: span_in(row.get(column, "")) for key, column in (("start_date", start), ("end_date", end))}
    return {key: span.start for key, span in found.items() if span}


def _work(row: Row) -> Work:
    said = {"name": row.get("company name"), "position": row.get("title"), "location": row.get("location")}
    said |= {"summary": row.get("description"), **_dates(row, "started on", "finished on")}
    return Work(**_given(said))


def _course(row: Row) -> Education:
    study, area = split_degree(row.get("degree name", ""))
    said = {"institution": row.get("school name"), "study_type": study, "area": area}
    return Education(**_given({**said, **_dates(row, "start date", "end date")}))


def _names(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(row["name"] for row in rows if row.get("name")))


def _language(row: Row) -> Language:
    return Language(**_given({"language": row["name"], "fluency": row.get("proficiency")}))


def _certificate(row: Row) -> Certificate:
    date = _dates(row, "started on", "finished on").get("start_date", "")
    said = {"name": row["name"], "issuer": row.get("authority"), "url": row.get("url"), "date": date}
    return Certificate(**_given(said))


def _project(row: Row) -> Project:
    said = {"name": row["title"], "description": row.get("description"), "url": row.get("url")}
    return Project(**_given({**said, **_dates(row, "started on", "finished on")}))
