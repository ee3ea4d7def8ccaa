"""A posting in plain text, as people paste it from mails, chats and pages: labels first, then the lines on top."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from companion.domain.draft import PostingDraft
from companion.domain.field_words import FIELD_WORDS, field_named
from companion.domain.text import clean_block, clean_line, fold
from companion.sites.values.contract import contract_in_text
from companion.sites.values.dates import closing_date_in_text, read_date
from companion.sites.values.employment import employment_in_text, read_employment
from companion.sites.values.places import read_places
from companion.sites.values.salary import read_salary, salary_in_text
from companion.sites.values.seniority import read_seniority
from companion.sites.values.workplace import read_workplace, workplace_in_text
from companion.sites.values.years import read_years

_LABELS = FIELD_WORDS.keys() - {"description", "status", "applied_at", "saved_at", "notes", "seniority"}
_READERS: dict[str, Callable[[str], object]] = {
    "locations": read_places,
    "salary": read_salary,
    "employment_type": read_employment,
    "workplace": read_workplace,
}
_LABELLED = re.compile(r"^[\W_]*([^\W\d_][\w '()/]{1,30}?)\**\s*[:：]\s*\**\s*(\S.*)$")
_ROLE_NAMES = """
engineer|developer|manager|analyst|designer|scientist|architect|administrator|consultant|specialist|assistant|officer
director|lead|head of|nurse|teacher|driver|technician|accountant|representative|associate|coordinator|recruiter|writer
editor|researcher|intern|internship|trainee|apprentice|programmer|tester|operator|supervisor|clerk|chef|cook|mechanic
electrician|therapist|physician|pharmacist|lawyer|counsel|paralegal|strategist|planner|buyer|producer|professor|lecturer
advisor|adviser|agent|executive|president|entwickler(in)?|ingenieur(in)?|leiter(in)?|berater(in)?|sachbearbeiter(in)?
developpeu(r|se)|ingenieure?|charge(e)? de|responsable|desarrollador(a)?|ingenier[oa]|analista|gerente|sviluppatore
welder|barista|cashier|plumber|carpenter|janitor|pilot|steward|librarian|translator|journalist|photographer|scrum master
"""
_ROLE_WORDS = re.compile(rf"\b({'|'.join(_ROLE_NAMES.split(chr(10))[1:-1])})s?\b")
_AT_COMPANY = re.compile(r"^(?P<title>.{3,120}?)\s+(?:at|bei|chez|@)\s+(?P<company>[^.!?]{2,80})$")
_HIRES = re.compile(
    r"^(?P<company>[^.!?,]{2,80}?)\s+(?:is hiring|is looking for|seeks|sucht|recrute|busca)\s+"
    r"(?:an?\s+|eine?n?\s+|une?\s+)?(?P<title>.{3,120}?)[.!]?$"
)
_FIRM = re.compile(
    r"^(?P<name>[^,–—]{2,60}?\s(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|PLC|Corp\.?|S\.A\.?|SAS|"
    r"SARL|S\.p\.A\.|"
    r"S\.r\.l\.|B\.V\.|BV|AB|ApS|A/S|AS|Oy|Oyj|Sp\. z o\.o\.|s\.r\.o\.|Pty Ltd|Pvt\.? Ltd\.?|S\.L\.))"
    r"\s+[-–—|,]\s*(?P<rest>\S.*)$"
)
"""An employer whose legal form ends its name, and what stands behind it on the same line."""
_REMARK = re.compile(r"\s*\([^)]*\)\s*$")
_TOP_LINES = 8
_LONGEST_TITLE = 120
_LONGEST_NAME = 80
_MOST_WORDS = 6


def read_text(text: str, today: date | None = None) -> PostingDraft:
    """What `text` says about a posting. Title and company are only taken where they stand plainly."""
    text = clean_block(text)
    lines = [line for raw in text.split("\n") if (line := clean_line(raw.strip(" #*•|\t"), 400))]
    found: dict[str, object] = dict(_labelled(lines, today))
    sources = dict.fromkeys(found, "label")
    for values, source in ((_from_top(lines), "first lines"), (_from_prose(text, today), "text")):
        for field, value in values:
            if value not in (None, "", ()) and field not in found:
                found[field], sources[field] = value, source
    if title := found.get("title"):
        found["seniority"] = read_seniority(str(title))
    return PostingDraft.model_validate({**found, "description": text, "sources": sources})


def _labelled(lines: list[str], today: date | None) -> Iterator[tuple[str, object]]:
    seen: set[str] = set()
    for line in lines:
        match = _LABELLED.match(line)
        field = field_named(match[1]) if match else None
        if match is None or field not in _LABELS or field in seen:
            continue
        value = _value(field, match[2].strip(" *"), today)
        if value not in (None, "", ()):
            seen.add(field)
            yield "apply_url" if field == "url" else field, value


def _value(field: str, text: str, today: date | None) -> object:
    if field in ("posted_at", "valid_through"):
        return read_date(text, today)
    if field in ("apply_url", "url"):
        return text if re.fullmatch(r"https?://\S+", text) else None
    return _READERS[field](text) if field in _READERS else clean_line(text, _LONGEST_TITLE)


def _from_top(lines: list[str]) -> Iterator[tuple[str, object]]:
    """Title, company and place from the first lines, where one line can only be the title."""
    top = [line for line in lines[:_TOP_LINES] if not _is_labelled(line)]
    for line in top[:2]:
        if (match := _HIRES.match(line) or _AT_COMPANY.match(line)) and _names_a_role(match["title"]):
            yield from match.groupdict().items()
            return
    at = next((place for place, line in enumerate(top[:3]) if _names_a_role(line)), None)
    if at is None:
        return
    yield "title", top[at]
    company, place, more = _beside(top, at)
    yield "company", company
    yield "locations", read_places(place)
    yield "workplace", read_workplace(more)


def _beside(top: list[str], at: int) -> tuple[str | None, str, str]:
    """Company, place and the whole of the lines around the title: the company stands above it, else below it."""
    for beside, after in ((at - 1, at + 1), (at + 1, at + 2)):
        if not 0 <= beside < len(top):
            continue
        name, _, rest = top[beside].partition(" · ")
        if firm := _FIRM.match(name):
            name, rest = firm["name"], firm["rest"]
        if _may_be_a_name(name):
            rest = rest or (top[after] if after < len(top) and _may_be_a_place(top[after]) else "")
            return name, _REMARK.sub("", rest.partition(" · ")[0]), rest
    return None, "", ""


def _is_labelled(line: str) -> bool:
    match = _LABELLED.match(line)
    return match is not None and field_named(match[1]) in _LABELS


def _names_a_role(line: str) -> bool:
    return len(line) <= _LONGEST_TITLE and line[-1] not in ".!?:" and _ROLE_WORDS.search(fold(line)) is not None


def _may_be_a_name(line: str) -> bool:
    """A short line that is no sentence and no second title, and begins like a name."""
    plain = len(line) <= _LONGEST_NAME and line[-1] not in ".!?:," and (line[0].isupper() or line[0].isdigit())
    return plain and len(line.split()) <= _MOST_WORDS and not _names_a_role(line) and read_workplace(line) is None


def _may_be_a_place(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and line[-1] not in ".!?:" and ("," in line or read_workplace(line) is not None)


def _from_prose(text: str, today: date | None) -> Iterator[tuple[str, object]]:
    yield "salary", salary_in_text(text)
    yield "workplace", workplace_in_text(text)
    yield "employment_type", employment_in_text(text)
    yield "min_years", read_years(text)
    yield "valid_through", closing_date_in_text(text, today)
    yield "contract", contract_in_text(text)
