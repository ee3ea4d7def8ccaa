"""The posts of a section before it is decided which name is which: their names, cut alike, and their usual order."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from companion.domain.text import fold
from companion.resumes.entries import Entry
from companion.resumes.heads import Head, Look, Name, comma_halves, head_of, may_be_place
from companion.resumes.leaning import Leaning, is_department

_CLEAR = 0.5
"""From this difference on, one of two parts is a title though both sound a little like one."""
_LIST_OF_NAMES = re.compile(
    r"^[A-ZÀ-Þ][\w'’-]+, (?:[A-ZÀ-Þ][\w'’-]+, )*[A-ZÀ-Þ][\w'’-]+,? (?:&|and|und|et|y|e|en) [A-ZÀ-Þ][\w'’-]+$"
)
_MOST = 0.6
"""The share of the posts that must be built alike for the rest to be read the same way."""


class Post(NamedTuple):
    """One post: its names in order, and its place, empty when there is none.

    `is_under` says that an employer's own line stands somewhere above it.
    """

    entry: Entry
    names: tuple[Name, ...]
    place: str
    is_under: bool = False

    @property
    def shown(self) -> str:
        """The names for a reason."""
        return " / ".join(name.text for name in self.names)


class Order(NamedTuple):
    """How the posts vote on which name stands first: the sum of their votes, positive for titles, and its size."""

    votes: float
    weight: float

    def without(self, own: float) -> float:
        """The vote of the other posts, from -1 to 1; weak when few have one."""
        own = max(-1.0, min(1.0, own))
        votes, weight = self.votes - own, self.weight - abs(own)
        return votes / weight * min(1.0, weight / 2) if weight > 0.01 else 0.0


def posts_of(entries: Sequence[Entry], towns: frozenset[str], leaning: Leaning) -> list[Post]:
    """The posts, with names that only a comma parts cut where their section's words say."""
    heads = [head_of(entry.head, towns=towns) for entry in entries]
    known = towns | {fold(head.place.split(",")[0]) for head in heads if "," in head.place}
    heads = [head_of(entry.head, towns=known) for entry in entries]
    looks = {head.place_look for head in heads if head.place_look} - looks_of(
        name for head in heads if head.place_look for name in head.names[:2]
    )
    posts = [_post(entry, head, looks) for entry, head in zip(entries, heads, strict=True)]
    posts = _towns_behind(posts) if _ends_with_town(posts, leaning) else posts
    posts = _titles_alone(posts) if _name_and_town(posts, leaning) else posts
    posts = _cut(posts, leaning)
    under = False
    marked = []
    for post in posts:
        under = under or len(post.names) > 1 or (post.entry.span is None and len(post.names) == 1)
        marked.append(post._replace(is_under=under))
    return marked


def _post(entry: Entry, head: Head, looks: Collection[Look]) -> Post:
    """The post; a second name that looks as only places do in this section is one."""
    names = head.names
    if len(names) == 2 and not head.place and names[1].look in looks and may_be_place(names[1], names):
        return Post(entry, names[:1], names[1].text)
    return Post(entry, names, head.place)


def order_of(posts: Iterable[Post], leaning: Leaning) -> Order:
    """The votes of the posts that have two names."""
    pairs = dict.fromkeys((post.names[0].text, post.names[1].text) for post in posts if len(post.names) > 1)
    votes = [max(-1.0, min(1.0, leaning.of(first) - leaning.of(second))) for first, second in pairs]
    return Order(sum(votes), sum(abs(vote) for vote in votes))


def looks_of(names: Iterable[Name]) -> set[Look]:
    """How these names look."""
    return {name.look for name in names}


def _ends_with_town(posts: Sequence[Post], leaning: Leaning) -> bool:
    """Whether the section's heads read "Title, Employer — Town", with nothing else to know the towns by."""
    pairs = [post for post in posts if len(post.names) == 2]
    fits = [post for post in pairs if _is_cut_before_town(post)]
    clear = [post for post in fits if abs(_best_cut(post.names[0], leaning, 0)[0]) >= _CLEAR]
    return bool(pairs) and len(fits) >= _MOST * len(pairs) and 2 * len(clear) >= len(fits)


def _is_cut_before_town(post: Post) -> bool:
    if len(post.names) != 2:
        return False
    first, second = post.names
    return ", " in first.text and first.line == second.line and may_be_place(second, post.names)


def _towns_behind(posts: Sequence[Post]) -> list[Post]:
    return [
        post._replace(names=post.names[:1], place=post.place or post.names[1].text)
        if _is_cut_before_town(post)
        else post
        for post in posts
    ]


def _name_and_town(posts: Sequence[Post], leaning: Leaning) -> bool:
    """Whether the second name of most posts ends with a comma and a town: "Employer – Title, Town"."""
    pairs = [post for post in posts if len(post.names) == 2 and not post.place]
    return len(pairs) > 1 and 2 * sum(_has_town(post.names[1], leaning) for post in pairs) >= len(pairs)


def _has_town(name: Name, leaning: Leaning) -> bool:
    before, comma, town = name.text.rpartition(", ")
    can_be = may_be_place(name._replace(text=town, strong=False)) and len(town.split()) < 3
    return bool(comma) and can_be and leaning.of(before) > 0


def _titles_alone(posts: Sequence[Post]) -> list[Post]:
    alone = []
    for each in posts:
        post = each
        if len(post.names) == 2 and not post.place and ", " in post.names[1].text:
            before, _, town = post.names[1].text.rpartition(", ")
            post = post._replace(names=(post.names[0], post.names[1]._replace(text=before)), place=town)
        alone.append(post)
    return alone


def _cut(posts: Sequence[Post], leaning: Leaning) -> list[Post]:
    """Names that stand alone cut in title and employer, when the section has no looks that say they are one thing."""
    singles = [post for post in posts if len(post.names) == 1 and post.entry.span is not None]
    if len(singles) < _MOST * len([post for post in posts if post.names]):
        return list(posts)
    votes = [_best_cut(post.names[0], leaning, 0)[0] for post in singles]
    order = sum(max(-1.0, min(1.0, vote)) for vote in votes)
    return [
        post._replace(names=_best_cut(post.names[0], leaning, order)[1]) if post in singles else post for post in posts
    ]


def _best_cut(name: Name, leaning: Leaning, order: float) -> tuple[float, tuple[Name, ...]]:
    """For example "Staff Nurse, St. Aldric Hospital" as two, with a weight that is positive for the title first."""
    halves = _halves(name.text, leaning)
    best: tuple[float, tuple[Name, ...]] = (0.0, (name,))
    for first, second in halves:
        before, after = leaning.of(first), leaning.of(second)
        weight = before - after
        weight -= 0.01 * (second if weight > 0 else first).count(",") * (1 if weight > 0 else -1)
        parts = (name._replace(text=first), name._replace(text=second))
        clear = before * after <= 0 or abs(weight) >= _CLEAR
        if clear and weight * order >= 0 and abs(weight) > abs(best[0]):
            best = (weight, parts)
    if best[0] == 0 and len(halves) == 1 and abs(order) >= 1:
        return (0.0, (name._replace(text=halves[0][0]), name._replace(text=halves[0][1])))
    return best


def _halves(text: str, leaning: Leaning) -> list[tuple[str, str]]:
    """The ways to cut that leave "VP, Supply Chain" and "Hollis, Tran & Beck" whole."""
    kept = []
    for first, second in comma_halves(text):
        last = first.rpartition(", ")[2]
        is_list = _LIST_OF_NAMES.search(f"{last}, {second}") is not None and leaning.of(last) <= 0
        if not is_list and not is_department(second.split(", ")[0]):
            kept.append((first, second))
    return kept
