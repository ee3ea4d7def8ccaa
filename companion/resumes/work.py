"""Employments: which name at the head is the employer, which the title, by evidence over the whole section."""

from collections.abc import Sequence
from typing import NamedTuple

from companion.domain.profile import Work
from companion.resumes.entries import Entry, entries_of
from companion.resumes.heads import Head, Name, comma_halves, head_of, town_behind
from companion.resumes.model import Line
from companion.resumes.vocabulary import company_score, school_score, title_score


class _Post(NamedTuple):
    entry: Entry
    names: tuple[Name, ...]
    place: str


def work_of(lines: Sequence[Line], towns: frozenset[str] = frozenset()) -> tuple[list[Work], list[str]]:
    """The employments in order, and why each was read so. `towns` (folded) are known from elsewhere in the file."""
    posts = [_post(entry, towns) for entry in _surely_dated(entries_of(lines))]
    order = _order(posts)
    found: list[Work] = []
    because: list[str] = []
    employer = ""
    for each in posts:
        post = each
        if post.entry.span is None and len(post.names) < 2:
            employer = post.names[0].text if post.names and not title_score(post.names[0].text) else employer
            continue
        company, title, why = _decided(post, order, employer)
        if company and not post.place:
            company, town = town_behind(company)
            post = post._replace(place=town)
        employer = company or employer
        if company or title:
            found.append(_work(post, company, title))
        because.append(f"work “{title or company or _shown(post)}”: {why}")
    return found, because


def _surely_dated(entries: list[Entry]) -> list[Entry]:
    """Without single dates among spans: most are one end of a span whose other end was not found."""
    singles = [entry for entry in entries if entry.span is not None and entry.span.is_single]
    if 2 * len(singles) < len(entries):
        for entry in singles:
            entry.span = None if len(entry.span.start if entry.span else "") > len("2019") else entry.span
    return entries


def _shown(post: _Post) -> str:
    return " / ".join(name.text for name in post.names)


def _post(entry: Entry, towns: frozenset[str]) -> _Post:
    head: Head = head_of(entry.head, towns=towns)
    names = head.names
    if len(names) == 1:
        names = _cut_at_comma(names[0])
    return _Post(entry, names, head.place)


def _cut_at_comma(name: Name) -> tuple[Name, ...]:
    """For example "Staff Nurse, St. Aldric Hospital" as two, when one half is a title and the other none."""
    best: tuple[float, tuple[Name, ...]] = (0.0, (name,))
    for first, second in comma_halves(name.text):
        weight = abs(_leaning(first) - _leaning(second))
        if _leaning(first) * _leaning(second) <= 0 and weight > best[0]:
            best = (weight, (name._replace(text=first), name._replace(text=second)))
    return best[1]


def _leaning(text: str) -> float:
    """Positive for a title, negative for an employer."""
    return title_score(text) - company_score(text) - 0.5 * bool(school_score(text) and not company_score(text))


def _order(posts: Sequence[_Post]) -> float:
    """Positive when titles stand before employers in this section, negative the other way round."""
    pairs = [post.names for post in posts if len(post.names) >= 2]
    return float(sum(_sign(_leaning(names[0].text) - _leaning(names[1].text)) for names in pairs))


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def _decided(post: _Post, order: float, employer: str) -> tuple[str, str, str]:
    """The employer, the title, and why."""
    names = post.names
    if not names:
        return employer, "", "no name beside the dates"
    if len(names) == 1:
        return _single(names[0].text, employer)
    own = _leaning(names[0].text) - _leaning(names[1].text)
    if own * order < 0 and abs(own) > 2 * abs(order):
        order = own
    if abs(order) < 0.3:
        return "", "", f"nothing tells which of “{names[0].text}” and “{names[1].text}” is the employer; both left out"
    first, second = names[0].text, names[1].text
    why = "title before employer" if order > 0 else "employer before title"
    how = f"{why}, by the words of its section"
    return (second, first, how) if order > 0 else (first, second, how)


def _single(text: str, employer: str) -> tuple[str, str, str]:
    leaning = _leaning(text)
    if leaning > 0:
        return (
            employer,
            text,
            "a further title" + (f" at {employer}, named above" if employer else "; no employer beside it"),
        )
    if leaning < 0:
        return text, "", "an employer's words; no title beside it"
    return "", "", f"nothing tells whether “{text}” is a title or an employer; left out"


def _work(post: _Post, company: str, title: str) -> Work:
    span, body = post.entry.span, post.entry.body
    said: dict[str, object] = {"name": company, "position": title, "location": post.place}
    if span is not None:
        said |= {"start_date": span.start, "end_date": span.end}
    if post.entry.bulleted:
        said["highlights"] = tuple(body)
    elif body:
        said["summary"] = "\n".join(body)
    return Work(**{key: value for key, value in said.items() if value})
