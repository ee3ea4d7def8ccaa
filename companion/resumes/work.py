"""Employments: which name at the head is the employer, which the title, by evidence over the whole section."""

from collections.abc import Sequence

from companion.domain.profile import Work
from companion.domain.text import fold
from companion.resumes.entries import Entry, entries_of
from companion.resumes.heads import town_behind
from companion.resumes.leaning import Leaning
from companion.resumes.model import Line
from companion.resumes.posts import Order, Post, looks_of, order_of, posts_of

_MARGIN = 0.4
"""Below this weight both names are left out: wrong is worse than empty."""
_BY_LOOK = 1.5


def work_of(
    lines: Sequence[Line], towns: frozenset[str] = frozenset(), leaning: Leaning | None = None
) -> tuple[list[Work], list[str]]:
    """The employments in order, and why each was read so. `towns` (folded) are known from elsewhere in the file."""
    leaning = leaning or Leaning()
    posts = posts_of(_surely_dated(entries_of(lines)), towns, leaning)
    decide = _Decision(posts, leaning)
    found: list[Work] = []
    because: list[str] = []
    employer, place = "", ""
    for post in posts:
        if post.entry.span is None and len(post.names) < 2:
            if post.names and not decide.is_title(post):
                employer, place = (
                    town_behind(post.names[0].text) if not post.place else (post.names[0].text, post.place)
                )
            continue
        company, title, why = decide.names(post, employer)
        where = post.place
        if company and not where:
            company, where = (company, place) if company == employer else town_behind(company)
        if company:
            employer, place = company, where
        if company or title:
            found.append(_work(post, company, title, place=where))
        because.append(f"work “{title or company or post.shown}”: {why}")
    return found, because


class _Decision:
    """Decides post by post with the order and the looks of the whole section."""

    def __init__(self, posts: Sequence[Post], leaning: Leaning) -> None:
        self._leaning = leaning
        self._order: Order = order_of(posts, leaning)
        pairs = [(self._sides(post), post) for post in posts if len(post.names) > 1]
        self._titles = looks_of(post.names[0 if sides > 0 else 1] for sides, post in pairs if abs(sides) >= _MARGIN)
        self._companies = looks_of(post.names[1 if sides > 0 else 0] for sides, post in pairs if abs(sides) >= _MARGIN)

    def names(self, post: Post, employer: str) -> tuple[str, str, str]:
        """The employer, the title, and why."""
        if not post.names:
            return employer, "", "no name beside the dates"
        if len(post.names) == 1:
            return self._single(post, employer)
        sides = self._sides(post)
        first, second = post.names[0].text, post.names[1].text
        if abs(sides) < _MARGIN:
            return "", "", f"nothing tells which of “{first}” and “{second}” is the employer; both left out"
        if sides > 0:
            return second, first, "title before employer, by the words and order of its section"
        return first, second, "employer before title, by the words and order of its section"

    def is_title(self, post: Post) -> bool:
        """Whether the post's only name is rather a title."""
        return self._alone(post) > 0

    def _sides(self, post: Post) -> float:
        """Positive when the first name is the title. The order of the other posts counts for more than one's words."""
        own = self._leaning.of(post.names[0].text) - self._leaning.of(post.names[1].text)
        own = max(-1.5, min(1.5, own))
        return own + 2.0 * self._order.without(own)

    def _alone(self, post: Post) -> float:
        name = post.names[0]
        by_look = (name.look in self._titles) - (name.look in self._companies)
        return self._leaning.of(name.text) + _BY_LOOK * by_look

    def _single(self, post: Post, employer: str) -> tuple[str, str, str]:
        text, leaning = post.names[0].text, self._alone(post)
        if fold(text) == fold(employer):
            return text, "", "the employer named above; no title beside it"
        if leaning >= _MARGIN or (leaning == 0 and employer and post.is_under):
            why = f"a further title at {employer}, named above" if employer else "a title; no employer beside it"
            return employer, text, why
        if leaning <= -_MARGIN:
            return text, "", "an employer's words; no title beside it"
        return "", "", f"nothing tells whether “{text}” is a title or an employer; left out"


def _surely_dated(entries: list[Entry]) -> list[Entry]:
    """Without single dates among spans: most are one end of a span whose other end was not found."""
    singles = [entry for entry in entries if entry.span is not None and entry.span.is_single]
    if 2 * len(singles) < len(entries):
        for entry in singles:
            entry.span = None if len(entry.span.start if entry.span else "") > len("2019") else entry.span
    return entries


def _work(post: Post, company: str, title: str, *, place: str) -> Work:
    span, body = post.entry.span, post.entry.body
    said: dict[str, object] = {"name": company, "position": title, "location": place}
    if span is not None:
        said |= {"start_date": span.start, "end_date": span.end}
    if post.entry.bulleted:
        said["highlights"] = tuple(body)
    elif body:
        said["summary"] = "\n".join(body)
    return Work(**{key: value for key, value in said.items() if value})
