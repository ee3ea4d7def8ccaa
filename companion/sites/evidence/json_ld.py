"""What the page's JSON-LD `JobPosting` claims, after choosing the right one of several and doubting stale ones."""

from typing import NamedTuple

from companion.domain.addresses import canonical_url
from companion.domain.identity import JobRef
from companion.domain.text import clean_line, fold
from companion.sites.page import Json, Page
from companion.sites.values.markdown import to_markdown
from companion.sites.values.workplace import read_workplace


class Chosen(NamedTuple):
    """The posting that the page is about, None when there is none or nobody can tell; and what was doubted."""

    posting: dict[str, Json] | None
    doubts: tuple[str, ...] = ()


def choose(page: Page, ref: JobRef | None, headings: tuple[str, ...]) -> Chosen:
    """The one JobPosting that matches the page's address, number or heading; a lone one unless it contradicts them."""
    postings = [item for item in page.job_postings if isinstance(item.get("title") or item.get("name"), str)]
    if not postings:
        return Chosen(None)
    matching = [item for item in postings if _same_place(item, page, ref)]
    if len(matching) == 1:
        return Chosen(matching[0])
    named = [item for item in matching or postings if _named(item, headings)]
    if named:
        return Chosen(named[0])
    if len(postings) > 1:
        return Chosen(None, ("the page's structured data holds several jobs and none of them is this page's",))
    if headings and _contradicts(postings[0], page, ref):
        title = clean_line(str(postings[0].get("title")), 80)
        return Chosen(None, (f"the page's structured data speaks of another job (“{title}”), so it was left aside",))
    return Chosen(postings[0])


def claims(posting: dict[str, Json]) -> dict[str, Json]:
    """Field by field what a JobPosting says, in its own shapes."""
    return {
        "title": to_markdown(str(posting.get("title") or posting.get("name") or "")),
        "company": posting.get("hiringOrganization"),
        "locations": posting.get("jobLocation") or _remote_places(posting),
        "workplace": _workplace(posting),
        "employment_type": posting.get("employmentType"),
        "salary": posting.get("baseSalary") or posting.get("estimatedSalary"),
        "posted_at": posting.get("datePosted"),
        "valid_through": posting.get("validThrough"),
        "external_id": identifier(posting),
        "min_years": _months(posting.get("experienceRequirements")),
        "description": _description(posting),
    }


def identifier(posting: dict[str, Json]) -> str | None:
    """The posting's own number."""
    raw = posting.get("identifier")
    if isinstance(raw, list):
        raw = raw[0] if raw else None
    if isinstance(raw, dict):
        raw = raw.get("value") or raw.get("@value") or raw.get("propertyID")
    text = clean_line(str(raw), 120) if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
    return text if text and not text.startswith("http") else None


def _same_place(posting: dict[str, Json], page: Page, ref: JobRef | None) -> bool:
    url = posting.get("url") or posting.get("@id") or posting.get("mainEntityOfPage")
    if isinstance(url, str) and url.startswith("http") and canonical_url(url) == canonical_url(page.url):
        return True
    number = identifier(posting)
    if ref is not None and number:
        return fold(number) == fold(ref.job)
    return number is not None and len(number) > 3 and number.casefold() in page.url.casefold()


def _named(posting: dict[str, Json], headings: tuple[str, ...]) -> bool:
    title = fold(to_markdown(str(posting.get("title") or posting.get("name"))))
    return any(same_title(title, fold(heading)) for heading in headings)


def same_title(one: str, other: str) -> bool:
    """Whether two folded titles are the same, up to what one of them adds."""
    return bool(one) and bool(other) and (one in other or other in one or _overlap(one, other) >= 0.6)


def _overlap(one: str, other: str) -> float:
    left, right = set(one.split()), set(other.split())
    return len(left & right) / max(1, min(len(left), len(right)))


def _contradicts(posting: dict[str, Json], page: Page, ref: JobRef | None) -> bool:
    if ref is not None and (number := identifier(posting)) and _same_place(posting, page, ref):
        return not number
    return True


def _workplace(posting: dict[str, Json]) -> Json:
    kind = posting.get("jobLocationType")
    return read_workplace(kind) if isinstance(kind, str | list) else None


def _remote_places(posting: dict[str, Json]) -> Json:
    return posting.get("applicantLocationRequirements") if _workplace(posting) == "remote" else None


def _months(raw: Json) -> str | None:
    months = raw.get("monthsOfExperience") if isinstance(raw, dict) else None
    if isinstance(months, str) and months.isdigit():
        months = int(months)
    return f"{months // 12}+ years" if isinstance(months, int) and months >= 12 else None


def _description(posting: dict[str, Json]) -> str | None:
    parts = [posting.get("description")] + [
        posting.get(name) for name in ("responsibilities", "qualifications", "skills", "jobBenefits")
    ]
    texts = [part for part in parts if isinstance(part, str) and part.strip()]
    return texts[0] if texts else None
