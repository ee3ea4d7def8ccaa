"""What a JSON-LD `JobPosting` claims, field by field in its own shapes."""

from companion.domain.text import clean_line
from companion.sites.page import Json
from companion.sites.values.markdown import to_markdown
from companion.sites.values.workplace import read_workplace

_LONGEST_NUMBER = 120
_MONTHS = 12


def claims(posting: dict[str, Json]) -> dict[str, Json]:
    """Field by field what a JobPosting says."""
    workplace = _workplace(posting)
    places = posting.get("applicantLocationRequirements") if workplace == "remote" else None
    return {
        "title": to_markdown(str(posting.get("title") or posting.get("name") or "")),
        "company": posting.get("hiringOrganization"),
        "locations": posting.get("jobLocation") or places,
        "workplace": workplace,
        "employment_type": posting.get("employmentType"),
        "salary": posting.get("baseSalary"),
        "posted_at": posting.get("datePosted"),
        "valid_through": posting.get("validThrough"),
        "external_id": identifier(posting),
        "min_years": _years(posting.get("experienceRequirements")),
        "description": posting.get("description") or posting.get("responsibilities"),
    }


def identifier(posting: dict[str, Json]) -> str | None:
    """The posting's own number."""
    raw = posting.get("identifier")
    if isinstance(raw, list):
        raw = raw[0] if raw else None
    if isinstance(raw, dict):
        raw = raw.get("value") or raw.get("@value") or raw.get("propertyID")
    text = clean_line(str(raw), _LONGEST_NUMBER) if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
    return text if text and not text.startswith("http") else None


def _workplace(posting: dict[str, Json]) -> str | None:
    kind = posting.get("jobLocationType")
    return read_workplace(kind) if isinstance(kind, str | list) else None


def _years(raw: Json) -> str | None:
    months = raw.get("monthsOfExperience") if isinstance(raw, dict) else None
    if isinstance(months, str) and months.isdecimal():
        months = int(months)
    return f"{months // _MONTHS}+ years of experience" if isinstance(months, int) and months >= _MONTHS else None
